package io.github.louyu.rules;

import static io.github.louyu.rules.Problems.SENTENCES;

import io.github.louyu.text.Bilingual;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the values of a fact measure: money or not, in which unit, and over how many months if they are figures of periods. Two
 * facts are added and compared only if they measure the same.
 */
record Dimension(boolean money, Unit unit, @Nullable Integer months) {

    static final Dimension NUMBER = new Dimension(false, Unit.ONE, null);
    static final Dimension MONEY = new Dimension(true, Unit.ONE, null);

    static Dimension of(Unit unit) {
        return new Dimension(false, unit, null);
    }

    Dimension over(int newMonths) {
        return new Dimension(money, unit, newMonths);
    }

    /** What is wrong with adding the other to this or comparing them, null if nothing. */
    @Nullable Bilingual differenceTo(Dimension other) {
        if (money != other.money) {
            return SENTENCES.bilingual("dimension.kind", Map.of("kind", kind(), "was", other.kind()));
        }
        if (!unit.equals(other.unit)) {
            return SENTENCES.bilingual("dimension.unit", Map.of("unit", unit, "was", other.unit));
        }
        if (months != null && other.months != null && !months.equals(other.months)) {
            return SENTENCES.bilingual("dimension.months", Map.of("months", months, "was", other.months));
        }
        return null;
    }

    /** What this becomes beside another in a sum: a period, if either is of one. */
    Dimension joined(Dimension other) {
        return months == null ? new Dimension(money, unit, other.months) : this;
    }

    Dimension times(Dimension other) {
        return new Dimension(money || other.money, unit.times(other.unit), months == null ? other.months : months);
    }

    Dimension per(Dimension other) {
        return new Dimension(money && !other.money, unit.per(other.unit), months == null ? other.months : months);
    }

    private Bilingual kind() {
        return SENTENCES.bilingual(money ? "dimension.money" : "dimension.number");
    }
}
