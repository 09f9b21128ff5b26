package io.github.louyu.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ReportingPeriodProperties {

    @Provide
    Arbitrary<ReportingPeriod> periods() {
        return Combinators.combine(Arbitraries.of(PeriodKind.class), days()).as(ReportingPeriod::of);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property
    void theTextReadsBackEqual(@ForAll("periods") ReportingPeriod period) {
        assertThat(ReportingPeriod.parse(period.toString())).isEqualTo(period);
    }

    @Property
    void thePeriodOfADayHoldsIt(@ForAll PeriodKind kind, @ForAll("days") LocalDate day) {
        ReportingPeriod period = ReportingPeriod.of(kind, day);

        assertThat(period.kind()).isEqualTo(kind);
        assertThat(period.contains(day)).isTrue();
        assertThat(period.firstDay()).isBeforeOrEqualTo(day);
        assertThat(period.lastDay()).isAfterOrEqualTo(day);
    }

    @Property
    void theNextPeriodBeginsTheDayAfter(@ForAll("periods") ReportingPeriod period) {
        Assume.that(period.lastDay().getYear() < 9999 || period.lastDay().getMonthValue() < 12);

        assertThat(period.next().firstDay()).isEqualTo(period.lastDay().plusDays(1));
        assertThat(period.next().previous()).isEqualTo(period);
        assertThat(period.next()).isGreaterThan(period);
    }

    @Property
    void addingIsGoingOnOneByOne(@ForAll("periods") ReportingPeriod period, @ForAll @IntRange(max = 50) int n) {
        Assume.that(period.year() > 50 && period.year() < 9949);

        ReportingPeriod later = period;
        for (int i = 0; i < n; i++) {
            later = later.next();
        }
        assertThat(period.plus(n)).isEqualTo(later);
        assertThat(later.plus(-n)).isEqualTo(period);
    }

    @Property
    void aYearBeforeIsTwelveMonthsEarlier(@ForAll("periods") ReportingPeriod period) {
        Assume.that(period.year() > 1);

        assertThat(period.yearBefore().firstDay()).isEqualTo(period.firstDay().minusYears(1));
        assertThat(period.yearBefore().kind()).isEqualTo(period.kind());
    }

    @Property
    void theOrderAgreesWithEquality(@ForAll("periods") ReportingPeriod a, @ForAll("periods") ReportingPeriod b) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        if (a.firstDay().isBefore(b.firstDay())) {
            assertThat(a).isLessThan(b);
        }
    }

    @Property
    void onOneFirstDayTheLongerComesFirst(@ForAll PeriodKind a, @ForAll PeriodKind b, @ForAll("days") LocalDate day) {
        LocalDate newYear = day.withDayOfYear(1);

        assertThat(Integer.signum(ReportingPeriod.of(a, newYear).compareTo(ReportingPeriod.of(b, newYear))))
                .isEqualTo(Integer.signum(b.months() - a.months()));
    }
}
