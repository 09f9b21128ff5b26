package io.github.louyu.rules.oracle;

import io.github.louyu.rules.oracle.NaiveAssessment.AgendaItem;
import io.github.louyu.rules.oracle.NaiveOccurrences.Occurrence;
import io.github.louyu.rules.oracle.NeutralCase.Change;
import io.github.louyu.rules.oracle.NeutralCase.DayRange;
import io.github.louyu.rules.oracle.NeutralCase.ExpectedObligation;
import io.github.louyu.rules.oracle.NeutralCase.UndeterminedKey;
import io.github.louyu.rules.oracle.NeutralCase.UndeterminedRun;
import io.github.louyu.rules.oracle.NeutralPayload.Event;
import io.github.louyu.rules.oracle.NeutralPayload.Extension;
import io.github.louyu.rules.oracle.NeutralPayload.Visit;
import io.github.louyu.rules.oracle.NeutralPayload.Waiver;
import io.github.louyu.rules.oracle.ObligationState.Reason;
import io.github.louyu.rules.oracle.ObligationState.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The state of obligations by definition, day by day (SEMANTICS 4). */
public final class NaiveVisits {

    private static final Comparator<Map.Entry<String, ObligationState>> MOST_URGENT_FIRST =
            Comparator.<Map.Entry<String, ObligationState>>comparingInt(
                            o -> urgency(o.getValue().state()))
                    .thenComparingInt(o -> -o.getValue().level())
                    .thenComparing(o -> o.getValue().due())
                    .thenComparing(Map.Entry::getKey);

    private final List<NeutralRulebook> rulebooks;
    private final NeutralCalendar calendar;
    private final NeutralFile source;
    private final NaiveFile file;
    private final NaiveConditions conditions;
    private final NaiveOccurrences occurrences;
    private final Map<ObligationDay, Optional<Reason>> closed = new HashMap<>();
    private final Map<LocalDate, NaiveAssessment> assessments = new HashMap<>();

    private record ObligationDay(String obligation, LocalDate day) {}

    /** An obligation on a day: the occurrence that leads, and all that were merged by that day, it among them. */
    private record Obligation(Occurrence leader, List<Occurrence> merged) {

        String id() {
            return leader.id();
        }

        NeutralRule rule() {
            return leader.rule();
        }
    }

    private NaiveVisits(List<NeutralRulebook> rulebooks, NeutralCalendar calendar, NeutralFile source) {
        this.rulebooks = List.copyOf(rulebooks);
        this.calendar = calendar;
        this.source = source;
        this.file = NaiveFile.of(source);
        this.conditions = new NaiveConditions(calendar);
        this.occurrences = new NaiveOccurrences(rulebooks, calendar, file);
    }

    public static NaiveVisits of(List<NeutralRulebook> rulebooks, NeutralCalendar calendar, NeutralFile file) {
        return new NaiveVisits(rulebooks, calendar, file);
    }

    public NaiveAssessment assessment(LocalDate day) {
        return assessments.computeIfAbsent(day, d -> {
            Map<String, ObligationState> states = new LinkedHashMap<>();
            obligationsOn(d).stream()
                    .map(o -> Map.entry(o.id(), state(o, d)))
                    .sorted(MOST_URGENT_FIRST)
                    .forEach(o -> states.put(o.getKey(), o.getValue()));
            return new NaiveAssessment(d, states, occurrences.undetermined(d));
        });
    }

    /** Every change of an obligation in the range, by day and obligation id (SEMANTICS 4.9). */
    public List<AgendaItem> agenda(DayRange range) {
        return range.days().stream()
                .flatMap(day -> assessment(day).since(assessment(day.minusDays(1))).stream())
                .toList();
    }

    /** The first day after {@code on}, before {@code end}, with another answer if nothing more is recorded. */
    public Optional<LocalDate> nextChange(LocalDate on, LocalDate end) {
        NaiveVisits known = of(rulebooks, calendar, source.knownOn(on));
        NaiveAssessment now = known.assessment(on);
        return on.plusDays(1)
                .datesUntil(end)
                .filter(day -> !known.assessment(day).sameAnswer(now))
                .findFirst();
    }

    /** All that becomes of each obligation over the range, by obligation id; of one that began before, from the first day. */
    public List<ExpectedObligation> obligations(DayRange range) {
        Map<String, List<Change>> changes = new TreeMap<>();
        for (LocalDate day : range.days()) {
            assessment(day).obligations().forEach((id, state) -> {
                List<Change> soFar = changes.computeIfAbsent(id, i -> new ArrayList<>());
                // v1000036: another reason is told as a change, though an assessment does not count it as one.
                if (soFar.isEmpty() || !soFar.get(soFar.size() - 1).to().equals(state)) {
                    soFar.add(new Change(day, state));
                }
            });
        }
        List<Occurrence> begun = occurrences.until(range.end().minusDays(1));
        return changes.entrySet().stream()
                .map(o -> new ExpectedObligation(o.getKey(), onset(begun, o.getKey()), o.getValue()))
                .toList();
    }

    private static LocalDate onset(List<Occurrence> begun, String id) {
        return begun.stream()
                .filter(o -> o.id().equals(id))
                .map(Occurrence::onset)
                .findFirst()
                .orElseThrow();
    }

    /** Every unbroken run of undetermined days of each rule and key in the range. */
    public List<UndeterminedRun> undetermined(DayRange range) {
        Map<UndeterminedKey, LocalDate> running = new LinkedHashMap<>();
        List<UndeterminedRun> runs = new ArrayList<>();
        for (LocalDate day : range.days()) {
            var unknown = occurrences.undetermined(day);
            running.entrySet().removeIf(run -> {
                boolean ends = !unknown.contains(run.getKey());
                if (ends) {
                    runs.add(new UndeterminedRun(run.getKey(), new DayRange(run.getValue(), day)));
                }
                return ends;
            });
            unknown.forEach(key -> running.putIfAbsent(key, day));
        }
        running.forEach((key, from) -> runs.add(new UndeterminedRun(key, new DayRange(from, range.end()))));
        return runs;
    }

    /** Merging (SEMANTICS 3.8), as it is on the day. */
    private List<Obligation> obligationsOn(LocalDate day) {
        List<Obligation> obligations = new ArrayList<>();
        Map<String, Obligation> leading = new HashMap<>();
        for (Occurrence o : occurrences.until(day)) {
            Obligation leader = leading.get(o.rule().id());
            if (leader != null && mergesInto(leader, o)) {
                leader.merged().add(o);
            } else {
                Obligation leads = new Obligation(o, new ArrayList<>(List.of(o)));
                leading.put(o.rule().id(), leads);
                obligations.add(leads);
            }
        }
        return obligations;
    }

    private static boolean mergesInto(Obligation leader, Occurrence o) {
        int within = leader.rule().mergeWithinDays();
        return within > 0 && !o.onset().isAfter(leader.leader().onset().plusDays(within));
    }

    private ObligationState state(Obligation o, LocalDate day) {
        NeutralRule rule = o.rule();
        LocalDate due = due(o, day);
        LocalDate lapse = rule.lapseAfter() == null ? LocalDate.MAX : calendar.plus(due, rule.lapseAfter());
        Optional<Reason> reason = closed(o, day);
        LocalDate cancel = reason.isPresent() ? cancelDay(o, day) : LocalDate.MAX;
        Optional<LocalDate> visit = earliestCountingVisit(o, day, earliest(day, cancel, lapse));
        if (visit.isPresent()) {
            boolean inTime = !visit.get().isAfter(due);
            return new ObligationState(inTime ? State.FULFILLED : State.FULFILLED_LATE, null, 0, due);
        } else if (!cancel.isAfter(day) && !cancel.isAfter(lapse)) {
            // v1000036: the reason is that of this day, not of the cancel day.
            return new ObligationState(State.CANCELLED, reason.orElseThrow(), 0, due);
        } else if (day.isAfter(lapse)) {
            return new ObligationState(State.LAPSED, null, 0, due);
        } else if (day.isAfter(due)) {
            long level = rule.escalateAfterDays().stream()
                    .filter(s -> day.isAfter(due.plusDays(s)))
                    .count();
            return new ObligationState(State.OVERDUE, null, (int) level, due);
        }
        return new ObligationState(State.OPEN, null, 0, due);
    }

    /** SEMANTICS 4.2. */
    private LocalDate due(Obligation o, LocalDate day) {
        Occurrence first = o.merged().stream()
                .filter(m -> occurrences.stands(m, day))
                .findFirst()
                .orElse(o.leader());
        return Stream.concat(
                        Stream.of(first.onset(), dueByTerms(o.rule(), first)),
                        file.on(day)
                                .all(Extension.class)
                                .filter(e -> e.obligation().equals(o.id()))
                                .map(Extension::until))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private LocalDate dueByTerms(NeutralRule rule, Occurrence o) {
        LocalDate byDeadline = LocalDate.MAX;
        if (rule.deadline() != null) {
            byDeadline = calendar.plus(o.onset(), rule.deadline());
            // v1000039: only onset plus deadline is rolled, never the target.
            byDeadline = rule.rollToWorkday() ? calendar.rolled(byDeadline) : byDeadline;
        }
        LocalDate byTarget = LocalDate.MAX;
        if (o.target() != null) {
            byTarget = rule.beforeTarget() == null ? o.target() : calendar.minus(o.target(), rule.beforeTarget());
        }
        return earliest(byDeadline, byTarget);
    }

    /** SEMANTICS 4.5. */
    private Optional<LocalDate> earliestCountingVisit(Obligation o, LocalDate day, LocalDate until) {
        // v1000049: b is fixed on the onset and does not follow a corrected event. Whose b, if the leader was
        // withdrawn,
        // no case tells; it is the leader's throughout.
        LocalDate from = o.leader().begins().minusDays(o.rule().graceDays());
        String purpose = o.rule().countsPurpose();
        return file.on(day)
                .all(Visit.class)
                .filter(v -> purpose == null || purpose.equals(v.purpose()))
                .map(Visit::on)
                .filter(v -> !v.isBefore(from) && !v.isAfter(until))
                .min(Comparator.naturalOrder());
    }

    /** The first day of the unbroken stretch of closed days that ends on the day, which is closed (SEMANTICS 4.4). */
    private LocalDate cancelDay(Obligation o, LocalDate day) {
        LocalDate first = day;
        // v1000109: the stretch does not reach back beyond the onset.
        while (first.isAfter(o.leader().onset())
                && closed(o, first.minusDays(1)).isPresent()) {
            first = first.minusDays(1);
        }
        return first;
    }

    /** Whether the obligation is closed on the day with what is known on the day, and why. */
    private Optional<Reason> closed(Obligation o, LocalDate day) {
        return closed.computeIfAbsent(new ObligationDay(o.id(), day), d -> {
            List<Occurrence> merged =
                    o.merged().stream().filter(m -> !m.onset().isAfter(day)).toList();
            if (merged.stream().noneMatch(m -> occurrences.stands(m, day))) {
                return Optional.of(Reason.WITHDRAWN);
            } else if (file.on(day)
                    .all(Waiver.class)
                    .anyMatch(w -> w.obligation().equals(o.id()))) {
                return Optional.of(Reason.WAIVED);
            }
            return isCancelledByEvent(o, merged, day) || isCancelledByCondition(o, day)
                    ? Optional.of(Reason.BY_RULE)
                    : Optional.empty();
        });
    }

    private boolean isCancelledByEvent(Obligation o, List<Occurrence> merged, LocalDate day) {
        String kind = o.rule().cancelledByEvent();
        return kind != null
                && file.on(day)
                        .events(kind)
                        .filter(e -> !e.on().isAfter(day))
                        // v1000081: an event that names the cause need not be on or after b.
                        .anyMatch(e -> e.about() == null
                                ? !e.on().isBefore(o.leader().begins())
                                : merged.stream().anyMatch(m -> isCause(m, e)));
    }

    private static boolean isCause(Occurrence o, Event e) {
        // v1000048: where no entry is the cause, the key stands for it (a period, a last contact, an onset).
        return (o.entry() == null ? o.key() : o.entry()).equals(e.about());
    }

    private boolean isCancelledByCondition(Obligation o, LocalDate day) {
        NeutralCondition condition = o.rule().cancelledWhen();
        return condition != null
                && o.leader()
                        .onset()
                        .datesUntil(day.plusDays(1))
                        .filter(y -> conditions.truth(condition, file, y) == Truth3.TRUE)
                        .anyMatch(y -> conditions.truth(condition, file.withWhatIsKnownOn(day, y), y) == Truth3.TRUE);
    }

    private static LocalDate earliest(LocalDate... days) {
        return Stream.of(days).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static int urgency(State state) {
        return switch (state) {
            case OVERDUE -> 0;
            case OPEN -> 1;
            case FULFILLED, FULFILLED_LATE, CANCELLED, LAPSED -> 2;
        };
    }
}
