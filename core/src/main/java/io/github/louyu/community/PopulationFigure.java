package io.github.louyu.community;

import static io.github.louyu.community.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import io.github.louyu.time.DateRange;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** How many people there are of a group (人口数字), as a source states it. Persons are counted, not attendances. */
@Value.Immutable
public abstract class PopulationFigure implements WithPopulationFigure {

    PopulationFigure() {}

    /**
     * Gives whom it counts.
     *
     * @return the group
     */
    public abstract PopulationGroup group();

    /**
     * Gives how the number is meant.
     *
     * @return the comparator
     */
    public abstract FigureComparator comparator();

    /**
     * Gives the number.
     *
     * @return the persons, from 0
     */
    public abstract long persons();

    /**
     * Gives the days for which it is stated.
     *
     * @return the days, empty if the source names none
     */
    public abstract Optional<DateRange> during();

    /**
     * Gives who says so.
     *
     * @return the source, not blank; empty if none is given
     */
    public abstract Optional<String> source();

    /**
     * Makes a figure for which no days are stated.
     *
     * @param group whom it counts
     * @param comparator how the number is meant
     * @param persons the number, from 0
     * @return the figure
     * @throws IllegalArgumentException if the number is negative
     */
    public static PopulationFigure of(PopulationGroup group, FigureComparator comparator, long persons) {
        return builder()
                .group(requireNonNull(group, "group"))
                .comparator(requireNonNull(comparator, "comparator"))
                .persons(persons)
                .build();
    }

    /**
     * Starts a figure; group, comparator and number must be given.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        if (persons() < 0) {
            throw SENTENCES.refusal("population-figure.persons", Map.of("group", group(), "persons", persons()));
        }
        if (source().map(String::isBlank).orElse(false)) {
            throw SENTENCES.refusal("population-figure.source", Map.of("group", group()));
        }
    }

    /** Builds a {@link PopulationFigure}. Each attribute is set at most once. Not thread-safe. */
    public static final class Builder extends ImmutablePopulationFigure.Builder {

        Builder() {}
    }
}
