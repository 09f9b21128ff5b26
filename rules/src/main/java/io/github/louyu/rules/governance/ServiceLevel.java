package io.github.louyu.rules.governance;

import static io.github.louyu.rules.governance.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.louyu.enterprise.Appeal;
import io.github.louyu.enterprise.AppealKind;
import io.github.louyu.enterprise.AppealSeverity;
import io.github.louyu.time.TimeLimit;
import java.util.Arrays;
import java.util.Map;

/**
 * One promise of an office to those who appeal to it (办理时限): what is done within which time, for which appeals.
 *
 * <pre>{@code
 * ServiceLevel.of("solve-difficult", ServiceTarget.SOLVE, TimeLimit.workdays(15)).forSeverity(AppealSeverity.DIFFICULT);
 * }</pre>
 *
 * @param code the stable code, not blank
 * @param target what is done
 * @param limit within which time
 * @param start from when
 * @param severities for how weighty appeals; all if empty
 * @param kinds for appeals about what; all if empty
 * @param rollsToWorkday whether a limit in calendar days that ends on a day off ends on the next working day (Civil Code Art. 203)
 */
public record ServiceLevel(
        String code,
        ServiceTarget target,
        TimeLimit limit,
        ServiceLevelStart start,
        ImmutableSet<AppealSeverity> severities,
        ImmutableSet<AppealKind> kinds,
        boolean rollsToWorkday) {

    /**
     * Checks the level.
     *
     * @param code the stable code, not blank
     * @param target what is done
     * @param limit within which time
     * @param start from when
     * @param severities for how weighty appeals; all if empty
     * @param kinds for appeals about what; all if empty
     * @param rollsToWorkday whether a limit in calendar days that ends on a day off ends on the next working day
     * @throws IllegalArgumentException if the code is blank, or a limit rolls that is not in calendar days
     */
    public ServiceLevel {
        requireNonNull(code, "code");
        requireNonNull(target, "target");
        requireNonNull(limit, "limit");
        requireNonNull(start, "start");
        severities = Sets.immutableEnumSet(severities);
        kinds = Sets.immutableEnumSet(kinds);
        if (code.isBlank()) {
            throw SENTENCES.refusal("service-level.blank", Map.of("code", code));
        }
        if (rollsToWorkday && limit.unit() != TimeLimit.Unit.DAYS) {
            throw SENTENCES.refusal("service-level.rolls", Map.of("code", code, "limit", limit));
        }
    }

    /**
     * Makes a level for all appeals that runs from their receipt.
     *
     * @param code the stable code, not blank
     * @param target what is done
     * @param limit within which time
     * @return the level
     * @throws IllegalArgumentException if the code is blank
     */
    public static ServiceLevel of(String code, ServiceTarget target, TimeLimit limit) {
        return new ServiceLevel(
                code, target, limit, ServiceLevelStart.RECEIPT, ImmutableSet.of(), ImmutableSet.of(), false);
    }

    /**
     * Says from when the time runs.
     *
     * @param from the start
     * @return the level
     */
    public ServiceLevel from(ServiceLevelStart from) {
        return new ServiceLevel(code, target, limit, from, severities, kinds, rollsToWorkday);
    }

    /**
     * Says for how weighty appeals it is.
     *
     * @param first a class
     * @param others more classes
     * @return the level
     */
    public ServiceLevel forSeverity(AppealSeverity first, AppealSeverity... others) {
        return new ServiceLevel(
                code,
                target,
                limit,
                start,
                ImmutableSet.<AppealSeverity>builder().add(first).add(others).build(),
                kinds,
                rollsToWorkday);
    }

    /**
     * Says for appeals about what it is.
     *
     * @param first a kind
     * @param others more kinds
     * @return the level
     */
    public ServiceLevel forKind(AppealKind first, AppealKind... others) {
        return new ServiceLevel(
                code,
                target,
                limit,
                start,
                severities,
                ImmutableSet.<AppealKind>builder()
                        .add(first)
                        .addAll(Arrays.asList(others))
                        .build(),
                rollsToWorkday);
    }

    /**
     * Says that a limit that ends on a day off ends on the next working day.
     *
     * @return the level
     * @throws IllegalArgumentException if the limit is not in calendar days
     */
    public ServiceLevel rollingToWorkday() {
        return new ServiceLevel(code, target, limit, start, severities, kinds, true);
    }

    /**
     * Tells whether it is for an appeal.
     *
     * @param appeal the appeal
     * @return true if its class and its kind are those that the level names
     */
    public boolean isFor(Appeal appeal) {
        return (severities.isEmpty() || severities.contains(appeal.severity()))
                && (kinds.isEmpty() || kinds.contains(appeal.kind()));
    }
}
