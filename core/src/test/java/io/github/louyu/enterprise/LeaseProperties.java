package io.github.louyu.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class LeaseProperties {

    private static final LocalDate ORIGIN = LocalDate.of(2019, 1, 1);

    @Property
    void aLeaseIsActiveExactlyOnTheDaysOfItsEffectiveRange(
            @ForAll @IntRange(min = -800, max = 800) int start,
            @ForAll @IntRange(max = 60) int days,
            @ForAll @IntRange(min = -5, max = 65) int offset) {
        LocalDate firstDay = ORIGIN.plusDays(start);
        LocalDate lastDay = firstDay.plusDays(days);
        LocalDate date = firstDay.plusDays(offset);

        assertThat(Lease.ofClosed(firstDay, lastDay).isActiveOn(date)).isEqualTo(offset >= 0 && offset <= days);
        assertThat(Lease.openEnded(firstDay).isActiveOn(date)).isEqualTo(offset >= 0);
    }

    @Property
    void theTwoWaysToNameAnEndMakeTheSameLease(
            @ForAll @IntRange(min = -800, max = 800) int start, @ForAll @IntRange(max = 800) int days) {
        LocalDate firstDay = ORIGIN.plusDays(start);
        LocalDate lastDay = firstDay.plusDays(days);

        Lease closed = Lease.ofClosed(firstDay, lastDay);
        assertThat(closed).isEqualTo(Lease.of(firstDay, lastDay.plusDays(1)));
        assertThat(closed).isEqualTo(Lease.openEnded(firstDay).withLastDay(lastDay));
    }

    @Property
    void anAreaIsTheSameHoweverManyZerosItIsWrittenWith(
            @ForAll @BigRange(min = "0.01", max = "1000000") @Scale(2) BigDecimal area,
            @ForAll @IntRange(max = 6) int zeros) {
        Lease lease = Lease.openEnded(ORIGIN).withAreaSquareMetres(area);

        assertThat(Lease.openEnded(ORIGIN).withAreaSquareMetres(area.setScale(2 + zeros)))
                .isEqualTo(lease)
                .hasSameHashCodeAs(lease)
                .hasToString(lease.toString());
        assertThat(lease.areaSquareMetres().orElseThrow())
                .isEqualByComparingTo(area)
                .satisfies(kept -> assertThat(kept.toString()).doesNotContain("E"));
    }
}
