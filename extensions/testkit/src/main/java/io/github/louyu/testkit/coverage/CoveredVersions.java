package io.github.louyu.testkit.coverage;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.rules.DatedParameter;
import io.github.louyu.rules.Decision;
import io.github.louyu.rules.DecisionExplanation;
import io.github.louyu.rules.DecisionTable;
import io.github.louyu.time.Timeline;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The versions of a decision table over time, whose decisions count (计入覆盖的判定表版本). Thread-safe.
 *
 * @param <S> the type of subject
 * @param <R> the type of the outcomes
 */
public final class CoveredVersions<S, R> {

    private final OutcomeCoverage coverage;
    private final String name;
    private final ImmutableList<Timeline.Segment<DecisionTable<S, R>>> versions;
    private final WorkCalendar calendar;

    CoveredVersions(OutcomeCoverage coverage, DatedParameter<DecisionTable<S, R>> versions, WorkCalendar calendar) {
        this.coverage = coverage;
        this.name = versions.name();
        this.calendar = requireNonNull(calendar, "calendar");
        this.versions = versions.values().segments().stream()
                .filter(version -> version.value().isPresent())
                .collect(ImmutableList.toImmutableList());
        coverage.aim(
                name,
                this.versions.stream()
                        .map(version -> TableGoals.Version.of(
                                version.range(), version.value().orElseThrow()))
                        .toList(),
                this.versions.stream()
                        .anyMatch(version ->
                                TableFailures.canOccur(version.value().orElseThrow(), calendar)));
    }

    /**
     * Decides as the version does that is in force on the date, and counts it and its decision.
     *
     * @param subject the subject
     * @param date the date
     * @return the decision; empty if no version is in force, which does not count
     */
    public Optional<Decision<R>> decide(S subject, LocalDate date) {
        return explain(subject, date).map(DecisionExplanation::decision);
    }

    /**
     * Tells why the version decides as it does that is in force on the date, and counts it and its decision.
     *
     * @param subject the subject
     * @param date the date
     * @return the decision with the explanation of every row; empty if no version is in force, which does not count
     */
    public Optional<DecisionExplanation<R>> explain(S subject, LocalDate date) {
        requireNonNull(subject, "subject");
        requireNonNull(date, "date");
        return versions.stream()
                .filter(version -> version.range().contains(date))
                .findFirst()
                .map(version -> explain(version, subject, date));
    }

    private DecisionExplanation<R> explain(Timeline.Segment<DecisionTable<S, R>> version, S subject, LocalDate date) {
        DecisionTable<S, R> table = version.value().orElseThrow();
        DecisionExplanation<R> answer = table.using(calendar).explain(subject, date);
        coverage.see(name, version.range(), answer, TableFailures.occurred(table, calendar, subject, date));
        return answer;
    }
}
