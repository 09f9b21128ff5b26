package io.github.louyu.testkit.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.DecisionTable;
import io.github.louyu.rules.HitPolicy;
import io.github.louyu.rules.Truth;
import io.github.louyu.testkit.arbitraries.LouyuArbitraries;
import io.github.louyu.testkit.arbitraries.LouyuDomain;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/**
 * What is counted of a table is what a plain count finds, which tests each row by itself and tries out what open rows may come to; by
 * itself and as a fact in a condition alike.
 */
@Domain(LouyuDomain.class)
@Domain(DomainContext.Global.class)
class TableCoverageProperties {

    private static final WorkCalendar CALENDAR = WorkCalendar.china();

    /** Conditions that read no table themselves and cannot fail. */
    @Provide
    Arbitrary<Condition<EnterpriseFile>> rows() {
        return LouyuArbitraries.conditions()
                .filter(condition -> !condition.using(CALENDAR).hasHostCode()
                        && !condition.view().toString().contains("DECISION"));
    }

    @Property(tries = 300)
    void aTableIsCountedAsAPlainCountDoes(
            @ForAll HitPolicy policy,
            @ForAll @Size(min = 1, max = 3) List<@From("rows") Condition<EnterpriseFile>> rows,
            @ForAll @Size(3) List<Boolean> outcomes,
            @ForAll @Size(min = 1, max = 8) List<EnterpriseFile> files,
            @ForAll LocalDate day) {
        DecisionTable.Builder<EnterpriseFile, String> builder =
                DecisionTable.named("table", Bilingual.of("分类", "class"), policy);
        for (int i = 0; i < rows.size(); i++) {
            builder.row("r" + i, rows.get(i), outcomes.get(i) ? "a" : "b");
        }
        DecisionTable<EnterpriseFile, String> table = builder.build();

        Set<String> seen = new HashSet<>();
        for (EnterpriseFile file : files) {
            List<Truth> truths = rows.stream()
                    .map(row -> row.using(CALENDAR).test(file, day))
                    .toList();
            seen.addAll(plainly(policy, truths, outcomes));
        }
        seen.forEach(each -> Statistics.label("seen").collect(policy, each.replaceAll("r\\d", "row")));

        OutcomeCoverage byItself = new OutcomeCoverage();
        CoveredTable<EnterpriseFile, String> watched = byItself.watching(table, CALENDAR);
        files.forEach(file -> watched.decide(file, day));
        assertThat(seenOfTables(byItself)).containsExactlyInAnyOrderElementsOf(seen);
        if (policy != HitPolicy.COLLECT) {
            OutcomeCoverage asFact = new OutcomeCoverage();
            CoveredCondition<EnterpriseFile> condition =
                    asFact.watching("it", table.asFact("none").is("a"), CALENDAR);
            files.forEach(file -> condition.explain(file, day));
            assertThat(seenOfTables(asFact)).containsExactlyInAnyOrderElementsOf(seen);
        }
    }

    private static List<String> seenOfTables(OutcomeCoverage coverage) {
        return coverage.report().seen().stream()
                .filter(goal -> goal.kind() == Goal.Kind.TABLE)
                .map(goal -> goal.code().orElse("") + " " + goal.outcome())
                .toList();
    }

    /** What a table shows whose rows have these truths, by trying out whether each open row holds or not. */
    private static Set<String> plainly(HitPolicy policy, List<Truth> truths, List<Boolean> outcomes) {
        Set<List<Integer>> speaking = new HashSet<>();
        Set<String> answers = new HashSet<>();
        for (int completion = 0; completion < 1 << truths.size(); completion++) {
            int bits = completion;
            boolean agrees = IntStream.range(0, truths.size()).allMatch(i -> switch (truths.get(i)) {
                case TRUE -> (bits >> i & 1) == 1;
                case FALSE -> (bits >> i & 1) == 0;
                case UNKNOWN -> true;
            });
            if (agrees) {
                List<Integer> holding = new ArrayList<>(IntStream.range(0, truths.size())
                        .filter(i -> (bits >> i & 1) == 1)
                        .boxed()
                        .toList());
                List<Integer> who = policy == HitPolicy.FIRST && !holding.isEmpty() ? holding.subList(0, 1) : holding;
                speaking.add(who);
                answers.add(
                        policy == HitPolicy.UNIQUE && who.size() > 1
                                ? "conflict"
                                : who.stream().map(outcomes::get).toList().toString()
                                        + (policy == HitPolicy.FIRST ? "" : who));
            }
        }
        Set<String> shown = new HashSet<>();
        if (answers.size() > 1) {
            shown.add(" UNDETERMINED");
        } else if (speaking.equals(Set.of(List.of()))) {
            shown.add(" NOT_COVERED");
        } else if (speaking.size() == 1 && !answers.contains("conflict")) {
            speaking.iterator().next().forEach(i -> shown.add("r" + i + " DECIDED"));
        }
        return shown;
    }
}
