package io.github.louyu.examples.benchmarks.peers;

import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.List;

/** What the consequences of the Drools rules do: they note a visit and its due date. */
public final class DroolsDeadlines {

    private final WorkCalendar calendar;
    private final List<DueVisit> visits;

    DroolsDeadlines(WorkCalendar calendar, List<DueVisit> visits) {
        this.calendar = calendar;
        this.visits = visits;
    }

    /**
     * Notes a visit that is due some working days after its onset.
     *
     * @param rule the rule
     * @param key the key
     * @param onset the epoch day
     * @param workdays how many working days
     */
    public void within(String rule, String key, long onset, int workdays) {
        visits.add(new DueVisit(
                rule,
                key,
                calendar.plusWorkdays(LocalDate.ofEpochDay(onset), workdays).date()));
    }

    /**
     * Notes a visit because of a lease that ends.
     *
     * @param lease the lease
     */
    public void leaseEnds(DroolsFacts.Ahead lease) {
        LocalDate end = LocalDate.ofEpochDay(lease.date());
        LocalDate due =
                calendar.plusWorkdays(LocalDate.ofEpochDay(lease.onset()), 10).date();
        visits.add(new DueVisit(lease.rule(), lease.id() + "@" + end, due.isAfter(end) ? end : due));
    }

    /**
     * Notes a visit before headquarters leaders arrive.
     *
     * @param arrival their arrival
     */
    public void leadersArrive(DroolsFacts.Ahead arrival) {
        visits.add(new DueVisit(
                arrival.rule(),
                arrival.id() + "@" + LocalDate.ofEpochDay(arrival.date()),
                LocalDate.ofEpochDay(dueBefore(arrival.onset(), arrival.date()))));
    }

    /**
     * Gives the day by which the visit before an arrival is due.
     *
     * @param onset the epoch day on which it is asked for
     * @param arrival the epoch day of the arrival
     * @return the epoch day
     */
    public static long dueBefore(long onset, long arrival) {
        return Math.max(onset, Math.min(onset + 14, arrival - 1));
    }
}
