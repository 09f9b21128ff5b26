/**
 * The organisations of building communities (组织) over the years: joint Party committees, promotion associations, Party
 * organisations of the statutes, enterprise development associations, building councils; their members, seats, terms, elections,
 * and what the higher organisation approved.
 *
 * <p>Start at {@link io.github.louyu.committee.OrganisationRegister} and {@link io.github.louyu.committee.Organisation}. All types
 * are immutable, and none shows a person. This package knows nothing of rules: how many members call for which form is for a rule
 * to say. Of other packages it uses {@code time}, {@code text}, and the ids of {@code community} and {@code enterprise}.
 */
@LouyuStyle
@NullMarked
package io.github.louyu.committee;

import io.github.louyu.style.LouyuStyle;
import org.jspecify.annotations.NullMarked;
