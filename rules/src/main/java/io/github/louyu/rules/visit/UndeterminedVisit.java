package io.github.louyu.rules.visit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.github.louyu.rules.MissingFact;
import io.github.louyu.text.Bilingual;
import java.util.Optional;

/**
 * A rule of which it is not known whether it obliges a visit (待定), because facts are missing.
 *
 * @param rule the id of the rule
 * @param title the title of the rule
 * @param key the key of the obligation it would be; empty for a rule on a condition, whose key is its onset
 * @param missing the facts to ask for: those missing whose value can decide whether the scope or the condition of the rule holds;
 *     none if no value of any can, because what is missing is compared in a way that is always so
 */
public record UndeterminedVisit(String rule, Bilingual title, Optional<String> key, ImmutableSet<MissingFact> missing) {

    /**
     * Checks that nothing is null.
     *
     * @param rule the id of the rule
     * @param title the title of the rule
     * @param key the key of the obligation it would be; empty for a rule on a condition, whose key is its onset
     * @param missing the facts that are missing
     */
    public UndeterminedVisit {
        requireNonNull(rule, "rule");
        requireNonNull(title, "title");
        requireNonNull(key, "key");
        requireNonNull(missing, "missing");
    }
}
