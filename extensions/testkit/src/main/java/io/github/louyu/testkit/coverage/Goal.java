package io.github.louyu.testkit.coverage;

import static java.util.Objects.requireNonNull;

import io.github.louyu.text.Bilingual;
import java.util.Optional;

/**
 * One thing that cases should show (覆盖目标): an outcome of a rule, or of one leaf of its conditions.
 *
 * @param rule the id of the rule or policy, or the name of the condition
 * @param leaf the words of the leaf; empty for the rule itself
 * @param reasonCode the reason code of the leaf; empty for the rule itself
 * @param outcome what should be seen of it
 */
public record Goal(String rule, Optional<Bilingual> leaf, Optional<String> reasonCode, Outcome outcome) {

    /**
     * Checks that nothing is null.
     *
     * @param rule the id of the rule or policy, or the name of the condition
     * @param leaf the words of the leaf; empty for the rule itself
     * @param reasonCode the reason code of the leaf; empty for the rule itself
     * @param outcome what should be seen of it
     */
    public Goal {
        requireNonNull(rule, "rule");
        requireNonNull(leaf, "leaf");
        requireNonNull(reasonCode, "reasonCode");
        requireNonNull(outcome, "outcome");
    }

    static Goal ofRule(String rule, Outcome outcome) {
        return new Goal(rule, Optional.empty(), Optional.empty(), outcome);
    }

    static Goal ofLeaf(String rule, LeafKey leaf, Outcome outcome) {
        return new Goal(rule, Optional.of(leaf.words()), Optional.of(leaf.reasonCode()), outcome);
    }
}
