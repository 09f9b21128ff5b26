package io.github.louyu.rules.governance;

import static io.github.louyu.rules.governance.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.AppealCase;
import io.github.louyu.text.Problem;
import io.github.louyu.text.ProblemsException;
import io.github.louyu.time.TimeLimit;
import io.github.louyu.time.WorkingClock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an office promises to those who appeal to it (诉求办理时限规定): its service levels, how it may extend its time to settle, and how
 * long a handler may dispute that the matter is for it. The numbers are the office's own; none is built in.
 *
 * <pre>{@code
 * ServiceLevels shanghai = ServiceLevels.of(
 *     "shanghai-2024",
 *     ServiceLevel.of("solve-ordinary", ServiceTarget.SOLVE, TimeLimit.workdays(5)).forSeverity(AppealSeverity.ORDINARY),
 *     ServiceLevel.of("solve-difficult", ServiceTarget.SOLVE, TimeLimit.workdays(15)).forSeverity(AppealSeverity.DIFFICULT));
 * AppealAssessment answer = shanghai.assess(appeal, LocalDateTime.of(2019, 9, 24, 10, 0), clock);
 * }</pre>
 *
 * @param id what the levels are known by, not blank
 * @param levels the levels, at least one, each code once
 * @param extensionNotice how many working days before the time to settle ends an extension must be granted; empty if whenever
 * @param disputeWithin within which time of the assignment a handler may say that the matter is for another; empty if it may
 *     always
 * @param callsBackAll whether each settled appeal has to be followed up
 */
public record ServiceLevels(
        String id,
        ImmutableList<ServiceLevel> levels,
        Optional<Integer> extensionNotice,
        Optional<TimeLimit> disputeWithin,
        boolean callsBackAll) {

    /**
     * Checks the levels.
     *
     * @param id what the levels are known by, not blank
     * @param levels the levels, at least one, each code once
     * @param extensionNotice how many working days before the time to settle ends an extension must be granted
     * @param disputeWithin within which time of the assignment a handler may say that the matter is for another
     * @param callsBackAll whether each settled appeal has to be followed up
     * @throws ProblemsException if something is wrong, with all that is
     */
    public ServiceLevels {
        requireNonNull(id, "id");
        requireNonNull(levels, "levels");
        requireNonNull(extensionNotice, "extensionNotice");
        requireNonNull(disputeWithin, "disputeWithin");
        List<Problem> problems = new ArrayList<>();
        String path = "service levels " + id;
        if (id.isBlank()) {
            problems.add(SENTENCES.problem("service levels", "service-levels.blank", Map.of("id", id)));
        }
        if (levels.isEmpty()) {
            problems.add(SENTENCES.problem(path, "service-levels.none", Map.of()));
        }
        Set<String> codes = new HashSet<>();
        for (ServiceLevel level : levels) {
            if (!codes.add(level.code())) {
                problems.add(SENTENCES.problem(path + " > level " + level.code(), "given-again", Map.of()));
            }
        }
        if (extensionNotice.orElse(0) < 0) {
            problems.add(SENTENCES.problem(
                    path + " > extensionNotice", "service-levels.notice", Map.of("days", extensionNotice.get())));
        }
        if (!problems.isEmpty()) {
            throw new ProblemsException(path, problems);
        }
    }

    /**
     * Makes levels under which time may be extended whenever, and disputes raised whenever.
     *
     * @param id what the levels are known by, not blank
     * @param levels the levels, at least one, each code once
     * @return the levels
     * @throws ProblemsException if something is wrong, with all that is
     */
    public static ServiceLevels of(String id, ServiceLevel... levels) {
        return new ServiceLevels(id, ImmutableList.copyOf(levels), Optional.empty(), Optional.empty(), false);
    }

    /**
     * Says how long before the time to settle ends an extension must be granted. A later one does not count.
     *
     * @param workdays the working days, from 0
     * @return the levels
     * @throws ProblemsException if the number is negative
     */
    public ServiceLevels extendingAtLeastWorkdaysBefore(int workdays) {
        return new ServiceLevels(id, levels, Optional.of(workdays), disputeWithin, callsBackAll);
    }

    /**
     * Says how long a handler may say that the matter is for another. A later dispute does not stop the time.
     *
     * @param limit within which time of the assignment
     * @return the levels
     */
    public ServiceLevels disputingWithin(TimeLimit limit) {
        return new ServiceLevels(id, levels, extensionNotice, Optional.of(limit), callsBackAll);
    }

    /**
     * Says that each settled appeal has to be followed up, and reopened until the enterprise is satisfied.
     *
     * @return the levels
     */
    public ServiceLevels callingBackAll() {
        return new ServiceLevels(id, levels, extensionNotice, disputeWithin, true);
    }

    /**
     * Assesses an appeal.
     *
     * @param appeal the appeal as known on the day of the moment
     * @param at the moment, a whole minute in the local time of the calendar
     * @param clock the calendar and the office hours
     * @return where it stands with each level that is for it
     * @throws IllegalArgumentException if the moment is no whole minute
     */
    public AppealAssessment assess(AppealCase appeal, LocalDateTime at, WorkingClock clock) {
        return AppealReading.assess(this, appeal, at, clock);
    }
}
