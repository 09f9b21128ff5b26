package io.github.louyu.rules;

import static io.github.louyu.rules.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.louyu.text.Problem;
import io.github.louyu.text.ProblemsException;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Timeline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * The exchange rates by date that a host supplies (汇率), so that amounts of two currencies can be compared and added. A rate
 * holds in both directions, exactly; none is worked out over a third currency.
 *
 * <pre>{@code
 * ExchangeRates rates = ExchangeRates.builder()
 *     .rate(CurrencyUnit.USD, CurrencyUnit.of("CNY"), middleRates) // what one US dollar is worth in yuan
 *     .build();
 * Truth truth = parentAssets.isAtLeast(Money.parse("USD 200000000")).using(calendar, rates).test(file, date);
 * }</pre>
 */
public final class ExchangeRates {

    private static final ExchangeRates NONE = new ExchangeRates(ImmutableMap.of());

    private final ImmutableMap<Pair, Timeline<BigDecimal>> rates;
    private final ImmutableSortedSet<LocalDate> changes;

    private record Pair(CurrencyUnit from, CurrencyUnit to) {

        Pair reversed() {
            return new Pair(to, from);
        }

        @Override
        public String toString() {
            return from + "/" + to;
        }
    }

    private ExchangeRates(ImmutableMap<Pair, Timeline<BigDecimal>> rates) {
        this.rates = rates;
        this.changes = rates.values().stream()
                .flatMap(rate -> rate.changes().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(LocalDate::compareTo));
    }

    /**
     * Gives no rates: amounts of two currencies cannot be compared.
     *
     * @return no rates
     */
    public static ExchangeRates none() {
        return NONE;
    }

    /**
     * Starts the rates.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Gives the rate on a day, as it was given.
     *
     * @param from the currency of which one unit is priced
     * @param to the currency in which it is priced
     * @param date the day
     * @return the price; empty if none was given for these two in this direction, or none for the day
     */
    public Optional<BigDecimal> on(CurrencyUnit from, CurrencyUnit to, LocalDate date) {
        Timeline<BigDecimal> rate = rates.get(new Pair(requireNonNull(from, "from"), requireNonNull(to, "to")));
        return rate == null ? Optional.empty() : rate.at(requireNonNull(date, "date"));
    }

    /**
     * Gives all prices, as they were stated.
     *
     * @return the prices by pair of currencies, in the order in which they were given
     */
    public ImmutableList<Quote> quotes() {
        return rates.entrySet().stream()
                .map(entry -> new Quote(entry.getKey().from(), entry.getKey().to(), entry.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * What one currency costs in another over time (汇率牌价).
     *
     * @param from the currency that is priced
     * @param to the currency in which it is priced
     * @param prices how much of the one a unit of the other costs, not known where there is no price
     */
    public record Quote(CurrencyUnit from, CurrencyUnit to, Timeline<BigDecimal> prices) {

        /**
         * Checks that nothing is null.
         *
         * @param from the currency that is priced
         * @param to the currency in which it is priced
         * @param prices how much of the one a unit of the other costs
         */
        public Quote {
            requireNonNull(from, "from");
            requireNonNull(to, "to");
            requireNonNull(prices, "prices");
        }
    }

    /** The exact amount in another currency on a day, null if there is no rate. */
    @Nullable Quantity converted(Quantity amount, CurrencyUnit to, LocalDate date) {
        CurrencyUnit from = requireNonNull(amount.currency(), "currency");
        if (from.equals(to)) {
            return amount;
        }
        Pair pair = new Pair(from, to);
        Timeline<BigDecimal> rate = rates.get(pair);
        boolean direct = rate != null;
        if (rate == null) {
            rate = rates.get(pair.reversed());
        }
        BigDecimal price = rate == null ? null : rate.atOrNull(date);
        if (price == null) {
            return null;
        }
        Fraction exact = Fraction.of(price);
        return new Quantity(
                direct ? amount.number().times(exact) : amount.number().dividedBy(exact), to);
    }

    /** Whether no rate becomes another after the first of the days. */
    boolean areSteady(DateRange days) {
        return changes.subSet(days.start(), false, days.endExclusive(), false).isEmpty();
    }

    /**
     * Gives the days on which some rate becomes another.
     *
     * @return the days, in order
     */
    public ImmutableSortedSet<LocalDate> changes() {
        return changes;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ExchangeRates that && rates.equals(that.rates);
    }

    @Override
    public int hashCode() {
        return rates.hashCode();
    }

    @Override
    public String toString() {
        return "ExchangeRates" + rates.keySet();
    }

    /** Builds exchange rates. Not thread-safe. */
    public static final class Builder {

        private final Map<Pair, Timeline<BigDecimal>> rates = new LinkedHashMap<>();
        private final List<Problem> problems = new ArrayList<>();

        private Builder() {}

        /**
         * Says what one unit of a currency is worth in another.
         *
         * @param from the currency of which one unit is priced
         * @param to the currency in which it is priced
         * @param prices the price by date, each above zero; on a day without one the two cannot be compared
         * @return this builder
         */
        public Builder rate(CurrencyUnit from, CurrencyUnit to, Timeline<BigDecimal> prices) {
            Pair pair = new Pair(requireNonNull(from, "from"), requireNonNull(to, "to"));
            requireNonNull(prices, "prices");
            if (from.equals(to)) {
                problem(pair, "rate.one-currency", Map.of("currency", from));
            } else if (rates.containsKey(pair) || rates.containsKey(pair.reversed())) {
                problem(pair, "rate.given-again", Map.of());
            }
            for (Timeline.Segment<BigDecimal> segment : prices.segments()) {
                segment.value()
                        .filter(price -> price.signum() <= 0 || Quantity.of(price) == null)
                        .ifPresent(price -> problem(
                                pair,
                                "rate.price",
                                Map.of("from", segment.range().start(), "most", Quantity.MAX_DIGITS, "price", price)));
            }
            rates.putIfAbsent(pair, prices);
            return this;
        }

        private void problem(Pair pair, String key, Map<String, ?> values) {
            problems.add(SENTENCES.problem("exchange rates > " + pair, key, values));
        }

        /**
         * Gives the rates.
         *
         * @return the rates
         * @throws ProblemsException if currencies are the same, a pair is given twice, or a price is not above zero; it names
         *     all mistakes
         */
        public ExchangeRates build() {
            if (!problems.isEmpty()) {
                throw new ProblemsException("exchange rates", problems);
            }
            return new ExchangeRates(ImmutableMap.copyOf(rates));
        }
    }
}
