package io.github.louyu.rules.eligibility.classification;

import static io.github.louyu.rules.Conditions.all;
import static java.util.Objects.requireNonNull;

import io.github.louyu.rules.CodeFact;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.CountFact;
import io.github.louyu.rules.DecimalFact;
import io.github.louyu.rules.FlagFact;
import io.github.louyu.rules.eligibility.Amount;
import io.github.louyu.rules.eligibility.AmountCase;
import io.github.louyu.rules.eligibility.Amounts;
import io.github.louyu.rules.eligibility.LegalBasis;
import io.github.louyu.rules.eligibility.TierRange;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;
import java.math.BigDecimal;

/**
 * The points of Shanghai's residence card (上海市居住证积分), by the measures of 2017, over the facts of any type of subject. The
 * computation shows what each item brings. Of education only the highest counts, of the contribution base the highest step.
 *
 * @param <S> the type of the subject
 */
public final class ResidencePoints<S> {

    /** The points with which a card holder passes (标准分值). */
    public static final int PASS_MARK = 120;

    /** The highest education (最高学历学位). */
    public enum Education implements Labelled {
        /** Below college (大专以下). */
        BELOW_COLLEGE("大专以下", "below college", 0),
        /** College (大专). */
        COLLEGE("大专", "college", 50),
        /** A bachelor's education (大学本科学历). */
        BACHELOR_EDUCATION("大学本科学历", "bachelor's education", 60),
        /** A bachelor's education with the degree (本科学历和学士学位). */
        BACHELOR_WITH_DEGREE("本科学历和学士学位", "bachelor's education with degree", 90),
        /** A master's degree (硕士). */
        MASTER("硕士", "master", 100),
        /** A doctor's degree (博士). */
        DOCTOR("博士", "doctor", 110);

        private final String zh;
        private final String en;
        private final int points;

        Education(String zh, String en, int points) {
            this.zh = zh;
            this.en = en;
            this.points = points;
        }

        /**
         * Gives the name of the education for people.
         *
         * @return the label
         */
        @Override
        public Bilingual label() {
            return Bilingual.of(zh, en);
        }

        /**
         * Gives what it brings.
         *
         * @return the points
         */
        public int points() {
            return points;
        }
    }

    /**
     * How many months the contribution base reached a multiple of the average wage (社保缴费基数月数).
     *
     * @param <S> the type of the subject
     * @param atFourFifths months at 0.8 times or more, of the last 4 years
     * @param atOnce months at once or more, of the last 4 years
     * @param atTwice months at twice or more, of the last 4 years
     * @param atThrice months at three times, of the last 3 years
     */
    public record ContributionMonths<S>(
            CountFact<S> atFourFifths, CountFact<S> atOnce, CountFact<S> atTwice, CountFact<S> atThrice) {

        /**
         * Checks that nothing is null.
         *
         * @param atFourFifths months at 0.8 times or more, of the last 4 years
         * @param atOnce months at once or more, of the last 4 years
         * @param atTwice months at twice or more, of the last 4 years
         * @param atThrice months at three times, of the last 3 years
         */
        public ContributionMonths {
            requireNonNull(atFourFifths, "atFourFifths");
            requireNonNull(atOnce, "atOnce");
            requireNonNull(atTwice, "atTwice");
            requireNonNull(atThrice, "atThrice");
        }
    }

    private static final int MONTHS = 36;
    private static final int MONTHS_AT_THRICE = 24;
    private static final int MONTHS_TO_APPLY = 6;

    private final Amount<S> points;
    private final DecimalFact<S> pointsFact;
    private final Condition<S> mayApply;

    private ResidencePoints(Amount<S> points, Condition<S> mayApply) {
        this.points = points;
        this.pointsFact = points.asNumberFact("residence-points", Bilingual.of("居住证积分", "residence-card points"));
        this.mayApply = mayApply;
    }

    /**
     * Reads the points over the facts of a type of subject.
     *
     * @param <S> the type of the subject
     * @param age the age in full years
     * @param education the highest education
     * @param contributions how many months the contribution base reached what
     * @param yearsInsured the years of insurance in Shanghai
     * @param pointsPerYear what a year of insurance brings, a number not below zero, which the office states
     * @param deductions the points that are taken off
     * @param veto whether there is an item that excludes from points
     * @param holdsCard whether the person holds a residence card
     * @param monthsInsured the months of insurance in Shanghai
     * @return the points
     * @throws NumberFormatException if {@code pointsPerYear} is not a number
     */
    public static <S> ResidencePoints<S> of(
            CountFact<S> age,
            CodeFact<S, Education> education,
            ContributionMonths<S> contributions,
            CountFact<S> yearsInsured,
            String pointsPerYear,
            CountFact<S> deductions,
            FlagFact<S> veto,
            FlagFact<S> holdsCard,
            CountFact<S> monthsInsured) {
        Amount<S> sum = Amounts.sum(
                ofAge(age),
                ofEducation(education),
                ofContributions(contributions),
                Amount.of(yearsInsured).times(pointsPerYear));
        return new ResidencePoints<>(
                sum.less(Amount.of(deductions)),
                all(holdsCard.isTrue(), veto.isFalse(), monthsInsured.isAtLeast(MONTHS_TO_APPLY)));
    }

    /**
     * Gives the points.
     *
     * @return a number, not below zero
     */
    public Amount<S> points() {
        return points;
    }

    /**
     * Gives the points as a fact, to be compared in conditions and read {@linkplain DecimalFact#via over relations}.
     *
     * @return the fact, a number not below zero; missing while a fact that it needs is
     */
    public DecimalFact<S> pointsFact() {
        return pointsFact;
    }

    /**
     * Gives who passes: may apply, and has {@value #PASS_MARK} points or more.
     *
     * @return the condition
     */
    public Condition<S> passes() {
        return all(mayApply, pointsFact.isAtLeast(BigDecimal.valueOf(PASS_MARK)));
    }

    /**
     * Gives the document.
     *
     * @return the measures of 2017
     */
    public static LegalBasis basis() {
        return LegalBasis.of("上海市居住证积分管理办法（2017）");
    }

    /**
     * Gives who may apply at all, whatever the points: holders of the card, insured for 6 months, without an item that excludes.
     *
     * @return the condition
     */
    public Condition<S> mayApply() {
        return mayApply;
    }

    /** From 56 to 60 five, two more for each year younger, at most thirty. */
    private static <S> Amount<S> ofAge(CountFact<S> age) {
        Amount<S> younger = Amount.<S>number("56")
                .less(Amount.of(age))
                .times("2")
                .plus(Amount.number("5"))
                .cappedAt("30");
        return Amounts.byTier(Amount.of(age), TierRange.unbounded().upTo("60").gives(younger));
    }

    private static <S> Amount<S> ofEducation(CodeFact<S, Education> education) {
        return Amounts.firstOf(
                of(education, Education.DOCTOR),
                of(education, Education.MASTER),
                of(education, Education.BACHELOR_WITH_DEGREE),
                of(education, Education.BACHELOR_EDUCATION),
                of(education, Education.COLLEGE));
    }

    private static <S> AmountCase<S> of(CodeFact<S, Education> education, Education value) {
        return AmountCase.of(education.is(value), Amount.number(String.valueOf(value.points())));
    }

    private static <S> Amount<S> ofContributions(ContributionMonths<S> months) {
        return Amounts.firstOf(
                AmountCase.of(months.atThrice().isAtLeast(MONTHS_AT_THRICE), Amount.number("120")),
                AmountCase.of(months.atTwice().isAtLeast(MONTHS), Amount.number("100")),
                AmountCase.of(months.atOnce().isAtLeast(MONTHS), Amount.number("50")),
                AmountCase.of(months.atFourFifths().isAtLeast(MONTHS), Amount.number("25")));
    }
}
