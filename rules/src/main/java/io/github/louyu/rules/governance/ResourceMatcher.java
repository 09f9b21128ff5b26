package io.github.louyu.rules.governance;

import static io.github.louyu.rules.governance.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.service.Need;
import io.github.louyu.service.Resource;
import io.github.louyu.service.ResourceId;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Problem;
import io.github.louyu.text.ProblemsException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Pairs needs collected with resources published (供需匹配引擎). A resource can meet a need on a day if both are known by then, the category
 * is one the need names, and they share a day on or after it.
 *
 * <p>A need prefers the resource of the category it names first, then the nearest, then the one published first, then the lowest
 * id. A resource prefers the need that names its category first, then the nearest, then the one collected first, then the lowest
 * id. The result is the stable matching of these lists that is best for the needs: no need and no resource would both rather
 * have each other than what they have, and no resource meets more needs than it has places. It does not depend on the order in
 * which either are given.
 */
public final class ResourceMatcher {

    private final Distances distances;

    private ResourceMatcher(Distances distances) {
        this.distances = distances;
    }

    /**
     * Makes a matcher.
     *
     * @param distances how far buildings are from each other
     * @return the matcher
     */
    public static ResourceMatcher of(Distances distances) {
        return new ResourceMatcher(requireNonNull(distances, "distances"));
    }

    /**
     * Matches needs with resources.
     *
     * @param needs the needs, in any order
     * @param resources the resources, in any order
     * @param date the day on which they are matched
     * @return the matching, with why for each need
     * @throws ProblemsException if an identity is given twice, with every such identity
     */
    public Matching match(Collection<Need> needs, Collection<Resource> resources, LocalDate date) {
        requireNonNull(date, "date");
        List<Problem> problems = new ArrayList<>();
        checkOnce("need", needs, need -> need.id().value(), problems);
        checkOnce("resource", resources, resource -> resource.id().value(), problems);
        if (!problems.isEmpty()) {
            throw new ProblemsException("needs and resources", problems);
        }
        return new Run(needs, resources, date).match();
    }

    private static <T> void checkOnce(String what, Collection<T> all, Function<T, String> id, List<Problem> problems) {
        Set<String> seen = new HashSet<>();
        for (T each : all) {
            if (!seen.add(id.apply(each))) {
                problems.add(SENTENCES.problem(what + " " + id.apply(each), "given-again", Map.of()));
            }
        }
    }

    /** A need and a resource that can meet it, as each of them sees the other. */
    private record Pairing(Need need, Resource resource, int choice, long distance) {

        static final Comparator<Pairing> BY_NEED = Comparator.comparingInt(Pairing::choice)
                .thenComparingLong(Pairing::distance)
                .thenComparing(pairing -> pairing.resource().publishedOn())
                .thenComparing(pairing -> pairing.resource().id());
        static final Comparator<Pairing> BY_RESOURCE = Comparator.comparingInt(Pairing::choice)
                .thenComparingLong(Pairing::distance)
                .thenComparing(pairing -> pairing.need().collectedOn())
                .thenComparing(pairing -> pairing.need().id());
    }

    /** A need that asks the resources of its list one after the other, and may hold one of them. */
    private static final class Asking {

        private final Need need;
        private final ImmutableList<Pairing> list;
        private int asked;
        private @Nullable Pairing held;

        Asking(Need need, ImmutableList<Pairing> list) {
            this.need = need;
            this.list = list;
        }

        /** The next resource to ask, null if all were asked. */
        @Nullable Pairing next() {
            return asked < list.size() ? list.get(asked++) : null;
        }

        Pairing holding() {
            return requireNonNull(held, "held");
        }
    }

    private final class Run {

        private final ImmutableList<Need> needs;
        private final ImmutableList<Resource> resources;
        private final LocalDate date;
        private final Map<ResourceId, List<Asking>> takers = new HashMap<>();

        Run(Collection<Need> needs, Collection<Resource> resources, LocalDate date) {
            this.needs = ImmutableList.sortedCopyOf(Comparator.comparing(Need::id), needs);
            this.resources = ImmutableList.sortedCopyOf(Comparator.comparing(Resource::id), resources);
            this.date = date;
        }

        /** Each need asks its resources in order; a resource keeps the best that have asked (Gale and Shapley, 1962). */
        Matching match() {
            List<Asking> all = new ArrayList<>();
            needs.forEach(need -> all.add(new Asking(need, list(need))));
            Deque<Asking> asking = new ArrayDeque<>(all);
            while (!asking.isEmpty()) {
                Asking one = asking.remove();
                Pairing pairing = one.next();
                if (pairing == null) {
                    continue;
                }
                one.held = pairing;
                List<Asking> kept = takers.computeIfAbsent(pairing.resource().id(), id -> new ArrayList<>());
                kept.add(one);
                if (kept.size() > pairing.resource().capacity()) {
                    kept.sort(Comparator.comparing(Asking::holding, Pairing.BY_RESOURCE));
                    Asking out = kept.remove(kept.size() - 1);
                    out.held = null;
                    asking.add(out);
                }
            }
            return result(all);
        }

        private ImmutableList<Pairing> list(Need need) {
            if (!isCurrent(need)) {
                return ImmutableList.of();
            }
            return resources.stream()
                    .filter(resource -> need.categories().contains(resource.category()) && isInTime(need, resource))
                    .map(resource -> new Pairing(
                            need,
                            resource,
                            need.categories().indexOf(resource.category()) + 1,
                            distances.between(need.building(), resource.building())))
                    .sorted(Pairing.BY_NEED)
                    .collect(ImmutableList.toImmutableList());
        }

        private boolean isCurrent(Need need) {
            return !need.collectedOn().isAfter(date)
                    && (!need.during().hasEnd() || need.during().endExclusive().isAfter(date));
        }

        /** Known by the day, and a day on or after it on which the one is needed and the other offered. */
        private boolean isInTime(Need need, Resource resource) {
            return !resource.publishedOn().isAfter(date)
                    && need.during()
                            .intersection(resource.during())
                            .filter(days ->
                                    !days.hasEnd() || days.endExclusive().isAfter(date))
                            .isPresent();
        }

        private Matching result(List<Asking> all) {
            ImmutableList.Builder<NeedMatch> matches = ImmutableList.builder();
            ImmutableList.Builder<UnmetNeed> unmet = ImmutableList.builder();
            for (Asking one : all) {
                Pairing pairing = one.held;
                if (pairing != null) {
                    matches.add(new NeedMatch(
                            one.need,
                            pairing.resource(),
                            pairing.choice(),
                            pairing.distance(),
                            reason(pairing, one.list.indexOf(pairing))));
                } else {
                    unmet.add(unmet(one.need, one.list));
                }
            }
            ImmutableMap.Builder<ResourceId, Integer> left = ImmutableMap.builder();
            for (Resource resource : resources) {
                left.put(
                        resource.id(),
                        resource.capacity()
                                - takers.getOrDefault(resource.id(), ImmutableList.of())
                                        .size());
            }
            return new Matching(matches.build(), unmet.build(), left.buildOrThrow());
        }

        private Bilingual reason(Pairing pairing, int passedOver) {
            Bilingual resource = Bilingual.same(pairing.resource().id().value());
            Bilingual category = pairing.resource().category().label();
            return passedOver == 0
                    ? GovernanceTexts.bilingual(
                            "match.first", ImmutableMap.of("resource", resource, "category", category))
                    : GovernanceTexts.bilingual(
                            "match.later",
                            ImmutableMap.of(
                                    "resource",
                                    resource,
                                    "category",
                                    category,
                                    "passed",
                                    Bilingual.same(Integer.toString(passedOver))));
        }

        private UnmetNeed unmet(Need need, ImmutableList<Pairing> list) {
            UnmetNeed.Cause cause;
            if (!isCurrent(need)) {
                cause = UnmetNeed.Cause.NOT_CURRENT;
            } else if (!list.isEmpty()) {
                cause = UnmetNeed.Cause.ALL_TAKEN;
            } else if (resources.stream().anyMatch(resource -> need.categories().contains(resource.category()))) {
                cause = UnmetNeed.Cause.NO_RESOURCE_IN_TIME;
            } else {
                cause = UnmetNeed.Cause.NO_RESOURCE_OF_CATEGORY;
            }
            return new UnmetNeed(
                    need,
                    cause,
                    list.stream().map(pairing -> pairing.resource().id()).collect(ImmutableList.toImmutableList()),
                    GovernanceTexts.bilingual("unmet." + cause));
        }
    }
}
