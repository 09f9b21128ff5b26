package io.github.louyu.json.rules;

import com.google.common.collect.ImmutableList;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.tree.Node;
import io.github.louyu.rules.CodeFact;
import io.github.louyu.rules.Conditions;
import io.github.louyu.rules.DecisionTable;
import io.github.louyu.rules.HitPolicy;
import io.github.louyu.rules.OutcomeCode;
import io.github.louyu.text.Bilingual;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands in for a table that was refused while the rest of the document is read: its name and its codes, so that only what is wrong is
 * told. The document is refused all the same.
 */
record TableStandIn<S>(CodeFact<S, OutcomeCode> fact, ImmutableList<OutcomeCode> outcomes) {

    /** Gives the stand-in, empty if the name or the codes cannot be told. */
    static <S> Optional<TableStandIn<S>> of(Class<S> subject, Node node) {
        String name = text(node, List.of(TableShapes.NAME, TableShapes.CHINESE_NAME));
        Set<String> codes = new LinkedHashSet<>();
        if (value(node, List.of(TableShapes.OUTCOMES, TableShapes.CHINESE_OUTCOMES))
                instanceof Node.Sequence outcomes) {
            for (Node outcome : outcomes.items()) {
                String code = text(outcome, List.of(TableShapes.CODE, TableShapes.CHINESE_CODE));
                if (code != null && !code.isBlank()) {
                    codes.add(code);
                }
            }
        }
        if (name == null || name.isBlank() || codes.size() < 2) {
            return Optional.empty();
        }
        ImmutableList<OutcomeCode> outcomes = codes.stream()
                .map(code -> new OutcomeCode(code, Bilingual.same(code)))
                .collect(ImmutableList.toImmutableList());
        DecisionTable.Builder<S, OutcomeCode> table = DecisionTable.named(name, Bilingual.same(name), HitPolicy.FIRST);
        outcomes.subList(1, outcomes.size()).forEach(outcome -> table.row(outcome.code(), Conditions.never(), outcome));
        return Optional.of(new TableStandIn<>(table.build().asFact(outcomes.get(0)), outcomes));
    }

    private static @Nullable String text(Node node, List<String> names) {
        Node value = value(node, names);
        return value == null ? null : Scalars.textOf(value);
    }

    private static @Nullable Node value(Node node, List<String> names) {
        if (node instanceof Node.Mapping mapping) {
            for (String name : names) {
                Node.Member member = mapping.members().get(name);
                if (member != null) {
                    return member.value();
                }
            }
        }
        return null;
    }
}
