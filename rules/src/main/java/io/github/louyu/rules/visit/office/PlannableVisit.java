package io.github.louyu.rules.visit.office;

import static java.util.Objects.requireNonNull;

import io.github.louyu.community.BuildingId;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.ObligationId;
import io.github.louyu.rules.visit.VisitObligation;
import io.github.louyu.rules.visit.VisitPriority;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A mandatory visit to be put into a week's plan (待排走访).
 *
 * @param obligation which it is
 * @param enterprise whom to visit
 * @param building where; empty if it is not known
 * @param due the last day on which the visit is in time
 * @param priority how pressing it is
 */
public record PlannableVisit(
        ObligationId obligation,
        EnterpriseId enterprise,
        Optional<BuildingId> building,
        LocalDate due,
        VisitPriority priority) {

    /**
     * Checks that nothing is null.
     *
     * @param obligation which it is
     * @param enterprise whom to visit
     * @param building where; empty if it is not known
     * @param due the last day on which the visit is in time
     * @param priority how pressing it is
     */
    public PlannableVisit {
        requireNonNull(obligation, "obligation");
        requireNonNull(enterprise, "enterprise");
        requireNonNull(building, "building");
        requireNonNull(due, "due");
        requireNonNull(priority, "priority");
    }

    /**
     * Takes an obligation with the building that the file has on a day.
     *
     * @param obligation the obligation
     * @param file the file of its enterprise
     * @param date the day asked about
     * @return the visit
     * @throws IllegalArgumentException if the file is of another enterprise
     */
    public static PlannableVisit of(VisitObligation obligation, EnterpriseFile file, LocalDate date) {
        if (!file.id().equals(obligation.enterprise())) {
            throw new IllegalArgumentException("visit " + obligation.id() + ": the file must be of "
                    + obligation.enterprise() + ", but was of " + file.id());
        }
        return new PlannableVisit(
                obligation.id(),
                obligation.enterprise(),
                file.timeline(EnterpriseAttributes.BUILDING).at(date),
                obligation.due(),
                obligation.priority());
    }
}
