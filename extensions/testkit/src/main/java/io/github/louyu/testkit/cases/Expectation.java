package io.github.louyu.testkit.cases;

import com.google.common.collect.ImmutableList;
import io.github.louyu.rules.Truth;
import io.github.louyu.rules.eligibility.EligibilityState;
import io.github.louyu.rules.visit.ObligationState;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/** What a case expects of one rule, policy or condition. The facts that are lacking are given only where something is undetermined. */
sealed interface Expectation {

    /** The id of the rule or policy, or the name of the condition. */
    String of();

    /** Of a visit rule; without a state there is no obligation. */
    record OfRule(
            String of,
            Optional<ObligationState> state,
            Optional<LocalDate> due,
            Optional<Integer> level,
            Optional<ImmutableList<String>> lacking)
            implements Expectation {}

    /** Of a policy. */
    record OfPolicy(String of, EligibilityState state, Optional<Money> amount, Optional<ImmutableList<String>> lacking)
            implements Expectation {}

    /** Of a condition. */
    record OfCondition(String of, Truth truth, Optional<ImmutableList<String>> lacking) implements Expectation {}
}
