package io.github.louyu.testkit.coverage;

import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.Conditions.always;
import static io.github.louyu.rules.EnterpriseFacts.headcount;
import static io.github.louyu.rules.EnterpriseFacts.leases;
import static io.github.louyu.testkit.SampleRules.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.rules.CodeFact;
import io.github.louyu.rules.Conditions;
import io.github.louyu.rules.DatedParameter;
import io.github.louyu.rules.Decision;
import io.github.louyu.rules.DecisionTable;
import io.github.louyu.rules.HitPolicy;
import io.github.louyu.rules.LeaseFacts;
import io.github.louyu.rules.Relation;
import io.github.louyu.rules.Tiers;
import io.github.louyu.rules.eligibility.Benefit;
import io.github.louyu.rules.eligibility.PolicyCatalogue;
import io.github.louyu.rules.eligibility.ServicePolicy;
import io.github.louyu.rules.eligibility.SubjectType;
import io.github.louyu.rules.visit.VisitEngine;
import io.github.louyu.rules.visit.VisitRule;
import io.github.louyu.rules.visit.VisitRulebook;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.Span;
import io.github.louyu.time.Timeline;
import io.github.louyu.time.WorkCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class TableCoverageTest {

    private static final WorkCalendar CALENDAR = WorkCalendar.china();
    private static final LocalDate DAY = LocalDate.of(2019, 3, 1);
    private static final LocalDate NEW = LocalDate.of(2020, 1, 1);
    private static final Bilingual LABEL = Bilingual.of("规模", "size");

    private final OutcomeCoverage coverage = new OutcomeCoverage();

    /** Up to 9 and from 10 to 99 persons; beyond, the table does not speak. */
    private static DecisionTable<EnterpriseFile, String> size() {
        return Tiers.<EnterpriseFile, Long, String>of("size", LABEL, headcount())
                .tier("small", Range.closedOpen(0L, 10L), "S")
                .tier("medium", Range.closedOpen(10L, 100L), "M")
                .build();
    }

    private static DatedParameter<DecisionTable<EnterpriseFile, String>> versions() {
        DecisionTable<EnterpriseFile, String> later = Tiers.<EnterpriseFile, Long, String>of("size", LABEL, headcount())
                .tier("small", Range.closedOpen(0L, 20L), "S")
                .build();
        return DatedParameter.of(
                "dated-size",
                LABEL,
                Timeline.<DecisionTable<EnterpriseFile, String>>builder()
                        .from(LocalDate.of(2019, 1, 1), size())
                        .from(NEW, later)
                        .build());
    }

    private static EnterpriseFile staffed(long staff) {
        return file().attribute(EnterpriseAttributes.HEADCOUNT, staff, LocalDate.of(2019, 1, 1))
                .build();
    }

    private List<String> seen() {
        return coverage.report().goals().stream()
                .filter(coverage.report().seen()::contains)
                .map(TableCoverageTest::text)
                .toList();
    }

    private static String text(Goal goal) {
        return goal.name() + goal.code().map(code -> " " + code).orElse("") + " " + goal.outcome();
    }

    @Test
    void aTableByItselfIsAskedForEachRowAndForWhatIsNotCoveredOrUndetermined() {
        CoveredTable<EnterpriseFile, String> table = coverage.watching(size(), CALENDAR);
        assertThat(coverage.report().toText(Locale.ENGLISH)).isEqualTo("""
                        0 of 4 outcomes of rules seen (0%)
                          not seen: table size: row small decided
                          not seen: table size: row medium decided
                          not seen: table size not covered
                          not seen: table size undetermined""");
        assertThat(coverage.report().toText(Locale.CHINESE)).isEqualTo("""
                        规则结果共 4 项，已出现 0 项（0%）
                          未出现：判定表 size 由 small 行判定
                          未出现：判定表 size 由 medium 行判定
                          未出现：判定表 size 不适用
                          未出现：判定表 size 待定""");

        assertThat(table.decide(staffed(9), DAY))
                .isEqualTo(size().using(CALENDAR).decide(staffed(9), DAY));
        assertThat(table.explain(staffed(99), DAY).decision().outcome()).contains("M");
        assertThat(seen()).containsExactly("size small DECIDED", "size medium DECIDED");
        table.decide(staffed(100), DAY);
        table.decide(file().build(), DAY);
        coverage.assertAtLeast(100);
    }

    @Test
    void aTableInAConditionIsAskedForTheSame() {
        CodeFact<EnterpriseFile, String> size = size().asFact("none");
        CoveredCondition<EnterpriseFile> watched =
                coverage.watching("it", all(headcount().isKnown(), size.isIn("S", "M")), CALENDAR);
        watched.explain(staffed(9), DAY);
        watched.explain(staffed(100), DAY);

        assertThat(coverage.report().missing())
                .filteredOn(goal -> goal.kind() == Goal.Kind.TABLE)
                .extracting(TableCoverageTest::text)
                .containsExactly("size medium DECIDED", "size UNDETERMINED");
    }

    @Test
    void whereverItStandsATableIsOne() {
        CodeFact<EnterpriseFile, String> size = size().asFact("none");
        VisitRule rule = VisitRule.on("moving", EventKind.RELOCATION_NOTICE)
                .inScope(size.is("S"))
                .dueWithin(Span.days(3));
        CoveredVisits visits =
                coverage.watching(VisitEngine.of(VisitRulebook.of("office", LocalDate.of(2019, 1, 1), rule), CALENDAR));
        ServicePolicy<EnterpriseFile> grant = ServicePolicy.of(SubjectType.ENTERPRISE, "grant")
                .titled(Bilingual.of("补贴", "Grant"))
                .when(size.is("M"))
                .granting(Benefit.fixed(Money.parse("CNY 1")));
        CoveredPolicies<EnterpriseFile> policies =
                coverage.watching(PolicyCatalogue.of("office", grant), SubjectType.ENTERPRISE, CALENDAR);
        CoveredTable<EnterpriseFile, String> table = coverage.watching(size(), CALENDAR);

        visits.assess(staffed(1), DAY);
        policies.assess(staffed(10), DAY);
        table.decide(staffed(100), DAY);

        assertThat(coverage.report().goals())
                .filteredOn(goal -> goal.kind() == Goal.Kind.TABLE)
                .extracting(TableCoverageTest::text)
                .containsExactly("size small DECIDED", "size medium DECIDED", "size NOT_COVERED", "size UNDETERMINED");
        assertThat(seen())
                .filteredOn(text -> text.startsWith("size "))
                .containsExactly("size small DECIDED", "size medium DECIDED", "size NOT_COVERED");
    }

    @Test
    void aDatedTableIsAskedForEachVersionAndForTheRowsOfEach() {
        CoveredVersions<EnterpriseFile, String> watched = coverage.watching(versions(), CALENDAR);
        assertThat(watched.decide(staffed(5), DAY)).flatMap(Decision::outcome).contains("S");
        assertThat(watched.decide(staffed(5), LocalDate.of(2018, 12, 31))).isEmpty();

        assertThat(coverage.report().toText(Locale.ENGLISH)).isEqualTo("""
                        2 of 7 outcomes of rules seen (28%)
                          not seen: table dated-size: row medium of version 2019-01-01/2020-01-01 decided
                          not seen: table dated-size: version 2020-01-01/.. in force
                          not seen: table dated-size: row small of version 2020-01-01/.. decided
                          not seen: table dated-size not covered
                          not seen: table dated-size undetermined""");
        assertThat(coverage.report().toText(Locale.CHINESE))
                .contains("  未出现：判定表 dated-size 由 2019-01-01/2020-01-01 版的 medium 行判定\n")
                .contains("  未出现：判定表 dated-size 的 2020-01-01/.. 版施行\n");

        assertThat(watched.explain(staffed(19), NEW)).isPresent();
        watched.decide(staffed(20), NEW);
        watched.decide(file().build(), NEW);
        coverage.cannotOccur("dated-size", "medium@2019-01-01/2020-01-01", Outcome.DECIDED, "too large for us");
        coverage.assertAtLeast(100);
    }

    @Test
    void aDatedTableInAConditionIsAskedForTheSame() {
        CodeFact<EnterpriseFile, String> size = DecisionTable.asFact(versions(), "none", "no rule");
        CoveredCondition<EnterpriseFile> watched = coverage.watching("it", size.is("S"), CALENDAR);
        OutcomeCoverage byItself = new OutcomeCoverage();
        byItself.watching(versions(), CALENDAR);

        watched.explain(staffed(19), NEW);

        assertThat(coverage.report().goals())
                .filteredOn(goal -> goal.kind() == Goal.Kind.TABLE)
                .containsExactlyElementsOf(byItself.report().goals());
        assertThat(seen())
                .filteredOn(text -> text.startsWith("dated-size "))
                .containsExactly("dated-size 2020-01-01/.. IN_FORCE", "dated-size small@2020-01-01/.. DECIDED");
    }

    @Test
    void aTableThatARowReadsIsAskedForToo() {
        DecisionTable<EnterpriseFile, String> care = DecisionTable.<EnterpriseFile, String>named(
                        "care", Bilingual.of("服务", "care"), HitPolicy.FIRST)
                .row("close", size().asFact("none").is("M"), "close")
                .row("other", always(), "regular")
                .build();
        coverage.watching(care, CALENDAR).decide(staffed(10), DAY);

        assertThat(coverage.report().goals())
                .extracting(TableCoverageTest::text)
                .as("what a row decides in any case is never not covered")
                .containsExactly(
                        "care close DECIDED",
                        "care other DECIDED",
                        "care UNDETERMINED",
                        "size small DECIDED",
                        "size medium DECIDED",
                        "size NOT_COVERED",
                        "size UNDETERMINED");
        assertThat(seen()).containsExactly("care close DECIDED", "size medium DECIDED");
    }

    @Test
    void aTableIsFoundThroughGroupsRelationsAndThings() {
        DecisionTable<Lease, String> area = DecisionTable.<Lease, String>named("area", LABEL, HitPolicy.FIRST)
                .row("whole floor", LeaseFacts.area().isAtLeast(new BigDecimal(1000)), "floor")
                .build();
        EnterpriseFile tenant = file().add("l1", Lease.ofClosed(DAY, NEW).withAreaSquareMetres(new BigDecimal(1000)))
                .build();
        Relation<Worker, EnterpriseFile> employer =
                Relation.of(Worker.class, "employer", Bilingual.of("用人单位", "employer"), Worker::employer);
        CodeFact<EnterpriseFile, String> large =
                size().asFact("none").grouped("large", LABEL, ImmutableMap.of("M", "large"));

        coverage.watching("floors", leases().any(area.asFact("part").is("floor")), CALENDAR)
                .explain(tenant, DAY);
        coverage.watching("group", large.is("large"), CALENDAR).explain(staffed(10), DAY);
        coverage.watching("worker", size().asFact("none").is("S").via(employer), CALENDAR)
                .explain(new Worker(staffed(1)), DAY);

        assertThat(seen())
                .filteredOn(text -> text.endsWith(" DECIDED"))
                .containsExactly("area whole floor DECIDED", "size medium DECIDED", "employer.size small DECIDED");
    }

    private record Worker(EnterpriseFile employer) {}

    @Test
    void whichRowItWasMustBeCertain() {
        DecisionTable<EnterpriseFile, String> same = DecisionTable.<EnterpriseFile, String>named(
                        "same", LABEL, HitPolicy.FIRST)
                .row("few", headcount().isBelow(10), "yes")
                .row("any", always(), "yes")
                .build();
        coverage.watching(same, CALENDAR).decide(file().build(), DAY);

        assertThat(coverage.report().seen())
                .as("decided, but by one row or the other")
                .isEmpty();
    }

    @Test
    void allRowsThatAreCollectedHaveDecidedAndAConflictIsNobodysGoal() {
        coverage.watching(overlapping("collected", HitPolicy.COLLECT), CALENDAR).decide(staffed(20), DAY);
        coverage.watching(overlapping("unique", HitPolicy.UNIQUE), CALENDAR).decide(staffed(20), DAY);

        assertThat(seen()).containsExactly("collected ten DECIDED", "collected twenty DECIDED");
    }

    private static DecisionTable<EnterpriseFile, String> overlapping(String name, HitPolicy policy) {
        return DecisionTable.<EnterpriseFile, String>named(name, LABEL, policy)
                .row("ten", headcount().isAtLeast(10), "10")
                .row("twenty", headcount().isAtLeast(20), "20")
                .build();
    }

    @Test
    void aTableThatRunsCodeOfTheHostIsAskedToFail() {
        DecisionTable<EnterpriseFile, String> broken = DecisionTable.<EnterpriseFile, String>named(
                        "broken", LABEL, HitPolicy.FIRST)
                .row(
                        "it",
                        Conditions.undated(EnterpriseFile.class, "broken", LABEL, file -> {
                            throw new IllegalStateException("broken");
                        }),
                        "yes")
                .build();
        coverage.watching(broken, CALENDAR).decide(file().build(), DAY);

        assertThat(seen()).containsExactly("broken UNDETERMINED", "broken FAILED");
    }

    @Test
    void aTableOfAnothersIsLeftOut() {
        coverage.watching("it", size().asFact("none").is("S"), CALENDAR);
        coverage.leavingOutTable("size");
        coverage.watching("other", size().asFact("none").is("M"), CALENDAR);

        assertThat(coverage.report().goals()).hasSize(12).noneMatch(goal -> goal.kind() == Goal.Kind.TABLE);
        assertThatThrownBy(() -> coverage.leavingOutTable("it"))
                .hasMessage("table it: must be one that is asked for, but was not");
    }
}
