package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The codes that a decision table may give, as its view tells them. */
final class OutcomeCodes {

    private OutcomeCodes() {}

    /** The codes of a table, first those of its rows in their order; empty of another fact, of outcomes that are no codes, and of two codes with one text. */
    static Optional<Codes<?>> of(FactNode fact) {
        Set<Object> outcomes = new LinkedHashSet<>();
        addOf(fact, outcomes);
        Set<String> texts = new LinkedHashSet<>();
        ImmutableList.Builder<OutcomeCode> codes = ImmutableList.builder();
        for (Object outcome : outcomes) {
            if (!(outcome instanceof OutcomeCode code) || !texts.add(code.code())) {
                return Optional.empty();
            }
            codes.add(code);
        }
        return outcomes.isEmpty() ? Optional.empty() : Optional.of(Codes.of(codes.build(), OutcomeCode::code));
    }

    private static void addOf(FactNode fact, Set<Object> outcomes) {
        TableNode table = fact.table().orElse(null);
        if (table instanceof TableNode.OfRows rows) {
            rows.rows().forEach(row -> outcomes.add(row.outcome()));
            outcomes.add(rows.notCovered());
        } else if (table instanceof TableNode.OfVersions versions) {
            versions.versions().forEach(version -> addOf(version.fact(), outcomes));
            outcomes.add(versions.notCovered());
            outcomes.add(versions.noRuleInForce());
        }
    }
}
