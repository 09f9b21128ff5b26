package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** What one part of a calculation must be for the whole to have a value, the other parts as they are. */
final class Solving {

    private Solving() {}

    /**
     * The values of the part asked for at which the result passes the target, or begins or ceases to exist.
     *
     * @param values the parts, the target in the place of the one asked for
     */
    static List<Fraction> solutions(Operation operation, Fraction factor, List<Fraction> values, int unknown) {
        if (factor.signum() == 0) {
            return List.of();
        }
        Fraction target = values.get(unknown).dividedBy(factor);
        List<Fraction> others = new ArrayList<>(values);
        others.remove(unknown);
        return switch (operation) {
            case SUM -> List.of(target.minus(Fraction.sum(others)));
            case DIFFERENCE ->
                List.of(
                        unknown == 0
                                ? target.plus(others.get(0))
                                : others.get(0).minus(target));
            case PRODUCT -> others.get(0).signum() == 0 ? List.of() : List.of(target.dividedBy(others.get(0)));
            case MEAN -> List.of(target.times(Fraction.of(values.size())).minus(Fraction.sum(others)));
            case MEAN_OF_AVERAGES -> List.of(ofAverages(values, unknown, target));
            case LEAST -> passing(others.stream().allMatch(other -> other.compareTo(target) >= 0), target);
            case GREATEST -> passing(others.stream().allMatch(other -> other.compareTo(target) <= 0), target);
            case RATIO -> ofRatio(unknown, target, others.get(0));
            case PERCENT_CHANGE -> ofPercentChange(unknown, target, others.get(0));
            case DECLINES -> neighbours(values, unknown);
        };
    }

    private static List<Fraction> passing(boolean passes, Fraction target) {
        return passes ? List.of(target) : List.of();
    }

    private static Fraction ofAverages(List<Fraction> values, int unknown, Fraction target) {
        List<Fraction> withoutIt = new ArrayList<>(values);
        withoutIt.set(unknown, Fraction.ZERO);
        Fraction rest = target.minus(Operation.ofAverages(withoutIt));
        boolean atAnEnd = unknown == 0 || unknown == values.size() - 1;
        return rest.times(Fraction.of((values.size() - 1L) * (atAnEnd ? 2 : 1)));
    }

    private static List<Fraction> ofRatio(int unknown, Fraction target, Fraction other) {
        if (unknown == 0) {
            return other.signum() == 0 ? List.of() : List.of(target.times(other));
        }
        return target.signum() == 0 ? List.of(Fraction.ZERO) : List.of(Fraction.ZERO, other.dividedBy(target));
    }

    private static List<Fraction> ofPercentChange(int unknown, Fraction target, Fraction other) {
        Fraction share = target.dividedBy(Fraction.of(100)).plus(Fraction.of(1));
        if (unknown == 0) {
            return other.signum() <= 0 ? List.of() : List.of(other.times(share));
        }
        return share.signum() == 0 ? List.of(Fraction.ZERO) : List.of(Fraction.ZERO, other.dividedBy(share));
    }

    private static List<Fraction> neighbours(List<Fraction> values, int unknown) {
        ImmutableList.Builder<Fraction> neighbours = ImmutableList.builder();
        if (unknown > 0) {
            neighbours.add(values.get(unknown - 1));
        }
        if (unknown + 1 < values.size()) {
            neighbours.add(values.get(unknown + 1));
        }
        return neighbours.build();
    }
}
