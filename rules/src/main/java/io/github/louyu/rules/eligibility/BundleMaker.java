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
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Makes the best bundle out of the policies that a subject is eligible for. */
final class BundleMaker {

    private final CurrencyUnit currency;
    private final List<PolicyEligibility> candidates;
    private final Map<PolicyId, Integer> indexes = new HashMap<>();
    private final List<BitSet> conflicts = new ArrayList<>();
    private final Map<String, BitSet> cliques = new LinkedHashMap<>();
    private final Map<String, BitSet> capMembers = new LinkedHashMap<>();
    private final Map<String, CapGroup> capGroups;

    /**
     * Takes the policies.
     *
     * @param candidates those that may be taken, in any order
     * @param capGroups the caps in force, by catalogue and code
     */
    private BundleMaker(
            Collection<PolicyEligibility> candidates, Map<String, CapGroup> capGroups, CurrencyUnit currency) {
        this.currency = currency;
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
            Collection<PolicyEligibility> eligible, Map<String, CapGroup> capGroups, CurrencyUnit currency) {
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
        return new BundleMaker(candidates, capGroups, currency).make(leftOut);
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
            if (group != null && group.cap().getCurrencyUnit().equals(currency)) {
                caps.add(new BundleProblem.Cap(members, group.cap().getAmount()));
            }
        });
        BundleProblem problem = new BundleProblem(
                candidates.stream().map(this::item).collect(ImmutableList.toImmutableList()),
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
        return new PolicyBundle(
                items(problem, result.set()),
                ImmutableList.copyOf(leftOut),
                Money.of(currency, result.worth().sure()),
                Money.of(currency, result.worth().most()),
                Money.of(currency, result.bound().sure()),
                result.isProvenOptimal());
    }

    private BundleProblem.Item item(PolicyEligibility each) {
        return new BundleProblem.Item(sure(each), most(each), !isKnown(each));
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
            PolicyEligibility each = candidates.get(i);
            items.add(new PolicyBundle.Item(
                    each,
                    Money.of(currency, shares[i]),
                    payments(each, Money.of(currency, shares[i])),
                    each.benefits().stream()
                            .allMatch(benefit -> benefit.sureAmount()
                                    .filter(amount -> amount.getCurrencyUnit().equals(currency))
                                    .isPresent())));
        }
        return items.build();
    }

    /** Where a cap cuts a policy, its first benefits are given in full. */
    private ImmutableList<Payment> payments(PolicyEligibility each, Money granted) {
        ImmutableList.Builder<Payment> payments = ImmutableList.builder();
        Money left = granted;
        for (BenefitAmount benefit : each.benefits()) {
            Money amount = sure(benefit);
            Money given = amount.isGreaterThan(left) ? left : amount;
            payments.addAll(benefit.payments(given));
            left = left.minus(given);
        }
        return payments.build();
    }

    private Money sure(BenefitAmount benefit) {
        return benefit.sureAmount()
                .filter(amount -> amount.getCurrencyUnit().equals(currency))
                .orElse(Money.zero(currency));
    }

    private BigDecimal sure(PolicyEligibility each) {
        return each.benefits().stream()
                .map(benefit -> sure(benefit).getAmount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal most(PolicyEligibility each) {
        return each.benefits().stream()
                .flatMap(benefit -> benefit.amount().stream())
                .filter(amount -> amount.getCurrencyUnit().equals(currency))
                .map(Money::getAmount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether all it brings is money of this currency of which it is known how much. */
    private boolean isKnown(PolicyEligibility each) {
        return each.benefits().stream()
                .allMatch(benefit -> benefit.amount()
                        .filter(amount -> amount.getCurrencyUnit().equals(currency))
                        .isPresent());
    }
}
