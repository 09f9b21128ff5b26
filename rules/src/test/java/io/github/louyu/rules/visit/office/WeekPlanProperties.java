package io.github.louyu.rules.visit.office;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.louyu.community.BuildingId;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.ObligationId;
import io.github.louyu.rules.visit.VisitPriority;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.statistics.Statistics;

/** Plans against all plans there are: every enterprise on every day or none, by brute force. */
class WeekPlanProperties {

    private static final LocalDate MONDAY = LocalDate.of(2019, 9, 23);

    /** A visit: to which enterprise, in which building (0: not known), due how many days after Monday, of what priority. */
    record Draw(int enterprise, int building, int due, VisitPriority priority) {}

    @Provide
    static Arbitrary<WeekRequest> smallWeeks() {
        return weeks(8, 3, 12, 3, 2);
    }

    @Provide
    static Arbitrary<WeekRequest> wholeWeeks() {
        return weeks(5, 5, 8, 2, 1);
    }

    @Provide
    static Arbitrary<WeekRequest> largeWeeks() {
        return weeks(30, 5, 40, 5, 3);
    }

    private static Arbitrary<WeekRequest> weeks(int visits, int days, int enterprises, int buildings, int capacity) {
        Arbitrary<Draw> draws = Combinators.combine(
                        uniform(1, enterprises),
                        uniform(0, buildings),
                        uniform(-1, days),
                        Arbitraries.of(VisitPriority.class))
                .as(Draw::new);
        return Combinators.combine(
                        draws.list().ofMinSize(visits / 2 + 1).ofMaxSize(visits),
                        uniform(1, capacity).list().ofMinSize(1).ofMaxSize(days))
                .as(WeekPlanProperties::request);
    }

    private static Arbitrary<Integer> uniform(int min, int max) {
        return Arbitraries.integers().between(min, max).withDistribution(RandomDistribution.uniform());
    }

    private static WeekRequest request(List<Draw> draws, List<Integer> capacities) {
        ImmutableSortedMap.Builder<LocalDate, Integer> capacity = ImmutableSortedMap.naturalOrder();
        for (int i = 0; i < capacities.size(); i++) {
            capacity.put(MONDAY.plusDays(i), capacities.get(i));
        }
        Map<Integer, Integer> buildings = new TreeMap<>();
        List<PlannableVisit> visits = new ArrayList<>();
        for (int i = 0; i < draws.size(); i++) {
            Draw draw = draws.get(i);
            buildings.putIfAbsent(draw.enterprise(), draw.building());
            int building = buildings.get(draw.enterprise());
            visits.add(new PlannableVisit(
                    ObligationId.of("o" + i),
                    EnterpriseId.of("E" + draw.enterprise()),
                    building == 0 ? Optional.empty() : Optional.of(BuildingId.of("B" + building)),
                    MONDAY.plusDays(draw.due()),
                    draw.priority()));
        }
        return new WeekRequest(capacity.buildOrThrow(), ImmutableList.copyOf(visits));
    }

    @Property(tries = 100)
    void noPlanOfAFewVisitsIsBetter(@ForAll("smallWeeks") WeekRequest week) {
        comparesWithTheBest(week);
    }

    @Property(tries = 100)
    void noPlanOfAWholeWeekIsBetter(@ForAll("wholeWeeks") WeekRequest week) {
        comparesWithTheBest(week);
    }

    private static void comparesWithTheBest(WeekRequest week) {
        WeekPlan plan = VisitPlanner.fewestRounds().plan(week);
        BruteForce all = new BruteForce(week);
        long[] best = all.best();

        long[] found = all.cost(all.daysOf(plan));
        assertThat(plan.cost())
                .isEqualTo(new PlanCost(
                        (int) found[0], (int) found[1], (int) found[2], (int) found[3], (int) found[4], found[5]));
        assertThat(Arrays.copyOf(found, 4)).isEqualTo(Arrays.copyOf(best, 4));
        assertThat(found[4] * 10).as("rounds, within a fifth").isLessThanOrEqualTo(best[4] * 12);
        assertThat(found).as("and none is better at all").isEqualTo(best);
        Statistics.label("misses a deadline")
                .collect(best[0] > 0)
                .coverage(seen -> seen.check(true).percentage(share -> share > 5));
        Statistics.label("leaves an enterprise")
                .collect(best[3] > 0)
                .coverage(seen -> seen.check(true).percentage(share -> share > 5));
        Statistics.label("goes twice to a building")
                .collect(best[4] > all.buildings())
                .coverage(seen -> seen.check(true).percentage(share -> share > 2));
    }

    @Property(tries = 100)
    void aLargePlanMissesNoDeadlineThatCouldBeKeptAndKeepsToItsDays(@ForAll("largeWeeks") WeekRequest drawn) {
        List<PlannableVisit> oneEach = new ArrayList<>();
        Set<EnterpriseId> seen = new HashSet<>();
        drawn.visits().stream().filter(visit -> seen.add(visit.enterprise())).forEach(oneEach::add);
        WeekRequest week = new WeekRequest(drawn.capacity(), ImmutableList.copyOf(oneEach));
        WeekPlan plan = VisitPlanner.fewestRounds().plan(week);

        assertThat(plan.cost().missed()).isEqualTo(fewestMissed(week));
        int room = week.capacity().values().stream().mapToInt(Integer::intValue).sum();
        assertThat(plan.cost().left()).isEqualTo(Math.max(0, oneEach.size() - room));
        Map<LocalDate, Integer> used = new TreeMap<>();
        plan.rounds().forEach(round -> used.merge(round.day(), round.visits().size(), Integer::sum));
        assertThat(used)
                .allSatisfy((day, enterprises) -> assertThat(enterprises)
                        .isLessThanOrEqualTo(week.capacity().get(day)));
        Statistics.label("misses a deadline")
                .collect(plan.cost().missed() > 0)
                .coverage(found -> found.check(true).percentage(share -> share > 5));
    }

    /** With one visit to each, it is best to go each day to those that are due first, as long as they are in time. */
    private static int fewestMissed(WeekRequest week) {
        List<LocalDate> due = new ArrayList<>();
        week.visits().forEach(visit -> due.add(visit.due()));
        due.removeIf(day -> day.isBefore(week.firstDay()) || day.isAfter(week.lastDay()));
        Collections.sort(due);
        int kept = 0;
        int all = due.size();
        for (Map.Entry<LocalDate, Integer> day : week.capacity().entrySet()) {
            due.removeIf(last -> last.isBefore(day.getKey()));
            for (int i = 0; i < day.getValue() && !due.isEmpty(); i++) {
                due.remove(0);
                kept++;
            }
        }
        return all - kept;
    }

    @Property(tries = 100)
    void theOrderOfTheVisitsDoesNotMatter(@ForAll("largeWeeks") WeekRequest week, @ForAll Random random) {
        List<PlannableVisit> shuffled = new ArrayList<>(week.visits());
        Collections.shuffle(shuffled, random);
        WeekRequest again = new WeekRequest(week.capacity(), ImmutableList.copyOf(shuffled));

        assertThat(VisitPlanner.fewestRounds().plan(again))
                .isEqualTo(VisitPlanner.fewestRounds().plan(week));
    }

    /** All plans there are; a plan is the number of the day of each enterprise, or -1. */
    private static final class BruteForce {

        private final WeekRequest week;
        private final List<EnterpriseId> enterprises = new ArrayList<>();
        private final List<LocalDate> days;
        private long[] best = {};

        BruteForce(WeekRequest week) {
            this.week = week;
            this.days = List.copyOf(week.capacity().keySet());
            for (PlannableVisit visit : week.visits()) {
                if (!enterprises.contains(visit.enterprise())) {
                    enterprises.add(visit.enterprise());
                }
            }
        }

        long buildings() {
            return week.visits().stream()
                    .map(visit -> visit.building().map(BuildingId::value).orElse(visit.enterprise() + " alone"))
                    .distinct()
                    .count();
        }

        int[] daysOf(WeekPlan plan) {
            return enterprises.stream()
                    .mapToInt(enterprise ->
                            plan.dayOf(enterprise).map(days::indexOf).orElse(-1))
                    .toArray();
        }

        long[] best() {
            tryAll(new int[enterprises.size()], 0);
            return best;
        }

        private void tryAll(int[] plan, int next) {
            if (next == plan.length) {
                long[] cost = cost(plan);
                if (best.length == 0 || Arrays.compare(cost, best) < 0) {
                    best = cost;
                }
                return;
            }
            for (int day = -1; day < days.size(); day++) {
                plan[next] = day;
                int placed = day;
                if (day < 0
                        || Arrays.stream(plan, 0, next + 1)
                                        .filter(each -> each == placed)
                                        .count()
                                <= requireNonNull(week.capacity().get(days.get(day)))) {
                    tryAll(plan, next + 1);
                }
            }
        }

        /** Deadlines missed, of high priority, overdue left, left, rounds, waiting. */
        long[] cost(int[] plan) {
            long[] cost = new long[6];
            Set<String> rounds = new TreeSet<>();
            for (int i = 0; i < plan.length; i++) {
                boolean overdue = false;
                for (PlannableVisit visit : week.visits()) {
                    if (visit.enterprise().equals(enterprises.get(i))) {
                        LocalDate due = visit.due();
                        if (due.isBefore(days.get(0))) {
                            overdue = true;
                        } else if (!due.isAfter(days.get(days.size() - 1))
                                && (plan[i] < 0 || days.get(plan[i]).isAfter(due))) {
                            cost[0]++;
                            cost[1] += visit.priority() == VisitPriority.HIGH ? 1 : 0;
                        }
                        if (plan[i] >= 0) {
                            rounds.add(plan[i] + " "
                                    + visit.building().map(BuildingId::value).orElse(visit.enterprise() + " alone"));
                        }
                    }
                }
                if (plan[i] < 0) {
                    cost[2] += overdue ? 1 : 0;
                    cost[3]++;
                } else {
                    cost[5] += plan[i];
                }
            }
            cost[4] = rounds.size();
            return cost;
        }
    }
}
