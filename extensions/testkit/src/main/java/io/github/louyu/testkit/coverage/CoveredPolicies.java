package io.github.louyu.testkit.coverage;

import static java.util.Objects.requireNonNull;

import io.github.louyu.rules.Condition;
import io.github.louyu.rules.Explanation;
import io.github.louyu.rules.eligibility.EligibilityEngine;
import io.github.louyu.rules.eligibility.EligibilityReport;
import io.github.louyu.rules.eligibility.PolicyCatalogue;
import io.github.louyu.rules.eligibility.PolicyEligibility;
import io.github.louyu.rules.eligibility.ServicePolicy;
import io.github.louyu.rules.eligibility.SubjectType;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An engine of policies whose answers count (计入覆盖的政策引擎). Thread-safe.
 *
 * @param <S> the type of subject
 */
public final class CoveredPolicies<S> {

    private final OutcomeCoverage coverage;
    private final EligibilityEngine<S> engine;

    CoveredPolicies(
            OutcomeCoverage coverage, PolicyCatalogue catalogue, SubjectType<S> subjects, WorkCalendar calendar) {
        this.coverage = coverage;
        this.engine = EligibilityEngine.of(catalogue, subjects).countingBy(calendar);
        for (ServicePolicy<S> policy : catalogue.policies(subjects)) {
            coverage.aim(
                    policy.id(),
                    conditions(policy)
                            .anyMatch(condition -> condition.using(calendar).hasHostCode()));
            conditions(policy).forEach(condition -> coverage.aim(policy.id(), condition.view()));
        }
    }

    private static <S> Stream<Condition<S>> conditions(ServicePolicy<S> policy) {
        return Stream.of(policy.condition(), policy.discretion()).flatMap(Optional::stream);
    }

    /**
     * Gives the engine, whose answers do not count.
     *
     * @return the engine
     */
    public EligibilityEngine<S> engine() {
        return engine;
    }

    /**
     * Assesses a subject as the engine does, and counts what came of each policy.
     *
     * @param subject the subject
     * @param date the day
     * @return the answer of the engine
     */
    public EligibilityReport assess(S subject, LocalDate date) {
        EligibilityReport report = engine.assess(requireNonNull(subject, "subject"), requireNonNull(date, "date"));
        report.policies().forEach(this::see);
        return report;
    }

    private void see(PolicyEligibility answer) {
        String id = answer.id().policy();
        boolean failed = Stream.of(answer.explanation(), answer.discretionExplanation())
                .flatMap(Optional::stream)
                .anyMatch(explanation -> !explanation.failures().isEmpty());
        if (failed) {
            coverage.see(Goal.ofRule(id, Outcome.FAILED));
        }
        switch (answer.state()) {
            case ELIGIBLE, AT_DISCRETION -> coverage.see(Goal.ofRule(id, Outcome.FIRED));
            case INELIGIBLE, NOT_IN_FORCE, WINDOW_CLOSED -> coverage.see(Goal.ofRule(id, Outcome.REFUSED));
            case UNDETERMINED -> {
                if (!failed) {
                    coverage.see(Goal.ofRule(id, Outcome.UNDETERMINED));
                }
            }
        }
        see(id, answer.policy().condition(), answer.explanation());
        see(id, answer.policy().discretion(), answer.discretionExplanation());
    }

    private void see(String id, Optional<? extends Condition<?>> condition, Optional<Explanation> explanation) {
        if (condition.isPresent() && explanation.isPresent()) {
            coverage.see(id, condition.get().view(), explanation.get());
        }
    }
}
