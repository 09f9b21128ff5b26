package io.github.louyu.rules;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.ReportingPeriod;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Reporting periods in words: the first half of 2019. */
final class PeriodTexts {

    /** More than so many are shown as the first and the last. */
    private static final int MOST_LISTED = 3;

    private PeriodTexts() {}

    static Bilingual of(ReportingPeriod period) {
        String key = period.kind() == PeriodKind.HALF_YEAR
                ? "HALF_YEAR." + period.number()
                : period.kind().name();
        Bilingual number = period.kind() == PeriodKind.MONTH
                ? Bilingual.of(
                        String.valueOf(period.number()), Strings.padStart(String.valueOf(period.number()), 2, '0'))
                : Bilingual.same(String.valueOf(period.number()));
        return Texts.bilingual(
                "reporting-period." + key,
                ImmutableMap.of("year", Bilingual.same(String.valueOf(period.year())), "number", number));
    }

    /** Periods of figures that are read together, the latest first; many as the span from the first to the last. */
    static String of(Collection<ReportingPeriod> periods, Locale locale) {
        ImmutableSortedSet<ReportingPeriod> sorted = ImmutableSortedSet.copyOf(periods);
        if (sorted.size() > MOST_LISTED && areOfOneKind(sorted)) {
            return Texts.get(
                    locale,
                    "reporting-period.span",
                    Map.of(
                            "first",
                            of(sorted.first()).in(locale),
                            "last",
                            of(sorted.last()).in(locale)));
        }
        return sorted.descendingSet().stream()
                .map(period -> of(period).in(locale))
                .collect(Collectors.joining(Texts.get(locale, "explain.join")));
    }

    private static boolean areOfOneKind(ImmutableSortedSet<ReportingPeriod> periods) {
        return periods.stream().map(ReportingPeriod::kind).distinct().count() == 1;
    }
}
