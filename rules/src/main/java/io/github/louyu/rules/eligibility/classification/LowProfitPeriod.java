package io.github.louyu.rules.eligibility.classification;

import static io.github.louyu.rules.eligibility.classification.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.rules.eligibility.LegalBasis;
import io.github.louyu.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The rules for small low-profit enterprises of some tax years (小型微利企业政策期间): limits, each included, and the tax.
 *
 * @param days the days of these tax years
 * @param basis the document
 * @param income the limit of the taxable income
 * @param industrial the limits of industrial enterprises
 * @param others the limits of others
 * @param rateToOneMillion the tax in per cent of the income up to CNY 1 million, from 0 to 100
 * @param rateAbove the tax in per cent of the income above that, from 0 to 100
 */
public record LowProfitPeriod(
        DateRange days,
        LegalBasis basis,
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
     * @param basis the document
     * @param income the limit of the taxable income
     * @param industrial the limits of industrial enterprises
     * @param others the limits of others
     * @param rateToOneMillion the tax in per cent of the income up to CNY 1 million, from 0 to 100
     * @param rateAbove the tax in per cent of the income above that, from 0 to 100
     * @throws IllegalArgumentException if a rate is not from 0 to 100
     */
    public LowProfitPeriod {
        requireNonNull(days, "days");
        requireNonNull(basis, "basis");
        requireNonNull(income, "income");
        requireNonNull(industrial, "industrial");
        requireNonNull(others, "others");
        for (BigDecimal rate : ImmutableList.of(rateToOneMillion, rateAbove)) {
            if (rate.signum() < 0 || rate.compareTo(BigDecimal.valueOf(100)) > 0) {
                throw SENTENCES.refusal("low-profit.rate", Map.of("days", days, "rate", rate));
            }
        }
    }

    /**
     * What our sources do not give for certain of 2017 to 2020 (由使用单位确认的参数): the office states it.
     *
     * @param rateOf2017 the tax in per cent in 2017 and 2018
     * @param incomeOf2018 the limit of the taxable income in 2018
     * @param rateOf2019 the tax in per cent of the income up to CNY 1 million in 2019 and 2020
     */
    public record Stated(BigDecimal rateOf2017, Money incomeOf2018, BigDecimal rateOf2019) {

        /**
         * Checks that nothing is null.
         *
         * @param rateOf2017 the tax in per cent in 2017 and 2018
         * @param incomeOf2018 the limit of the taxable income in 2018
         * @param rateOf2019 the tax in per cent of the income up to CNY 1 million in 2019 and 2020
         */
        public Stated {
            requireNonNull(rateOf2017, "rateOf2017");
            requireNonNull(incomeOf2018, "incomeOf2018");
            requireNonNull(rateOf2019, "rateOf2019");
        }
    }

    /**
     * Gives the periods of which limits and rates are certain: 2008 to 2016 (Art. 92 of the Regulations), 2021, 2022, and 2023 to
     * 2027 (Announcement 2023 No. 12). On a day between them no rule is in force; {@link #since2008} has those of 2017 to 2020.
     *
     * @return the periods, in order
     */
    public static ImmutableList<LowProfitPeriod> certain() {
        return ImmutableList.of(
                before2019(years(2008, 2016), "企业所得税法实施条例第九十二条", yuan(300_000), new BigDecimal("20")),
                since2019(years(2021, 2021), "财政部 税务总局公告2021年第12号", "2.5", "10"),
                since2019(years(2022, 2022), "财政部 税务总局公告2022年第13号", "2.5", "5"),
                since2019(years(2023, 2027), "财政部 税务总局公告2023年第12号", "5", "5"));
    }

    /**
     * Gives the periods from 2008 to 2027 without a gap.
     *
     * @param stated what is not certain of 2017 to 2020
     * @return the periods, in order
     */
    public static ImmutableList<LowProfitPeriod> since2008(Stated stated) {
        ImmutableList<LowProfitPeriod> certain = certain();
        return ImmutableList.<LowProfitPeriod>builder()
                .add(certain.get(0))
                .add(before2019(years(2017, 2017), "财税〔2017〕43号", yuan(500_000), stated.rateOf2017()))
                .add(before2019(years(2018, 2018), "财税〔2018〕77号", stated.incomeOf2018(), stated.rateOf2017()))
                .add(since2019(years(2019, 2020), "财税〔2019〕13号", stated.rateOf2019(), BigDecimal.TEN))
                .addAll(certain.subList(1, certain.size()))
                .build();
    }

    private static LowProfitPeriod before2019(DateRange days, String document, Money income, BigDecimal rate) {
        return new LowProfitPeriod(
                days,
                LegalBasis.of(document),
                income,
                new Limits(100, yuan(30_000_000)),
                new Limits(80, yuan(10_000_000)),
                rate,
                rate);
    }

    /**
     * Makes a period with the limits that have held since 2019: an income of CNY 3 million, 300 persons, assets of CNY 50 million.
     *
     * @param days the days of its tax years
     * @param document the number of the document, not blank
     * @param rateToOneMillion the tax in per cent of the income up to CNY 1 million
     * @param rateAbove the tax in per cent of the income above that
     * @return the period
     * @throws IllegalArgumentException if a rate is not from 0 to 100
     */
    public static LowProfitPeriod since2019(
            DateRange days, String document, String rateToOneMillion, String rateAbove) {
        return since2019(days, document, new BigDecimal(rateToOneMillion), new BigDecimal(rateAbove));
    }

    private static LowProfitPeriod since2019(
            DateRange days, String document, BigDecimal rateToOneMillion, BigDecimal rateAbove) {
        Limits limits = new Limits(300, yuan(50_000_000));
        return new LowProfitPeriod(
                days, LegalBasis.of(document), yuan(3_000_000), limits, limits, rateToOneMillion, rateAbove);
    }

    private static DateRange years(int first, int last) {
        return DateRange.ofClosed(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    private static Money yuan(long amount) {
        return Money.ofMajor(CurrencyUnit.of("CNY"), amount);
    }
}
