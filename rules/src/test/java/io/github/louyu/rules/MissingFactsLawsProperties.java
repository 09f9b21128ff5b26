package io.github.louyu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.rules.oracle.BruteForce;
import io.github.louyu.rules.oracle.SmallCondition;
import io.github.louyu.rules.oracle.Truth3;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

/** L3, second half, and L12: what is asked for and what would do, against trying every value. */
@Domain(SmallWorld.class)
class MissingFactsLawsProperties {

    private static final LocalDate DAY = LocalDate.of(2019, 3, 1);

    @Property(edgeCases = EdgeCasesMode.NONE)
    void exactlyTheMissingFactsThatCanDecideAreAskedFor(@ForAll SmallWorld.Case c) {
        Explanation explanation = c.condition().explain(c.subject(), DAY);
        assertThat(explanation.truth().name())
                .isEqualTo(BruteForce.truth(c.small(), c.values()).name());
        MissingFacts missing = explanation.missingFacts();
        Set<Integer> asked = missing.facts().stream()
                .map(fact -> Integer.valueOf(fact.name().substring("small.".length())))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing.isExact()).isTrue();
        assertThat(asked).isEqualTo(c.bruteForce().missing(c.small(), c.values()));
        Statistics.collect(explanation.truth(), asked.size());
        if (Tries.areEnough()) {
            Statistics.coverage(coverage -> {
                coverage.check(Truth.UNKNOWN, 0).count(n -> n >= 3);
                coverage.check(Truth.UNKNOWN, 1).percentage(share -> share >= 8);
                coverage.check(Truth.UNKNOWN, 2).percentage(share -> share >= 5);
                coverage.check(Truth.UNKNOWN, 3).percentage(share -> share >= 1);
            });
        }
    }

    /** Sound and minimal, and none is left out. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void theSmallestChangesAreFound(@ForAll SmallWorld.Case c, @ForAll Truth goal) {
        ChangesNeeded needed = c.condition().explain(c.subject(), DAY).changesNeeded(goal, c.policy());
        Set<Map<SmallCondition, Truth3>> expected =
                c.bruteForce().changes(c.small(), c.values(), c.ways(), Truth3.valueOf(goal.name()));
        assertThat(needed.isComplete()).isTrue();
        if (needed.isReached()) {
            assertThat(expected).containsExactly(Map.of());
            assertThat(needed.changes()).isEmpty();
        } else {
            Map<RuleNode, SmallCondition> leaves = new LinkedHashMap<>();
            c.small()
                    .leaves()
                    .forEach(
                            leaf -> leaves.put(SmallWorld.build(c.scene(), leaf).view(), leaf));
            Set<Map<SmallCondition, Truth3>> found = new LinkedHashSet<>();
            for (Change change : needed.changes()) {
                found.add(change.turned().stream()
                        .collect(Collectors.toMap(
                                turned -> leaves.get(turned.leaf()),
                                turned -> Truth3.valueOf(turned.to().name()))));
                assertThat(change.facts()).isNotEmpty();
            }
            assertThat(found).isEqualTo(expected).hasSameSizeAs(needed.changes());
        }
        Statistics.collect(
                needed.isReached() ? "reached" : Math.min(3, needed.changes().size()));
        if (Tries.areEnough()) {
            Statistics.coverage(coverage ->
                    List.of(0, 1, 2, 3).forEach(size -> coverage.check(size).percentage(share -> share >= 3)));
        }
    }
}
