package io.github.louyu.testkit.arbitraries;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.eligibility.ServicePolicy;
import io.github.louyu.time.Timeline;
import java.util.Optional;
import net.jqwik.api.Arbitrary;

/**
 * The arbitraries (随机样本) of the public value types, as values: for those who combine them in their own.
 *
 * <p>In a property class, {@link LouyuDomain} gives the same to parameters.
 *
 * <pre>{@code
 * Arbitrary<EnterpriseFile> files = LouyuArbitraries.of(EnterpriseFile.class);
 * Arbitrary<Condition<EnterpriseFile>> conditions = LouyuArbitraries.conditions();
 * }</pre>
 *
 * <p>Every value is valid by construction. Days lie between July 2018 and June 2020 and shrink to 1 January 2019; a file has
 * at most eight matters, each with its corrections, and shrinks to those that matter; a condition shrinks to a leaf. Files
 * and conditions use the same words, those of {@link Vocabulary} and those of the library. Answers, such as a {@code
 * VisitAssessment}, are those that the engines give to random questions.
 */
public final class LouyuArbitraries {

    private static final Registry REGISTRY = registry();

    private LouyuArbitraries() {}

    private static Registry registry() {
        Registry registry = new Registry();
        TimeArbitraries.addTo(registry);
        EnterpriseArbitraries.addTo(registry);
        ContentArbitraries.addTo(registry);
        FileArbitraries.addTo(registry);
        ServiceArbitraries.addTo(registry);
        CommunityArbitraries.addTo(registry);
        SubdistrictArbitraries.addTo(registry);
        CommitteeArbitraries.addTo(registry);
        ConditionArbitraries.addTo(registry);
        VisitArbitraries.addTo(registry);
        EligibilityArbitraries.addTo(registry);
        GovernanceArbitraries.addTo(registry);
        AnswerArbitraries.addTo(registry);
        return registry;
    }

    /**
     * Gives the arbitrary of a type.
     *
     * @param type a public value type, or an interface such as {@code FileContent} that several share
     * @param <T> the type
     * @return its arbitrary; of a type with parameters, such as {@code AttributeValue}, values of all that there are
     * @throws IllegalArgumentException if there is none
     */
    @SuppressWarnings("unchecked") // the registry puts an arbitrary under the type of its values
    public static <T> Arbitrary<T> of(Class<T> type) {
        return (Arbitrary<T>) find(type)
                .orElseThrow(() -> new IllegalArgumentException("arbitrary of "
                        + requireNonNull(type, "type").getName() + ": must be one of the " + types().size()
                        + " types that have one, but was not"));
    }

    /**
     * Finds the arbitrary of a type.
     *
     * @param type any type
     * @return its arbitrary, or empty if there is none
     */
    public static Optional<Arbitrary<?>> find(Class<?> type) {
        return REGISTRY.find(requireNonNull(type, "type"));
    }

    /**
     * Tells for which types there is an arbitrary.
     *
     * @return the types
     */
    public static ImmutableSet<Class<?>> types() {
        return ImmutableSet.copyOf(REGISTRY.all().keySet());
    }

    /**
     * Makes random conditions on enterprise files, of every kind of leaf and connection, at most three connections deep.
     *
     * @return the conditions; they shrink to a leaf
     */
    public static Arbitrary<Condition<EnterpriseFile>> conditions() {
        return ConditionArbitraries.conditions();
    }

    /**
     * Makes random policies for enterprises.
     *
     * @return the policies, each with the id {@code p1}
     */
    public static Arbitrary<ServicePolicy<EnterpriseFile>> policies() {
        return EligibilityArbitraries.policies(1);
    }

    /**
     * Makes timelines of random values.
     *
     * @param values the values
     * @param <T> their type
     * @return timelines of at most four stretches, of which some are not known
     */
    public static <T> Arbitrary<Timeline<T>> timelines(Arbitrary<T> values) {
        return Sources.timelines(requireNonNull(values, "values"));
    }
}
