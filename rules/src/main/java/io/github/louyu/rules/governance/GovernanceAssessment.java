package io.github.louyu.rules.governance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a subdistrict is governed on a day (治理评估): what was found, the weightiest first, then in the order of the rules and the places;
 * what cannot be answered; and which rules failed.
 */
public final class GovernanceAssessment {

    private final GovernanceEngine engine;
    private final GovernedSubdistrict subdistrict;
    private final LocalDate date;
    private final ImmutableList<GovernanceFinding> findings;
    private final ImmutableList<UndeterminedGovernance> undetermined;
    private final ImmutableList<GovernanceFailure> failures;

    GovernanceAssessment(
            GovernanceEngine engine,
            GovernedSubdistrict subdistrict,
            LocalDate date,
            ImmutableList<GovernanceFinding> findings,
            ImmutableList<UndeterminedGovernance> undetermined,
            ImmutableList<GovernanceFailure> failures) {
        this.engine = engine;
        this.subdistrict = subdistrict;
        this.date = date;
        this.findings = findings;
        this.undetermined = undetermined;
        this.failures = failures;
    }

    /**
     * Gives the day of the assessment.
     *
     * @return the day
     */
    public LocalDate date() {
        return date;
    }

    /**
     * Gives what was found.
     *
     * @return the findings, the weightiest first, then in the order of the rules and the places
     */
    public ImmutableList<GovernanceFinding> findings() {
        return findings;
    }

    /**
     * Gives what cannot be answered for want of facts.
     *
     * @return the rules and places, in the order of the rules and the places
     */
    public ImmutableList<UndeterminedGovernance> undetermined() {
        return undetermined;
    }

    /**
     * Gives the rules whose host facts threw.
     *
     * @return the failures, in the order of the rules and the places
     */
    public ImmutableList<GovernanceFailure> failures() {
        return failures;
    }

    /**
     * Finds the next day on which something else is found, if nothing else is said of the subdistrict.
     *
     * @return the first later day on which the answer of some rule of some place is another, empty if there is none
     */
    public Optional<LocalDate> nextChange() {
        return engine.nextChange(subdistrict, date);
    }

    /** What each rule says of each place of which it says something. */
    ImmutableMap<Key, GovernanceAnswer> answers() {
        ImmutableMap.Builder<Key, GovernanceAnswer> answers = ImmutableMap.builder();
        findings.forEach(finding -> answers.put(new Key(finding.rule(), finding.place()), GovernanceAnswer.FINDING));
        undetermined.forEach(each -> answers.put(new Key(each.rule(), each.place()), GovernanceAnswer.UNDETERMINED));
        failures.forEach(failure -> answers.put(new Key(failure.rule(), failure.place()), GovernanceAnswer.FAILED));
        return answers.buildOrThrow();
    }

    ImmutableSet<Key> keys() {
        return answers().keySet();
    }

    /** A rule and a place that it speaks of. */
    record Key(GovernanceRule rule, GovernancePlace place) {}
}
