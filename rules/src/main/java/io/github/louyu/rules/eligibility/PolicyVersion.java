package io.github.louyu.rules.eligibility;

import com.google.common.collect.ImmutableList;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.Conditions;
import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A policy as one version of its catalogue has it, and the days on which both are in force. */
final class PolicyVersion<S> {

    private final ServicePolicy<S> policy;
    private final PolicyCatalogue catalogue;
    private final DateRange inForce;
    private final Condition<S> condition;
    private final @Nullable Condition<S> discretion;
    private final Condition<S> either;

    PolicyVersion(
            ServicePolicy<S> policy, PolicyCatalogue catalogue, DateRange inForce, UnaryOperator<Condition<S>> same) {
        this.policy = policy;
        this.catalogue = catalogue;
        this.inForce = inForce;
        this.condition = same.apply(policy.condition().orElseThrow());
        this.discretion = policy.discretion().map(same).orElse(null);
        this.either = discretion == null ? condition : Conditions.any(condition, discretion);
    }

    ServicePolicy<S> policy() {
        return policy;
    }

    PolicyCatalogue catalogue() {
        return catalogue;
    }

    DateRange inForce() {
        return inForce;
    }

    Condition<S> condition() {
        return condition;
    }

    /** The clause of discretion, null if there is none. */
    @Nullable Condition<S> discretion() {
        return discretion;
    }

    /** The condition, or the clause of discretion. */
    Condition<S> either() {
        return either;
    }

    boolean acceptsApplicationsOn(LocalDate date) {
        return policy.windows().isEmpty() || policy.windows().stream().anyMatch(window -> window.isOpenOn(date));
    }

    /** The next day, from a day on, on which applications are taken. */
    Optional<LocalDate> nextOpenDay(LocalDate date) {
        LocalDate from = date.isBefore(inForce.start()) ? inForce.start() : date;
        Optional<LocalDate> open = policy.windows().isEmpty()
                ? Optional.of(from)
                : policy.windows().stream()
                        .flatMap(window -> window.nextOpenDay(from).stream())
                        .min(LocalDate::compareTo);
        return open.filter(inForce::contains);
    }

    ImmutableList<BenefitAmount> benefits(Readings<S> readings) {
        ImmutableList.Builder<BenefitAmount> amounts = ImmutableList.builder();
        for (Benefit<S> benefit : policy.benefits()) {
            amounts.add(BenefitAmount.of(benefit, readings, this));
        }
        return amounts.build();
    }
}
