package io.github.louyu.testkit.coverage;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.visit.VisitRule;
import io.github.louyu.time.WorkCalendar;
import java.util.List;

/** The conditions of a visit rule that can be looked into. */
final class RuleConditions {

    private RuleConditions() {}

    static List<Condition<EnterpriseFile>> of(VisitRule rule) {
        return List.of(rule.scope());
    }

    static boolean runHostCode(VisitRule rule, WorkCalendar calendar) {
        return of(rule).stream().anyMatch(condition -> condition.using(calendar).hasHostCode());
    }
}
