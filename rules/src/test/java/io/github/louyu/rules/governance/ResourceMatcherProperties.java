package io.github.louyu.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.community.BuildingId;
import io.github.louyu.service.Need;
import io.github.louyu.service.NeedId;
import io.github.louyu.service.Resource;
import io.github.louyu.service.ResourceId;
import io.github.louyu.service.ServiceCategory;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** The matching is the best for the needs among all stable ones, found by trying every matching of up to six by six. */
class ResourceMatcherProperties {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 24);
    private static final Bilingual NAME = Bilingual.of("演示", "Demo");
    private static final ServiceCategory[] CATEGORIES = {
        ServiceCategory.VENUE, ServiceCategory.TRAINING, ServiceCategory.HEALTH
    };
    private static final Distances DISTANCES = Distances.inMetres()
            .with(building(0), building(1), 100)
            .with(building(0), building(2), 300)
            .with(building(1), building(2), 300);

    record Case(List<Need> needs, List<Resource> resources) {}

    @Property(tries = 400)
    void theMatchingIsTheStableOneThatIsBestForTheNeeds(@ForAll("cases") Case given) {
        Matching matching = ResourceMatcher.of(DISTANCES).match(given.needs(), given.resources(), DAY);
        Map<NeedId, ResourceId> chosen = new HashMap<>();
        matching.matches()
                .forEach(match -> chosen.put(match.need().id(), match.resource().id()));
        BruteForce brute = new BruteForce(given);
        brute.tryAll(0, new HashMap<>());
        Statistics.label("stable matchings").collect(Math.min(brute.stable.size(), 3));
        Statistics.label("met of needs")
                .collect(chosen.size() + " of " + given.needs().size());

        assertThat(brute.stable).contains(chosen);
        for (Map<NeedId, ResourceId> other : brute.stable) {
            for (Need need : given.needs()) {
                assertThat(brute.rank(need, chosen.get(need.id())))
                        .isLessThanOrEqualTo(brute.rank(need, other.get(need.id())));
            }
        }
    }

    @Property(tries = 400)
    void capacityIsNeverExceededAndEveryNeedIsExplained(@ForAll("cases") Case given) {
        Matching matching = ResourceMatcher.of(DISTANCES).match(given.needs(), given.resources(), DAY);

        for (Resource resource : given.resources()) {
            long used = matching.matches().stream()
                    .filter(match -> match.resource().equals(resource))
                    .count();
            assertThat(used).isLessThanOrEqualTo(resource.capacity());
            assertThat(matching.placesLeft().get(resource.id())).isEqualTo(resource.capacity() - (int) used);
        }
        assertThat(matching.matches().size() + matching.unmet().size())
                .isEqualTo(given.needs().size());
        matching.unmet().forEach(unmet -> Statistics.label("cause").collect(unmet.cause()));
    }

    @Property
    void l5TheOrderInWhichTheyAreGivenIsIrrelevant(@ForAll("cases") Case given, @ForAll Random random) {
        List<Need> needs = new ArrayList<>(given.needs());
        List<Resource> resources = new ArrayList<>(given.resources());
        Collections.shuffle(needs, random);
        Collections.shuffle(resources, random);

        assertThat(ResourceMatcher.of(DISTANCES).match(needs, resources, DAY))
                .isEqualTo(ResourceMatcher.of(DISTANCES).match(given.needs(), given.resources(), DAY));
    }

    /** Tries every way to give each need a resource or none. */
    private static final class BruteForce {

        private final Case given;
        private final List<Map<NeedId, ResourceId>> stable = new ArrayList<>();

        BruteForce(Case given) {
            this.given = given;
        }

        void tryAll(int at, Map<NeedId, ResourceId> chosen) {
            if (at == given.needs().size()) {
                if (isStable(chosen)) {
                    stable.add(new HashMap<>(chosen));
                }
                return;
            }
            Need need = given.needs().get(at);
            tryAll(at + 1, chosen);
            for (Resource resource : given.resources()) {
                long used =
                        chosen.values().stream().filter(resource.id()::equals).count();
                if (fits(need, resource) && used < resource.capacity()) {
                    chosen.put(need.id(), resource.id());
                    tryAll(at + 1, chosen);
                    chosen.remove(need.id());
                }
            }
        }

        private boolean isStable(Map<NeedId, ResourceId> chosen) {
            for (Need need : given.needs()) {
                for (Resource resource : given.resources()) {
                    if (fits(need, resource)
                            && rank(need, resource.id()) < rank(need, chosen.get(need.id()))
                            && wouldTake(resource, need, chosen)) {
                        return false;
                    }
                }
            }
            return true;
        }

        private boolean wouldTake(Resource resource, Need need, Map<NeedId, ResourceId> chosen) {
            List<Need> has = given.needs().stream()
                    .filter(each -> resource.id().equals(chosen.get(each.id())))
                    .toList();
            return has.size() < resource.capacity()
                    || has.stream().anyMatch(each -> stands(need, resource).compareTo(stands(each, resource)) < 0);
        }

        /** Where a resource stands in the list of a need: 0 is the best, none at all comes last. */
        int rank(Need need, @Nullable ResourceId resource) {
            if (resource == null) {
                return Integer.MAX_VALUE;
            }
            List<String> list = given.resources().stream()
                    .filter(each -> fits(need, each))
                    .map(each -> choice(need, each) + " " + each.publishedOn() + " " + each.id())
                    .sorted()
                    .toList();
            Resource asked = given.resources().stream()
                    .filter(each -> each.id().equals(resource))
                    .findFirst()
                    .orElseThrow();
            return list.indexOf(choice(need, asked) + " " + asked.publishedOn() + " " + asked.id());
        }

        private static String stands(Need need, Resource resource) {
            return choice(need, resource) + " " + need.collectedOn() + " " + need.id();
        }

        private static String choice(Need need, Resource resource) {
            long metres = 9999;
            if (need.building().isPresent() && resource.building().isPresent()) {
                String pair = need.building().get() + "" + resource.building().get();
                metres = switch (pair) {
                    case "B0B0", "B1B1", "B2B2" -> 0;
                    case "B0B1", "B1B0" -> 100;
                    default -> 300;
                };
            }
            return need.categories().indexOf(resource.category()) + " " + String.format("%04d", metres);
        }

        private static boolean fits(Need need, Resource resource) {
            if (need.collectedOn().isAfter(DAY)
                    || resource.publishedOn().isAfter(DAY)
                    || !need.categories().contains(resource.category())) {
                return false;
            }
            for (LocalDate day = DAY; day.isBefore(DAY.plusDays(40)); day = day.plusDays(1)) {
                if (need.during().contains(day) && resource.during().contains(day)) {
                    return true;
                }
            }
            return false;
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.randomValue(random -> {
            List<Need> needs = new ArrayList<>();
            List<Resource> resources = new ArrayList<>();
            int size = random.nextInt(5) == 0 ? 6 : 1 + random.nextInt(5);
            for (int i = 0; i < size; i++) {
                List<ServiceCategory> categories = new ArrayList<>(List.of(CATEGORIES));
                Collections.shuffle(categories, random);
                needs.add(Need.of(NeedId.of("n" + i), NAME, CATEGORIES[0], day(random), days(random))
                        .withCategories(categories.subList(0, 1 + random.nextInt(3)))
                        .withBuilding(place(random)));
            }
            size = 1 + random.nextInt(random.nextInt(5) == 0 ? 6 : 4);
            for (int i = 0; i < size; i++) {
                resources.add(Resource.of(
                                ResourceId.of("r" + i),
                                NAME,
                                CATEGORIES[random.nextInt(3)],
                                1 + random.nextInt(2),
                                day(random),
                                days(random))
                        .withBuilding(place(random)));
            }
            return new Case(needs, resources);
        });
    }

    private static LocalDate day(Random random) {
        return DAY.minusDays(random.nextInt(4)).plusDays(random.nextInt(10) == 0 ? 5 : 0);
    }

    private static DateRange days(Random random) {
        LocalDate start = DAY.minusDays(random.nextInt(10));
        return random.nextInt(3) > 0
                ? DateRange.of(start, DAY.plusDays(1 + random.nextInt(10)))
                : DateRange.of(start, start.plusDays(1 + random.nextInt(12)));
    }

    private static Optional<BuildingId> place(Random random) {
        return random.nextInt(5) == 0 ? Optional.empty() : Optional.of(building(random.nextInt(3)));
    }

    private static BuildingId building(int number) {
        return BuildingId.of("B" + number);
    }
}
