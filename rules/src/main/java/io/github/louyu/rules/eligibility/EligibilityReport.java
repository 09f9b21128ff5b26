package io.github.louyu.rules.eligibility;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.rules.ChangePolicy;
import io.github.louyu.rules.MissingFact;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * How a subject stands to every policy of an engine on a day (政策匹配报告), and what follows over all of them: what to ask for,
 * what to take together, when the answer changes. Immutable and thread-safe; a subject of the host's own must not change while the
 * report is in use.
 *
 * <p>Two reports are equal if they are of one day and say the same states, versions and amounts.
 */
public final class EligibilityReport {

    private static final int MOST_NAMED = 20;

    private final LocalDate date;
    private final Reckoning reckoning;
    private final ImmutableMap<PolicyId, PolicyEligibility> policies;
    private final Supplier<Optional<LocalDate>> nextChange;
    private final Supplier<PolicyBundle> bestBundle;
    private final Supplier<ImmutableList<FactToAsk>> factsToAsk;

    EligibilityReport(
            Reckoning reckoning,
            ImmutableMap<PolicyId, PolicyEligibility> policies,
            Map<String, CapGroup> capGroups,
            Supplier<Optional<LocalDate>> nextChange) {
        this.date = reckoning.date();
        this.reckoning = reckoning;
        this.policies = policies;
        this.nextChange = Suppliers.memoize(nextChange::get);
        this.bestBundle = Suppliers.memoize(() -> BundleMaker.of(in(EligibilityState.ELIGIBLE), capGroups, reckoning));
        this.factsToAsk = Suppliers.memoize(this::rankedFacts);
    }

    /**
     * Gives the day that was asked about: the day of an application.
     *
     * @return the day
     */
    public LocalDate date() {
        return date;
    }

    /**
     * Gives the answers for all policies.
     *
     * @return the answers, in the order of the ids
     */
    public ImmutableList<PolicyEligibility> policies() {
        return policies.values().asList();
    }

    /**
     * Gives the answers of one state.
     *
     * @param state the state
     * @return the answers, in the order of the ids
     */
    public ImmutableList<PolicyEligibility> in(EligibilityState state) {
        requireNonNull(state, "state");
        return policies.values().stream()
                .filter(policy -> policy.state() == state)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Finds the answer for a policy.
     *
     * @param id the ids of catalogue and policy
     * @return the answer, empty if no catalogue of the engine has such a policy for such a subject
     */
    public Optional<PolicyEligibility> find(PolicyId id) {
        return Optional.ofNullable(policies.get(requireNonNull(id, "id")));
    }

    /**
     * Gives the answer for a policy.
     *
     * @param catalogue the id of the catalogue
     * @param policy the id of the policy
     * @return the answer
     * @throws IllegalArgumentException if no catalogue of the engine has such a policy for such a subject
     */
    public PolicyEligibility get(String catalogue, String policy) {
        PolicyId id = new PolicyId(catalogue, policy);
        return find(id).orElseThrow(() -> new IllegalArgumentException(
                "eligibility report: the policy must be one of " + named() + ", but was " + id));
    }

    /** The policies by name, or how many, where those would be too many to read. */
    private String named() {
        return policies.size() > MOST_NAMED
                ? Integer.toString(policies.size())
                : policies.keySet().stream().map(PolicyId::toString).collect(Collectors.joining(", "));
    }

    /**
     * Gives the facts to ask for, those first that could unlock most: those without a bound first, then by the money they could
     * unlock, by the number of policies for which they could decide, by the number of those that need them, by name.
     *
     * @return the facts; none if nothing is missing that could change an answer
     */
    public ImmutableList<FactToAsk> missingFacts() {
        return factsToAsk.get();
    }

    private ImmutableList<FactToAsk> rankedFacts() {
        Map<String, FactsOfPolicies> byName = new TreeMap<>();
        for (PolicyEligibility policy : policies.values()) {
            if (policy.state() != EligibilityState.WINDOW_CLOSED) {
                policy.missingFacts()
                        .forEach(fact -> byName.computeIfAbsent(
                                        fact.name(), name -> new FactsOfPolicies(fact, reckoning))
                                .add(policy));
            }
        }
        return byName.values().stream()
                .map(FactsOfPolicies::toAsk)
                .sorted(Comparator.comparing(FactToAsk::isBounded)
                        .thenComparing(FactToAsk::couldUnlock, Comparator.reverseOrder())
                        .thenComparing(fact -> fact.couldDecide().size(), Comparator.reverseOrder())
                        .thenComparing(fact -> fact.policies().size(), Comparator.reverseOrder())
                        .thenComparing(fact -> fact.fact().name()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Gives the policies for which the subject is not eligible and could be: those first that need fewest facts to change, then
     * by the most they can bring in the currency of the engine, then by id.
     *
     * @param changes which facts may change, and in which direction; {@code ChangePolicy.ofOffice()} advises nobody to dismiss
     *     staff or to earn less
     * @return the policies, each with what would do it; those that no change allowed would do are left out
     */
    public ImmutableList<NearMiss> nearMisses(ChangePolicy changes) {
        requireNonNull(changes, "changes");
        return in(EligibilityState.INELIGIBLE).stream()
                .flatMap(policy -> policy
                        .changesNeeded(changes)
                        .filter(needed -> !needed.changes().isEmpty())
                        .map(needed -> new NearMiss(policy, needed))
                        .stream())
                .sorted(Comparator.comparingInt(NearMiss::facts)
                        .thenComparing(this::most, Comparator.reverseOrder())
                        .thenComparing(miss -> miss.policy().id()))
                .collect(ImmutableList.toImmutableList());
    }

    private Money most(NearMiss miss) {
        return miss.policy().mostItCanBe().map(reckoning::of).orElse(reckoning.nothing());
    }

    /**
     * Gives the policies that the subject does best to take together, of those it is eligible for.
     *
     * @return the bundle; an empty one if it is eligible for none
     */
    public PolicyBundle bestBundle() {
        return bestBundle.get();
    }

    /**
     * Finds the first later day on which the report is another, if nothing more becomes known.
     *
     * @return the day, empty if the answers stay for ever
     */
    public Optional<LocalDate> nextChange() {
        return nextChange.get();
    }

    /**
     * Counts the answers of each state.
     *
     * @return how many, for every state
     */
    public ImmutableMap<EligibilityState, Long> counts() {
        Map<EligibilityState, Long> counts = policies.values().stream()
                .collect(Collectors.groupingBy(PolicyEligibility::state, Collectors.counting()));
        ImmutableMap.Builder<EligibilityState, Long> all = ImmutableMap.builder();
        for (EligibilityState state : EligibilityState.values()) {
            all.put(state, counts.getOrDefault(state, 0L));
        }
        return all.buildOrThrow();
    }

    /**
     * Gives the report in words: every policy with its state, why, and what it comes to.
     *
     * @param locale the reader's locale: Chinese, or English for everybody else
     * @return the text, without a line break at its end
     */
    public String toText(Locale locale) {
        return policies.values().stream().map(policy -> policy.toText(locale)).collect(Collectors.joining("\n"));
    }

    /** What makes a report another one, but for its day. */
    ImmutableList<ImmutableList<Object>> signature() {
        return policies.values().stream().map(PolicyEligibility::signature).collect(ImmutableList.toImmutableList());
    }

    /** The policies that need one fact. */
    private static final class FactsOfPolicies {

        private final MissingFact fact;
        private final Reckoning reckoning;
        private final ImmutableList.Builder<PolicyId> ids = ImmutableList.builder();
        private final ImmutableList.Builder<PolicyId> couldDecide = ImmutableList.builder();
        private Money couldUnlock;
        private boolean isBounded = true;

        FactsOfPolicies(MissingFact fact, Reckoning reckoning) {
            this.fact = fact;
            this.reckoning = reckoning;
            this.couldUnlock = reckoning.nothing();
        }

        void add(PolicyEligibility policy) {
            ids.add(policy.id());
            if (policy.decidingFacts().contains(fact)) {
                couldDecide.add(policy.id());
            }
            for (BenefitAmount benefit : policy.benefits()) {
                Money most = benefit.mostItCanBe().map(reckoning::of).orElse(null);
                if (most != null) {
                    couldUnlock = couldUnlock.plus(most);
                } else if (!benefit.isService()) {
                    isBounded = false;
                }
            }
        }

        FactToAsk toAsk() {
            return new FactToAsk(fact, ids.build(), couldDecide.build(), couldUnlock, isBounded);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EligibilityReport that
                && date.equals(that.date)
                && signature().equals(that.signature());
    }

    @Override
    public int hashCode() {
        return date.hashCode();
    }

    @Override
    public String toString() {
        return "EligibilityReport[" + date + ", " + counts() + "]";
    }
}
