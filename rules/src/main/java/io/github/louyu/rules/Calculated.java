package io.github.louyu.rules;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.text.Bilingual;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** What a calculation came to: a quantity, or the reason why there is none although nothing is missing, or neither. */
record Calculated(@Nullable Quantity quantity, @Nullable Bilingual reason) {

    /** A part is missing. */
    static final Calculated MISSING = new Calculated(null, null);

    static Calculated of(Quantity quantity) {
        return new Calculated(quantity, null);
    }

    static Calculated zeroDenominator(Bilingual part) {
        return because("reason.zero-denominator", ImmutableMap.of("fact", part));
    }

    static Calculated baseNotPositive(Bilingual part) {
        return because("reason.base-not-positive", ImmutableMap.of("fact", part));
    }

    static Calculated tooLong(Bilingual part) {
        return because("reason.too-long", ImmutableMap.of("fact", part));
    }

    static Calculated noRate(CurrencyUnit from, CurrencyUnit to) {
        return new Calculated(null, noRateReason(from, to));
    }

    static Bilingual noRateReason(CurrencyUnit from, CurrencyUnit to) {
        return Texts.bilingual(
                "reason.no-rate",
                ImmutableMap.of("from", Bilingual.same(from.getCode()), "to", Bilingual.same(to.getCode())));
    }

    private static Calculated because(String key, ImmutableMap<String, Bilingual> values) {
        return new Calculated(null, Texts.bilingual(key, values));
    }
}
