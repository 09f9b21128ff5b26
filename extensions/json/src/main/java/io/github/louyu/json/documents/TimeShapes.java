package io.github.louyu.json.documents;

import com.google.common.collect.ImmutableList;
import io.github.louyu.json.shape.ObjectShape;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.shape.Shape;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.OfficeHours;
import io.github.louyu.time.ReportingPeriod;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/** The layouts of days, times, ranges and periods. */
public final class TimeShapes {

    private static final String UNBOUNDED = "..";
    private static final String DAY_PATTERN = "(?:[0-9]{4}|[+-][0-9]{4,9})-[0-9]{2}-[0-9]{2}";

    /** A day, {@code 2019-01-31}. */
    public static final Shape<LocalDate> DATE =
            Scalars.form("Date", LocalDate::toString, LocalDate::parse, "expected.date", "^" + DAY_PATTERN + "$");

    /** A first day, {@code ..} where it has always been so. */
    public static final Shape<LocalDate> FIRST_DAY = Scalars.form(
            "FirstDay",
            day -> day.equals(LocalDate.MIN) ? UNBOUNDED : day.toString(),
            text -> text.equals(UNBOUNDED) ? LocalDate.MIN : LocalDate.parse(text),
            "expected.date",
            "^(?:\\.\\.|" + DAY_PATTERN + ")$");

    /** A time of day, {@code 09:30}. */
    public static final Shape<LocalTime> TIME = Scalars.form(
            "TimeOfDay",
            LocalTime::toString,
            LocalTime::parse,
            "expected.time",
            "^[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,9})?)?$");

    /** A day and a time of it, {@code 2019-01-31T09:30}. */
    public static final Shape<LocalDateTime> DATE_TIME = Scalars.form(
            "DateTime",
            LocalDateTime::toString,
            LocalDateTime::parse,
            "expected.date-time",
            "^" + DAY_PATTERN + "T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,9})?)?$");

    /** Days from the first to that before the second, {@code 2019-01-01/2019-04-01}; {@code ..} where there is no bound. */
    public static final Shape<DateRange> RANGE = Scalars.form(
            "DateRange",
            DateRange::toString,
            DateRange::parse,
            "expected.range",
            "^(?:\\.\\.|" + DAY_PATTERN + ")/(?:\\.\\.|" + DAY_PATTERN + ")$");

    /** A period, {@code 2019-H1}. */
    public static final Shape<ReportingPeriod> PERIOD = Scalars.form(
            "ReportingPeriod",
            ReportingPeriod::toString,
            ReportingPeriod::parse,
            "expected.period",
            "^[0-9]{4}(?:-(?:H[12]|Q[1-4]|0[1-9]|1[0-2]))?$");

    private static final Shape<OfficeHours.Stretch> STRETCH = ObjectShape.of("OpeningHours", fields -> {
        var opens = fields.required("opens", TIME, OfficeHours.Stretch::opens);
        var closes = fields.required("closes", TIME, OfficeHours.Stretch::closes);
        return values -> OfficeHours.open(values.get(opens), values.get(closes));
    });

    /** The hours at which a place is open on each day. */
    public static final Shape<OfficeHours> OFFICE_HOURS = STRETCH.list().map(OfficeHours::stretches, OfficeHours::new);

    private TimeShapes() {}

    /**
     * Gives the layout of what is so from some day on, and otherwise from another: a list of values, each with its first day. Where the value
     * is left out, it is not known from that day on.
     *
     * @param <T> the type of the values
     * @param name the name of the layout of one value with its day in the schema
     * @param value the layout of the values
     * @return the layout
     */
    public static <T> Shape<Timeline<T>> timeline(String name, Shape<T> value) {
        Shape<Step<T>> step = ObjectShape.of(name, fields -> {
            var from = fields.required("from", FIRST_DAY, Step<T>::from);
            var what = fields.optional("value", value, Step<T>::value);
            return values -> new Step<>(values.get(from), values.get(what));
        });
        return step.list().map(TimeShapes::steps, TimeShapes::timeline);
    }

    private record Step<T>(LocalDate from, Optional<T> value) {}

    private static <T> ImmutableList<Step<T>> steps(Timeline<T> timeline) {
        return timeline.segments().stream()
                .filter(segment -> segment.range().hasStart() || segment.value().isPresent())
                .map(segment -> new Step<>(segment.range().start(), segment.value()))
                .collect(ImmutableList.toImmutableList());
    }

    private static <T> Timeline<T> timeline(ImmutableList<Step<T>> steps) {
        Timeline.Builder<T> builder = Timeline.builder();
        for (Step<T> step : steps) {
            step.value()
                    .ifPresentOrElse(value -> builder.from(step.from(), value), () -> builder.unknownFrom(step.from()));
        }
        return builder.build();
    }
}
