package io.github.louyu.rules.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.Evaluator;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.ReportingPeriod;
import io.github.louyu.time.WorkCalendar;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A rule as one rulebook has it, the days on which it is in force, and its conditions ready to be evaluated. */
final class RuleVersion {

    private final VisitRule rule;
    private final String rulebook;
    private final DateRange inForce;
    private final Evaluator<EnterpriseFile> scope;
    private final @Nullable Evaluator<EnterpriseFile> condition;
    private final @Nullable Evaluator<EnterpriseFile> cancelling;
    private final ImmutableMap<PeriodKind, Evaluator<EnterpriseFile>> asking;
    private final boolean hasHostCode;

    /**
     * Makes a version.
     *
     * @param evaluators gives the same evaluator for equal conditions, so that a file is read once for all rules that share one
     */
    RuleVersion(VisitRule rule, String rulebook, DateRange inForce, Evaluators evaluators) {
        this.rule = rule;
        this.rulebook = rulebook;
        this.inForce = inForce;
        this.scope = evaluators.of(rule.scope());
        Condition<EnterpriseFile> triggering = triggering(rule.trigger());
        this.condition = triggering == null ? null : evaluators.of(triggering);
        this.cancelling = rule.terms().cancellingCondition().map(evaluators::of).orElse(null);
        this.asking = rule.trigger() instanceof Trigger.Every every
                ? ImmutableMap.copyOf(Maps.transformValues(every.cadence().conditions(), evaluators::of))
                : ImmutableMap.of();
        this.hasHostCode = rule.trigger() instanceof Trigger.OfHost
                || conditions().stream().anyMatch(Evaluator::hasHostCode);
    }

    /** Gives each condition its evaluator. */
    static final class Evaluators {

        private final WorkCalendar calendar;
        private final Map<Condition<EnterpriseFile>, Evaluator<EnterpriseFile>> known = new HashMap<>();

        Evaluators(WorkCalendar calendar) {
            this.calendar = calendar;
        }

        private Evaluator<EnterpriseFile> of(Condition<EnterpriseFile> condition) {
            return known.computeIfAbsent(condition, unknown -> unknown.using(calendar));
        }
    }

    private static @Nullable Condition<EnterpriseFile> triggering(Trigger trigger) {
        if (trigger instanceof Trigger.When when) {
            return when.condition();
        }
        return trigger instanceof Trigger.OnFigures figures ? figures.condition() : null;
    }

    VisitRule rule() {
        return rule;
    }

    String rulebook() {
        return rulebook;
    }

    DateRange inForce() {
        return inForce;
    }

    Evaluator<EnterpriseFile> scope() {
        return scope;
    }

    /** The condition of the trigger, null if the trigger is none. */
    @Nullable Evaluator<EnterpriseFile> condition() {
        return condition;
    }

    /** The condition that cancels, null if there is none. */
    @Nullable Evaluator<EnterpriseFile> cancelling() {
        return cancelling;
    }

    /** When a visit is asked for in the periods of each kind; empty if the trigger is no cadence. */
    ImmutableMap<PeriodKind, Evaluator<EnterpriseFile>> asking() {
        return asking;
    }

    /** The conditions that decide together whether it obliges under a key, or under any if that is null. */
    ImmutableList<Evaluator<EnterpriseFile>> obliging(@Nullable String key) {
        ImmutableList.Builder<Evaluator<EnterpriseFile>> all = ImmutableList.builder();
        all.add(scope);
        if (condition != null) {
            all.add(condition);
        }
        asking.forEach((periods, asked) -> {
            if (key == null || ReportingPeriod.parse(key).kind() == periods) {
                all.add(asked);
            }
        });
        return all.build();
    }

    /** Every condition that is read to find and to close its obligations. */
    ImmutableList<Evaluator<EnterpriseFile>> conditions() {
        ImmutableList.Builder<Evaluator<EnterpriseFile>> all = ImmutableList.builder();
        all.add(scope);
        if (condition != null) {
            all.add(condition);
        }
        if (cancelling != null) {
            all.add(cancelling);
        }
        return all.addAll(asking.values()).build();
    }

    boolean hasHostCode() {
        return hasHostCode;
    }
}
