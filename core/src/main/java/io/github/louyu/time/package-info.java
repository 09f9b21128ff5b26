/**
 * Time as an office counts it: date ranges, timelines, reporting periods, and the work calendar with days off and make-up
 * working days; office hours and the clock that runs while the office is open. Dates are calendar days, times are local to the
 * calendar; nothing here reads a clock or a time zone.
 *
 * <p>Start at {@link io.github.louyu.time.WorkCalendar} and {@link io.github.louyu.time.Span}; for limits in hours, at {@link
 * io.github.louyu.time.WorkingClock} and {@link io.github.louyu.time.TimeLimit}.
 *
 * <p>This package depends on {@code java.base}, Guava, and the texts in which wrong times are refused.
 */
@NullMarked
package io.github.louyu.time;

import org.jspecify.annotations.NullMarked;
