package io.github.louyu.json.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.json.documents.CommonShapes;
import io.github.louyu.json.input.Limits;
import io.github.louyu.json.shape.Context;
import io.github.louyu.json.shape.Reading;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.tree.Findings;
import io.github.louyu.json.tree.Node;
import io.github.louyu.rules.CodeFact;
import io.github.louyu.rules.Conditions;
import io.github.louyu.rules.DecisionTable;
import io.github.louyu.rules.HitPolicy;
import io.github.louyu.rules.OutcomeCode;
import io.github.louyu.text.Bilingual;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands in for a table that was refused while the rest of the document is read: its names and its codes, so that only what is wrong
 * is told. The document is refused all the same.
 */
record TableStandIn<S>(CodeFact<S, OutcomeCode> fact, ImmutableList<OutcomeCode> outcomes) {

    private static final List<String> NAMES = List.of(TableShapes.NAME, TableShapes.CHINESE_NAME);
    private static final List<String> LABELS = List.of(TableShapes.LABEL, TableShapes.CHINESE_LABEL);

    /** Gives the stand-in, empty if the name or the codes cannot be told. */
    static <S> Optional<TableStandIn<S>> of(Class<S> subject, Node node) {
        String name = name(node);
        ImmutableList<OutcomeCode> outcomes = outcomes(node);
        if (name == null || outcomes.size() < 2) {
            return Optional.empty();
        }
        DecisionTable.Builder<S, OutcomeCode> table = DecisionTable.named(name, label(node, name), HitPolicy.FIRST);
        outcomes.subList(1, outcomes.size()).forEach(outcome -> table.row(outcome.code(), Conditions.never(), outcome));
        return Optional.of(new TableStandIn<>(table.build().asFact(outcomes.get(0)), outcomes));
    }

    /** Gives all names by which a condition may name the table, none if it has none that can be read. */
    static ImmutableSet<String> names(Node node) {
        String name = name(node);
        Bilingual label = label(node);
        ImmutableSet.Builder<String> names = ImmutableSet.builder();
        if (name != null) {
            names.add(name);
        }
        if (label != null) {
            names.add(label.zh(), label.en());
        }
        return names.build();
    }

    /** Gives what a table says in fields of its own, whatever they are called. */
    static ImmutableSet<String> said(Node node) {
        ImmutableSet.Builder<String> said = ImmutableSet.builder();
        if (node instanceof Node.Mapping mapping) {
            mapping.members().values().forEach(member -> {
                String text = Scalars.textOf(member.value());
                if (text != null) {
                    said.add(text);
                }
            });
        }
        return said.build();
    }

    static @Nullable String name(Node node) {
        return text(node, NAMES);
    }

    private static ImmutableList<OutcomeCode> outcomes(Node node) {
        Map<String, OutcomeCode> outcomes = new LinkedHashMap<>();
        if (value(node, List.of(TableShapes.OUTCOMES, TableShapes.CHINESE_OUTCOMES)) instanceof Node.Sequence all) {
            for (Node outcome : all.items()) {
                String code = text(outcome, List.of(TableShapes.CODE, TableShapes.CHINESE_CODE));
                if (code != null) {
                    outcomes.putIfAbsent(code, new OutcomeCode(code, label(outcome, code)));
                }
            }
        }
        return ImmutableList.copyOf(outcomes.values());
    }

    private static Bilingual label(Node node, String otherwise) {
        Bilingual label = label(node);
        return label == null ? Bilingual.same(otherwise) : label;
    }

    /** Reads the name for people, of which whatever is wrong was told before. */
    private static @Nullable Bilingual label(Node node) {
        Node value = value(node, LABELS);
        Reading untold = new Reading(new Findings(Limits.standard(), 0), Context.EMPTY, true);
        return value == null ? null : CommonShapes.BILINGUAL.read(value, untold);
    }

    private static @Nullable String text(Node node, List<String> names) {
        Node value = value(node, names);
        String text = value == null ? null : Scalars.textOf(value);
        return text == null || text.isBlank() ? null : text;
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
