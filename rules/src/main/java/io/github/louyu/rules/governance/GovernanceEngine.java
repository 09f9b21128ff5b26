package io.github.louyu.rules.governance;

import static io.github.louyu.rules.governance.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.Evaluator;
import io.github.louyu.rules.Explanation;
import io.github.louyu.text.Problem;
import io.github.louyu.text.ProblemsException;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether a community is governed as it should be (治理引擎): what is missing, what is coming due, when that answer changes, and
 * why. It is a pure function of the rules, the subdistrict and the day.
 *
 * <pre>{@code
 * GovernanceEngine engine = GovernanceEngine.of(BuildingCommunityRules.with(terms), WorkCalendar.china());
 * engine.assess(GovernedSubdistrict.of(subdistrict, organisations), date).findings();
 * }</pre>
 */
public final class GovernanceEngine {

    private final ImmutableList<GovernanceRule> rules;
    private final WorkCalendar calendar;

    private GovernanceEngine(ImmutableList<GovernanceRule> rules, WorkCalendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    /**
     * Makes an engine.
     *
     * @param rules the rules, each id once
     * @param calendar the calendar for windows in working days
     * @return the engine
     * @throws ProblemsException if an id is given twice, with every such id
     */
    public static GovernanceEngine of(List<GovernanceRule> rules, WorkCalendar calendar) {
        List<Problem> problems = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (GovernanceRule rule : rules) {
            if (!ids.add(rule.id())) {
                problems.add(SENTENCES.problem("rules of governance > rule " + rule.id(), "given-again", Map.of()));
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemsException("rules of governance", problems);
        }
        return new GovernanceEngine(ImmutableList.copyOf(rules), requireNonNull(calendar, "calendar"));
    }

    /**
     * Gives the rules.
     *
     * @return the rules, in the order given
     */
    public ImmutableList<GovernanceRule> rules() {
        return rules;
    }

    /**
     * Gives the calendar.
     *
     * @return the calendar by which working days are counted
     */
    public WorkCalendar calendar() {
        return calendar;
    }

    /**
     * Assesses a subdistrict.
     *
     * @param subdistrict the subdistrict with its organisations
     * @param date the day
     * @return what is found on that day
     */
    public GovernanceAssessment assess(GovernedSubdistrict subdistrict, LocalDate date) {
        GovernanceSnapshot snapshot =
                new GovernanceSnapshot(requireNonNull(subdistrict, "subdistrict"), requireNonNull(date, "date"));
        List<GovernanceFinding> findings = new ArrayList<>();
        ImmutableList.Builder<UndeterminedGovernance> undetermined = ImmutableList.builder();
        ImmutableList.Builder<GovernanceFailure> failures = ImmutableList.builder();
        for (GovernanceRule rule : rules) {
            for (GovernanceSnapshot.Subject subject : snapshot.subjects(rule.kind())) {
                Evaluator<Object> evaluator = evaluator(rule);
                switch (judge(evaluator, subject, date)) {
                    case FAILED ->
                        failures.add(new GovernanceFailure(
                                rule, subject.place(), evaluator.failures(subject.state(), date)));
                    case FINDING -> {
                        Explanation why = evaluator.explain(subject.state(), date);
                        findings.add(new GovernanceFinding(rule, subject.place(), why, subject.onFile()));
                    }
                    case UNDETERMINED -> {
                        Explanation why = evaluator.explain(subject.state(), date);
                        undetermined.add(
                                new UndeterminedGovernance(rule, subject.place(), why.unknownFacts(), why.reasons()));
                    }
                    case NOTHING -> {}
                }
            }
        }
        findings.sort(Comparator.comparing(GovernanceFinding::severity)); // stable: rules and places keep their order
        return new GovernanceAssessment(
                this, subdistrict, date, ImmutableList.copyOf(findings), undetermined.build(), failures.build());
    }

    private static GovernanceAnswer judge(
            Evaluator<Object> evaluator, GovernanceSnapshot.Subject subject, LocalDate date) {
        if (!evaluator.failures(subject.state(), date).isEmpty()) {
            return GovernanceAnswer.FAILED;
        }
        return switch (evaluator.test(subject.state(), date)) {
            case TRUE -> GovernanceAnswer.FINDING;
            case UNKNOWN -> GovernanceAnswer.UNDETERMINED;
            case FALSE -> GovernanceAnswer.NOTHING;
        };
    }

    /**
     * Tells why something is found of each place, or why not: of every rule and every place of its kind that there is on the day,
     * where {@link #assess} speaks only of what is found, undetermined or failed.
     *
     * @param subdistrict the subdistrict with its organisations
     * @param date the day
     * @return the explanations, in the order of the rules and the places
     */
    public ImmutableList<GovernanceExplanation> explain(GovernedSubdistrict subdistrict, LocalDate date) {
        GovernanceSnapshot snapshot =
                new GovernanceSnapshot(requireNonNull(subdistrict, "subdistrict"), requireNonNull(date, "date"));
        ImmutableList.Builder<GovernanceExplanation> explanations = ImmutableList.builder();
        for (GovernanceRule rule : rules) {
            Evaluator<Object> evaluator = evaluator(rule);
            for (GovernanceSnapshot.Subject subject : snapshot.subjects(rule.kind())) {
                explanations.add(new GovernanceExplanation(
                        rule,
                        subject.place(),
                        judge(evaluator, subject, date),
                        evaluator.explain(subject.state(), date)));
            }
        }
        return explanations.build();
    }

    /**
     * Tells what will change, if nothing else is said of the subdistrict.
     *
     * @param subdistrict the subdistrict with its organisations
     * @param range the days asked about
     * @return every change in them, by day, then in the order of the rules and the places
     */
    public ImmutableList<GovernanceChange> agenda(GovernedSubdistrict subdistrict, DateRange range) {
        requireNonNull(range, "range");
        ImmutableList.Builder<GovernanceChange> agenda = ImmutableList.builder();
        if (!range.hasStart()) {
            throw new IllegalArgumentException("agenda: the range must have a first day, but was " + range);
        }
        GovernanceAssessment before = assess(subdistrict, range.start().minusDays(1));
        Optional<LocalDate> next = nextChange(subdistrict, before.date());
        while (next.isPresent() && range.contains(next.get())) {
            GovernanceAssessment after = assess(subdistrict, next.get());
            addChanges(before, after, agenda);
            before = after;
            next = nextChange(subdistrict, after.date());
        }
        return agenda.build();
    }

    private void addChanges(
            GovernanceAssessment before, GovernanceAssessment after, ImmutableList.Builder<GovernanceChange> agenda) {
        Map<GovernanceAssessment.Key, GovernanceAnswer> from = before.answers();
        Map<GovernanceAssessment.Key, GovernanceAnswer> to = after.answers();
        Sets.union(from.keySet(), to.keySet()).stream()
                .filter(key -> answer(from, key) != answer(to, key))
                .sorted(Comparator.comparingInt((GovernanceAssessment.Key key) -> rules.indexOf(key.rule()))
                        .thenComparing(GovernanceAssessment.Key::place))
                .map(key ->
                        new GovernanceChange(after.date(), key.rule(), key.place(), answer(from, key), answer(to, key)))
                .forEach(agenda::add);
    }

    private static GovernanceAnswer answer(
            Map<GovernanceAssessment.Key, GovernanceAnswer> answers, GovernanceAssessment.Key key) {
        return answers.getOrDefault(key, GovernanceAnswer.NOTHING);
    }

    Optional<LocalDate> nextChange(GovernedSubdistrict subdistrict, LocalDate date) {
        Map<GovernanceAssessment.Key, GovernanceAnswer> now =
                assess(subdistrict, date).answers();
        Optional<LocalDate> candidate = nextCandidate(subdistrict, date);
        while (candidate.isPresent()) {
            if (!assess(subdistrict, candidate.get()).answers().equals(now)) {
                return candidate;
            }
            candidate = nextCandidate(subdistrict, candidate.get());
        }
        return Optional.empty();
    }

    /**
     * The next day on which an answer can change: what is said of the subdistrict does, or, while it stays the same, a condition
     * that reads the day itself.
     */
    private Optional<LocalDate> nextCandidate(GovernedSubdistrict subdistrict, LocalDate date) {
        LocalDate next = GovernanceBreakpoints.of(subdistrict).higher(date);
        GovernanceSnapshot snapshot = new GovernanceSnapshot(subdistrict, date);
        for (GovernanceRule rule : rules) {
            for (GovernanceSnapshot.Subject subject : snapshot.subjects(rule.kind())) {
                Optional<LocalDate> change = evaluator(rule).nextChange(subject.state(), date);
                if (change.isPresent() && (next == null || change.get().isBefore(next))) {
                    next = change.get();
                }
            }
        }
        return Optional.ofNullable(next);
    }

    @SuppressWarnings("unchecked") // a rule of a kind of place is over the state of that kind
    private Evaluator<Object> evaluator(GovernanceRule rule) {
        return ((Condition<Object>) rule.condition()).using(calendar);
    }
}
