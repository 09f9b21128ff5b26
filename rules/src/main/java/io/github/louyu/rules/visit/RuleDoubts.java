package io.github.louyu.rules.visit;

import com.google.common.collect.ImmutableList;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.Truth;
import io.github.louyu.time.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds what is doubtful about rules from their shape alone, without any file. */
final class RuleDoubts {

    private RuleDoubts() {}

    static ImmutableList<RuleWarning> of(List<VisitRule> rules) {
        ImmutableList.Builder<RuleWarning> warnings = ImmutableList.builder();
        for (VisitRule rule : rules) {
            for (RuleWarning.Reason reason : of(rule)) {
                warnings.add(new RuleWarning(rule.id(), reason));
            }
        }
        return warnings.build();
    }

    private static List<RuleWarning.Reason> of(VisitRule rule) {
        List<RuleWarning.Reason> reasons = new ArrayList<>();
        VisitTerms terms = rule.terms();
        if (neverHolds(terms.scope())) {
            reasons.add(RuleWarning.Reason.SCOPE_NEVER_HOLDS);
        }
        if (neverHolds(rule.trigger())) {
            reasons.add(RuleWarning.Reason.TRIGGER_NEVER_HOLDS);
        }
        if (terms.cancellingCondition()
                .filter(c -> ConstantTruth.is(Truth.TRUE, c))
                .isPresent()) {
            reasons.add(RuleWarning.Reason.CANCELLED_AT_ONCE);
        }
        if (rule.trigger() instanceof Trigger.OnEvent on
                && terms.cancellingEvents().contains(on.kind())) {
            reasons.add(RuleWarning.Reason.CANCELLED_BY_ITS_CAUSE);
        }
        Span lead = rule.trigger() instanceof Trigger.Ahead ahead ? ahead.lead() : null;
        if (lead != null
                && terms.beforeTarget().filter(before -> isLonger(before, lead)).isPresent()) {
            reasons.add(RuleWarning.Reason.DUE_BEFORE_ITS_ONSET);
        }
        return reasons;
    }

    private static boolean neverHolds(Trigger trigger) {
        if (trigger instanceof Trigger.When when) {
            return neverHolds(when.condition());
        }
        if (trigger instanceof Trigger.OnFigures figures) {
            return neverHolds(figures.condition());
        }
        return trigger instanceof Trigger.Every every
                && every.cadence().conditions().values().stream().allMatch(RuleDoubts::neverHolds);
    }

    private static boolean neverHolds(Condition<?> condition) {
        return ConstantTruth.is(Truth.FALSE, condition) || Contradiction.isIn(condition);
    }

    /** Spans of different units are not compared: which is longer depends on the day. */
    private static boolean isLonger(Span a, Span b) {
        return a.unit() == b.unit() && a.amount() > b.amount();
    }
}
