package io.github.louyu.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTest {

    private static final LocalDate JAN_1 = LocalDate.of(2019, 1, 1);
    private static final LocalDate FEB_1 = LocalDate.of(2019, 2, 1);
    private static final LocalDate MAR_1 = LocalDate.of(2019, 3, 1);
    private static final LocalDate APR_1 = LocalDate.of(2019, 4, 1);

    @Test
    void holdsItsStartAndNotItsEnd() {
        DateRange range = DateRange.of(JAN_1, FEB_1);

        assertThat(range.contains(JAN_1.minusDays(1))).isFalse();
        assertThat(range.contains(JAN_1)).isTrue();
        assertThat(range.contains(FEB_1.minusDays(1))).isTrue();
        assertThat(range.contains(FEB_1)).isFalse();
    }

    @Test
    void aClosedRangeHoldsItsLastDay() {
        assertThat(DateRange.ofClosed(JAN_1, FEB_1)).isEqualTo(DateRange.of(JAN_1, FEB_1.plusDays(1)));
        assertThat(DateRange.ofClosed(JAN_1, JAN_1).contains(JAN_1)).isTrue();
        assertThat(DateRange.ofClosed(JAN_1, LocalDate.MAX)).isEqualTo(DateRange.from(JAN_1));
    }

    @Test
    void anEndThatIsNotBoundedHoldsEveryDayThatWay() {
        assertThat(DateRange.from(JAN_1).contains(LocalDate.MAX)).isTrue();
        assertThat(DateRange.from(JAN_1).contains(JAN_1.minusDays(1))).isFalse();
        assertThat(DateRange.until(JAN_1).contains(LocalDate.MIN)).isTrue();
        assertThat(DateRange.until(JAN_1).contains(JAN_1)).isFalse();
        assertThat(DateRange.always().contains(LocalDate.MIN)).isTrue();
        assertThat(DateRange.always().contains(LocalDate.MAX)).isTrue();
    }

    @Test
    void saysWhichEndsAreBounded() {
        assertThat(DateRange.of(JAN_1, FEB_1).hasStart()).isTrue();
        assertThat(DateRange.of(JAN_1, FEB_1).hasEnd()).isTrue();
        assertThat(DateRange.until(FEB_1).hasStart()).isFalse();
        assertThat(DateRange.from(JAN_1).hasEnd()).isFalse();
    }

    @Test
    void anEmptyOrReversedRangeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.of(JAN_1, JAN_1))
                .withMessage("date range: start must be before endExclusive, but was start=2019-01-01,"
                        + " endExclusive=2019-01-01");
        assertThatIllegalArgumentException().isThrownBy(() -> DateRange.of(FEB_1, JAN_1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.ofClosed(FEB_1, JAN_1))
                .withMessage("date range: lastDay must not be before firstDay, but was firstDay=2019-02-01,"
                        + " lastDay=2019-01-01");
    }

    @Test
    void neighboursShareNoDay() {
        DateRange january = DateRange.of(JAN_1, FEB_1);
        DateRange february = DateRange.of(FEB_1, MAR_1);

        assertThat(january.overlaps(february)).isFalse();
        assertThat(february.overlaps(january)).isFalse();
        assertThat(january.intersection(february)).isEmpty();
    }

    @Test
    void theIntersectionIsWhatBothHold() {
        DateRange first = DateRange.of(JAN_1, MAR_1);
        DateRange second = DateRange.of(FEB_1, APR_1);

        assertThat(first.overlaps(second)).isTrue();
        assertThat(first.intersection(second)).contains(DateRange.of(FEB_1, MAR_1));
        assertThat(second.intersection(first)).contains(DateRange.of(FEB_1, MAR_1));
        assertThat(first.intersection(DateRange.always())).contains(first);
        assertThat(DateRange.from(FEB_1).intersection(DateRange.until(MAR_1))).contains(DateRange.of(FEB_1, MAR_1));
    }

    @Test
    void enclosesARangeThatLiesWithin() {
        DateRange range = DateRange.of(JAN_1, MAR_1);

        assertThat(range.encloses(range)).isTrue();
        assertThat(range.encloses(DateRange.of(FEB_1, MAR_1))).isTrue();
        assertThat(range.encloses(DateRange.of(FEB_1, APR_1))).isFalse();
        assertThat(range.encloses(DateRange.of(JAN_1.minusDays(1), FEB_1))).isFalse();
        assertThat(DateRange.always().encloses(range)).isTrue();
        assertThat(range.encloses(DateRange.from(JAN_1))).isFalse();
    }

    @Test
    void printsInIsoFormWithDotsForAnOpenEnd() {
        assertThat(DateRange.of(JAN_1, APR_1)).hasToString("2019-01-01/2019-04-01");
        assertThat(DateRange.from(JAN_1)).hasToString("2019-01-01/..");
        assertThat(DateRange.until(APR_1)).hasToString("../2019-04-01");
        assertThat(DateRange.always()).hasToString("../..");
    }

    @Test
    @SuppressWarnings("NullAway") // what happens to null is the question
    void nullIsNamed() {
        DateRange range = DateRange.always();
        assertThatNullPointerException()
                .isThrownBy(() -> DateRange.of(null, JAN_1))
                .withMessage("start");
        assertThatNullPointerException()
                .isThrownBy(() -> DateRange.of(JAN_1, null))
                .withMessage("endExclusive");
        assertThatNullPointerException()
                .isThrownBy(() -> DateRange.ofClosed(JAN_1, null))
                .withMessage("lastDay");
        assertThatNullPointerException().isThrownBy(() -> range.contains(null)).withMessage("date");
        assertThatNullPointerException().isThrownBy(() -> range.overlaps(null)).withMessage("other");
        assertThatNullPointerException().isThrownBy(() -> range.encloses(null)).withMessage("other");
        assertThatNullPointerException()
                .isThrownBy(() -> range.intersection(null))
                .withMessage("other");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-01-01/2019-04-01", "../2019-04-01", "2019-01-01/..", "../.."})
    void aRangeIsReadOfItsText(String text) {
        assertThat(DateRange.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2019-01-01", "/", "2019-01-01/", "2019-1-1/..", "2019-02-30/..", "a/b/c"})
    void anotherTextIsNoRange(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.parse(text))
                .withMessage("date range: must be two days with a slash between them, such as 2019-01-01/2019-04-01,"
                        + " but was '" + text + "'");
    }

    @Test
    void aTextWhoseEndIsBeforeItsStartIsNoRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.parse("2019-04-01/2019-01-01"))
                .withMessageContaining("start must be before endExclusive");
    }
}
