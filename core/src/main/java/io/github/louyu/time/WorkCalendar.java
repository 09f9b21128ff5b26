package io.github.louyu.time;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.math.LongMath;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A work calendar (工作日历): weekends, days off and make-up working days, by which working days are counted.
 *
 * <p>It holds the days of its {@link #coverage()}. Of any other day it knows the weekends alone, and says so: a
 * {@link CountedDate} that needed such a day is provisional. No reading fails for want of a year.
 *
 * <p>Counting follows Civil Code Art. 201 and 203: the first day is not counted, and what ends on a day off ends on the
 * next working day ({@link #rollForward(LocalDate)}). Days found by counting lie in the years 1 to 9999.
 *
 * <p>Calendars are equal if id, version and content are.
 *
 * <pre>{@code
 * WorkCalendar calendar = WorkCalendar.builder("huaihai")
 *     .version("2019")
 *     .covering(ReportingPeriod.year(2019).range())
 *     .daysOff(LocalDate.of(2019, 1, 1))
 *     .build();
 * calendar.plusWorkdays(LocalDate.of(2018, 12, 31), 1); // 2019-01-02, not provisional
 * }</pre>
 */
public final class WorkCalendar {

    private static final WorkCalendar WEEKENDS_ONLY =
            builder("weekends-only").version("1").build();

    private static final long FIRST_RESULT = LocalDate.of(1, 1, 1).toEpochDay();
    private static final long LAST_RESULT = LocalDate.of(9999, 12, 31).toEpochDay();

    private final String id;
    private final String version;
    private final ImmutableSet<DayOfWeek> weekend;
    private final ImmutableSortedSet<LocalDate> daysOff;
    private final ImmutableSortedSet<LocalDate> makeUpWorkdays;
    private final @Nullable DateRange coverage;
    private final WorkdayIndex index;

    private WorkCalendar(
            String id,
            String version,
            ImmutableSet<DayOfWeek> weekend,
            ImmutableSortedSet<LocalDate> daysOff,
            ImmutableSortedSet<LocalDate> makeUpWorkdays,
            @Nullable DateRange coverage) {
        this.id = id;
        this.version = version;
        this.weekend = weekend;
        this.daysOff = daysOff;
        this.makeUpWorkdays = makeUpWorkdays;
        this.coverage = coverage;
        this.index = new WorkdayIndex(weekend, daysOff, makeUpWorkdays);
    }

    /**
     * Gives the newest version of mainland China's calendar that this library knows: the notices of the General Office of
     * the State Council for 2019 (国办发明电〔2018〕15号, changed by 〔2019〕3号), 2020 (〔2019〕16号, changed by 〔2020〕1号), 2021
     * (〔2020〕27号), 2022 (〔2021〕11号), 2023 (〔2022〕16号), 2024 (〔2023〕7号), 2025 (〔2024〕12号) and 2026 (〔2025〕7号). It begins on
     * 2018-12-29, the first day that the notice for 2019 names. Its id is {@code china}, its version the day on which its
     * last notice was published.
     *
     * @return the calendar
     */
    public static WorkCalendar china() {
        return ChinaCalendars.newest();
    }

    /**
     * Gives mainland China's calendar as it had been published by a day. So the notice of 2019-03-22, which lengthened that
     * year's Labour Day, and the one of 2020-01-27, which lengthened that year's Spring Festival, count from these days on.
     *
     * @param date the day
     * @return the calendar of the notices published on or before that day; before the notice for 2019, published on
     *     2018-12-06, one that holds nothing
     */
    public static WorkCalendar chinaAsPublishedOn(LocalDate date) {
        return ChinaCalendars.publishedBy(requireNonNull(date, "date"));
    }

    /**
     * Gives the calendar that knows Saturdays and Sundays and holds no day, so that all it counts is provisional.
     *
     * @return the calendar, with the id {@code weekends-only}
     */
    public static WorkCalendar weekendsOnly() {
        return WEEKENDS_ONLY;
    }

    /**
     * Starts a calendar of the host's own.
     *
     * @param id what the calendar is known by, not blank; checked when the calendar is built
     * @return a builder
     */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /**
     * Gives what the calendar is known by.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * Gives which version of the calendar this is, so that an answer can be recomputed later.
     *
     * @return the version
     */
    public String version() {
        return version;
    }

    /**
     * Gives the days that the calendar holds.
     *
     * @return the days, empty if it holds none
     */
    public Optional<DateRange> coverage() {
        return Optional.ofNullable(coverage);
    }

    /**
     * Gives the days of the week that are not worked, inside the coverage and outside.
     *
     * @return the weekend, from Monday to Sunday
     */
    public ImmutableSet<DayOfWeek> weekend() {
        return weekend;
    }

    /**
     * Gives the days that the calendar names as off, be they weekdays or not.
     *
     * @return the days, ascending
     */
    public ImmutableSortedSet<LocalDate> daysOff() {
        return daysOff;
    }

    /**
     * Gives the weekend days that the calendar names as worked.
     *
     * @return the days, ascending
     */
    public ImmutableSortedSet<LocalDate> makeUpWorkdays() {
        return makeUpWorkdays;
    }

    /**
     * Tells whether the calendar holds a day; of others it knows the weekends alone.
     *
     * @param date the day
     * @return true if the day is in its coverage
     */
    public boolean holds(LocalDate date) {
        requireNonNull(date, "date");
        return coverage != null && coverage.contains(date);
    }

    /**
     * Tells whether the calendar holds a whole year.
     *
     * @param year the year
     * @return true if each of its days is in the coverage
     */
    public boolean holdsYear(int year) {
        return LocalDate.MIN.getYear() <= year
                && year <= LocalDate.MAX.getYear()
                && holds(LocalDate.of(year, 1, 1))
                && holds(LocalDate.of(year, 12, 31));
    }

    /**
     * Tells whether a day is worked.
     *
     * @param date the day, any
     * @return true for a working day, ordinary or made up
     */
    public boolean isWorkday(LocalDate date) {
        return kindOf(date).isWorkday();
    }

    /**
     * Tells what a day is.
     *
     * @param date the day, any
     * @return its kind; outside the coverage a working day or a weekend
     */
    public DayKind kindOf(LocalDate date) {
        requireNonNull(date, "date");
        if (daysOff.contains(date)) {
            return DayKind.DAY_OFF;
        }
        if (!weekend.contains(date.getDayOfWeek())) {
            return DayKind.WORKDAY;
        }
        return makeUpWorkdays.contains(date) ? DayKind.MAKE_UP_WORKDAY : DayKind.WEEKEND;
    }

    /**
     * Finds the n-th working day after a day, which itself is not counted.
     *
     * @param from the day to count from, a working day or not
     * @param n the number of working days, from 0; 0 gives the day itself, not provisional
     * @return the n-th working day, provisional if the calendar does not hold each day after {@code from} up to it
     * @throws IllegalArgumentException if {@code n} is negative, or the result is not in the years 1 to 9999
     */
    public CountedDate plusWorkdays(LocalDate from, long n) {
        requireNonNull(from, "from");
        requireNotNegative(n);
        if (n == 0) {
            return new CountedDate(from, false);
        }
        long start = from.toEpochDay();
        long rank = LongMath.saturatedAdd(index.rank(start), n);
        LocalDate date = dayRanked(rank, "plus " + n, from);
        return new CountedDate(date, !holdsBetween(start + 1, date.toEpochDay()));
    }

    /**
     * Finds the n-th working day before a day, which itself is not counted.
     *
     * @param from the day to count from, a working day or not
     * @param n the number of working days, from 0; 0 gives the day itself, not provisional
     * @return the n-th working day, provisional if the calendar does not hold each day from it to the one before {@code
     *     from}
     * @throws IllegalArgumentException if {@code n} is negative, or the result is not in the years 1 to 9999
     */
    public CountedDate minusWorkdays(LocalDate from, long n) {
        requireNonNull(from, "from");
        requireNotNegative(n);
        if (n == 0) {
            return new CountedDate(from, false);
        }
        long start = from.toEpochDay();
        long rank = LongMath.saturatedSubtract(index.rank(start - 1) + 1, n);
        LocalDate date = dayRanked(rank, "minus " + n, from);
        return new CountedDate(date, !holdsBetween(date.toEpochDay(), start - 1));
    }

    /**
     * Finds the first working day on or after a day, on which what ends on that day ends (Civil Code Art. 203).
     *
     * @param date the day
     * @return the day itself if it is worked, else the next working day; provisional if the calendar does not hold each day
     *     from the one to the other
     * @throws IllegalArgumentException if the result is not in the years 1 to 9999
     */
    public CountedDate rollForward(LocalDate date) {
        requireNonNull(date, "date");
        long start = date.toEpochDay();
        LocalDate rolled = dayRanked(index.rank(start - 1) + 1, "rolled forward", date);
        return new CountedDate(rolled, !holdsBetween(start, rolled.toEpochDay()));
    }

    /**
     * Counts the working days between two days. It never fails, and counts weekends alone where the calendar holds nothing.
     *
     * @param fromExclusive the day to count from, itself not counted
     * @param toInclusive the last day counted
     * @return the number of working days after the first day up to the second; if the second is the earlier one, the
     *     negative of the count the other way round
     */
    public long workdaysBetween(LocalDate fromExclusive, LocalDate toInclusive) {
        requireNonNull(fromExclusive, "fromExclusive");
        requireNonNull(toInclusive, "toInclusive");
        return index.rank(toInclusive.toEpochDay()) - index.rank(fromExclusive.toEpochDay());
    }

    private LocalDate dayRanked(long rank, String counting, LocalDate from) {
        if (rank <= index.rank(FIRST_RESULT - 1) || rank > index.rank(LAST_RESULT)) {
            throw new IllegalArgumentException("working day of work calendar " + this
                    + ": must be in the years 1 to 9999, but was " + from + " " + counting);
        }
        return LocalDate.ofEpochDay(index.select(rank));
    }

    private boolean holdsBetween(long firstDay, long lastDay) {
        return coverage != null
                && coverage.start().toEpochDay() <= firstDay
                && (!coverage.hasEnd() || lastDay < coverage.endExclusive().toEpochDay());
    }

    private void requireNotNegative(long n) {
        if (n < 0) {
            throw new IllegalArgumentException(
                    "number of working days of work calendar " + this + ": must not be negative, but was " + n);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WorkCalendar that
                && id.equals(that.id)
                && version.equals(that.version)
                && weekend.equals(that.weekend)
                && daysOff.equals(that.daysOff)
                && makeUpWorkdays.equals(that.makeUpWorkdays)
                && Objects.equals(coverage, that.coverage);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, version, weekend, daysOff, makeUpWorkdays, coverage);
    }

    /**
     * Gives id and version.
     *
     * @return such as {@code china 2025-11-04}
     */
    @Override
    public String toString() {
        return id + " " + version;
    }

    /** Builds a work calendar, and reports all that is wrong with it at once. Not thread-safe. */
    public static final class Builder {

        private final String id;
        private @Nullable String version;
        private Set<DayOfWeek> weekend = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        private final Set<LocalDate> daysOff = new TreeSet<>();
        private final Set<DateRange> stretchesOff = new LinkedHashSet<>();
        private final Set<LocalDate> makeUpWorkdays = new TreeSet<>();
        private @Nullable DateRange coverage;

        private Builder(String id) {
            this.id = requireNonNull(id, "id");
        }

        /**
         * Says which version of the calendar it is. It must be said.
         *
         * @param version the version, not blank
         * @return this builder
         */
        public Builder version(String version) {
            this.version = requireNonNull(version, "version");
            return this;
        }

        /**
         * Says which days of the week are not worked, instead of Saturday and Sunday.
         *
         * @param days the days of the weekend; none if each day of the week is worked
         * @return this builder
         */
        public Builder weekend(DayOfWeek... days) {
            EnumSet<DayOfWeek> said = EnumSet.noneOf(DayOfWeek.class);
            for (DayOfWeek day : days) {
                said.add(requireNonNull(day, "day"));
            }
            weekend = said;
            return this;
        }

        /**
         * Adds days that are off. Said twice is said once.
         *
         * @param days the days, weekdays or not
         * @return this builder
         */
        public Builder daysOff(LocalDate... days) {
            for (LocalDate day : days) {
                daysOff.add(requireNonNull(day, "day"));
            }
            return this;
        }

        /**
         * Adds a stretch of days that are off.
         *
         * @param days the days, weekdays or not
         * @return this builder
         */
        public Builder daysOff(DateRange days) {
            stretchesOff.add(requireNonNull(days, "days"));
            return this;
        }

        /**
         * Adds days that are worked though they are of the weekend. Said twice is said once.
         *
         * @param days the days
         * @return this builder
         */
        public Builder makeUpWorkdays(LocalDate... days) {
            for (LocalDate day : days) {
                makeUpWorkdays.add(requireNonNull(day, "day"));
            }
            return this;
        }

        /**
         * Says which days the calendar holds. Without it the calendar holds none, and can name none.
         *
         * @param days the days, bounded or not
         * @return this builder
         */
        public Builder covering(DateRange days) {
            coverage = requireNonNull(days, "days");
            return this;
        }

        /**
         * Gives the calendar.
         *
         * @return the calendar
         * @throws IllegalArgumentException naming every mistake: a blank id, no version or a blank one, a weekend of seven
         *     days, a day named that is outside the coverage or the years 1 to 9999, a day both off and worked, a make-up
         *     working day that is not of the weekend
         */
        public WorkCalendar build() {
            CalendarChecks checks = new CalendarChecks(id);
            String checkedVersion = checks.idAndVersion(version);
            ImmutableSet<DayOfWeek> checkedWeekend = checks.weekend(weekend);
            ImmutableSortedSet<LocalDate> checkedDaysOff = checks.daysOff(daysOff, stretchesOff, coverage);
            ImmutableSortedSet<LocalDate> checkedMakeUps =
                    checks.makeUpWorkdays(makeUpWorkdays, checkedWeekend, checkedDaysOff, coverage);
            checks.throwIfWrong();
            return new WorkCalendar(id, checkedVersion, checkedWeekend, checkedDaysOff, checkedMakeUps, coverage);
        }
    }
}
