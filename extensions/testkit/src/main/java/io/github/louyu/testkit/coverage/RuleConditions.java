package io.github.louyu.testkit.coverage;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.visit.Trigger;
import io.github.louyu.rules.visit.VisitRule;
import io.github.louyu.time.WorkCalendar;

/** The conditions of a visit rule: its scope, that of its trigger, and the one that cancels. */
final class RuleConditions {

    private RuleConditions() {}

    static ImmutableList<Condition<EnterpriseFile>> of(VisitRule rule) {
        ImmutableList.Builder<Condition<EnterpriseFile>> all = ImmutableList.builder();
        all.add(rule.scope());
        if (rule.trigger() instanceof Trigger.When when) {
            all.add(when.condition());
        } else if (rule.trigger() instanceof Trigger.OnFigures figures) {
            all.add(figures.condition());
        }
        rule.cancellingCondition().ifPresent(all::add);
        return all.build();
    }

    static boolean runHostCode(VisitRule rule, WorkCalendar calendar) {
        return rule.trigger() instanceof Trigger.OfHost
                || of(rule).stream()
                        .anyMatch(condition -> condition.using(calendar).hasHostCode());
    }
}
