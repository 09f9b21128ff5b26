package io.github.louyu.enterprise;

import static io.github.louyu.enterprise.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import java.util.Map;

/**
 * A later due date granted for one mandatory visit (延期). It moves the due date and nothing else. Its text does not show the
 * reason.
 *
 * @param obligation the mandatory visit
 * @param until the day until which the visit may be made; an earlier day than the due date changes nothing
 * @param grantedOn the day on which it was granted
 * @param reason why, not blank
 */
public record DueDateExtension(ObligationId obligation, LocalDate until, LocalDate grantedOn, String reason)
        implements FileContent {

    /**
     * Checks the days and the reason.
     *
     * @param obligation the mandatory visit
     * @param until the day until which the visit may be made; an earlier day than the due date changes nothing
     * @param grantedOn the day on which it was granted
     * @param reason why, not blank
     * @throws IllegalArgumentException if the reason is blank, or a day is a bound such as {@link LocalDate#MAX}
     */
    public DueDateExtension {
        requireNonNull(obligation, "obligation");
        requireNonNull(until, "until");
        requireNonNull(grantedOn, "grantedOn");
        requireNonNull(reason, "reason");
        ContentChecks.checkCalendarDay("what.extension-until", Map.of("obligation", obligation), until);
        ContentChecks.checkCalendarDay("what.extension-granted", Map.of("obligation", obligation), grantedOn);
        if (reason.isBlank()) {
            throw SENTENCES.refusal("extension.reason", Map.of("obligation", obligation, "reason", reason));
        }
    }

    @Override
    public DateRange effective() {
        return DateRange.from(grantedOn);
    }

    @Override
    public String toString() {
        return "DueDateExtension[" + obligation + ", until " + until + "]";
    }
}
