package io.github.louyu.rules.visit.office;

import static io.github.louyu.rules.visit.office.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.louyu.community.BuildingId;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.ObligationId;
import io.github.louyu.text.Problem;
import io.github.louyu.text.ProblemsException;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is to be planned for one liaison officer (周走访任务): the visits to make, the days on which one can go, and how many
 * enterprises can be visited on each. Any days will do, such as the Thursdays of a month.
 *
 * <pre>{@code
 * WeekRequest week = WeekRequest.ofWorkdays(DateRange.of(monday, monday.plusDays(7)), 3, WorkCalendar.china(), visits);
 * WeekPlan plan = VisitPlanner.fewestRounds().plan(week);
 * }</pre>
 *
 * @param capacity how many enterprises can be visited on each day, more than 0
 * @param visits the visits to make, by obligation
 */
public record WeekRequest(ImmutableSortedMap<LocalDate, Integer> capacity, ImmutableList<PlannableVisit> visits) {

    private static final Comparator<EnterpriseId> BY_ID = Comparator.comparing(EnterpriseId::value);

    /** More than anybody visits in a week; the effort grows with the square. */
    private static final int MOST_VISITS = 300;

    /**
     * Checks that the parts fit together, and puts the visits in order.
     *
     * @param capacity how many enterprises can be visited on each day, more than 0
     * @param visits the visits to make, in any order
     * @throws io.github.louyu.text.ProblemsException if there are mistakes, all of them: no day, a capacity of 0 or less,
     *     an obligation twice, an enterprise in two buildings, more than 300 visits
     */
    public WeekRequest {
        requireNonNull(capacity, "capacity");
        requireNonNull(visits, "visits");
        List<Problem> problems = new ArrayList<>();
        if (capacity.isEmpty()) {
            problems.add(SENTENCES.problem("days", "week.no-day", Map.of()));
        }
        capacity.forEach((day, enterprises) -> {
            if (enterprises <= 0) {
                problems.add(
                        SENTENCES.problem("capacity of " + day, "week.capacity", Map.of("enterprises", enterprises)));
            }
        });
        if (visits.size() > MOST_VISITS) {
            problems.add(
                    SENTENCES.problem("visits", "week.visits", Map.of("most", MOST_VISITS, "visits", visits.size())));
        }
        Set<ObligationId> obligations = new HashSet<>();
        Map<EnterpriseId, Optional<BuildingId>> buildings = new HashMap<>();
        for (PlannableVisit visit : visits) {
            if (!obligations.add(visit.obligation())) {
                problems.add(SENTENCES.problem("visit " + visit.obligation(), "week.twice", Map.of()));
            }
            Optional<BuildingId> other = buildings.putIfAbsent(visit.enterprise(), visit.building());
            if (other != null && !other.equals(visit.building())) {
                problems.add(SENTENCES.problem("visit " + visit.obligation(), "week.building", Map.of()));
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemsException("week", problems);
        }
        visits = ImmutableList.sortedCopyOf(Comparator.comparing(PlannableVisit::obligation), visits);
    }

    /**
     * Plans for the working days of a range, each with the same capacity.
     *
     * @param days the range, with a start and an end, such as a week
     * @param perDay how many enterprises can be visited on a day, more than 0
     * @param calendar the calendar
     * @param visits the visits to make, in any order
     * @return the request
     * @throws io.github.louyu.text.ProblemsException if there is no working day in the range, or something else does not
     *     fit
     * @throws IllegalArgumentException if the range has no start or no end
     */
    public static WeekRequest ofWorkdays(
            DateRange days, int perDay, WorkCalendar calendar, Iterable<PlannableVisit> visits) {
        if (!days.hasStart() || !days.hasEnd()) {
            throw new IllegalArgumentException("week: the range must have a start and an end, but was " + days);
        }
        ImmutableSortedMap.Builder<LocalDate, Integer> capacity = ImmutableSortedMap.naturalOrder();
        for (LocalDate day = days.start(); day.isBefore(days.endExclusive()); day = day.plusDays(1)) {
            if (calendar.isWorkday(day)) {
                capacity.put(day, perDay);
            }
        }
        return new WeekRequest(capacity.buildOrThrow(), ImmutableList.copyOf(visits));
    }

    /**
     * Gives the first day on which one can go.
     *
     * @return the day
     */
    public LocalDate firstDay() {
        return capacity.firstKey();
    }

    /**
     * Gives the last day on which one can go.
     *
     * @return the day
     */
    public LocalDate lastDay() {
        return capacity.lastKey();
    }

    /**
     * Gives the visits by the enterprise they are to. One visit serves all of an enterprise.
     *
     * @return the visits, by the id of the enterprise
     */
    public ImmutableSortedMap<EnterpriseId, ImmutableList<PlannableVisit>> byEnterprise() {
        Map<EnterpriseId, List<PlannableVisit>> byEnterprise = new TreeMap<>(BY_ID);
        visits.forEach(visit -> byEnterprise
                .computeIfAbsent(visit.enterprise(), none -> new ArrayList<>())
                .add(visit));
        ImmutableSortedMap.Builder<EnterpriseId, ImmutableList<PlannableVisit>> result =
                ImmutableSortedMap.orderedBy(BY_ID);
        byEnterprise.forEach((enterprise, ofOne) -> result.put(enterprise, ImmutableList.copyOf(ofOne)));
        return result.buildOrThrow();
    }
}
