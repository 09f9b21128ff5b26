package io.github.louyu.rules.visit;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.Known;
import io.github.louyu.enterprise.VisitWaiver;
import io.github.louyu.rules.Evaluator;
import io.github.louyu.rules.Truth;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the days on which an obligation is closed, each day with what is known that day, and why. */
final class Closings {

    private final List<Occurrence> merged;
    private final List<Timeline<Boolean>> standing;
    private final List<Known<VisitWaiver>> waivers;
    private final FileReading reading;
    private final LocalDate until;

    private Closings(
            List<Occurrence> merged,
            List<Timeline<Boolean>> standing,
            List<Known<VisitWaiver>> waivers,
            FileReading reading,
            LocalDate until) {
        this.merged = merged;
        this.standing = standing;
        this.waivers = waivers;
        this.reading = reading;
        this.until = until;
    }

    /**
     * Finds the closed days.
     *
     * @param merged the occurrence that leads, and those merged into it
     * @param standing on which days each of them stands; empty if each stands from its onset on
     * @param waivers the waivers of the obligation
     * @param until the last day asked about
     * @return the reason on each closed day, nothing on the others
     */
    static Timeline<CancelReason> of(
            List<Occurrence> merged,
            List<Timeline<Boolean>> standing,
            List<Known<VisitWaiver>> waivers,
            FileReading reading,
            LocalDate until) {
        return new Closings(merged, standing, waivers, reading, until).days();
    }

    /** The first day of the unbroken stretch of closed days that a closed day lies in. */
    static LocalDate firstClosedDay(Timeline<CancelReason> closedDays, LocalDate date) {
        LocalDate first = date;
        for (Timeline.Segment<CancelReason> segment : closedDays.segments().reverse()) {
            if (segment.range().start().isAfter(first)) {
                continue;
            }
            if (segment.value().isEmpty()) {
                break;
            }
            first = segment.range().start();
        }
        return first;
    }

    private Timeline<CancelReason> days() {
        Timeline<CancelReason> days = during(cancelledByRule(), CancelReason.BY_RULE);
        if (!waivers.isEmpty()) {
            days = days.combine(
                    during(waivers.stream().map(Known::known).toList(), CancelReason.WAIVED),
                    (cancel, waiver) -> waiver.or(() -> cancel).orElse(null));
        }
        return standing.isEmpty() ? days : withWithdrawals(days);
    }

    private Timeline<CancelReason> withWithdrawals(Timeline<CancelReason> days) {
        Timeline<Boolean> stands = standing.get(0);
        for (Timeline<Boolean> other : standing.subList(1, standing.size())) {
            stands = stands.combine(other, Closings::eitherStands);
        }
        return stands.combine(days, (standsNow, otherReason) -> {
            if (standsNow.isEmpty()) {
                return null;
            }
            return standsNow.get() ? otherReason.orElse(null) : CancelReason.WITHDRAWN;
        });
    }

    /** Nothing is said of the days before the onset, lest the obligation seem to be closed since ever. */
    private static @Nullable Boolean eitherStands(Optional<Boolean> a, Optional<Boolean> b) {
        if (a.isEmpty()) {
            return b.orElse(null);
        }
        return a.get() || b.orElse(false);
    }

    /** The days from the onset on that lie in one of the ranges. */
    private Timeline<CancelReason> during(List<DateRange> ranges, CancelReason reason) {
        if (ranges.isEmpty()) {
            return Timeline.unknown();
        }
        List<DateRange> ordered = new ArrayList<>(ranges);
        ordered.sort(Comparator.comparing(DateRange::start));
        Timeline.Builder<CancelReason> days = Timeline.builder();
        LocalDate end = onset();
        for (DateRange range : ordered) {
            if (!range.endExclusive().isAfter(end)) {
                continue;
            }
            days.from(later(range.start(), end), reason);
            end = range.endExclusive();
            if (!range.hasEnd()) {
                break;
            }
            days.unknownFrom(end);
        }
        return days.build();
    }

    private List<DateRange> cancelledByRule() {
        List<DateRange> ranges = new ArrayList<>();
        for (EventKind kind : leader().version().rule().terms().cancellingEvents()) {
            if (reading.file().events(kind).isEmpty()) {
                continue;
            }
            CancellingEvents events = reading.cancellingEvents(kind);
            for (Occurrence occurrence : merged) {
                events.addNaming(occurrence.cause(), occurrence.onset(), ranges);
            }
            events.addNamingNone(leader().begins(), onset(), ranges);
        }
        Evaluator<EnterpriseFile> condition = leader().version().cancelling();
        if (condition != null) {
            addCancelledByCondition(condition, ranges);
        }
        return ranges;
    }

    /**
     * The condition cancels from the first day on which it was TRUE, as long as with what is known it still was. Between two
     * revisions of the past nothing changes in what was known of earlier days, so each such stretch is read once.
     */
    private void addCancelledByCondition(Evaluator<EnterpriseFile> condition, List<DateRange> ranges) {
        Timeline<Truth> seen = reading.timeline(condition);
        Revisions revisions = reading.revisions(condition);
        TreeSet<LocalDate> starts = new TreeSet<>(revisions.daysAfter(onset(), until));
        starts.add(onset());
        for (LocalDate start : starts) {
            LocalDate next = starts.higher(start);
            LocalDate end = next == null ? until.equals(LocalDate.MAX) ? until : until.plusDays(1) : next;
            Timeline<Truth> known = condition.timeline(revisions.inHindsight(end.minusDays(1)));
            Timeline<Truth> both =
                    seen.combine(known, (a, b) -> a.orElse(Truth.UNKNOWN).and(b.orElse(Truth.UNKNOWN)));
            both.segmentsIn(DateRange.of(onset(), end)).stream()
                    .filter(segment -> segment.value().equals(Optional.of(Truth.TRUE)))
                    .findFirst()
                    .map(segment -> later(segment.range().start(), start))
                    .ifPresent(from -> ranges.add(DateRange.of(from, end)));
        }
    }

    private Occurrence leader() {
        return merged.get(0);
    }

    private LocalDate onset() {
        return merged.get(0).onset();
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
