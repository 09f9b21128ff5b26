/**
 * How a community is governed and how it serves (楼宇社区治理): what is missing in its organisations and by when it is due, how needs
 * and resources are matched, whether appeals are handled in the time the office promises, and the figures it reports.
 *
 * <p>Start at {@link io.github.louyu.rules.governance.GovernanceEngine}, {@link
 * io.github.louyu.rules.governance.ServiceLevels}, {@link io.github.louyu.rules.governance.ResourceMatcher} and {@link
 * io.github.louyu.rules.governance.CommunityIndicators}.
 *
 * <p>The rules are conditions of the same kernel as any other; everything here is a pure function of what it is given.
 */
@LouyuStyle
@NullMarked
package io.github.louyu.rules.governance;

import io.github.louyu.style.LouyuStyle;
import org.jspecify.annotations.NullMarked;
