package io.github.louyu.rules.visit;

import io.github.louyu.text.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what is missing in rules or does not fit together. */
final class RuleCheck {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]+");

    private final String path;
    private final List<Problem> problems;

    private RuleCheck(String path, List<Problem> problems) {
        this.path = path;
        this.problems = problems;
    }

    static void check(String path, List<VisitRule> rules, List<Problem> problems) {
        Set<String> ids = new HashSet<>();
        for (VisitRule rule : rules) {
            RuleCheck check = new RuleCheck(path + " > rule " + rule.id(), problems);
            if (!ids.add(rule.id())) {
                check.problem("each id must stand once, but stands again");
            }
            check.checkRule(rule);
        }
    }

    private void checkRule(VisitRule rule) {
        VisitTerms terms = rule.terms();
        if (!ID.matcher(rule.id()).matches()) {
            problem("the id must be of letters, digits, dots, hyphens and underscores, but was '" + rule.id() + "'");
        }
        boolean every = rule.trigger() instanceof Trigger.Every;
        boolean hasTarget =
                every || rule.trigger() instanceof Trigger.Ahead || rule.trigger() instanceof Trigger.OfHost;
        if (terms.deadline().isEmpty() && !every) {
            problem("deadline must be given with dueWithin or dueByEndOf, but was not");
        }
        if (terms.deadline().orElse(null) instanceof Deadline.EndOf endOf) {
            atLeast("dueByEndOf", endOf.later(), 0);
        }
        if (rule.trigger() instanceof Trigger.AfterSilence silence
                && silence.silence().amount() == 0) {
            problem("afterSilence must be longer than none, but was " + silence.silence());
        }
        if (terms.beforeTarget().isPresent() && !hasTarget) {
            problem("dueBeforeTarget needs a rule that looks ahead, but was given to another");
        }
        if (terms.rollsToWorkday() && terms.deadline().isEmpty()) {
            problem("rollingToWorkday needs a deadline, but was given without one");
        }
        if (terms.mergeDays() != 0 && !(rule.trigger() instanceof Trigger.OnEvent)) {
            problem("mergingWithinDays needs a rule on events, but was given to another");
        }
        atLeast("mergingWithinDays", terms.mergeDays(), 0);
        atLeast("withGraceDays", terms.graceDays(), 0);
        terms.escalationDays().forEach(days -> atLeast("escalatingAfterDays", days, 0));
        if (new HashSet<>(terms.escalationDays()).size()
                < terms.escalationDays().size()) {
            problem("escalatingAfterDays must be of different days, but was " + terms.escalationDays());
        }
    }

    private void atLeast(String term, int value, int least) {
        if (value < least) {
            problem(term + " must be " + least + " or more, but was " + value);
        }
    }

    private void problem(String message) {
        problems.add(new Problem(path, message));
    }
}
