package io.github.louyu.rules.eligibility.classification;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The rules for small low-profit enterprises of some tax years (小型微利企业政策期间): limits, each included, and the tax.
 *
 * @param days the days of these tax years
 * @param income the limit of the taxable income
 * @param industrial the limits of industrial enterprises
 * @param others the limits of others
 * @param rateToOneMillion the tax in per cent of the income up to CNY 1 million, from 0 to 100
 * @param rateAbove the tax in per cent of the income above that, from 0 to 100
 */
public record LowProfitPeriod(
        DateRange days,
        Money income,
        Limits industrial,
        Limits others,
        BigDecimal rateToOneMillion,
        BigDecimal rateAbove) {

    /**
     * Limits of size (规模上限).
     *
     * @param staff the mean of the staff, agency workers included
     * @param assets the mean of the total assets
     */
    public record Limits(long staff, Money assets) {

        /**
         * Checks that nothing is null.
         *
         * @param staff the mean of the staff, agency workers included
         * @param assets the mean of the total assets
         */
        public Limits {
            requireNonNull(assets, "assets");
        }
    }

    /**
     * Checks the rates.
     *
     * @param days the days of these tax years
     * @param income the limit of the taxable income
     * @param industrial the limits of industrial enterprises
     * @param others the limits of others
     * @param rateToOneMillion the tax in per cent of the income up to CNY 1 million, from 0 to 100
     * @param rateAbove the tax in per cent of the income above that, from 0 to 100
     * @throws IllegalArgumentException if a rate is not from 0 to 100
     */
    public LowProfitPeriod {
        requireNonNull(days, "days");
        requireNonNull(income, "income");
        requireNonNull(industrial, "industrial");
        requireNonNull(others, "others");
        for (BigDecimal rate : ImmutableList.of(rateToOneMillion, rateAbove)) {
            checkArgument(
                    rate.signum() >= 0 && rate.compareTo(BigDecimal.valueOf(100)) <= 0,
                    "rate of low-profit period %s: must be from 0 to 100, but was %s",
                    days,
                    rate);
        }
    }

    /**
     * Gives the periods of which limits and rates are certain: 2008 to 2016 (Art. 92 of the Regulations), 2021, 2022, and 2023 to
     * 2027 (Announcement 2023 No. 12). Those of 2017 to 2020 an office states itself.
     *
     * @return the periods, in order
     */
    public static ImmutableList<LowProfitPeriod> certain() {
        return ImmutableList.of(
                new LowProfitPeriod(
                        years(2008, 2016),
                        yuan(300_000),
                        new Limits(100, yuan(30_000_000)),
                        new Limits(80, yuan(10_000_000)),
                        new BigDecimal("20"),
                        new BigDecimal("20")),
                since2019(years(2021, 2021), "2.5", "10"),
                since2019(years(2022, 2022), "2.5", "5"),
                since2019(years(2023, 2027), "5", "5"));
    }

    /**
     * Makes a period with the limits that have held since 2019: an income of CNY 3 million, 300 persons, assets of CNY 50 million.
     *
     * @param days the days of its tax years
     * @param rateToOneMillion the tax in per cent of the income up to CNY 1 million
     * @param rateAbove the tax in per cent of the income above that
     * @return the period
     * @throws IllegalArgumentException if a rate is not from 0 to 100
     */
    public static LowProfitPeriod since2019(DateRange days, String rateToOneMillion, String rateAbove) {
        Limits limits = new Limits(300, yuan(50_000_000));
        return new LowProfitPeriod(
                days, yuan(3_000_000), limits, limits, new BigDecimal(rateToOneMillion), new BigDecimal(rateAbove));
    }

    private static DateRange years(int first, int last) {
        return DateRange.ofClosed(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    private static Money yuan(long amount) {
        return Money.ofMajor(CurrencyUnit.of("CNY"), amount);
    }
}
