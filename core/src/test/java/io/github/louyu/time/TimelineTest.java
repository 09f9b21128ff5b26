package io.github.louyu.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.louyu.time.Timeline.Segment;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final LocalDate JAN_1 = LocalDate.of(2019, 1, 1);
    private static final LocalDate MAR_1 = LocalDate.of(2019, 3, 1);
    private static final LocalDate JUL_1 = LocalDate.of(2019, 7, 1);
    private static final LocalDate DEC_1 = LocalDate.of(2019, 12, 1);

    private static final Timeline<String> GRADE =
            Timeline.<String>builder().from(JAN_1, "A").from(JUL_1, "B").build();

    @Test
    void holdsAValueFromTheDayItIsSaid() {
        assertThat(GRADE.at(JAN_1.minusDays(1))).isEmpty();
        assertThat(GRADE.at(JAN_1)).contains("A");
        assertThat(GRADE.at(JUL_1.minusDays(1))).contains("A");
        assertThat(GRADE.at(JUL_1)).contains("B");
        assertThat(GRADE.at(LocalDate.MAX)).contains("B");
        assertThat(GRADE.at(LocalDate.MIN)).isEmpty();
        assertThat(GRADE.atOrNull(JAN_1.minusDays(1))).isNull();
        assertThat(GRADE.atOrNull(JUL_1)).isEqualTo("B");
    }

    @Test
    void unknownAndAlwaysHaveOneSegment() {
        assertThat(Timeline.<String>unknown().segments())
                .containsExactly(new Segment<>(DateRange.always(), Optional.empty()));
        assertThat(Timeline.always("A").segments())
                .containsExactly(new Segment<>(DateRange.always(), Optional.of("A")));
        assertThat(Timeline.<String>builder().build()).isEqualTo(Timeline.unknown());
        assertThat(Timeline.<String>builder().from(LocalDate.MIN, "A").build()).isEqualTo(Timeline.always("A"));
    }

    @Test
    void segmentsHoldEveryDay() {
        assertThat(GRADE.segments())
                .containsExactly(
                        new Segment<>(DateRange.until(JAN_1), Optional.empty()),
                        new Segment<>(DateRange.of(JAN_1, JUL_1), Optional.of("A")),
                        new Segment<>(DateRange.from(JUL_1), Optional.of("B")));
    }

    @Test
    void segmentsInARangeAreCutAtItsEnds() {
        assertThat(GRADE.segmentsIn(DateRange.of(MAR_1, DEC_1)))
                .containsExactly(
                        new Segment<>(DateRange.of(MAR_1, JUL_1), Optional.of("A")),
                        new Segment<>(DateRange.of(JUL_1, DEC_1), Optional.of("B")));
        assertThat(GRADE.segmentsIn(DateRange.of(MAR_1, JUL_1)))
                .containsExactly(new Segment<>(DateRange.of(MAR_1, JUL_1), Optional.of("A")));
        assertThat(GRADE.segmentsIn(DateRange.always())).isEqualTo(GRADE.segments());
    }

    @Test
    void changesAreTheDaysOnWhichTheValueBecomesAnother() {
        assertThat(GRADE.changes()).containsExactly(JAN_1, JUL_1);
        assertThat(GRADE.nextChangeAfter(LocalDate.MIN)).contains(JAN_1);
        assertThat(GRADE.nextChangeAfter(JAN_1.minusDays(1))).contains(JAN_1);
        assertThat(GRADE.nextChangeAfter(JAN_1)).contains(JUL_1);
        assertThat(GRADE.nextChangeAfter(JUL_1)).isEmpty();
        assertThat(Timeline.always("A").changes()).isEmpty();
    }

    @Test
    void sayingTheSameAgainIsNoChange() {
        Timeline<String> said = Timeline.<String>builder()
                .from(JAN_1, "A")
                .from(MAR_1, "A")
                .from(JUL_1, "B")
                .build();

        assertThat(said).isEqualTo(GRADE).hasSameHashCodeAs(GRADE);
    }

    @Test
    void theLastSaidOfADayHolds() {
        Timeline<String> said = Timeline.<String>builder()
                .from(JAN_1, "A")
                .from(MAR_1, "B")
                .from(MAR_1, "A")
                .from(JUL_1, "C")
                .from(JUL_1, "B")
                .build();

        assertThat(said).isEqualTo(GRADE);
    }

    @Test
    void aValueCanBecomeNotKnown() {
        Timeline<String> said =
                Timeline.<String>builder().from(JAN_1, "A").unknownFrom(JUL_1).build();

        assertThat(said.at(MAR_1)).contains("A");
        assertThat(said.at(JUL_1)).isEmpty();
        assertThat(said).hasToString("Timeline[not known, 2019-01-01: A, 2019-07-01: not known]");
    }

    @Test
    void daysMustAscend() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timeline.<String>builder().from(JUL_1, "A").from(JAN_1, "B"))
                .withMessage("timeline: days must ascend, but was 2019-01-01 after 2019-07-01");
    }

    @Test
    void daysMustAscendEvenWhereTheValueDidNotChange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timeline.<String>builder()
                        .from(JAN_1, "A")
                        .from(JUL_1, "A")
                        .from(MAR_1, "B"))
                .withMessage("timeline: days must ascend, but was 2019-03-01 after 2019-07-01");
    }

    @Test
    void nothingCanBeSaidFromTheDayThatStandsForNever() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timeline.<String>builder().from(LocalDate.MAX, "A"))
                .withMessageContaining("must be before +999999999-12-31");
    }

    @Test
    void aBuilderGoesOnWithoutTouchingWhatItBuilt() {
        Timeline.Builder<String> builder = Timeline.<String>builder().from(JAN_1, "A");
        Timeline<String> first = builder.build();
        Timeline<String> second = builder.from(JUL_1, "B").build();

        assertThat(first.changes()).containsExactly(JAN_1);
        assertThat(second).isEqualTo(GRADE);
    }

    @Test
    void mappedValuesThatBecomeEqualAreOneSegment() {
        assertThat(GRADE.<Integer>map(String::length))
                .isEqualTo(Timeline.<Integer>builder().from(JAN_1, 1).build());
        assertThat(GRADE.<String>map(value -> value.equals("A") ? null : value))
                .isEqualTo(Timeline.<String>builder().from(JUL_1, "B").build());
    }

    @Test
    void timelinesOfOtherValuesDiffer() {
        assertThat(GRADE)
                .isNotEqualTo(Timeline.<String>builder()
                        .from(JAN_1, "A")
                        .from(JUL_1, "C")
                        .build())
                .isNotEqualTo(Timeline.<String>builder()
                        .from(JAN_1, "A")
                        .from(DEC_1, "B")
                        .build())
                .isNotEqualTo(Timeline.unknown());
    }

    @Test
    @SuppressWarnings("NullAway") // what happens to null is the question
    void nullIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> Timeline.<String>builder().from(JAN_1, null))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> Timeline.<String>builder().from(null, "A"))
                .withMessage("date");
        assertThatNullPointerException().isThrownBy(() -> Timeline.always(null)).withMessage("value");
        assertThatNullPointerException().isThrownBy(() -> GRADE.at(null)).withMessage("date");
        assertThatNullPointerException().isThrownBy(() -> GRADE.map(null)).withMessage("mapper");
        assertThatNullPointerException()
                .isThrownBy(() -> GRADE.segmentsIn(null))
                .withMessage("range");
        assertThatNullPointerException()
                .isThrownBy(() -> GRADE.nextChangeAfter(null))
                .withMessage("date");
        assertThatNullPointerException()
                .isThrownBy(() -> GRADE.combine(null, (a, b) -> a))
                .withMessage("other");
    }
}
