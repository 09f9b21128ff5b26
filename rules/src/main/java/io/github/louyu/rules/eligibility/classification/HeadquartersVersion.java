package io.github.louyu.rules.eligibility.classification;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.rules.eligibility.LegalBasis;
import io.github.louyu.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A version of Shanghai's rules for the headquarters of multinational companies (上海市鼓励跨国公司设立地区总部的规定), as data.
 *
 * @param inForce the days on which it is in force
 * @param basis the document
 * @param headquarters what a regional headquarters needs
 * @param headquartersType what a headquarters-type institution needs; empty if the version does not say
 * @param businessUnit what the headquarters of a business unit needs besides; empty if the version does not say
 * @param hasDiscretion whether the authority may recognise others
 */
public record HeadquartersVersion(
        DateRange inForce,
        LegalBasis basis,
        Needs headquarters,
        Optional<Needs> headquartersType,
        Optional<BusinessUnit> businessUnit,
        boolean hasDiscretion) {

    /**
     * What recognition needs (认定条件); what is empty or false is not asked for.
     *
     * @param parentAssets the least total assets of the parent
     * @param parentAssetsInServices the least total assets of a parent in services
     * @param investments what must be paid in in China and how many firms managed, any one of these; none if not asked for
     * @param capital the least registered capital
     * @param branchFunds the least funds over three years that do instead of the capital
     * @param whollyForeign whether it must be wholly foreign-owned
     * @param foreignShare the least share of the foreign parent, in per cent
     * @param honest whether there must be no serious dishonesty in the last three years
     */
    public record Needs(
            Money parentAssets,
            Optional<Money> parentAssetsInServices,
            ImmutableList<Investment> investments,
            Optional<Money> capital,
            Optional<Money> branchFunds,
            boolean whollyForeign,
            Optional<BigDecimal> foreignShare,
            boolean honest) {

        /**
         * Checks that nothing is null.
         *
         * @param parentAssets the least total assets of the parent
         * @param parentAssetsInServices the least total assets of a parent in services
         * @param investments what must be paid in in China and how many firms managed, any one of these; none if not asked for
         * @param capital the least registered capital
         * @param branchFunds the least funds over three years that do instead of the capital
         * @param whollyForeign whether it must be wholly foreign-owned
         * @param foreignShare the least share of the foreign parent, in per cent
         * @param honest whether there must be no serious dishonesty in the last three years
         */
        public Needs {
            requireNonNull(parentAssets, "parentAssets");
            requireNonNull(parentAssetsInServices, "parentAssetsInServices");
            requireNonNull(investments, "investments");
            requireNonNull(capital, "capital");
            requireNonNull(branchFunds, "branchFunds");
            requireNonNull(foreignShare, "foreignShare");
        }

        private static Needs of(long parentAssets, Optional<Money> inServices, Investment... investments) {
            return new Needs(
                    usd(parentAssets),
                    inServices,
                    ImmutableList.copyOf(investments),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    false);
        }

        private Needs withCapital(long least, boolean isWhollyForeign) {
            return new Needs(
                    parentAssets,
                    parentAssetsInServices,
                    investments,
                    Optional.of(usd(least)),
                    branchFunds,
                    isWhollyForeign,
                    foreignShare,
                    honest);
        }

        private Needs ofHonestWithShare(String percent, Optional<Money> funds) {
            return new Needs(
                    parentAssets,
                    parentAssetsInServices,
                    investments,
                    capital,
                    funds,
                    whollyForeign,
                    Optional.of(new BigDecimal(percent)),
                    true);
        }
    }

    /**
     * What is paid in in China together with how many firms are managed (在华投资与管理企业数).
     *
     * @param paidIn the least paid in; empty if nothing must be
     * @param firms the least number of firms managed
     */
    public record Investment(Optional<Money> paidIn, long firms) {

        /**
         * Checks that nothing is null.
         *
         * @param paidIn the least paid in; empty if nothing must be
         * @param firms the least number of firms managed
         */
        public Investment {
            requireNonNull(paidIn, "paidIn");
        }

        private static Investment of(long paidIn, long firms) {
            return new Investment(Optional.of(usd(paidIn)), firms);
        }

        private static Investment ofFirms(long firms) {
            return new Investment(Optional.empty(), firms);
        }
    }

    /**
     * What the headquarters of a business unit needs besides what a regional headquarters does (事业部总部认定条件).
     *
     * @param yearsHere the least full years of operation here
     * @param revenue the least revenue of last year
     * @param share the least share of that in the revenue of the parent's business unit, in per cent
     */
    public record BusinessUnit(long yearsHere, Money revenue, BigDecimal share) {

        /**
         * Checks that nothing is null.
         *
         * @param yearsHere the least full years of operation here
         * @param revenue the least revenue of last year
         * @param share the least share of that in the revenue of the parent's business unit, in per cent
         */
        public BusinessUnit {
            requireNonNull(revenue, "revenue");
            requireNonNull(share, "share");
        }
    }

    private static final LocalDate OF_2002 = LocalDate.of(2002, 7, 20);
    private static final LocalDate OF_2017 = LocalDate.of(2017, 2, 1);
    private static final LocalDate OF_2019 = LocalDate.of(2019, 9, 1);
    private static final LocalDate OF_2022 = LocalDate.of(2022, 11, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 10, 31);

    /**
     * Checks that nothing is null.
     *
     * @param inForce the days on which it is in force
     * @param basis the document
     * @param headquarters what a regional headquarters needs
     * @param headquartersType what a headquarters-type institution needs; empty if the version does not say
     * @param businessUnit what the headquarters of a business unit needs besides; empty if the version does not say
     * @param hasDiscretion whether the authority may recognise others
     */
    public HeadquartersVersion {
        requireNonNull(inForce, "inForce");
        requireNonNull(basis, "basis");
        requireNonNull(headquarters, "headquarters");
        requireNonNull(headquartersType, "headquartersType");
        requireNonNull(businessUnit, "businessUnit");
    }

    /**
     * Gives the versions since 2002. Amounts are in USD but for the revenue of a business unit.
     *
     * @param rulesOf2008 the first day of the rules of 2008-09 for management companies, of which our sources give no day
     * @return the versions, in order of time
     */
    public static ImmutableList<HeadquartersVersion> shanghai(LocalDate rulesOf2008) {
        Needs needs2022 = Needs.of(200_000_000, Optional.empty()).withCapital(2_000_000, false);
        return ImmutableList.of(
                version(
                        DateRange.of(OF_2002, rulesOf2008),
                        "上海市鼓励外国跨国公司设立地区总部的暂行规定（2002）",
                        Needs.of(400_000_000, Optional.empty(), Investment.of(30_000_000, 3)),
                        Optional.empty()),
                version(
                        DateRange.of(rulesOf2008, OF_2017),
                        "上海市鼓励跨国公司设立地区总部的规定（2008）",
                        Needs.of(400_000_000, Optional.empty(), Investment.of(10_000_000, 3), Investment.ofFirms(6))
                                .withCapital(2_000_000, false),
                        Optional.empty()),
                version(
                        DateRange.of(OF_2017, OF_2019),
                        "沪府发〔2017〕9号",
                        Needs.of(
                                        400_000_000,
                                        Optional.of(usd(300_000_000)),
                                        Investment.of(10_000_000, 3),
                                        Investment.ofFirms(6))
                                .withCapital(2_000_000, true),
                        Optional.empty()),
                version(
                        DateRange.of(OF_2019, OF_2022),
                        "沪府规〔2019〕31号",
                        Needs.of(200_000_000, Optional.empty()),
                        Optional.of(Needs.of(100_000_000, Optional.empty()))),
                new HeadquartersVersion(
                        DateRange.ofClosed(OF_2022, LAST),
                        LegalBasis.of("上海市鼓励跨国公司设立地区总部的规定（2022）"),
                        needs2022.ofHonestWithShare("50", Optional.empty()),
                        Optional.of(Needs.of(100_000_000, Optional.empty())
                                .withCapital(1_000_000, false)
                                .ofHonestWithShare("50", Optional.of(usd(1_000_000)))),
                        Optional.of(new BusinessUnit(
                                1, Money.ofMajor(CurrencyUnit.of("CNY"), 1_000_000_000), BigDecimal.TEN)),
                        true));
    }

    private static HeadquartersVersion version(
            DateRange days, String document, Needs headquarters, Optional<Needs> headquartersType) {
        return new HeadquartersVersion(
                days, LegalBasis.of(document), headquarters, headquartersType, Optional.empty(), false);
    }

    private static Money usd(long amount) {
        return Money.ofMajor(CurrencyUnit.USD, amount);
    }
}
