/**
 * What an office asks of its mandatory visits: the Monday meeting (周一例会), the brief of one visit (走访提要), coverage quotas
 * over a population (走访覆盖率), and the week's plan (周走访计划).
 *
 * <p>Start at {@link io.github.louyu.rules.visit.office.MondayMeeting}. Everything here is data made of files and of what
 * the visit engine answers. This package reads files, conditions and the public face of the visit engine; the engine
 * knows nothing of it.
 */
@LouyuStyle
@NullMarked
package io.github.louyu.rules.visit.office;

import io.github.louyu.style.LouyuStyle;
import org.jspecify.annotations.NullMarked;
