package io.github.louyu.rules.eligibility;

import com.google.common.collect.ImmutableList;
import io.github.louyu.rules.Condition;
import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** One policy in all its versions, which share no day, in order of time. */
record PolicyHistory<S>(PolicyId id, ImmutableList<PolicyVersion<S>> versions) {

    /**
     * Of all policies for a type of subject, in the order of their ids.
     *
     * @param same gives one instance for equal conditions
     */
    static <S> ImmutableList<PolicyHistory<S>> of(
            List<PolicyCatalogue> catalogues, SubjectType<S> subject, UnaryOperator<Condition<S>> same) {
        Map<PolicyId, List<PolicyVersion<S>>> versions = new TreeMap<>();
        for (PolicyCatalogue catalogue : catalogues) {
            for (ServicePolicy<S> policy : catalogue.policies(subject)) {
                DateRange inForce =
                        policy.inForce().intersection(catalogue.inForce()).orElseThrow();
                versions.computeIfAbsent(new PolicyId(catalogue.id(), policy.id()), id -> new ArrayList<>())
                        .add(new PolicyVersion<>(policy, catalogue, inForce, same));
            }
        }
        ImmutableList.Builder<PolicyHistory<S>> histories = ImmutableList.builder();
        versions.forEach((id, each) -> {
            each.sort(Comparator.comparing(version -> version.inForce().start()));
            histories.add(new PolicyHistory<>(id, ImmutableList.copyOf(each)));
        });
        return histories.build();
    }

    Optional<PolicyVersion<S>> on(LocalDate date) {
        for (PolicyVersion<S> version : versions) {
            if (version.inForce().contains(date)) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }

    /** The version to speak of where none is in force: the next, else the last. */
    PolicyVersion<S> nearest(LocalDate date) {
        return versions.stream()
                .filter(version -> version.inForce().start().isAfter(date))
                .findFirst()
                .orElse(versions.get(versions.size() - 1));
    }

    Optional<LocalDate> nextOpenDay(LocalDate date) {
        return versions.stream()
                .flatMap(version -> version.nextOpenDay(date).stream())
                .min(LocalDate::compareTo);
    }
}
