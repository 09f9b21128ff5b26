package io.github.louyu.rules;

import com.google.common.collect.ImmutableSortedSet;
import io.github.louyu.time.ReportingPeriod;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Reporting periods that are read together, in words. */
final class PeriodTexts {

    /** More than so many are shown as the first and the last. */
    private static final int MOST_LISTED = 3;

    private PeriodTexts() {}

    /** Periods of figures that are read together, the latest first; many as the span from the first to the last. */
    static String of(Collection<ReportingPeriod> periods, Locale locale) {
        ImmutableSortedSet<ReportingPeriod> sorted = ImmutableSortedSet.copyOf(periods);
        if (sorted.size() > MOST_LISTED && areOfOneKind(sorted)) {
            return Texts.get(
                    locale,
                    "reporting-period.span",
                    Map.of(
                            "first",
                            sorted.first().label().in(locale),
                            "last",
                            sorted.last().label().in(locale)));
        }
        return sorted.descendingSet().stream()
                .map(period -> period.label().in(locale))
                .collect(Collectors.joining(Texts.get(locale, "explain.join")));
    }

    private static boolean areOfOneKind(ImmutableSortedSet<ReportingPeriod> periods) {
        return periods.stream().map(ReportingPeriod::kind).distinct().count() == 1;
    }
}
