package io.github.louyu.time;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the parts of one work calendar and gathers what is wrong with them, to report it together. */
final class CalendarChecks {

    private static final DateRange NAMEABLE = DateRange.ofClosed(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    private final String id;
    private final List<String> mistakes = new ArrayList<>();

    CalendarChecks(String id) {
        this.id = id;
    }

    /** Gives the version, or an empty text if it is wrong. */
    String idAndVersion(@Nullable String version) {
        if (id.isBlank()) {
            wrong("id", "must not be blank", "'" + id + "'");
        }
        if (version == null) {
            wrong("version", "must be given", "not");
            return "";
        }
        if (version.isBlank()) {
            wrong("version", "must not be blank", "'" + version + "'");
        }
        return version;
    }

    ImmutableSet<DayOfWeek> weekend(Set<DayOfWeek> days) {
        if (days.size() == DayOfWeek.values().length) {
            wrong("weekend", "must leave a day of the week that is worked", days);
        }
        return Sets.immutableEnumSet(days);
    }

    ImmutableSortedSet<LocalDate> daysOff(Set<LocalDate> days, Set<DateRange> stretches, @Nullable DateRange coverage) {
        ImmutableSortedSet.Builder<LocalDate> all = ImmutableSortedSet.naturalOrder();
        for (LocalDate day : days) {
            if (checkHeld("day off", day, coverage)) {
                all.add(day);
            }
        }
        for (DateRange stretch : stretches) {
            if (checkHeld("days off", stretch, coverage)) {
                stretch.start().datesUntil(stretch.endExclusive()).forEach(all::add);
            }
        }
        return all.build();
    }

    ImmutableSortedSet<LocalDate> makeUpWorkdays(
            Set<LocalDate> days, Set<DayOfWeek> weekend, Set<LocalDate> daysOff, @Nullable DateRange coverage) {
        for (LocalDate day : days) {
            checkHeld("make-up working day", day, coverage);
            if (!weekend.contains(day.getDayOfWeek())) {
                wrong("make-up working day", "must be of the weekend " + weekend, day + ", a " + day.getDayOfWeek());
            }
            if (daysOff.contains(day)) {
                wrong("make-up working day", "must not be a day off too", day);
            }
        }
        return ImmutableSortedSet.copyOf(days);
    }

    void throwIfWrong() {
        if (!mistakes.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", mistakes));
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
            wrong(what, "must be in the years 1 to 9999", value);
        } else if (coverage == null) {
            wrong(what, "must be in the coverage, and no coverage is given", value);
        } else if (!covered) {
            wrong(what, "must be in the coverage " + coverage, value);
        }
        return nameable;
    }

    private void wrong(String what, String rule, Object value) {
        mistakes.add(what + " of work calendar " + id + ": " + rule + ", but was " + value);
    }
}
