package io.github.louyu.rules.governance;

import static io.github.louyu.rules.governance.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.text.Problem;
import io.github.louyu.text.ProblemsException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One figure over time (指标时间序列), for plots: figures of one kind and basis, of times as long that follow each other.
 *
 * @param indicators the figures, the earliest first; at least one
 */
public record IndicatorSeries(ImmutableList<Indicator> indicators) {

    /**
     * A point of a plot (图上的点).
     *
     * @param from the first day of its time
     * @param value the value, empty if it is not known
     */
    public record Point(LocalDate from, Optional<BigDecimal> value) {

        /**
         * Checks that nothing is null.
         *
         * @param from the first day of its time
         * @param value the value, empty if it is not known
         */
        public Point {
            requireNonNull(from, "from");
            requireNonNull(value, "value");
        }
    }

    /**
     * Checks that the figures go together.
     *
     * @param indicators the figures, the earliest first; at least one
     * @throws ProblemsException if there is none, or one is not of the kind, basis and length of the first or does not follow the
     *     one before it; all such mistakes
     */
    public IndicatorSeries {
        requireNonNull(indicators, "indicators");
        List<Problem> problems = new ArrayList<>();
        if (indicators.isEmpty()) {
            problems.add(SENTENCES.problem("series", "series.none", Map.of()));
        }
        for (int i = 1; i < indicators.size(); i++) {
            Indicator one = indicators.get(i);
            String path = "series > " + one.kind() + " during " + one.during();
            Indicator first = indicators.get(0);
            if (one.kind() != first.kind() || !one.basis().equals(first.basis())) {
                problems.add(SENTENCES.problem(
                        path, "series.kind", Map.of("kind", first.kind(), "basis", first.basis(), "was", one.basis())));
            }
            if (!Indicator.isAsLong(first.during(), one.during())) {
                problems.add(SENTENCES.problem(path, "series.length", Map.of("during", first.during())));
            }
            if (one.during().start().isBefore(indicators.get(i - 1).during().endExclusive())) {
                problems.add(SENTENCES.problem(
                        path,
                        "series.order",
                        Map.of("before", indicators.get(i - 1).during())));
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemsException("series", problems);
        }
    }

    /**
     * Makes a series.
     *
     * @param indicators the figures, the earliest first; at least one
     * @return the series
     * @throws ProblemsException if the figures do not go together, with every mistake
     */
    public static IndicatorSeries of(List<Indicator> indicators) {
        return new IndicatorSeries(ImmutableList.copyOf(indicators));
    }

    /**
     * Gives the points of a plot.
     *
     * @return one for each figure, in order
     */
    public ImmutableList<Point> points() {
        return indicators.stream()
                .map(indicator -> new Point(indicator.during().start(), indicator.value()))
                .collect(ImmutableList.toImmutableList());
    }
}
