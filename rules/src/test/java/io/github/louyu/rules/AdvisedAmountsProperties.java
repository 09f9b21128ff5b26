package io.github.louyu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.text.Bilingual;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * L12 for amounts of money: what is advised turns the leaves that it is said to turn, and each amount can be paid, in whole fen, unless no
 * amount of whole fen in its place would do. The plain reading multiplies and compares decimals, and tries every amount.
 */
class AdvisedAmountsProperties {

    private static final LocalDate DAY = LocalDate.of(2019, 3, 1);
    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private static final List<BigDecimal> EVERY_AMOUNT = IntStream.rangeClosed(-200, 200)
            .mapToObj(AdvisedAmountsProperties::fen)
            .toList();
    private static final List<String> FACTORS = List.of("0.3", "0.7", "1", "3", "7", "9");

    record Firm(@Nullable Money a, @Nullable Money b) {}

    private static final Facts<Firm> F = Facts.of(Firm.class, "firm");
    private static final MoneyFact<Firm> A = F.money("a", Bilingual.same("a"), Firm::a);
    private static final MoneyFact<Firm> B = F.money("b", Bilingual.same("b"), Firm::b);

    /** A fact of the firm times a factor, compared with thousandths of a yuan, or with the other fact where there are none. */
    record Leaf(
            boolean isOfA,
            String factor,
            Comparison comparison,
            @Nullable Integer thousandths) {

        Condition<Firm> condition() {
            MoneyFact<Firm> fact = (isOfA ? A : B).times(factor);
            return thousandths == null
                    ? fact.compared(comparison, isOfA ? B : A)
                    : fact.compared(comparison, BigMoney.ofScale(CNY, thousandths, 3));
        }

        @Nullable Boolean holds(@Nullable BigDecimal a, @Nullable BigDecimal b) {
            BigDecimal read = isOfA ? a : b;
            BigDecimal limit = thousandths == null ? isOfA ? b : a : BigDecimal.valueOf(thousandths, 3);
            if (read == null || limit == null) {
                return null;
            }
            int order = read.multiply(new BigDecimal(factor)).compareTo(limit);
            return switch (comparison) {
                case AT_LEAST -> order >= 0;
                case AT_MOST -> order <= 0;
                case ABOVE -> order > 0;
                case BELOW -> order < 0;
                case IS -> order == 0;
                case IS_NOT -> order != 0;
            };
        }

        boolean liesBetweenFen() {
            long tenths = new BigDecimal(factor).movePointRight(1).longValueExact();
            return thousandths != null && thousandths % tenths != 0;
        }
    }

    record Case(
            List<Leaf> leaves,
            boolean areAllAsked,
            @Nullable BigDecimal a,
            @Nullable BigDecimal b) {

        Condition<Firm> condition() {
            List<Condition<Firm>> all = leaves.stream().map(Leaf::condition).toList();
            return areAllAsked ? Conditions.allOf(all) : Conditions.anyOf(all);
        }

        Firm firm() {
            return new Firm(money(a), money(b));
        }

        private static @Nullable Money money(@Nullable BigDecimal amount) {
            return amount == null ? null : Money.of(CNY, amount);
        }

        /** Whether exactly these leaves turn, each to what is said, and the answer is the one that is wished. */
        boolean turns(
                Map<Integer, Boolean> turned, boolean goal, @Nullable BigDecimal newA, @Nullable BigDecimal newB) {
            boolean all = true;
            boolean any = false;
            for (int i = 0; i < leaves.size(); i++) {
                Boolean now = leaves.get(i).holds(a, b);
                Boolean then = leaves.get(i).holds(newA, newB);
                Boolean asked = turned.containsKey(i) ? turned.get(i) : now;
                if (asked == null ? then != null : !asked.equals(then)) {
                    return false;
                }
                all &= Boolean.TRUE.equals(then);
                any |= Boolean.TRUE.equals(then);
            }
            boolean isKnown = leaves.stream().allMatch(leaf -> leaf.holds(newA, newB) != null);
            boolean isFalse = areAllAsked
                    ? leaves.stream().anyMatch(leaf -> Boolean.FALSE.equals(leaf.holds(newA, newB)))
                    : isKnown && !any;
            return goal ? (areAllAsked ? all : any) : isFalse;
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<Leaf> leaf = Combinators.combine(
                        Arbitraries.of(true, true, false),
                        Arbitraries.of(FACTORS),
                        Arbitraries.of(Comparison.values()),
                        Arbitraries.integers().between(0, 60).injectNull(0.15))
                .as(Leaf::new);
        Arbitrary<BigDecimal> amount = Arbitraries.integers().between(0, 10).map(AdvisedAmountsProperties::fen);
        return Combinators.combine(
                        leaf.list().ofMinSize(1).ofMaxSize(3).uniqueElements(),
                        Arbitraries.of(true, false),
                        amount.injectNull(0.1),
                        amount.injectNull(0.1))
                .as(Case::new);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anAmountIsOfWholeFenWhereWholeFenWouldDo(@ForAll("cases") Case c, @ForAll boolean goal) {
        Map<RuleNode, Integer> numbers = new LinkedHashMap<>();
        for (int i = 0; i < c.leaves().size(); i++) {
            numbers.put(c.leaves().get(i).condition().view(), i);
        }
        ChangesNeeded needed =
                c.condition().explain(c.firm(), DAY).changesNeeded(Truth.of(goal), ChangePolicy.anything());
        for (Change change : needed.changes()) {
            Map<Integer, Boolean> turned = new LinkedHashMap<>();
            change.turned().forEach(each -> turned.put(numbers.get(each.leaf()), each.to() == Truth.TRUE));
            Map<String, BigDecimal> amounts = new LinkedHashMap<>();
            change.facts().forEach(each -> amounts.put(each.name(), amount(each.to())));
            BigDecimal a = amounts.getOrDefault(A.name(), c.a());
            BigDecimal b = amounts.getOrDefault(B.name(), c.b());

            assertThat(c.turns(turned, goal, a, b)).as("%s of %s", change, c).isTrue();
            if (isBroken(a)) {
                assertThat(EVERY_AMOUNT).as("%s of %s", change, c).noneMatch(other -> c.turns(turned, goal, other, b));
            }
            if (isBroken(b)) {
                assertThat(EVERY_AMOUNT).as("%s of %s", change, c).noneMatch(other -> c.turns(turned, goal, a, other));
            }
            boolean isBetweenFen = turned.keySet().stream()
                    .anyMatch(number -> c.leaves().get(number).liesBetweenFen());
            Statistics.collect(isBroken(a) || isBroken(b) ? "exact" : isBetweenFen ? "rounded" : "whole");
        }
        if (Tries.areEnough()) {
            Statistics.coverage(coverage -> {
                coverage.check("whole").percentage(share -> share >= 10);
                coverage.check("rounded").percentage(share -> share >= 10);
                coverage.check("exact").percentage(share -> share >= 1);
            });
        }
    }

    private static BigDecimal fen(int number) {
        return BigDecimal.valueOf(number, 2);
    }

    private static BigDecimal amount(Bilingual text) {
        return new BigDecimal(text.en().replace("CNY ", "").replace(",", ""));
    }

    private static boolean isBroken(@Nullable BigDecimal amount) {
        return amount != null && amount.stripTrailingZeros().scale() > 2;
    }
}
