package io.github.louyu.rules.visit;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.ObligationId;
import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares what an engine answers with the plain reading. Days on which a rule fails are left out. */
final class SelfCheck {

    /** How far a next change is searched for day by day, if the engine knows of none. */
    private static final int DAYS_WITHOUT_CHANGE = 400;

    private SelfCheck() {}

    static void check(VisitEngine engine, EnterpriseFile file, VisitAssessment assessment) {
        if (assessment.failures().isEmpty()) {
            compare(
                    "assessment of " + file.id() + " on " + assessment.date(),
                    PlainReading.of(assessment),
                    reading(engine, file).on(assessment.date()));
        }
    }

    static void check(VisitEngine engine, EnterpriseFile file, DateRange range, List<ObligationChange> changes) {
        PlainReading reading = reading(engine, file);
        List<String> told = new ArrayList<>();
        changes.forEach(
                change -> told.add(change.date() + " " + change.id() + " " + PlainReading.state(change.after())));
        List<String> plain = new ArrayList<>();
        Map<ObligationId, String> before =
                reading.on(range.start().minusDays(1)).states();
        for (LocalDate day : range.start().datesUntil(range.endExclusive()).toList()) {
            Map<ObligationId, String> now = reading.on(day).states();
            for (Map.Entry<ObligationId, String> state : now.entrySet()) {
                if (!state.getValue().equals(before.get(state.getKey()))) {
                    plain.add(day + " " + state.getKey() + " " + state.getValue());
                }
            }
            before = now;
        }
        compare("agenda of " + file.id() + " over " + range, told, plain);
    }

    static void check(VisitEngine engine, EnterpriseFile known, LocalDate date, Optional<LocalDate> next) {
        PlainReading reading = reading(engine, known);
        PlainReading.Answer now = reading.on(date);
        LocalDate until = next.orElse(date.plusDays(DAYS_WITHOUT_CHANGE));
        Optional<LocalDate> plain = date.plusDays(1)
                .datesUntil(until.plusDays(1))
                .filter(day -> !reading.on(day).equals(now))
                .findFirst();
        if (!next.equals(plain) && !failsWithin(engine, known, date, until)) {
            compare("next change of " + known.id() + " after " + date, next, plain);
        }
    }

    /** Whether a rule fails on a day of these; that is a change of the answer which the plain reading does not tell. */
    private static boolean failsWithin(VisitEngine engine, EnterpriseFile known, LocalDate first, LocalDate last) {
        VisitEngine unchecked = VisitEngine.of(engine.rulebooks(), engine.calendar());
        return first.datesUntil(last.plusDays(1))
                .anyMatch(day -> !unchecked.assess(known, day).failures().isEmpty());
    }

    private static PlainReading reading(VisitEngine engine, EnterpriseFile file) {
        return new PlainReading(engine.rulebooks(), engine.calendar(), file);
    }

    private static void compare(String what, Object engine, Object plain) {
        if (!engine.equals(plain)) {
            throw new IllegalStateException(
                    "self-check, " + what + ": must be as the plain reading has it, " + plain + ", but was " + engine);
        }
    }
}
