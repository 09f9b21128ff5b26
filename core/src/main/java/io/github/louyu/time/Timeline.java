package io.github.louyu.time;

import static io.github.louyu.time.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value over time (时间线): on each day it holds one value, or nothing, which means "not known". This is how changing
 * attributes are kept and how answers over time are given.
 *
 * <p>Timelines are equal if they hold equal values on every day, however they were built.
 *
 * <pre>{@code
 * Timeline<String> grade = Timeline.<String>builder()
 *     .from(LocalDate.of(2019, 1, 1), "A")
 *     .from(LocalDate.of(2019, 7, 1), "B")
 *     .build();
 * grade.at(LocalDate.of(2019, 6, 30)); // Optional[A]
 * }</pre>
 *
 * @param <T> the type of the values, immutable and with value equality
 */
public final class Timeline<T> {

    private static final Timeline<?> UNKNOWN =
            new Timeline<>(new LocalDate[] {LocalDate.MIN}, new @Nullable Object[] {null});

    /** First days of the segments, ascending; the first is always {@link LocalDate#MIN}. */
    private final LocalDate[] starts;
    /** Values of the segments, null for "not known"; neighbours differ. */
    private final @Nullable Object[] values;

    private Timeline(LocalDate[] starts, @Nullable Object[] values) {
        this.starts = starts;
        this.values = values;
    }

    /**
     * A stretch of days on which a timeline holds one value.
     *
     * @param <T> the type of the value
     * @param range the days
     * @param value the value, empty if it is not known
     */
    public record Segment<T>(DateRange range, Optional<T> value) {

        /**
         * Checks that nothing is null.
         *
         * @param range the days
         * @param value the value, empty if it is not known
         */
        public Segment {
            requireNonNull(range, "range");
            requireNonNull(value, "value");
        }
    }

    /**
     * Gives the timeline that is not known on any day.
     *
     * @param <T> the type of the values
     * @return the timeline
     */
    @SuppressWarnings("unchecked") // it holds no value, so it is a timeline of any type
    public static <T> Timeline<T> unknown() {
        return (Timeline<T>) UNKNOWN;
    }

    /**
     * Gives the timeline that holds one value on every day.
     *
     * @param <T> the type of the value
     * @param value the value
     * @return the timeline
     */
    public static <T> Timeline<T> always(T value) {
        requireNonNull(value, "value");
        return new Timeline<>(new LocalDate[] {LocalDate.MIN}, new @Nullable Object[] {value});
    }

    /**
     * Starts a timeline that is not known until something is said.
     *
     * @param <T> the type of the values
     * @return a builder
     */
    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /**
     * Gives the value on a day.
     *
     * @param date the day
     * @return the value, empty if it is not known
     */
    public Optional<T> at(LocalDate date) {
        return Optional.ofNullable(atOrNull(date));
    }

    /**
     * Gives the value on a day, without a wrapper.
     *
     * @param date the day
     * @return the value, null if it is not known
     */
    public @Nullable T atOrNull(LocalDate date) {
        requireNonNull(date, "date");
        return value(indexOf(date));
    }

    /**
     * Gives the stretches of days with one value each, in order. Together they hold every day; neighbours differ.
     *
     * @return the segments, at least one
     */
    public ImmutableList<Segment<T>> segments() {
        ImmutableList.Builder<Segment<T>> segments = ImmutableList.builderWithExpectedSize(starts.length);
        for (int i = 0; i < starts.length; i++) {
            segments.add(new Segment<>(DateRange.of(starts[i], end(i)), Optional.ofNullable(value(i))));
        }
        return segments.build();
    }

    /**
     * Gives the stretches of days within a range, in order, cut at its ends.
     *
     * @param range the days asked about
     * @return the segments, at least one
     */
    public ImmutableList<Segment<T>> segmentsIn(DateRange range) {
        requireNonNull(range, "range");
        ImmutableList.Builder<Segment<T>> segments = ImmutableList.builder();
        for (int i = indexOf(range.start()); i < starts.length && starts[i].isBefore(range.endExclusive()); i++) {
            LocalDate from = starts[i].isBefore(range.start()) ? range.start() : starts[i];
            LocalDate to = end(i).isAfter(range.endExclusive()) ? range.endExclusive() : end(i);
            segments.add(new Segment<>(DateRange.of(from, to), Optional.ofNullable(value(i))));
        }
        return segments.build();
    }

    /**
     * Gives the days on which the value becomes another, in order.
     *
     * @return the first day of each segment but the first
     */
    public ImmutableList<LocalDate> changes() {
        ImmutableList.Builder<LocalDate> changes = ImmutableList.builder();
        for (int i = 1; i < starts.length; i++) {
            changes.add(starts[i]);
        }
        return changes.build();
    }

    /**
     * Finds the first day after a day on which the value becomes another.
     *
     * @param date the day
     * @return the next change, empty if the value stays for ever
     */
    public Optional<LocalDate> nextChangeAfter(LocalDate date) {
        requireNonNull(date, "date");
        int next = indexOf(date) + 1;
        return next < starts.length ? Optional.of(starts[next]) : Optional.empty();
    }

    /**
     * Tells whether one value holds on every day of a range.
     *
     * @param value the value
     * @param range the days
     * @return false if on some day there is another value or none
     */
    public boolean holdsThroughout(T value, DateRange range) {
        requireNonNull(value, "value");
        int last = range.hasEnd() ? indexOf(range.endExclusive().minusDays(1)) : starts.length - 1;
        return indexOf(range.start()) == last && value.equals(values[last]);
    }

    /**
     * Tells whether nothing changes throughout a range of days.
     *
     * @param range the days
     * @return true if one value holds on all of them, or if it is not known on any
     */
    public boolean isOneThroughout(DateRange range) {
        int first = indexOf(range.start());
        return first + 1 == starts.length || !starts[first + 1].isBefore(range.endExclusive());
    }

    /**
     * Maps each value; what is not known stays so.
     *
     * @param <R> the type of the new values
     * @param mapper gives the new value, null for "not known"
     * @return the mapped timeline
     */
    public <R> Timeline<R> map(Function<? super T, ? extends @Nullable R> mapper) {
        requireNonNull(mapper, "mapper");
        Builder<R> builder = new Builder<>(starts.length);
        for (int i = 0; i < starts.length; i++) {
            T value = value(i);
            builder.append(starts[i], value == null ? null : mapper.apply(value));
        }
        return builder.build();
    }

    /**
     * Combines with another timeline, day by day.
     *
     * @param <U> the type of the other's values
     * @param <R> the type of the new values
     * @param other the other timeline
     * @param combiner gives the new value of the two, either of which may be empty; null for "not known"
     * @return the combined timeline
     */
    public <U, R> Timeline<R> combine(
            Timeline<U> other, BiFunction<Optional<T>, Optional<U>, ? extends @Nullable R> combiner) {
        requireNonNull(other, "other");
        requireNonNull(combiner, "combiner");
        Builder<R> builder = new Builder<>(starts.length + other.starts.length);
        int i = 0;
        int j = 0;
        while (true) {
            LocalDate start = starts[i].isAfter(other.starts[j]) ? starts[i] : other.starts[j];
            builder.append(start, combiner.apply(Optional.ofNullable(value(i)), Optional.ofNullable(other.value(j))));
            int order = end(i).compareTo(other.end(j));
            if (order <= 0) {
                i++;
            }
            if (order >= 0) {
                j++;
            }
            if (i == starts.length || j == other.starts.length) {
                return builder.build();
            }
        }
    }

    private LocalDate end(int index) {
        return index + 1 < starts.length ? starts[index + 1] : LocalDate.MAX;
    }

    @SuppressWarnings("unchecked") // only values of type T are put in
    private @Nullable T value(int index) {
        return (T) values[index];
    }

    private int indexOf(LocalDate date) {
        int low = 0;
        int high = starts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle].isAfter(date)) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        return low;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Timeline<?> that
                && Arrays.equals(starts, that.starts)
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(starts) + Arrays.hashCode(values);
    }

    /**
     * Gives the segments as text. The values speak for themselves, so a value type that holds personal data must not show it.
     *
     * @return the text
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Timeline[");
        for (int i = 0; i < starts.length; i++) {
            if (i > 0) {
                text.append(", ").append(starts[i]).append(": ");
            }
            text.append(values[i] == null ? "not known" : values[i]);
        }
        return text.append(']').toString();
    }

    /**
     * Builds a timeline from days in ascending order. Not thread-safe.
     *
     * @param <T> the type of the values
     */
    public static final class Builder<T> {

        private final List<LocalDate> starts;
        private final List<@Nullable Object> values;
        /** The last day given, even if the value did not change on it. */
        private LocalDate lastGiven = LocalDate.MIN;

        private Builder() {
            this(4);
        }

        private Builder(int expected) {
            starts = new ArrayList<>(expected);
            values = new ArrayList<>(expected);
            starts.add(LocalDate.MIN);
            values.add(null);
        }

        /**
         * Says the value from a day on, until another is said.
         *
         * @param date the first day; not before the last one given
         * @param value the value
         * @return this builder
         * @throws IllegalArgumentException if the day is before the last one given, or is {@link LocalDate#MAX}
         */
        public Builder<T> from(LocalDate date, T value) {
            return append(date, requireNonNull(value, "value"));
        }

        /**
         * Says that the value is not known from a day on, until one is said.
         *
         * @param date the first day; not before the last one given
         * @return this builder
         * @throws IllegalArgumentException if the day is before the last one given, or is {@link LocalDate#MAX}
         */
        public Builder<T> unknownFrom(LocalDate date) {
            return append(date, null);
        }

        private Builder<T> append(LocalDate date, @Nullable T value) {
            requireNonNull(date, "date");
            if (date.isBefore(lastGiven)) {
                throw SENTENCES.refusal("timeline.order", Map.of("date", date, "before", lastGiven));
            }
            if (date.equals(LocalDate.MAX)) {
                throw SENTENCES.refusal("timeline.never", Map.of("never", LocalDate.MAX, "date", date));
            }
            lastGiven = date;
            int last = starts.size() - 1;
            if (date.equals(starts.get(last))) {
                starts.remove(last);
                values.remove(last);
                last--;
            }
            if (last < 0 || !Objects.equals(values.get(last), value)) {
                starts.add(date);
                values.add(value);
            }
            return this;
        }

        /**
         * Gives the timeline.
         *
         * @return the timeline; the builder may go on
         */
        public Timeline<T> build() {
            return new Timeline<>(starts.toArray(new LocalDate[0]), values.toArray());
        }
    }
}
