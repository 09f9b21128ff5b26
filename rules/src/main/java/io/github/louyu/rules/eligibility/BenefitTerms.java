package io.github.louyu.rules.eligibility;

import com.google.common.collect.ImmutableList;
import io.github.louyu.text.Bilingual;
import java.math.RoundingMode;
import java.util.Optional;
import org.immutables.value.Value;

/** On what terms a benefit is paid. */
@Value.Immutable
abstract class BenefitTerms implements WithBenefitTerms {

    static BenefitTerms defaults() {
        return ImmutableBenefitTerms.builder().build();
    }

    abstract Optional<Bilingual> label();

    @Value.Default
    boolean isCeiling() {
        return false;
    }

    /** Unless given, as many as the currency has. */
    abstract Optional<Integer> decimals();

    @Value.Default
    RoundingMode rounding() {
        return RoundingMode.HALF_UP;
    }

    /** None: all at once. */
    abstract ImmutableList<Integer> instalments();

    @Value.Default
    int years() {
        return 1;
    }

    /** None: the issuer pays. */
    abstract ImmutableList<CostShare> shares();
}
