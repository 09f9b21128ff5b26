package io.github.louyu.testkit.arbitraries;

import static io.github.louyu.testkit.arbitraries.Sources.FIRST;
import static io.github.louyu.testkit.arbitraries.Sources.dateRanges;
import static io.github.louyu.testkit.arbitraries.Sources.days;
import static io.github.louyu.testkit.arbitraries.Sources.flags;
import static io.github.louyu.testkit.arbitraries.Sources.maybe;
import static io.github.louyu.testkit.arbitraries.Sources.minutes;
import static io.github.louyu.testkit.arbitraries.Sources.numbers;
import static io.github.louyu.testkit.arbitraries.Sources.texts;
import static io.github.louyu.testkit.arbitraries.Sources.timelines;

import com.google.common.collect.ImmutableList;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Problem;
import io.github.louyu.time.CountedDate;
import io.github.louyu.time.CountedTime;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.OfficeHours;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.ReportingPeriod;
import io.github.louyu.time.Span;
import io.github.louyu.time.TimeLimit;
import io.github.louyu.time.Timeline;
import io.github.louyu.time.WorkCalendar;
import io.github.louyu.time.WorkingClock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Texts, days, periods, spans and calendars. */
final class TimeArbitraries {

    private static final DateRange COVERED = DateRange.of(FIRST.minusYears(1), FIRST.plusYears(2));

    private static final List<Set<DayOfWeek>> WEEKENDS =
            List.of(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of(DayOfWeek.SUNDAY), Set.of());

    private TimeArbitraries() {}

    static void addTo(Registry registry) {
        registry.add(LocalDate.class, days());
        registry.add(LocalTime.class, minutes());
        registry.add(Bilingual.class, Sources.names());
        registry.add(
                Problem.class, Combinators.combine(texts(), Sources.names()).as(Problem::new));
        registry.add(DateRange.class, dateRanges());
        registry.add(ReportingPeriod.class, periods());
        registry.add(Span.class, spans());
        registry.add(TimeLimit.class, timeLimits());
        registry.add(CountedDate.class, Combinators.combine(days(), flags()).as(CountedDate::new));
        registry.add(
                CountedTime.class,
                Combinators.combine(days(), minutes(), flags())
                        .as((day, time, provisional) -> new CountedTime(day.atTime(time), provisional)));
        registry.add(OfficeHours.Stretch.class, stretches());
        registry.add(OfficeHours.class, officeHours());
        registry.add(WorkCalendar.class, calendars());
        registry.add(
                WorkingClock.class,
                Combinators.combine(calendars(), officeHours()).as(WorkingClock::of));
        registry.addGeneric(Timeline.class, timelines(texts()));
        registry.addGeneric(
                Timeline.Segment.class,
                Combinators.combine(dateRanges(), maybe(texts())).as(Timeline.Segment<String>::new));
    }

    static Arbitrary<ReportingPeriod> periods() {
        return Combinators.combine(
                        Arbitraries.of(PeriodKind.class),
                        Arbitraries.integers().between(2018, 2020).shrinkTowards(2019),
                        numbers(0, 11))
                .as((kind, year, number) -> new ReportingPeriod(kind, year, 1 + number % kind.perYear()));
    }

    static Arbitrary<Span> spans() {
        return Arbitraries.oneOf(
                numbers(0, 120).map(Span::days),
                numbers(0, 24).map(Span::months),
                numbers(0, 30).map(Span::workdays));
    }

    private static Arbitrary<TimeLimit> timeLimits() {
        return Combinators.combine(numbers(1, 40), Arbitraries.of(TimeLimit.Unit.class))
                .as(TimeLimit::new);
    }

    static Arbitrary<WorkCalendar> calendars() {
        Arbitrary<WorkCalendar> own = Combinators.combine(
                        Arbitraries.of(WEEKENDS), days().set().ofMaxSize(6))
                .as(TimeArbitraries::calendar);
        return Arbitraries.oneOf(Arbitraries.of(WorkCalendar.weekendsOnly(), WorkCalendar.china()), own);
    }

    /** Of the days given, those of the weekend are worked and the others are off. */
    private static WorkCalendar calendar(Set<DayOfWeek> weekend, Set<LocalDate> special) {
        return WorkCalendar.builder("office")
                .version("1")
                .weekend(weekend.toArray(DayOfWeek[]::new))
                .covering(COVERED)
                .daysOff(special.stream()
                        .filter(day -> !weekend.contains(day.getDayOfWeek()))
                        .toArray(LocalDate[]::new))
                .makeUpWorkdays(special.stream()
                        .filter(day -> weekend.contains(day.getDayOfWeek()))
                        .toArray(LocalDate[]::new))
                .build();
    }

    private static Arbitrary<OfficeHours.Stretch> stretches() {
        return Combinators.combine(numbers(0, 23), numbers(1, 59))
                .as((hour, minutes) -> OfficeHours.open(LocalTime.of(hour, 0), LocalTime.of(hour, minutes)));
    }

    /** Each stretch begins on an hour of its own and ends within it, so none overlap. */
    static Arbitrary<OfficeHours> officeHours() {
        return Combinators.combine(numbers(0, 23).set().ofMinSize(1).ofMaxSize(3), numbers(1, 59))
                .as((hours, minutes) -> new OfficeHours(stretches(hours, minutes)));
    }

    private static ImmutableList<OfficeHours.Stretch> stretches(Set<Integer> hours, int minutes) {
        List<OfficeHours.Stretch> stretches = hours.stream()
                .map(hour -> OfficeHours.open(LocalTime.of(hour, 0), LocalTime.of(hour, minutes)))
                .toList();
        return ImmutableList.copyOf(stretches);
    }
}
