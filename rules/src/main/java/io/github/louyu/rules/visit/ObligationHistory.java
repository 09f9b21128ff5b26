package io.github.louyu.rules.visit;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.DueDateExtension;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.FileEvent;
import io.github.louyu.enterprise.Known;
import io.github.louyu.enterprise.ObligationId;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.enterprise.VisitWaiver;
import io.github.louyu.time.CountedDate;
import io.github.louyu.time.Span;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One obligation over time: the occurrence that leads, those merged into it, and its state on each day. */
final class ObligationHistory {

    /** So few events are looked through more quickly than an index of them is made. */
    private static final int FEW = 8;

    private final Occurrence leader;
    private final List<Occurrence> merged;
    private final FileReading reading;
    private final LocalDate until;
    private final VisitTerms terms;
    private final List<Known<DueDateExtension>> extensions;
    private @Nullable ObligationId id;
    private @Nullable List<Timeline<Boolean>> standing;
    private @Nullable Timeline<CancelReason> closed;

    /**
     * Makes a history.
     *
     * @param merged the leader, and what was merged into it, by onset and key
     * @param until the last day asked about
     */
    ObligationHistory(List<Occurrence> merged, FileReading reading, LocalDate until) {
        this.leader = merged.get(0);
        this.merged = merged;
        this.reading = reading;
        this.until = until;
        this.terms = leader.version().rule().terms();
        this.extensions = reading.hasExtensions() ? reading.extensions(id()) : ImmutableList.of();
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
        if (id == null) {
            id = ObligationIds.of(reading.file().id(), leader.version().rule().id(), leader.key());
        }
        return id;
    }

    /** On which days each occurrence stands; empty if it is certain that each stands from its onset on. */
    private List<Timeline<Boolean>> standing() {
        if (standing == null) {
            standing = isSettled()
                    ? ImmutableList.of()
                    : merged.stream()
                            .map(occurrence -> Standing.of(occurrence, reading, until))
                            .toList();
        }
        return standing;
    }

    private boolean isSettled() {
        for (Occurrence occurrence : merged) {
            if (!Standing.isSettled(occurrence, reading, until)) {
                return false;
            }
        }
        return true;
    }

    Occurrence leader() {
        return leader;
    }

    /** The obligation as it stands on a day from the onset on. */
    VisitObligation on(LocalDate date, EnterpriseFile file) {
        return new VisitObligation(file, date, mergedBy(date), statusOn(date));
    }

    private List<Occurrence> mergedBy(LocalDate date) {
        if (!merged.get(merged.size() - 1).onset().isAfter(date)) {
            return merged;
        }
        int count = merged.size() - 1;
        while (merged.get(count - 1).onset().isAfter(date)) {
            count--;
        }
        return merged.subList(0, count);
    }

    /** The state on a day from the onset on. */
    Status statusOn(LocalDate date) {
        CountedDate due = due(date);
        LocalDate lapse = lapse(due.date());
        CancelReason reason = closed != null || mayBeClosedOn(date) ? closed().atOrNull(date) : null;
        LocalDate cancelled = reason == null ? LocalDate.MAX : Closings.firstClosedDay(closed(), date);
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

    /** Whether it is worth while to work out on which days it is closed, which most never are. */
    private boolean mayBeClosedOn(LocalDate date) {
        return leader.version().cancelling() != null
                || reading.hasWaivers()
                || isCancelledByEventOn(date)
                || !standsOn(date);
    }

    private boolean isCancelledByEventOn(LocalDate date) {
        for (EventKind kind : terms.cancellingEvents()) {
            List<Known<FileEvent>> events = reading.file().events(kind);
            for (Occurrence occurrence : events.isEmpty() ? List.<Occurrence>of() : merged) {
                boolean cancelled = events.size() <= FEW
                        ? CancellingEvents.cancelOn(date, occurrence.cause(), leader.begins(), events)
                        : reading.cancellingEvents(kind).cancelOn(date, occurrence.cause(), leader.begins());
                if (cancelled) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean standsOn(LocalDate date) {
        for (Occurrence occurrence : merged) {
            if (!occurrence.onset().isAfter(date) && Standing.standsOn(occurrence, reading, date)) {
                return true;
            }
        }
        return false;
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
        for (int i = 0; merged.size() > 1 && i < standing().size(); i++) {
            if (Boolean.TRUE.equals(standing().get(i).atOrNull(date))) {
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
        CountingVisits counting = reading.visits(terms.counting());
        List<Known<Visit>> visits = counting.all();
        for (int i = counting.countBefore(first); i < visits.size(); i++) {
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

    private boolean isOfOwn(Visit visit) {
        return !terms.ownVisitsOnly() || visit.obligations().contains(id());
    }

    private Timeline<CancelReason> closed() {
        if (closed == null) {
            List<Known<VisitWaiver>> waivers = reading.hasWaivers() ? reading.waivers(id()) : ImmutableList.of();
            closed = Closings.of(merged, standing(), waivers, reading, until);
        }
        return closed;
    }

    /** Adds the days on which the state can change. */
    void addBreakpoints(Set<LocalDate> days) {
        Set<LocalDate> points = new TreeSet<>();
        merged.forEach(occurrence -> points.add(occurrence.onset()));
        standing().forEach(timeline -> points.addAll(timeline.changes()));
        points.addAll(closed().changes());
        for (Known<DueDateExtension> extension : extensions) {
            points.add(extension.known().start());
            points.add(extension.known().endExclusive());
        }
        for (Known<Visit> visit : reading.visits(terms.counting()).all()) {
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
