package io.github.louyu.testkit.coverage;

import static java.util.Objects.requireNonNull;

import io.github.louyu.rules.governance.GovernanceAssessment;
import io.github.louyu.rules.governance.GovernanceEngine;
import io.github.louyu.rules.governance.GovernanceExplanation;
import io.github.louyu.rules.governance.GovernanceRule;
import io.github.louyu.rules.governance.GovernedSubdistrict;
import java.time.LocalDate;

/** A governance engine whose answers count (计入覆盖的治理引擎). Thread-safe. */
public final class CoveredGovernance {

    private final OutcomeCoverage coverage;
    private final GovernanceEngine engine;

    CoveredGovernance(OutcomeCoverage coverage, GovernanceEngine engine) {
        this.coverage = coverage;
        this.engine = engine;
        for (GovernanceRule rule : engine.rules()) {
            coverage.aim(rule.id(), rule.condition().using(engine.calendar()).hasHostCode());
            coverage.aim(rule.id(), rule.condition().view());
        }
    }

    /**
     * Gives the engine, whose answers do not count.
     *
     * @return the engine
     */
    public GovernanceEngine engine() {
        return engine;
    }

    /**
     * Assesses a subdistrict as the engine does, and counts what each rule says of each place of its kind that there is on the
     * day. A rule without such a place has shown nothing.
     *
     * @param subdistrict the subdistrict with its organisations
     * @param date the day
     * @return the answer of the engine
     */
    public GovernanceAssessment assess(GovernedSubdistrict subdistrict, LocalDate date) {
        GovernanceAssessment answer =
                engine.assess(requireNonNull(subdistrict, "subdistrict"), requireNonNull(date, "date"));
        engine.explain(subdistrict, date).forEach(this::see); // the answer has no place of which nothing is found
        return answer;
    }

    private void see(GovernanceExplanation explained) {
        GovernanceRule rule = explained.rule();
        coverage.see(Goal.ofRule(
                rule.id(),
                switch (explained.answer()) {
                    case FINDING -> Outcome.FIRED;
                    case NOTHING -> Outcome.REFUSED;
                    case UNDETERMINED -> Outcome.UNDETERMINED;
                    case FAILED -> Outcome.FAILED;
                }));
        coverage.see(rule.id(), rule.condition().view(), explained.explanation());
    }
}
