/**
 * What the cases of a host have seen of its rules (规则覆盖): each rule fired, refused, undetermined, failed; each leaf true,
 * false, unknown; each row of a decision table decided, each version in force. Start at {@link io.github.louyu.testkit.coverage.OutcomeCoverage}. It asks the engines and reads explanations
 * beside the neutral view of conditions; the engines know nothing of it.
 */
@NullMarked
package io.github.louyu.testkit.coverage;

import org.jspecify.annotations.NullMarked;
