package io.github.louyu.rules.visit;

import static io.github.louyu.rules.visit.Problems.SENTENCES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.louyu.text.Problem;
import io.github.louyu.text.ProblemsException;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The versions of each rule over all rulebooks. */
final class RuleHistories {

    private RuleHistories() {}

    /** By rule id; each list in order of time, all of one kind of trigger. */
    static ImmutableSortedMap<String, ImmutableList<RuleVersion>> of(
            List<VisitRulebook> rulebooks, WorkCalendar calendar) {
        List<VisitRulebook> ordered = new ArrayList<>(rulebooks);
        ordered.sort(Comparator.comparing(VisitRulebook::from));
        check(ordered);
        RuleVersion.Evaluators evaluators = new RuleVersion.Evaluators(calendar);
        Map<String, ImmutableList.Builder<RuleVersion>> versions = new TreeMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            VisitRulebook rulebook = ordered.get(i);
            LocalDate end = i + 1 < ordered.size() ? ordered.get(i + 1).from() : LocalDate.MAX;
            DateRange inForce = DateRange.of(rulebook.from(), end);
            for (VisitRule rule : rulebook.rules()) {
                versions.computeIfAbsent(rule.id(), id -> ImmutableList.builder())
                        .add(new RuleVersion(rule, rulebook.id(), inForce, evaluators));
            }
        }
        ImmutableSortedMap.Builder<String, ImmutableList<RuleVersion>> histories = ImmutableSortedMap.naturalOrder();
        versions.forEach((id, builder) -> histories.put(id, builder.build()));
        return histories.buildOrThrow();
    }

    private static void check(List<VisitRulebook> ordered) {
        List<Problem> problems = new ArrayList<>();
        Map<String, VisitRule> known = new TreeMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            VisitRulebook rulebook = ordered.get(i);
            String path = "rulebook " + rulebook.id();
            if (i > 0 && rulebook.from().equals(ordered.get(i - 1).from())) {
                problems.add(SENTENCES.problem(
                        path,
                        "rulebook.from",
                        Map.of("other", ordered.get(i - 1).id(), "from", rulebook.from())));
            }
            for (VisitRule rule : rulebook.rules()) {
                VisitRule before = known.putIfAbsent(rule.id(), rule);
                if (before != null && !kindForGood(before.trigger()).equals(kindForGood(rule.trigger()))) {
                    problems.add(SENTENCES.problem(
                            path + " > rule " + rule.id(),
                            "rule.trigger-kind",
                            Map.of("before", kindForGood(before.trigger()), "was", kindForGood(rule.trigger()))));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemsException("rulebooks", problems);
        }
    }

    /** What a rule must keep across versions, so that keys of different meaning never meet. */
    private static String kindForGood(Trigger trigger) {
        String kind = trigger.getClass().getSimpleName();
        return trigger instanceof Trigger.OfHost host
                ? kind + " " + host.trigger().name()
                : kind;
    }
}
