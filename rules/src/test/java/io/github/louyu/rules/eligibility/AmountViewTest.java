package io.github.louyu.rules.eligibility;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.rules.DatedParameter;
import io.github.louyu.rules.EnterpriseFacts;
import io.github.louyu.rules.RuleAttribute;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.Timeline;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Formulas as data: each kind of step, with all that it says. */
class AmountViewTest {

    private static final Amount<EnterpriseFile> TAX =
            Amount.of(EnterpriseFacts.tax(PeriodKind.YEAR).latest());
    private static final Amount<EnterpriseFile> STAFF = Amount.of(EnterpriseFacts.headcount());
    private static final Amount<EnterpriseFile> FIVE = Amount.number("5.0");
    private static final DatedParameter<BigDecimal> FACTOR =
            DatedParameter.of("factor", Bilingual.of("系数", "factor"), Timeline.always(new BigDecimal("1.50")));

    /** Of every kind one, or more. */
    private static Amount<EnterpriseFile> everything() {
        Amount<EnterpriseFile> tiers = Amounts.byTier(
                STAFF,
                TierRange.from("30").below("100").gives(cny("50000")),
                TierRange.from("100").gives(cny("80000")));
        Amount<EnterpriseFile> reached =
                Amounts.firstReaching(TAX, TAX, Reward.of(BigMoney.parse("CNY 5000000"), Money.parse("CNY 1000")));
        Amount<EnterpriseFile> cases = Amounts.firstOf(
                AmountCase.of(EnterpriseFacts.headcount().isAtLeast(100), tiers), AmountCase.otherwise(reached));
        return Amounts.sum(
                cases,
                Amounts.leastOf(TAX.rate("5%"), Amounts.greatestOf(cny("1"), TAX.less(cny("2")))),
                TAX.cappedAt(cny("10")).atLeast(cny("1")).rounded(-2, RoundingMode.DOWN),
                cny("3").times(STAFF.dividedBy(FIVE).wholeStepsOf("2")).times(Amount.number(FACTOR)));
    }

    private static Amount<EnterpriseFile> cny(String amount) {
        return Amount.fixed(Money.parse("CNY " + amount));
    }

    private static Stream<String> kinds(AmountView view) {
        return Stream.concat(Stream.of(view.kind()), view.children().stream().flatMap(AmountViewTest::kinds));
    }

    private static String words(AmountView view, String attribute) {
        return requireNonNull(view.attributes().get(attribute), attribute)
                .text()
                .en();
    }

    @Test
    void everyKindOfStepHasAView() {
        assertThat(kinds(everything().view()).distinct()).containsExactlyInAnyOrderElementsOf(AmountView.KINDS);
    }

    @Test
    void whatIsStatedIsSaidExactly() {
        AmountView rounded = TAX.rate("2.5%").rounded(-2, RoundingMode.DOWN).view();
        AmountView rate = rounded.children().get(0);

        assertThat(rounded.kind()).isEqualTo("ROUND");
        assertThat(words(rounded, "decimals")).isEqualTo("-2");
        assertThat(words(rounded, "mode")).isEqualTo("DOWN");
        assertThat(rate.attributes().get("percent")).isEqualTo(new RuleAttribute.OfNumber(new BigDecimal("2.5")));
        assertThat(rate.children().get(0).attributes().get("fact"))
                .isEqualTo(new RuleAttribute.OfFact(
                        EnterpriseFacts.tax(PeriodKind.YEAR).latest().view()));
    }

    @Test
    void endsOfTiersAreSaidAsTheyAreMeant() {
        AmountView tiers = Amounts.<EnterpriseFile>byTier(
                        STAFF,
                        TierRange.unbounded().upTo("10").gives(cny("1")),
                        TierRange.over("10").below("20.50").gives(cny("2")))
                .view();

        assertThat(tiers.children().get(1).attributes()).containsOnlyKeys("up-to");
        assertThat(tiers.children().get(2).attributes()).containsOnlyKeys("over", "below");
        assertThat(words(tiers.children().get(2), "below")).isEqualTo("20.5");
    }

    @Test
    void amountsThatSayTheSameAreEqualHoweverTheyAreWritten() {
        assertThat(Amount.<EnterpriseFile>number(FACTOR))
                .isEqualTo(Amount.number(
                        DatedParameter.of("factor", FACTOR.label(), Timeline.always(new BigDecimal("1.5")))));
        assertThat(Reward.of(BigMoney.parse("CNY 5"), BigMoney.parse("CNY 1.000")))
                .isEqualTo(Reward.of(Money.parse("CNY 5.00"), Money.parse("CNY 1")));
    }
}
