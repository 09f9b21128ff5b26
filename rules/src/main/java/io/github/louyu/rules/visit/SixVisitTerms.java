package io.github.louyu.rules.visit;

import static io.github.louyu.rules.visit.Problems.SENTENCES;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.Span;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The terms of the six mandatory visits (六必访条款): lead times, deadlines, and what counts as a decline. The practice of
 * Huaihai Middle Road Subdistrict gives the six causes and no numbers (Wenhui Daily, 24 September 2019), so an office
 * states its own. The numbers here show the form alone:
 *
 * <pre>{@code
 * SixVisitTerms terms = SixVisitTerms.builder()
 *     .lowestTier(KeyTier.SUBDISTRICT)
 *     .afterExecutiveChange(Span.workdays(10))
 *     .beforeHeadquartersVisit(Span.days(14))
 *     .readyBeforeHeadquartersVisit(Span.days(1))
 *     .afterRelocationNotice(Span.workdays(5))
 *     .beforeLeaseEnd(Span.months(3))
 *     .deadlineForLeaseEnd(Span.workdays(10))
 *     .declinePeriods(PeriodKind.HALF_YEAR)
 *     .declineBelow(new BigDecimal("0.80"))
 *     .afterDecline(Span.workdays(20))
 *     .afterSpecialCase(Span.workdays(5))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class SixVisitTerms {

    SixVisitTerms() {}

    /**
     * Gives the lowest tier of the key enterprises that the visits are for. Of an enterprise whose tier is not on file
     * the visits are undetermined.
     *
     * @return the tier, not {@link KeyTier#NONE}
     */
    public abstract KeyTier lowestTier();

    /**
     * Gives how soon after an executive change (高管变动) is known the visit is due.
     *
     * @return the deadline
     */
    public abstract Span afterExecutiveChange();

    /**
     * Gives how long before headquarters leaders arrive (总部领导来沪) the visit is asked for.
     *
     * @return the lead time
     */
    public abstract Span beforeHeadquartersVisit();

    /**
     * Gives how long before headquarters leaders arrive the visit must have been made.
     *
     * @return the time before their arrival; no time for on the day itself
     */
    public abstract Span readyBeforeHeadquartersVisit();

    /**
     * Gives how long after its due date a visit before headquarters leaders arrive is asked for no more, because they have gone.
     *
     * @return the time after the due date; empty for never
     */
    public abstract Optional<Span> lapseOfHeadquartersVisit();

    /**
     * Gives how soon after a relocation notice (搬迁) is known the visit is due.
     *
     * @return the deadline
     */
    public abstract Span afterRelocationNotice();

    /**
     * Gives how long before a lease ends (租赁到期) the visit is asked for.
     *
     * @return the lead time
     */
    public abstract Span beforeLeaseEnd();

    /**
     * Gives how soon after it is asked for the visit on a lease's end is due.
     *
     * @return the deadline; the visit is due no later than the end of the lease in any case
     */
    public abstract Span deadlineForLeaseEnd();

    /**
     * Gives over which periods tax is compared with the same period a year before.
     *
     * @return the kind of period
     */
    public abstract PeriodKind declinePeriods();

    /**
     * Gives the share of the tax of a year before below which it is an unexpected decline (经营情况意外下滑).
     *
     * @return the share, more than 0 and at most 1, such as 0.80
     */
    public abstract BigDecimal declineBelow();

    /**
     * Gives how soon after a decline is published the visit is due.
     *
     * @return the deadline
     */
    public abstract Span afterDecline();

    /**
     * Gives how soon after a significant individual case (重要个性情况) is known the visit is due.
     *
     * @return the deadline
     */
    public abstract Span afterSpecialCase();

    /**
     * Gives which visits count.
     *
     * @return the criteria; every visit unless stated
     */
    @Value.Default
    public VisitCriteria counting() {
        return VisitCriteria.any();
    }

    /**
     * Gives after how many calendar days past the due date an overdue visit goes up a level.
     *
     * @return the steps, each once; none unless stated
     */
    public abstract ImmutableList<Integer> escalationDays();

    /**
     * Starts terms. All of them must be stated but {@link #counting()} and {@link #escalationDays()}: to build without
     * one is an {@link IllegalStateException} that names it.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        if (declineBelow().signum() <= 0 || declineBelow().compareTo(BigDecimal.ONE) > 0) {
            throw SENTENCES.refusal("six.decline", Map.of("share", declineBelow()));
        }
        if (lowestTier() == KeyTier.NONE) {
            throw SENTENCES.refusal("six.tier", Map.of("tier", lowestTier()));
        }
    }

    /** Builds {@link SixVisitTerms}. Not thread-safe. */
    public static final class Builder extends ImmutableSixVisitTerms.Builder {
        Builder() {}
    }
}
