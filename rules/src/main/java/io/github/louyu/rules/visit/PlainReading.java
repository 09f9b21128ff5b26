package io.github.louyu.rules.visit;

import io.github.louyu.enterprise.DueDateExtension;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.FileEvent;
import io.github.louyu.enterprise.Known;
import io.github.louyu.enterprise.ObligationId;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.enterprise.VisitWaiver;
import io.github.louyu.rules.Truth;
import io.github.louyu.time.Span;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The visits of one file read off the definitions day by day: a second reading, against which the engine checks itself. It is slow and
 * plain. Not thread-safe.
 */
final class PlainReading {

    private final List<VisitRulebook> rulebooks;
    private final WorkCalendar calendar;
    private final EnterpriseFile file;
    private final PlainShowing showing;
    private final Map<String, Begun> begun = new LinkedHashMap<>();
    private final Map<String, Truth> lastKnown = new TreeMap<>();
    private Set<String> undetermined = new TreeSet<>();
    private LocalDate next;

    /** An occurrence: the rule as the version in force on the onset has it, and what it showed on that day. */
    record Begun(VisitRule rule, LocalDate onset, PlainShowing.Shown shown) {

        String key() {
            return String.valueOf(shown.key());
        }
    }

    /** An answer: the obligations with state, level and due date, and the rules and keys that are undetermined. */
    record Answer(Map<ObligationId, String> states, Set<String> undetermined) {}

    PlainReading(List<VisitRulebook> rulebooks, WorkCalendar calendar, EnterpriseFile file) {
        this.rulebooks = rulebooks;
        this.calendar = calendar;
        this.file = file;
        this.showing = new PlainShowing(calendar);
        this.next = rulebooks.isEmpty() ? LocalDate.MAX : rulebooks.get(0).from();
    }

    /** The answer of the engine in the same form. Rules that fail are left to the tests of failures. */
    static Answer of(VisitAssessment assessment) {
        Map<ObligationId, String> states = new TreeMap<>();
        assessment.obligations().forEach(visit -> states.put(visit.id(), state(visit)));
        Set<String> undetermined = new TreeSet<>();
        assessment
                .undetermined()
                .forEach(rule -> undetermined.add(rule.rule() + "/" + rule.key().orElse("")));
        return new Answer(states, undetermined);
    }

    static String state(VisitObligation visit) {
        return state(visit.state(), visit.level(), visit.due());
    }

    private static String state(ObligationState state, int level, LocalDate due) {
        return state + " " + level + " " + due;
    }

    /** The answer of a day, not before one that was asked about. */
    Answer on(LocalDate day) {
        while (!next.isAfter(day)) {
            sweep(next);
            next = next.plusDays(1);
        }
        Map<ObligationId, String> states = new TreeMap<>();
        for (List<Begun> merged : obligations()) {
            Begun leader = merged.get(0);
            ObligationId id = ObligationIds.of(file.id(), leader.rule().id(), leader.key());
            states.put(id, state(id, merged, day));
        }
        return new Answer(states, new TreeSet<>(undetermined));
    }

    private List<VisitRule> rulesOn(LocalDate day) {
        List<VisitRule> rules = List.of();
        for (VisitRulebook rulebook : rulebooks) {
            if (!rulebook.from().isAfter(day)) {
                rules = rulebook.rules();
            }
        }
        return rules;
    }

    private void sweep(LocalDate day) {
        Set<String> unknown = new TreeSet<>();
        List<VisitRule> rules = rulesOn(day);
        lastKnown
                .keySet()
                .removeIf(id -> rules.stream().noneMatch(rule -> rule.id().equals(id)));
        EnterpriseFile known = file.knownOn(day);
        for (VisitRule rule : rules) {
            Truth scope = showing.test(rule.scope(), known, day);
            for (PlainShowing.Shown each : shown(rule, known, scope, day)) {
                PlainShowing.Shown shown = each.inScope(scope);
                String key = rule.id() + "/" + (shown.key() == null ? "" : shown.key());
                if (!begun.containsKey(key) && shown.truth() == Truth.UNKNOWN) {
                    unknown.add(key);
                } else if (!begun.containsKey(key) && shown.truth() == Truth.TRUE) {
                    begun.put(key, new Begun(rule, day, shown));
                }
            }
        }
        undetermined = unknown;
    }

    private List<PlainShowing.Shown> shown(VisitRule rule, EnterpriseFile known, Truth scope, LocalDate day) {
        if (rule.trigger() instanceof Trigger.OnEvent on) {
            return events(rule, on, known, day);
        }
        if (!(rule.trigger() instanceof Trigger.When when)) {
            return showing.states(rule.trigger(), known, day);
        }
        Truth truth = showing.test(when.condition(), known, day).and(scope);
        if (truth == Truth.UNKNOWN) {
            return List.of(new PlainShowing.Shown(null, truth, day, null, null));
        }
        Truth before = lastKnown.getOrDefault(rule.id(), Truth.FALSE);
        lastKnown.put(rule.id(), truth);
        return truth == Truth.TRUE && before == Truth.FALSE
                ? List.of(new PlainShowing.Shown(day.toString(), truth, day, null, null))
                : List.of();
    }

    private List<PlainShowing.Shown> events(VisitRule rule, Trigger.OnEvent on, EnterpriseFile known, LocalDate day) {
        boolean wasInForce = rulesOn(day.minusDays(1)).stream()
                .anyMatch(r -> r.id().equals(rule.id()) && r.trigger().equals(on));
        List<PlainShowing.Shown> shown = new ArrayList<>();
        for (Known<FileEvent> event : known.events(on.kind())) {
            String id = event.entry().value();
            boolean waits = wasInForce && undetermined.contains(rule.id() + "/" + id);
            if (event.isKnownOn(day) && (waits || isNews(on, event.entry(), day))) {
                LocalDate begins =
                        event.content().on().isBefore(day) ? event.content().on() : day;
                shown.add(new PlainShowing.Shown(id, Truth.TRUE, begins, null, event.entry()));
            }
        }
        return shown;
    }

    private boolean isNews(Trigger.OnEvent on, EntryId entry, LocalDate day) {
        return PlainShowing.news(on, file, day).stream()
                .anyMatch(event -> event.entry().equals(entry));
    }

    /** Merged ones after the one that leads. */
    private List<List<Begun>> obligations() {
        List<Begun> all = new ArrayList<>(begun.values());
        all.sort(Comparator.comparing(Begun::onset).thenComparing(Begun::key));
        Map<String, List<Begun>> leading = new TreeMap<>();
        List<List<Begun>> obligations = new ArrayList<>();
        for (Begun each : all) {
            List<Begun> led = leading.get(each.rule().id());
            int within = led == null ? 0 : led.get(0).rule().terms().mergeDays();
            if (led != null
                    && within > 0
                    && !each.onset().isAfter(led.get(0).onset().plusDays(within))) {
                led.add(each);
            } else {
                List<Begun> leads = new ArrayList<>(List.of(each));
                leading.put(each.rule().id(), leads);
                obligations.add(leads);
            }
        }
        return obligations;
    }

    private String state(ObligationId id, List<Begun> merged, LocalDate day) {
        VisitTerms terms = merged.get(0).rule().terms();
        LocalDate due = due(id, merged, day);
        LocalDate lapse =
                terms.lapse().map(span -> span.after(due, calendar).date()).orElse(LocalDate.MAX);
        LocalDate cancelled = isClosed(id, merged, day) ? firstClosedDay(id, merged, day) : LocalDate.MAX;
        Optional<LocalDate> visit = countingVisit(id, merged.get(0), day, earliest(day, cancelled, lapse));
        if (visit.isPresent()) {
            return state(visit.get().isAfter(due) ? ObligationState.FULFILLED_LATE : ObligationState.FULFILLED, 0, due);
        }
        if (!cancelled.isAfter(day) && !cancelled.isAfter(lapse)) {
            return state(ObligationState.CANCELLED, 0, due);
        }
        if (day.isAfter(lapse)) {
            return state(ObligationState.LAPSED, 0, due);
        }
        int level = (int) terms.escalationDays().stream()
                .filter(step -> day.isAfter(due.plusDays(step)))
                .count();
        return day.isAfter(due) ? state(ObligationState.OVERDUE, level, due) : state(ObligationState.OPEN, 0, due);
    }

    private boolean stands(Begun each, LocalDate day) {
        return showing.stillShows(each, file.knownOn(day).inHindsight());
    }

    private LocalDate due(ObligationId id, List<Begun> merged, LocalDate day) {
        Begun first =
                merged.stream().filter(each -> stands(each, day)).findFirst().orElse(merged.get(0));
        VisitTerms terms = merged.get(0).rule().terms();
        LocalDate byDeadline = terms.deadline()
                .map(deadline -> deadline.after(first.onset(), calendar).date())
                .map(date -> terms.rollsToWorkday() ? calendar.rollForward(date).date() : date)
                .orElse(LocalDate.MAX);
        LocalDate target = first.shown().target();
        LocalDate byTarget = target == null
                ? LocalDate.MAX
                : terms.beforeTarget()
                        .orElse(Span.days(0))
                        .before(target, calendar)
                        .date();
        return Stream.concat(
                        Stream.of(first.onset(), earliest(byDeadline, byTarget)),
                        file.known(DueDateExtension.class, day).stream()
                                .filter(extension ->
                                        extension.content().obligation().equals(id))
                                .map(extension -> extension.content().until()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Optional<LocalDate> countingVisit(ObligationId id, Begun leader, LocalDate day, LocalDate last) {
        VisitTerms terms = leader.rule().terms();
        LocalDate first = leader.shown().begins().minusDays(terms.graceDays());
        return file.known(Visit.class, day).stream()
                .map(Known::content)
                .filter(terms.counting()::admits)
                .filter(visit -> !terms.ownVisitsOnly() || visit.obligations().contains(id))
                .map(Visit::on)
                .filter(on -> !on.isBefore(first) && !on.isAfter(last))
                .min(Comparator.naturalOrder());
    }

    private LocalDate firstClosedDay(ObligationId id, List<Begun> merged, LocalDate day) {
        LocalDate first = day;
        while (first.isAfter(merged.get(0).onset()) && isClosed(id, merged, first.minusDays(1))) {
            first = first.minusDays(1);
        }
        return first;
    }

    private boolean isClosed(ObligationId id, List<Begun> all, LocalDate day) {
        List<Begun> merged =
                all.stream().filter(each -> !each.onset().isAfter(day)).toList();
        return merged.stream().noneMatch(each -> stands(each, day))
                || file.known(VisitWaiver.class, day).stream()
                        .anyMatch(waiver -> waiver.content().obligation().equals(id))
                || isCancelledByEvent(merged, day)
                || isCancelledByCondition(merged.get(0), day);
    }

    private boolean isCancelledByEvent(List<Begun> merged, LocalDate day) {
        Begun leader = merged.get(0);
        return leader.rule().terms().cancellingEvents().stream()
                .flatMap(kind -> file.events(kind).stream())
                .filter(event -> event.isKnownOn(day) && !event.content().on().isAfter(day))
                .anyMatch(event -> event.content().about().isEmpty()
                        ? !event.content().on().isBefore(leader.shown().begins())
                        : merged.stream().anyMatch(each -> isCause(each, event.content())));
    }

    private static boolean isCause(Begun each, FileEvent event) {
        EntryId cause = each.shown().cause() == null
                ? EntryId.of(each.key())
                : each.shown().cause();
        return event.about().filter(cause::equals).isPresent();
    }

    private boolean isCancelledByCondition(Begun leader, LocalDate day) {
        EnterpriseFile hindsight = file.knownOn(day).inHindsight();
        return leader.rule()
                .terms()
                .cancellingCondition()
                .filter(condition -> leader.onset()
                        .datesUntil(day.plusDays(1))
                        .anyMatch(y -> showing.test(condition, file, y) == Truth.TRUE
                                && showing.test(condition, hindsight, y) == Truth.TRUE))
                .isPresent();
    }

    private static LocalDate earliest(LocalDate... days) {
        return Stream.of(days).min(Comparator.naturalOrder()).orElseThrow();
    }
}
