package io.github.louyu.examples.huaihai.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Draws the fictitious enterprises: 3,665 in 20 buildings, 15 regional headquarters, over half foreign-invested. */
final class Population {

    private static final int ENTERPRISES = 3665;
    private static final int REGIONAL_HEADQUARTERS = 15;
    private static final int DISTRICT_TIER = 35;

    /** All workers together come to about this; the article says more than 70,000. */
    private static final double WORKERS = 70_700;

    private static final int LIAISON_CHANGES = 12;
    private static final int ARRIVED_IN_2019 = 110;

    private final Draws draws = new Draws("enterprises");
    private final CreditCodes codes = new CreditCodes();
    private final List<Building> byShare = new ArrayList<>();
    private final TreeMap<Integer, Story> stories = new TreeMap<>();
    private final TreeMap<Integer, String> tiers = new TreeMap<>();
    private final Set<Integer> headquarters = new HashSet<>();
    private final Set<Integer> liaisonChanges = new HashSet<>();
    private final Set<Integer> arrivals = new HashSet<>();

    private Population() {
        for (Building building : Building.all()) {
            for (int i = 0; i < building.share(); i++) {
                byShare.add(building);
            }
        }
    }

    static List<Tenant> draw() {
        Population population = new Population();
        population.cast();
        return population.tenants();
    }

    /** Gives the stories to numbers, and draws who is a regional headquarters and on which tier. */
    private void cast() {
        List<Integer> all = new ArrayList<>();
        for (int number = 1; number <= ENTERPRISES; number++) {
            all.add(number);
        }
        List<Integer> numbers = draws.shuffled(all);
        List<Story> keyStories = draws.shuffled(KeyStories.all());
        int drawnTiers = 0;
        for (int i = 0; i < keyStories.size(); i++) {
            int number = numbers.get(i);
            Story story = keyStories.get(i);
            stories.put(number, story);
            String given = story.tierAtImport();
            if (given != null) {
                tiers.put(number, given);
                continue;
            }
            if (drawnTiers < REGIONAL_HEADQUARTERS) {
                headquarters.add(number);
                tiers.put(number, "CITY");
            } else {
                tiers.put(number, drawnTiers < REGIONAL_HEADQUARTERS + DISTRICT_TIER ? "DISTRICT" : "SUBDISTRICT");
                if (liaisonChanges.size() < LIAISON_CHANGES) {
                    liaisonChanges.add(number);
                }
            }
            drawnTiers++;
        }
        int next = keyStories.size();
        for (Story story : OtherStories.all()) {
            stories.put(numbers.get(next++), story);
        }
        for (int i = 0; i < ARRIVED_IN_2019; i++) {
            arrivals.add(numbers.get(next++));
        }
    }

    private List<Tenant> tenants() {
        double[] sizes = new double[ENTERPRISES + 1];
        double sum = 0;
        for (int number = 1; number <= ENTERPRISES; number++) {
            sizes[number] = draws.size(0.9) * importance(number);
            sum += sizes[number];
        }
        List<Tenant> result = new ArrayList<>(ENTERPRISES);
        for (int number = 1; number <= ENTERPRISES; number++) {
            int workers = 1 + (int) (sizes[number] / sum * (WORKERS - ENTERPRISES / 2.0));
            result.add(tenant(number, workers));
        }
        return List.copyOf(result);
    }

    private Tenant tenant(int number, int workers) {
        Building building = draws.oneOf(byShare);
        List<String> liaisons = People.liaisonsOf(building.area());
        String liaison = draws.oneOf(liaisons);
        Tenant.NewLiaison change = null;
        if (liaisonChanges.contains(number)) {
            LocalDate from = Days.open(draws, Days.day("03-01"), Days.day("08-30"));
            String next = liaisons.get((liaisons.indexOf(liaison) + 1) % liaisons.size());
            change = new Tenant.NewLiaison(next, from, Days.recorded(from, draws.between(0, 4)));
        }
        LocalDate recordedOn =
                arrivals.contains(number) ? Days.open(draws, Days.day("01-10"), Days.day("09-18")) : Days.IMPORT;
        return new Tenant(
                number,
                Sector.draw(draws),
                codes.next(),
                origin(number),
                headquarters.contains(number),
                tiers.getOrDefault(number, ""),
                workers,
                liaison,
                building,
                recordedOn,
                stories.getOrDefault(number, new Story()),
                change);
    }

    private String origin(int number) {
        int drawn = draws.below(100);
        if (headquarters.contains(number) || drawn < 53) {
            return "FOREIGN";
        }
        return drawn < 64 ? "HONG_KONG_MACAO_TAIWAN" : "DOMESTIC";
    }

    private double importance(int number) {
        if (headquarters.contains(number)) {
            return 14;
        }
        return tiers.containsKey(number) ? 6 : 1;
    }
}
