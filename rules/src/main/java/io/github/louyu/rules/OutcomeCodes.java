package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
        if (!fact.operation().equals("DECISION") && !fact.operation().equals("DATED_DECISION")) {
            return;
        }
        List<Object> ofNoRow = new ArrayList<>();
        fact.attributes().forEach((name, attribute) -> {
            if (attribute instanceof RuleAttribute.OfFact version) {
                addOf(version.fact(), outcomes);
            } else if (attribute instanceof RuleAttribute.OfValues values) {
                (name.startsWith("outcome ") ? outcomes : ofNoRow).addAll(values.values());
            }
        });
        outcomes.addAll(ofNoRow);
    }
}
