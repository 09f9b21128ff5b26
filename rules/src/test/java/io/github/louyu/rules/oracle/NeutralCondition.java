package io.github.louyu.rules.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A condition on a file, as data (SEMANTICS 2). */
public sealed interface NeutralCondition {

    /** Nothing more: always TRUE. */
    static NeutralCondition always() {
        return new All(List.of());
    }

    /** The conditions that this one is made of, or nothing if it is a leaf. */
    default List<NeutralCondition> parts() {
        return List.of();
    }

    /** The leaves, from left to right. */
    default Stream<NeutralCondition> leaves() {
        return isLeaf() ? Stream.of(this) : parts().stream().flatMap(NeutralCondition::leaves);
    }

    /** Whether it reads the file itself. */
    default boolean isLeaf() {
        return !(this instanceof All || this instanceof Any || this instanceof AtLeast || this instanceof Not);
    }

    /** TRUE if all parts are. */
    record All(List<NeutralCondition> of) implements NeutralCondition {
        public All {
            of = List.copyOf(of);
        }

        @Override
        public List<NeutralCondition> parts() {
            return of;
        }
    }

    /** TRUE if any part is. */
    record Any(List<NeutralCondition> of) implements NeutralCondition {
        public Any {
            of = List.copyOf(of);
        }

        @Override
        public List<NeutralCondition> parts() {
            return of;
        }
    }

    /** TRUE if the part is FALSE. */
    record Not(NeutralCondition of) implements NeutralCondition {
        @Override
        public List<NeutralCondition> parts() {
            return List.of(of);
        }
    }

    /** TRUE if at least {@code k} parts are; {@code k} may be 0 or more than there are parts. */
    record AtLeast(int k, List<NeutralCondition> of) implements NeutralCondition {
        public AtLeast {
            of = List.copyOf(of);
        }

        @Override
        public List<NeutralCondition> parts() {
            return of;
        }
    }

    /** How a number is compared. */
    enum Comparison {
        AT_LEAST(">="),
        BELOW("<"),
        EQUAL("==");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }

        boolean holds(int number, int limit) {
            return switch (this) {
                case AT_LEAST -> number >= limit;
                case BELOW -> number < limit;
                case EQUAL -> number == limit;
            };
        }
    }

    /** A number compared with a constant. */
    record Compare(String attribute, Comparison is, int value) implements NeutralCondition {}

    /** One step of a dated parameter. */
    record Step(LocalDate from, int value) {}

    /** A number compared with a parameter that has one value from each step on, and the first value before its first step. */
    record CompareWithParameter(String attribute, Comparison is, List<Step> parameter) implements NeutralCondition {
        public CompareWithParameter {
            if (parameter.isEmpty()) {
                throw new IllegalArgumentException("parameter of " + attribute + ": must have a step, but was empty");
            }
            parameter = List.copyOf(parameter);
        }
    }

    /** The date that the attribute holds lies within the next length. */
    record DateWithinNext(String attribute, NeutralLength length) implements NeutralCondition {}

    /** The date that the attribute holds lies within the last length. */
    record DateWithinLast(String attribute, NeutralLength length) implements NeutralCondition {}

    /** At least so many events of the kind within the last length. */
    record EventsWithinLast(String kind, NeutralLength length, int atLeastTimes) implements NeutralCondition {}

    /** Some event of the kind, which may be announced, within the next length. */
    record EventWithinNext(String kind, NeutralLength length) implements NeutralCondition {}

    /** Some event of the kind within the last length with no event of the other kind on or after it up to the day. */
    record EventNotFollowedBy(String kind, NeutralLength length, String by) implements NeutralCondition {}

    /** No visit within the last length. */
    record NoVisitWithinLast(NeutralLength length) implements NeutralCondition {}

    /** The attribute has a value. */
    record IsKnown(String attribute) implements NeutralCondition {}

    /** The latest period published has a smaller figure than the month before it. */
    record FigureBelowPeriodBefore() implements NeutralCondition {}
}
