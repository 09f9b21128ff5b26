package io.github.louyu.rules.governance;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.louyu.community.FigureComparator;
import io.github.louyu.community.IndicatorKind;
import io.github.louyu.community.StatedFigure;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A figure that an office reports (指标值), with all that it takes to read it: numerator, denominator, days and basis. A share whose
 * denominator is zero has no value, and says why.
 */
@Value.Immutable
public abstract class Indicator {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Indicator() {}

    /**
     * Gives what it is about.
     *
     * @return the kind
     */
    public abstract IndicatorKind kind();

    /**
     * Gives in what it is counted.
     *
     * @return the unit
     */
    public abstract IndicatorUnit unit();

    /**
     * Gives what is counted.
     *
     * @return the exact numerator
     */
    public abstract BigDecimal numerator();

    /**
     * Gives of how much it is a share.
     *
     * @return the exact denominator, empty if it is no share
     */
    public abstract Optional<BigDecimal> denominator();

    /**
     * Gives the days that it is of: one day for a state, a period for what adds up.
     *
     * @return the days
     */
    public abstract DateRange during();

    /**
     * Gives by what it counts, such as "enterprises with a lease, by leased area".
     *
     * @return the basis
     */
    public abstract Bilingual basis();

    /**
     * Gives how many of those that could count had what it takes on file. Where some had not, the numerator may be too low.
     *
     * @return the number
     */
    public abstract int covered();

    /**
     * Gives how many could count.
     *
     * @return the number, at least {@link #covered()}
     */
    public abstract int population();

    /**
     * Gives the value.
     *
     * @return the numerator, or the share in percent rounded half up to a hundredth; empty if it is not known
     */
    @Value.Lazy
    public Optional<BigDecimal> value() {
        if (denominator().isEmpty()) {
            return Optional.of(numerator());
        }
        BigDecimal whole = denominator().get();
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(numerator().multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP));
    }

    /**
     * Gives why there is no value.
     *
     * @return the reason, empty if there is a value
     */
    public Optional<Bilingual> unknownBecause() {
        return value().isPresent() ? Optional.empty() : Optional.of(GovernanceTexts.bilingual("indicator.nothing"));
    }

    /**
     * Compares with an earlier figure of the same kind, basis and length of time.
     *
     * @param earlier the earlier figure
     * @return the change
     * @throws IllegalArgumentException if the two are not of one kind and basis, or not of as long a time: a year and half a year are
     *     not compared
     */
    public IndicatorChange since(Indicator earlier) {
        requireNonNull(earlier, "earlier");
        String which = "comparison of " + kind() + " during " + during();
        checkArgument(
                earlier.kind() == kind() && earlier.basis().equals(basis()),
                "%s: the other must be of the same kind and basis, but was %s, %s",
                which,
                earlier.kind(),
                earlier.basis().en());
        checkArgument(
                isAsLong(earlier.during(), during()),
                "%s: the other must be of as long a time, but was of %s",
                which,
                earlier.during());
        return new IndicatorChange(earlier, this);
    }

    /**
     * Tells whether a stated figure is right by this one.
     *
     * @param stated the figure as somebody states it
     * @return whether the value is as it says; empty if one of them is not known, or "nearly" and "about" leave it open
     * @throws IllegalArgumentException if the figure is of another kind, or states other days
     */
    public Optional<Boolean> bearsOut(StatedFigure stated) {
        String which = "stated figure of " + stated.kind();
        checkArgument(stated.kind() == kind(), "%s: must be of the kind %s, but was not", which, kind());
        checkArgument(
                stated.during().isEmpty() || stated.during().get().equals(during()),
                "%s: must be of the days %s, but was of %s",
                which,
                during(),
                stated.during().map(DateRange::toString).orElse(""));
        FigureComparator comparator = stated.comparator();
        if (value().isEmpty() || comparator == FigureComparator.NEARLY || comparator == FigureComparator.ABOUT) {
            return Optional.empty();
        }
        int order = value().get().compareTo(stated.value());
        return Optional.of(
                switch (comparator) {
                    case EQUAL -> order == 0;
                    case AT_LEAST -> order >= 0;
                    case MORE_THAN -> order > 0;
                    case NEARLY, ABOUT -> throw new AssertionError(comparator);
                });
    }

    /** The same number of days, or of whole months. */
    static boolean isAsLong(DateRange a, DateRange b) {
        if (!a.hasStart() || !a.hasEnd() || !b.hasStart() || !b.hasEnd()) {
            return a.equals(b);
        }
        if (days(a) == days(b)) {
            return true;
        }
        long months = ChronoUnit.MONTHS.between(a.start(), a.endExclusive());
        return isWholeMonths(a, months) && isWholeMonths(b, months);
    }

    private static boolean isWholeMonths(DateRange range, long months) {
        LocalDate start = range.start();
        return start.getDayOfMonth() == 1 && start.plusMonths(months).equals(range.endExclusive());
    }

    private static long days(DateRange range) {
        return ChronoUnit.DAYS.between(range.start(), range.endExclusive());
    }

    /** A number of which everything it takes is on file by its nature. */
    static Indicator count(IndicatorKind kind, IndicatorUnit unit, long number, DateRange during, String basis) {
        return builder()
                .kind(kind)
                .unit(unit)
                .numerator(BigDecimal.valueOf(number))
                .during(during)
                .basis(GovernanceTexts.basis(basis))
                .covered(Math.toIntExact(number))
                .population(Math.toIntExact(number))
                .build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Puts an indicator together; only what {@link CommunityIndicators} is made of does. */
    static final class Builder extends ImmutableIndicator.Builder {

        Builder() {}
    }
}
