package io.github.louyu.time;

import static io.github.louyu.time.Problems.SENTENCES;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.RefusedException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks the parts of one work calendar and gathers what is wrong with them, to report it together. */
final class CalendarChecks {

    private static final DateRange NAMEABLE = DateRange.ofClosed(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    private final String id;
    private final List<Bilingual> mistakes = new ArrayList<>();

    CalendarChecks(String id) {
        this.id = id;
    }

    /** Gives the version, or an empty text if it is wrong. */
    String idAndVersion(@Nullable String version) {
        if (id.isBlank()) {
            wrong("id", "blank", Map.of("value", id));
        }
        if (version == null) {
            wrong("version", "missing", Map.of());
            return "";
        }
        if (version.isBlank()) {
            wrong("version", "blank", Map.of("value", version));
        }
        return version;
    }

    ImmutableSet<DayOfWeek> weekend(Set<DayOfWeek> days) {
        if (days.size() == DayOfWeek.values().length) {
            wrong("weekend", "no-workday", Map.of("days", days));
        }
        return Sets.immutableEnumSet(days);
    }

    ImmutableSortedSet<LocalDate> daysOff(Set<LocalDate> days, Set<DateRange> stretches, @Nullable DateRange coverage) {
        ImmutableSortedSet.Builder<LocalDate> all = ImmutableSortedSet.naturalOrder();
        for (LocalDate day : days) {
            if (checkHeld("day-off", day, coverage)) {
                all.add(day);
            }
        }
        for (DateRange stretch : stretches) {
            if (checkHeld("days-off", stretch, coverage)) {
                stretch.start().datesUntil(stretch.endExclusive()).forEach(all::add);
            }
        }
        return all.build();
    }

    ImmutableSortedSet<LocalDate> makeUpWorkdays(
            Set<LocalDate> days, Set<DayOfWeek> weekend, Set<LocalDate> daysOff, @Nullable DateRange coverage) {
        for (LocalDate day : days) {
            checkHeld("make-up", day, coverage);
            if (!weekend.contains(day.getDayOfWeek())) {
                wrong(
                        "make-up",
                        "not-of-weekend",
                        Map.of("weekend", weekend, "day", day, "weekday", day.getDayOfWeek()));
            }
            if (daysOff.contains(day)) {
                wrong("make-up", "day-off", Map.of("day", day));
            }
        }
        return ImmutableSortedSet.copyOf(days);
    }

    void throwIfWrong() {
        if (!mistakes.isEmpty()) {
            throw new RefusedException(Bilingual.of(
                    mistakes.stream().map(Bilingual::zh).collect(Collectors.joining("；")),
                    mistakes.stream().map(Bilingual::en).collect(Collectors.joining("; "))));
        }
    }

    private boolean checkHeld(String what, LocalDate day, @Nullable DateRange coverage) {
        return checkHeld(what, day, NAMEABLE.contains(day), coverage != null && coverage.contains(day), coverage);
    }

    private boolean checkHeld(String what, DateRange days, @Nullable DateRange coverage) {
        return checkHeld(what, days, NAMEABLE.encloses(days), coverage != null && coverage.encloses(days), coverage);
    }

    /** Tells whether the value can be read on, covered or not. */
    private boolean checkHeld(
            String what, Object value, boolean nameable, boolean covered, @Nullable DateRange coverage) {
        if (!nameable) {
            wrong(what, "years", Map.of("value", value));
        } else if (coverage == null) {
            wrong(what, "no-coverage", Map.of("value", value));
        } else if (!covered) {
            wrong(what, "outside-coverage", Map.of("coverage", coverage, "value", value));
        }
        return nameable;
    }

    private void wrong(String what, String rule, Map<String, ?> values) {
        mistakes.add(SENTENCES.bilingual(
                "calendar.wrong",
                Map.of(
                        "what", SENTENCES.bilingual("calendar.what." + what),
                        "calendar", id,
                        "rule", SENTENCES.bilingual("calendar.rule." + rule, values))));
    }
}
