package io.github.louyu.testkit.cases;

import io.github.louyu.rules.visit.ObligationState;
import io.github.louyu.rules.visit.VisitRule;
import io.github.louyu.time.Span;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The course of an obligation that nobody visits and nothing closes: its due date, and the state of each day from its onset on. All of it is
 * read off the terms of the rule.
 *
 * @param due the last day on which a visit is in time
 * @param lapse the last day on which a visit is still asked for, if it ever lapses
 */
record ObligationCourse(VisitRule rule, LocalDate onset, LocalDate due, Optional<LocalDate> lapse) {

    /** The course from an onset, with the day that the rule looks ahead to, if it does. */
    static ObligationCourse of(VisitRule rule, LocalDate onset, Optional<LocalDate> target, WorkCalendar calendar) {
        Optional<LocalDate> deadline = rule.deadline()
                .map(terms -> terms.after(onset, calendar).date())
                .map(day ->
                        rule.isRollingToWorkday() ? calendar.rollForward(day).date() : day);
        Span before = rule.beforeTarget().orElse(Span.days(0));
        Optional<LocalDate> ready =
                target.map(day -> before.before(day, calendar).date());
        LocalDate due = earlier(deadline.orElse(LocalDate.MAX), ready.orElse(LocalDate.MAX));
        LocalDate notBeforeOnset = due.isBefore(onset) ? onset : due;
        return new ObligationCourse(
                rule,
                onset,
                notBeforeOnset,
                rule.lapse().map(span -> span.after(notBeforeOnset, calendar).date()));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    boolean isLapsedOn(LocalDate day) {
        return lapse.filter(day::isAfter).isPresent();
    }

    ObligationState stateOn(LocalDate day) {
        if (isLapsedOn(day)) {
            return ObligationState.LAPSED;
        }
        return day.isAfter(due) ? ObligationState.OVERDUE : ObligationState.OPEN;
    }

    int levelOn(LocalDate day) {
        return stateOn(day) == ObligationState.OVERDUE
                ? (int) rule.escalationDays().stream()
                        .filter(step -> day.isAfter(due.plusDays(step)))
                        .count()
                : 0;
    }

    /** The days on which it turns and the days before, ascending, each with a word for what turns there. */
    Map<LocalDate, String> turns() {
        TreeMap<LocalDate, String> turns = new TreeMap<>();
        turns.put(onset, "first day");
        turns.putIfAbsent(due, "due date");
        turns.putIfAbsent(due.plusDays(1), "day after the due date");
        for (int step : rule.escalationDays()) {
            turns.putIfAbsent(due.plusDays(step), "last day before escalation after " + step + " days");
            turns.putIfAbsent(due.plusDays(step + 1L), "first day of escalation after " + step + " days");
        }
        lapse.ifPresent(last -> {
            turns.putIfAbsent(last, "last day before it lapses");
            turns.putIfAbsent(last.plusDays(1), "first day on which it has lapsed");
        });
        return new LinkedHashMap<>(turns);
    }
}
