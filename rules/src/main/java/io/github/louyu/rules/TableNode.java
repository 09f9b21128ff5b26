package io.github.louyu.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.time.DateRange;

/**
 * A decision table, or its versions over time, as neutral data (判定表视图), read off the view of the fact that it gives by
 * {@link FactNode#table()}. Immutable.
 */
public sealed interface TableNode {

    /**
     * Gives the code that stands for a subject of which no row speaks.
     *
     * @return an outcome
     */
    Object notCovered();

    /**
     * One table, whatever the date (判定表).
     *
     * @param policy what happens where several rows hold
     * @param rows the rows in their order; without one nobody is spoken of
     * @param notCovered the code that stands for a subject of which no row speaks
     */
    record OfRows(HitPolicy policy, ImmutableList<Row> rows, Object notCovered) implements TableNode {

        /**
         * Checks that nothing is null.
         *
         * @param policy what happens where several rows hold
         * @param rows the rows in their order
         * @param notCovered the code that stands for a subject of which no row speaks
         */
        public OfRows {
            requireNonNull(policy, "policy");
            requireNonNull(rows, "rows");
            requireNonNull(notCovered, "notCovered");
        }
    }

    /**
     * The versions of a table (判定表各版本).
     *
     * @param versions the versions in the order of time, with gaps where no rule is in force
     * @param notCovered the code that stands for a subject of which the version in force does not speak
     * @param noRuleInForce the code that stands for any subject while no version is in force
     */
    record OfVersions(ImmutableList<Version> versions, Object notCovered, Object noRuleInForce) implements TableNode {

        /**
         * Checks that nothing is null.
         *
         * @param versions the versions in the order of time
         * @param notCovered the code that stands for a subject of which the version in force does not speak
         * @param noRuleInForce the code that stands for any subject while no version is in force
         */
        public OfVersions {
            requireNonNull(versions, "versions");
            requireNonNull(notCovered, "notCovered");
            requireNonNull(noRuleInForce, "noRuleInForce");
        }
    }

    /**
     * A row (判定表的一行).
     *
     * @param id the id that no other row of the table has
     * @param when the condition as neutral data
     * @param outcome the code that the row gives
     */
    record Row(String id, RuleNode when, Object outcome) {

        /**
         * Checks that nothing is null.
         *
         * @param id the id that no other row of the table has
         * @param when the condition as neutral data
         * @param outcome the code that the row gives
         */
        public Row {
            requireNonNull(id, "id");
            requireNonNull(when, "when");
            requireNonNull(outcome, "outcome");
        }
    }

    /**
     * A version of a table (判定表版本).
     *
     * @param inForce the days on which it is in force
     * @param fact the fact that it gives by itself, which is a table of rows
     */
    record Version(DateRange inForce, FactNode fact) {

        /**
         * Checks that nothing is null.
         *
         * @param inForce the days on which it is in force
         * @param fact the fact that it gives by itself
         */
        public Version {
            requireNonNull(inForce, "inForce");
            requireNonNull(fact, "fact");
        }
    }
}
