package io.github.louyu.testkit.coverage;

import static java.util.Objects.requireNonNull;

import io.github.louyu.rules.Condition;
import io.github.louyu.rules.Evaluator;
import io.github.louyu.rules.Explanation;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;

/**
 * A condition whose answers count (计入覆盖的条件). Thread-safe.
 *
 * @param <S> the type of subject
 */
public final class CoveredCondition<S> {

    private final OutcomeCoverage coverage;
    private final String name;
    private final Condition<S> condition;
    private final Evaluator<S> evaluator;

    CoveredCondition(OutcomeCoverage coverage, String name, Condition<S> condition, WorkCalendar calendar) {
        this.coverage = coverage;
        this.name = requireNonNull(name, "name");
        this.condition = requireNonNull(condition, "condition");
        this.evaluator = condition.using(calendar);
        coverage.aim(name, evaluator.hasHostCode());
        coverage.aim(name, condition.view());
    }

    /**
     * Explains the condition as it does itself, and counts the answer.
     *
     * @param subject the subject
     * @param date the day
     * @return the explanation
     */
    public Explanation explain(S subject, LocalDate date) {
        Explanation answer = evaluator.explain(requireNonNull(subject, "subject"), requireNonNull(date, "date"));
        if (!evaluator.failures(subject, date).isEmpty()) {
            coverage.see(Goal.ofRule(name, Outcome.FAILED));
        }
        coverage.see(Goal.ofRule(
                name,
                switch (answer.truth()) {
                    case TRUE -> Outcome.FIRED;
                    case FALSE -> Outcome.REFUSED;
                    case UNKNOWN -> Outcome.UNDETERMINED;
                }));
        coverage.see(name, condition.view(), answer);
        return answer;
    }
}
