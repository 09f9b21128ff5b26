package io.github.louyu.rules.visit.office;

import static java.util.Objects.requireNonNull;

import io.github.louyu.rules.MissingFact;

/**
 * A fact that is missing (待补信息), and how much knowing it would decide.
 *
 * @param fact the fact
 * @param decides how many open questions it decides alone: whether a rule obliges a visit to an enterprise
 * @param bears how many open questions it bears on, those included
 */
public record FactGap(MissingFact fact, int decides, int bears) implements Comparable<FactGap> {

    /**
     * Checks that nothing is null.
     *
     * @param fact the fact
     * @param decides how many open questions it decides alone: whether a rule obliges a visit to an enterprise
     * @param bears how many open questions it bears on, those included
     */
    public FactGap {
        requireNonNull(fact, "fact");
    }

    /** What decides most first, then what bears on most, then by name. */
    @Override
    public int compareTo(FactGap other) {
        int order = Integer.compare(other.decides, decides);
        order = order != 0 ? order : Integer.compare(other.bears, bears);
        return order != 0 ? order : fact.name().compareTo(other.fact.name());
    }
}
