package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.time.PeriodKind;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Facts of figures by their names, the other way round than {@link FigureSeries} makes the names. */
final class FigureNames {

    private static final Pattern NAME =
            Pattern.compile("(?<series>.+/(?:YEAR|HALF_YEAR|QUARTER|MONTH)(?:/ending-with-year)?)/(?<which>[^/]+)");
    private static final Pattern SERIES =
            Pattern.compile("(?<kind>.+)/(?<periods>YEAR|HALF_YEAR|QUARTER|MONTH)(?<year>/ending-with-year)?");
    private static final Pattern COUNTED = Pattern.compile("(?<which>[a-z-]+)-(?<count>[1-9][0-9]{0,2})");
    private static final Pattern BEFORE = Pattern.compile("(?<count>[1-9][0-9]{0,2})-before");

    private static final ImmutableMap<String, Function<FigureSeries<?>, Fact<EnterpriseFile, ?>>> PLAIN =
            ImmutableMap.of(
                    "latest", FigureSeries::latest,
                    "period-before", FigureSeries::periodBefore,
                    "year-before", FigureSeries::yearBefore,
                    "mean-of-quarter-averages", FigureSeries::meanOfQuarterAverages,
                    "change-from-period-before", FigureSeries::changeFromPeriodBefore,
                    "change-from-year-before", FigureSeries::changeFromYearBefore,
                    "percent-change-from-period-before", FigureSeries::percentChangeFromPeriodBefore,
                    "percent-change-from-year-before", FigureSeries::percentChangeFromYearBefore);

    private static final ImmutableMap<String, BiFunction<FigureSeries<?>, Integer, Fact<EnterpriseFile, ?>>> BY_COUNT =
            ImmutableMap.of(
                    "sum-of-last", FigureSeries::sumOfLast,
                    "mean-of-last", FigureSeries::meanOfLast,
                    "least-of-last", FigureSeries::leastOfLast,
                    "greatest-of-last", FigureSeries::greatestOfLast,
                    "mean-before", FigureSeries::meanBefore,
                    "declines-in-a-row", FigureSeries::declinesInARow);

    private FigureNames() {}

    static Optional<Fact<EnterpriseFile, ?>> fact(String name, Map<String, FigureKind<?>> kinds) {
        Matcher parts = NAME.matcher(name);
        FigureSeries<?> series = parts.matches() ? series(parts.group("series"), kinds) : null;
        return series == null ? labelled(name, kinds) : Optional.ofNullable(fact(series, parts.group("which"), name));
    }

    /** The fact of a label, of those that read no count of periods. */
    private static Optional<Fact<EnterpriseFile, ?>> labelled(String label, Map<String, FigureKind<?>> kinds) {
        for (FigureKind<?> kind : kinds.values()) {
            for (PeriodKind periods : PeriodKind.values()) {
                FigureSeries<?> series = series(kind, periods);
                for (String which : PLAIN.keySet()) {
                    if (periods == PeriodKind.QUARTER || !which.equals("mean-of-quarter-averages")) {
                        Fact<EnterpriseFile, ?> fact = PLAIN.get(which).apply(series);
                        if (fact.label().zh().equals(label) || fact.label().en().equals(label)) {
                            return Optional.of(fact);
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** One fact has one name only: that which the series gives it. */
    private static @Nullable Fact<EnterpriseFile, ?> fact(FigureSeries<?> series, String which, String name) {
        try {
            Fact<EnterpriseFile, ?> fact = anyName(series, which);
            return fact != null && fact.name().equals(name) ? fact : null;
        } catch (IllegalArgumentException e) { // more periods than a series reads, or no quarters
            return null;
        }
    }

    private static @Nullable Fact<EnterpriseFile, ?> anyName(FigureSeries<?> series, String which) {
        Function<FigureSeries<?>, Fact<EnterpriseFile, ?>> plain = PLAIN.get(which);
        if (plain != null) {
            return plain.apply(series);
        }
        Matcher before = BEFORE.matcher(which);
        if (before.matches()) {
            return series.before(Integer.parseInt(before.group("count")));
        }
        Matcher counted = COUNTED.matcher(which);
        BiFunction<FigureSeries<?>, Integer, Fact<EnterpriseFile, ?>> byCount =
                counted.matches() ? BY_COUNT.get(counted.group("which")) : null;
        return byCount == null ? null : byCount.apply(series, Integer.valueOf(counted.group("count")));
    }

    static @Nullable FigureSeries<?> series(String name, Map<String, FigureKind<?>> kinds) {
        Matcher parts = SERIES.matcher(name);
        FigureKind<?> kind = parts.matches() ? kinds.get(parts.group("kind")) : null;
        if (kind == null) {
            return null;
        }
        FigureSeries<?> series = series(kind, PeriodKind.valueOf(parts.group("periods")));
        return parts.group("year") == null ? series : series.endingWithYear();
    }

    @SuppressWarnings("unchecked") // the kind of value tells the type
    private static FigureSeries<?> series(FigureKind<?> kind, PeriodKind periods) {
        return switch (kind.type().kind()) {
            case MONEY -> EnterpriseFacts.moneyFigures((FigureKind<Money>) kind, periods);
            case COUNT -> EnterpriseFacts.countFigures((FigureKind<Long>) kind, periods);
            default -> EnterpriseFacts.decimalFigures((FigureKind<BigDecimal>) kind, periods);
        };
    }

    /** The names of the latest figures, by which somebody who misspells one is helped. */
    static ImmutableList<String> names(Collection<FigureKind<?>> kinds) {
        ImmutableList.Builder<String> names = ImmutableList.builder();
        for (FigureKind<?> kind : kinds) {
            for (PeriodKind periods : PeriodKind.values()) {
                FigureSeries<?> series = series(kind, periods);
                ImmutableSet.of(series.latest(), series.periodBefore(), series.yearBefore())
                        .forEach(fact -> names.add(fact.name()));
            }
        }
        return names.build();
    }
}
