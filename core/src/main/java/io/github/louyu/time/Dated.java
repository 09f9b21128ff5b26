package io.github.louyu.time;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A value and the days on which it holds (带有效期的值), such as the grade of a building from 2015 on. What changes over the years is
 * kept as a list of these; on a day of which none speaks, the value is not known.
 *
 * @param <T> the type of the value, immutable and with value equality
 * @param value the value
 * @param during the days on which it holds
 */
public record Dated<T>(T value, DateRange during) {

    /**
     * Checks that nothing is null.
     *
     * @param value the value
     * @param during the days on which it holds
     */
    public Dated {
        requireNonNull(value, "value");
        requireNonNull(during, "during");
    }

    /**
     * Says a value of the days on which it holds.
     *
     * @param <T> the type of the value
     * @param value the value
     * @param during the days
     * @return the dated value
     */
    public static <T> Dated<T> of(T value, DateRange during) {
        return new Dated<>(value, during);
    }

    /**
     * Says a value from a day on, without an end.
     *
     * @param <T> the type of the value
     * @param value the value
     * @param start the first day
     * @return the dated value
     */
    public static <T> Dated<T> from(T value, LocalDate start) {
        return new Dated<>(value, DateRange.from(start));
    }

    /**
     * Says a value of every day, where nobody knows of a change.
     *
     * @param <T> the type of the value
     * @param value the value
     * @return the dated value
     */
    public static <T> Dated<T> always(T value) {
        return new Dated<>(value, DateRange.always());
    }

    /**
     * Finds the value that holds on a day.
     *
     * @param <T> the type of the values
     * @param values values of days of their own, none of which overlap
     * @param date the day
     * @return the value, empty if none speaks of the day
     */
    public static <T> Optional<T> at(List<Dated<T>> values, LocalDate date) {
        requireNonNull(date, "date");
        return values.stream()
                .filter(dated -> dated.during().contains(date))
                .map(Dated::value)
                .findFirst();
    }

    /**
     * Finds two neighbours whose days overlap, so that one day would have two values.
     *
     * @param <T> the type of the values
     * @param values dated values, in any order
     * @return the second of two that overlap, in order of their first days; empty if none do
     */
    public static <T> Optional<Dated<T>> firstOverlap(List<Dated<T>> values) {
        List<Dated<T>> sorted = new ArrayList<>(values);
        sorted.sort(Comparator.comparing((Dated<T> dated) -> dated.during().start())
                .thenComparing(dated -> dated.during().endExclusive()));
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).during().overlaps(sorted.get(i - 1).during())) {
                return Optional.of(sorted.get(i));
            }
        }
        return Optional.empty();
    }
}
