/**
 * Enterprise files (一企一档): what an office knows about one enterprise, since when, and since when it was so.
 *
 * <p>Start at {@link io.github.louyu.enterprise.EnterpriseFile}.
 *
 * {@snippet class="io.github.louyu.docs.snippets.OneFile" region="file"}
 *
 * <p>All types are immutable. This package knows nothing of rules, and nothing here reads a clock. Of other packages it uses
 * {@code time}, {@code text}, and the ids of {@code community}.
 */
@LouyuStyle
@NullMarked
package io.github.louyu.enterprise;

import io.github.louyu.style.LouyuStyle;
import org.jspecify.annotations.NullMarked;
