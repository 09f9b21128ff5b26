package io.github.louyu.rules.eligibility;

import com.google.common.collect.ImmutableList;
import io.github.louyu.rules.Condition;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import java.util.Optional;
import org.immutables.value.Value;

/** What is said of a policy. */
@Value.Immutable
abstract class PolicyTerms<S> implements WithPolicyTerms<S> {

    /** A list of its own, because the generator's varargs of a generic type draw a warning. */
    record Benefits<S>(ImmutableList<Benefit<S>> all) {}

    static <S> PolicyTerms<S> defaults() {
        return ImmutablePolicyTerms.<S>builder().build();
    }

    abstract Optional<Bilingual> title();

    abstract Optional<PolicyCategory> category();

    abstract Optional<LegalBasis> basis();

    @Value.Default
    DateRange inForce() {
        return DateRange.always();
    }

    abstract ImmutableList<ApplicationWindow> windows();

    abstract Optional<Condition<S>> condition();

    abstract Optional<Condition<S>> discretion();

    @Value.Default
    Benefits<S> benefits() {
        return new Benefits<>(ImmutableList.of());
    }

    abstract ImmutableList<RequiredDocument> documents();

    abstract ImmutableList<String> excluded();

    abstract ImmutableList<String> prior();

    abstract ImmutableList<String> groups();

    abstract ImmutableList<String> caps();

    abstract Optional<Quota> quota();

    abstract Optional<ClawBack<S>> clawBack();

    @Value.Default
    boolean automatic() {
        return false;
    }
}
