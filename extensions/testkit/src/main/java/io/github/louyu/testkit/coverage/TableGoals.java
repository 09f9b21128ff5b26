package io.github.louyu.testkit.coverage;

import com.google.common.collect.ImmutableList;
import io.github.louyu.rules.Decision;
import io.github.louyu.rules.DecisionExplanation;
import io.github.louyu.rules.DecisionTable;
import io.github.louyu.rules.Explanation;
import io.github.louyu.rules.FactDecision;
import io.github.louyu.rules.FactNode;
import io.github.louyu.rules.RuleAttribute;
import io.github.louyu.rules.RuleNode;
import io.github.louyu.rules.Truth;
import io.github.louyu.time.DateRange;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What should be seen of decision tables, and what explanations show of them. */
final class TableGoals {

    private static final String ROW = "row ";
    private static final String IN_FORCE = "in force ";

    private TableGoals() {}

    /** A version of a table; one without days if the table has none. */
    record Version(@Nullable String days, ImmutableList<Row> rows) {

        static Version of(@Nullable DateRange days, DecisionTable<?, ?> table) {
            return new Version(
                    days == null ? null : days.toString(),
                    table.rows().stream()
                            .map(row -> new Row(row.id(), row.when().view()))
                            .collect(ImmutableList.toImmutableList()));
        }

        private static Version of(@Nullable String days, FactNode table) {
            ImmutableList.Builder<Row> rows = ImmutableList.builder();
            table.attributes().forEach((name, attribute) -> {
                if (name.startsWith(ROW) && attribute instanceof RuleAttribute.OfCondition when) {
                    rows.add(new Row(name.substring(ROW.length()), when.condition()));
                }
            });
            return new Version(days, rows.build());
        }

        private boolean speaksOfEverybody() {
            return rows.stream().anyMatch(Row::holdsAlways);
        }
    }

    private record Row(String id, RuleNode when) {

        boolean holdsAlways() {
            return when.kind().equals("ALL") && when.children().isEmpty();
        }
    }

    /** Passes what should be seen of a table and of those that its rows read. */
    static void aim(String table, List<Version> versions, Consumer<Goal> goals) {
        for (Version version : versions) {
            if (version.days() != null) {
                goals.accept(Goal.ofVersion(table, version.days()));
            }
            version.rows().forEach(row -> goals.accept(Goal.ofRow(table, version.days(), row.id())));
        }
        if (!versions.stream().allMatch(Version::speaksOfEverybody)) {
            goals.accept(Goal.ofTable(table, Outcome.NOT_COVERED));
        }
        goals.accept(Goal.ofTable(table, Outcome.UNDETERMINED));
        versions.forEach(version -> version.rows().forEach(row -> aim(row.when(), goals)));
    }

    /** Passes what should be seen of the tables that a condition reads. */
    static void aim(RuleNode condition, Consumer<Goal> goals) {
        for (RuleAttribute attribute : condition.attributes().values()) {
            if (attribute instanceof RuleAttribute.OfFact read) {
                aim(read.fact(), goals);
            }
        }
        condition.children().forEach(child -> aim(child, goals));
    }

    private static void aim(FactNode fact, Consumer<Goal> goals) {
        switch (fact.operation()) {
            case "DECISION" -> aim(fact.name(), ImmutableList.of(Version.of((String) null, fact)), goals);
            case "DATED_DECISION" -> aim(fact.name(), versions(fact), goals);
            case "VIA" -> {
                if (fact.attributes().get("fact") instanceof RuleAttribute.OfFact other) {
                    aim(other.fact(), goals);
                }
            }
            default -> fact.parts().forEach(part -> aim(part, goals));
        }
    }

    private static ImmutableList<Version> versions(FactNode fact) {
        ImmutableList.Builder<Version> versions = ImmutableList.builder();
        fact.attributes().forEach((name, attribute) -> {
            if (name.startsWith(IN_FORCE) && attribute instanceof RuleAttribute.OfFact table) {
                versions.add(Version.of(name.substring(IN_FORCE.length()), table.fact()));
            }
        });
        return versions.build();
    }

    /** Passes what the tables show that a condition reads, also in parts that others had decided. */
    static void see(Explanation explanation, Consumer<Goal> seen) {
        for (FactDecision each : explanation.decisions()) {
            each.explanation()
                    .ifPresent(why -> see(
                            each.name(), each.inForce().map(DateRange::toString).orElse(null), why, seen));
        }
        explanation.parts().forEach(part -> see(part, seen));
    }

    /** Passes what a table shows, and what those show that its rows read. */
    static void see(String table, @Nullable String version, DecisionExplanation<?> why, Consumer<Goal> seen) {
        if (version != null) {
            seen.accept(Goal.ofVersion(table, version));
        }
        Decision<?> decision = why.decision();
        switch (decision.state()) {
            case DECIDED -> {
                if (isOfCertainRows(why)) {
                    decision.rows().forEach(row -> seen.accept(Goal.ofRow(table, version, row)));
                }
            }
            case NOT_COVERED -> seen.accept(Goal.ofTable(table, Outcome.NOT_COVERED));
            case UNDETERMINED -> seen.accept(Goal.ofTable(table, Outcome.UNDETERMINED));
            case CONFLICT -> {} // the mistake of a table, which no case should need to show
        }
        why.rows().forEach(row -> see(row.explanation(), seen));
    }

    /** Rows of one outcome decide together, though it is not known which of them holds. */
    private static boolean isOfCertainRows(DecisionExplanation<?> why) {
        return why.rows().stream()
                .filter(row -> why.decision().rows().contains(row.id()))
                .allMatch(row -> row.explanation().truth() == Truth.TRUE);
    }
}
