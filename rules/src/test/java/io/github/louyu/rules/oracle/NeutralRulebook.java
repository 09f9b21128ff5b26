package io.github.louyu.rules.oracle;

import java.time.LocalDate;
import java.util.List;

/** One version of a rulebook, in force from its day until the next version's. */
public record NeutralRulebook(LocalDate from, List<NeutralRule> rules) {
    public NeutralRulebook {
        rules = List.copyOf(rules);
    }
}
