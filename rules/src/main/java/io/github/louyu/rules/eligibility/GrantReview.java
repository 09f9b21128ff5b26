package io.github.louyu.rules.eligibility;

import io.github.louyu.rules.Truth;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Timeline;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/**
 * Whether what was granted stands on a later day (兑现后复核).
 *
 * @param grant what was granted
 * @param policy the version of the policy that governs it
 * @param state whether it stands
 * @param boundUntil the last day on which it can be asked back; empty if the policy asks nothing back
 * @param brokenOn the first day on which the condition of the claw-back held, as known on that day; empty if on none
 * @param toRepay what is to be paid back; zero unless it is clawed back
 */
public record GrantReview(
        Grant grant,
        ServicePolicy<?> policy,
        State state,
        Optional<LocalDate> boundUntil,
        Optional<LocalDate> brokenOn,
        Money toRepay) {

    /** Whether a grant stands (复核结果). */
    public enum State {
        /** It stands, and can still be asked back. */
        BOUND,
        /** It stands for good. */
        FREE,
        /** It is asked back (追回). */
        CLAWED_BACK,
        /** A fact was missing on some day that could decide. */
        UNDETERMINED
    }

    static <S> GrantReview of(Grant grant, PolicyVersion<S> version, S subject, LocalDate date, Readings.Terms terms) {
        if (date.isBefore(grant.grantedOn())) {
            throw new IllegalArgumentException("review of " + grant.policy()
                    + ": must not be before the grant, but was on " + date + " before " + grant.grantedOn());
        }
        Money nothing = Money.zero(grant.amount().getCurrencyUnit());
        ClawBack<S> clawBack = version.policy().clawBack().orElse(null);
        if (clawBack == null) {
            return new GrantReview(grant, version.policy(), State.FREE, Optional.empty(), Optional.empty(), nothing);
        }
        LocalDate end =
                clawBack.within().after(grant.grantedOn(), terms.calendar()).date();
        LocalDate last = date.isAfter(end) ? end : date;
        Optional<LocalDate> broken = Optional.empty();
        boolean isKnown = true;
        DateRange days = DateRange.ofClosed(grant.grantedOn(), last);
        for (Timeline.Segment<Truth> segment : clawBack.condition()
                .using(terms.calendar(), terms.rates())
                .timeline(subject, days)
                .segmentsIn(days)) {
            Truth truth = segment.value().orElse(Truth.UNKNOWN);
            if (truth == Truth.TRUE && broken.isEmpty()) {
                broken = Optional.of(segment.range().start());
            }
            isKnown &= truth != Truth.UNKNOWN;
        }
        State state = state(broken.isPresent(), isKnown, date.isAfter(end));
        return new GrantReview(
                grant,
                version.policy(),
                state,
                Optional.of(end),
                broken,
                state == State.CLAWED_BACK
                        ? grant.amount()
                                .multipliedBy(clawBack.percent().divide(BigDecimal.valueOf(100)), RoundingMode.HALF_UP)
                        : nothing);
    }

    private static State state(boolean broken, boolean isKnown, boolean ended) {
        if (broken) {
            return State.CLAWED_BACK;
        }
        if (!isKnown) {
            return State.UNDETERMINED;
        }
        return ended ? State.FREE : State.BOUND;
    }
}
