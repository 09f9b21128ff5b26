package io.github.louyu.rules.eligibility.classification;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.CountFact;
import io.github.louyu.rules.Facts;
import io.github.louyu.rules.FlagFact;
import io.github.louyu.rules.MissingFact;
import io.github.louyu.rules.Relation;
import io.github.louyu.rules.Truth;
import io.github.louyu.rules.eligibility.CalculationStep;
import io.github.louyu.rules.eligibility.classification.ResidencePoints.ContributionMonths;
import io.github.louyu.rules.eligibility.classification.ResidencePoints.Education;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.WorkCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each item of the points at its limits; what an insured year brings is a number of the test. */
class ResidencePointsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);

    /** What is known of a worker, by name. */
    private record Worker(ImmutableMap<String, Object> values) {

        Worker with(String name, Object value) {
            return new Worker(ImmutableMap.<String, Object>builder()
                    .putAll(values)
                    .put(name, value)
                    .buildKeepingLast());
        }
    }

    private static final Facts<Worker> FACTS = Facts.of(Worker.class, "worker");

    private static final ResidencePoints<Worker> POINTS = ResidencePoints.of(
            count("age"),
            FACTS.code("education", Bilingual.same("education"), worker ->
                    (Education) worker.values().get("education")),
            new ContributionMonths<>(count("m08"), count("m1"), count("m2"), count("m3")),
            count("years"),
            "7",
            count("deductions"),
            flag("veto"),
            flag("card"),
            count("insured"));

    /** Sixty-one, below college, nothing paid: no points. */
    private static final Worker NOBODY = new Worker(ImmutableMap.<String, Object>builder()
            .putAll(Map.of("age", 61L, "education", Education.BELOW_COLLEGE, "m08", 0L, "m1", 0L, "m2", 0L, "m3", 0L))
            .putAll(Map.of("years", 0L, "deductions", 0L, "veto", false, "card", true, "insured", 6L))
            .buildOrThrow());

    private static CountFact<Worker> count(String name) {
        return FACTS.count(
                name, Bilingual.same(name), worker -> (Long) worker.values().get(name));
    }

    private static FlagFact<Worker> flag(String name) {
        return FACTS.flag(
                name, Bilingual.same(name), worker -> (Boolean) worker.values().get(name));
    }

    private static CalculationStep points(Worker worker) {
        return POINTS.points().on(worker, DAY, WorkCalendar.china());
    }

    private static void assertPoints(Worker worker, String expected) {
        assertThat(points(worker).value())
                .hasValueSatisfying(points -> assertThat(points).isEqualByComparingTo(new BigDecimal(expected)));
    }

    @ParameterizedTest
    @CsvSource({"61, 0", "60, 5", "57, 5", "56, 5", "55, 7", "45, 27", "44, 29", "43, 30", "42, 30", "20, 30"})
    void ageBringsMoreToTheYoungerUpToThirty(long age, String points) {
        assertPoints(NOBODY.with("age", age), points);
    }

    @ParameterizedTest
    @CsvSource({
        "BELOW_COLLEGE, 0",
        "COLLEGE, 50",
        "BACHELOR_EDUCATION, 60",
        "BACHELOR_WITH_DEGREE, 90",
        "MASTER, 100",
        "DOCTOR, 110"
    })
    void theHighestEducationCounts(Education education, String points) {
        assertPoints(NOBODY.with("education", education), points);
    }

    @ParameterizedTest
    @CsvSource({
        "35, 0, 0, 0, 0",
        "36, 0, 0, 0, 25",
        "37, 35, 0, 0, 25",
        "48, 36, 0, 0, 50",
        "48, 48, 35, 0, 50",
        "48, 48, 36, 0, 100",
        "48, 48, 48, 23, 100",
        "48, 48, 48, 24, 120",
        "36, 36, 24, 24, 120"
    })
    void theHighestStepOfTheContributionBaseCounts(long m08, long m1, long m2, long m3, String points) {
        assertPoints(NOBODY.with("m08", m08).with("m1", m1).with("m2", m2).with("m3", m3), points);
    }

    @Test
    void itemsAddUpAndDeductionsNeverGoBelowZero() {
        Worker worker =
                NOBODY.with("age", 40L).with("education", Education.MASTER).with("years", 2L);
        assertPoints(worker, "144");
        assertPoints(worker.with("deductions", 25L), "119");
        assertPoints(worker.with("deductions", 200L), "0");
    }

    @Test
    void holdersOfTheCardMayApplyAfterSixMonthsUnlessAnItemExcludes() {
        assertThat(POINTS.mayApply().test(NOBODY, DAY)).isEqualTo(Truth.TRUE);
        assertThat(POINTS.mayApply().test(NOBODY.with("insured", 5L), DAY)).isEqualTo(Truth.FALSE);
        assertThat(POINTS.mayApply().test(NOBODY.with("veto", true), DAY)).isEqualTo(Truth.FALSE);
        assertThat(POINTS.mayApply().test(NOBODY.with("card", false), DAY)).isEqualTo(Truth.FALSE);
    }

    @ParameterizedTest
    @CsvSource({"0, 120, TRUE", "1, 119, FALSE", "2, 118, FALSE"})
    void thePassMarkItselfPasses(long deductions, String points, Truth passes) {
        // contributions bring 120; what is deducted is taken off
        Worker worker = NOBODY.with("m08", 36L).with("m1", 36L).with("m2", 36L).with("m3", 24L);
        worker = worker.with("deductions", deductions);
        assertPoints(worker, points);
        assertThat(POINTS.pointsFact().read(worker, DAY)).contains(new BigDecimal(points));
        assertThat(POINTS.passes().test(worker, DAY)).isEqualTo(passes);
        assertThat(POINTS.passes().test(worker.with("veto", true), DAY)).isEqualTo(Truth.FALSE);
    }

    @Test
    void thePointsAreReadOverARelation() {
        record Tenant(Worker worker) {}
        Relation<Tenant, Worker> worker =
                Relation.of(Tenant.class, "worker", Bilingual.of("承租人", "tenant"), Tenant::worker);
        Worker master = NOBODY.with("education", Education.MASTER).with("age", 40L);
        Condition<Tenant> enough = POINTS.pointsFact().via(worker).isAtLeast("130");
        assertThat(enough.test(new Tenant(master), DAY)).isEqualTo(Truth.TRUE);
        assertThat(enough.test(new Tenant(master.with("age", 44L)), DAY)).isEqualTo(Truth.FALSE);
        assertThat(enough.explain(new Tenant(master.with("age", 44L)), DAY).toText(Locale.CHINESE))
                .contains("居住证积分", "实际：129", "相差：-1");
    }

    @Test
    void whatIsMissingIsAskedFor() {
        Worker unknown = new Worker(ImmutableMap.of("age", 40L, "m3", 24L, "years", 0L, "deductions", 0L));
        assertThat(points(unknown).value()).isEmpty();
        assertThat(points(unknown).missingFacts()).extracting(MissingFact::name).containsExactly("worker.education");
    }
}
