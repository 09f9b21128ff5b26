package io.github.louyu.rules.eligibility.classification;

import static io.github.louyu.rules.eligibility.classification.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.rules.eligibility.LegalBasis;
import io.github.louyu.text.Problem;
import io.github.louyu.text.ProblemsException;
import io.github.louyu.time.DateRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A version of the measures for the recognition of high-tech enterprises (高新技术企业认定管理办法), as data. All shares are from 0 to 1.
 *
 * @param inForce the days on which it is in force
 * @param basis the document
 * @param researchTiers the share of research spending in sales that the sales of the latest year ask for, by rising sales; the
 *     last tier has no limit
 * @param technicalStaff the least share of technical staff in all staff
 * @param collegeStaff the least share of staff with a college degree; empty if it is not asked for
 * @param researchInChina the least share of research spending in China
 * @param highTechIncome the least share of high-tech income in the income of the latest year
 * @param score the mark of the innovation score
 * @param markPasses whether the mark itself passes
 */
public record HighTechVersion(
        DateRange inForce,
        LegalBasis basis,
        ImmutableList<ResearchTier> researchTiers,
        BigDecimal technicalStaff,
        Optional<BigDecimal> collegeStaff,
        BigDecimal researchInChina,
        BigDecimal highTechIncome,
        BigDecimal score,
        boolean markPasses) {

    private static final BigDecimal TENTH = new BigDecimal("0.10");
    private static final BigDecimal SIX_TENTHS = new BigDecimal("0.60");
    private static final BigDecimal MARK = new BigDecimal("70");

    /**
     * The share of research spending that sales ask for (研发费用占比分档).
     *
     * @param salesUpTo the highest sales of the tier; empty for the last one
     * @param isIncluded whether these sales are of the tier themselves
     * @param share the least share of research spending in the sales of the last fiscal years
     */
    public record ResearchTier(Optional<Money> salesUpTo, boolean isIncluded, BigDecimal share) {

        /**
         * Checks that nothing is null.
         *
         * @param salesUpTo the highest sales of the tier; empty for the last one
         * @param isIncluded whether these sales are of the tier themselves
         * @param share the least share of research spending in the sales of the last fiscal years
         */
        public ResearchTier {
            requireNonNull(salesUpTo, "salesUpTo");
            requireNonNull(share, "share");
        }

        private static ResearchTier upTo(long yuan, boolean isIncluded, String share) {
            return new ResearchTier(
                    Optional.of(Money.ofMajor(CurrencyUnit.of("CNY"), yuan)), isIncluded, new BigDecimal(share));
        }

        private static ResearchTier above(String share) {
            return new ResearchTier(Optional.empty(), false, new BigDecimal(share));
        }
    }

    /**
     * Checks the tiers.
     *
     * @param inForce the days on which it is in force
     * @param basis the document
     * @param researchTiers the share of research spending in sales that the sales of the latest year ask for, by rising sales;
     *     the last tier has no limit
     * @param technicalStaff the least share of technical staff in all staff
     * @param collegeStaff the least share of staff with a college degree; empty if it is not asked for
     * @param researchInChina the least share of research spending in China
     * @param highTechIncome the least share of high-tech income in the income of the latest year
     * @param score the mark of the innovation score
     * @param markPasses whether the mark itself passes
     * @throws ProblemsException if tiers do not rise, or a tier but the last has no limit, or the last has one, or a share is
     *     not from 0 to 1; it names all mistakes
     */
    public HighTechVersion {
        requireNonNull(inForce, "inForce");
        requireNonNull(score, "score");
        String path = "high-tech enterprises > " + basis.document();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < researchTiers.size(); i++) {
            ResearchTier tier = researchTiers.get(i);
            String where = path + " > research tier " + (i + 1);
            boolean isLast = i + 1 == researchTiers.size();
            if (tier.salesUpTo().isPresent() == isLast) {
                problems.add(SENTENCES.problem(where, isLast ? "research-tier.last" : "research-tier.limit", Map.of()));
            }
            if (i > 0 && !rises(researchTiers.get(i - 1), tier)) {
                problems.add(SENTENCES.problem(where, "research-tier.rises", Map.of()));
            }
        }
        if (researchTiers.isEmpty()) {
            problems.add(SENTENCES.problem(path, "research-tier.none", Map.of()));
        }
        shares(researchTiers, technicalStaff, collegeStaff, researchInChina, highTechIncome).stream()
                .filter(share -> share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0)
                .forEach(share -> problems.add(SENTENCES.problem(path, "share.range", Map.of("share", share))));
        if (!problems.isEmpty()) {
            throw new ProblemsException(path, problems);
        }
    }

    private static boolean rises(ResearchTier before, ResearchTier tier) {
        return before.salesUpTo().isEmpty()
                || tier.salesUpTo().isEmpty()
                || tier.salesUpTo().get().isGreaterThan(before.salesUpTo().get());
    }

    private static List<BigDecimal> shares(
            List<ResearchTier> tiers,
            BigDecimal technicalStaff,
            Optional<BigDecimal> collegeStaff,
            BigDecimal researchInChina,
            BigDecimal highTechIncome) {
        List<BigDecimal> shares = new ArrayList<>(List.of(technicalStaff, researchInChina, highTechIncome));
        collegeStaff.ifPresent(shares::add);
        tiers.forEach(tier -> shares.add(tier.share()));
        return shares;
    }

    /**
     * Gives the measures of 2008 (国科发火〔2008〕172号): sales under CNY 50 million ask for 6%, from there to 200 million for 4%, above
     * for 3%; 30% of the staff have a college degree, and the rest is as in the measures of 2016.
     *
     * @param inForce the days on which they are in force, which the office states
     * @param markPasses whether a score of 70 itself passes, which the office states
     * @return the version
     */
    public static HighTechVersion measuresOf2008(DateRange inForce, boolean markPasses) {
        return new HighTechVersion(
                inForce,
                LegalBasis.of("国科发火〔2008〕172号"),
                ImmutableList.of(
                        ResearchTier.upTo(50_000_000, false, "0.06"),
                        ResearchTier.upTo(200_000_000, true, "0.04"),
                        ResearchTier.above("0.03")),
                TENTH,
                Optional.of(new BigDecimal("0.30")),
                SIX_TENTHS,
                SIX_TENTHS,
                MARK,
                markPasses);
    }

    /**
     * Gives the measures of 2016 (国科发火〔2016〕32号): sales up to CNY 50 million ask for 5%, up to 200 million for 4%, above for 3%.
     *
     * @param inForce the days on which they are in force, which the office states
     * @param markPasses whether a score of 70 itself passes, which the office states
     * @return the version
     */
    public static HighTechVersion measuresOf2016(DateRange inForce, boolean markPasses) {
        return new HighTechVersion(
                inForce,
                LegalBasis.of("国科发火〔2016〕32号"),
                ImmutableList.of(
                        ResearchTier.upTo(50_000_000, true, "0.05"),
                        ResearchTier.upTo(200_000_000, true, "0.04"),
                        ResearchTier.above("0.03")),
                TENTH,
                Optional.empty(),
                SIX_TENTHS,
                SIX_TENTHS,
                MARK,
                markPasses);
    }
}
