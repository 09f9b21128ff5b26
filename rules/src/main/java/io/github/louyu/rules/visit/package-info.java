/**
 * The visit engine: rules that oblige visits (必访), the obligations they give, and their states.
 *
 * <p>Start at {@link io.github.louyu.rules.visit.SixMandatoryVisits} or {@link io.github.louyu.rules.visit.VisitRule}, and ask a
 * {@link io.github.louyu.rules.visit.VisitEngine}.
 *
 * {@snippet class="io.github.louyu.docs.snippets.FirstVisit" region="assess"}
 *
 * <p>This package depends on the kernel and the core module.
 */
@LouyuStyle
@NullMarked
package io.github.louyu.rules.visit;

import io.github.louyu.style.LouyuStyle;
import org.jspecify.annotations.NullMarked;
