package io.github.louyu.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.louyu.community.BuildingId;
import io.github.louyu.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LeaseTest {

    private static final LocalDate START = LocalDate.of(2019, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2019, 12, 31);
    private static final LocalDate END = LocalDate.of(2020, 1, 1);

    @Test
    void aLeaseOfOneCalendarYearEndsOnTheLastDayOfDecember() {
        Lease lease = Lease.ofClosed(START, LAST);

        assertThat(lease.lastDay()).contains(LAST);
        assertThat(lease.endExclusive()).contains(END);
        assertThat(lease.effective()).isEqualTo(DateRange.of(START, END));
        assertThat(lease).isEqualTo(Lease.of(START, END));
    }

    @Test
    void aLeaseRunsOnItsFirstAndItsLastDay() {
        Lease lease = Lease.ofClosed(START, LAST);

        assertThat(lease.isActiveOn(START.minusDays(1))).isFalse();
        assertThat(lease.isActiveOn(START)).isTrue();
        assertThat(lease.isActiveOn(LAST)).isTrue();
        assertThat(lease.isActiveOn(END)).isFalse();
    }

    @Test
    void aLeaseWithoutAKnownLastDayRunsOn() {
        Lease lease = Lease.openEnded(START);

        assertThat(lease.lastDay()).isEmpty();
        assertThat(lease.endExclusive()).isEmpty();
        assertThat(lease.effective()).isEqualTo(DateRange.from(START));
        assertThat(lease.isActiveOn(LocalDate.of(2999, 1, 1))).isTrue();
        assertThat(lease.isActiveOn(START.minusDays(1))).isFalse();
    }

    @Test
    void aLeaseMayLastOneDayButNotLess() {
        assertThat(Lease.ofClosed(START, START)).isEqualTo(Lease.of(START, START.plusDays(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lease.ofClosed(START, START.minusDays(1)))
                .withMessage("lease from 2019-01-01: lastDay must not be before start, but was 2018-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lease.of(START, START))
                .withMessage(
                        "lease from 2019-01-01: endExclusive must be a calendar day after start, but was 2019-01-01");
    }

    @Test
    void aBoundIsNoLastDay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lease.ofClosed(START, LocalDate.MAX))
                .withMessageStartingWith("lastDay of a lease: must be a calendar day");
        assertThatIllegalArgumentException().isThrownBy(() -> Lease.of(START, LocalDate.MAX));
        assertThatIllegalArgumentException().isThrownBy(() -> Lease.of(LocalDate.MIN, LocalDate.MIN));
        assertThatIllegalArgumentException().isThrownBy(() -> Lease.ofClosed(LocalDate.MIN, LocalDate.MIN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lease.openEnded(LocalDate.MAX))
                .withMessageStartingWith("start of a lease: must be a day on which something can begin");
    }

    @Test
    void aLeaseMayHaveAlwaysRun() {
        assertThat(Lease.ofClosed(LocalDate.MIN, LAST).effective()).isEqualTo(DateRange.until(END));
    }

    @Test
    void noticeMayBeGivenUpToTheLastDayButNotLater() {
        Lease lease = Lease.ofClosed(START, LAST);

        assertThat(lease.withNoticeBy(LAST).noticeBy()).contains(LAST);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lease.withNoticeBy(END))
                .withMessage("lease from 2019-01-01 to 2019-12-31: noticeBy must not be after lastDay,"
                        + " but was 2020-01-01");
    }

    @Test
    void noticeMayBeKnownWhereTheLastDayIsNot() {
        assertThat(Lease.openEnded(START).withNoticeBy(END).noticeBy()).contains(END);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lease.openEnded(START).withNoticeBy(LocalDate.MAX))
                .withMessageStartingWith("noticeBy of a lease: must be a calendar day");
    }

    @Test
    void theBuilderKeepsWhatItIsGiven() {
        Lease lease = Lease.builder()
                .start(START)
                .lastDay(LAST)
                .noticeBy(LocalDate.of(2019, 9, 30))
                .building(BuildingId.of("HHZ-021"))
                .floor("18F")
                .areaSquareMetres(new BigDecimal("1250.5"))
                .build();

        assertThat(lease.start()).isEqualTo(START);
        assertThat(lease.lastDay()).contains(LAST);
        assertThat(lease.noticeBy()).contains(LocalDate.of(2019, 9, 30));
        assertThat(lease.building()).contains(BuildingId.of("HHZ-021"));
        assertThat(lease.floor()).contains("18F");
        assertThat(lease.areaSquareMetres()).contains(new BigDecimal("1250.5"));
    }

    @Test
    void anAreaIsMoreThanZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lease.openEnded(START).withAreaSquareMetres(new BigDecimal("0.00")))
                .withMessage("lease from 2019-01-01: areaSquareMetres must be more than zero, but was 0.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lease.openEnded(START).withAreaSquareMetres(new BigDecimal("-1")));
    }

    @Test
    void aBlankFloorIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lease.openEnded(START).withFloor(" "))
                .withMessageStartingWith("floor of a lease: must not be blank");
    }

    @Test
    @SuppressWarnings("NullAway") // that null is refused is what is tested
    void aNullIsNamed() {
        assertThatNullPointerException().isThrownBy(() -> Lease.of(null, END)).withMessage("start");
        assertThatNullPointerException().isThrownBy(() -> Lease.of(START, null)).withMessage("endExclusive");
        assertThatNullPointerException()
                .isThrownBy(() -> Lease.ofClosed(null, LAST))
                .withMessage("firstDay");
        assertThatNullPointerException()
                .isThrownBy(() -> Lease.ofClosed(START, null))
                .withMessage("lastDay");
        assertThatNullPointerException().isThrownBy(() -> Lease.openEnded(null)).withMessage("start");
    }
}
