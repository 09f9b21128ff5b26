package io.github.louyu.rules.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.rules.Conditions;
import io.github.louyu.rules.MissingFact;
import io.github.louyu.rules.MoneyFact;
import io.github.louyu.rules.Truth;
import io.github.louyu.rules.eligibility.NeutralAmount.Fraction;
import io.github.louyu.text.Bilingual;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/** Amounts equal their plain reading, and what is paid adds up. */
class AmountProperties {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final List<String> MONEY = List.of("rent", "sales", "best-sales");
    private static final List<String> NUMBERS = List.of("area", "rate");
    private static final Authority CITY = Authority.of("city", "市", "City");
    private static final Authority DISTRICT = Authority.of("district", "区", "District");

    @Property
    void anAmountIsWhatItsPlainReadingGives(
            @ForAll("amounts") NeutralAmount amount,
            @ForAll("facts") Map<String, BigDecimal> facts,
            @ForAll RoundingMode mode) {
        if (mode == RoundingMode.UNNECESSARY) {
            return;
        }
        BenefitAmount benefit = assess(Benefit.of(library(amount)).rounded(2, mode), facts);
        Optional<Money> expected =
                amount.value(facts).map(f -> Money.of(Firm.CNY, f.upper().divide(f.lower(), 2, mode)));
        Statistics.label("known").collect(expected.isPresent());
        assertThat(benefit.amount()).isEqualTo(expected);
        assertThat(benefit.missingFacts().isEmpty()).isEqualTo(expected.isPresent());
    }

    @Property
    void aKnownAmountIsTheSameWhateverElseBecomesKnown(
            @ForAll("amounts") NeutralAmount amount,
            @ForAll("facts") Map<String, BigDecimal> facts,
            @ForAll("completions") Map<String, BigDecimal> others) {
        Benefit<Firm> benefit = Benefit.of(library(amount));
        BenefitAmount before = assess(benefit, facts);
        Map<String, BigDecimal> all = new HashMap<>(others);
        all.putAll(facts);
        BenefitAmount after = assess(benefit, all);

        assertThat(after.amount()).isPresent();
        Statistics.label("bound")
                .collect(
                        before.amount().isPresent()
                                ? "known"
                                : before.mostItCanBe().isPresent());
        if (before.amount().isPresent()) {
            assertThat(after.amount()).isEqualTo(before.amount());
        }
        before.mostItCanBe()
                .ifPresent(most -> assertThat(after.amount().orElseThrow()).isLessThanOrEqualTo(most));
    }

    @Property
    void onlyMissingFactsAreAskedFor(
            @ForAll("amounts") NeutralAmount amount, @ForAll("facts") Map<String, BigDecimal> facts) {
        Set<String> asked = assess(Benefit.of(library(amount)), facts).missingFacts().stream()
                .map(MissingFact::name)
                .collect(Collectors.toSet());
        assertThat(asked).allMatch(name -> !facts.containsKey(name.substring("firm.".length())));
    }

    @Property
    void paymentsAddUpAndEachIsWithinAFenOfItsShare(
            @ForAll @IntRange(min = 0, max = 1_000_000) int fen,
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 9) Integer> weights,
            @ForAll @IntRange(min = 1, max = 99) int percent) {
        BigDecimal sum = BigDecimal.valueOf(fen, 2);
        int[] parts = weights.stream().mapToInt(Integer::intValue).toArray();
        BenefitAmount benefit = assess(
                Benefit.<Firm>fixed(Money.of(Firm.CNY, sum))
                        .inInstalments(parts)
                        .sharedBy(CostShare.of(CITY, percent + "%"), CostShare.of(DISTRICT, (100 - percent) + "%")),
                Map.of());

        assertThat(total(benefit.payments())).isEqualByComparingTo(sum);
        BigDecimal whole =
                BigDecimal.valueOf(weights.stream().mapToInt(Integer::intValue).sum());
        for (int i = 0; i < parts.length; i++) {
            int year = DAY.getYear() + i;
            List<Payment> ofYear = benefit.payments().stream()
                    .filter(payment -> payment.year() == year)
                    .toList();
            assertThat(differenceTo(total(ofYear), sum.multiply(BigDecimal.valueOf(parts[i])), whole))
                    .isLessThan(new BigDecimal("0.01"));
            BigDecimal ofCity = total(ofYear.stream()
                    .filter(payment -> payment.payer().equals(CITY))
                    .toList());
            assertThat(differenceTo(
                            ofCity, total(ofYear).multiply(BigDecimal.valueOf(percent)), BigDecimal.valueOf(100)))
                    .isLessThan(new BigDecimal("0.01"));
        }
    }

    /** As a fact it is what it is as a benefit, and missing where that is not known. */
    @Property(tries = 500)
    void theFactOfAnAmountIsWhatTheBenefitGives(
            @ForAll("amounts") NeutralAmount amount, @ForAll("facts") Map<String, BigDecimal> facts) {
        Map<String, Object> values = new HashMap<>(facts);
        MONEY.forEach(name -> values.computeIfPresent(name, (n, value) -> Money.of(Firm.CNY, (BigDecimal) value)));
        MoneyFact<Firm> fact = library(amount).asMoneyFact("amount", Bilingual.of("金额", "amount"));
        Optional<Money> expected = assess(Benefit.of(library(amount)), facts).amount();
        Statistics.label("known").collect(expected.isPresent());
        assertThat(fact.read(Firm.of(values), DAY).map(BigMoney::toMoney)).isEqualTo(expected);
        Truth enough = fact.isAtLeast(Firm.cny("100")).test(Firm.of(values), DAY);
        assertThat(enough)
                .isEqualTo(expected.map(money -> Truth.of(!money.isLessThan(Firm.cny("100"))))
                        .orElse(Truth.UNKNOWN));
    }

    /** How far a part is from a share of a sum, a little rounded down. */
    private static BigDecimal differenceTo(BigDecimal part, BigDecimal upper, BigDecimal lower) {
        return part.multiply(lower).subtract(upper).abs().divide(lower, 6, RoundingMode.DOWN);
    }

    private static BigDecimal total(List<Payment> payments) {
        return payments.stream().map(payment -> payment.amount().getAmount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BenefitAmount assess(Benefit<Firm> benefit, Map<String, BigDecimal> facts) {
        Map<String, Object> values = new HashMap<>(facts);
        MONEY.forEach(name -> values.computeIfPresent(name, (n, value) -> Money.of(Firm.CNY, (BigDecimal) value)));
        ServicePolicy<Firm> policy =
                ServicePolicy.of(Firm.TYPE, "p").when(Conditions.always()).granting(benefit);
        return EligibilityEngine.of(PolicyCatalogue.of("c", policy), Firm.TYPE)
                .assess(Firm.of(values), DAY)
                .get("c", "p")
                .benefits()
                .get(0);
    }

    /** The same said in the library's words; an amount is money, and so is what it is made of unless it is a factor. */
    static Amount<Firm> library(NeutralAmount amount) {
        if (amount instanceof NeutralAmount.Stated stated) {
            return Amount.fixed(Money.of(Firm.CNY, stated.number()));
        } else if (amount instanceof NeutralAmount.Read read) {
            return Amount.of(Firm.money(read.fact(), "金额"));
        } else if (amount instanceof NeutralAmount.Share share) {
            return library(share.of()).rate(share.percent() + "%");
        } else if (amount instanceof NeutralAmount.Times times) {
            return library(times.of()).times(number(times.factor()));
        } else if (amount instanceof NeutralAmount.Sum sum) {
            Amount<Firm> result = library(sum.parts().get(0));
            for (NeutralAmount part : sum.parts().subList(1, sum.parts().size())) {
                result = result.plus(library(part));
            }
            return result;
        } else if (amount instanceof NeutralAmount.Capped capped) {
            return library(capped.of()).cappedAt(Money.of(Firm.CNY, capped.cap()));
        } else if (amount instanceof NeutralAmount.Floored floored) {
            return library(floored.of()).atLeast(Money.of(Firm.CNY, floored.floor()));
        } else if (amount instanceof NeutralAmount.Less less) {
            return library(less.from()).less(library(less.what()));
        } else if (amount instanceof NeutralAmount.ProRata proRata) {
            return library(proRata.of()).proRata(number(proRata.part()), String.valueOf(proRata.whole()));
        } else if (amount instanceof NeutralAmount.WholeSteps steps) {
            return library(steps.of())
                    .wholeStepsOf(Money.of(Firm.CNY, steps.size()))
                    .times(Firm.cny("1"));
        } else if (amount instanceof NeutralAmount.Tiered tiered) {
            return tiers(tiered);
        }
        throw new AssertionError(amount);
    }

    private static Amount<Firm> tiers(NeutralAmount.Tiered tiered) {
        List<Tier<Firm>> tiers = new ArrayList<>();
        for (int i = 0; i < tiered.limits().size(); i++) {
            TierRange range = TierRange.from(tiered.limits().get(i).toPlainString());
            if (i + 1 < tiered.limits().size()) {
                range = range.below(tiered.limits().get(i + 1).toPlainString());
            }
            tiers.add(range.gives(library(tiered.amounts().get(i))));
        }
        return tiers.size() == 1
                ? Amounts.byTier(number(tiered.measure()), tiers.get(0))
                : Amounts.byTier(number(tiered.measure()), tiers.get(0), tiers.get(1));
    }

    private static Amount<Firm> number(NeutralAmount amount) {
        if (amount instanceof NeutralAmount.Stated stated) {
            return Amount.number(stated.number().toPlainString());
        }
        return Amount.of(Firm.decimal(((NeutralAmount.Read) amount).fact(), "数值"));
    }

    @Provide
    Arbitrary<NeutralAmount> amounts() {
        return amounts(3);
    }

    private static Arbitrary<NeutralAmount> amounts(int depth) {
        Arbitrary<BigDecimal> numbers = numbers();
        Arbitrary<NeutralAmount> leaf = Arbitraries.oneOf(
                numbers.map(NeutralAmount.Stated::new), Arbitraries.of(MONEY).map(NeutralAmount.Read::new));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<NeutralAmount> factor = Arbitraries.oneOf(
                numbers.map(NeutralAmount.Stated::new), Arbitraries.of(NUMBERS).map(NeutralAmount.Read::new));
        Arbitrary<NeutralAmount> below = Arbitraries.lazy(() -> amounts(depth - 1));
        Arbitrary<NeutralAmount> shares = Combinators.combine(
                        below, Arbitraries.integers().between(0, 100))
                .as(NeutralAmount.Share::new);
        Arbitrary<NeutralAmount> products = Combinators.combine(below, factor).as(NeutralAmount.Times::new);
        Arbitrary<NeutralAmount> sums = below.list().ofMinSize(1).ofMaxSize(3).map(NeutralAmount.Sum::new);
        Arbitrary<NeutralAmount> caps = Combinators.combine(below, numbers).as(NeutralAmount.Capped::new);
        Arbitrary<NeutralAmount> floors = Combinators.combine(below, numbers).as(NeutralAmount.Floored::new);
        Arbitrary<NeutralAmount> differences = Combinators.combine(below, below).as(NeutralAmount.Less::new);
        Arbitrary<NeutralAmount> proRata = Combinators.combine(
                        below, factor, Arbitraries.integers().between(1, 12))
                .as(NeutralAmount.ProRata::new);
        Arbitrary<NeutralAmount> steps =
                Combinators.combine(below, numbers.filter(n -> n.signum() > 0)).as(NeutralAmount.WholeSteps::new);
        Arbitrary<NeutralAmount> oneTier = Combinators.combine(factor, numbers, below)
                .as((measure, limit, amount) -> new NeutralAmount.Tiered(measure, List.of(limit), List.of(amount)));
        Arbitrary<NeutralAmount> twoTiers = Combinators.combine(
                        factor, numbers, numbers.filter(n -> n.signum() > 0), below, below)
                .as((measure, limit, width, first, second) ->
                        new NeutralAmount.Tiered(measure, List.of(limit, limit.add(width)), List.of(first, second)));
        return Arbitraries.frequencyOf(
                Tuple.of(2, leaf),
                Tuple.of(2, shares),
                Tuple.of(2, products),
                Tuple.of(1, sums),
                Tuple.of(2, caps),
                Tuple.of(1, floors),
                Tuple.of(1, differences),
                Tuple.of(2, proRata),
                Tuple.of(1, steps),
                Tuple.of(1, oneTier),
                Tuple.of(2, twoTiers));
    }

    private static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.integers().between(0, 20_000).map(n -> BigDecimal.valueOf(n, 2));
    }

    @Provide
    Arbitrary<Map<String, BigDecimal>> facts() {
        return Combinators.combine(completions(), Arbitraries.integers().between(0, 31))
                .as((all, bits) -> {
                    Map<String, BigDecimal> some = new HashMap<>();
                    List<String> names = List.copyOf(new TreeSet<>(all.keySet()));
                    for (int i = 0; i < names.size(); i++) {
                        // mostly known, so that deep amounts are known often enough
                        if ((bits & (1 << i)) != 0 || bits > 15) {
                            some.put(names.get(i), all.get(names.get(i)));
                        }
                    }
                    return some;
                });
    }

    @Provide
    Arbitrary<Map<String, BigDecimal>> completions() {
        Arbitrary<BigDecimal> n = numbers();
        return Combinators.combine(n, n, n, n, n)
                .as((a, b, c, d, e) -> ImmutableMap.of("rent", a, "sales", b, "best-sales", c, "area", d, "rate", e));
    }

    @Property(tries = 20)
    void theOracleKnowsAQuarter(@ForAll @IntRange(min = 0, max = 400) int n) {
        Fraction quarter = new NeutralAmount.Share(new NeutralAmount.Stated(BigDecimal.valueOf(n)), 25)
                .value(Map.of())
                .orElseThrow();
        assertThat(quarter.compare(new Fraction(BigDecimal.valueOf(n), BigDecimal.valueOf(4))))
                .isZero();
    }
}
