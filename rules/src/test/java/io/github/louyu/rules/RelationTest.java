package io.github.louyu.rules;

import static io.github.louyu.rules.Truth.FALSE;
import static io.github.louyu.rules.Truth.TRUE;
import static io.github.louyu.rules.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.FileEvent;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.Span;
import io.github.louyu.time.Timeline;
import io.github.louyu.time.WorkCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Facts and conditions of another subject: a worker's employer, over time. */
class RelationTest {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 24);

    private static EnterpriseFile enterprise(long staff) {
        return EnterpriseFile.builder(EnterpriseId.of("E" + staff))
                .recordedOn(DAY.minusDays(10))
                .attribute(EnterpriseAttributes.HEADCOUNT, staff, DAY.minusDays(10))
                .add("x1", FileEvent.of(EventKind.EXECUTIVE_CHANGE, DAY.minusDays(10)))
                .build();
    }

    private record Worker(@Nullable EnterpriseFile employer, Timeline<EnterpriseFile> employers) {

        Worker(@Nullable EnterpriseFile employer) {
            this(employer, Timeline.unknown());
        }
    }

    private static final Relation<Worker, EnterpriseFile> EMPLOYER =
            Relation.of(Worker.class, "employer", Bilingual.of("用人单位", "employer"), Worker::employer);
    private static final Relation<Worker, EnterpriseFile> EMPLOYERS =
            Relation.dated(Worker.class, "employer", Bilingual.of("用人单位", "employer"), Worker::employers);
    private static final Condition<Worker> LARGE =
            EnterpriseFacts.headcount().via(EMPLOYER).isAtLeast(100);

    @Test
    void aFactOfTheOtherSubject() {
        assertThat(LARGE.test(new Worker(enterprise(100)), DAY)).isEqualTo(TRUE);
        assertThat(LARGE.test(new Worker(enterprise(99)), DAY)).isEqualTo(FALSE);
        assertThat(LARGE.test(new Worker(enterprise(100)), DAY.minusDays(11))).isEqualTo(UNKNOWN);
        assertThat(LARGE.toText(Locale.CHINESE)).isEqualTo("用人单位的从业人数不少于100人");
        assertThat(LARGE.explain(new Worker(enterprise(99)), DAY).toText(Locale.CHINESE))
                .startsWith("不成立：用人单位的从业人数不少于100人；实际：99；相差：-1；依据：");
    }

    @Test
    void whereTheRelationIsMissingItIsWhatIsAskedFor() {
        assertThat(LARGE.explain(new Worker(null), DAY).unknownFacts())
                .containsExactly(new MissingFact("employer", Bilingual.of("用人单位", "employer")));
        assertThat(LARGE.explain(new Worker(enterprise(5)), DAY.minusDays(11)).unknownFacts())
                .containsExactly(
                        new MissingFact("employer.headcount", Bilingual.of("用人单位的从业人数", "headcount of the employer")));
        Condition<Worker> change = EnterpriseFacts.event(EventKind.EXECUTIVE_CHANGE)
                .happenedWithinLast(Span.days(30))
                .via(EMPLOYER);
        assertThat(change.test(new Worker(null), DAY)).isEqualTo(UNKNOWN);
        assertThat(change.explain(new Worker(null), DAY).unknownFacts())
                .extracting(MissingFact::name)
                .containsExactly("employer");
        assertThat(change.test(new Worker(enterprise(5)), DAY)).isEqualTo(TRUE);
        assertThat(change.explain(new Worker(enterprise(5)), DAY).toText(Locale.ENGLISH))
                .isEqualTo("holds: employer: executive change within the last 30 days; actual: once; evidence: x1");
    }

    @Test
    void aWholeConditionIsLiftedLeafByLeaf() {
        Condition<EnterpriseFile> condition = Conditions.all(
                EnterpriseFacts.headcount().isAtLeast(100),
                Conditions.not(EnterpriseFacts.headcount().isIn(100L, 101L)),
                EnterpriseFacts.headcount().isKnown());
        Condition<Worker> lifted = condition.via(EMPLOYER);
        assertThat(lifted)
                .isEqualTo(Conditions.all(
                        LARGE,
                        Conditions.not(EnterpriseFacts.headcount().via(EMPLOYER).isIn(100L, 101L)),
                        EnterpriseFacts.headcount().via(EMPLOYER).isKnown()));
        assertThat(lifted.test(new Worker(enterprise(102)), DAY)).isEqualTo(TRUE);
        assertThat(lifted.test(new Worker(enterprise(101)), DAY)).isEqualTo(FALSE);
    }

    @Test
    void employersFollowEachOther() {
        Worker worker = new Worker(
                null,
                Timeline.<EnterpriseFile>builder()
                        .from(DAY.minusDays(20), enterprise(5))
                        .from(DAY, enterprise(500))
                        .unknownFrom(DAY.plusDays(30))
                        .build());
        Timeline<Truth> timeline = EnterpriseFacts.headcount()
                .via(EMPLOYERS)
                .isAtLeast(100)
                .using(WorkCalendar.weekendsOnly())
                .timeline(worker);
        assertThat(timeline)
                .isEqualTo(Timeline.<Truth>builder()
                        .from(LocalDate.MIN, UNKNOWN)
                        .from(DAY.minusDays(10), FALSE)
                        .from(DAY, TRUE)
                        .from(DAY.plusDays(30), UNKNOWN)
                        .build());
    }

    @Test
    void whatIsWorkedOutIsWorkedOutFromWhatIsLifted() {
        CountFact<EnterpriseFile> staff = EnterpriseFacts.headcount();
        DecimalFact<Worker> twice = staff.plus(staff).via(EMPLOYER);
        assertThat(twice.read(new Worker(enterprise(5)), DAY)).contains(new BigDecimal("10"));
        assertThat(twice.isAtLeast("11").explain(new Worker(null), DAY).unknownFacts())
                .extracting(MissingFact::name)
                .containsExactly("employer");
    }

    @Test
    void aRelationThatThrowsIsMissingAndReported() {
        Relation<Worker, EnterpriseFile> broken =
                Relation.of(Worker.class, "broken", Bilingual.same("broken"), worker -> {
                    throw new IllegalStateException("a name");
                });
        Explanation explanation =
                EnterpriseFacts.headcount().via(broken).isAtLeast(1).explain(new Worker(null), DAY);
        assertThat(explanation.truth()).isEqualTo(UNKNOWN);
        assertThat(explanation.failures())
                .containsExactly(new FactFailure("broken.headcount", "java.lang.IllegalStateException"));
        assertThat(explanation.toText(Locale.ENGLISH)).doesNotContain("a name");
    }

    @Test
    void relationsDifferIfTheyReadOtherwise() {
        assertThat(EMPLOYER).isNotEqualTo(EMPLOYERS).hasToString("employer");
        assertThat(EMPLOYER.name()).isEqualTo("employer");
        assertThat(EMPLOYER.label()).isEqualTo(Bilingual.of("用人单位", "employer"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Relation.of(Worker.class, " ", Bilingual.same("x"), Worker::employer))
                .withMessage("relation: the name must not be blank, but was ' '");
    }
}
