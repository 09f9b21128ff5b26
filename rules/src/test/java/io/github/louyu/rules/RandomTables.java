package io.github.louyu.rules;

import static io.github.louyu.rules.EnterpriseFacts.event;
import static io.github.louyu.rules.RandomComparisons.membership;
import static io.github.louyu.rules.RandomComparisons.ordered;
import static io.github.louyu.rules.RandomLeaves.figureLeaves;
import static io.github.louyu.rules.RandomLeaves.groupLeaves;
import static io.github.louyu.rules.RandomValues.FOUNDED;
import static io.github.louyu.rules.RandomValues.counts;
import static io.github.louyu.rules.RandomValues.spans;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random decision tables of which several rows may hold or be open, as facts. */
final class RandomTables {

    private RandomTables() {}

    static Arbitrary<Condition<EnterpriseFile>> tableLeaves() {
        return tables().flatMap(fact -> membership(fact, Arbitraries.of("a", "b", "none")));
    }

    /** Of tables with up to three rows, of which several may hold or be open; a row may read a version of another table. */
    static Arbitrary<CodeFact<EnterpriseFile, String>> tables() {
        Arbitrary<Condition<EnterpriseFile>> inner = plainTables(rows())
                .map(RandomTables::fromEverOn)
                .flatMap(fact -> membership(fact, Arbitraries.of("a", "b", "none")));
        return plainTables(Arbitraries.frequencyOf(Tuple.of(6, rows()), Tuple.of(1, inner)))
                .map(table -> table.asFact("none"));
    }

    private static CodeFact<EnterpriseFile, String> fromEverOn(DecisionTable<EnterpriseFile, String> table) {
        return DecisionTable.asFact(
                DatedParameter.of(
                        "versions",
                        Bilingual.of("历次分类", "versions"),
                        Timeline.<DecisionTable<EnterpriseFile, String>>builder()
                                .from(LocalDate.MIN, table)
                                .build()),
                "none",
                "no rule");
    }

    private static Arbitrary<Condition<EnterpriseFile>> rows() {
        return Arbitraries.oneOf(
                ordered(EnterpriseFacts.headcount(), counts()),
                spans().map(EnterpriseFacts.date(FOUNDED)::isWithinLast),
                spans().map(event(EventKind.EXECUTIVE_CHANGE)::happenedWithinLast),
                groupLeaves(),
                figureLeaves());
    }

    private static Arbitrary<DecisionTable<EnterpriseFile, String>> plainTables(
            Arbitrary<Condition<EnterpriseFile>> rows) {
        Arbitrary<List<String>> outcomes = Arbitraries.of("a", "b").list().ofSize(3);
        return Combinators.combine(
                        Arbitraries.of(HitPolicy.FIRST, HitPolicy.UNIQUE),
                        rows.list().ofMinSize(1).ofMaxSize(3),
                        outcomes)
                .as(RandomTables::table);
    }

    private static DecisionTable<EnterpriseFile, String> table(
            HitPolicy policy, List<Condition<EnterpriseFile>> rows, List<String> outcomes) {
        DecisionTable.Builder<EnterpriseFile, String> table =
                DecisionTable.named("table", Bilingual.of("分类", "class"), policy);
        for (int i = 0; i < rows.size(); i++) {
            table.row("r" + i, rows.get(i), outcomes.get(i));
        }
        return table.build();
    }
}
