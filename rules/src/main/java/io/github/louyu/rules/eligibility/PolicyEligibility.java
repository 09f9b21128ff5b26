package io.github.louyu.rules.eligibility;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.rules.ChangePolicy;
import io.github.louyu.rules.ChangesNeeded;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.Explanation;
import io.github.louyu.rules.MissingFact;
import io.github.louyu.rules.Truth;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * How a subject stands to one policy on a day (政策匹配结果): the state, why, what it comes to, what is missing, which documents
 * are needed. Immutable and thread-safe; explanation and amounts are worked out when they are first asked for.
 */
public final class PolicyEligibility {

    private final PolicyId id;
    private final ServicePolicy<?> policy;
    private final Authority issuer;
    private final DateRange inForce;
    private final EligibilityState state;
    private final EligibilityState stateOnMerits;
    private final Supplier<Optional<LocalDate>> nextOpenDay;
    private final Supplier<Optional<Explanation>> explanation;
    private final Supplier<Optional<Explanation>> discretion;
    private final Supplier<ImmutableSet<MissingFact>> deciding;
    private final Supplier<ImmutableSet<Bilingual>> reasons;
    private final Supplier<ImmutableList<BenefitAmount>> benefits;
    private final ImmutableList<PolicyId> applyFirst;

    private <S> PolicyEligibility(
            PolicyHistory<S> history,
            PolicyVersion<S> version,
            EligibilityState state,
            EligibilityState stateOnMerits,
            Readings<S> readings) {
        this.id = history.id();
        this.policy = version.policy();
        this.issuer = version.catalogue().issuer();
        this.inForce = version.inForce();
        this.state = state;
        this.stateOnMerits = stateOnMerits;
        this.nextOpenDay = Suppliers.memoize(() -> history.nextOpenDay(readings.date()));
        boolean judged = stateOnMerits != EligibilityState.NOT_IN_FORCE;
        this.explanation =
                Suppliers.memoize(() -> judged ? Optional.of(readings.explain(version.condition())) : Optional.empty());
        this.discretion = Suppliers.memoize(
                () -> judged ? version.policy().discretion().map(readings::explain) : Optional.empty());
        this.deciding = Suppliers.memoize(() ->
                stateOnMerits == EligibilityState.UNDETERMINED ? decidingFacts(version, readings) : ImmutableSet.of());
        this.reasons = Suppliers.memoize(
                () -> stateOnMerits == EligibilityState.UNDETERMINED ? reasons(version, readings) : ImmutableSet.of());
        this.benefits = Suppliers.memoize(() -> version.benefits(readings));
        this.applyFirst = ImmutableList.of();
    }

    private PolicyEligibility(PolicyEligibility other, ImmutableList<PolicyId> applyFirst) {
        this.id = other.id;
        this.policy = other.policy;
        this.issuer = other.issuer;
        this.inForce = other.inForce;
        this.state = other.state;
        this.stateOnMerits = other.stateOnMerits;
        this.nextOpenDay = other.nextOpenDay;
        this.explanation = other.explanation;
        this.discretion = other.discretion;
        this.deciding = other.deciding;
        this.reasons = other.reasons;
        this.benefits = other.benefits;
        this.applyFirst = applyFirst;
    }

    static <S> PolicyEligibility of(PolicyHistory<S> history, Readings<S> readings) {
        PolicyVersion<S> version = history.on(readings.date()).orElse(null);
        if (version == null) {
            return new PolicyEligibility(
                    history,
                    history.nearest(readings.date()),
                    EligibilityState.NOT_IN_FORCE,
                    EligibilityState.NOT_IN_FORCE,
                    readings);
        }
        EligibilityState onMerits = onMerits(version, readings);
        return new PolicyEligibility(
                history,
                version,
                version.acceptsApplicationsOn(readings.date()) ? onMerits : EligibilityState.WINDOW_CLOSED,
                onMerits,
                readings);
    }

    private static <S> EligibilityState onMerits(PolicyVersion<S> version, Readings<S> readings) {
        return switch (readings.truth(version.condition())) {
            case TRUE -> EligibilityState.ELIGIBLE;
            case UNKNOWN -> EligibilityState.UNDETERMINED;
            case FALSE ->
                version.discretion() == null
                        ? EligibilityState.INELIGIBLE
                        : switch (readings.truth(version.discretion())) {
                            case TRUE -> EligibilityState.AT_DISCRETION;
                            case UNKNOWN -> EligibilityState.UNDETERMINED;
                            case FALSE -> EligibilityState.INELIGIBLE;
                        };
        };
    }

    /**
     * Gives which policy it is.
     *
     * @return the ids of catalogue and policy
     */
    public PolicyId id() {
        return id;
    }

    /**
     * Gives the policy in the version that is in force on the day, else in the next, else in the last.
     *
     * @return the policy
     */
    public ServicePolicy<?> policy() {
        return policy;
    }

    /**
     * Gives the title for people.
     *
     * @return the title of the policy
     */
    public Bilingual title() {
        return policy.title();
    }

    /**
     * Gives who issued it.
     *
     * @return the issuer of its catalogue
     */
    public Authority issuer() {
        return issuer;
    }

    /**
     * Gives the days on which that version is in force.
     *
     * @return the days
     */
    public DateRange inForce() {
        return inForce;
    }

    /**
     * Gives the state.
     *
     * @return the state on the day
     */
    public EligibilityState state() {
        return state;
    }

    /**
     * Gives what the state is if one looks at the conditions and not at the application window.
     *
     * @return the state, never {@link EligibilityState#WINDOW_CLOSED}
     */
    public EligibilityState stateOnMerits() {
        return stateOnMerits;
    }

    /**
     * Gives the next day on which applications are taken.
     *
     * @return the day asked about if they are taken on it, else a later one; empty if they are taken no more
     */
    public Optional<LocalDate> nextOpenDay() {
        return nextOpenDay.get();
    }

    /**
     * Gives why the condition holds, or why not, or what is missing, with the margins.
     *
     * @return the explanation, empty if no version is in force
     */
    public Optional<Explanation> explanation() {
        return explanation.get();
    }

    /**
     * Gives why the clause of discretion holds, or why not, or what is missing.
     *
     * @return the explanation, empty if there is no such clause or no version is in force
     */
    public Optional<Explanation> discretionExplanation() {
        return discretion.get();
    }

    /**
     * Gives what the benefits come to, whether or not the subject is eligible: for one who is not, what is at stake.
     *
     * @return the benefits, in the order of the policy
     */
    public ImmutableList<BenefitAmount> benefits() {
        return benefits.get();
    }

    /**
     * Gives the money of all benefits together, ceilings included.
     *
     * @return the sum; empty if a part is not known, the parts are of several currencies, or all benefits are services
     */
    public Optional<Money> amount() {
        return sum(benefits().stream().filter(benefit -> !benefit.isService()).map(BenefitAmount::amount));
    }

    /**
     * Gives the most that all benefits together can come to, if no missing fact is negative.
     *
     * @return the sum; empty if nothing bounds a part, the parts are of several currencies, or all benefits are services
     */
    public Optional<Money> mostItCanBe() {
        return sum(benefits().stream().filter(benefit -> !benefit.isService()).map(BenefitAmount::mostItCanBe));
    }

    private static Optional<Money> sum(Stream<Optional<Money>> parts) {
        return parts.reduce((a, b) -> a.isPresent() && b.isPresent() && a.get().isSameCurrency(b.get())
                        ? Optional.of(a.get().plus(b.get()))
                        : Optional.empty())
                .flatMap(sum -> sum);
    }

    /**
     * Gives the documents that an application needs.
     *
     * @return the documents
     */
    public ImmutableList<RequiredDocument> documents() {
        return policy.documents();
    }

    /**
     * Gives how much there is for all applicants together. A subject that is eligible under a quota is promised nothing.
     *
     * @return the quota, empty if there is enough for all
     */
    public Optional<Quota> quota() {
        return policy.quota();
    }

    /**
     * Gives the policies under which to apply first (优先申请), because the subject is, or may be, eligible there.
     *
     * @return the policies; none if this one does not yield to any
     */
    public ImmutableList<PolicyId> applyFirst() {
        return applyFirst;
    }

    /**
     * Gives the facts to ask for: those that could decide an undetermined state, and those that the amount needs unless the
     * subject is not eligible.
     *
     * @return the facts, each once
     */
    public ImmutableSet<MissingFact> missingFacts() {
        ImmutableSet.Builder<MissingFact> missing = ImmutableSet.builder();
        missing.addAll(decidingFacts());
        if (mayBeGiven()) {
            benefits().forEach(benefit -> missing.addAll(benefit.missingFacts()));
        }
        return missing.build();
    }

    /** The missing facts that could decide the state: that the condition holds, or that one of condition and clause does. */
    ImmutableSet<MissingFact> decidingFacts() {
        return deciding.get();
    }

    private static <S> ImmutableSet<MissingFact> decidingFacts(PolicyVersion<S> version, Readings<S> readings) {
        ImmutableSet.Builder<MissingFact> missing = ImmutableSet.builder();
        for (Condition<S> condition : ImmutableSet.of(version.condition(), version.either())) {
            if (readings.truth(condition) == Truth.UNKNOWN) {
                missing.addAll(readings.explain(condition).missingFacts().facts());
            }
        }
        return missing.build();
    }

    /**
     * Gives what besides missing facts leaves the state undetermined: the decision tables of which rows contradict each other, with
     * those rows; a division by zero; no exchange rate.
     *
     * @return the reasons in words, each once; none if the state is determined, or only facts are missing
     */
    public ImmutableSet<Bilingual> reasons() {
        return reasons.get();
    }

    private static <S> ImmutableSet<Bilingual> reasons(PolicyVersion<S> version, Readings<S> readings) {
        ImmutableSet.Builder<Bilingual> reasons = ImmutableSet.builder();
        for (Condition<S> condition : ImmutableSet.of(version.condition(), version.either())) {
            reasons.addAll(readings.explain(condition).reasons());
        }
        return reasons.build();
    }

    /** Whether it is, or may turn out to be, for the subject, if one looks at the conditions. */
    boolean mayBeGiven() {
        return stateOnMerits == EligibilityState.ELIGIBLE
                || stateOnMerits == EligibilityState.AT_DISCRETION
                || stateOnMerits == EligibilityState.UNDETERMINED;
    }

    /**
     * Finds what would have to change for the condition to hold.
     *
     * @param changes which facts may change, and in which direction
     * @return the smallest changes, those of fewest parts first; empty if no version is in force
     */
    public Optional<ChangesNeeded> changesNeeded(ChangePolicy changes) {
        return explanation().map(why -> why.changesNeeded(Truth.TRUE, changes));
    }

    /**
     * Gives the answer in words: the title, the state, and why.
     *
     * @param locale the reader's locale: Chinese, or English for everybody else
     * @return the text, without a line break at its end
     */
    public String toText(Locale locale) {
        StringBuilder text = new StringBuilder(EligibilityTexts.get(
                locale,
                "policy.line",
                Map.of("title", title().in(locale), "state", state.label().in(locale))));
        explanation().ifPresent(why -> append(text, why.toText(locale)));
        if (stateOnMerits == EligibilityState.ELIGIBLE || stateOnMerits == EligibilityState.AT_DISCRETION) {
            for (BenefitAmount benefit : benefits()) {
                append(text, benefit.toText(locale));
            }
            quota().ifPresent(quota -> append(text, quota.words().in(locale)));
            if (!documents().isEmpty()) {
                append(
                        text,
                        EligibilityTexts.get(
                                locale,
                                "policy.documents",
                                Map.of(
                                        "documents",
                                        documents().stream()
                                                .map(document ->
                                                        document.label().in(locale))
                                                .collect(Collectors.joining(
                                                        EligibilityTexts.get(locale, "policy.join"))))));
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String lines) {
        text.append("\n  ").append(lines.replace("\n", "\n  "));
    }

    /** The same, but for those to apply to first. */
    PolicyEligibility applyingFirst(ImmutableList<PolicyId> others) {
        return new PolicyEligibility(this, others);
    }

    /** What makes an answer another one: the version, the state, and the amounts. */
    ImmutableList<Object> signature() {
        boolean isMoney = mayBeGiven() && state != EligibilityState.NOT_IN_FORCE;
        return ImmutableList.of(
                id,
                inForce,
                state,
                stateOnMerits,
                isMoney ? benefits().stream().map(BenefitAmount::amount).toList() : ImmutableList.of());
    }

    @Override
    public String toString() {
        return id + " " + state;
    }
}
