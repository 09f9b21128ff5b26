package io.github.louyu.enterprise;

import static java.util.Objects.requireNonNull;

import io.github.louyu.time.DateRange;
import io.github.louyu.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A published figure of one period (经营数据), such as the tax of the first half of 2019. It is read from its publication on.
 *
 * <p>Its text does not show the value.
 *
 * @param <T> the type of the value
 * @param kind what is measured
 * @param period the period it is measured over
 * @param publishedOn the day it was published
 * @param value the value, empty if it was published that there is none
 */
public record Figure<T>(FigureKind<T> kind, ReportingPeriod period, LocalDate publishedOn, Optional<T> value)
        implements FileContent {

    /**
     * Checks the day.
     *
     * @param kind what is measured
     * @param period the period it is measured over
     * @param publishedOn the day it was published
     * @param value the value, empty if it was published that there is none
     * @throws IllegalArgumentException if the day is a bound such as {@link LocalDate#MAX}
     */
    public Figure {
        requireNonNull(kind, "kind");
        requireNonNull(period, "period");
        requireNonNull(publishedOn, "publishedOn");
        requireNonNull(value, "value");
        ContentChecks.checkCalendarDay("what.figure-published", Map.of("kind", kind, "period", period), publishedOn);
        value = value.map(kind.type()::normalize);
    }

    /**
     * Makes a figure.
     *
     * @param <T> the type of the value
     * @param kind what is measured
     * @param period the period it is measured over
     * @param value the value
     * @param publishedOn the day it was published
     * @return the figure
     * @throws IllegalArgumentException if the day is a bound such as {@link LocalDate#MAX}
     */
    public static <T> Figure<T> of(FigureKind<T> kind, ReportingPeriod period, T value, LocalDate publishedOn) {
        return new Figure<>(kind, period, publishedOn, Optional.of(requireNonNull(value, "value")));
    }

    /**
     * Makes a figure whose value is not known although the period was published.
     *
     * @param <T> the type of the value
     * @param kind what is measured
     * @param period the period it is measured over
     * @param publishedOn the day it was published
     * @return the figure
     * @throws IllegalArgumentException if the day is a bound such as {@link LocalDate#MAX}
     */
    public static <T> Figure<T> notKnown(FigureKind<T> kind, ReportingPeriod period, LocalDate publishedOn) {
        return new Figure<>(kind, period, publishedOn, Optional.empty());
    }

    @Override
    public DateRange effective() {
        return DateRange.from(publishedOn);
    }

    @Override
    public String toString() {
        return "Figure[" + kind + ", " + period + ", published " + publishedOn
                + (value.isEmpty() ? ", not known]" : "]");
    }
}
