package io.github.louyu.examples.catalogues;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.rules.CodeFact;
import io.github.louyu.rules.CountFact;
import io.github.louyu.rules.Facts;
import io.github.louyu.rules.FlagFact;
import io.github.louyu.rules.MoneyFact;
import io.github.louyu.rules.Relation;
import io.github.louyu.rules.eligibility.SubjectType;
import io.github.louyu.rules.eligibility.classification.ResidencePoints;
import io.github.louyu.rules.eligibility.classification.ResidencePoints.ContributionMonths;
import io.github.louyu.rules.eligibility.classification.ResidencePoints.Education;
import io.github.louyu.text.Bilingual;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an office knows of somebody who works in a building (楼宇从业人员), as a host would have it of its own: a value by name, where
 * nothing says that it is not known, and the file of the employer. It holds nobody's name.
 *
 * @param values the values by name
 * @param employer the employer's file, empty if it is not known
 */
public record OfficeWorker(ImmutableMap<String, Object> values, Optional<EnterpriseFile> employer) {

    /** Office workers, by what is known of them. */
    public static final SubjectType<OfficeWorker> TYPE = SubjectType.officeWorker(OfficeWorker.class);

    /** The way to the employer, whose facts a worker's policy may ask for. */
    public static final Relation<OfficeWorker, EnterpriseFile> EMPLOYER = Relation.of(
            OfficeWorker.class,
            "employer",
            Bilingual.of("用人单位", "employer"),
            worker -> worker.employer().orElse(null));

    private static final Facts<OfficeWorker> FACTS = Facts.of(OfficeWorker.class, "worker");

    /** Months insured in Shanghai. */
    static final CountFact<OfficeWorker> INSURED_MONTHS = count("insured-months", "本市参保月数", "months insured");

    /** Rent paid for a home in a year. */
    static final MoneyFact<OfficeWorker> HOME_RENT =
            FACTS.money("home-rent", Bilingual.of("年度住房租金", "rent of the home in a year"), worker ->
                    (@Nullable Money) worker.values.get("home-rent"));

    /** Whether a home here is owned. */
    static final FlagFact<OfficeWorker> OWNS_HOME = flag("owns-home", "本市有自有住房", "owns a home here");

    /** Whether there is an item that excludes from points. */
    static final FlagFact<OfficeWorker> VETO = flag("veto", "一票否决情形", "an item that excludes");

    /** Whether a residence card is held. */
    static final FlagFact<OfficeWorker> RESIDENCE_CARD = flag("residence-card", "持有居住证", "holds a residence card");

    private static final CountFact<OfficeWorker> AGE = count("age", "年龄", "age");
    private static final CodeFact<OfficeWorker, Education> EDUCATION =
            FACTS.code("education", Bilingual.of("最高学历学位", "highest education"), worker ->
                    (@Nullable Education) worker.values.get("education"));
    private static final ContributionMonths<OfficeWorker> CONTRIBUTIONS = new ContributionMonths<>(
            count("months-at-four-fifths", "缴费基数达0.8倍月数", "months at 0.8 times the average wage"),
            count("months-at-once", "缴费基数达1倍月数", "months at the average wage"),
            count("months-at-twice", "缴费基数达2倍月数", "months at twice the average wage"),
            count("months-at-thrice", "缴费基数达3倍月数", "months at three times the average wage"));
    private static final CountFact<OfficeWorker> INSURED_YEARS = count("insured-years", "本市参保年数", "years insured");
    private static final CountFact<OfficeWorker> DEDUCTIONS = count("deductions", "减分", "points taken off");

    /**
     * Gives the points of the residence card.
     *
     * @param pointsPerYear what a year of insurance brings, which the office states
     * @return the points, over what is known of workers
     */
    static ResidencePoints<OfficeWorker> points(String pointsPerYear) {
        return ResidencePoints.of(
                AGE,
                EDUCATION,
                CONTRIBUTIONS,
                INSURED_YEARS,
                pointsPerYear,
                DEDUCTIONS,
                VETO,
                RESIDENCE_CARD,
                INSURED_MONTHS);
    }

    /**
     * Makes a worker of whom nothing is known.
     *
     * @return the worker
     */
    public static OfficeWorker unknown() {
        return new OfficeWorker(ImmutableMap.of(), Optional.empty());
    }

    /**
     * Says one thing more.
     *
     * @param name the name
     * @param value the value: a {@code Long}, a {@code Boolean}, a {@code Money} or an {@code Education}
     * @return the worker with it
     */
    public OfficeWorker with(String name, Object value) {
        return new OfficeWorker(
                ImmutableMap.<String, Object>builder()
                        .putAll(values)
                        .put(name, value)
                        .buildKeepingLast(),
                employer);
    }

    /**
     * Says where the worker is employed.
     *
     * @param file the employer's file
     * @return the worker with it
     */
    public OfficeWorker employedBy(EnterpriseFile file) {
        return new OfficeWorker(values, Optional.of(file));
    }

    private static CountFact<OfficeWorker> count(String name, String zh, String en) {
        return FACTS.count(name, Bilingual.of(zh, en), worker -> (@Nullable Long) worker.values.get(name));
    }

    private static FlagFact<OfficeWorker> flag(String name, String zh, String en) {
        return FACTS.flag(name, Bilingual.of(zh, en), worker -> (@Nullable Boolean) worker.values.get(name));
    }

    /** A person's data stays out of logs. */
    @Override
    public String toString() {
        return "OfficeWorker[" + values.size() + " values]";
    }
}
