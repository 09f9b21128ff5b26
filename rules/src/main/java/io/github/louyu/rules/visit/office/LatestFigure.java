package io.github.louyu.rules.visit.office;

import static java.util.Objects.requireNonNull;

import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.time.ReportingPeriod;
import java.util.Optional;

/**
 * A figure of the latest period published of its kind (最新经营指标). Its text does not show the value.
 *
 * @param <T> the type of the value
 * @param kind what is measured
 * @param period the latest period published
 * @param value the value; empty if it was published that there is none
 */
public record LatestFigure<T>(FigureKind<T> kind, ReportingPeriod period, Optional<T> value) {

    /**
     * Checks that nothing is null.
     *
     * @param kind what is measured
     * @param period the latest period published
     * @param value the value; empty if it was published that there is none
     */
    public LatestFigure {
        requireNonNull(kind, "kind");
        requireNonNull(period, "period");
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return "LatestFigure[" + kind + ", " + period + "]";
    }
}
