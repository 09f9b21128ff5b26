package io.github.louyu.testkit.arbitraries;

import com.google.common.collect.ImmutableSet;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Timeline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The plain values of which all others are made. Each shrinks to its plainest: 1 January 2019, one yuan, nothing given. */
final class Sources {

    static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private static final List<Bilingual> NAMES = List.of(
            Bilingual.of("甲", "One"),
            Bilingual.of("企业天地", "Corporate Avenue"),
            Bilingual.of("金钟广场", "Golden Bell Plaza"),
            Bilingual.of("兰生大厦", "Lansheng Building"),
            Bilingual.of("“引号”、逗号", "quotes \", commas, and a \\ stroke"),
            Bilingual.same("NIO"));

    private Sources() {}

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-184, 546).shrinkTowards(0).map(FIRST::plusDays);
    }

    static Arbitrary<DateRange> dateRanges() {
        return Arbitraries.oneOf(
                Arbitraries.just(DateRange.always()),
                days().map(DateRange::from),
                days().map(DateRange::until),
                closedRanges());
    }

    /** Ranges with a first and a last day. */
    static Arbitrary<DateRange> closedRanges() {
        return Combinators.combine(days(), numbers(0, 400))
                .as((first, days) -> DateRange.ofClosed(first, first.plusDays(days)));
    }

    static Arbitrary<LocalTime> minutes() {
        return numbers(0, 24 * 60 - 1).map(minute -> LocalTime.ofSecondOfDay(60L * minute));
    }

    static Arbitrary<Integer> numbers(int least, int greatest) {
        return Arbitraries.integers().between(least, greatest);
    }

    static Arbitrary<Bilingual> names() {
        return Arbitraries.of(NAMES);
    }

    static Arbitrary<String> texts() {
        return names().map(Bilingual::zh);
    }

    static Arbitrary<Boolean> flags() {
        return Arbitraries.of(false, true);
    }

    static Arbitrary<BigDecimal> decimals(String least, String greatest, int scale) {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal(least), new BigDecimal(greatest))
                .ofScale(scale);
    }

    /** From one yuan to about two hundred million, and seldom dollars. */
    static Arbitrary<Money> money() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(9, amounts().map(amount -> Money.of(CNY, amount))),
                net.jqwik.api.Tuple.of(1, amounts().map(amount -> Money.of(CurrencyUnit.USD, amount))));
    }

    static Arbitrary<Money> yuan() {
        return amounts().map(amount -> Money.of(CNY, amount));
    }

    private static Arbitrary<BigDecimal> amounts() {
        return Arbitraries.oneOf(
                decimals("1", "2000", 2),
                Arbitraries.of("800000", "1000000", "1200000", "100000000", "200000000")
                        .map(BigDecimal::new));
    }

    /** An id of a kind, one of a few, so that what refers to it can meet it. */
    static <I> Arbitrary<I> ids(String prefix, Function<String, I> id) {
        return numbers(1, 4).map(number -> id.apply(prefix + number));
    }

    static <T> Arbitrary<Optional<T>> maybe(Arbitrary<T> given) {
        return given.list().ofMaxSize(1).map(list -> list.stream().findFirst());
    }

    static <T> Arbitrary<ImmutableSet<T>> sets(Arbitrary<T> members, int most) {
        return members.set().ofMaxSize(most).map(ImmutableSet::copyOf);
    }

    /** Parts whose ids are told apart by their place: the first is 1, the second 2. */
    static <T, R> Arbitrary<List<R>> numbered(Arbitrary<T> parts, int most, BiFunction<T, Integer, R> number) {
        return parts.list().ofMaxSize(most).map(list -> {
            List<R> numbered = new ArrayList<>();
            for (T part : list) {
                numbered.add(number.apply(part, numbered.size() + 1));
            }
            return numbered;
        });
    }

    static <T> Arbitrary<Timeline<T>> timelines(Arbitrary<T> values) {
        Arbitrary<Step<T>> steps =
                Combinators.combine(numbers(1, 200), maybe(values)).as(Step::new);
        return Combinators.combine(days(), steps.list().ofMaxSize(3), maybe(values))
                .as(Sources::timeline);
    }

    private static <T> Timeline<T> timeline(LocalDate first, List<Step<T>> steps, Optional<T> before) {
        Timeline.Builder<T> timeline = Timeline.builder();
        before.ifPresent(value -> timeline.from(LocalDate.MIN, value));
        LocalDate day = first;
        for (Step<T> step : steps) {
            if (step.value().isPresent()) {
                timeline.from(day, step.value().get());
            } else {
                timeline.unknownFrom(day);
            }
            day = day.plusDays(step.days());
        }
        return timeline.build();
    }

    private record Step<T>(int days, Optional<T> value) {}
}
