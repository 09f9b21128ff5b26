package io.github.louyu.rules.visit;

import static io.github.louyu.rules.visit.Problems.SENTENCES;

import io.github.louyu.text.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
                check.problem("rule.given-again", Map.of());
            }
            check.checkRule(rule);
        }
    }

    private void checkRule(VisitRule rule) {
        VisitTerms terms = rule.terms();
        if (!ID.matcher(rule.id()).matches()) {
            problem("rule.id", Map.of("id", rule.id()));
        }
        boolean every = rule.trigger() instanceof Trigger.Every;
        boolean hasTarget =
                every || rule.trigger() instanceof Trigger.Ahead || rule.trigger() instanceof Trigger.OfHost;
        if (terms.deadline().isEmpty() && !every) {
            problem("rule.no-deadline", Map.of());
        }
        if (terms.deadline().orElse(null) instanceof Deadline.EndOf endOf) {
            atLeast("dueByEndOf", endOf.later(), 0);
        }
        if (rule.trigger() instanceof Trigger.AfterSilence silence
                && silence.silence().amount() == 0) {
            problem("rule.silence", Map.of("silence", silence.silence()));
        }
        if (terms.beforeTarget().isPresent() && !hasTarget) {
            problem("rule.before-target", Map.of());
        }
        if (terms.rollsToWorkday() && terms.deadline().isEmpty()) {
            problem("rule.rolling", Map.of());
        }
        if (terms.mergeDays() != 0 && !(rule.trigger() instanceof Trigger.OnEvent)) {
            problem("rule.merging", Map.of());
        }
        atLeast("mergingWithinDays", terms.mergeDays(), 0);
        atLeast("graceDays", terms.graceDays(), 0);
        terms.escalationDays().forEach(days -> atLeast("escalatingAfterDays", days, 0));
        if (new HashSet<>(terms.escalationDays()).size()
                < terms.escalationDays().size()) {
            problem("rule.escalation", Map.of("days", terms.escalationDays()));
        }
    }

    private void atLeast(String term, int value, int least) {
        if (value < least) {
            problem("rule.least", Map.of("term", term, "least", least, "value", value));
        }
    }

    private void problem(String key, Map<String, ?> values) {
        problems.add(SENTENCES.problem(path, key, values));
    }
}
