package io.github.louyu.examples.huaihai.data;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** The days of the tables: the import, the day the article appeared, and the days on which the office is open. */
final class Days {

    /** The day on which the history up to the end of 2018 was imported. */
    static final LocalDate IMPORT = LocalDate.of(2019, 1, 2);

    /** The article's day: nothing is recorded after it. */
    static final LocalDate AS_OF = LocalDate.of(2019, 9, 24);

    /** Days off of 2019 that are not weekends, by the State Council notices for 2019 (May as changed on 22 March). */
    private static final Set<LocalDate> OFF = Set.of(
            LocalDate.of(2019, 1, 1),
            LocalDate.of(2019, 2, 4),
            LocalDate.of(2019, 2, 5),
            LocalDate.of(2019, 2, 6),
            LocalDate.of(2019, 2, 7),
            LocalDate.of(2019, 2, 8),
            LocalDate.of(2019, 4, 5),
            LocalDate.of(2019, 5, 1),
            LocalDate.of(2019, 5, 2),
            LocalDate.of(2019, 5, 3),
            LocalDate.of(2019, 6, 7),
            LocalDate.of(2019, 9, 13));

    private Days() {}

    /** A date in ISO form, or {@code MM-dd} for a day of 2019. */
    static LocalDate day(String text) {
        return LocalDate.parse(text.length() == 5 ? "2019-" + text : text);
    }

    /** The day itself if the office is open, else the next weekday on which it is; make-up Saturdays are left free. */
    static LocalDate open(LocalDate day) {
        LocalDate open = day;
        while (open.getDayOfWeek() == DayOfWeek.SATURDAY
                || open.getDayOfWeek() == DayOfWeek.SUNDAY
                || OFF.contains(open)) {
            open = open.plusDays(1);
        }
        return open;
    }

    /** A day on which the office is open, drawn from the range, both ends included. */
    static LocalDate open(Draws draws, LocalDate first, LocalDate last) {
        int span = Math.toIntExact(last.toEpochDay() - first.toEpochDay());
        LocalDate drawn = open(first.plusDays(draws.between(0, span)));
        return drawn.isAfter(last) ? open(first) : drawn;
    }

    /** The day on which something is recorded that was learned on a day: some days later, never after the article's. */
    static LocalDate recorded(LocalDate learned, int later) {
        LocalDate recorded = open(learned.plusDays(later));
        return recorded.isAfter(AS_OF) ? AS_OF : recorded;
    }
}
