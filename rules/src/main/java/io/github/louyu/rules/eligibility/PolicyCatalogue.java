package io.github.louyu.rules.eligibility;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.ProblemsException;
import io.github.louyu.time.DateRange;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The service policies of one issuer (政策清单), such as the measures of a sub-district, in one version. Immutable, and checked
 * when made: every mistake in it is found at once. An {@link EligibilityEngine} takes one catalogue or several, such as those of
 * the city and of the district, or several versions of one with different days in force.
 *
 * <pre>{@code
 * PolicyCatalogue district = PolicyCatalogue.builder("district")
 *     .version("2024")
 *     .issuer(Authority.of("huangpu", "黄浦区", "Huangpu District"))
 *     .policy(rent)
 *     .policy(startUp)
 *     .build();
 * }</pre>
 */
public final class PolicyCatalogue {

    private final String id;
    private final Bilingual title;
    private final Optional<String> version;
    private final Authority issuer;
    private final DateRange inForce;
    private final ImmutableList<ExclusionGroup> exclusionGroups;
    private final ImmutableList<CapGroup> capGroups;
    private final ImmutableList<ServicePolicy<?>> policies;

    private PolicyCatalogue(Builder builder) {
        id = builder.id;
        title = builder.title == null ? Bilingual.same(id.isBlank() ? "''" : id) : builder.title;
        version = Optional.ofNullable(builder.version);
        issuer = builder.issuer == null ? new Authority(id.isBlank() ? "''" : id, title) : builder.issuer;
        inForce = builder.inForce;
        exclusionGroups = builder.exclusionGroups.build();
        capGroups = builder.capGroups.build();
        policies = builder.policies.build();
    }

    /**
     * Makes a catalogue of policies alone, in force at any time.
     *
     * @param id the id of the catalogue: letters, digits, dots, hyphens, underscores
     * @param policies the policies
     * @return the catalogue
     * @throws ProblemsException if there are mistakes, all of them
     */
    public static PolicyCatalogue of(String id, ServicePolicy<?>... policies) {
        Builder builder = builder(id);
        for (ServicePolicy<?> policy : policies) {
            builder.policy(policy);
        }
        return builder.build();
    }

    /**
     * Starts a catalogue.
     *
     * @param id the id of the catalogue, by which it is known across versions: letters, digits, dots, hyphens, underscores
     * @return a builder
     */
    public static Builder builder(String id) {
        return new Builder(requireNonNull(id, "id"));
    }

    /**
     * Gives the id.
     *
     * @return the id, by which the catalogue is known across versions
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
        return title;
    }

    /**
     * Gives the version.
     *
     * @return the version, empty if none was named
     */
    public Optional<String> version() {
        return version;
    }

    /**
     * Gives who issued the policies, and pays where no policy says otherwise.
     *
     * @return the issuer; one with the id and the title of the catalogue if none was given
     */
    public Authority issuer() {
        return issuer;
    }

    /**
     * Gives the days on which this version is in force.
     *
     * @return the days
     */
    public DateRange inForce() {
        return inForce;
    }

    /**
     * Gives the groups of which one policy only is enjoyed.
     *
     * @return the groups
     */
    public ImmutableList<ExclusionGroup> exclusionGroups() {
        return exclusionGroups;
    }

    /**
     * Gives the groups that together give at most so much.
     *
     * @return the groups
     */
    public ImmutableList<CapGroup> capGroups() {
        return capGroups;
    }

    /**
     * Gives the policies, in the order of the catalogue.
     *
     * @return the policies of all types of subject, each version
     */
    public ImmutableList<ServicePolicy<?>> policies() {
        return policies;
    }

    /**
     * Gives the policies for one type of subject, in the order of the catalogue.
     *
     * @param <S> the type of the subject
     * @param subject the type of subject
     * @return the policies, each version
     */
    @SuppressWarnings("unchecked") // equal types of subject have one Java type
    public <S> ImmutableList<ServicePolicy<S>> policies(SubjectType<S> subject) {
        requireNonNull(subject, "subject");
        return policies.stream()
                .filter(policy -> policy.subject().equals(subject))
                .map(policy -> (ServicePolicy<S>) policy)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PolicyCatalogue that
                && id.equals(that.id)
                && title.equals(that.title)
                && version.equals(that.version)
                && issuer.equals(that.issuer)
                && inForce.equals(that.inForce)
                && exclusionGroups.equals(that.exclusionGroups)
                && capGroups.equals(that.capGroups)
                && policies.equals(that.policies);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "PolicyCatalogue[" + id + version.map(v -> " " + v).orElse("") + ", " + policies.size() + " policies]";
    }

    /** Builds a {@link PolicyCatalogue}. Not thread-safe. */
    public static final class Builder {

        private final String id;
        private @Nullable Bilingual title;
        private @Nullable String version;
        private @Nullable Authority issuer;
        private DateRange inForce = DateRange.always();
        private final ImmutableList.Builder<ExclusionGroup> exclusionGroups = ImmutableList.builder();
        private final ImmutableList.Builder<CapGroup> capGroups = ImmutableList.builder();
        private final ImmutableList.Builder<ServicePolicy<?>> policies = ImmutableList.builder();

        private Builder(String id) {
            this.id = id;
        }

        /**
         * Gives the catalogue a title for people.
         *
         * @param text the title
         * @return this builder
         */
        public Builder title(Bilingual text) {
            title = requireNonNull(text, "text");
            return this;
        }

        /**
         * Names the version.
         *
         * @param name the version
         * @return this builder
         */
        public Builder version(String name) {
            version = requireNonNull(name, "name");
            return this;
        }

        /**
         * Says who issued the policies, and pays where no policy says otherwise.
         *
         * @param authority the issuer
         * @return this builder
         */
        public Builder issuer(Authority authority) {
            issuer = requireNonNull(authority, "authority");
            return this;
        }

        /**
         * Says on which days this version is in force.
         *
         * @param days the days; unless given, always
         * @return this builder
         */
        public Builder inForce(DateRange days) {
            inForce = requireNonNull(days, "days");
            return this;
        }

        /**
         * Adds a group of which one policy only is enjoyed.
         *
         * @param group the group
         * @return this builder
         */
        public Builder exclusionGroup(ExclusionGroup group) {
            exclusionGroups.add(group);
            return this;
        }

        /**
         * Adds a group that together gives at most so much.
         *
         * @param group the group
         * @return this builder
         */
        public Builder capGroup(CapGroup group) {
            capGroups.add(group);
            return this;
        }

        /**
         * Adds a policy, or a version of one.
         *
         * @param policy the policy
         * @return this builder
         */
        public Builder policy(ServicePolicy<?> policy) {
            policies.add(policy);
            return this;
        }

        /**
         * Adds policies, or versions of them.
         *
         * @param more the policies
         * @return this builder
         */
        public Builder policies(List<? extends ServicePolicy<?>> more) {
            policies.addAll(more);
            return this;
        }

        /**
         * Makes the catalogue.
         *
         * @return the catalogue
         * @throws ProblemsException if there are mistakes, all of them: tiers that overlap or leave a gap, a negative amount, a
         *     reference to an unknown policy or group, a circle of priorities, amounts of different currencies, two versions in
         *     force on one day, shares that are not 100% together
         */
        public PolicyCatalogue build() {
            PolicyCatalogue catalogue = new PolicyCatalogue(this);
            CatalogueCheck.check(catalogue);
            return catalogue;
        }
    }
}
