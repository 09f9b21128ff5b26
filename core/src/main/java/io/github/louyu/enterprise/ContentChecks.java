package io.github.louyu.enterprise;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Checks that the things said in a file share. A message never shows a text, as a text may name a person. */
final class ContentChecks {

    private ContentChecks() {}

    /** Refuses the two dates that stand for "no bound": nothing happens on them. */
    static void checkCalendarDay(String what, LocalDate date) {
        checkArgument(
                !date.equals(LocalDate.MIN) && !date.equals(LocalDate.MAX),
                "%s: must be a calendar day, not the bound of an unbounded range, but was %s",
                what,
                date);
    }

    /** Refuses the date that stands for "never" as the first day of something. */
    static void checkFirstDay(String what, LocalDate date) {
        checkArgument(
                !date.equals(LocalDate.MAX), "%s: must be a day on which something can begin, but was %s", what, date);
    }

    static void checkMinute(String what, Optional<LocalTime> time) {
        time.ifPresent(given -> checkArgument(
                given.equals(given.truncatedTo(ChronoUnit.MINUTES)),
                "%s: must be a whole minute, but was %s",
                what,
                given));
    }

    static void checkText(String what, String text) {
        checkArgument(!text.isBlank(), "%s: must not be blank, but was text of %s blanks", what, text.length());
    }

    static void checkText(String what, Optional<String> text) {
        text.ifPresent(given -> checkText(what, given));
    }
}
