package io.github.louyu.rules.visit;

import io.github.louyu.enterprise.DueDateExtension;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.FileEvent;
import io.github.louyu.enterprise.Known;
import io.github.louyu.enterprise.ObligationId;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.time.CountedDate;
import io.github.louyu.time.Span;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One obligation over time: the occurrence that leads, those merged into it, and its state on each day. */
final class ObligationHistory {

    private final ObligationId id;
    private final Occurrence leader;
    private final List<Occurrence> merged;
    private final FileReading reading;
    private final LocalDate until;
    private final VisitTerms terms;
    private final List<Timeline<Boolean>> standing = new ArrayList<>();
    private final List<Known<DueDateExtension>> extensions;
    private @Nullable Timeline<CancelReason> closed;

    /**
     * Makes a history.
     *
     * @param merged the leader, and what was merged into it, by onset and key
     * @param until the last day asked about
     */
    ObligationHistory(ObligationId id, List<Occurrence> merged, FileReading reading, LocalDate until) {
        this.id = id;
        this.leader = merged.get(0);
        this.merged = merged;
        this.reading = reading;
        this.until = until;
        this.terms = leader.version().rule().terms();
        for (Occurrence occurrence : merged) {
            standing.add(Standing.of(occurrence, reading, until));
        }
        this.extensions = reading.extensions(id);
    }

    /**
     * The state on a day.
     *
     * @param counted the visit that counts, if one does
     */
    record Status(
            ObligationState state,
            @Nullable CancelReason reason,
            int level,
            CountedDate due,
            @Nullable Known<Visit> counted) {}

    ObligationId id() {
        return id;
    }

    Occurrence leader() {
        return leader;
    }

    /** The versions of the event that is the cause. */
    List<Known<FileEvent>> causingEvents(EventKind kind) {
        EntryId entry = leader.entry();
        return entry == null ? List.of() : reading.eventsByEntry(kind).get(entry);
    }

    /** The occurrences merged by a day. */
    List<Occurrence> mergedBy(LocalDate date) {
        return merged.stream()
                .filter(occurrence -> !occurrence.onset().isAfter(date))
                .toList();
    }

    /** The state on a day from the onset on. */
    Status statusOn(LocalDate date) {
        CountedDate due = due(date);
        LocalDate lapse = lapse(due.date());
        Timeline<CancelReason> closedDays = closed();
        CancelReason reason = closedDays.atOrNull(date);
        LocalDate cancelled = reason == null ? LocalDate.MAX : Closings.firstClosedDay(closedDays, date);
        Known<Visit> visit = earliestCountingVisit(date, earlier(date, earlier(cancelled, lapse)));
        if (visit != null) {
            boolean inTime = !visit.content().on().isAfter(due.date());
            return new Status(inTime ? ObligationState.FULFILLED : ObligationState.FULFILLED_LATE, null, 0, due, visit);
        }
        if (reason != null && !cancelled.isAfter(lapse)) {
            return new Status(ObligationState.CANCELLED, reason, 0, due, null);
        }
        if (date.isAfter(lapse)) {
            return new Status(ObligationState.LAPSED, null, 0, due, null);
        }
        if (date.isAfter(due.date())) {
            return new Status(ObligationState.OVERDUE, null, level(date, due.date()), due, null);
        }
        return new Status(ObligationState.OPEN, null, 0, due, null);
    }

    private int level(LocalDate date, LocalDate due) {
        int level = 0;
        for (int days : terms.escalationDays()) {
            if (date.isAfter(plusDays(due, days))) {
                level++;
            }
        }
        return level;
    }

    private LocalDate lapse(LocalDate due) {
        return terms.lapse().isEmpty()
                ? LocalDate.MAX
                : terms.lapse().get().after(due, reading.calendar()).date();
    }

    private CountedDate due(LocalDate date) {
        CountedDate due = dueByTerms(firstStanding(date));
        for (Known<DueDateExtension> extension : extensions) {
            if (extension.isKnownOn(date) && extension.content().until().isAfter(due.date())) {
                due = new CountedDate(extension.content().until(), false);
            }
        }
        return due;
    }

    private Occurrence firstStanding(LocalDate date) {
        for (int i = 0; i < merged.size(); i++) {
            if (Boolean.TRUE.equals(standing.get(i).atOrNull(date))) {
                return merged.get(i);
            }
        }
        return leader;
    }

    private CountedDate dueByTerms(Occurrence occurrence) {
        CountedDate due = null;
        if (terms.deadline().isPresent()) {
            due = terms.deadline().get().after(occurrence.onset(), reading.calendar());
            if (terms.rollsToWorkday()) {
                CountedDate rolled = reading.calendar().rollForward(due.date());
                due = new CountedDate(rolled.date(), due.provisional() || rolled.provisional());
            }
        }
        LocalDate target = occurrence.target();
        if (target != null) {
            CountedDate before = terms.beforeTarget().orElse(Span.days(0)).before(target, reading.calendar());
            due = due == null || before.date().isBefore(due.date()) ? before : due;
        }
        if (due == null || due.date().isBefore(occurrence.onset())) {
            return new CountedDate(occurrence.onset(), false);
        }
        return due;
    }

    private @Nullable Known<Visit> earliestCountingVisit(LocalDate date, LocalDate last) {
        LocalDate first = leader.begins().minusDays(terms.graceDays());
        List<Known<Visit>> visits = reading.visits(terms.counting());
        for (int i = firstOnOrAfter(visits, first); i < visits.size(); i++) {
            Known<Visit> visit = visits.get(i);
            if (visit.content().on().isAfter(last)) {
                return null;
            }
            if (visit.isKnownOn(date) && isOfOwn(visit.content())) {
                return visit;
            }
        }
        return null;
    }

    private static int firstOnOrAfter(List<Known<Visit>> visits, LocalDate day) {
        int low = 0;
        int high = visits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (visits.get(middle).content().on().isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isOfOwn(Visit visit) {
        return !terms.ownVisitsOnly() || visit.obligations().contains(id);
    }

    private Timeline<CancelReason> closed() {
        if (closed == null) {
            closed = Closings.of(id, merged, standing, reading, until);
        }
        return closed;
    }

    /** Adds the days on which the state can change. */
    void addBreakpoints(Set<LocalDate> days) {
        Set<LocalDate> points = new TreeSet<>();
        merged.forEach(occurrence -> points.add(occurrence.onset()));
        standing.forEach(timeline -> points.addAll(timeline.changes()));
        points.addAll(closed().changes());
        for (Known<DueDateExtension> extension : extensions) {
            points.add(extension.known().start());
            points.add(extension.known().endExclusive());
        }
        for (Known<Visit> visit : reading.visits(terms.counting())) {
            points.add(visit.known().start());
            points.add(visit.known().endExclusive());
        }
        points.removeIf(day -> day.isBefore(leader.onset()) || day.equals(LocalDate.MAX));
        for (LocalDate day : points) {
            LocalDate due = due(day).date();
            days.add(dayAfter(due));
            terms.escalationDays().forEach(step -> days.add(dayAfter(plusDays(due, step))));
            days.add(dayAfter(lapse(due)));
        }
        days.addAll(points);
    }

    private static LocalDate dayAfter(LocalDate day) {
        return plusDays(day, 1);
    }

    /** Days beyond the last are the last, which no question reaches. */
    private static LocalDate plusDays(LocalDate day, int days) {
        return day.isAfter(LocalDate.MAX.minusDays(days)) ? LocalDate.MAX : day.plusDays(days);
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
