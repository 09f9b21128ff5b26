package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.Figure;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.ReportingPeriod;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads a published figure, so many periods before the latest published one.
 *
 * @param endingWithYear whether only a period that ends a year counts as the latest
 */
record FigureReader<T>(FigureKind<T> kind, PeriodKind periods, int periodsBefore, boolean endingWithYear)
        implements FactReader<EnterpriseFile, T> {

    @Override
    public @Nullable T value(EnterpriseFile file, LocalDate date, Context context) {
        ReportingPeriod period = period(file, date, context);
        return period == null ? null : file.timeline(kind, period).atOrNull(date);
    }

    @Override
    public Timeline<T> timeline(EnterpriseFile file, Context context) {
        ReportingPeriod pinned = pinned(context);
        if (pinned != null) {
            return file.timeline(kind, readFor(pinned));
        }
        Timeline.Builder<T> timeline = Timeline.builder();
        for (Timeline.Segment<ReportingPeriod> segment :
                file.latestPeriod(kind, periods).segments()) {
            if (segment.value().isEmpty()) {
                timeline.unknownFrom(segment.range().start());
                continue;
            }
            ReportingPeriod period = readFor(segment.value().get());
            for (Timeline.Segment<T> part : file.timeline(kind, period).segmentsIn(segment.range())) {
                if (part.value().isPresent()) {
                    timeline.from(part.range().start(), part.value().get());
                } else {
                    timeline.unknownFrom(part.range().start());
                }
            }
        }
        return timeline.build();
    }

    @Override
    public ImmutableList<EntryId> evidence(EnterpriseFile file, LocalDate date, Context context) {
        ReportingPeriod period = period(file, date, context);
        return Evidence.speaking(
                file.figures(kind), date, figure -> figure.period().equals(period));
    }

    @Override
    public boolean isSettled(EnterpriseFile file, LocalDate day, LocalDate until) {
        return Knowledge.isSettled(file.figures(kind), day, until);
    }

    @Override
    public boolean isSteady(EnterpriseFile file, DateRange days, Context context) {
        if (pinned(context) == null && !file.latestPeriod(kind, periods).isOneThroughout(days)) {
            return false;
        }
        ReportingPeriod period = period(file, days.start(), context);
        return period == null || file.timeline(kind, period).isOneThroughout(days);
    }

    @Override
    public boolean reads(FileContent content) {
        return content instanceof Figure<?> figure
                && figure.kind().equals(kind)
                && figure.period().kind() == periods;
    }

    @Override
    public @Nullable ReportingPeriod period(EnterpriseFile file, LocalDate date, Context context) {
        ReportingPeriod pinned = pinned(context);
        ReportingPeriod latest =
                pinned != null ? pinned : file.latestPeriod(kind, periods).atOrNull(date);
        return latest == null ? null : readFor(latest);
    }

    private ReportingPeriod readFor(ReportingPeriod latest) {
        int sinceYearEnd = endingWithYear ? latest.number() % periods.perYear() : 0;
        return latest.plus(-periodsBefore - sinceYearEnd);
    }

    private @Nullable ReportingPeriod pinned(Context context) {
        ReportingPeriod pinned = context.pinnedPeriod(kind);
        return pinned != null && pinned.kind() == periods ? pinned : null;
    }
}
