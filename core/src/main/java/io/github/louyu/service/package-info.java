/**
 * What flows both ways between an office and its enterprises: needs collected and resources published, symposia and where their
 * questions went, departments, and ledgers of appeals. The appeals and policy applications themselves are kept in the files of the
 * enterprises.
 *
 * <p>Start at {@link io.github.louyu.service.Need}, {@link io.github.louyu.service.Resource} and {@link
 * io.github.louyu.service.Symposium}. All types are immutable. This package knows nothing of rules. Of other packages it uses
 * {@code time}, {@code text}, and the ids of {@code community} and {@code enterprise}.
 */
@LouyuStyle
@NullMarked
package io.github.louyu.service;

import io.github.louyu.style.LouyuStyle;
import org.jspecify.annotations.NullMarked;
