package io.github.louyu.rules;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.Span;
import java.math.BigDecimal;
import java.util.Locale;

/** The names of facts, spans and quantities that are put together from others. */
final class FactLabels {

    static final Bilingual VISIT = Texts.bilingual("fact.visit", ImmutableMap.of());

    private FactLabels() {}

    static Bilingual times(Bilingual fact, BigDecimal factor) {
        BigDecimal percent = factor.movePointRight(2).stripTrailingZeros();
        return Texts.bilingual(
                "fact.percent-of",
                ImmutableMap.of("fact", withArticle(fact), "percent", Bilingual.same(percent.toPlainString())));
    }

    /** The name of a fact as English has it within a sentence; what begins with an article or a number stays as it is. */
    static Bilingual withArticle(Bilingual fact) {
        String english = fact.in(Locale.ENGLISH);
        return english.startsWith("the ") || Character.isDigit(english.charAt(0))
                ? fact
                : Texts.bilingual("fact.with-article", ImmutableMap.of("fact", fact));
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

    static Bilingual ofPeriod(String key, Bilingual kind, PeriodKind periods) {
        return Texts.bilingual(
                key, ImmutableMap.of("kind", kind, "period", Texts.bilingual("period." + periods, ImmutableMap.of())));
    }

    static Bilingual counted(String key, Bilingual kind, PeriodKind periods, int count) {
        return Texts.bilingual(
                key + (count == 1 ? ".one" : ""),
                ImmutableMap.of(
                        "kind", kind,
                        "period", Texts.bilingual("period." + periods, ImmutableMap.of()),
                        "count", Bilingual.same(String.valueOf(count))));
    }

    static Bilingual endingWithYear(Bilingual kind) {
        return Texts.bilingual("fact.ending-with-year", ImmutableMap.of("kind", kind));
    }

    /** What a calculation is called that nobody has named. */
    static Bilingual of(Calculation<?> calculation) {
        return Texts.bilingual(
                "fact." + calculation.operation(),
                ImmutableMap.of(
                        "first", calculation.parts().get(0).label(),
                        "second", calculation.parts().get(1).label()));
    }

    static Bilingual itemsWhere(Bilingual items, Node<?> condition) {
        return Texts.bilingual(
                "fact.items-where",
                ImmutableMap.of(
                        "fact",
                        items,
                        "condition",
                        Bilingual.of(condition.toText(Locale.CHINESE), condition.toText(Locale.ENGLISH))));
    }

    static Bilingual itemsCount(Bilingual items) {
        return Texts.bilingual("fact.items-count", ImmutableMap.of("fact", items));
    }

    static Bilingual itemsNext(Bilingual items, Bilingual day) {
        return Texts.bilingual("fact.items-next", ImmutableMap.of("fact", items, "day", day));
    }

    /** So many of so many. */
    static Bilingual so(long held, int all) {
        return Texts.bilingual(
                "items.so-many",
                ImmutableMap.of(
                        "held", Bilingual.same(String.valueOf(held)), "all", Bilingual.same(String.valueOf(all))));
    }
}
