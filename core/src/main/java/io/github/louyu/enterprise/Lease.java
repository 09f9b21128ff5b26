package io.github.louyu.enterprise;

import static io.github.louyu.enterprise.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import io.github.louyu.community.BuildingId;
import io.github.louyu.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A lease (租赁) of the enterprise: from its first day to its last day, both included, or from its first day on if no last day
 * is known.
 *
 * <p>Contracts name the last day, so that is what is kept: a lease of one calendar year ends on 31 December.
 *
 * <pre>{@code
 * Lease lease = Lease.ofClosed(LocalDate.of(2017, 1, 1), LocalDate.of(2019, 12, 31))
 *     .withNoticeBy(LocalDate.of(2019, 9, 30));
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class Lease implements FileContent, WithLease {

    Lease() {}

    /**
     * Gives the first day of the lease.
     *
     * @return the first day; {@link LocalDate#MIN} if it has always run
     */
    public abstract LocalDate start();

    /**
     * Gives the last day of the lease, included.
     *
     * @return the last day, empty if it is not known or the lease has no end
     */
    public abstract Optional<LocalDate> lastDay();

    /**
     * Gives the last day on which notice may be given.
     *
     * @return the day, not after the last day of the lease; empty if it is not known
     */
    public abstract Optional<LocalDate> noticeBy();

    /**
     * Gives the building in which the premises are.
     *
     * @return the building, empty if it is not known
     */
    public abstract Optional<BuildingId> building();

    /**
     * Gives the floor or the rooms, as the contract writes them, such as {@code 18F} or {@code 1801-1804}.
     *
     * @return the text, not blank; empty if it is not known
     */
    public abstract Optional<String> floor();

    /**
     * Gives the leased area in square metres. It is kept without trailing zeros, so 120 and 120.00 are the same area.
     *
     * @return the area, more than zero; empty if it is not known
     */
    public abstract Optional<BigDecimal> areaSquareMetres();

    /**
     * Makes a lease of its first day and the day after its last.
     *
     * @param start the first day
     * @param endExclusive the day after the last
     * @return the lease
     * @throws IllegalArgumentException if the end is not after the start, or if it is {@link LocalDate#MAX}; say
     *     {@link #openEnded} where no end is known
     */
    public static Lease of(LocalDate start, LocalDate endExclusive) {
        requireNonNull(start, "start");
        requireNonNull(endExclusive, "endExclusive");
        if (!start.isBefore(endExclusive) || endExclusive.equals(LocalDate.MAX)) {
            throw SENTENCES.refusal("lease.end-exclusive", Map.of("start", start, "end", endExclusive));
        }
        return ofClosed(start, endExclusive.minusDays(1));
    }

    /**
     * Makes a lease of its first and last day, as contracts name them.
     *
     * @param firstDay the first day
     * @param lastDay the last day, included
     * @return the lease
     * @throws IllegalArgumentException if the last day is before the first, or if it is {@link LocalDate#MAX}; say
     *     {@link #openEnded} where no last day is known
     */
    public static Lease ofClosed(LocalDate firstDay, LocalDate lastDay) {
        return builder()
                .start(requireNonNull(firstDay, "firstDay"))
                .lastDay(requireNonNull(lastDay, "lastDay"))
                .build();
    }

    /**
     * Makes a lease of which no last day is known, or that has none.
     *
     * @param start the first day
     * @return the lease
     * @throws IllegalArgumentException if the start is {@link LocalDate#MAX}
     */
    public static Lease openEnded(LocalDate start) {
        return builder().start(requireNonNull(start, "start")).build();
    }

    /**
     * Starts a lease; its start must be given.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Gives the day after the last day of the lease.
     *
     * @return the first day on which the lease no longer runs, empty if the last day is not known
     */
    public Optional<LocalDate> endExclusive() {
        return lastDay().map(day -> day.plusDays(1));
    }

    /**
     * Gives the days of the lease, as far as they are known.
     *
     * @return the range from the first day to the last, or without an end if the last day is not known
     */
    @Override
    public DateRange effective() {
        return endExclusive().map(end -> DateRange.of(start(), end)).orElseGet(() -> DateRange.from(start()));
    }

    /**
     * Tells whether the lease runs on a day.
     *
     * @param date the day
     * @return true from the first day to the last, both included; if the last day is not known, on every day from the first on
     */
    public boolean isActiveOn(LocalDate date) {
        return effective().contains(date);
    }

    @Value.Check
    Lease checked() {
        ContentChecks.checkFirstDay("what.lease-start", Map.of(), start());
        lastDay().ifPresent(day -> {
            if (day.isBefore(start())) {
                throw SENTENCES.refusal("lease.last-day", Map.of("start", start(), "day", day));
            }
            ContentChecks.checkCalendarDay("what.lease-last-day", Map.of(), day);
        });
        noticeBy().ifPresent(notice -> {
            ContentChecks.checkCalendarDay("what.lease-notice", Map.of(), notice);
            lastDay().ifPresent(day -> {
                if (notice.isAfter(day)) {
                    throw SENTENCES.refusal("lease.notice-by", Map.of("start", start(), "end", day, "notice", notice));
                }
            });
        });
        ContentChecks.checkText("what.lease-floor", Map.of(), floor());
        Optional<BigDecimal> area = areaSquareMetres();
        if (area.isEmpty()) {
            return this;
        }
        if (area.get().signum() <= 0) {
            throw SENTENCES.refusal("lease.area", Map.of("start", start(), "area", area.get()));
        }
        BigDecimal plain = plain(area.get());
        return plain.scale() == area.get().scale() ? this : withAreaSquareMetres(plain);
    }

    /** One number has one form: 120, neither 120.00 nor 1.2E+2. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Builds a {@link Lease}. Each attribute is set at most once. Not thread-safe. */
    public static final class Builder extends ImmutableLease.Builder {

        Builder() {}
    }
}
