package io.github.louyu.rules;

import static io.github.louyu.rules.Conditions.all;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import io.github.louyu.enterprise.AttributeValue;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;
import io.github.louyu.text.Problem;
import io.github.louyu.text.ProblemsException;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Timeline;
import io.github.louyu.time.WorkCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rows to an outcome: what each hit policy makes of them, and what is not covered, undetermined, or in conflict. */
class DecisionTableTest {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 24);

    private enum Grade implements Labelled {
        HIGH("高", "high"),
        LOW("低", "low"),
        NOT_RATED("不评级", "not rated");

        private final String zh;
        private final String en;

        Grade(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        @Override
        public Bilingual label() {
            return Bilingual.of(zh, en);
        }
    }

    private record Firm(
            @Nullable Long staff,
            @Nullable Long seats,
            @Nullable Money sales) {

        Firm(@Nullable Long staff, @Nullable Long seats) {
            this(staff, seats, null);
        }
    }

    private static final Facts<Firm> F = Facts.of(Firm.class, "firm");
    private static final CountFact<Firm> STAFF = F.count("staff", Bilingual.of("职工", "staff"), Firm::staff);
    private static final CountFact<Firm> SEATS = F.count("seats", Bilingual.of("席位", "seats"), Firm::seats);
    private static final MoneyFact<Firm> SALES = F.money("sales", Bilingual.of("销售收入", "sales"), Firm::sales);

    private static DecisionTable<Firm, Grade> table(HitPolicy policy) {
        return DecisionTable.<Firm, Grade>named("class", Bilingual.of("评级", "class"), policy)
                .row("much staff", STAFF.isAtLeast(10), Grade.HIGH)
                .row("many seats", SEATS.isAtLeast(20), Grade.HIGH)
                .row("some staff", STAFF.isAtLeast(5), Grade.LOW)
                .build();
    }

    private static Decision<Grade> decide(HitPolicy policy, Firm firm) {
        return table(policy).using(WorkCalendar.weekendsOnly()).decide(firm, DAY);
    }

    @Test
    void theFirstRowThatHoldsSpeaks() {
        assertThat(decide(HitPolicy.FIRST, new Firm(10L, 20L)))
                .isEqualTo(new Decision<>(
                        Decision.State.DECIDED,
                        ImmutableList.of(Grade.HIGH),
                        ImmutableList.of("much staff"),
                        false,
                        false));
        assertThat(decide(HitPolicy.FIRST, new Firm(5L, 0L)).outcome()).contains(Grade.LOW);
        assertThat(decide(HitPolicy.FIRST, new Firm(4L, 0L)).state()).isEqualTo(Decision.State.NOT_COVERED);
        assertThat(decide(HitPolicy.FIRST, new Firm(4L, 0L)).outcome()).isEmpty();
    }

    @Test
    void aRowThatMayHoldBeforeTheFirstLeavesItUndetermined() {
        assertThat(decide(HitPolicy.FIRST, new Firm(5L, null)))
                .isEqualTo(new Decision<>(
                        Decision.State.UNDETERMINED,
                        ImmutableList.of(Grade.HIGH, Grade.LOW),
                        ImmutableList.of("many seats", "some staff"),
                        false,
                        false));
        assertThat(decide(HitPolicy.FIRST, new Firm(null, null)))
                .isEqualTo(new Decision<>(
                        Decision.State.UNDETERMINED,
                        ImmutableList.of(Grade.HIGH, Grade.LOW),
                        ImmutableList.of("much staff", "many seats", "some staff"),
                        true,
                        false));
    }

    @Test
    void whicheverRowItIsTheOutcomeIsTheSame() {
        Decision<Grade> decision = decide(HitPolicy.FIRST, new Firm(null, 20L));
        assertThat(decision.state()).isEqualTo(Decision.State.DECIDED);
        assertThat(decision.outcome()).contains(Grade.HIGH);
    }

    @Test
    void twoRowsOfWhichOneMayHoldAreAConflict() {
        assertThat(decide(HitPolicy.UNIQUE, new Firm(10L, 0L)))
                .isEqualTo(new Decision<>(
                        Decision.State.CONFLICT,
                        ImmutableList.of(Grade.HIGH, Grade.LOW),
                        ImmutableList.of("much staff", "some staff"),
                        false,
                        false));
        assertThat(decide(HitPolicy.UNIQUE, new Firm(5L, 0L)).outcome()).contains(Grade.LOW);
        assertThat(decide(HitPolicy.UNIQUE, new Firm(1L, 0L)).state()).isEqualTo(Decision.State.NOT_COVERED);
        Decision<Grade> open = decide(HitPolicy.UNIQUE, new Firm(5L, null));
        assertThat(open.state()).isEqualTo(Decision.State.UNDETERMINED);
        assertThat(open.mayConflict()).isTrue();
        assertThat(open.mayBeNotCovered()).isFalse();
        assertThat(decide(HitPolicy.UNIQUE, new Firm(1L, null)).mayConflict()).isFalse();
        assertThat(decide(HitPolicy.UNIQUE, new Firm(1L, null)).mayBeNotCovered())
                .isTrue();
    }

    @Test
    void allRowsThatHoldAreCollected() {
        assertThat(decide(HitPolicy.COLLECT, new Firm(10L, 0L)).outcomes()).containsExactly(Grade.HIGH, Grade.LOW);
        assertThat(decide(HitPolicy.COLLECT, new Firm(10L, 0L)).outcome()).isEmpty();
        assertThat(decide(HitPolicy.COLLECT, new Firm(1L, 0L)).state()).isEqualTo(Decision.State.NOT_COVERED);
        assertThat(decide(HitPolicy.COLLECT, new Firm(10L, null)).state()).isEqualTo(Decision.State.UNDETERMINED);
        assertThat(decide(HitPolicy.COLLECT, new Firm(10L, null)).mayBeNotCovered())
                .isFalse();
        assertThat(decide(HitPolicy.COLLECT, new Firm(1L, null)).mayBeNotCovered())
                .isTrue();
    }

    /** Behind a row that holds nothing decides any more, and what has decided lacks nothing. */
    @Test
    void onlyRowsThatCanStillDecideLackSomething() {
        DecisionTableEvaluator<Firm, Grade> open = DecisionTable.<Firm, Grade>named(
                        "class", Bilingual.of("评级", "class"), HitPolicy.FIRST)
                .row("many seats", SEATS.isAtLeast(20), Grade.HIGH)
                .row("some staff", STAFF.isAtLeast(5), Grade.LOW)
                .row("much sold", SALES.isAtLeast(Money.parse("CNY 1")), Grade.HIGH)
                .build()
                .using(WorkCalendar.weekendsOnly());
        assertThat(open.explain(new Firm(5L, null), DAY).unknownFacts())
                .extracting(MissingFact::name)
                .containsExactly("firm.seats");
        DecisionExplanation<Grade> decided = open.explain(new Firm(5L, 0L), DAY);
        assertThat(decided.decision().state()).isEqualTo(Decision.State.DECIDED);
        assertThat(decided.rows())
                .extracting(row -> row.explanation().truth())
                .containsExactly(Truth.FALSE, Truth.TRUE, Truth.UNKNOWN);
        assertThat(decided.unknownFacts()).isEmpty();
    }

    @Test
    void theExplanationShowsEveryRowAndWhatIsMissing() {
        DecisionTable<Firm, Grade> table = table(HitPolicy.FIRST);
        DecisionExplanation<Grade> explanation =
                table.using(WorkCalendar.weekendsOnly()).explain(new Firm(5L, null), DAY);
        assertThat(explanation.decision().state()).isEqualTo(Decision.State.UNDETERMINED);
        assertThat(explanation.unknownFacts()).extracting(MissingFact::name).containsExactly("firm.seats");
        assertThat(explanation.rows())
                .extracting(DecisionExplanation.Row::id)
                .containsExactly("much staff", "many seats", "some staff");
        assertThat(explanation.toText(Locale.CHINESE)).isEqualTo("""
                        评级：待定，可能为高、低
                          高：不成立：职工不少于10；实际：5；相差：-5
                          高：不明：席位不少于20；缺少：席位
                          低：成立：职工不少于5；实际：5；相差：0""");
        assertThat(explanation.toText(Locale.ENGLISH))
                .startsWith("class: undetermined, possibly high, low\n  high: does not hold: staff is at least 10;");
        assertThat(table.using(WorkCalendar.weekendsOnly())
                        .explain(new Firm(null, 0L), DAY)
                        .toText(Locale.ENGLISH))
                .startsWith("class: undetermined, possibly high, low, or not covered\n");
        assertThat(table.using(WorkCalendar.weekendsOnly())
                        .explain(new Firm(1L, 0L), DAY)
                        .toText(Locale.CHINESE))
                .startsWith("评级：不适用\n");
        assertThat(table(HitPolicy.UNIQUE)
                        .using(WorkCalendar.weekendsOnly())
                        .explain(new Firm(10L, 0L), DAY)
                        .toText(Locale.CHINESE))
                .startsWith("评级：冲突，高、低同时成立\n");
        assertThat(table.toText(Locale.CHINESE)).isEqualTo("评级（取首个成立的行）\n  高：职工不少于10\n  高：席位不少于20\n  低：职工不少于5");
        assertThat(table.toText(Locale.ENGLISH))
                .startsWith("class (the first row that holds)\n  high: staff is at least 10");
    }

    @Test
    void whatATableDecidesIsAFactOfOtherConditions() {
        CodeFact<Firm, Grade> fact = table(HitPolicy.FIRST).asFact(Grade.NOT_RATED);
        Condition<Firm> rated = all(fact.isIn(Grade.HIGH, Grade.LOW), STAFF.isAtLeast(1));
        assertThat(rated.test(new Firm(10L, 0L), DAY)).isEqualTo(Truth.TRUE);
        assertThat(rated.test(new Firm(1L, 0L), DAY)).isEqualTo(Truth.FALSE);
        assertThat(rated.test(new Firm(1L, null), DAY)).isEqualTo(Truth.UNKNOWN);
        assertThat(fact.is(Grade.NOT_RATED).test(new Firm(1L, 0L), DAY)).isEqualTo(Truth.TRUE);
        assertThat(fact.is(Grade.HIGH).explain(new Firm(1L, null), DAY).unknownFacts())
                .extracting(MissingFact::name)
                .containsExactly("firm.seats");
        assertThat(fact.is(Grade.HIGH)
                        .explain(new Firm(1L, null), DAY)
                        .missingFacts()
                        .facts())
                .extracting(MissingFact::name)
                .containsExactly("firm.seats");
        assertThat(fact.is(Grade.HIGH).toText(Locale.CHINESE)).isEqualTo("评级为高");
        assertThat(table(HitPolicy.UNIQUE).asFact(Grade.NOT_RATED).read(new Firm(10L, 0L), DAY))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(HitPolicy.COLLECT).asFact(Grade.NOT_RATED))
                .withMessage("fact of decision table class: the policy must be UNIQUE or FIRST, but was COLLECT");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(HitPolicy.FIRST).asFact(Grade.LOW))
                .withMessage(
                        "fact of decision table class: what stands for 'not covered' must be no outcome of a row, but"
                                + " was LOW");
    }

    @Test
    void decisionsChangeOverTimeAsTheFactsDo() {
        DecisionTable<EnterpriseFile, String> table = DecisionTable.<EnterpriseFile, String>named(
                        "care", Bilingual.of("服务等级", "care"), HitPolicy.UNIQUE)
                .row("key", EnterpriseFacts.keyTier().isAtLeast(KeyTier.DISTRICT), "close")
                .row("other", EnterpriseFacts.keyTier().is(KeyTier.SUBDISTRICT), "regular")
                .build();
        EnterpriseFile file = EnterpriseFile.builder(EnterpriseId.of("E1"))
                .recordedOn(DAY)
                .attribute(EnterpriseAttributes.KEY_TIER, KeyTier.NONE, DAY)
                .recordedOn(DAY.plusDays(10))
                .attribute(EnterpriseAttributes.KEY_TIER, KeyTier.CITY, DAY.plusDays(10))
                .build();
        Timeline<Decision<String>> timeline =
                table.using(WorkCalendar.weekendsOnly()).timeline(file);
        assertThat(timeline.changes()).containsExactly(DAY, DAY.plusDays(10));
        assertThat(table.using(WorkCalendar.weekendsOnly())
                        .segments(file, DateRange.of(DAY.plusDays(3), DAY.plusDays(12))))
                .extracting(Timeline.Segment::range)
                .containsExactly(
                        DateRange.of(DAY.plusDays(3), DAY.plusDays(10)),
                        DateRange.of(DAY.plusDays(10), DAY.plusDays(12)));
        assertThat(timeline.at(DAY.minusDays(1)).orElseThrow().state()).isEqualTo(Decision.State.UNDETERMINED);
        assertThat(timeline.at(DAY).orElseThrow().state()).isEqualTo(Decision.State.NOT_COVERED);
        assertThat(timeline.at(DAY.plusDays(10)).orElseThrow().outcome()).contains("close");
    }

    @Test
    void theVersionInForceDecides() {
        DecisionTable<EnterpriseFile, String> first = care(KeyTier.DISTRICT);
        DecisionTable<EnterpriseFile, String> second = care(KeyTier.CITY);
        DatedParameter<DecisionTable<EnterpriseFile, String>> versions = DatedParameter.of(
                "care",
                Bilingual.of("服务等级", "care"),
                Timeline.<DecisionTable<EnterpriseFile, String>>builder()
                        .from(DAY, first)
                        .from(DAY.plusDays(10), second)
                        .unknownFrom(DAY.plusDays(20))
                        .build());
        CodeFact<EnterpriseFile, String> fact = DecisionTable.asFact(versions, "none", "no rule");
        EnterpriseFile file = EnterpriseFile.builder(EnterpriseId.of("E1"))
                .recordedOn(DAY.minusDays(9))
                .add("tier", AttributeValue.from(EnterpriseAttributes.KEY_TIER, KeyTier.DISTRICT, DAY.minusDays(9)))
                .build();
        assertThat(fact.read(file, DAY.minusDays(1))).contains("no rule");
        assertThat(fact.read(file, DAY)).contains("close");
        assertThat(fact.read(file, DAY.plusDays(10))).contains("none");
        assertThat(fact.read(file, DAY.plusDays(20))).contains("no rule");
        for (int i = -12; i < 25; i++) {
            LocalDate day = DAY.plusDays(i);
            assertThat(fact.timeline(file).at(day)).as("%s", day).isEqualTo(fact.read(file, day));
        }
        EnterpriseFile blank = EnterpriseFile.builder(EnterpriseId.of("E1")).build();
        assertThat(fact.read(blank, DAY)).isEmpty();
        assertThat(fact.read(blank, DAY.minusDays(1))).contains("no rule");
        assertThat(fact.is("close").explain(blank, DAY).unknownFacts())
                .extracting(MissingFact::name)
                .containsExactly("key-tier");
        assertThat(fact.is("close").explain(file, DAY).evidence())
                .extracting(Object::toString)
                .containsExactly("tier");
        assertThat(fact.is("close").explain(file, DAY.minusDays(1)).evidence()).isEmpty();
        Evaluator<EnterpriseFile> close = fact.is("close").using(WorkCalendar.weekendsOnly());
        assertThat(close.reads(AttributeValue.from(EnterpriseAttributes.KEY_TIER, KeyTier.CITY, DAY)))
                .isTrue();
        assertThat(close.reads(Visit.on(DAY))).isFalse();
        assertThat(close.hasHostCode()).isFalse();
        assertThat(fact.view().operation()).isEqualTo("DATED_DECISION");
        assertThat(fact.view().attributes()).hasSize(4).containsKeys("not-covered", "no-rule-in-force");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecisionTable.asFact(versions, "none", "none"))
                .withMessage("fact of decision table care: 'not covered' and 'no rule in force' must differ, but were"
                        + " both none");
        assertThatIllegalArgumentException().isThrownBy(() -> DecisionTable.asFact(versions, "close", "no rule"));
        assertThatIllegalArgumentException().isThrownBy(() -> DecisionTable.asFact(versions, "none", "close"));
    }

    @Test
    void aChangeIsFoundThoughItLeavesATableUndecided() {
        DecisionTable<EnterpriseFile, String> table = DecisionTable.<EnterpriseFile, String>named(
                        "care", Bilingual.of("服务等级", "care"), HitPolicy.FIRST)
                .row("key", EnterpriseFacts.keyTier().isAtLeast(KeyTier.DISTRICT), "close")
                .row("many", EnterpriseFacts.headcount().isAtLeast(100), "regular")
                .build();
        DatedParameter<DecisionTable<EnterpriseFile, String>> versions = DatedParameter.of(
                "care",
                Bilingual.of("服务等级", "care"),
                Timeline.<DecisionTable<EnterpriseFile, String>>builder()
                        .from(DAY, table)
                        .build());
        EnterpriseFile nobodyCounted = EnterpriseFile.builder(EnterpriseId.of("E1"))
                .recordedOn(DAY)
                .attribute(EnterpriseAttributes.KEY_TIER, KeyTier.DISTRICT, DAY)
                .build();

        assertThat(all(
                                EnterpriseFacts.keyTier().isAtLeast(KeyTier.DISTRICT),
                                DecisionTable.asFact(versions, "none", "no rule")
                                        .is("close"))
                        .explain(nobodyCounted, DAY)
                        .changesNeeded(Truth.FALSE, ChangePolicy.anything())
                        .changes())
                .extracting(change ->
                        change.turned().stream().map(Change.TurnedLeaf::to).toList())
                .containsExactly(
                        List.of(Truth.FALSE, Truth.UNKNOWN), // the tier alone; it is enough
                        List.of(Truth.FALSE, Truth.FALSE));
    }

    @Test
    void whatWouldChangeTheAnswerIsFoundThroughTheVersionOfATableWithinATable() {
        CodeFact<EnterpriseFile, String> dated = DecisionTable.asFact(
                DatedParameter.of(
                        "care",
                        Bilingual.of("服务等级", "care"),
                        Timeline.<DecisionTable<EnterpriseFile, String>>builder()
                                .from(DAY, care(KeyTier.DISTRICT))
                                .build()),
                "none",
                "no rule");
        CodeFact<EnterpriseFile, String> outer = DecisionTable.<EnterpriseFile, String>named(
                        "outer", Bilingual.same("outer"), HitPolicy.FIRST)
                .row("a", Conditions.not(dated.is("close")), "far")
                .build()
                .asFact("near");
        CodeFact<EnterpriseFile, String> datedOuter = DecisionTable.asFact(
                DatedParameter.of(
                        "outer",
                        Bilingual.same("outer"),
                        Timeline.<DecisionTable<EnterpriseFile, String>>builder()
                                .from(
                                        DAY,
                                        DecisionTable.<EnterpriseFile, String>named(
                                                        "outer", Bilingual.same("outer"), HitPolicy.FIRST)
                                                .row("a", all(dated.is("none")), "far")
                                                .build())
                                .build()),
                "near",
                "no rule");
        EnterpriseFile file = EnterpriseFile.builder(EnterpriseId.of("E1"))
                .recordedOn(DAY)
                .attribute(EnterpriseAttributes.KEY_TIER, KeyTier.NONE, DAY)
                .build();

        for (CodeFact<EnterpriseFile, String> fact : List.of(outer, datedOuter)) {
            assertThat(fact.read(file, DAY)).contains("far");
            assertThat(fact.is("near")
                            .explain(file, DAY)
                            .changesNeeded(Truth.TRUE, ChangePolicy.anything())
                            .changes())
                    .extracting(change -> change.facts().get(0).to().en())
                    .containsExactly("district");
            EnterpriseFile blank = EnterpriseFile.builder(EnterpriseId.of("E1")).build();
            assertThat(fact.isKnown()
                            .explain(blank, DAY)
                            .changesNeeded(Truth.TRUE, ChangePolicy.anything())
                            .isReached())
                    .isFalse();
            assertThat(fact.is("near").explain(blank, DAY).missingFacts().facts())
                    .extracting(MissingFact::name)
                    .containsExactly("key-tier");
        }
    }

    private static DecisionTable<EnterpriseFile, String> care(KeyTier from) {
        return DecisionTable.<EnterpriseFile, String>named("care-" + from, Bilingual.same("care"), HitPolicy.FIRST)
                .row("key", EnterpriseFacts.keyTier().isAtLeast(from), "close")
                .build();
    }

    @Test
    void aVersionThatReadsTheHostsCodeIsOfTheHostsCode() {
        DecisionTable<Firm, String> table = DecisionTable.<Firm, String>named(
                        "staff", Bilingual.same("staff"), HitPolicy.FIRST)
                .row("some", STAFF.isAtLeast(1), "some")
                .build();
        CodeFact<Firm, String> fact = DecisionTable.asFact(
                DatedParameter.of("staff", Bilingual.same("staff"), Timeline.always(table)), "none", "no rule");
        assertThat(fact.is("some").using(WorkCalendar.weekendsOnly()).hasHostCode())
                .isTrue();
    }

    private static final Bilingual MUCH_AND_SOME = Bilingual.of(
            "判定表“评级”自相矛盾：much staff行（高）、some staff行（低）同时成立，只应有一行成立",
            "the decision table of class contradicts itself: row much staff (high), row some staff (low) hold at once, of"
                    + " which only one may");

    @Test
    void rowsThatContradictEachOtherAreTheReasonWhyWhatReadsTheTableIsNotDecided() {
        CodeFact<Firm, Grade> fact = table(HitPolicy.UNIQUE).asFact(Grade.NOT_RATED);
        Firm both = new Firm(10L, 0L);
        CodeFact<Firm, String> outer = DecisionTable.<Firm, String>named(
                        "outer", Bilingual.same("outer"), HitPolicy.FIRST)
                .row("high", fact.is(Grade.HIGH), "near")
                .build()
                .asFact("far");
        for (Condition<Firm> condition :
                List.of(fact.is(Grade.HIGH), fact.isIn(Grade.HIGH, Grade.LOW), Conditions.not(outer.is("near")))) {
            Explanation why = condition.explain(both, DAY);
            assertThat(why.truth()).isEqualTo(Truth.UNKNOWN);
            assertThat(why.missingFacts().facts()).isEmpty();
            assertThat(why.reasons()).containsExactly(MUCH_AND_SOME);
            assertThat(why.toText(Locale.CHINESE)).contains("；原因：" + MUCH_AND_SOME.zh());
        }
        assertThat(table(HitPolicy.UNIQUE)
                        .using(WorkCalendar.weekendsOnly())
                        .explain(both, DAY)
                        .reasons())
                .containsExactly(MUCH_AND_SOME);
    }

    @Test
    void whatHoldsWithoutTheContradictionHasNoReason() {
        CodeFact<Firm, Grade> fact = table(HitPolicy.UNIQUE).asFact(Grade.NOT_RATED);
        Firm both = new Firm(10L, 0L);
        Condition<Firm> decidedApart = all(fact.is(Grade.HIGH), STAFF.isAtLeast(11));
        assertThat(decidedApart.explain(both, DAY).reasons()).isEmpty();
        assertThat(Conditions.any(decidedApart, SALES.isAtLeast(Money.parse("CNY 1")))
                        .explain(both, DAY)
                        .reasons())
                .isEmpty();
        assertThat(fact.isKnown().explain(both, DAY).reasons()).isEmpty();
        assertThat(fact.is(Grade.HIGH).explain(new Firm(10L, null), DAY).reasons())
                .as("rows that contradict each other whatever the seats are")
                .containsExactly(MUCH_AND_SOME);
        assertThat(fact.is(Grade.HIGH).explain(new Firm(5L, null), DAY).reasons())
                .as("facts are missing")
                .isEmpty();
    }

    @Test
    void tablesOfTheSameRowsAreEqual() {
        assertThat(care(KeyTier.CITY))
                .isEqualTo(care(KeyTier.CITY))
                .hasSameHashCodeAs(care(KeyTier.CITY))
                .isNotEqualTo(care(KeyTier.DISTRICT))
                .isNotEqualTo("care-CITY")
                .hasToString("DecisionTable[care-CITY, FIRST, 1 rows]");
        assertThat(care(KeyTier.CITY).name()).isEqualTo("care-CITY");
        assertThat(table(HitPolicy.FIRST)).isNotEqualTo(table(HitPolicy.UNIQUE));
    }

    @Test
    void allMistakesOfATableAreNamedTogether() {
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> DecisionTable.<Firm, Grade>named("class", Bilingual.same("class"), HitPolicy.FIRST)
                        .row("a", STAFF.isAtLeast(1), Grade.LOW)
                        .row("a", STAFF.isAtLeast(2), Grade.LOW)
                        .row(" ", STAFF.isAtLeast(3), Grade.LOW)
                        .build())
                .satisfies(
                        e -> assertThat(e.problems())
                                .extracting(Problem::toString)
                                .containsExactly(
                                        "decision table class > row 2: the id must be of this row alone and not blank, but was 'a'",
                                        "decision table class > row 3: the id must be of this row alone and not blank, but was ' '"));
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> DecisionTable.<Firm, Grade>named("class", Bilingual.same("class"), HitPolicy.FIRST)
                        .build())
                .withMessage("decision table class: there must be a row, but was none");
    }

    private static Tiers<Firm, BigMoney, BigDecimal> bySales() {
        return Tiers.of("share", Bilingual.of("占比要求", "share"), SALES);
    }

    private static BigMoney yuan(String amount) {
        return BigMoney.parse("CNY " + amount);
    }

    @Test
    void tiersMeetAtTheirEnds() {
        DecisionTable<Firm, BigDecimal> table = bySales()
                .tier("large", Range.greaterThan(yuan("200")), new BigDecimal("0.03"))
                .tier("small", Range.atMost(yuan("50")), new BigDecimal("0.05"))
                .tier("medium", Range.openClosed(yuan("50"), yuan("200")), new BigDecimal("0.04"))
                .build();
        assertThat(table.policy()).isEqualTo(HitPolicy.UNIQUE);
        for (String[] expected : new String[][] {
            {"49.99", "0.05"}, {"50", "0.05"}, {"50.01", "0.04"}, {"200", "0.04"}, {"200.01", "0.03"}
        }) {
            assertThat(table.using(WorkCalendar.weekendsOnly())
                            .decide(new Firm(null, null, yuan(expected[0]).toMoney()), DAY)
                            .outcome())
                    .as(expected[0])
                    .contains(new BigDecimal(expected[1]));
        }
    }

    @Test
    void tiersThatOverlapOrLeaveAGapAreRefusedTogether() {
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> bySales()
                        .tier("a", Range.atMost(yuan("50")), BigDecimal.ONE)
                        .tier("b", Range.closed(yuan("50"), yuan("100")), BigDecimal.TEN)
                        .tier("c", Range.greaterThan(yuan("101")), BigDecimal.ZERO)
                        .build())
                .satisfies(e -> assertThat(e.problems())
                        .extracting(Problem::toString)
                        .containsExactly(
                                "tiers share > tier b: must begin where tier a ends, but [CNY 50..CNY 100] overlaps (-\u221e..CNY 50]",
                                "tiers share > tier c: must begin where tier b ends, but (CNY 101..+\u221e) leaves a gap after [CNY"
                                        + " 50..CNY 100]"));
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> bySales()
                        .tier("a", Range.lessThan(yuan("50")), BigDecimal.ONE)
                        .tier("b", Range.greaterThan(yuan("50")), BigDecimal.TEN)
                        .build())
                .withMessageContaining("leaves a gap after");
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> bySales()
                        .tier("a", Range.lessThan(yuan("50")), BigDecimal.ONE)
                        .tier("b", Range.atLeast(BigMoney.parse("USD 50")), BigDecimal.TEN)
                        .tier("c", Range.closedOpen(yuan("60"), yuan("60")), BigDecimal.TEN)
                        .build())
                .satisfies(e -> assertThat(e.problems())
                        .extracting(Problem::path)
                        .containsExactly("tiers share > tier b", "tiers share > tier c"));
    }

    @Test
    void tiersThatBeginTogetherOrHaveNoEndOverlap() {
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> bySales()
                        .tier("open", Range.openClosed(yuan("50"), yuan("60")), BigDecimal.ONE)
                        .tier("closed", Range.closed(yuan("50"), yuan("60")), BigDecimal.TEN)
                        .build())
                .withMessage("tiers share > tier open: must begin where tier closed ends, but (CNY 50..CNY 60] overlaps"
                        + " [CNY 50..CNY 60]");
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> bySales()
                        .tier("low", Range.atMost(yuan("50")), BigDecimal.ONE)
                        .tier("lower", Range.lessThan(yuan("40")), BigDecimal.TEN)
                        .build())
                .withMessage("tiers share > tier lower: must begin where tier low ends, but (-\u221e..CNY 40) overlaps"
                        + " (-\u221e..CNY 50]");
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> bySales()
                        .tier("any", Range.all(), BigDecimal.ONE)
                        .tier("high", Range.atLeast(yuan("40")), BigDecimal.TEN)
                        .build())
                .withMessageStartingWith("tiers share > tier high: must begin where tier any ends");
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> bySales()
                        .tier("high", Range.atLeast(yuan("40")), BigDecimal.ONE)
                        .tier("low", Range.lessThan(BigMoney.parse("USD 40")), BigDecimal.TEN)
                        .build())
                .withMessageStartingWith("tiers share > tier low: its ends must be comparable");
    }

    @Test
    void wholeNumbersAndLevelsMeetAtTheNextOne() {
        Tiers<Firm, Long, String> byStaff = Tiers.of("staff", Bilingual.same("staff"), STAFF);
        DecisionTable<Firm, String> table = byStaff.tier("few", Range.closed(1L, 5L), "few")
                .tier("some", Range.open(5L, 10L), "some")
                .tier("many", Range.closed(10L, 20L), "many")
                .tier("most", Range.closed(21L, Long.MAX_VALUE), "most")
                .build();
        assertThat(table.using(WorkCalendar.weekendsOnly())
                        .decide(new Firm(9L, null), DAY)
                        .outcome())
                .contains("some");
        assertThat(table.using(WorkCalendar.weekendsOnly())
                        .decide(new Firm(0L, null), DAY)
                        .state())
                .isEqualTo(Decision.State.NOT_COVERED);
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> Tiers.<Firm, Long, String>of("staff", Bilingual.same("staff"), STAFF)
                        .tier("few", Range.closed(1L, 5L), "few")
                        .tier("some", Range.closed(7L, 10L), "some")
                        .build())
                .withMessage("tiers staff > tier some: must begin where tier few ends, but [7..10] leaves a gap after"
                        + " [1..5]");
        LevelFact<Firm, KeyTier> level =
                F.level("level", Bilingual.same("level"), firm -> firm.staff() == null ? null : KeyTier.DISTRICT);
        assertThat(Tiers.<Firm, KeyTier, String>of("level", Bilingual.same("level"), level)
                        .tier("low", Range.closed(KeyTier.NONE, KeyTier.SUBDISTRICT), "low")
                        .tier("high", Range.closed(KeyTier.DISTRICT, KeyTier.CITY), "high")
                        .build()
                        .using(WorkCalendar.weekendsOnly())
                        .decide(new Firm(1L, null), DAY)
                        .outcome())
                .contains("high");
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> Tiers.<Firm, KeyTier, String>of("level", Bilingual.same("level"), level)
                        .tier("low", Range.atMost(KeyTier.NONE), "low")
                        .tier("high", Range.atLeast(KeyTier.DISTRICT), "high")
                        .build());
    }

    private static CodeFact<Firm, Grade> sinceTheDay(Condition<Firm> row) {
        DecisionTable<Firm, Grade> before = DecisionTable.<Firm, Grade>named(
                        "class", Bilingual.of("评级", "class"), HitPolicy.FIRST)
                .row("any", Conditions.always(), Grade.HIGH)
                .build();
        DecisionTable<Firm, Grade> since = DecisionTable.<Firm, Grade>named(
                        "class", Bilingual.of("评级", "class"), HitPolicy.FIRST)
                .row("row", row, Grade.HIGH)
                .build();
        return DecisionTable.asFact(
                DatedParameter.of(
                        "class",
                        Bilingual.of("评级", "class"),
                        Timeline.<DecisionTable<Firm, Grade>>builder()
                                .from(DAY.minusYears(1), before)
                                .from(DAY, since)
                                .build()),
                Grade.NOT_RATED,
                Grade.LOW);
    }

    @Test
    void onlyTheVersionInForceCanFail() {
        CodeFact<Firm, Grade> fact =
                sinceTheDay(Conditions.undated(Firm.class, "opaque", Bilingual.same("opaque"), firm -> {
                    throw new IllegalStateException("no");
                }));
        Firm firm = new Firm(10L, 20L);
        assertThat(fact.is(Grade.HIGH).explain(firm, DAY).failures())
                .extracting(FactFailure::fact)
                .containsExactly("opaque");
        assertThat(fact.is(Grade.HIGH).explain(firm, DAY.minusDays(1)).failures())
                .isEmpty();
    }

    @Test
    void aGapInAParameterOfAVersionIsFound() {
        DatedParameter<Long> limit = DatedParameter.of(
                "limit",
                Bilingual.same("limit"),
                Timeline.<Long>builder().from(DAY.plusDays(10), 5L).build());
        Condition<Firm> high = sinceTheDay(STAFF.isAtLeast(limit)).is(Grade.HIGH);
        assertThatThrownBy(() -> Conditions.checked(high, DateRange.of(DAY, DAY.plusDays(20))))
                .hasMessageContaining("parameter limit");
        Conditions.checked(high, DateRange.of(DAY.plusDays(10), DAY.plusDays(20)));
    }
}
