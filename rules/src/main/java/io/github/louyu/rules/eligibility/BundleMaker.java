package io.github.louyu.rules.eligibility;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Makes the best bundle out of the policies that a subject is eligible for. */
final class BundleMaker {

    private final Reckoning reckoning;
    private final List<PolicyEligibility> candidates;
    private final Map<PolicyId, Integer> indexes = new HashMap<>();
    private final List<BitSet> conflicts = new ArrayList<>();
    private final Map<String, BitSet> cliques = new LinkedHashMap<>();
    private final Map<String, BitSet> capMembers = new LinkedHashMap<>();
    private final Map<String, CapGroup> capGroups;
    /** Those under a cap of which it is not known what it is in the currency reckoned in. */
    private final BitSet underUnknownCap = new BitSet();

    /**
     * Takes the policies.
     *
     * @param candidates those that may be taken, in any order
     * @param capGroups the caps in force, by catalogue and code
     */
    private BundleMaker(
            Collection<PolicyEligibility> candidates, Map<String, CapGroup> capGroups, Reckoning reckoning) {
        this.reckoning = reckoning;
        this.capGroups = capGroups;
        this.candidates = candidates.stream()
                .sorted(Comparator.comparing(PolicyEligibility::id))
                .toList();
        for (int i = 0; i < this.candidates.size(); i++) {
            indexes.put(this.candidates.get(i).id(), i);
            conflicts.add(new BitSet());
        }
        for (int i = 0; i < this.candidates.size(); i++) {
            connect(i, this.candidates.get(i));
        }
        cliques.values().forEach(this::excludeEachOther);
    }

    static PolicyBundle of(
            Collection<PolicyEligibility> eligible, Map<String, CapGroup> capGroups, Reckoning reckoning) {
        ImmutableSet<PolicyId> ids =
                eligible.stream().map(PolicyEligibility::id).collect(ImmutableSet.toImmutableSet());
        List<PolicyEligibility> candidates = new ArrayList<>();
        List<PolicyBundle.LeftOut> leftOut = new ArrayList<>();
        for (PolicyEligibility each : eligible) {
            ImmutableList<PolicyId> first =
                    each.applyFirst().stream().filter(ids::contains).collect(ImmutableList.toImmutableList());
            if (first.isEmpty()) {
                candidates.add(each);
            } else {
                leftOut.add(new PolicyBundle.LeftOut(each, PolicyBundle.Reason.APPLY_FIRST, first));
            }
        }
        return new BundleMaker(candidates, capGroups, reckoning).make(leftOut);
    }

    static String key(String catalogue, String code) {
        return catalogue + ":" + code;
    }

    private void connect(int index, PolicyEligibility each) {
        String catalogue = each.id().catalogue();
        PolicyTerms<?> terms = each.policy().terms();
        for (String reference : terms.excluded()) {
            Integer other = indexes.get(PolicyId.of(reference, catalogue));
            if (other != null) {
                conflicts.get(index).set(other);
                conflicts.get(other).set(index);
            }
        }
        terms.groups()
                .forEach(code -> cliques.computeIfAbsent(key(catalogue, code), unknown -> new BitSet())
                        .set(index));
        terms.caps()
                .forEach(code -> capMembers
                        .computeIfAbsent(key(catalogue, code), unknown -> new BitSet())
                        .set(index));
    }

    private void excludeEachOther(BitSet members) {
        for (int i = members.nextSetBit(0); i >= 0; i = members.nextSetBit(i + 1)) {
            conflicts.get(i).or(members);
            conflicts.get(i).clear(i);
        }
    }

    private PolicyBundle make(List<PolicyBundle.LeftOut> leftOut) {
        List<BundleProblem.Cap> caps = new ArrayList<>();
        capMembers.forEach((code, members) -> {
            CapGroup group = capGroups.get(code);
            Money most = group == null ? null : reckoning.of(group.cap());
            if (most != null) {
                caps.add(new BundleProblem.Cap(members, most.getAmount()));
            } else if (group != null) {
                underUnknownCap.or(members);
            }
        });
        BundleProblem problem = new BundleProblem(
                IntStream.range(0, candidates.size()).mapToObj(this::item).collect(ImmutableList.toImmutableList()),
                ImmutableList.copyOf(conflicts),
                ImmutableList.copyOf(cliques.values()),
                BundleProblem.fromInnerToOuter(caps));
        BundleSearch.Result result = BundleSearch.solve(problem);
        for (int i = 0; i < candidates.size(); i++) {
            if (!result.set().get(i)) {
                leftOut.add(leftOut(i, result.set()));
            }
        }
        leftOut.sort(Comparator.comparing(each -> each.policy().id()));
        ImmutableList<PolicyBundle.NotCompared> notCompared = notCompared();
        return new PolicyBundle(
                items(problem, result.set()),
                ImmutableList.copyOf(leftOut),
                Money.of(reckoning.currency(), result.worth().sure()),
                Money.of(reckoning.currency(), result.worth().most()),
                Money.of(reckoning.currency(), result.bound().sure()),
                result.isProvenOptimal() && notCompared.isEmpty(),
                notCompared);
    }

    private BundleProblem.Item item(int index) {
        List<BenefitAmount> benefits = candidates.get(index).benefits();
        return new BundleProblem.Item(
                sum(benefits.stream().map(benefit -> sure(index, benefit))),
                sum(benefits.stream().map(benefit -> reckoned(index, benefit.amount()))),
                benefits.stream()
                        .anyMatch(benefit -> reckoned(index, benefit.amount()).isEmpty()));
    }

    private static BigDecimal sum(Stream<Optional<Money>> amounts) {
        return amounts.flatMap(Optional::stream).map(Money::getAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What of a benefit is sure, in the currency reckoned in; empty if it is not known or cannot be compared. */
    private Optional<Money> sure(int index, BenefitAmount benefit) {
        return reckoned(index, benefit.sureAmount());
    }

    private Optional<Money> reckoned(int index, Optional<Money> amount) {
        return amount.filter(money -> money.isZero() || !underUnknownCap.get(index))
                .map(reckoning::of);
    }

    private ImmutableList<PolicyBundle.NotCompared> notCompared() {
        ImmutableList.Builder<PolicyBundle.NotCompared> all = ImmutableList.builder();
        for (int i = 0; i < candidates.size(); i++) {
            int index = i;
            ImmutableList<Money> amounts = candidates.get(i).benefits().stream()
                    .map(BenefitAmount::amount)
                    .filter(amount -> reckoned(index, amount).isEmpty())
                    .flatMap(Optional::stream)
                    .collect(ImmutableList.toImmutableList());
            if (!amounts.isEmpty()) {
                all.add(new PolicyBundle.NotCompared(candidates.get(i), amounts));
            }
        }
        return all.build();
    }

    private PolicyBundle.LeftOut leftOut(int index, BitSet chosen) {
        BitSet excluding = (BitSet) conflicts.get(index).clone();
        excluding.and(chosen);
        ImmutableList<PolicyId> others = excluding.stream()
                .mapToObj(other -> candidates.get(other).id())
                .collect(ImmutableList.toImmutableList());
        return new PolicyBundle.LeftOut(
                candidates.get(index),
                others.isEmpty() ? PolicyBundle.Reason.ADDS_NOTHING : PolicyBundle.Reason.EXCLUDED,
                others);
    }

    private ImmutableList<PolicyBundle.Item> items(BundleProblem problem, BitSet chosen) {
        BigDecimal[] shares = problem.shares(
                chosen, problem.items().stream().map(BundleProblem.Item::sure).toList());
        ImmutableList.Builder<PolicyBundle.Item> items = ImmutableList.builder();
        for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
            int index = i;
            PolicyEligibility each = candidates.get(i);
            Money granted = Money.of(reckoning.currency(), shares[i]);
            items.add(new PolicyBundle.Item(
                    each,
                    granted,
                    payments(i, granted),
                    each.benefits().stream()
                            .allMatch(benefit -> sure(index, benefit).isPresent())));
        }
        return items.build();
    }

    /** Where a cap cuts a policy, its first benefits are given in full. */
    private ImmutableList<Payment> payments(int index, Money granted) {
        ImmutableList.Builder<Payment> payments = ImmutableList.builder();
        Money left = granted;
        for (BenefitAmount benefit : candidates.get(index).benefits()) {
            Money amount = sure(index, benefit).orElse(reckoning.nothing());
            Money given = amount.isGreaterThan(left) ? left : amount;
            payments.addAll(benefit.payments(given));
            left = left.minus(given);
        }
        return payments.build();
    }
}
