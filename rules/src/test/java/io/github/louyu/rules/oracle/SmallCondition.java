package io.github.louyu.rules.oracle;

import java.util.List;
import java.util.stream.Stream;

/** A condition on numbered facts with few values, each a number of quarters. */
public sealed interface SmallCondition {

    /** The conditions that this one is made of, or nothing if it is a leaf. */
    default List<SmallCondition> parts() {
        return List.of();
    }

    /** The leaves, from left to right, equal ones once. */
    default List<SmallCondition> leaves() {
        Stream<SmallCondition> leaves =
                isLeaf() ? Stream.of(this) : parts().stream().flatMap(part -> part.leaves().stream());
        return leaves.distinct().toList();
    }

    default boolean isLeaf() {
        return !(this instanceof AtLeast || this instanceof Not);
    }

    /** How two numbers are compared. */
    enum Sign {
        AT_LEAST,
        AT_MOST,
        ABOVE,
        BELOW,
        IS,
        IS_NOT;

        boolean holds(int order) {
            return switch (this) {
                case AT_LEAST -> order >= 0;
                case AT_MOST -> order <= 0;
                case ABOVE -> order > 0;
                case BELOW -> order < 0;
                case IS -> order == 0;
                case IS_NOT -> order != 0;
            };
        }
    }

    /** A fact against a whole number. */
    record Limited(int fact, Sign sign, int limit) implements SmallCondition {}

    /** A fact against so many percent of another. */
    record Compared(int fact, Sign sign, int percent, int other) implements SmallCondition {}

    /** Of the rows of a table the first that holds is this one, counted from 0; after the last, that none holds. */
    record FirstRow(List<SmallCondition> rows, int row) implements SmallCondition {
        public FirstRow {
            rows = List.copyOf(rows);
        }
    }

    /** A fact of at most one, or of more, is in the group asked for. */
    record InGroup(int fact, boolean ofMore) implements SmallCondition {}

    /** A fact has a value. */
    record Known(int fact) implements SmallCondition {}

    /** At least so many hold. */
    record AtLeast(int required, List<SmallCondition> parts) implements SmallCondition {
        public AtLeast {
            parts = List.copyOf(parts);
        }
    }

    /** It does not hold. */
    record Not(SmallCondition part) implements SmallCondition {
        @Override
        public List<SmallCondition> parts() {
            return List.of(part);
        }
    }
}
