package io.github.louyu.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/**
 * Law L15: the work calendar is a monoid action of the whole numbers from 0, and counting inverts adding. Every reading is
 * compared with the day-by-day reading of {@link CalendarContent}, for random calendars of hosts and for China's.
 */
class WorkCalendarProperties {

    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final int SPAN = 120;

    @Property
    void l15AddingNothingIsStayingPut(@ForAll("contents") CalendarContent content, @ForAll("days") LocalDate from) {
        WorkCalendar calendar = content.build();

        assertThat(calendar.plusWorkdays(from, 0)).isEqualTo(new CountedDate(from, false));
        assertThat(calendar.minusWorkdays(from, 0)).isEqualTo(new CountedDate(from, false));
    }

    @Property
    void l15AddingTwiceIsAddingTheSum(
            @ForAll("contents") CalendarContent content,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(max = 60) int a,
            @ForAll @IntRange(max = 60) int b) {
        WorkCalendar calendar = content.build();

        CountedDate first = calendar.plusWorkdays(from, a);
        CountedDate second = calendar.plusWorkdays(first.date(), b);
        assertThat(calendar.plusWorkdays(from, a + b))
                .isEqualTo(new CountedDate(second.date(), first.provisional() || second.provisional()));

        CountedDate back = calendar.minusWorkdays(from, a);
        CountedDate further = calendar.minusWorkdays(back.date(), b);
        assertThat(calendar.minusWorkdays(from, a + b))
                .isEqualTo(new CountedDate(further.date(), back.provisional() || further.provisional()));
    }

    @Property
    void l15CountingInvertsAdding(
            @ForAll("contents") CalendarContent content,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(max = 120) int n) {
        WorkCalendar calendar = content.build();
        LocalDate workday = calendar.rollForward(from).date();

        assertThat(calendar.workdaysBetween(
                        workday, calendar.plusWorkdays(workday, n).date()))
                .isEqualTo(n);
        assertThat(calendar.workdaysBetween(
                        workday, calendar.minusWorkdays(workday, n).date()))
                .isEqualTo(-n);
        assertThat(calendar.minusWorkdays(calendar.plusWorkdays(workday, n).date(), n)
                        .date())
                .isEqualTo(workday);
        assertThat(calendar.plusWorkdays(calendar.minusWorkdays(workday, n).date(), n)
                        .date())
                .isEqualTo(workday);
    }

    @Property
    void l15AddingWhatWasCountedArrives(
            @ForAll("contents") CalendarContent content, @ForAll("days") LocalDate from, @ForAll("days") LocalDate to) {
        WorkCalendar calendar = content.build();
        LocalDate earlier = from.isBefore(to) ? from : to;
        LocalDate workday =
                calendar.rollForward(from.isBefore(to) ? to : from.plusDays(1)).date();

        assertThat(calendar.plusWorkdays(earlier, calendar.workdaysBetween(earlier, workday))
                        .date())
                .isEqualTo(workday);
    }

    @Property
    void countsAddUpAndChangeSignWhenReversed(
            @ForAll("contents") CalendarContent content,
            @ForAll("days") LocalDate a,
            @ForAll("days") LocalDate b,
            @ForAll("days") LocalDate c) {
        WorkCalendar calendar = content.build();

        assertThat(calendar.workdaysBetween(a, b)).isEqualTo(-calendar.workdaysBetween(b, a));
        assertThat(calendar.workdaysBetween(a, b) + calendar.workdaysBetween(b, c))
                .isEqualTo(calendar.workdaysBetween(a, c));
    }

    @Property
    void countingAgreesWithTheDayByDayReading(
            @ForAll("contents") CalendarContent content,
            @ForAll("days") LocalDate from,
            @ForAll("days") LocalDate to,
            @ForAll @IntRange(max = 150) int n) {
        WorkCalendar calendar = content.build();
        Statistics.label("provisional")
                .collect(calendar.plusWorkdays(from, n).provisional())
                .coverage(found -> {
                    found.check(true).percentage(share -> share > 10);
                    found.check(false).percentage(share -> share > 10);
                });
        Statistics.label("names days to work")
                .collect(!calendar.makeUpWorkdays().isEmpty())
                .coverage(found -> found.check(true).percentage(share -> share > 10));

        assertThat(calendar.plusWorkdays(from, n)).isEqualTo(content.step(from, n, 1));
        assertThat(calendar.minusWorkdays(from, n)).isEqualTo(content.step(from, n, -1));
        assertThat(calendar.rollForward(from)).isEqualTo(content.rollForward(from));
        assertThat(calendar.workdaysBetween(from, to)).isEqualTo(content.workdaysBetween(from, to));
    }

    @Property(tries = 200)
    void everyDayIsWhatTheCalendarSays(@ForAll("contents") CalendarContent content) {
        WorkCalendar calendar = content.build();

        FIRST.minusDays(SPAN).datesUntil(FIRST.plusDays(2 * SPAN)).forEach(day -> {
            assertThat(calendar.kindOf(day)).isEqualTo(content.kindOf(day));
            assertThat(calendar.isWorkday(day)).isEqualTo(content.isWorkday(day));
        });
    }

    @Property(tries = 300)
    void chinaCountsAsReadDayByDay(
            @ForAll("chinaVersions") WorkCalendar calendar,
            @ForAll("chinaDays") LocalDate from,
            @ForAll("chinaDays") LocalDate to,
            @ForAll @IntRange(max = 400) int n) {
        CalendarContent content = new CalendarContent(
                calendar.weekend(),
                calendar.daysOff(),
                calendar.makeUpWorkdays(),
                calendar.coverage().orElse(null));

        assertThat(calendar.plusWorkdays(from, n)).isEqualTo(content.step(from, n, 1));
        assertThat(calendar.minusWorkdays(from, n)).isEqualTo(content.step(from, n, -1));
        assertThat(calendar.rollForward(from)).isEqualTo(content.rollForward(from));
        assertThat(calendar.workdaysBetween(from, to)).isEqualTo(content.workdaysBetween(from, to));
    }

    @Property(tries = 200)
    void equalContentIsAnEqualCalendar(
            @ForAll("contents") CalendarContent first, @ForAll("contents") CalendarContent second) {
        assertThat(first.build()).isEqualTo(first.build()).hasSameHashCodeAs(first.build());
        assertThat(first.build().equals(second.build())).isEqualTo(first.equals(second));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-SPAN / 2, SPAN + SPAN / 2).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<LocalDate> chinaDays() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2018, 9, 1).toEpochDay(),
                        LocalDate.of(2027, 3, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<WorkCalendar> chinaVersions() {
        return chinaDays().map(WorkCalendar::chinaAsPublishedOn).withoutEdgeCases();
    }

    /** Calendars with any weekend that leaves a day to work, bounded, half-bounded, unbounded or no coverage. */
    @Provide
    Arbitrary<CalendarContent> contents() {
        Arbitrary<Set<DayOfWeek>> weekends = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY))),
                Tuple.of(3, Arbitraries.of(DayOfWeek.class).set().ofMaxSize(6)));
        Arbitrary<Set<LocalDate>> named = Arbitraries.integers()
                .between(0, SPAN - 1)
                .map(FIRST::plusDays)
                .set()
                .ofMaxSize(40);
        return Combinators.combine(weekends, named, named, coverages())
                .as(WorkCalendarProperties::content)
                // they are more than are tried, and drawn anyway
                .withoutEdgeCases();
    }

    private static Arbitrary<List<DateRange>> coverages() {
        DateRange span = DateRange.of(FIRST, FIRST.plusDays(SPAN));
        DateRange part = DateRange.of(FIRST.plusDays(30), FIRST.plusDays(70));
        return Arbitraries.of(
                List.of(),
                List.of(span),
                List.of(part),
                List.of(DateRange.from(FIRST.plusDays(10))),
                List.of(DateRange.until(FIRST.plusDays(50))),
                List.of(DateRange.always()));
    }

    /** Keeps of the days drawn those that a calendar may name. */
    private static CalendarContent content(
            Set<DayOfWeek> weekend, Set<LocalDate> daysOff, Set<LocalDate> worked, List<DateRange> coverages) {
        @Nullable DateRange coverage = coverages.isEmpty() ? null : coverages.get(0);
        Set<LocalDate> coveredDaysOff = new LinkedHashSet<>(daysOff);
        coveredDaysOff.removeIf(day -> coverage == null || !coverage.contains(day));
        Set<LocalDate> makeUps = new LinkedHashSet<>(worked);
        makeUps.removeIf(day -> coverage == null
                || !coverage.contains(day)
                || !weekend.contains(day.getDayOfWeek())
                || coveredDaysOff.contains(day));
        return new CalendarContent(weekend, coveredDaysOff, makeUps, coverage);
    }
}
