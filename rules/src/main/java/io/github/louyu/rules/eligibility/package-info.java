/**
 * Service policies (惠企政策) and who qualifies for them: policies, catalogues, amounts, and the engine that assesses a subject.
 *
 * <p>Describe a policy with {@link io.github.louyu.rules.eligibility.ServicePolicy}, put policies into a
 * {@link io.github.louyu.rules.eligibility.PolicyCatalogue}, and ask an
 * {@link io.github.louyu.rules.eligibility.EligibilityEngine}. This package depends on the kernel and the core module.
 */
@LouyuStyle
@NullMarked
package io.github.louyu.rules.eligibility;

import io.github.louyu.style.LouyuStyle;
import org.jspecify.annotations.NullMarked;
