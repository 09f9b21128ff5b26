package io.github.louyu.rules;

import static io.github.louyu.rules.EnterpriseFacts.headcount;
import static io.github.louyu.rules.EnterpriseFacts.keyTier;
import static io.github.louyu.rules.EnterpriseFacts.revenue;
import static io.github.louyu.rules.EnterpriseFacts.tax;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.IndustryCode;
import io.github.louyu.enterprise.InvestmentOrigin;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a registry knows, and what it refuses to build. */
class FactRegistryTest {

    private static final FactRegistry STANDARD = FactRegistry.standard();

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
    void seriesAreFoundByName() {
        FigureSeries<?> months = revenue(PeriodKind.MONTH).endingWithYear();

        assertThat(STANDARD.series("TAX/HALF_YEAR").equals(Optional.of(tax(PeriodKind.HALF_YEAR))))
                .isTrue();
        assertThat(STANDARD.series(months.name()).equals(Optional.of(months))).isTrue();
        assertThat(STANDARD.series("TAX/WEEK").isEmpty()).isTrue();
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
}
