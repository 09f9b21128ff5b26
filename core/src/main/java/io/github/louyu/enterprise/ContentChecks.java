package io.github.louyu.enterprise;

import static io.github.louyu.enterprise.Problems.SENTENCES;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/**
 * Checks that the things said in a file share. A message never shows a text, as a text may name a person. What is checked is
 * named by the key of its words and the values of their placeholders, and put into words only if it is refused.
 */
final class ContentChecks {

    private ContentChecks() {}

    /** Refuses the two dates that stand for "no bound": nothing happens on them. */
    static void checkCalendarDay(String what, Map<String, ?> of, LocalDate date) {
        if (date.equals(LocalDate.MIN) || date.equals(LocalDate.MAX)) {
            throw SENTENCES.refusal("calendar-day", Map.of("what", SENTENCES.bilingual(what, of), "date", date));
        }
    }

    /** Refuses the date that stands for "never" as the first day of something. */
    static void checkFirstDay(String what, Map<String, ?> of, LocalDate date) {
        if (date.equals(LocalDate.MAX)) {
            throw SENTENCES.refusal("first-day", Map.of("what", SENTENCES.bilingual(what, of), "date", date));
        }
    }

    static void checkMinute(String what, Map<String, ?> of, Optional<LocalTime> time) {
        time.ifPresent(given -> {
            if (!given.equals(given.truncatedTo(ChronoUnit.MINUTES))) {
                throw SENTENCES.refusal("whole-minute", Map.of("what", SENTENCES.bilingual(what, of), "time", given));
            }
        });
    }

    static void checkText(String what, Map<String, ?> of, String text) {
        if (text.isBlank()) {
            throw SENTENCES.refusal(
                    "text.blank", Map.of("what", SENTENCES.bilingual(what, of), "length", text.length()));
        }
    }

    static void checkText(String what, Map<String, ?> of, Optional<String> text) {
        text.ifPresent(given -> checkText(what, of, given));
    }
}
