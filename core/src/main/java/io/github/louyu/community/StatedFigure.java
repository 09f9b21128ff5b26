package io.github.louyu.community;

import static io.github.louyu.community.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import io.github.louyu.time.DateRange;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A figure that somebody states of a subdistrict or a building (公布数字), to be shown beside the one that is computed.
 * It always says how it is meant; where it has no period, it cannot be compared.
 */
@Value.Immutable
public abstract class StatedFigure implements WithStatedFigure {

    StatedFigure() {}

    /**
     * Gives what it is about.
     *
     * @return the kind
     */
    public abstract IndicatorKind kind();

    /**
     * Gives how the value is meant.
     *
     * @return the comparator
     */
    public abstract FigureComparator comparator();

    /**
     * Gives the value, in the unit of its kind: pieces, percent, or yuan.
     *
     * @return the value, from 0
     */
    public abstract BigDecimal value();

    /**
     * Gives the days for which it is stated: one day for a state, a period for what adds up.
     *
     * @return the days, empty if the source names none
     */
    public abstract Optional<DateRange> during();

    /**
     * Gives the building of which it is stated.
     *
     * @return the building, empty if it is of the whole subdistrict
     */
    public abstract Optional<BuildingId> building();

    /**
     * Gives who says so.
     *
     * @return the source, not blank; empty if none is given
     */
    public abstract Optional<String> source();

    /**
     * Makes a figure of the whole subdistrict for which no days are stated.
     *
     * @param kind what it is about
     * @param comparator how the value is meant
     * @param value the value, from 0
     * @return the figure
     * @throws IllegalArgumentException if the value is negative
     */
    public static StatedFigure of(IndicatorKind kind, FigureComparator comparator, BigDecimal value) {
        return builder()
                .kind(requireNonNull(kind, "kind"))
                .comparator(requireNonNull(comparator, "comparator"))
                .value(requireNonNull(value, "value"))
                .build();
    }

    /**
     * Starts a figure; kind, comparator and value must be given.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        if (value().signum() < 0) {
            throw SENTENCES.refusal("stated-figure.value", Map.of("kind", kind(), "value", value()));
        }
        if (source().map(String::isBlank).orElse(false)) {
            throw SENTENCES.refusal("stated-figure.source", Map.of("kind", kind()));
        }
    }

    /** Builds a {@link StatedFigure}. Each attribute is set at most once. Not thread-safe. */
    public static final class Builder extends ImmutableStatedFigure.Builder {

        Builder() {}
    }
}
