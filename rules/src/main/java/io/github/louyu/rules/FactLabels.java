package io.github.louyu.rules;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.Span;
import java.math.BigDecimal;

/** The names of facts, spans and quantities that are put together from others. */
final class FactLabels {

    static final Bilingual VISIT = Texts.bilingual("fact.visit", ImmutableMap.of());

    private FactLabels() {}

    static Bilingual times(Bilingual fact, BigDecimal factor) {
        BigDecimal percent = factor.movePointRight(2).stripTrailingZeros();
        return Texts.bilingual(
                "fact.percent-of", ImmutableMap.of("fact", fact, "percent", Bilingual.same(percent.toPlainString())));
    }

    static Bilingual latest(Bilingual kind, PeriodKind periods) {
        return ofPeriod("fact.latest", kind, periods);
    }

    static Bilingual periodBefore(Bilingual kind, PeriodKind periods) {
        return ofPeriod("fact.period-before", kind, periods);
    }

    static Bilingual yearBefore(Bilingual kind, PeriodKind periods) {
        return ofPeriod("fact.year-before", kind, periods);
    }

    static Bilingual span(Span span) {
        return Texts.bilingual(
                "span." + span.unit() + (span.amount() == 1 ? ".one" : ""),
                ImmutableMap.of("amount", Bilingual.same(String.valueOf(span.amount()))));
    }

    static Bilingual days(long days) {
        return Texts.bilingual(
                Math.abs(days) == 1 ? "span.DAYS.one" : "span.DAYS",
                ImmutableMap.of("amount", Bilingual.same(String.valueOf(days))));
    }

    static Bilingual times(int count) {
        return Texts.bilingual(
                count == 0 ? "times.none" : count == 1 ? "times.one" : "times",
                ImmutableMap.of("amount", Bilingual.same(String.valueOf(count))));
    }

    private static Bilingual ofPeriod(String key, Bilingual kind, PeriodKind periods) {
        return Texts.bilingual(
                key, ImmutableMap.of("kind", kind, "period", Texts.bilingual("period." + periods, ImmutableMap.of())));
    }
}
