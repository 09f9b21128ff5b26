package io.github.louyu.rules.eligibility;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The most that steps can come to, brought into the one currency in which their amount is said to be. */
final class Ceilings {

    private Ceilings() {}

    /** For each step the most; null where nothing bounds it, its currency is not stated, or a rate is needed and there is none. */
    static List<@Nullable Rational> of(List<CalculationStep> steps, Unit unit, Readings<?> readings) {
        List<@Nullable Rational> ceilings = new ArrayList<>();
        for (CalculationStep step : steps) {
            CalculationStep like = Conversion.in(unit.currency(), step, readings);
            boolean isStated = !unit.isMoney() || unit.currency() != null;
            ceilings.add(like == null || !isStated ? null : like.ceiling());
        }
        return Collections.unmodifiableList(ceilings);
    }

    /** The greatest of them, at least nothing; null if one is missing. */
    static @Nullable Rational highest(List<CalculationStep> steps, Unit unit, Readings<?> readings) {
        Rational highest = Rational.ZERO;
        for (Rational ceiling : of(steps, unit, readings)) {
            if (ceiling == null) {
                return null;
            }
            highest = ceiling.compareTo(highest) > 0 ? ceiling : highest;
        }
        return highest;
    }
}
