package io.github.louyu.json.rules;

import com.google.common.collect.ImmutableList;
import io.github.louyu.json.shape.Context;
import io.github.louyu.json.tree.Node;
import io.github.louyu.rules.CodeFact;
import io.github.louyu.rules.Codes;
import io.github.louyu.rules.FactNode;
import io.github.louyu.rules.FactRegistry;
import io.github.louyu.rules.OutcomeCode;
import io.github.louyu.rules.TableNode;
import java.time.LocalDate;
import java.util.Optional;

/** Writes decision tables, which conditions know as facts, as {@link TableShapes} reads them. */
final class TableWriting<S> {

    private final Class<S> subject;
    private final FactRegistry registry;

    private TableWriting(Class<S> subject, FactRegistry registry) {
        this.subject = subject;
        this.registry = registry;
    }

    /** Lays out a table that is not in the registry. */
    static <S> Node write(Class<S> subject, FactNode table, Context context) {
        TableFact<S> fact = new TableWriting<>(subject, context.get(FactRegistry.class)).fact(table);
        return new TableShapes<>(subject).fact().write(fact, context);
    }

    @SuppressWarnings("unchecked") // a table whose codes are outcome codes decides one of them
    private TableFact<S> fact(FactNode table) {
        Codes<?> codes = registry.codes(subject, table)
                .orElseThrow(() -> new IllegalArgumentException("fact " + table.name()
                        + ": cannot be written, because it is not in the registry, and not each outcome of the table is an"
                        + " OutcomeCode of its own"));
        ImmutableList<OutcomeCode> outcomes =
                codes.all().stream().map(OutcomeCode.class::cast).collect(ImmutableList.toImmutableList());
        CodeFact<S, OutcomeCode> fact = (CodeFact<S, OutcomeCode>) registry.unlabelled(subject, table);
        TableNode node = table.table().orElseThrow();
        return node instanceof TableNode.OfVersions dated
                ? new TableFact<>(
                        fact,
                        outcomes,
                        TableRows.none(),
                        versions(table, dated),
                        code(dated.notCovered()),
                        Optional.of(code(dated.noRuleInForce())))
                : new TableFact<>(
                        fact, outcomes, rows(node), ImmutableList.of(), code(node.notCovered()), Optional.empty());
    }

    private TableRows<S> rows(TableNode table) {
        TableNode.OfRows rows = (TableNode.OfRows) table;
        return new TableRows<>(
                rows.policy(),
                rows.rows().stream()
                        .map(row -> new TableRows.Row<>(
                                TableRows.Given.written(row.id()),
                                registry.condition(subject, row.when()),
                                code(row.outcome())))
                        .collect(ImmutableList.toImmutableList()));
    }

    private ImmutableList<TableFact.Version<S>> versions(FactNode table, TableNode.OfVersions dated) {
        ImmutableList.Builder<TableFact.Version<S>> versions = ImmutableList.builder();
        LocalDate end = dated.versions().isEmpty()
                ? LocalDate.MIN
                : dated.versions().get(0).inForce().start();
        for (TableNode.Version version : dated.versions()) {
            if (end.isBefore(version.inForce().start())) {
                versions.add(noRuleFrom(end));
            }
            versions.add(version(table, version));
            end = version.inForce().endExclusive();
        }
        if (!end.equals(LocalDate.MAX)) {
            versions.add(noRuleFrom(end));
        }
        return versions.build();
    }

    private TableFact.Version<S> version(FactNode table, TableNode.Version version) {
        FactNode fact = version.fact();
        return new TableFact.Version<>(
                version.inForce().start(),
                Optional.of(fact.name()).filter(name -> !name.equals(table.name())),
                Optional.of(fact.label()).filter(label -> !label.equals(table.label())),
                rows(fact.table().orElseThrow()));
    }

    private static <S> TableFact.Version<S> noRuleFrom(LocalDate day) {
        return new TableFact.Version<>(day, Optional.empty(), Optional.empty(), TableRows.none());
    }

    private static TableRows.Given code(Object outcome) {
        return TableRows.Given.of((OutcomeCode) outcome);
    }
}
