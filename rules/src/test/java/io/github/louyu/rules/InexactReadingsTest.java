package io.github.louyu.rules;

import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.Conditions.any;
import static io.github.louyu.rules.Conditions.exactlyOne;
import static io.github.louyu.rules.Conditions.not;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.louyu.text.Bilingual;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where several facts are worked together, the readings say how far they can be trusted. */
class InexactReadingsTest {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 24);

    private record Firm(
            @Nullable BigDecimal a,
            @Nullable BigDecimal b,
            @Nullable BigDecimal c,
            @Nullable Money cost,
            @Nullable Money sales) {}

    private static final Firm BLANK = new Firm(null, null, null, null, null);
    private static final Facts<Firm> F = Facts.of(Firm.class, "firm");
    private static final DecimalFact<Firm> A = F.decimal("a", Bilingual.same("a"), Firm::a);
    private static final DecimalFact<Firm> B = F.decimal("b", Bilingual.same("b"), Firm::b);
    private static final DecimalFact<Firm> C = F.decimal("c", Bilingual.same("c"), Firm::c);
    private static final MoneyFact<Firm> COST = F.money("cost", Bilingual.of("研发费用", "R&D cost"), Firm::cost);
    private static final MoneyFact<Firm> SALES = F.money("sales", Bilingual.of("销售收入", "sales"), Firm::sales);
    private static final Condition<Firm> INTENSIVE = COST.dividedBy(SALES).isAtLeast("0.04");

    private static List<String> names(MissingFacts missing) {
        return missing.facts().stream().map(MissingFact::name).toList();
    }

    @Test
    void aRatioOfTwoMissingFactsAsksForBothAndSaysThatItMayBeTooMany() {
        MissingFacts missing = INTENSIVE.explain(BLANK, DAY).missingFacts();
        assertThat(missing.isExact()).isFalse();
        assertThat(names(missing)).containsExactly("firm.cost", "firm.sales");
    }

    @Test
    void aRatioThatCannotDecideAsksForNothing() {
        Condition<Firm> settled = all(INTENSIVE, A.isAtLeast("1"));
        assertThat(settled.explain(new Firm(BigDecimal.ZERO, null, null, null, null), DAY)
                        .missingFacts())
                .satisfies(missing -> assertThat(missing.facts()).isEmpty());
        MissingFacts open = any(INTENSIVE, A.isAtLeast("1")).explain(BLANK, DAY).missingFacts();
        assertThat(names(open)).containsExactly("firm.cost", "firm.sales", "firm.a");
    }

    @Test
    void aRatioWithOneMissingFactIsSolved() {
        Firm firm = new Firm(null, null, null, null, Money.parse("CNY 1000"));
        MissingFacts missing = all(INTENSIVE, COST.isAtMost(Money.parse("CNY 39.99")))
                .explain(firm, DAY)
                .missingFacts();
        assertThat(missing).isEqualTo(new MissingFacts(ImmutableSet.of(), true));
        assertThat(names(all(INTENSIVE, COST.isAtMost(Money.parse("CNY 40")))
                        .explain(firm, DAY)
                        .missingFacts()))
                .containsExactly("firm.cost");
    }

    @Test
    void factsThatGoRoundACircleAreNotFollowed() {
        Condition<Firm> circle = all(A.isBelow(B.times("0.5")), B.isBelow(C.times("0.5")), C.isBelow(A.times("0.5")));
        MissingFacts missing = circle.explain(BLANK, DAY).missingFacts();
        assertThat(missing.isExact()).isFalse();
        assertThat(names(missing)).containsExactly("firm.a", "firm.b", "firm.c");
        MissingFacts chain = all(
                        A.isBelow(B.times("0.5")), B.isBelow(C.times("0.5")), C.isAtMost("0"), A.isAtLeast("0"))
                .explain(BLANK, DAY)
                .missingFacts();
        assertThat(chain).isEqualTo(new MissingFacts(ImmutableSet.of(), true));
    }

    @Test
    void twoFactsInAnyNumberOfProportionsAreFollowed() {
        MissingFacts open = all(A.isBelow(B.times("0.5")), A.isAbove(B.times("0.25")))
                .explain(BLANK, DAY)
                .missingFacts();
        assertThat(open.isExact()).isTrue();
        assertThat(names(open)).containsExactly("firm.a", "firm.b");
        MissingFacts none = all(A.isBelow(B.times("0.5")), A.isAbove(B.times("2")), B.isAbove("0"))
                .explain(BLANK, DAY)
                .missingFacts();
        assertThat(none).isEqualTo(new MissingFacts(ImmutableSet.of(), true));
    }

    @Test
    void proportionsOfWholeNumbersAreNotFollowed() {
        CountFact<Firm> x = F.count("x", Bilingual.same("x"), firm -> null);
        CountFact<Firm> y = F.count("y", Bilingual.same("y"), firm -> firm.a() == null ? null : 1L);
        assertThat(x.times("2").isBelow(y.times("3")).explain(BLANK, DAY).missingFacts())
                .satisfies(missing -> assertThat(missing.isExact()).isFalse())
                .satisfies(missing -> assertThat(names(missing)).containsExactly("firm.x", "firm.y"));
    }

    @Test
    void aRatioThatMakesNoDifferenceHidesNoneOfAnotherFact() {
        Condition<Firm> never = all(INTENSIVE, not(INTENSIVE));
        Condition<Firm> hidden = exactlyOne(all(A.isAtLeast("1"), never), never);
        assertThat(names(hidden.explain(BLANK, DAY).missingFacts())).containsExactly("firm.cost", "firm.sales");
        Condition<Firm> shown = exactlyOne(A.isAtLeast("1"), never);
        assertThat(names(shown.explain(BLANK, DAY).missingFacts()))
                .containsExactly("firm.a", "firm.cost", "firm.sales");
    }

    @Test
    void changesThatUndoEachOtherAreNotShown() {
        Firm firm = new Firm(null, null, null, Money.parse("CNY 30"), Money.parse("CNY 1000"));
        ChangesNeeded needed = all(
                        COST.isAtLeast(Money.parse("CNY 40")),
                        SALES.isAtMost(Money.parse("CNY 750")),
                        COST.dividedBy(SALES).isAtMost("0.05"))
                .explain(firm, DAY)
                .changesNeeded(Truth.TRUE, ChangePolicy.anything());
        assertThat(needed.changes()).isEmpty();
        assertThat(needed.isComplete()).isFalse();
    }

    @Test
    void aRatioIsTurnedByEitherOfItsFactsAndTheAnswerSaysThatOthersMayDo() {
        Firm firm = new Firm(null, null, null, Money.parse("CNY 30"), Money.parse("CNY 1000"));
        ChangesNeeded needed = INTENSIVE
                .explain(firm, DAY)
                .changesNeeded(Truth.TRUE, ChangePolicy.anything().keeping(SALES));
        assertThat(needed.isComplete()).isTrue();
        assertThat(needed.toText(Locale.ENGLISH)).isEqualTo("R&D cost: CNY 30 now, CNY 40 would do, CNY 10 short");
        ChangesNeeded either = INTENSIVE.explain(firm, DAY).changesNeeded(Truth.TRUE, ChangePolicy.anything());
        assertThat(either.changes()).hasSize(1);
        assertThat(either.isComplete()).isFalse();
    }
}
