package io.github.louyu.rules;

import static io.github.louyu.rules.Truth.FALSE;
import static io.github.louyu.rules.Truth.TRUE;
import static io.github.louyu.rules.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.louyu.text.Bilingual;
import io.github.louyu.time.Timeline;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The one leaf that nothing can look into: the host's own code. */
class HostConditionTest {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 24);

    private record Firm(long staff) {}

    private static final Bilingual LABEL = Bilingual.of("已经专家评审", "reviewed by experts");
    private static final Condition<Firm> LARGE = Facts.of(Firm.class, "firm")
            .count("staff", Bilingual.of("职工", "staff"), Firm::staff)
            .isAtLeast(10);

    @Test
    void aPredicateWithoutADateIsTheSameAtEveryDate() {
        Condition<Firm> condition = Conditions.undated(Firm.class, "reviewed", LABEL, firm -> firm.staff() > 5);
        assertThat(condition.test(new Firm(6), DAY)).isEqualTo(TRUE);
        assertThat(condition.test(new Firm(5), DAY)).isEqualTo(FALSE);
        assertThat(condition.using(WorkCalendar.weekendsOnly()).timeline(new Firm(6)))
                .isEqualTo(Timeline.always(TRUE));
        assertThat(condition.toText(Locale.CHINESE)).isEqualTo("已经专家评审");
        assertThat(condition.view().reasonCode()).isEqualTo("OPAQUE:reviewed");
    }

    @Test
    void aTimelineIsReadDayByDay() {
        Condition<Firm> condition = Conditions.dated(
                Firm.class,
                "reviewed",
                LABEL,
                firm -> Timeline.<Truth>builder()
                        .from(DAY, TRUE)
                        .from(DAY.plusDays(1), FALSE)
                        .unknownFrom(DAY.plusDays(2))
                        .build());
        assertThat(condition.test(new Firm(1), DAY.minusDays(1))).isEqualTo(UNKNOWN);
        assertThat(condition.test(new Firm(1), DAY)).isEqualTo(TRUE);
        assertThat(condition.test(new Firm(1), DAY.plusDays(1))).isEqualTo(FALSE);
        assertThat(condition
                        .using(WorkCalendar.weekendsOnly())
                        .timeline(new Firm(1))
                        .changes())
                .containsExactly(DAY, DAY.plusDays(1), DAY.plusDays(2));
    }

    @Test
    void codeThatPromisesNeverToThrowIsNotExpectedToFail() {
        Facts<Firm> promised = Facts.of(Firm.class, "firm").neverThrowing();
        Condition<Firm> large = promised.count("staff", Bilingual.of("职工", "staff"), Firm::staff)
                .isAtLeast(10);
        Condition<Firm> broken = promised.flag("broken", LABEL, firm -> {
                    throw new IllegalStateException("in spite of it");
                })
                .isTrue();

        assertThat(LARGE.using(WorkCalendar.weekendsOnly()).hasHostCode()).isTrue();
        assertThat(large.using(WorkCalendar.weekendsOnly()).hasHostCode()).isFalse();
        assertThat(large.test(new Firm(10), DAY)).isEqualTo(TRUE);
        assertThat(broken.test(new Firm(10), DAY)).isEqualTo(UNKNOWN);
        assertThat(broken.explain(new Firm(10), DAY).failures())
                .containsExactly(new FactFailure("firm.broken", "java.lang.IllegalStateException"));
    }

    @Test
    void whatThrowsIsUnknownAndNothingElseIsHurt() {
        Condition<Firm> throwing = Conditions.undated(Firm.class, "broken", LABEL, firm -> {
            throw new IllegalStateException("a name");
        });
        Condition<Firm> silent = Conditions.dated(Firm.class, "silent", LABEL, HostConditionTest::nothing);
        assertThat(Conditions.any(throwing, silent, LARGE).test(new Firm(10), DAY))
                .isEqualTo(TRUE);
        assertThat(Conditions.all(throwing, LARGE).test(new Firm(9), DAY)).isEqualTo(FALSE);
        Explanation explanation = Conditions.any(throwing, silent, LARGE).explain(new Firm(9), DAY);
        assertThat(explanation.truth()).isEqualTo(UNKNOWN);
        assertThat(explanation.failures())
                .containsExactly(new FactFailure("broken", "java.lang.IllegalStateException"));
        assertThat(explanation.toText(Locale.CHINESE))
                .contains("不明：已经专家评审；取值出错：java.lang.IllegalStateException")
                .doesNotContain("a name");
        assertThat(throwing.using(WorkCalendar.weekendsOnly()).timeline(new Firm(1)))
                .isEqualTo(Timeline.always(UNKNOWN));
        assertThat(throwing.using(WorkCalendar.weekendsOnly()).hasHostCode()).isTrue();
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // a host may not keep to what is asked
    private static Timeline<Truth> nothing(Firm firm) {
        return null;
    }

    @Test
    void theNameIsAsked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Conditions.undated(Firm.class, "", LABEL, firm -> true))
                .withMessage("condition of the host: the name must not be blank, but was ''");
    }
}
