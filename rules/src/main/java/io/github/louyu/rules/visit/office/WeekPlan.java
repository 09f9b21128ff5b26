package io.github.louyu.rules.visit.office;

import static io.github.louyu.rules.visit.office.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.louyu.community.BuildingId;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.rules.visit.VisitPriority;
import io.github.louyu.text.Problem;
import io.github.louyu.text.ProblemsException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * On which day which enterprise is visited (周走访计划). It keeps to the days and the capacity of its request, whoever made
 * it. Immutable.
 */
public final class WeekPlan {

    private final WeekRequest request;
    private final ImmutableSortedMap<EnterpriseId, ImmutableList<PlannableVisit>> visits;
    private final ImmutableMap<EnterpriseId, LocalDate> days;

    private WeekPlan(
            WeekRequest request,
            ImmutableSortedMap<EnterpriseId, ImmutableList<PlannableVisit>> visits,
            ImmutableMap<EnterpriseId, LocalDate> days) {
        this.request = request;
        this.visits = visits;
        this.days = days;
    }

    /**
     * Makes a plan of days.
     *
     * @param request what was to be planned
     * @param days the day of each enterprise that gets one
     * @return the plan
     * @throws io.github.louyu.text.ProblemsException if it does not keep to the request, with every reason: an enterprise
     *     or a day that is not in it, more enterprises on a day than can be visited
     */
    public static WeekPlan of(WeekRequest request, Map<EnterpriseId, LocalDate> days) {
        ImmutableSortedMap<EnterpriseId, ImmutableList<PlannableVisit>> visits = request.byEnterprise();
        List<Problem> problems = new ArrayList<>();
        Map<LocalDate, Integer> used = new TreeMap<>();
        ImmutableMap.Builder<EnterpriseId, LocalDate> ordered = ImmutableMap.builder();
        days.keySet().stream()
                .filter(enterprise -> !visits.containsKey(enterprise))
                .sorted(visits.comparator())
                .forEach(enterprise ->
                        problems.add(SENTENCES.problem("enterprise " + enterprise, "plan.unknown", Map.of())));
        for (EnterpriseId enterprise : visits.keySet()) {
            LocalDate day = days.get(enterprise);
            if (day != null) {
                if (request.capacity().containsKey(day)) {
                    used.merge(day, 1, Integer::sum);
                } else {
                    problems.add(SENTENCES.problem("enterprise " + enterprise, "plan.day", Map.of("day", day)));
                }
                ordered.put(enterprise, day);
            }
        }
        used.forEach((day, enterprises) -> {
            int capacity = requireNonNull(request.capacity().get(day));
            if (enterprises > capacity) {
                problems.add(SENTENCES.problem(
                        "day " + day, "plan.most", Map.of("capacity", capacity, "enterprises", enterprises)));
            }
        });
        if (!problems.isEmpty()) {
            throw new ProblemsException("plan", problems);
        }
        return new WeekPlan(request, visits, ordered.buildOrThrow());
    }

    /**
     * Gives what was to be planned.
     *
     * @return the request
     */
    public WeekRequest request() {
        return request;
    }

    /**
     * Finds the day of an enterprise.
     *
     * @param enterprise the enterprise
     * @return its day, empty if it has none
     */
    public Optional<LocalDate> dayOf(EnterpriseId enterprise) {
        return Optional.ofNullable(days.get(requireNonNull(enterprise, "enterprise")));
    }

    /**
     * Gives the rounds.
     *
     * @return by day, then by building; those without one last, by enterprise
     */
    public ImmutableList<BuildingRound> rounds() {
        Map<RoundKey, ImmutableList.Builder<PlannedVisit>> rounds = new TreeMap<>();
        days.forEach((enterprise, day) -> rounds.computeIfAbsent(key(enterprise, day), none -> ImmutableList.builder())
                .add(new PlannedVisit(enterprise, visitsTo(enterprise))));
        return rounds.entrySet().stream()
                .map(round -> new BuildingRound(
                        round.getKey().day(),
                        round.getKey().building(),
                        round.getValue().build()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Gives the mandatory visits for which there is no day in this plan.
     *
     * @return the visits, by due date, then by obligation
     */
    public ImmutableList<PlannableVisit> left() {
        return visits(visit -> !days.containsKey(visit.enterprise()));
    }

    /**
     * Gives the mandatory visits whose deadline this plan misses.
     *
     * @return those due from the first to the last day that are put after their due date or nowhere, by due date, then by
     *     obligation; those that were overdue before are not among them
     */
    public ImmutableList<PlannableVisit> missed() {
        return visits(this::isMissed);
    }

    /**
     * Tells how good the plan is.
     *
     * @return its cost
     */
    public PlanCost cost() {
        ImmutableList<PlannableVisit> missed = missed();
        List<LocalDate> order = request.capacity().keySet().asList();
        int overdueLeft = 0;
        for (Map.Entry<EnterpriseId, ImmutableList<PlannableVisit>> entry : visits.entrySet()) {
            overdueLeft += !days.containsKey(entry.getKey())
                            && entry.getValue().stream().anyMatch(this::isOverdue)
                    ? 1
                    : 0;
        }
        return new PlanCost(
                missed.size(),
                (int) missed.stream()
                        .filter(visit -> visit.priority() == VisitPriority.HIGH)
                        .count(),
                overdueLeft,
                visits.size() - days.size(),
                rounds().size(),
                days.values().stream().mapToLong(order::indexOf).sum());
    }

    private boolean isOverdue(PlannableVisit visit) {
        return visit.due().isBefore(request.firstDay());
    }

    private boolean isMissed(PlannableVisit visit) {
        LocalDate day = days.get(visit.enterprise());
        return !isOverdue(visit)
                && !visit.due().isAfter(request.lastDay())
                && (day == null || day.isAfter(visit.due()));
    }

    private ImmutableList<PlannableVisit> visits(Predicate<PlannableVisit> wanted) {
        return request.visits().stream()
                .filter(wanted)
                .sorted(Comparator.comparing(PlannableVisit::due).thenComparing(PlannableVisit::obligation))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<PlannableVisit> visitsTo(EnterpriseId enterprise) {
        return requireNonNull(visits.get(enterprise));
    }

    /** Enterprises without a building are never in one round. */
    private RoundKey key(EnterpriseId enterprise, LocalDate day) {
        Optional<BuildingId> building = visitsTo(enterprise).get(0).building();
        return new RoundKey(day, building, building.isPresent() ? "" : enterprise.value());
    }

    private record RoundKey(LocalDate day, Optional<BuildingId> building, String alone)
            implements Comparable<RoundKey> {

        @Override
        public int compareTo(RoundKey other) {
            int order = day.compareTo(other.day);
            order = order != 0 ? order : Boolean.compare(building.isEmpty(), other.building.isEmpty());
            order = order != 0 ? order : name().compareTo(other.name());
            return order != 0 ? order : alone.compareTo(other.alone);
        }

        private String name() {
            return building.map(BuildingId::value).orElse("");
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WeekPlan that && request.equals(that.request) && days.equals(that.days);
    }

    @Override
    public int hashCode() {
        return Objects.hash(request, days);
    }

    @Override
    public String toString() {
        return "WeekPlan[" + request.firstDay() + " to " + request.lastDay() + ", " + days.size() + " of "
                + visits.size() + " enterprises]";
    }
}
