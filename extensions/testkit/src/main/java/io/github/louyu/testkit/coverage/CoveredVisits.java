package io.github.louyu.testkit.coverage;

import static java.util.Objects.requireNonNull;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.visit.VisitAssessment;
import io.github.louyu.rules.visit.VisitEngine;
import io.github.louyu.rules.visit.VisitRule;
import io.github.louyu.rules.visit.VisitRulebook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A visit engine whose answers count (计入覆盖的必访引擎). Thread-safe. */
public final class CoveredVisits {

    private final OutcomeCoverage coverage;
    private final VisitEngine engine;

    CoveredVisits(OutcomeCoverage coverage, VisitEngine engine) {
        this.coverage = coverage;
        this.engine = engine;
        for (VisitRulebook rulebook : engine.rulebooks()) {
            for (VisitRule rule : rulebook.rules()) {
                List<Condition<EnterpriseFile>> conditions = RuleConditions.of(rule);
                coverage.aim(rule.id(), RuleConditions.runHostCode(rule, engine.calendar()));
                conditions.forEach(condition -> coverage.aim(rule.id(), condition.view()));
            }
        }
    }

    /**
     * Gives the engine, whose answers do not count.
     *
     * @return the engine
     */
    public VisitEngine engine() {
        return engine;
    }

    /**
     * Assesses a file as the engine does, and counts what came of each rule in force.
     *
     * @param file the file
     * @param date the day
     * @return the answer of the engine
     */
    public VisitAssessment assess(EnterpriseFile file, LocalDate date) {
        VisitAssessment answer = engine.assess(requireNonNull(file, "file"), requireNonNull(date, "date"));
        inForce(date).ifPresent(rulebook -> rulebook.rules().forEach(rule -> see(rule, file, date, answer)));
        return answer;
    }

    private Optional<VisitRulebook> inForce(LocalDate date) {
        return engine.rulebooks().stream()
                .filter(rulebook -> !rulebook.from().isAfter(date))
                .reduce((earlier, later) -> later);
    }

    private void see(VisitRule rule, EnterpriseFile file, LocalDate date, VisitAssessment answer) {
        String id = rule.id();
        boolean fired =
                answer.obligations().stream().anyMatch(each -> each.rule().equals(id));
        boolean undetermined =
                answer.undetermined().stream().anyMatch(each -> each.rule().equals(id));
        boolean failed = answer.failures().stream().anyMatch(each -> each.rule().equals(id));
        if (fired) {
            coverage.see(Goal.ofRule(id, Outcome.FIRED));
        }
        if (undetermined) {
            coverage.see(Goal.ofRule(id, Outcome.UNDETERMINED));
        }
        if (failed) {
            coverage.see(Goal.ofRule(id, Outcome.FAILED));
        }
        if (!fired && !undetermined && !failed) {
            coverage.see(Goal.ofRule(id, Outcome.REFUSED));
        }
        for (Condition<EnterpriseFile> condition : RuleConditions.of(rule)) {
            coverage.see(
                    id, condition.view(), condition.using(engine.calendar()).explain(file, date));
        }
    }
}
