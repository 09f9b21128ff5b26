package io.github.louyu.testkit.cases;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.rules.Truth;
import io.github.louyu.rules.visit.ObligationState;
import io.github.louyu.rules.visit.TargetDates;
import io.github.louyu.rules.visit.Trigger;
import io.github.louyu.rules.visit.VisitRule;
import io.github.louyu.time.ReportingPeriod;
import io.github.louyu.time.Span;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which the answer of a visit rule turns (边界日): the day before a lead or a silence is over and the day itself, the due date and the
 * day after, the last day before an escalation and before the visit lapses, and the days after those.
 *
 * <pre>{@code
 * System.out.println(BoundaryDays.of(rule, LocalDate.of(2019, 6, 3)).toYaml());
 * }</pre>
 *
 * <p>All cases of a rule are of one file, which gives the rule its cause and lies in its scope, and which nobody visits. Rules on events,
 * rules that look ahead to the ends of leases or to announced events, rules after a silence and rules that ask for a visit every period have such
 * days. Rules on conditions and figures turn at the limits of those, which {@link BoundaryCases} knows. A trigger of the host, a cadence by
 * tiers, a visit that a condition cancels, and a scope that is nowhere found to hold give no cases: then {@link #cases()} is empty.
 *
 * <p>What is expected comes from the terms of the rule, without asking an engine. The rulebook must have been in force on the day that the
 * file was recorded on, which is ten years before the first day, and for a rule after a silence the day of the last contact.
 */
public final class BoundaryDays {

    private static final int TARGET_ONCE_KNOWN = 30;

    private final VisitRule rule;
    private final LocalDate from;
    private final WorkCalendar calendar;
    private final CaseVocabulary words;

    private BoundaryDays(VisitRule rule, LocalDate from, WorkCalendar calendar, CaseVocabulary words) {
        this.rule = rule;
        this.from = from;
        this.calendar = calendar;
        this.words = words;
    }

    /**
     * Takes the days on which a rule turns.
     *
     * @param rule the rule
     * @param from about when the visit is first asked for: a period that holds this day, else this day, or the next on which such a lead or
     *     silence can end
     * @return the cases
     */
    public static BoundaryDays of(VisitRule rule, LocalDate from) {
        return new BoundaryDays(
                requireNonNull(rule, "rule"),
                requireNonNull(from, "from"),
                WorkCalendar.china(),
                CaseVocabulary.OF_THE_LIBRARY);
    }

    /**
     * Lets the cases say an attribute of the host.
     *
     * @param attribute the attribute
     * @return the cases
     */
    public BoundaryDays knowing(Attribute<?> attribute) {
        return new BoundaryDays(rule, from, calendar, words.with(attribute));
    }

    /**
     * Lets the cases say an event of the host.
     *
     * @param kind the kind
     * @return the cases
     */
    public BoundaryDays knowing(EventKind kind) {
        return new BoundaryDays(rule, from, calendar, words.with(kind));
    }

    /**
     * Counts working days by another calendar than China's.
     *
     * @param other the calendar
     * @return the cases
     */
    public BoundaryDays countingBy(WorkCalendar other) {
        return new BoundaryDays(rule, from, requireNonNull(other, "other"), words);
    }

    /**
     * Gives the cases.
     *
     * @return the cases, by day; none where the rule has no such days
     */
    public ImmutableList<BoundaryDay> cases() {
        Optional<Cause> cause = cause();
        if (cause.isEmpty()) {
            return ImmutableList.of();
        }
        return values(cause.get()).map(values -> cases(cause.get(), values)).orElseGet(ImmutableList::of);
    }

    private ImmutableList<BoundaryDay> cases(Cause cause, ImmutableMap<String, Object> values) {
        ObligationCourse course = ObligationCourse.of(rule, cause.onset(), cause.target(), calendar);
        ImmutableList.Builder<BoundaryDay> cases = ImmutableList.builder();
        if (cause.isFirst()) {
            cases.add(new BoundaryDay(
                    rule.id() + ": day before",
                    cause.onset().minusDays(1),
                    values,
                    maker(cause).file(values),
                    Optional.empty(),
                    Optional.empty(),
                    0));
        }
        course.turns()
                .forEach((day, word) -> cases.add(new BoundaryDay(
                        rule.id() + ": " + word,
                        day,
                        values,
                        maker(cause).file(values),
                        Optional.of(course.stateOn(day)),
                        Optional.of(course.due()),
                        course.levelOn(day))));
        return cases.build();
    }

    private CaseFileMaker maker(Cause cause) {
        CaseFileMaker maker = cause.recordedOn()
                .map(day -> CaseFileMaker.recordedOn(day, words))
                .orElseGet(() -> CaseFileMaker.longBefore(cause.onset(), words));
        return cause.isNews() ? maker.tellingAsTheyHappen(cause.name()) : maker;
    }

    /** The cause and, where the scope asks for more, what lets it hold on the first day. */
    private Optional<ImmutableMap<String, Object>> values(Cause cause) {
        boolean endsItself = rule.cancellingEvents().stream()
                .anyMatch(kind -> cause.name().equals(CaseFileMaker.EVENT + kind.code()));
        if (endsItself || !(cause.name().isEmpty() || maker(cause).canSay(cause.name()))) {
            return Optional.empty();
        }
        ImmutableMap<String, Object> said =
                cause.name().isEmpty() ? ImmutableMap.of() : ImmutableMap.of(cause.name(), cause.value());
        if (new Definition(cause.onset(), calendar)
                .truth(rule.scope().view(), said)
                .equals(Optional.of(Truth.TRUE))) {
            return Optional.of(said);
        }
        return BoundaryCases.ofScope(rule, cause.onset(), calendar, words).cases().stream()
                .filter(each -> each.expected() == Truth.TRUE)
                .map(BoundaryCase::values)
                .filter(this::leavesTheCourseAlone)
                .map(values -> merged(said, values))
                .filter(values -> new Definition(cause.onset(), calendar)
                        .truth(rule.scope().view(), values)
                        .equals(Optional.of(Truth.TRUE)))
                .findFirst();
    }

    /** Visits, events and leases could be causes of their own, or end what is asked for. */
    private boolean leavesTheCourseAlone(ImmutableMap<String, Object> values) {
        return values.entrySet().stream()
                .noneMatch(each ->
                        each.getValue() instanceof Iterable<?> || each.getKey().equals(Definition.NEXT_LEASE_END));
    }

    private static ImmutableMap<String, Object> merged(
            ImmutableMap<String, Object> said, ImmutableMap<String, Object> values) {
        return ImmutableMap.<String, Object>builder()
                .putAll(said)
                .putAll(values)
                .buildOrThrow();
    }

    /**
     * What makes the rule ask for a visit.
     *
     * @param name what the file says of it, as a fact is named; empty: nothing
     * @param value what it says: a day, or a list of one
     * @param isNews whether it is told on its day only
     * @param recordedOn when the file was written; empty: long before
     * @param isFirst whether the rule asked for nothing the day before
     */
    private record Cause(
            String name,
            Object value,
            boolean isNews,
            Optional<LocalDate> recordedOn,
            LocalDate onset,
            Optional<LocalDate> target,
            boolean isFirst) {}

    private Optional<Cause> cause() {
        if (rule.cancellingCondition().isPresent()) {
            return Optional.empty();
        }
        Trigger trigger = rule.trigger();
        if (trigger instanceof Trigger.OnEvent on) {
            return Optional.of(new Cause(
                    CaseFileMaker.EVENT + on.kind().code(),
                    ImmutableList.of(from),
                    true,
                    Optional.empty(),
                    from,
                    Optional.empty(),
                    true));
        } else if (trigger instanceof Trigger.Ahead ahead) {
            return ahead(ahead);
        } else if (trigger instanceof Trigger.AfterSilence after) {
            return silence(after.silence());
        } else if (trigger instanceof Trigger.Every every) {
            return period(every);
        }
        return Optional.empty();
    }

    private Optional<Cause> ahead(Trigger.Ahead ahead) {
        Optional<String> name = nameOf(ahead.dates());
        Span lead = ahead.lead();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        LocalDate target = from;
        if (lead != null) {
            while (lead.before(target, calendar).date().isBefore(from)) {
                target = target.plusDays(1);
            }
        } else {
            target = from.plusDays(TARGET_ONCE_KNOWN);
        }
        LocalDate onset = lead == null ? from : lead.before(target, calendar).date();
        boolean ofLeases = name.get().equals(Definition.NEXT_LEASE_END);
        return Optional.of(new Cause(
                name.get(),
                ofLeases ? target : ImmutableList.of(target),
                false,
                lead == null ? Optional.of(onset) : Optional.empty(),
                onset,
                Optional.of(target),
                true));
    }

    private static Optional<String> nameOf(TargetDates dates) {
        return dates.equals(TargetDates.leaseEnds())
                ? Optional.of(Definition.NEXT_LEASE_END)
                : dates.eventKind().map(kind -> CaseFileMaker.EVENT + kind.code());
    }

    /** The file begins with the last contact, lest there be a silence before. */
    private Optional<Cause> silence(Span silence) {
        LocalDate contact = from;
        while (!silence.after(contact, calendar).date().isBefore(from)) {
            contact = contact.minusDays(1);
        }
        LocalDate onset = silence.after(contact, calendar).date().plusDays(1);
        boolean countsForIt = !contact.isBefore(onset.minusDays(rule.graceDays()));
        return countsForIt
                ? Optional.empty()
                : Optional.of(new Cause(
                        CaseFileMaker.VISIT,
                        ImmutableList.of(contact),
                        false,
                        Optional.of(contact),
                        onset,
                        Optional.empty(),
                        true));
    }

    /** Each period has its visit, so one was asked for the day before as well. */
    private Optional<Cause> period(Trigger.Every every) {
        boolean asksOfAll = every.cadence().lines().size() == 1
                && new Definition(from, calendar)
                        .truth(every.cadence().lines().get(0).condition().view(), ImmutableMap.of())
                        .equals(Optional.of(Truth.TRUE));
        if (!asksOfAll) {
            return Optional.empty();
        }
        ReportingPeriod period =
                ReportingPeriod.of(every.cadence().lines().get(0).periods(), from);
        return Optional.of(
                new Cause("", "", false, Optional.empty(), period.firstDay(), Optional.of(period.lastDay()), false));
    }

    /**
     * Prints the cases as a case file, which {@link CaseFiles} runs against an engine that has the rule.
     *
     * @return the YAML, with a line break at its end
     */
    public String toYaml() {
        ImmutableList<BoundaryDay> cases = cases();
        StringBuilder yaml = new StringBuilder(cases.isEmpty() ? "cases: []\n" : "cases:\n");
        Optional<Cause> cause = cause();
        for (BoundaryDay each : cases) {
            yaml.append(maker(cause.orElseThrow()).yaml(each.name(), each.values()));
            yaml.append("    date: ").append(each.date()).append('\n');
            yaml.append("    expect:\n      - {rule: ")
                    .append(CaseWords.nameInYaml(rule.id()))
                    .append(", state: ")
                    .append(each.state().map(ObligationState::name).orElse("none"));
            each.due().ifPresent(day -> yaml.append(", due: ").append(day));
            yaml.append(each.level() > 0 ? ", level: " + each.level() : "").append("}\n");
        }
        return yaml.toString();
    }
}
