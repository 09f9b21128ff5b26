/**
 * The places of a subdistrict (街道) and what goes on in them: areas, commercial districts, office buildings and their
 * communities, stations, facilities, activities, platforms, and the figures that are stated of them.
 *
 * <p>Start at {@link io.github.louyu.community.Subdistrict}. All types are immutable; what changes over the years has the days
 * on which it holds. Places have one time, that in which they are true; when the office learned of them is not kept.
 *
 * <p>This package knows nothing of rules. Of other packages it uses {@code time} and {@code text}.
 */
@LouyuStyle
@NullMarked
package io.github.louyu.community;

import io.github.louyu.style.LouyuStyle;
import org.jspecify.annotations.NullMarked;
