package io.github.louyu.time;

import com.google.common.collect.ImmutableList;
import io.github.louyu.time.ChinaNotices.Notice;
import java.time.LocalDate;
import java.util.TreeSet;

/** China's work calendar, as it stood after each notice. */
final class ChinaCalendars {

    private static final String ID = "china";

    private static final WorkCalendar BEFORE_ALL = WorkCalendar.builder(ID)
            .version("before " + ChinaNotices.ALL.get(0).publishedOn())
            .build();

    private static final ImmutableList<Version> VERSIONS = versions();

    private record Version(LocalDate publishedOn, WorkCalendar calendar) {}

    private ChinaCalendars() {}

    static WorkCalendar newest() {
        return VERSIONS.get(VERSIONS.size() - 1).calendar();
    }

    static WorkCalendar publishedBy(LocalDate date) {
        for (Version version : VERSIONS.reverse()) {
            if (!version.publishedOn().isAfter(date)) {
                return version.calendar();
            }
        }
        return BEFORE_ALL;
    }

    private static ImmutableList<Version> versions() {
        ImmutableList.Builder<Version> versions = ImmutableList.builder();
        TreeSet<LocalDate> daysOff = new TreeSet<>();
        TreeSet<LocalDate> makeUpWorkdays = new TreeSet<>();
        for (Notice notice : ChinaNotices.ALL) {
            // the later notice has the last word on a day
            daysOff.removeAll(notice.makeUpWorkdays());
            daysOff.addAll(notice.daysOff());
            makeUpWorkdays.removeAll(notice.daysOff());
            makeUpWorkdays.addAll(notice.makeUpWorkdays());
            LocalDate firstDay =
                    daysOff.first().isBefore(makeUpWorkdays.first()) ? daysOff.first() : makeUpWorkdays.first();
            WorkCalendar calendar = WorkCalendar.builder(ID)
                    .version(notice.publishedOn().toString())
                    .daysOff(daysOff.toArray(LocalDate[]::new))
                    .makeUpWorkdays(makeUpWorkdays.toArray(LocalDate[]::new))
                    .covering(DateRange.ofClosed(firstDay, LocalDate.of(notice.year(), 12, 31)))
                    .build();
            versions.add(new Version(notice.publishedOn(), calendar));
        }
        return versions.build();
    }
}
