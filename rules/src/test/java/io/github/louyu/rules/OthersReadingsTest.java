package io.github.louyu.rules;

import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.Conditions.any;
import static io.github.louyu.rules.EnterpriseFacts.investmentOrigin;
import static io.github.louyu.rules.EnterpriseFacts.leases;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.InvestmentOrigin;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.Span;
import io.github.louyu.time.Timeline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What to ask for and what would do, where a condition reads things, another subject, groups of codes or a decision table. */
class OthersReadingsTest {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 24);
    private static final Condition<EnterpriseFile> LARGE =
            leases().any(LeaseFacts.area().isAtLeast("500"));

    private record Firm(
            @Nullable Long staff,
            @Nullable BigDecimal revenue,
            @Nullable String sector,
            @Nullable EnterpriseFile parent) {}

    private static final Facts<Firm> F = Facts.of(Firm.class, "firm");
    private static final CountFact<Firm> STAFF = F.count("staff", Bilingual.of("从业人数", "staff"), Firm::staff);
    private static final DecimalFact<Firm> REVENUE =
            F.decimal("revenue", Bilingual.of("营业收入", "revenue"), Firm::revenue);
    private static final CodeFact<Firm, String> SECTOR = F.code("sector", Bilingual.of("行业", "sector"), Firm::sector);
    private static final Relation<Firm, EnterpriseFile> PARENT =
            Relation.of(Firm.class, "parent", Bilingual.of("母公司", "parent company"), Firm::parent);
    private static final Firm BLANK = new Firm(null, null, null, null);
    private static final CodeFact<Firm, String> SIZE = DecisionTable.<Firm, String>named(
                    "size", Bilingual.of("规模", "size"), HitPolicy.FIRST)
            .row("large", all(STAFF.isAtLeast(300), REVENUE.isAtLeast("100")), "large")
            .row("medium", all(STAFF.isAtLeast(20), REVENUE.isAtLeast("10")), "medium")
            .build()
            .asFact("small");

    private record Worker(@Nullable Firm employer) {}

    private static final Relation<Worker, Firm> EMPLOYER =
            Relation.of(Worker.class, "employer", Bilingual.of("用人单位", "employer"), Worker::employer);

    private static EnterpriseFile file(Lease... leases) {
        var builder = EnterpriseFile.builder(EnterpriseId.of("E1")).recordedOn(DAY.minusDays(10));
        for (int i = 0; i < leases.length; i++) {
            builder.add("l" + i, leases[i]);
        }
        return builder.build();
    }

    private static Lease lease(@Nullable String area) {
        Lease lease = Lease.openEnded(DAY.minusDays(9 + (area == null ? 0 : area.length())));
        return area == null ? lease : lease.withAreaSquareMetres(new BigDecimal(area));
    }

    private static <S> List<String> asked(Condition<S> condition, S subject) {
        MissingFacts missing = condition.explain(subject, DAY).missingFacts();
        assertThat(missing.isExact()).isTrue();
        return missing.facts().stream().map(MissingFact::name).toList();
    }

    @Test
    void aTableThatIsInWhateverItGivesAsksForNothing() {
        CountFact<Firm> seats = F.count("seats", Bilingual.of("席位", "seats"), firm -> null);
        CodeFact<Firm, String> grade = DecisionTable.<Firm, String>named(
                        "grade", Bilingual.of("评级", "grade"), HitPolicy.FIRST)
                .row("a", STAFF.isAtLeast(300), "a")
                .row("b", REVENUE.isAtLeast("100"), "b")
                .row("c", seats.isAtLeast(10), "c")
                .build()
                .asFact("d");
        assertThat(asked(grade.isIn("a", "b", "c", "d"), BLANK)).isEmpty();
        assertThat(asked(grade.isIn("a", "b", "c"), BLANK)).containsExactly("firm.staff", "firm.revenue", "firm.seats");
    }

    @Test
    void whatOneOfSeveralThingsLacksIsAskedForByItsNumber() {
        Explanation open = LARGE.explain(file(lease("300"), lease(null)), DAY);
        assertThat(open.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(open.missingFacts())
                .isEqualTo(new MissingFacts(
                        ImmutableSet.of(new MissingFact(
                                "leases[2].lease.area",
                                Bilingual.of("第2项租赁的租赁面积", "leased area of no. 2 of the leases"))),
                        true));
        assertThat(asked(any(LARGE, Conditions.not(LARGE)), file(lease(null)))).isEmpty();
        assertThat(asked(leases().all(LeaseFacts.area().isAtLeast("500")), file(lease("300"), lease(null))))
                .isEmpty();
    }

    @Test
    void whatACountLacksIsAskedForToo() {
        CountFact<EnterpriseFile> large =
                leases().where(LeaseFacts.area().isAtLeast("500")).count();
        EnterpriseFile open = file(lease("300"), lease(null), lease("1000"));
        assertThat(asked(large.isAtLeast(2), open)).containsExactly("leases[2].lease.area");
        assertThat(asked(large.is(2L), open)).containsExactly("leases[2].lease.area");
        assertThat(asked(large.isAtLeast(1), open)).as("one is large anyway").isEmpty();
        assertThat(asked(large.isAbove(2), open)).as("one is not large").isEmpty();
        assertThat(asked(large.isBelow(2), open)).containsExactly("leases[2].lease.area");
        assertThat(asked(large.isAtMost(1), open)).containsExactly("leases[2].lease.area");
        assertThat(asked(large.isNot(1L), open)).containsExactly("leases[2].lease.area");
    }

    /** When the next one ends is a matter of all of them together; what lacks is named, and that it may be too much is said. */
    @Test
    void theNextDayNamesTheThingsWithoutOne() {
        Condition<EnterpriseFile> soon = leases().next(LeaseFacts.lastDay()).isWithinNext(Span.days(30));
        Explanation explanation = soon.explain(file(lease("1"), lease("22")), DAY);
        assertThat(explanation.unknownFacts().stream().map(MissingFact::name))
                .containsExactly("leases[1].lease.last-day", "leases[2].lease.last-day");
        assertThat(explanation.missingFacts().isExact()).isFalse();
        assertThat(explanation.missingFacts().facts()).isEqualTo(explanation.unknownFacts());
    }

    @Test
    void whichThingsThereAreIsAskedForButCannotBeTriedOut() {
        MissingFacts missing = LARGE.explain(file(), DAY).missingFacts();
        assertThat(missing.isExact()).isFalse();
        assertThat(missing.facts().stream().map(MissingFact::name)).containsExactly("leases");
    }

    @Test
    void aThingCanBecomeWhatWouldDo() {
        Explanation no = LARGE.explain(file(lease("300"), lease("450")), DAY);
        ChangesNeeded needed = no.changesNeeded(Truth.TRUE, ChangePolicy.ofOffice());
        assertThat(needed.toText(Locale.CHINESE))
                .isEqualTo("第1项租赁的租赁面积：现为300，达到500即可，尚差200\n第2项租赁的租赁面积：现为450，达到500即可，尚差50");
        assertThat(needed.isComplete()).isTrue();
        assertThat(no.changesNeeded(Truth.TRUE, ChangePolicy.anything()).isComplete())
                .as("another lease would do too")
                .isFalse();
        assertThat(no.changesNeeded(Truth.TRUE, ChangePolicy.ofOffice().keeping(LeaseFacts.area()))
                        .changes())
                .isEmpty();
    }

    @Test
    void anOfficeAdvisesNoOtherParentAndNoDismissalsThere() {
        EnterpriseFile parent = EnterpriseFile.builder(EnterpriseId.of("P1"))
                .recordedOn(DAY.minusDays(5))
                .attribute(EnterpriseAttributes.HEADCOUNT, 400L, DAY.minusDays(5))
                .build();
        Firm firm = new Firm(1L, null, null, parent);
        Condition<Firm> few = EnterpriseFacts.headcount().via(PARENT).isBelow(300);
        assertThat(few.explain(firm, DAY)
                        .changesNeeded(Truth.TRUE, ChangePolicy.ofOffice())
                        .changes())
                .isEmpty();
        assertThat(few.explain(firm, DAY)
                        .changesNeeded(Truth.TRUE, ChangePolicy.anything())
                        .changes())
                .hasSize(1);
        ChangesNeeded visits = EnterpriseFacts.event(EventKind.RELOCATION_NOTICE)
                .happenedWithinLast(Span.days(3))
                .via(PARENT)
                .explain(firm, DAY)
                .changesNeeded(Truth.TRUE, ChangePolicy.ofOffice());
        assertThat(visits.changes()).isEmpty();
        assertThat(visits.isComplete()).isTrue();
    }

    @Test
    void aMissingRelationIsAskedForInsteadOfWhatItLeadsTo() {
        Condition<Firm> many = EnterpriseFacts.headcount().via(PARENT).isAtLeast(300);
        assertThat(asked(many, BLANK)).containsExactly("parent");
        assertThat(asked(many, new Firm(null, null, null, file()))).containsExactly("parent.headcount");
    }

    @Test
    void groupsOfListedCodesAndOfAttributesAreTriedOut() {
        CodeFact<Firm, String> listed = SECTOR.grouped(
                "line",
                Bilingual.of("类别", "line"),
                ImmutableMap.of("shop", "trade", "store", "trade", "bank", "finance"));
        assertThat(asked(listed.is("trade"), BLANK)).containsExactly("firm.sector");
        assertThat(asked(all(listed.is("trade"), SECTOR.is("bank")), BLANK)).isEmpty();
        assertThat(listed.is("trade")
                        .explain(new Firm(null, null, "bank", null), DAY)
                        .changesNeeded(Truth.TRUE, ChangePolicy.anything())
                        .toText(Locale.ENGLISH))
                .isEqualTo("sector: bank now, shop would do");
        CodeFact<EnterpriseFile, String> origin = investmentOrigin()
                .grouped("home", Bilingual.same("home"), code -> code == InvestmentOrigin.DOMESTIC ? "home" : "abroad");
        assertThat(asked(origin.is("home"), file())).containsExactly("investment-origin");
        assertThat(asked(any(origin.is("home"), origin.is("abroad")), file())).isEmpty();
    }

    /** Nobody has listed the codes that the host's own grouping knows. */
    @Test
    void groupsOfCodesThatNobodyHasListedAreAskedForAndSaySo() {
        CodeFact<Firm, Integer> length = SECTOR.grouped("length", Bilingual.same("length"), String::length);
        MissingFacts missing = length.is(4).explain(BLANK, DAY).missingFacts();
        assertThat(missing.isExact()).isFalse();
        assertThat(missing.facts().stream().map(MissingFact::name)).containsExactly("firm.sector");
    }

    @Test
    void aDecisionTableIsTriedOutThroughItsRows() {
        assertThat(asked(SIZE.is("medium"), BLANK)).containsExactly("firm.staff", "firm.revenue");
        Firm poor = new Firm(null, new BigDecimal("9"), null, null);
        assertThat(asked(SIZE.is("medium"), poor)).isEmpty();
        Firm rich = new Firm(null, new BigDecimal("100"), null, null);
        assertThat(asked(all(SIZE.is("medium"), STAFF.isAtLeast(300)), rich)).isEmpty();
        assertThat(asked(all(SIZE.is("medium"), STAFF.isAtLeast(299)), rich)).containsExactly("firm.staff");
    }

    @Test
    void whatBringsAboutAnotherOutcomeIsFoundWithinThePolicy() {
        Explanation small = SIZE.is("medium").explain(new Firm(350L, new BigDecimal("9.5"), null, null), DAY);
        ChangesNeeded needed = small.changesNeeded(Truth.TRUE, ChangePolicy.anything());
        assertThat(needed.isComplete()).isTrue();
        assertThat(needed.toText(Locale.ENGLISH)).isEqualTo("revenue: 9.5 now, 10 would do, 0.5 short");
        ChangesNeeded kept =
                small.changesNeeded(Truth.TRUE, ChangePolicy.anything().keeping(REVENUE));
        assertThat(kept.changes()).isEmpty();
        assertThat(kept.isComplete()).isTrue();
    }

    @Test
    void aTableOfARelatedSubjectIsTriedOutThroughItsRowsToo() {
        assertThat(asked(SIZE.via(EMPLOYER).is("medium"), new Worker(BLANK)))
                .containsExactly("employer.firm.staff", "employer.firm.revenue");
        assertThat(SIZE.via(EMPLOYER).is("small").test(new Worker(new Firm(1L, BigDecimal.ONE, null, null)), DAY))
                .isEqualTo(Truth.TRUE);
        assertThat(SIZE.via(EMPLOYER).read(new Worker(null), DAY)).isEmpty();
    }

    private static CodeFact<Firm, String> oneRow(Condition<Firm> when) {
        return DecisionTable.<Firm, String>named("kind", Bilingual.of("类型", "kind"), HitPolicy.FIRST)
                .row("one", when, "one")
                .build()
                .asFact("other");
    }

    /** Its rows may hold of whomever, or of nobody: without the subject that they speak of they say nothing. */
    @Test
    void aTableOfARelatedSubjectIsMissingWhereTheRelationIs() {
        CodeFact<Firm, String> unsaid = oneRow(Conditions.not(STAFF.isKnown()));
        CodeFact<Firm, String> anyway = oneRow(Conditions.always());
        CodeFact<Firm, String> said = oneRow(STAFF.isKnown());
        for (CodeFact<Firm, String> table : List.of(unsaid, anyway, said)) {
            CodeFact<Worker, String> lifted = table.via(EMPLOYER);
            Worker nobodys = new Worker(null);
            assertThat(lifted.read(nobodys, DAY)).isEmpty();
            assertThat(lifted.timeline(nobodys)).isEqualTo(Timeline.unknown());
            assertThat(lifted.is("one").test(nobodys, DAY)).isEqualTo(Truth.UNKNOWN);
            assertThat(lifted.is("one").explain(nobodys, DAY).missingFacts().facts())
                    .containsExactly(new MissingFact("employer", EMPLOYER.label()));
            Worker somebodys = new Worker(BLANK);
            assertThat(lifted.read(somebodys, DAY)).isEqualTo(table.read(BLANK, DAY));
            assertThat(lifted.timeline(somebodys)).isEqualTo(table.timeline(BLANK));
        }
    }

    /** What is not read cannot be otherwise, and what happens can. */
    @Test
    void aTableWithoutFactsIsNoFactToChange() {
        CodeFact<EnterpriseFile, String> moves = DecisionTable.<EnterpriseFile, String>named(
                        "moves", Bilingual.same("moves"), HitPolicy.FIRST)
                .row("yes", EnterpriseFacts.event(EventKind.RELOCATION_NOTICE).happenedWithinLast(Span.days(30)), "yes")
                .build()
                .asFact("no");
        ChangesNeeded needed = moves.is("yes").explain(file(), DAY).changesNeeded(Truth.TRUE, ChangePolicy.anything());
        assertThat(needed.toText(Locale.ENGLISH)).contains("relocation notice").doesNotContain("moves");
        assertThat(needed.isComplete()).isTrue();
        ChangesNeeded never = oneRow(Conditions.always())
                .is("other")
                .explain(BLANK, DAY)
                .changesNeeded(Truth.TRUE, ChangePolicy.anything());
        assertThat(never.changes()).isEmpty();
        assertThat(never.isComplete()).isTrue();
    }

    /** While another fact is taken to be otherwise, too. */
    @Test
    void whatWouldDoIsFoundBesideATableOfNobody() {
        record Tenant(@Nullable Firm employer, long months) {}
        CountFact<Tenant> months =
                Facts.of(Tenant.class, "tenant").count("months", Bilingual.of("月数", "months"), Tenant::months);
        Relation<Tenant, Firm> employer =
                Relation.of(Tenant.class, "employer", Bilingual.of("用人单位", "employer"), Tenant::employer);
        Condition<Tenant> either = any(
                months.isAtLeast(6),
                oneRow(Conditions.not(STAFF.isKnown())).via(employer).is("one"));
        ChangesNeeded needed = either.explain(new Tenant(null, 5), DAY)
                .changesNeeded(Truth.TRUE, ChangePolicy.anything().keeping(STAFF.via(employer)));
        assertThat(needed.toText(Locale.ENGLISH)).isEqualTo("months: 5 now, 6 would do, 1 short");
        assertThat(needed.isComplete()).isTrue();
    }

    private static final CodeFact<Firm, String> BY_STAFF = DecisionTable.<Firm, String>named(
                    "scale", Bilingual.of("规模", "scale"), HitPolicy.FIRST)
            .row("large", STAFF.isAtLeast(300), "large")
            .build()
            .asFact("small");

    /** By staff until the day, by revenue from the next year on. */
    private static final CodeFact<Firm, String> BY_VERSION = DecisionTable.asFact(
            DatedParameter.of(
                    "scale",
                    Bilingual.of("规模", "scale"),
                    Timeline.<DecisionTable<Firm, String>>builder()
                            .from(
                                    DAY.minusYears(1),
                                    DecisionTable.<Firm, String>named(
                                                    "scale", Bilingual.of("规模", "scale"), HitPolicy.FIRST)
                                            .row("large", STAFF.isAtLeast(300), "large")
                                            .build())
                            .unknownFrom(DAY.plusDays(1))
                            .from(
                                    DAY.plusYears(1),
                                    DecisionTable.<Firm, String>named(
                                                    "scale", Bilingual.of("规模", "scale"), HitPolicy.FIRST)
                                            .row("large", REVENUE.isAtLeast("100"), "large")
                                            .build())
                            .build()),
            "small",
            "none");

    @Test
    void ofATableWithVersionsTheOneInForceIsTriedOut() {
        Condition<Firm> large = BY_VERSION.is("large");
        assertThat(asked(large, BLANK)).containsExactly("firm.staff");
        assertThat(large.explain(BLANK, DAY).unknownFacts())
                .containsExactly(new MissingFact("firm.staff", STAFF.label()));
        MissingFacts later = large.explain(BLANK, DAY.plusYears(1)).missingFacts();
        assertThat(later.isExact()).isTrue();
        assertThat(later.facts()).containsExactly(new MissingFact("firm.revenue", REVENUE.label()));
        assertThat(asked(any(large, BY_VERSION.is("small")), BLANK))
                .as("one or the other")
                .isEmpty();
        assertThat(asked(all(large, BY_STAFF.is("small")), BLANK))
                .as("the same staff")
                .isEmpty();
        assertThat(asked(all(large, REVENUE.isAtLeast("10")), BLANK)).containsExactly("firm.staff", "firm.revenue");
        assertThat(any(REVENUE.isAtLeast("10"), BY_VERSION.is("large"))
                        .explain(BLANK, DAY.plusDays(1))
                        .missingFacts())
                .as("no rule is in force")
                .isEqualTo(new MissingFacts(ImmutableSet.of(new MissingFact("firm.revenue", REVENUE.label())), true));
    }

    @Test
    void whatWouldDoIsFoundByTheVersionInForce() {
        Condition<Firm> large = BY_VERSION.isIn("large");
        Firm small = new Firm(120L, BigDecimal.ONE, null, null);
        ChangesNeeded now = large.explain(small, DAY).changesNeeded(Truth.TRUE, ChangePolicy.anything());
        assertThat(now.toText(Locale.ENGLISH)).isEqualTo("staff: 120 now, 300 would do, 180 short");
        assertThat(now.isComplete()).isTrue();
        ChangesNeeded later = large.explain(small, DAY.plusYears(1)).changesNeeded(Truth.TRUE, ChangePolicy.anything());
        assertThat(later.toText(Locale.ENGLISH)).isEqualTo("revenue: 1 now, 100 would do, 99 short");
        ChangesNeeded never = large.explain(small, DAY.plusDays(1)).changesNeeded(Truth.TRUE, ChangePolicy.anything());
        assertThat(never.changes()).isEmpty();
        assertThat(never.isComplete()).isTrue();
    }

    @Test
    void aTableWithVersionsIsTriedOutOverARelationAndThroughGroupsToo() {
        CodeFact<Worker, String> lifted = BY_VERSION.via(EMPLOYER);
        assertThat(asked(lifted.is("large"), new Worker(BLANK))).containsExactly("employer.firm.staff");
        assertThat(asked(lifted.is("large"), new Worker(null))).containsExactly("employer");
        assertThat(lifted.read(new Worker(null), DAY.plusDays(1)))
                .as("no rule, and nobody")
                .isEmpty();
        assertThat(lifted.read(new Worker(BLANK), DAY.plusDays(1))).contains("none");
        Worker worker = new Worker(new Firm(300L, null, null, null));
        assertThat(lifted.timeline(worker)).isEqualTo(BY_VERSION.timeline(new Firm(300L, null, null, null)));
        assertThat(lifted.timeline(new Worker(null))).isEqualTo(Timeline.unknown());
        CodeFact<Firm, String> grouped = BY_VERSION.grouped(
                "aid", Bilingual.same("aid"), ImmutableMap.of("large", "no", "small", "yes", "none", "no"));
        assertThat(asked(grouped.is("yes"), BLANK)).containsExactly("firm.staff");
    }
}
