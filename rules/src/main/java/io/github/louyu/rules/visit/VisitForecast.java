package io.github.louyu.rules.visit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.community.BuildingId;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.PersonId;
import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The visits of a population that will fall due in a range of days (走访预测) if nothing is recorded but what is known on its first day: the
 * office's workload ahead. What is overdue already on that day, and what a visit fulfils before, is not in it.
 *
 * @param range the days asked about
 * @param visits the visits, by day, enterprise and obligation
 */
public record VisitForecast(DateRange range, ImmutableList<ForecastVisit> visits) {

    private static final Comparator<ForecastVisit> ORDER = Comparator.comparing(ForecastVisit::due)
            .thenComparing(visit -> visit.obligation().enterprise().value())
            .thenComparing(visit -> visit.obligation().id());

    /**
     * Checks that nothing is null.
     *
     * @param range the days asked about
     * @param visits the visits, by day, enterprise and obligation
     */
    public VisitForecast {
        requireNonNull(range, "range");
        requireNonNull(visits, "visits");
    }

    /**
     * Counts the visits by the day on which they fall due.
     *
     * @return how many, by day in order; days without any are left out
     */
    public ImmutableMap<LocalDate, Integer> byDay() {
        return count(ForecastVisit::due);
    }

    /**
     * Counts the visits by building.
     *
     * @return how many, by building in the order of the first visit; the empty key for enterprises whose building is not known
     */
    public ImmutableMap<Optional<BuildingId>, Integer> byBuilding() {
        return count(ForecastVisit::building);
    }

    /**
     * Counts the visits by chief liaison officer.
     *
     * @return how many, by person in the order of the first visit; the empty key for enterprises that have none
     */
    public ImmutableMap<Optional<PersonId>, Integer> byLiaison() {
        return count(ForecastVisit::liaison);
    }

    private <K> ImmutableMap<K, Integer> count(Function<ForecastVisit, K> key) {
        Map<K, Integer> counts = new LinkedHashMap<>();
        visits.forEach(visit -> counts.merge(key.apply(visit), 1, Integer::sum));
        return ImmutableMap.copyOf(counts);
    }

    static VisitForecast of(DateRange range, Iterable<ForecastVisit> visits) {
        return new VisitForecast(range, ImmutableList.sortedCopyOf(ORDER, visits));
    }

    /** Adds each day on which an obligation falls due, which it does on its due date if it is still open. */
    static void add(
            ObligationHistory history,
            EnterpriseFile known,
            DateRange range,
            ImmutableList.Builder<ForecastVisit> visits) {
        TreeSet<LocalDate> changes = new TreeSet<>();
        history.addBreakpoints(changes); // the day after each due date is one
        for (LocalDate dayAfter : changes) {
            LocalDate due = dayAfter.minusDays(1);
            if (range.contains(due) && !history.leader().onset().isAfter(due)) {
                ObligationHistory.Status status = history.statusOn(due);
                if (status.state() == ObligationState.OPEN
                        && status.due().date().equals(due)) {
                    visits.add(new ForecastVisit(
                            due,
                            history.on(due, known),
                            known.timeline(EnterpriseAttributes.BUILDING).at(due),
                            known.timeline(EnterpriseAttributes.CHIEF_LIAISON).at(due)));
                }
            }
        }
    }

    @Override
    public String toString() {
        return "VisitForecast[" + range + ", " + visits.size() + " visits]";
    }
}
