package io.github.louyu.json.documents;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.louyu.json.shape.ObjectShape;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.shape.Shape;
import io.github.louyu.time.WorkCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** The layout of work calendars. */
public final class CalendarShapes {

    private static final Shape<ImmutableSet<DayOfWeek>> WEEKEND =
            Scalars.code(DayOfWeek.class).set();

    private static final Shape<ImmutableSortedSet<LocalDate>> DAYS =
            TimeShapes.DATE.set().map(ImmutableSet::copyOf, ImmutableSortedSet::copyOf);

    /** A work calendar of one version. */
    public static final ObjectShape<WorkCalendar> CALENDAR = ObjectShape.of("WorkCalendar", fields -> {
        var id = fields.required("id", Scalars.TEXT, WorkCalendar::id);
        var version = fields.required("version", Scalars.TEXT, WorkCalendar::version);
        var coverage = fields.optional("coverage", TimeShapes.RANGE, WorkCalendar::coverage);
        var weekend = fields.usual(
                "weekend", WEEKEND, WorkCalendar::weekend, ImmutableSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        var daysOff = fields.usual("daysOff", DAYS, WorkCalendar::daysOff, ImmutableSortedSet.of());
        var makeUps = fields.usual("makeUpWorkdays", DAYS, WorkCalendar::makeUpWorkdays, ImmutableSortedSet.of());
        return values -> {
            WorkCalendar.Builder builder = WorkCalendar.builder(values.get(id))
                    .version(values.get(version))
                    .weekend(values.get(weekend).toArray(new DayOfWeek[0]))
                    .daysOff(values.get(daysOff).toArray(new LocalDate[0]))
                    .makeUpWorkdays(values.get(makeUps).toArray(new LocalDate[0]));
            values.get(coverage).ifPresent(builder::covering);
            return builder.build();
        };
    });

    private CalendarShapes() {}
}
