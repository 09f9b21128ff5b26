package io.github.louyu.testkit.coverage;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.DatedParameter;
import io.github.louyu.rules.DecisionExplanation;
import io.github.louyu.rules.DecisionTable;
import io.github.louyu.rules.Explanation;
import io.github.louyu.rules.RuleNode;
import io.github.louyu.rules.eligibility.PolicyCatalogue;
import io.github.louyu.rules.eligibility.SubjectType;
import io.github.louyu.rules.governance.GovernanceEngine;
import io.github.louyu.rules.visit.VisitEngine;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.WorkCalendar;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Measures which outcomes of rules the cases of a host have seen (结果覆盖率): each rule fired, refused, undetermined, and failed where
 * code of the host can fail; each leaf of its conditions true, false, and unknown where it can be.
 *
 * <pre>{@code
 * static final OutcomeCoverage COVERAGE = new OutcomeCoverage();
 * static final CoveredVisits VISITS = COVERAGE.watching(VisitEngine.of(rulebook, WorkCalendar.china()));
 *
 * @Test
 * void theLeaseEndsInThreeMonths() {
 *     assertThat(VISITS.assess(file, date)).asksForVisitsOf("lease-expiry");
 * }
 *
 * @AfterAll
 * static void everyOutcomeWasSeen() {
 *     COVERAGE.assertAtLeast(100);
 * }
 * }</pre>
 *
 * <p>A leaf counts with its own truth, whether or not the others had decided already. Not asked for is UNKNOWN of a leaf that is
 * never unknown (events, and whether a fact is known), and FAILED of a rule that runs no code of the host. What else cannot occur is
 * declared with {@link #cannotOccur}, with the reason; if it occurs after all, that fails too.
 *
 * <p>A decision table (and tiers, which make one) is watched by itself or wherever it stands as a fact in such a condition, and is one
 * under its name: each of its rows decided, not covered unless a row always holds, undetermined; of one that goes by versions, each
 * version in force and each of its rows. A row counts only if it is certain that it decided: where rows of one outcome decide together
 * though it is not known which of them holds, none does. Leaves of the conditions of rows are not asked for, nor a conflict, which is a
 * mistake of the table, nor a day without a version. Tables that stand only in what picks the things of a list are not watched. A published
 * table that is not the host's to test is left out with {@link #leavingOutTable}.
 *
 * <p>Thread-safe: tests that run in parallel may share it.
 */
public final class OutcomeCoverage {

    private final Set<Goal> goals = Collections.synchronizedSet(new LinkedHashSet<>());
    private final Set<Goal> seen = ConcurrentHashMap.newKeySet();
    private final Set<String> leftOut = ConcurrentHashMap.newKeySet();
    private final Map<Goal, String> impossible = Collections.synchronizedMap(new LinkedHashMap<>());

    /** Makes a coverage that has seen nothing. */
    public OutcomeCoverage() {}

    /**
     * Watches an engine: what is asked of the answer is asked of the engine, and counted.
     *
     * @param engine the engine
     * @return what to ask instead of the engine
     */
    public CoveredVisits watching(VisitEngine engine) {
        return new CoveredVisits(this, requireNonNull(engine, "engine"));
    }

    /**
     * Watches the policies of a catalogue for one type of subject.
     *
     * @param catalogue the catalogue
     * @param subjects the type of subject
     * @param calendar by which working days are counted
     * @param <S> the Java type of the subjects
     * @return what to ask instead of an engine
     */
    public <S> CoveredPolicies<S> watching(PolicyCatalogue catalogue, SubjectType<S> subjects, WorkCalendar calendar) {
        return new CoveredPolicies<>(this, catalogue, subjects, calendar);
    }

    /**
     * Watches an engine of governance: each place that a rule looks at on a day is a case of it.
     *
     * @param engine the engine
     * @return what to ask instead of the engine
     */
    public CoveredGovernance watching(GovernanceEngine engine) {
        return new CoveredGovernance(this, requireNonNull(engine, "engine"));
    }

    /**
     * Watches a condition.
     *
     * @param name what the report calls it
     * @param condition the condition
     * @param calendar by which working days are counted
     * @param <S> the type of subject
     * @return what to ask instead of the condition
     */
    public <S> CoveredCondition<S> watching(String name, Condition<S> condition, WorkCalendar calendar) {
        return new CoveredCondition<>(this, name, condition, calendar);
    }

    /**
     * Watches a decision table by itself. One that stands as a fact in a condition of what is watched is watched anyway.
     *
     * @param table the table
     * @param calendar by which working days are counted
     * @param <S> the type of subject
     * @param <R> the type of the outcomes
     * @return what to ask instead of the table
     */
    public <S, R> CoveredTable<S, R> watching(DecisionTable<S, R> table, WorkCalendar calendar) {
        return new CoveredTable<>(this, table, calendar);
    }

    /**
     * Watches the versions of a decision table by themselves. Those that stand as a fact in a condition of what is watched are
     * watched anyway.
     *
     * @param versions the versions of the table by date, under the name of the fact
     * @param calendar by which working days are counted
     * @param <S> the type of subject
     * @param <R> the type of the outcomes
     * @return what to ask instead of the version in force
     */
    public <S, R> CoveredVersions<S, R> watching(DatedParameter<DecisionTable<S, R>> versions, WorkCalendar calendar) {
        return new CoveredVersions<>(this, versions, calendar);
    }

    /**
     * Declares that nothing has an outcome.
     *
     * @param outcome the outcome of a rule, of a leaf, or of a table and its rows and versions
     * @param reason why it cannot occur, not blank
     * @return this
     * @throws IllegalArgumentException if nothing is asked for it
     */
    public OutcomeCoverage cannotOccur(Outcome outcome, String reason) {
        return declare(goal -> goal.outcome() == outcome, "outcome " + outcome, reason);
    }

    /**
     * Declares that a rule or a table has not an outcome.
     *
     * @param rule the id of the rule or policy, or the name of the condition or table
     * @param outcome the outcome of a rule or a table
     * @param reason why it cannot occur, not blank
     * @return this
     * @throws IllegalArgumentException if that rule is not asked for it
     */
    public OutcomeCoverage cannotOccur(String rule, Outcome outcome, String reason) {
        return declare(
                goal -> goal.name().equals(rule) && goal.part().isEmpty() && goal.outcome() == outcome,
                "outcome " + outcome + " of rule " + rule,
                reason);
    }

    /**
     * Declares that a leaf, or the row or the version of a table, has not an outcome.
     *
     * @param rule the id of the rule or policy, or the name of the condition or table
     * @param code the reason code of the leaf, of which all leaves are meant; or that of the row or version, as {@link Goal#code} has it
     * @param outcome the outcome of a leaf, a row or a version
     * @param reason why it cannot occur, not blank
     * @return this
     * @throws IllegalArgumentException if nothing of that code is asked for it
     */
    public OutcomeCoverage cannotOccur(String rule, String code, Outcome outcome, String reason) {
        return declare(
                goal -> goal.name().equals(rule)
                        && goal.code().filter(code::equals).isPresent()
                        && goal.outcome() == outcome,
                "outcome " + outcome + " of " + code + " of rule " + rule,
                reason);
    }

    /**
     * Asks nothing of a table that is not the host's to test, such as a published standard, wherever it stands. What its rows read
     * besides is still asked for.
     *
     * @param table the name of the table, or of the fact if it goes by versions
     * @return this
     * @throws IllegalArgumentException if no such table is watched so far
     */
    public OutcomeCoverage leavingOutTable(String table) {
        Predicate<Goal> isOfIt =
                goal -> goal.kind() == Goal.Kind.TABLE && goal.name().equals(table);
        leftOut.add(table);
        if (!goals.removeIf(isOfIt)) {
            leftOut.remove(table);
            throw new IllegalArgumentException("table " + table + ": must be one that is asked for, but was not");
        }
        seen.removeIf(isOfIt);
        impossible.keySet().removeIf(isOfIt);
        return this;
    }

    private OutcomeCoverage declare(Predicate<Goal> which, String what, String reason) {
        if (requireNonNull(reason, "reason").isBlank()) {
            throw new IllegalArgumentException(what + ": the reason must not be blank, but was '" + reason + "'");
        }
        Set<Goal> meant = new LinkedHashSet<>();
        synchronized (goals) {
            goals.stream().filter(which).forEach(meant::add);
        }
        if (meant.isEmpty()) {
            throw new IllegalArgumentException(what + ": must be one that is asked for, but was not");
        }
        meant.forEach(goal -> impossible.put(goal, reason));
        return this;
    }

    /**
     * Tells what has been seen so far.
     *
     * @return the report
     */
    public CoverageReport report() {
        ImmutableSet<Goal> asked;
        synchronized (goals) {
            asked = ImmutableSet.copyOf(goals);
        }
        ImmutableMap<Goal, String> declared;
        synchronized (impossible) {
            declared = ImmutableMap.copyOf(impossible);
        }
        return new CoverageReport(asked, ImmutableSet.copyOf(seen), declared);
    }

    /**
     * Fails unless enough has been seen, and nothing that cannot occur.
     *
     * @param percent the least share of what is asked for, from 0 to 100
     * @throws AssertionError with the report, if less was seen
     */
    public void assertAtLeast(int percent) {
        report().assertAtLeast(percent);
    }

    void aim(String rule, boolean canFail) {
        goals.add(Goal.ofRule(rule, Outcome.FIRED));
        goals.add(Goal.ofRule(rule, Outcome.REFUSED));
        goals.add(Goal.ofRule(rule, Outcome.UNDETERMINED));
        if (canFail) {
            goals.add(Goal.ofRule(rule, Outcome.FAILED));
        }
    }

    void aim(String rule, RuleNode condition) {
        LeafKey.eachOf(condition, (leaf, canBeUnknown) -> {
            goals.add(Goal.ofLeaf(rule, leaf, Outcome.TRUE));
            goals.add(Goal.ofLeaf(rule, leaf, Outcome.FALSE));
            if (canBeUnknown) {
                goals.add(Goal.ofLeaf(rule, leaf, Outcome.UNKNOWN));
            }
        });
        TableGoals.aim(condition, this::aimAtTable);
    }

    void aim(String table, List<TableGoals.Version> versions, boolean canFail) {
        TableGoals.aim(table, versions, this::aimAtTable);
        if (canFail) {
            aimAtTable(Goal.ofTable(table, Outcome.FAILED));
        }
    }

    private void aimAtTable(Goal goal) {
        if (!leftOut.contains(goal.name())) {
            goals.add(goal);
        }
    }

    void see(Goal goal) {
        if (goals.contains(goal)) {
            seen.add(goal);
        }
    }

    /** Counts the leaves of a condition, and the tables that they read. */
    void see(String rule, RuleNode condition, Explanation explanation) {
        LeafKey.eachOf(condition, explanation, (leaf, outcome) -> see(Goal.ofLeaf(rule, leaf, outcome)));
        TableGoals.see(explanation, this::see);
    }

    void see(String table, @Nullable DateRange version, DecisionExplanation<?> answer, boolean failed) {
        TableGoals.see(table, version, answer, this::see);
        if (failed) {
            see(Goal.ofTable(table, Outcome.FAILED));
        }
    }
}
