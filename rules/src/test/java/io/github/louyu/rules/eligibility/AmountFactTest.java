package io.github.louyu.rules.eligibility;

import static io.github.louyu.rules.eligibility.Firm.cny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.rules.Explanation;
import io.github.louyu.rules.MissingFact;
import io.github.louyu.rules.MoneyFact;
import io.github.louyu.rules.Relation;
import io.github.louyu.rules.Truth;
import io.github.louyu.text.Bilingual;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is worked out as an amount is compared in conditions, and read over relations, like any other fact. */
class AmountFactTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);

    private record Worker(Firm employer) {}

    private static final Relation<Worker, Firm> EMPLOYER =
            Relation.of(Worker.class, "employer", Bilingual.of("用人单位", "employer"), Worker::employer);

    private static final MoneyFact<Firm> SUPPORT = Amounts.firstOf(
                    AmountCase.of(Firm.STAFF.isAtMost(30), Amount.of(Firm.RENT).rate("60%")),
                    AmountCase.otherwise(Amount.of(Firm.RENT).rate("30%")))
            .asMoneyFact("support", Bilingual.of("租金补贴", "rent support"));

    private static Firm firm(long staff, String rent) {
        return Firm.of(ImmutableMap.of("staff", staff, "rent", cny(rent)));
    }

    @Test
    void itIsComparedAtItsLimit() {
        assertThat(SUPPORT.isAtLeast(cny("60")).test(firm(30, "100"), DAY)).isEqualTo(Truth.TRUE);
        assertThat(SUPPORT.isAtLeast(cny("60")).test(firm(30, "99.98"), DAY)).isEqualTo(Truth.FALSE);
        assertThat(SUPPORT.isAtLeast(cny("60")).test(firm(31, "199.99"), DAY)).isEqualTo(Truth.TRUE);
        assertThat(SUPPORT.isAtLeast(cny("60")).test(firm(31, "199.98"), DAY)).isEqualTo(Truth.FALSE);
    }

    @Test
    void itIsReadOverARelation() {
        Worker worker = new Worker(firm(30, "100"));
        assertThat(SUPPORT.via(EMPLOYER).isAtLeast(cny("60")).test(worker, DAY)).isEqualTo(Truth.TRUE);
        assertThat(SUPPORT.via(EMPLOYER).read(worker, DAY)).contains(cny("60").toBigMoney());
    }

    @Test
    void theExplanationShowsTheValueTheMarginAndTheParts() {
        Explanation why = SUPPORT.isAtLeast(cny("90")).explain(firm(30, "100"), DAY);
        assertThat(why.toText(Locale.ENGLISH)).contains("actual: CNY 60", "difference: CNY -30", "staff", "rent");
        assertThat(why.toText(Locale.CHINESE)).contains("租金补贴不低于90元", "实际：60元");
    }

    @Test
    void whatIsMissingIsWhatTheAmountReads() {
        Explanation why = SUPPORT.isAtLeast(cny("90")).explain(Firm.of(ImmutableMap.of("staff", 3L)), DAY);
        assertThat(why.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(why.unknownFacts()).extracting(MissingFact::name).containsExactly("firm.rent");
    }

    @Test
    void aNumberIsAFactOfNumbersAndMoneyOfMoney() {
        assertThat(Amount.of(Firm.STAFF)
                        .dividedBy(Amount.number("3"))
                        .asNumberFact("third", Bilingual.same("third"))
                        .read(firm(1, "1"), DAY))
                .contains(new BigDecimal("0.3333333333"));
        assertThatThrownBy(() -> Amount.of(Firm.STAFF).asMoneyFact("x", Bilingual.same("x")))
                .hasMessage("fact x: the amount must be money, but was a number");
        assertThatThrownBy(() -> Amount.of(Firm.RENT).asNumberFact("x", Bilingual.same("x")))
                .hasMessage("fact x: the amount must be a number, but was money");
    }

    /** Unlike what a benefit gives, it is what it comes to, below zero too. */
    @Test
    void moneyIsToTheSmallestUnitOfItsCurrencyAndMayBeNegative() {
        MoneyFact<Firm> eighth = Amount.of(Firm.RENT)
                .dividedBy(Amount.number("8"))
                .rounded(4, RoundingMode.HALF_UP)
                .asMoneyFact("eighth", Bilingual.same("eighth"));
        assertThat(eighth.read(firm(1, "1"), DAY)).contains(cny("0.13").toBigMoney());
        assertThat(eighth.read(firm(1, "-1"), DAY)).contains(cny("-0.13").toBigMoney());
        assertThat(Amounts.firstOf(AmountCase.of(Firm.STAFF.isAtLeast(9), Amount.of(Firm.RENT)))
                        .asMoneyFact("none", Bilingual.same("none"))
                        .read(firm(1, "1"), DAY))
                .as("nothing at all")
                .contains(cny("0").toBigMoney());
    }

    @Test
    void equalAmountsMakeEqualFacts() {
        Amount<Firm> half = Amount.of(Firm.RENT).rate("50%");
        Amount<Firm> same = Amount.of(Firm.RENT).rate("50%");
        assertThat(half.asMoneyFact("half", Bilingual.same("half")))
                .isEqualTo(same.asMoneyFact("half", Bilingual.same("half")))
                .isNotEqualTo(Amount.of(Firm.RENT).rate("51%").asMoneyFact("half", Bilingual.same("half")));
    }
}
