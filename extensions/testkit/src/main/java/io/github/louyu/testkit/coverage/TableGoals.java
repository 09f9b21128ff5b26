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
import io.github.louyu.rules.TableNode;
import io.github.louyu.rules.Truth;
import io.github.louyu.time.DateRange;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What should be seen of decision tables, and what explanations show of them. */
final class TableGoals {

    private TableGoals() {}

    /** A version of a table; without days if the table has none. */
    record Version(@Nullable DateRange days, ImmutableList<TableNode.Row> rows) {

        static Version of(@Nullable DateRange days, DecisionTable<?, ?> table) {
            return new Version(
                    days,
                    table.rows().stream()
                            .map(row -> new TableNode.Row(row.id(), row.when().view(), row.outcome()))
                            .collect(ImmutableList.toImmutableList()));
        }

        private boolean speaksOfEverybody() {
            return rows.stream().map(TableNode.Row::when).anyMatch(TableGoals::holdsAlways);
        }
    }

    private static boolean holdsAlways(RuleNode when) {
        return when.kind().equals("ALL") && when.children().isEmpty();
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
        TableNode table = fact.table().orElse(null);
        if (table != null) {
            aim(fact.name(), versions(null, table), goals);
        } else if (fact.operation().equals("VIA")
                && fact.attributes().get("fact") instanceof RuleAttribute.OfFact other) {
            aim(other.fact(), goals);
        } else {
            fact.parts().forEach(part -> aim(part, goals));
        }
    }

    private static ImmutableList<Version> versions(@Nullable DateRange days, TableNode table) {
        if (table instanceof TableNode.OfRows rows) {
            return ImmutableList.of(new Version(days, rows.rows()));
        }
        return ((TableNode.OfVersions) table)
                .versions().stream()
                        .flatMap(version -> version.fact().table().stream()
                                .flatMap(rows -> versions(version.inForce(), rows).stream()))
                        .collect(ImmutableList.toImmutableList());
    }

    /** Passes what the tables show that a condition reads, also in parts that others had decided. */
    static void see(Explanation explanation, Consumer<Goal> seen) {
        for (FactDecision each : explanation.decisions()) {
            each.explanation().ifPresent(why -> see(each.name(), each.inForce().orElse(null), why, seen));
        }
        explanation.parts().forEach(part -> see(part, seen));
    }

    /** Passes what a table shows, and what those show that its rows read. */
    static void see(String table, @Nullable DateRange version, DecisionExplanation<?> why, Consumer<Goal> seen) {
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
