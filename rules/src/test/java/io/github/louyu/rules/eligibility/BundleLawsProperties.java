package io.github.louyu.rules.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.rules.Conditions;
import io.github.louyu.rules.ExchangeRates;
import io.github.louyu.rules.Tries;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.Timeline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** L14: the best bundle equals brute force, and never breaks an exclusivity or a cap. */
class BundleLawsProperties {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final Authority ISSUER = Authority.of("district", "区", "District");

    record Case(List<NaiveBundles.Policy> policies, List<NaiveBundles.Cap> caps) {}

    @Property
    void theBestBundleEqualsBruteForce(@ForAll("cases") Case each) {
        NaiveBundles naive = new NaiveBundles(each.policies(), each.caps());
        NaiveBundles.Best expected = naive.best();
        PolicyBundle bundle = bundle(each, 0);

        assertThat(numbers(bundle)).isEqualTo(expected.set());
        assertThat(bundle.worth()).isEqualTo(money(expected.sure()));
        assertThat(bundle.most()).isEqualTo(money(expected.most()));
        assertThat(bundle.isProvenOptimal()).isTrue();
        assertThat(bundle.bound()).isEqualTo(bundle.worth());
        Statistics.label("left out for a reason")
                .collect(bundle.leftOut().stream()
                        .map(PolicyBundle.LeftOut::reason)
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** Some of the policies, and the caps on them, are in dollars of seven yuan. */
    record TwoCurrencies(Case each, Set<Integer> inDollars) {

        Case inYuan() {
            List<NaiveBundles.Policy> policies = new ArrayList<>();
            for (int i = 0; i < each.policies().size(); i++) {
                NaiveBundles.Policy policy = each.policies().get(i);
                int price = inDollars.contains(i) ? 7 : 1;
                policies.add(new NaiveBundles.Policy(
                        price * policy.sure(),
                        price * policy.decided(),
                        policy.service(),
                        policy.excluded(),
                        policy.groups(),
                        policy.prior()));
            }
            return new Case(
                    policies,
                    each.caps().stream()
                            .map(cap -> new NaiveBundles.Cap(cap.members(), (isInDollars(cap) ? 7 : 1) * cap.most()))
                            .toList());
        }

        /** What is in dollars is nothing that can be counted: something besides. */
        Case withoutRates() {
            List<NaiveBundles.Policy> policies = new ArrayList<>();
            for (int i = 0; i < each.policies().size(); i++) {
                NaiveBundles.Policy policy = each.policies().get(i);
                policies.add(
                        isIncomparable(i)
                                ? new NaiveBundles.Policy(
                                        0, 0, true, policy.excluded(), policy.groups(), policy.prior())
                                : policy);
            }
            return new Case(
                    policies,
                    each.caps().stream().filter(cap -> !isInDollars(cap)).toList());
        }

        boolean isIncomparable(int number) {
            NaiveBundles.Policy policy = each.policies().get(number);
            return inDollars.contains(number) && policy.sure() + policy.decided() > 0;
        }

        boolean isInDollars(NaiveBundles.Cap cap) {
            return inDollars.containsAll(cap.members()) && !cap.members().isEmpty();
        }
    }

    @Property
    void amountsOfTwoCurrenciesAreComparedByTheRate(@ForAll("twoCurrencies") TwoCurrencies both) {
        NaiveBundles.Best expected =
                new NaiveBundles(both.inYuan().policies(), both.inYuan().caps()).best();
        NaiveBundles.Best unconverted = new NaiveBundles(
                        both.withoutRates().policies(), both.withoutRates().caps())
                .best();
        PolicyBundle bundle = engine(both.each(), 0, both)
                .convertingBy(SEVEN)
                .assess(Firm.of(), DAY)
                .bestBundle();

        assertThat(numbers(bundle)).isEqualTo(expected.set());
        assertThat(bundle.worth()).isEqualTo(money(expected.sure()));
        assertThat(bundle.most()).isEqualTo(money(expected.most()));
        assertThat(bundle.isProvenOptimal()).isTrue();
        assertThat(bundle.notCompared()).isEmpty();
        assertThat(bundle.warning()).isEmpty();
        assertThat(bundle.totals().stream().map(Payment::amount).reduce(money(0), Money::plus))
                .isEqualTo(bundle.worth());
        Statistics.label("the rate decides")
                .collect(!expected.set().equals(unconverted.set()))
                .coverage(coverage -> {
                    if (Tries.areEnough()) {
                        coverage.check(true).percentage(share -> share > 5);
                        coverage.check(false).percentage(share -> share > 5);
                    }
                });
    }

    @Property
    void withoutARateWhatCannotBeComparedIsNamed(@ForAll("twoCurrencies") TwoCurrencies both) {
        Case counted = both.withoutRates();
        NaiveBundles naive = new NaiveBundles(counted.policies(), counted.caps());
        NaiveBundles.Best expected = naive.best();
        PolicyBundle bundle =
                engine(both.each(), 0, both).assess(Firm.of(), DAY).bestBundle();

        assertThat(numbers(bundle)).isEqualTo(expected.set());
        assertThat(bundle.worth()).isEqualTo(money(expected.sure()));
        assertThat(bundle.most()).isEqualTo(money(expected.most()));
        List<Integer> incomparable = IntStream.range(0, counted.policies().size())
                .filter(i -> both.isIncomparable(i)
                        && counted.policies().get(i).prior().isEmpty())
                .boxed()
                .toList();
        assertThat(bundle.notCompared().stream()
                        .map(each -> number(each.policy()))
                        .toList())
                .isEqualTo(incomparable);
        assertThat(bundle.isProvenOptimal()).isEqualTo(incomparable.isEmpty());
        assertThat(bundle.warning().isPresent()).isEqualTo(!incomparable.isEmpty());
        for (PolicyBundle.NotCompared each : bundle.notCompared()) {
            NaiveBundles.Policy policy = both.each().policies().get(number(each.policy()));
            assertThat(each.amounts().stream().reduce(Money.zero(CurrencyUnit.USD), Money::plus))
                    .isEqualTo(Money.of(CurrencyUnit.USD, BigDecimal.valueOf(policy.sure() + policy.decided())));
        }
        Statistics.label("some cannot be compared").collect(!incomparable.isEmpty());
    }

    private static final ExchangeRates SEVEN = ExchangeRates.builder()
            .rate(CurrencyUnit.USD, Firm.CNY, Timeline.always(BigDecimal.valueOf(7)))
            .build();

    @Property
    void noExclusivityAndNoCapIsBroken(@ForAll("cases") Case each) {
        NaiveBundles naive = new NaiveBundles(each.policies(), each.caps());
        PolicyBundle bundle = bundle(each, 0);

        assertThat(naive.isCompatible(numbers(bundle))).isTrue();
        for (NaiveBundles.Cap cap : each.caps()) {
            assertThat(bundle.items().stream()
                            .filter(item -> cap.members().contains(number(item.policy())))
                            .map(item -> item.granted().getAmount())
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isLessThanOrEqualTo(BigDecimal.valueOf(cap.most()));
        }
        assertThat(bundle.items().stream().map(PolicyBundle.Item::granted).reduce(money(0), Money::plus))
                .isEqualTo(bundle.worth());
        assertThat(bundle.totals().stream().map(Payment::amount).reduce(money(0), Money::plus))
                .isEqualTo(bundle.worth());
        assertThat(bundle.items().size() + bundle.leftOut().size())
                .isEqualTo(each.policies().size());
    }

    @Property(tries = 200)
    void theOrderOfPoliciesChangesNothing(@ForAll("cases") Case each, @ForAll long seed) {
        PolicyBundle bundle = bundle(each, 0);
        PolicyBundle shuffled = bundle(each, seed);
        assertThat(numbers(shuffled)).isEqualTo(numbers(bundle));
        assertThat(shuffled.totals()).isEqualTo(bundle.totals());
    }

    /** Of many policies that exclude their neighbours the search gives up, and says what the bundle could be worth at most. */
    @Example
    void whatIsNotProvenHasABound() {
        Random random = new Random(7);
        List<NaiveBundles.Policy> policies = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            Set<Integer> excluded = new HashSet<>();
            for (int n = 0; n < 3; n++) {
                int other = random.nextInt(120);
                if (other != i) {
                    excluded.add(other);
                }
            }
            policies.add(new NaiveBundles.Policy(100 + random.nextInt(10), 0, false, excluded, Set.of(), Set.of()));
        }
        Case each = new Case(policies, List.of());
        PolicyBundle bundle = bundle(each, 0);

        assertThat(bundle.isProvenOptimal()).isFalse();
        assertThat(bundle.bound()).isGreaterThan(bundle.worth());
        assertThat(new NaiveBundles(policies, List.of()).isCompatible(numbers(bundle)))
                .isTrue();
    }

    private static PolicyBundle bundle(Case each, long seed) {
        return engine(each, seed, new TwoCurrencies(each, Set.of()))
                .assess(Firm.of(), DAY)
                .bestBundle();
    }

    private static EligibilityEngine<Firm> engine(Case each, long seed, TwoCurrencies currencies) {
        List<ServicePolicy<Firm>> policies = new ArrayList<>();
        Set<String> groups = new TreeSet<>();
        for (int i = 0; i < each.policies().size(); i++) {
            policies.add(policy(each, i, currencies.inDollars().contains(i) ? CurrencyUnit.USD : Firm.CNY));
            groups.addAll(each.policies().get(i).groups());
        }
        if (seed != 0) {
            Collections.shuffle(policies, new Random(seed));
        }
        PolicyCatalogue.Builder catalogue =
                PolicyCatalogue.builder("c").issuer(ISSUER).policies(policies);
        groups.forEach(group -> catalogue.exclusionGroup(
                group.startsWith("h")
                        ? ExclusionGroup.highestOnly(group, Bilingual.same(group))
                        : ExclusionGroup.mutuallyExclusive(group, Bilingual.same(group))));
        for (int i = 0; i < each.caps().size(); i++) {
            NaiveBundles.Cap cap = each.caps().get(i);
            CurrencyUnit currency = currencies.isInDollars(cap) ? CurrencyUnit.USD : Firm.CNY;
            catalogue.capGroup(
                    CapGroup.of("cap" + i, Bilingual.same("cap"), Money.of(currency, BigDecimal.valueOf(cap.most()))));
        }
        return EligibilityEngine.of(catalogue.build(), Firm.TYPE);
    }

    private static ServicePolicy<Firm> policy(Case each, int number, CurrencyUnit currency) {
        NaiveBundles.Policy policy = each.policies().get(number);
        List<Benefit<Firm>> benefits = new ArrayList<>();
        benefits.add(Benefit.fixed(Money.of(currency, BigDecimal.valueOf(policy.sure()))));
        if (policy.decided() > 0) {
            benefits.add(Benefit.<Firm>fixed(Money.of(currency, BigDecimal.valueOf(policy.decided())))
                    .asCeiling());
        }
        if (policy.service()) {
            benefits.add(Benefit.service(Bilingual.of("绿色通道", "fast track")));
        }
        ServicePolicy<Firm> result = ServicePolicy.of(Firm.TYPE, id(number))
                .when(Conditions.always())
                .granting(benefits.get(0), array(benefits.subList(1, benefits.size())));
        List<String> excluded = policy.excluded().stream()
                .sorted()
                .map(BundleLawsProperties::id)
                .toList();
        List<String> prior =
                policy.prior().stream().sorted().map(BundleLawsProperties::id).toList();
        List<String> groups = policy.groups().stream().sorted().toList();
        if (!excluded.isEmpty()) {
            result = result.excluding(excluded.get(0), excluded.toArray(String[]::new));
        }
        if (!prior.isEmpty()) {
            result = result.yieldingTo(prior.get(0), prior.toArray(String[]::new));
        }
        if (!groups.isEmpty()) {
            result = result.inGroup(groups.get(0), groups.toArray(String[]::new));
        }
        List<String> caps = new ArrayList<>();
        for (int i = 0; i < each.caps().size(); i++) {
            if (each.caps().get(i).members().contains(number)) {
                caps.add("cap" + i);
            }
        }
        return caps.isEmpty() ? result : result.underCap(caps.get(0), caps.toArray(String[]::new));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type cannot be made otherwise
    private static Benefit<Firm>[] array(List<Benefit<Firm>> benefits) {
        return benefits.toArray(new Benefit[0]);
    }

    private static String id(int number) {
        return number < 10 ? "p00" + number : number < 100 ? "p0" + number : "p" + number;
    }

    private static int number(PolicyEligibility policy) {
        return Integer.parseInt(policy.id().policy().substring(1));
    }

    private static List<Integer> numbers(PolicyBundle bundle) {
        return bundle.items().stream().map(item -> number(item.policy())).toList();
    }

    private static Money money(int amount) {
        return Money.of(Firm.CNY, BigDecimal.valueOf(amount));
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.integers()
                .between(1, 8)
                .flatMap(n -> Combinators.combine(policies(n), caps(n)).as(Case::new));
    }

    /** Policies under one cap are of one currency. */
    @Provide
    Arbitrary<TwoCurrencies> twoCurrencies() {
        return cases().flatMap(each -> {
            int n = each.policies().size();
            if (each.caps().isEmpty()) {
                return Arbitraries.integers()
                        .between(0, n - 1)
                        .set()
                        .map(inDollars -> new TwoCurrencies(each, inDollars));
            }
            Set<Integer> outer = each.caps().get(0).members();
            Set<Integer> rest = new TreeSet<>(range(0, n));
            rest.removeAll(outer);
            return Arbitraries.of(outer, rest, range(0, n), Set.<Integer>of())
                    .map(inDollars -> new TwoCurrencies(each, inDollars));
        });
    }

    private static Arbitrary<List<NaiveBundles.Policy>> policies(int n) {
        Arbitrary<List<NaiveBundles.Policy>> all =
                Arbitraries.just(new ArrayList<NaiveBundles.Policy>()).map(List::copyOf);
        for (int i = 0; i < n; i++) {
            int number = i;
            Arbitrary<Set<Integer>> others = Arbitraries.integers()
                    .between(0, n - 1)
                    .filter(other -> other != number || n == 1)
                    .set()
                    .ofMaxSize(n == 1 ? 0 : 2);
            Arbitrary<Set<Integer>> earlier = number == 0
                    ? Arbitraries.just(Set.of())
                    : Arbitraries.frequencyOf(
                            Tuple.of(6, Arbitraries.just(Set.<Integer>of())),
                            Tuple.of(
                                    1,
                                    Arbitraries.integers()
                                            .between(0, number - 1)
                                            .map(Set::of)));
            Arbitrary<NaiveBundles.Policy> policy = Combinators.combine(
                            Arbitraries.integers().between(0, 12),
                            Arbitraries.integers().between(-8, 5).map(d -> Math.max(0, d)),
                            Arbitraries.of(false, false, true),
                            Arbitraries.frequencyOf(
                                    Tuple.of(2, Arbitraries.just(Set.<Integer>of())), Tuple.of(1, others)),
                            Arbitraries.of("high", "single").set().ofMaxSize(1),
                            earlier)
                    .as(NaiveBundles.Policy::new);
            all = Combinators.combine(all, policy).as((list, next) -> {
                List<NaiveBundles.Policy> longer = new ArrayList<>(list);
                longer.add(next);
                return longer;
            });
        }
        return all;
    }

    /** None, or one, or one within another and a third apart from both. */
    private static Arbitrary<List<NaiveBundles.Cap>> caps(int n) {
        Arbitrary<Integer> most = Arbitraries.integers().between(0, 25);
        return Combinators.combine(
                        Arbitraries.integers().between(0, n),
                        Arbitraries.integers().between(0, n),
                        Arbitraries.integers().between(0, 3),
                        most,
                        most,
                        most)
                .as((a, b, count, first, second, third) -> {
                    int inner = Math.min(a, b);
                    int outer = Math.max(a, b);
                    return List.of(
                                    new NaiveBundles.Cap(range(0, outer), first),
                                    new NaiveBundles.Cap(range(0, inner), second),
                                    new NaiveBundles.Cap(range(outer, n), third))
                            .subList(0, count);
                });
    }

    private static Set<Integer> range(int from, int to) {
        Set<Integer> range = new TreeSet<>();
        for (int i = from; i < to; i++) {
            range.add(i);
        }
        return range;
    }
}
