package io.github.louyu.rules.eligibility;

import static io.github.louyu.rules.eligibility.Problems.SENTENCES;

import com.google.common.collect.ImmutableSet;
import io.github.louyu.text.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What policies say of each other: that it exists, and that no policy comes before itself. */
final class References {

    private final Set<PolicyId> known = new TreeSet<>();
    private final Map<PolicyId, Set<PolicyId>> prior = new TreeMap<>();
    private final List<Problem> problems;

    References(Collection<PolicyCatalogue> catalogues, List<Problem> problems) {
        this.problems = problems;
        for (PolicyCatalogue catalogue : catalogues) {
            for (ServicePolicy<?> policy : catalogue.policies()) {
                PolicyId id = new PolicyId(catalogue.id(), policy.id());
                known.add(id);
                policy.terms().prior().stream()
                        .map(reference -> PolicyId.of(reference, catalogue.id()))
                        .filter(other -> !other.equals(id)) // said of itself
                        .forEach(other -> prior.computeIfAbsent(id, unknown -> new TreeSet<>())
                                .add(other));
            }
        }
    }

    /** Finds references of the catalogue's policies to what is not there; those to other catalogues only if asked. */
    void check(PolicyCatalogue catalogue, boolean others) {
        for (ServicePolicy<?> policy : catalogue.policies()) {
            String path = CatalogueCheck.path(catalogue, policy);
            for (String reference : ImmutableSet.<String>builder()
                    .addAll(policy.terms().excluded())
                    .addAll(policy.terms().prior())
                    .build()) {
                PolicyId id = PolicyId.of(reference, catalogue.id());
                boolean isOwn = id.catalogue().equals(catalogue.id());
                if (id.equals(new PolicyId(catalogue.id(), policy.id()))) {
                    problems.add(SENTENCES.problem(path, "reference.itself", Map.of()));
                } else if (isOwn != others && !known.contains(id)) {
                    problems.add(SENTENCES.problem(path, "reference.unknown", Map.of("policy", id)));
                }
            }
        }
    }

    /** Finds circles of priorities, each once. */
    void checkCircles(String path) {
        Set<PolicyId> done = new TreeSet<>();
        for (PolicyId start : prior.keySet()) {
            if (!done.contains(start)) {
                circle(start, done)
                        .ifPresent(circle -> problems.add(SENTENCES.problem(
                                path,
                                "reference.circle",
                                Map.of(
                                        "circle",
                                        circle.stream().map(PolicyId::toString).collect(Collectors.joining(" -> "))))));
            }
        }
    }

    private Optional<List<PolicyId>> circle(PolicyId start, Set<PolicyId> done) {
        Deque<List<PolicyId>> paths = new ArrayDeque<>();
        Set<PolicyId> seen = new TreeSet<>();
        paths.add(List.of(start));
        while (!paths.isEmpty()) {
            List<PolicyId> path = paths.removeFirst();
            for (PolicyId next : prior.getOrDefault(path.get(path.size() - 1), Set.of())) {
                List<PolicyId> longer = new ArrayList<>(path);
                longer.add(next);
                if (next.equals(start)) {
                    done.addAll(path);
                    return Optional.of(longer);
                }
                if (seen.add(next)) {
                    paths.add(longer);
                }
            }
        }
        return Optional.empty();
    }
}
