package io.github.louyu.rules.eligibility.classification;

import static io.github.louyu.rules.eligibility.classification.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.DecimalFact;
import io.github.louyu.rules.FlagFact;
import io.github.louyu.rules.MoneyFact;
import java.util.Map;

/**
 * What the recognition of a high-tech enterprise reads (高新技术企业认定所需事实), of any type of subject. Shares are from 0 to 1.
 *
 * @param <S> the type of the subject
 * @param latestSales the sales of the latest fiscal year, in CNY
 * @param research the share of research spending in sales, over the last three fiscal years or over those there are
 * @param technicalStaff the share of technical staff in all staff
 * @param collegeStaff the share of staff with a college degree
 * @param researchInChina the share of research spending in China
 * @param highTechIncome the share of high-tech income in the income of the latest year
 * @param score the innovation score
 * @param ownsCoreIp whether it owns core intellectual property
 * @param listedField whether it is in a field that the state lists
 * @param registeredForAYear whether it has been registered for a year
 * @param noMajorCase whether there was no major case of safety, quality or environment in the year before
 */
public record HighTechFacts<S>(
        MoneyFact<S> latestSales,
        ImmutableList<ResearchYears<S>> research,
        DecimalFact<S> technicalStaff,
        DecimalFact<S> collegeStaff,
        DecimalFact<S> researchInChina,
        DecimalFact<S> highTechIncome,
        DecimalFact<S> score,
        FlagFact<S> ownsCoreIp,
        FlagFact<S> listedField,
        Condition<S> registeredForAYear,
        Condition<S> noMajorCase) {

    /**
     * The share of research spending over so many fiscal years (研发费用占销售收入比例), and of whom it is asked.
     *
     * @param <S> the type of the subject
     * @param applies of whom: of enterprises that are three years old or more, two, one
     * @param share research spending over sales of these years
     */
    public record ResearchYears<S>(Condition<S> applies, DecimalFact<S> share) {

        /**
         * Checks that nothing is null.
         *
         * @param applies of whom: of enterprises that are three years old or more, two, one
         * @param share research spending over sales of these years
         */
        public ResearchYears {
            requireNonNull(applies, "applies");
            requireNonNull(share, "share");
        }
    }

    /**
     * Checks that there is a share of research spending.
     *
     * @param latestSales the sales of the latest fiscal year, in CNY
     * @param research the share of research spending in sales, over the last three fiscal years or over those there are
     * @param technicalStaff the share of technical staff in all staff
     * @param collegeStaff the share of staff with a college degree
     * @param researchInChina the share of research spending in China
     * @param highTechIncome the share of high-tech income in the income of the latest year
     * @param score the innovation score
     * @param ownsCoreIp whether it owns core intellectual property
     * @param listedField whether it is in a field that the state lists
     * @param registeredForAYear whether it has been registered for a year
     * @param noMajorCase whether there was no major case of safety, quality or environment in the year before
     * @throws IllegalArgumentException if there is none
     */
    public HighTechFacts {
        requireNonNull(latestSales, "latestSales");
        requireNonNull(technicalStaff, "technicalStaff");
        requireNonNull(collegeStaff, "collegeStaff");
        requireNonNull(researchInChina, "researchInChina");
        requireNonNull(highTechIncome, "highTechIncome");
        requireNonNull(score, "score");
        requireNonNull(ownsCoreIp, "ownsCoreIp");
        requireNonNull(listedField, "listedField");
        requireNonNull(registeredForAYear, "registeredForAYear");
        requireNonNull(noMajorCase, "noMajorCase");
        if (research.isEmpty()) {
            throw SENTENCES.refusal("high-tech.no-share", Map.of());
        }
    }
}
