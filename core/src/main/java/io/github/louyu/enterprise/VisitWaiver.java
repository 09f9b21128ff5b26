package io.github.louyu.enterprise;

import static io.github.louyu.enterprise.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import java.util.Map;

/**
 * The office's word that one mandatory visit need not be made (免访). Its text does not show the reason.
 *
 * @param obligation the mandatory visit
 * @param grantedOn the day on which it was granted
 * @param reason why, not blank
 */
public record VisitWaiver(ObligationId obligation, LocalDate grantedOn, String reason) implements FileContent {

    /**
     * Checks the day and the reason.
     *
     * @param obligation the mandatory visit
     * @param grantedOn the day on which it was granted
     * @param reason why, not blank
     * @throws IllegalArgumentException if the reason is blank, or the day is a bound such as {@link LocalDate#MAX}
     */
    public VisitWaiver {
        requireNonNull(obligation, "obligation");
        requireNonNull(grantedOn, "grantedOn");
        requireNonNull(reason, "reason");
        ContentChecks.checkCalendarDay("what.waiver-granted", Map.of("obligation", obligation), grantedOn);
        if (reason.isBlank()) {
            throw SENTENCES.refusal("waiver.reason", Map.of("obligation", obligation, "reason", reason));
        }
    }

    @Override
    public DateRange effective() {
        return DateRange.from(grantedOn);
    }

    @Override
    public String toString() {
        return "VisitWaiver[" + obligation + "]";
    }
}
