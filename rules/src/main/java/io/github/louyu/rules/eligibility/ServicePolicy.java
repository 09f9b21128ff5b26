package io.github.louyu.rules.eligibility;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.rules.Condition;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One item of a catalogue of service policies (政策条款), in one version: for whom it is, on what condition, what it gives, and
 * when it is in force. Immutable; each method gives another policy. What is missing or does not fit is found when a
 * {@link PolicyCatalogue} is made of it.
 *
 * <p>Policies with one id and different days in force are versions of one policy. The version in force on the day of the
 * application governs a grant.
 *
 * <pre>{@code
 * ServicePolicy<EnterpriseFile> startUp = ServicePolicy.of(SubjectType.ENTERPRISE, "start-up")
 *     .titled(Bilingual.of("开办资助", "Start-up support"))
 *     .when(all(keyTier().isAtLeast(KeyTier.SUBDISTRICT), headcount().isAtLeast(10)))
 *     .granting(Benefit.fixed(Money.parse("CNY 5000000")).inInstalments(40, 30, 30))
 *     .citing("沪商规〔2024〕2号");
 * }</pre>
 *
 * @param <S> the type of the subject
 */
public final class ServicePolicy<S> {

    private final SubjectType<S> subject;
    private final String id;
    private final PolicyTerms<S> terms;

    private ServicePolicy(SubjectType<S> subject, String id, PolicyTerms<S> terms) {
        this.subject = subject;
        this.id = id;
        this.terms = terms;
    }

    /**
     * Starts a policy.
     *
     * @param <S> the type of the subject
     * @param subject for whom it is
     * @param id the id, by which it is known across versions: letters, digits, dots, hyphens, underscores
     * @return the policy, without a condition and a benefit yet
     */
    public static <S> ServicePolicy<S> of(SubjectType<S> subject, String id) {
        return new ServicePolicy<>(
                requireNonNull(subject, "subject"), requireNonNull(id, "id"), PolicyTerms.defaults());
    }

    /**
     * Gives the policy a title for people; without one it is called by its id.
     *
     * @param title the title
     * @return the policy with it
     */
    public ServicePolicy<S> titled(Bilingual title) {
        Optional<Bilingual> stated = Optional.of(title).filter(text -> !text.equals(Bilingual.same(idForPeople())));
        return with(terms.withTitle(stated));
    }

    /**
     * Puts the policy into a category.
     *
     * @param category the category
     * @return the policy with it
     */
    public ServicePolicy<S> inCategory(PolicyCategory category) {
        return with(terms.withCategory(category));
    }

    /**
     * Names the document in which the policy is written.
     *
     * @param document the number of the document, not blank
     * @return the policy with it
     * @throws IllegalArgumentException if the number is blank
     */
    public ServicePolicy<S> citing(String document) {
        return citing(LegalBasis.of(document));
    }

    /**
     * Names the document in which the policy is written.
     *
     * @param basis the document
     * @return the policy with it
     */
    public ServicePolicy<S> citing(LegalBasis basis) {
        return with(terms.withBasis(basis));
    }

    /**
     * Says on which days this version is in force.
     *
     * @param days the days; unless given, as long as its catalogue
     * @return the policy with them
     */
    public ServicePolicy<S> inForce(DateRange days) {
        return with(terms.withInForce(days));
    }

    /**
     * Says when applications are taken.
     *
     * @param first a window
     * @param others more windows; unless given, at any time
     * @return the policy with them
     */
    public ServicePolicy<S> acceptingApplications(ApplicationWindow first, ApplicationWindow... others) {
        return with(terms.withWindows(list(first, others)));
    }

    /**
     * Says who qualifies. Every policy needs it; one for everybody says {@code Conditions.always()}.
     *
     * @param condition the condition
     * @return the policy with it
     */
    public ServicePolicy<S> when(Condition<S> condition) {
        return with(terms.withCondition(condition));
    }

    /**
     * Says who may be given the benefit though the condition does not hold, as the authority decides (一事一议). Such a subject
     * is never eligible, but at the authority's discretion.
     *
     * @param condition the condition of the clause; {@code Conditions.always()} if it states none
     * @return the policy with it
     */
    public ServicePolicy<S> atDiscretionWhen(Condition<S> condition) {
        return with(terms.withDiscretion(condition));
    }

    /**
     * Says what the policy gives. Every policy needs it.
     *
     * @param first a benefit
     * @param others more benefits, given besides
     * @return the policy with them
     */
    @SafeVarargs
    public final ServicePolicy<S> granting(Benefit<? super S> first, Benefit<? super S>... others) {
        ImmutableList.Builder<Benefit<S>> benefits = ImmutableList.builder();
        benefits.add(Benefit.<S>narrowed(first));
        for (Benefit<? super S> other : others) {
            benefits.add(Benefit.<S>narrowed(other));
        }
        return with(terms.withBenefits(new PolicyTerms.Benefits<>(benefits.build())));
    }

    /**
     * Says which documents an application needs.
     *
     * @param first a document
     * @param others more documents
     * @return the policy with them
     */
    public ServicePolicy<S> requiring(RequiredDocument first, RequiredDocument... others) {
        return with(terms.withDocuments(list(first, others)));
    }

    /**
     * Says which other policies may not be enjoyed with this one, whichever of the two says so.
     *
     * @param first the id of a policy; of another catalogue, {@code catalogue:policy}
     * @param others more ids
     * @return the policy with them
     */
    public ServicePolicy<S> excluding(String first, String... others) {
        return with(terms.withExcluded(list(first, others)));
    }

    /**
     * Says which other policies come before this one: who is eligible under one of them applies there (优先申请).
     *
     * @param first the id of a policy; of another catalogue, {@code catalogue:policy}
     * @param others more ids
     * @return the policy with them
     */
    public ServicePolicy<S> yieldingTo(String first, String... others) {
        return with(terms.withPrior(list(first, others)));
    }

    /**
     * Puts the policy into groups of its catalogue of which one only is enjoyed.
     *
     * @param first the code of an exclusion group
     * @param others more codes
     * @return the policy with them
     */
    public ServicePolicy<S> inGroup(String first, String... others) {
        return with(terms.withGroups(list(first, others)));
    }

    /**
     * Puts the policy under caps that its catalogue has for several policies together.
     *
     * @param first the code of a cap group
     * @param others more codes
     * @return the policy with them
     */
    public ServicePolicy<S> underCap(String first, String... others) {
        return with(terms.withCaps(list(first, others)));
    }

    /**
     * Says how much there is for all applicants together. What a policy under a quota gives is never counted as sure.
     *
     * @param quota the quota
     * @return the policy with it
     */
    public ServicePolicy<S> limitedTo(Quota quota) {
        return with(terms.withQuota(quota));
    }

    /**
     * Says when what was granted is asked back.
     *
     * @param clawBack the term
     * @return the policy with it
     */
    public ServicePolicy<S> clawedBack(ClawBack<S> clawBack) {
        return with(terms.withClawBack(clawBack));
    }

    /**
     * Says that the benefit is given without an application (免申即享).
     *
     * @return the policy with it
     */
    public ServicePolicy<S> automatic() {
        return with(terms.withAutomatic(true));
    }

    /**
     * Gives for whom the policy is.
     *
     * @return the type of subject
     */
    public SubjectType<S> subject() {
        return subject;
    }

    /**
     * Gives the id, by which the policy is known across versions.
     *
     * @return the id, within its catalogue
     */
    public String id() {
        return id;
    }

    /**
     * Gives the title for people.
     *
     * @return the title; the id if none was given
     */
    public Bilingual title() {
        return terms.title().orElseGet(() -> Bilingual.same(idForPeople()));
    }

    private String idForPeople() {
        return id.isBlank() ? "''" : id;
    }

    /**
     * Gives the category.
     *
     * @return the category, empty if it is in none
     */
    public Optional<PolicyCategory> category() {
        return terms.category();
    }

    /**
     * Gives the document in which the policy is written.
     *
     * @return the document, empty if none was named
     */
    public Optional<LegalBasis> basis() {
        return terms.basis();
    }

    /**
     * Gives the days on which this version is in force, if its catalogue is.
     *
     * @return the days
     */
    public DateRange inForce() {
        return terms.inForce();
    }

    /**
     * Gives when applications are taken.
     *
     * @return the windows; none if at any time
     */
    public ImmutableList<ApplicationWindow> windows() {
        return terms.windows();
    }

    /**
     * Gives who qualifies.
     *
     * @return the condition, empty as long as none was given
     */
    public Optional<Condition<S>> condition() {
        return terms.condition();
    }

    /**
     * Gives who may be given the benefit as the authority decides.
     *
     * @return the condition of the clause, empty if there is no such clause
     */
    public Optional<Condition<S>> discretion() {
        return terms.discretion();
    }

    /**
     * Gives what the policy gives.
     *
     * @return the benefits
     */
    public ImmutableList<Benefit<S>> benefits() {
        return terms.benefits().all();
    }

    /**
     * Gives which documents an application needs.
     *
     * @return the documents
     */
    public ImmutableList<RequiredDocument> documents() {
        return terms.documents();
    }

    /**
     * Gives how much there is for all applicants together.
     *
     * @return the quota, empty if there is enough for all
     */
    public Optional<Quota> quota() {
        return terms.quota();
    }

    /**
     * Gives which other policies may not be enjoyed with this one.
     *
     * @return the ids as stated; of another catalogue, {@code catalogue:policy}
     */
    public ImmutableList<String> excluded() {
        return terms.excluded();
    }

    /**
     * Gives which other policies come before this one.
     *
     * @return the ids as stated; of another catalogue, {@code catalogue:policy}
     */
    public ImmutableList<String> prior() {
        return terms.prior();
    }

    /**
     * Gives the exclusion groups of the catalogue in which the policy is.
     *
     * @return the codes as stated
     */
    public ImmutableList<String> groups() {
        return terms.groups();
    }

    /**
     * Gives the cap groups of the catalogue in which the policy is.
     *
     * @return the codes as stated
     */
    public ImmutableList<String> caps() {
        return terms.caps();
    }

    /**
     * Gives when what was granted is asked back.
     *
     * @return the term, empty if there is none
     */
    public Optional<ClawBack<S>> clawBack() {
        return terms.clawBack();
    }

    /**
     * Tells whether the benefit is given without an application.
     *
     * @return true if it is
     */
    public boolean isAutomatic() {
        return terms.automatic();
    }

    PolicyTerms<S> terms() {
        return terms;
    }

    private ServicePolicy<S> with(PolicyTerms<S> changed) {
        return new ServicePolicy<>(subject, id, changed);
    }

    private static <T> List<T> list(T first, T[] others) {
        return ImmutableList.<T>builder().add(first).add(others).build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ServicePolicy<?> that
                && subject.equals(that.subject)
                && id.equals(that.id)
                && terms.equals(that.terms);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "ServicePolicy[" + id + ", " + terms.inForce() + "]";
    }
}
