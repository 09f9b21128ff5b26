/**
 * Time as an office counts it: date ranges, timelines, reporting periods, and the work calendar with days off and make-up
 * working days. Dates are calendar days; nothing here reads a clock or a time zone.
 *
 * <p>Start at {@link io.github.louyu.time.WorkCalendar} and {@link io.github.louyu.time.Span}.
 *
 * <p>This package depends on {@code java.base} and Guava only.
 */
@NullMarked
package io.github.louyu.time;

import org.jspecify.annotations.NullMarked;
