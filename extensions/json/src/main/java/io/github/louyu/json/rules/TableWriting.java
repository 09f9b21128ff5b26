package io.github.louyu.json.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.json.shape.Context;
import io.github.louyu.json.tree.Node;
import io.github.louyu.rules.CodeFact;
import io.github.louyu.rules.Codes;
import io.github.louyu.rules.FactNode;
import io.github.louyu.rules.FactRegistry;
import io.github.louyu.rules.HitPolicy;
import io.github.louyu.rules.OutcomeCode;
import io.github.louyu.rules.RuleAttribute;
import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import java.util.Optional;

/** Writes decision tables, which conditions know as facts, as {@link TableShapes} reads them. */
final class TableWriting<S> {

    private static final String ROW = "row ";
    private static final String IN_FORCE = "in force ";

    private final Class<S> subject;
    private final FactRegistry registry;

    private TableWriting(Class<S> subject, FactRegistry registry) {
        this.subject = subject;
        this.registry = registry;
    }

    static boolean isTable(FactNode fact) {
        return fact.operation().equals("DECISION") || fact.operation().equals("DATED_DECISION");
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
        boolean dated = table.operation().equals("DATED_DECISION");
        return new TableFact<>(
                fact,
                outcomes,
                dated ? TableRows.none() : rows(table),
                dated ? versions(table) : ImmutableList.of(),
                code(table, "not-covered"),
                dated ? Optional.of(code(table, "no-rule-in-force")) : Optional.empty());
    }

    private TableRows<S> rows(FactNode table) {
        ImmutableList.Builder<TableRows.Row<S>> rows = ImmutableList.builder();
        table.attributes().forEach((name, attribute) -> {
            if (name.startsWith(ROW) && attribute instanceof RuleAttribute.OfCondition when) {
                String id = name.substring(ROW.length());
                rows.add(new TableRows.Row<>(
                        id, registry.condition(subject, when.condition()), code(table, "outcome " + id)));
            }
        });
        RuleAttribute.OfName policy =
                (RuleAttribute.OfName) requireNonNull(table.attributes().get("policy"));
        return new TableRows<>(HitPolicy.valueOf(policy.name()), rows.build(), TableRows.ROWS);
    }

    private ImmutableList<TableFact.Version<S>> versions(FactNode table) {
        ImmutableList.Builder<TableFact.Version<S>> versions = ImmutableList.builder();
        LocalDate end = null;
        for (var each : table.attributes().entrySet()) {
            if (each.getKey().startsWith(IN_FORCE) && each.getValue() instanceof RuleAttribute.OfFact version) {
                DateRange range = DateRange.parse(each.getKey().substring(IN_FORCE.length()));
                if (end != null && end.isBefore(range.start())) {
                    versions.add(noRuleFrom(end));
                }
                end = range.endExclusive();
                versions.add(version(table, version.fact(), range.start()));
            }
        }
        if (end == null || !end.equals(LocalDate.MAX)) {
            versions.add(noRuleFrom(end == null ? LocalDate.MIN : end));
        }
        return versions.build();
    }

    private TableFact.Version<S> version(FactNode table, FactNode version, LocalDate from) {
        return new TableFact.Version<>(
                from,
                Optional.of(version.name()).filter(name -> !name.equals(table.name())),
                Optional.of(version.label()).filter(label -> !label.equals(table.label())),
                rows(version));
    }

    private static <S> TableFact.Version<S> noRuleFrom(LocalDate day) {
        return new TableFact.Version<>(day, Optional.empty(), Optional.empty(), TableRows.none());
    }

    private static TableRows.Given code(FactNode table, String attribute) {
        RuleAttribute.OfValues values =
                (RuleAttribute.OfValues) requireNonNull(table.attributes().get(attribute));
        return TableRows.Given.of((OutcomeCode) values.values().get(0));
    }
}
