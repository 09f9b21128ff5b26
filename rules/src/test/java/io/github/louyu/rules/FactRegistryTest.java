package io.github.louyu.rules;

import static io.github.louyu.rules.EnterpriseFacts.headcount;
import static io.github.louyu.rules.EnterpriseFacts.keyTier;
import static io.github.louyu.rules.EnterpriseFacts.revenue;
import static io.github.louyu.rules.EnterpriseFacts.tax;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.IndustryCode;
import io.github.louyu.enterprise.InvestmentOrigin;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.Span;
import io.github.louyu.time.Timeline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a registry knows, and what it refuses to build. */
class FactRegistryTest {

    private static final FactRegistry STANDARD = FactRegistry.standard();

    private static final Condition<EnterpriseFile> VISITED_PARENT = EnterpriseFacts.visit()
            .happenedWithinLast(Span.days(3))
            .via(Relation.of(EnterpriseFile.class, "parent", Bilingual.same("parent"), file -> file));

    static List<Condition<EnterpriseFile>> conditions() {
        return GoldenConditions.all60();
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void aConditionOfAnOfficeBuiltOfItsViewIsEqual(Condition<EnterpriseFile> condition) {
        Condition<EnterpriseFile> again = GoldenConditions.registry().condition(EnterpriseFile.class, condition.view());

        assertThat(again).isEqualTo(condition);
        assertThat(again.view()).isEqualTo(condition.view());
    }

    static List<Condition<EnterpriseFile>> others() {
        return EveryReadingTest.more();
    }

    @ParameterizedTest
    @MethodSource("others")
    void anyOtherConditionBuiltOfItsViewIsEqualAndSaysTheSame(Condition<EnterpriseFile> condition) {
        Condition<EnterpriseFile> again = EveryReadingTest.registry().condition(EnterpriseFile.class, condition.view());

        assertThat(again).isEqualTo(condition);
        assertThat(again.view()).isEqualTo(condition.view());
        assertThat(again.toText(Locale.CHINESE)).isEqualTo(condition.toText(Locale.CHINESE));
    }

    @Test
    void theKindsOfNodesAreThoseThatThereAre() {
        assertThat(RuleNode.KINDS)
                .containsExactlyInAnyOrderElementsOf(ImmutableList.<String>builder()
                        .addAll(LeafKinds.ALL)
                        .add("NOT")
                        .addAll(Stream.of(AtLeastNode.Form.values())
                                .map(Enum::name)
                                .toList())
                        .build());
    }

    @Test
    void aMultipleIsTheSameFactHoweverItsFactorIsWritten() {
        assertThat(tax(PeriodKind.YEAR).latest().times("0.80"))
                .isEqualTo(tax(PeriodKind.YEAR).latest().times("0.8"));
        assertThat(headcount().times("10")).isEqualTo(headcount().times("1E+1"));
    }

    @Test
    void factsAreFoundByNameAndByLabel() {
        assertThat(STANDARD.fact(EnterpriseFile.class, "key-tier")).contains(keyTier());
        assertThat(STANDARD.fact(EnterpriseFile.class, "重点企业级别")).contains(keyTier());
        assertThat(STANDARD.fact(EnterpriseFile.class, "key tier")).contains(keyTier());
        assertThat(STANDARD.fact(EnterpriseFile.class, "key-teir")).isEmpty();
        assertThat(STANDARD.fact(Lease.class, "key-tier")).isEmpty();
    }

    @Test
    void factsOfFiguresAreFoundByTheNamesThatTheirSeriesGive() {
        FigureSeries<MoneyFact<EnterpriseFile>> halves = tax(PeriodKind.HALF_YEAR);
        FigureSeries<MoneyFact<EnterpriseFile>> months =
                revenue(PeriodKind.MONTH).endingWithYear();

        for (Fact<EnterpriseFile, ?> fact : List.of(
                halves.latest(),
                halves.periodBefore(),
                halves.yearBefore(),
                halves.before(7),
                halves.percentChangeFromYearBefore(),
                months.sumOfLast(12),
                months.declinesInARow(3))) {
            assertThat(STANDARD.fact(EnterpriseFile.class, fact.name())).contains(fact);
        }
        assertThat(STANDARD.fact(EnterpriseFile.class, halves.latest().label().zh()))
                .contains(halves.latest());
    }

    @Test
    void whateverIsNamedIsFoundByItsName() {
        assertThat(STANDARD.names(EnterpriseFile.class))
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(STANDARD.fact(EnterpriseFile.class, name)
                                        .isPresent()
                                || STANDARD.items(EnterpriseFile.class, name).isPresent())
                        .isTrue());
    }

    @Test
    void whatThereIsIsListedByTheTypeOfItsSubject() {
        FactRegistry registry = EveryReadingTest.registry();

        assertThat(registry.names(Lease.class))
                .containsExactly("lease.start", "lease.last-day", "lease.notice-by", "lease.area", "lease.running");
        assertThat(registry.names(EnterpriseFile.class))
                .startsWith("key-tier", "industry")
                .contains("leases", "host.lines", "TAX/HALF_YEAR/latest")
                .doesNotContain("lease.start");
        assertThat(registry.relationNames(EnterpriseFile.class)).containsExactly("other");
        assertThat(registry.relationNames(Lease.class)).isEmpty();
        assertThat(registry.hostConditionNames(EnterpriseFile.class)).containsExactly("dated");
        assertThat(registry.hostConditionNames(Lease.class)).isEmpty();
        assertThat(FactRegistry.standard().names(Lease.class)).isEqualTo(registry.names(Lease.class));
    }

    @Test
    void whatAHostAddsIsFoundByNameAndByLabel() {
        FactRegistry registry = EveryReadingTest.registry();
        FactNode leases = EnterpriseFacts.leases().view();

        assertThat(registry.fact(EnterpriseFile.class, "从业人数")).contains(headcount());
        assertThat(registry.relatedType(EnterpriseFile.class, "other")).contains(EnterpriseFile.class);
        assertThat(registry.relatedType(EnterpriseFile.class, "关联企业")).contains(EnterpriseFile.class);
        assertThat(registry.relatedType(EnterpriseFile.class, "affiliate")).contains(EnterpriseFile.class);
        assertThat(registry.relatedType(EnterpriseFile.class, "owner")).isEmpty();
        assertThat(registry.relatedType(Lease.class, "affiliate")).isEmpty();
        assertThat(registry.relation(Lease.class, "关联企业")).isEmpty();
        assertThat(registry.itemType(EnterpriseFile.class, leases)).isEqualTo(Lease.class);
        assertThat(registry.items(EnterpriseFile.class, "租赁").map(Items::name)).contains("leases");
        assertThat(registry.items(EnterpriseFile.class, "headcount")).isEmpty();
        assertThat(registry.fact(EnterpriseFile.class, "leases")).isEmpty();
        assertThat(registry.hostCondition(EnterpriseFile.class, "dated")).isPresent();
        assertThat(registry.hostCondition(Lease.class, "dated")).isEmpty();
        assertThat(registry.eventKinds()).startsWith(EventKind.EXECUTIVE_CHANGE).hasSize(7);
    }

    @Test
    void aParameterIsFoundByName() {
        DatedParameter<Long> limit = DatedParameter.of("limit", Bilingual.same("limit"), Timeline.always(5L));
        FactRegistry registry = FactRegistry.builder().parameter(limit).build();

        assertThat(registry.parameterNames()).containsExactly("limit");
        assertThat(registry.parameter("limit").equals(Optional.of(limit))).isTrue();
        assertThat(registry.parameter("other")).isEmpty();
    }

    @Test
    void aFactBuiltOfItsViewIsEqual() {
        Fact<EnterpriseFile, ?> share = headcount().times("0.5").labelled(Bilingual.of("半数职工", "half of the staff"));

        assertThat(STANDARD.fact(EnterpriseFile.class, share.view())).isEqualTo(share);
        assertThat(STANDARD.fact(EnterpriseFile.class, share.view()).label()).isEqualTo(share.label());
        assertThat(STANDARD.unlabelled(EnterpriseFile.class, share.view())).isEqualTo(share);
        assertThat(STANDARD.unlabelled(EnterpriseFile.class, share.view()).label())
                .isEqualTo(headcount().times("0.5").label());
    }

    @Test
    void seriesAreFoundByName() {
        FigureSeries<?> months = revenue(PeriodKind.MONTH).endingWithYear();

        assertThat(STANDARD.series("TAX/HALF_YEAR").equals(Optional.of(tax(PeriodKind.HALF_YEAR))))
                .isTrue();
        assertThat(STANDARD.series(months.name()).equals(Optional.of(months))).isTrue();
        assertThat(STANDARD.series("TAX/WEEK").isEmpty()).isTrue();
        assertThat(months.kind()).isEqualTo(FigureKind.REVENUE);
        assertThat(months.periods()).isEqualTo(PeriodKind.MONTH);
        assertThat(months).hasToString("REVENUE/MONTH/ending-with-year").isNotEqualTo(revenue(PeriodKind.MONTH));
        assertThat(months).hasSameHashCodeAs(revenue(PeriodKind.MONTH).endingWithYear());
        assertThat(tax(PeriodKind.YEAR))
                .isNotEqualTo(tax(PeriodKind.HALF_YEAR))
                .isNotEqualTo(revenue(PeriodKind.YEAR))
                .isNotEqualTo("TAX/YEAR");
        assertThat(STANDARD.seriesNames()).contains("TAX/HALF_YEAR", "HEADCOUNT/QUARTER");
    }

    @Test
    void aFigureHasNoSecondName() {
        assertThat(STANDARD.fact(EnterpriseFile.class, "TAX/HALF_YEAR/2-before"))
                .isEmpty();
        assertThat(STANDARD.fact(EnterpriseFile.class, "TAX/HALF_YEAR/mean-of-quarter-averages"))
                .isEmpty();
        assertThat(STANDARD.fact(EnterpriseFile.class, "TAX/HALF_YEAR/sum-of-last-999"))
                .isEmpty();
        assertThat(STANDARD.fact(EnterpriseFile.class, "RENT/HALF_YEAR/latest")).isEmpty();
    }

    @Test
    void codesAreReadByTextAndLabel() {
        Codes<?> tiers = STANDARD.codes(EnterpriseFile.class, keyTier().view()).orElseThrow();
        Codes<?> industries = STANDARD.codes(
                        EnterpriseFile.class, EnterpriseFacts.industry().view())
                .orElseThrow();

        assertThat(tiers.find("CITY").equals(Optional.of(KeyTier.CITY))).isTrue();
        assertThat(tiers.find(KeyTier.CITY.label().zh()).equals(Optional.of(KeyTier.CITY)))
                .isTrue();
        assertThat(tiers.find("TOWN").isEmpty()).isTrue();
        assertThat(tiers.all().size()).isEqualTo(KeyTier.values().length);
        assertThat(industries.find("F51").equals(Optional.of(IndustryCode.of("F51"))))
                .isTrue();
        assertThat(industries.find("Z99").isEmpty()).isTrue();
        assertThat(STANDARD.codes(EnterpriseFile.class, headcount().view())).isEmpty();
    }

    @Test
    void theCodesOfALiftedFactAreThoseOfTheFact() {
        CodeFact<EnterpriseFile, String> kind = DecisionTable.<EnterpriseFile, String>named(
                        "kind", Bilingual.same("kind"), HitPolicy.FIRST)
                .row("large", headcount().isAtLeast(300), "large")
                .build()
                .asFact("other");
        CodeFact<EnterpriseFile, String> origin = EnterpriseFacts.investmentOrigin()
                .grouped("origin-group", Bilingual.same("group"), Map.of(InvestmentOrigin.DOMESTIC, "home"));
        Relation<EnterpriseFile, EnterpriseFile> parent =
                Relation.of(EnterpriseFile.class, "parent", Bilingual.same("parent"), file -> null);
        Codes<String> codes = Codes.read(code -> code, Optional::of);
        FactRegistry registry = FactRegistry.builder()
                .fact(EnterpriseFile.class, kind, codes)
                .fact(EnterpriseFile.class, origin, codes)
                .relation(EnterpriseFile.class, parent, EnterpriseFile.class)
                .build();
        for (Fact<EnterpriseFile, ?> fact : List.<Fact<EnterpriseFile, ?>>of(
                kind.via(parent), origin.via(parent), kind.via(parent).via(parent))) {
            assertThat(registry.fact(EnterpriseFile.class, fact.view()).equals(fact))
                    .isTrue();
            assertThat(registry.codes(EnterpriseFile.class, fact.view()).equals(Optional.of(codes)))
                    .as(fact.name())
                    .isTrue();
        }
    }

    @Test
    void kindsOfEventsAreFoundByCodeAndLabel() {
        EventKind own = EventKind.of("SUBLETTING", Bilingual.of("转租", "subletting"));
        FactRegistry registry = FactRegistry.builder().eventKind(own).build();

        assertThat(registry.eventKind("SUBLETTING")).contains(own);
        assertThat(registry.eventKind("转租")).contains(own);
        assertThat(registry.eventKind("RELOCATION_NOTICE")).contains(EventKind.RELOCATION_NOTICE);
        assertThat(STANDARD.eventKind("SUBLETTING")).isEmpty();
    }

    @Test
    void aKindOfEventHasOneLabel() {
        EventKind known = EventKind.of("RELOCATION_NOTICE", EventKind.RELOCATION_NOTICE.label());
        EventKind other = EventKind.of("RELOCATION_NOTICE", Bilingual.of("迁址", "moves away"));

        assertThat(FactRegistry.builder().eventKind(known).build().eventKinds()).isEqualTo(STANDARD.eventKinds());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactRegistry.builder().eventKind(other))
                .withMessage("registry: each name must stand for one thing, but was given twice: RELOCATION_NOTICE");
    }

    @Test
    void oneNameStandsForOneFact() {
        Facts<Lease> facts = Facts.of(Lease.class, "lease");

        assertThat(FactRegistry.builder().fact(Lease.class, LeaseFacts.start()).build())
                .isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactRegistry.builder()
                        .fact(Lease.class, facts.date("start", Bilingual.same("other"), lease -> null)))
                .withMessage("registry: each name must stand for one thing, but was given twice: lease.start");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactRegistry.builder()
                        .condition(EnterpriseFile.class, headcount().isAtLeast(3)))
                .withMessage(
                        "registry: a condition must be one of the host's own code, but was VALUE_AT_LEAST:headcount");
    }

    @Test
    void whatIsNotRegisteredIsNotBuilt() {
        RuleNode golden = GoldenConditions.all60().get(17).view();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.condition(EnterpriseFile.class, golden))
                .withMessage("fact: must be one that is registered, but was 'patents'");
    }

    /** What is written of a condition, and why it is none. */
    record Refused(RuleNode view, String message) {
        @Override
        public String toString() {
            return message;
        }
    }

    private static RuleNode without(RuleNode view, String attribute) {
        return new RuleNode(
                view.kind(),
                ImmutableMap.copyOf(Maps.filterKeys(view.attributes(), name -> !name.equals(attribute))),
                view.children());
    }

    private static RuleNode with(RuleNode view, String attribute, RuleAttribute value) {
        return new RuleNode(
                view.kind(),
                ImmutableMap.<String, RuleAttribute>builder()
                        .putAll(view.attributes())
                        .put(attribute, value)
                        .buildKeepingLast(),
                view.children());
    }

    private static RuleNode of(RuleNode view, String kind) {
        return new RuleNode(kind, view.attributes(), view.children());
    }

    private static RuleAttribute name(String name) {
        return new RuleAttribute.OfName(name, Bilingual.same(name));
    }

    private static FactNode worked(String operation, Fact<?, ?>... parts) {
        return new FactNode(
                "worked",
                Bilingual.same("worked"),
                ValueType.Kind.DECIMAL,
                Optional.empty(),
                operation,
                ImmutableMap.of(),
                Stream.of(parts).map(Fact::view).collect(ImmutableList.toImmutableList()));
    }

    static Stream<Refused> refused() {
        RuleNode many = headcount().isAtLeast(5).view();
        RuleNode tier = keyTier().is(KeyTier.CITY).view();
        RuleNode visited =
                EnterpriseFacts.visit().happenedWithinLast(Span.days(3)).view();
        RuleNode leased = EnterpriseFacts.leases()
                .atLeast(2, LeaseFacts.running().isTrue())
                .view();
        DatedParameter<String> wrong = DatedParameter.of("wrong", Bilingual.same("wrong"), Timeline.always("many"));
        return Stream.of(
                new Refused(
                        without(keyTier().isIn(KeyTier.CITY).view(), "limit"),
                        "condition > limit: must be given as OfValues, but was not"),
                new Refused(
                        with(many, "limit", name("five")),
                        "condition > limit: must be given as OfValues, but was OfName"),
                new Refused(
                        with(many, "limit", new RuleAttribute.OfParameter(ValueType.Kind.TEXT, wrong)),
                        "condition on headcount > parameter wrong: must be of type COUNT, but was many"),
                new Refused(
                        of(tier, "VALUE_CLOSE"),
                        "condition: must be of a kind or policy that there is, but was VALUE_CLOSE"),
                new Refused(
                        of(many, "DATE_ABOVE"),
                        "condition DATE_ABOVE: must suit a fact of type COUNT, but is DATE_ABOVE of headcount"),
                new Refused(
                        of(
                                EnterpriseFacts.investmentOrigin()
                                        .is(InvestmentOrigin.FOREIGN)
                                        .view(),
                                "VALUE_ABOVE"),
                        "condition VALUE_ABOVE: must suit a fact of type CODE, but is VALUE_ABOVE of investment-origin"),
                new Refused(
                        of(tier, "CONTAINS_ANY"),
                        "condition CONTAINS_ANY: must be of any number of codes, but key-tier is of type LEVEL"),
                new Refused(
                        of(visited, "HAPPENS_AT_LEAST_AGO"),
                        "condition HAPPENS_AT_LEAST_AGO: must be of a window of the last or the next time, but was"
                                + " AT_LEAST_AGO"),
                new Refused(
                        with(visited, "times", new RuleAttribute.OfNumber(new BigDecimal("1.5"))),
                        "condition > times: must be a whole number that an int holds, but was 1.5"),
                new Refused(
                        with(visited, "fact", new RuleAttribute.OfEntries("event/RIOT", Bilingual.same("riot"))),
                        "kind of event: must be one that is registered, but was 'RIOT'"),
                new Refused(
                        with(leased, "required", RuleAttribute.OfNumber.of(0)),
                        "condition ITEMS_AT_LEAST: required must be 1 or more, but was 0"),
                new Refused(
                        new RuleNode(leased.kind(), leased.attributes(), ImmutableList.of()),
                        "condition ITEMS_AT_LEAST: must have one part, but had 0"),
                new Refused(
                        new RuleNode(
                                "AT_LEAST",
                                ImmutableMap.of("required", RuleAttribute.OfNumber.of(-1)),
                                ImmutableList.of(many)),
                        "condition AT_LEAST: required must be 0 or more, but was -1"),
                new Refused(
                        new RuleNode("NOT", ImmutableMap.of(), ImmutableList.of(many, tier)),
                        "condition NOT: must have one part, but had 2"),
                new Refused(
                        with(VISITED_PARENT.view(), "relation", name("owner")),
                        "relation: must be one that is registered, but was 'owner'"),
                new Refused(
                        new RuleNode("OPAQUE", ImmutableMap.of("fact", name("hunch")), ImmutableList.of()),
                        "condition: must be one that is registered, but was 'hunch'"),
                new Refused(
                        with(
                                leased,
                                "fact",
                                new RuleAttribute.OfFact(headcount().view())),
                        "things: must be one that is registered, but was 'headcount'"),
                new Refused(
                        with(many, "fact", new RuleAttribute.OfFact(worked("SUM", headcount()))),
                        "fact sum: must be of two facts, but was of 1"),
                new Refused(
                        with(many, "fact", new RuleAttribute.OfFact(worked("SUM", headcount(), keyTier()))),
                        "fact SUM > key-tier: must be a number or money, but was of type LEVEL"),
                new Refused(
                        with(
                                many,
                                "fact",
                                new RuleAttribute.OfFact(worked(
                                        "PRODUCT",
                                        headcount(),
                                        tax(PeriodKind.YEAR).latest()))),
                        "fact product > TAX/YEAR/latest: must be a number, but was money"),
                new Refused(
                        with(
                                many,
                                "fact",
                                new RuleAttribute.OfFact(worked(
                                        "RATIO",
                                        headcount(),
                                        tax(PeriodKind.YEAR).latest()))),
                        "fact ratio > TAX/YEAR/latest: must be a number, but was money"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatIsNoConditionIsRefusedWithTheReason(Refused each) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.condition(EnterpriseFile.class, each.view()))
                .withMessage(each.message());
    }

    @Test
    void whatIsOfAFileIsNotOfALease() {
        RuleNode visited =
                EnterpriseFacts.visit().happenedWithinLast(Span.days(3)).view();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.condition(Lease.class, visited))
                .withMessage("condition HAPPENS_WITHIN_LAST: must be of an enterprise file, but was of Lease");
    }

    @Test
    void whatDoesNotFitIsNotBuilt() {
        RuleNode tier = keyTier().is(KeyTier.CITY).view();
        RuleNode days = new RuleNode("DATE_WITHIN_NEXT", tier.attributes(), ImmutableList.of());
        RuleNode number = new RuleNode(
                "VALUE_IS",
                ImmutableMap.of(
                        "fact", new RuleAttribute.OfFact(keyTier().view()),
                        "limit", new RuleAttribute.OfValues(ValueType.Kind.COUNT, ImmutableList.of(5L))),
                ImmutableList.of());
        RuleNode fact = new RuleNode(
                "VALUE_ABOVE",
                ImmutableMap.of(
                        "fact", new RuleAttribute.OfFact(headcount().view()),
                        "limit", new RuleAttribute.OfFact(keyTier().view())),
                ImmutableList.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.condition(EnterpriseFile.class, days))
                .withMessage("condition DATE_WITHIN_NEXT: must be of a date, but key-tier is of type LEVEL");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.condition(EnterpriseFile.class, number))
                .withMessage("condition on key-tier: the limit must be of type LEVEL, but was 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.condition(EnterpriseFile.class, fact))
                .withMessage(
                        "condition VALUE_ABOVE: key-tier must be of type COUNT as headcount is, but was of type LEVEL");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.condition(
                        EnterpriseFile.class, new RuleNode("SOMETIMES", ImmutableMap.of(), ImmutableList.of())))
                .withMessageContaining("SOMETIMES");
    }

    @Test
    void aViewThatLacksAPartOrNamesOtherEntriesIsRefused() {
        FactRegistry registry = FactRegistry.standard();
        for (String operation : List.of("TIMES", "NUMBER", "COUNT", "NEXT", "WHERE")) {
            FactNode fact = new FactNode(
                    "",
                    Bilingual.same("?"),
                    ValueType.Kind.DECIMAL,
                    Optional.empty(),
                    operation,
                    ImmutableMap.of(
                            "factor", new RuleAttribute.OfNumber(BigDecimal.ONE),
                            "day", new RuleAttribute.OfFact(LeaseFacts.lastDay().view()),
                            "condition",
                                    new RuleAttribute.OfCondition(
                                            Conditions.<EnterpriseFile>always().view())),
                    ImmutableList.of());

            assertThatIllegalArgumentException()
                    .as(operation)
                    .isThrownBy(() -> registry.unlabelled(EnterpriseFile.class, fact))
                    .withMessage("fact " + operation + ": must have 1 parts or more, but had 0");
        }
        RuleNode happened = new RuleNode(
                "HAPPENS_WITHIN_LAST",
                ImmutableMap.of(
                        "fact", new RuleAttribute.OfEntries("meeting", Bilingual.same("?")),
                        "limit", new RuleAttribute.OfSpan(Span.days(3)),
                        "times", new RuleAttribute.OfNumber(BigDecimal.ONE)),
                ImmutableList.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registry.condition(EnterpriseFile.class, happened))
                .withMessage("entries: must be one that is registered, but was 'meeting'");
    }

    @Test
    void aRegistryThatKnowsMoreKnowsWhatTheOtherKnows() {
        CountFact<EnterpriseFile> licences =
                EnterpriseFacts.count(Attribute.count("licences", Bilingual.of("许可数", "licences"), "items"));
        FactRegistry more = EveryReadingTest.registry().toBuilder()
                .fact(EnterpriseFile.class, licences)
                .build();

        assertThat(more.fact(EnterpriseFile.class, "licences")).contains(licences);
        assertThat(more.names(EnterpriseFile.class))
                .containsAll(EveryReadingTest.registry().names(EnterpriseFile.class));
        assertThat(EveryReadingTest.registry().fact(EnterpriseFile.class, "licences"))
                .isEmpty();
    }

    @Test
    void theVersionsOfATableAreBuiltOfTheirViewAgain() {
        CodeFact<EnterpriseFile, OutcomeCode> care = DecisionTable.asFact(
                DatedParameter.of(
                        "care",
                        Bilingual.of("服务等级", "care"),
                        Timeline.<DecisionTable<EnterpriseFile, OutcomeCode>>builder()
                                .from(LocalDate.MIN, care("care-0", KeyTier.CITY))
                                .from(LocalDate.of(2019, 1, 1), care("care-1", KeyTier.DISTRICT))
                                .unknownFrom(LocalDate.of(2020, 1, 1))
                                .from(LocalDate.of(2021, 1, 1), care("care-2", KeyTier.SUBDISTRICT))
                                .build()),
                outcome("REGULAR"),
                outcome("NO_RULE"));

        Fact<EnterpriseFile, ?> again = STANDARD.fact(EnterpriseFile.class, care.view());

        assertThat(again).isEqualTo(care);
        assertThat(again.view()).isEqualTo(care.view());
    }

    @Test
    void theCodesOfATableAreKnownWithoutBeingRegistered() {
        CodeFact<EnterpriseFile, OutcomeCode> care = care("care", KeyTier.CITY).asFact(outcome("REGULAR"));
        CodeFact<EnterpriseFile, OutcomeCode> dated = DecisionTable.asFact(
                DatedParameter.of(
                        "care",
                        Bilingual.of("服务等级", "care"),
                        Timeline.<DecisionTable<EnterpriseFile, OutcomeCode>>builder()
                                .from(LocalDate.of(2019, 1, 1), care("care", KeyTier.CITY))
                                .build()),
                outcome("REGULAR"),
                outcome("NO_RULE"));
        CodeFact<EnterpriseFile, String> ofTexts = DecisionTable.<EnterpriseFile, String>named(
                        "care", Bilingual.same("care"), HitPolicy.FIRST)
                .row("key", keyTier().isAtLeast(KeyTier.CITY), "CLOSE")
                .build()
                .asFact("REGULAR");

        assertThat(codes(STANDARD, care)).containsExactly("CLOSE", "REGULAR");
        assertThat(codes(STANDARD, dated)).containsExactlyInAnyOrder("CLOSE", "REGULAR", "NO_RULE");
        assertThat(STANDARD.codes(EnterpriseFile.class, care.view())
                        .orElseThrow()
                        .find("label of CLOSE")
                        .equals(Optional.of(outcome("CLOSE"))))
                .isTrue();
        assertThat(STANDARD.codes(EnterpriseFile.class, ofTexts.view())).isEmpty();
        assertThat(STANDARD.codes(EnterpriseFile.class, headcount().view())).isEmpty();
    }

    @Test
    void aTableIsNotTakenForAnotherThatIsRegisteredUnderItsName() {
        CodeFact<EnterpriseFile, OutcomeCode> registered =
                care("care", KeyTier.CITY).asFact(outcome("REGULAR"));
        CodeFact<EnterpriseFile, OutcomeCode> other =
                care("care", KeyTier.DISTRICT).asFact(outcome("LITTLE"));
        FactRegistry registry = FactRegistry.builder()
                .fact(EnterpriseFile.class, registered, Codes.of(List.of(outcome("CLOSE")), OutcomeCode::code))
                .build();

        assertThat(registry.fact(EnterpriseFile.class, other.view())).isEqualTo(other);
        assertThat(registry.fact(EnterpriseFile.class, registered.view())).isEqualTo(registered);
        assertThat(codes(registry, other)).containsExactly("CLOSE", "LITTLE");
        assertThat(codes(registry, registered)).containsExactly("CLOSE");
    }

    private static ImmutableList<String> codes(FactRegistry registry, Fact<EnterpriseFile, ?> fact) {
        return registry.codes(EnterpriseFile.class, fact.view()).orElseThrow().all().stream()
                .map(code -> ((OutcomeCode) code).code())
                .collect(ImmutableList.toImmutableList());
    }

    private static OutcomeCode outcome(String code) {
        return new OutcomeCode(code, Bilingual.same("label of " + code));
    }

    private static DecisionTable<EnterpriseFile, OutcomeCode> care(String name, KeyTier from) {
        return DecisionTable.<EnterpriseFile, OutcomeCode>named(name, Bilingual.of("等级", name), HitPolicy.FIRST)
                .row("key", keyTier().isAtLeast(from), outcome("CLOSE"))
                .build();
    }
}
