package io.github.louyu.rules.visit.office;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.louyu.community.BuildingId;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.rules.visit.VisitPriority;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request in numbers: enterprises and days by index; the index after the last day stands for no day. */
final class PlanProblem {

    private final WeekRequest request;
    private final ImmutableList<EnterpriseId> enterprises;
    private final ImmutableList<LocalDate> days;
    private final int[] capacity;
    private final int[] building;
    private final int buildings;
    private final long[][] cost;

    private PlanProblem(
            WeekRequest request,
            ImmutableList<EnterpriseId> enterprises,
            int[] building,
            int buildings,
            long[][] cost) {
        this.request = request;
        this.enterprises = enterprises;
        this.days = request.capacity().keySet().asList();
        this.capacity =
                request.capacity().values().stream().mapToInt(Integer::intValue).toArray();
        this.building = building;
        this.buildings = buildings;
        this.cost = cost;
    }

    static PlanProblem of(WeekRequest request) {
        ImmutableSortedMap<EnterpriseId, ImmutableList<PlannableVisit>> visits = request.byEnterprise();
        ImmutableList<EnterpriseId> enterprises = visits.keySet().stream()
                .sorted(Comparator.comparing((EnterpriseId enterprise) -> buildingName(visits, enterprise))
                        .thenComparing(EnterpriseId::value))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<LocalDate> days = request.capacity().keySet().asList();
        int[] building = new int[enterprises.size()];
        Map<String, Integer> buildings = new HashMap<>();
        int number = 0;
        for (int i = 0; i < building.length; i++) {
            String name = buildingName(visits, enterprises.get(i));
            Integer known = name.isEmpty() ? null : buildings.get(name);
            building[i] = known == null ? number++ : known;
            buildings.put(name, building[i]);
        }
        long base = request.visits().size() + 1L;
        long[][] cost = new long[enterprises.size()][days.size() + 1];
        for (int i = 0; i < cost.length; i++) {
            for (int d = 0; d <= days.size(); d++) {
                cost[i][d] = cost(request, visits.get(enterprises.get(i)), d < days.size() ? days.get(d) : null, base);
            }
        }
        return new PlanProblem(request, enterprises, building, number, cost);
    }

    /** Empty where the building is not known. */
    private static String buildingName(
            Map<EnterpriseId, ImmutableList<PlannableVisit>> visits, EnterpriseId enterprise) {
        return requireNonNull(visits.get(enterprise))
                .get(0)
                .building()
                .map(BuildingId::value)
                .orElse("");
    }

    /** The parts of the cost of a plan that are sums over enterprises, as digits of one number. */
    private static long cost(
            WeekRequest request, @Nullable ImmutableList<PlannableVisit> visits, @Nullable LocalDate day, long base) {
        int missed = 0;
        int missedHigh = 0;
        boolean overdue = false;
        for (PlannableVisit visit : requireNonNull(visits)) {
            if (visit.due().isBefore(request.firstDay())) {
                overdue = true;
            } else if (!visit.due().isAfter(request.lastDay()) && (day == null || day.isAfter(visit.due()))) {
                missed++;
                missedHigh += visit.priority() == VisitPriority.HIGH ? 1 : 0;
            }
        }
        int left = day == null ? 1 : 0;
        return ((missed * base + missedHigh) * base + (overdue ? left : 0)) * base + left;
    }

    /** How many enterprises there are. They stand in the order in which they are searched: building by building. */
    int enterprises() {
        return enterprises.size();
    }

    /** How many buildings there are; an enterprise whose building is not known has one of its own. */
    int buildings() {
        return buildings;
    }

    int building(int enterprise) {
        return building[enterprise];
    }

    /** How many enterprises fit on a day. */
    int capacity(int day) {
        return capacity[day];
    }

    /** What an enterprise adds on a day: all that comes before rounds and waiting, in one number. */
    long cost(int enterprise, int day) {
        return cost[enterprise][day];
    }

    /** The index that stands for no day, after the last. */
    int none() {
        return days.size();
    }

    WeekPlan planOf(int[] dayOf) {
        Map<EnterpriseId, LocalDate> plan = new HashMap<>();
        for (int i = 0; i < dayOf.length; i++) {
            if (dayOf[i] != none()) {
                plan.put(enterprises.get(i), days.get(dayOf[i]));
            }
        }
        return WeekPlan.of(request, plan);
    }
}
