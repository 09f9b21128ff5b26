package io.github.louyu.rules.eligibility.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.rules.Conditions;
import io.github.louyu.rules.DecimalFact;
import io.github.louyu.rules.Facts;
import io.github.louyu.rules.FlagFact;
import io.github.louyu.rules.MoneyFact;
import io.github.louyu.rules.Truth;
import io.github.louyu.rules.eligibility.LegalBasis;
import io.github.louyu.rules.eligibility.classification.HighTechFacts.ResearchYears;
import io.github.louyu.rules.eligibility.classification.HighTechVersion.ResearchTier;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both versions of the measures, each limit a step below, at it and a step above; the days are those of the test. */
class HighTechEnterpriseTest {

    private static final LocalDate START = LocalDate.of(2010, 5, 1);
    private static final LocalDate CHANGE = LocalDate.of(2015, 5, 1);
    private static final LocalDate PAUSE = LocalDate.of(2019, 5, 1);

    private record Firm(ImmutableMap<String, Object> values) {

        Firm with(String name, Object value) {
            return new Firm(ImmutableMap.<String, Object>builder()
                    .putAll(values)
                    .put(name, value)
                    .buildKeepingLast());
        }

        Firm without(String name) {
            return new Firm(values.entrySet().stream()
                    .filter(entry -> !entry.getKey().equals(name))
                    .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue)));
        }
    }

    private static final Facts<Firm> F = Facts.of(Firm.class, "firm");
    private static final FlagFact<Firm> OLD = flag("old");

    private static final HighTechFacts<Firm> FACTS = new HighTechFacts<>(
            money("sales"),
            ImmutableList.of(
                    new ResearchYears<>(OLD.isTrue(), decimal("research-of-three")),
                    new ResearchYears<>(OLD.isFalse(), decimal("research-of-one"))),
            decimal("technical"),
            decimal("college"),
            decimal("in-china"),
            decimal("income"),
            decimal("score"),
            flag("ip"),
            flag("field"),
            flag("registered").isTrue(),
            flag("case").isFalse());

    private static final HighTechVersion OF_2008 = HighTechVersion.measuresOf2008(DateRange.of(START, CHANGE), false);
    private static final HighTechVersion OF_2016 = HighTechVersion.measuresOf2016(DateRange.of(CHANGE, PAUSE), false);

    private static final HighTechEnterprise<Firm> HIGH_TECH =
            HighTechEnterprise.of(ImmutableList.of(OF_2016, OF_2008), FACTS);

    /** At every limit of both versions, with room in the score. */
    private static final Firm AT_LIMITS = new Firm(ImmutableMap.<String, Object>builder()
            .putAll(Map.of("old", true, "ip", true, "field", true, "registered", true, "case", false))
            .put("sales", Money.parse("CNY 300000000"))
            .put("research-of-three", new BigDecimal("0.03"))
            .putAll(Map.of(
                    "technical", new BigDecimal("0.10"),
                    "college", new BigDecimal("0.30"),
                    "in-china", new BigDecimal("0.60"),
                    "income", new BigDecimal("0.60"),
                    "score", new BigDecimal("71")))
            .buildOrThrow());

    private static MoneyFact<Firm> money(String name) {
        return F.money(name, Bilingual.same(name), firm -> (Money) firm.values().get(name));
    }

    private static DecimalFact<Firm> decimal(String name) {
        return F.decimal(
                name, Bilingual.same(name), firm -> (BigDecimal) firm.values().get(name));
    }

    private static FlagFact<Firm> flag(String name) {
        return F.flag(
                name, Bilingual.same(name), firm -> (Boolean) firm.values().get(name));
    }

    private static Optional<HighTechStatus> status(Firm firm, LocalDate day) {
        return HIGH_TECH.status().read(firm, day);
    }

    /** What the sales ask for, word by word. */
    private static BigDecimal required(boolean is2008, BigDecimal sales) {
        BigDecimal fifty = new BigDecimal("50000000");
        if (is2008 ? sales.compareTo(fifty) < 0 : sales.compareTo(fifty) <= 0) {
            return new BigDecimal(is2008 ? "0.06" : "0.05");
        }
        return new BigDecimal(sales.compareTo(new BigDecimal("200000000")) <= 0 ? "0.04" : "0.03");
    }

    @ParameterizedTest
    @CsvSource({"1", "49999999.99", "50000000", "50000000.01", "199999999.99", "200000000", "200000000.01", "900000000"
    })
    void theShareOfResearchGoesByTheTierOfTheSales(BigDecimal sales) {
        for (LocalDate day : List.of(CHANGE.minusDays(1), CHANGE)) {
            BigDecimal required = required(day.isBefore(CHANGE), sales);
            for (int step = -1; step <= 1; step++) {
                BigDecimal share = required.add(BigDecimal.valueOf(step, 6));
                Firm old = AT_LIMITS.with("sales", Money.parse("CNY " + sales)).with("research-of-three", share);
                Firm young = old.without("research-of-three").with("old", false).with("research-of-one", share);
                HighTechStatus expected = step < 0 ? HighTechStatus.NOT_HIGH_TECH : HighTechStatus.HIGH_TECH;
                assertThat(status(old, day))
                        .as("%s of %s on %s", share, sales, day)
                        .contains(expected);
                assertThat(status(young, day))
                        .as("%s of %s on %s", share, sales, day)
                        .contains(expected);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"technical, 0.10", "in-china, 0.60", "income, 0.60"})
    void theOtherSharesAreIncludedInBothVersions(String fact, BigDecimal limit) {
        for (LocalDate day : List.of(START, CHANGE.minusDays(1), CHANGE, PAUSE.minusDays(1))) {
            for (int step = -1; step <= 1; step++) {
                assertThat(status(AT_LIMITS.with(fact, limit.add(BigDecimal.valueOf(step, 6))), day))
                        .contains(step < 0 ? HighTechStatus.NOT_HIGH_TECH : HighTechStatus.HIGH_TECH);
            }
        }
    }

    @Test
    void degreesAreAskedForBefore2016Alone() {
        Firm below = AT_LIMITS.with("college", new BigDecimal("0.299999"));
        assertThat(status(below, CHANGE.minusDays(1))).contains(HighTechStatus.NOT_HIGH_TECH);
        assertThat(status(below, CHANGE)).contains(HighTechStatus.HIGH_TECH);
        assertThat(status(AT_LIMITS.without("college"), CHANGE.minusDays(1))).isEmpty();
        assertThat(status(AT_LIMITS.without("college"), CHANGE)).contains(HighTechStatus.HIGH_TECH);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whetherTheMarkItselfPassesIsTheOfficesToSay(boolean passes) {
        HighTechEnterprise<Firm> stated = HighTechEnterprise.of(
                ImmutableList.of(HighTechVersion.measuresOf2016(DateRange.from(CHANGE), passes)), FACTS);
        assertThat(stated.status().read(AT_LIMITS.with("score", new BigDecimal("69.99")), CHANGE))
                .contains(HighTechStatus.NOT_HIGH_TECH);
        assertThat(stated.status().read(AT_LIMITS.with("score", new BigDecimal("70")), CHANGE))
                .contains(passes ? HighTechStatus.HIGH_TECH : HighTechStatus.NOT_HIGH_TECH);
        assertThat(stated.status().read(AT_LIMITS.with("score", new BigDecimal("70.01")), CHANGE))
                .contains(HighTechStatus.HIGH_TECH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ip", "field", "registered", "case"})
    void whatMustBeSoMustBe(String fact) {
        assertThat(status(AT_LIMITS.with(fact, fact.equals("case")), CHANGE)).contains(HighTechStatus.NOT_HIGH_TECH);
        assertThat(status(AT_LIMITS.without(fact), CHANGE)).isEmpty();
    }

    @Test
    void beforeTheFirstVersionAndAfterTheLastNoRuleIsInForce() {
        for (Firm firm : List.of(AT_LIMITS, new Firm(ImmutableMap.of()))) {
            assertThat(status(firm, START.minusDays(1))).contains(HighTechStatus.NO_RULE_IN_FORCE);
            assertThat(status(firm, PAUSE)).contains(HighTechStatus.NO_RULE_IN_FORCE);
        }
        assertThat(status(new Firm(ImmutableMap.of()), START)).isEmpty();
        assertThat(HIGH_TECH.status().is(HighTechStatus.HIGH_TECH).test(AT_LIMITS, PAUSE))
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void theConditionSaysWhatIsLacking() {
        assertThat(HIGH_TECH
                        .conditionOf(OF_2016)
                        .explain(AT_LIMITS.with("technical", new BigDecimal("0.08")), CHANGE)
                        .toText(Locale.ENGLISH))
                .contains("does not hold: technical is at least 0.1; actual: 0.08; difference: -0.02");
        assertThat(OF_2016.basis()).isEqualTo(LegalBasis.of("国科发火〔2016〕32号"));
        assertThat(HIGH_TECH.versions()).containsExactly(OF_2008, OF_2016);
    }

    @Test
    void whatDoesNotFitIsRefusedAllTogether() {
        assertThatThrownBy(() -> new HighTechVersion(
                        DateRange.always(),
                        LegalBasis.of("demo"),
                        ImmutableList.of(
                                new ResearchTier(Optional.of(Money.parse("CNY 5")), true, new BigDecimal("1.2")),
                                new ResearchTier(Optional.of(Money.parse("CNY 5")), true, BigDecimal.ONE)),
                        BigDecimal.ONE,
                        Optional.empty(),
                        BigDecimal.ONE,
                        BigDecimal.ONE,
                        BigDecimal.TEN,
                        true))
                .hasMessageContaining("research tier 2: the last tier must have no limit, but had one")
                .hasMessageContaining("research tier 2: must reach higher than the tier before, but did not")
                .hasMessageContaining("shares must be from 0 to 1, but was 1.2");
        assertThatThrownBy(() -> HighTechEnterprise.of(ImmutableList.of(OF_2016, OF_2016), FACTS))
                .hasMessageContaining("versions must not share a day");
        assertThatThrownBy(() -> HighTechEnterprise.of(ImmutableList.of(), FACTS))
                .hasMessageContaining("there must be a version, but was none");
        assertThat(Conditions.problems(HIGH_TECH.status().is(HighTechStatus.HIGH_TECH), DateRange.always()))
                .isEmpty();
    }
}
