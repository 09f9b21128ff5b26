package io.github.louyu.rules;

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
    @Nullable String differenceTo(Dimension other) {
        if (money != other.money) {
            return "must be " + kind() + ", but was " + other.kind();
        }
        if (!unit.equals(other.unit)) {
            return "the unit must be " + unit + ", but was " + other.unit;
        }
        if (months != null && other.months != null && !months.equals(other.months)) {
            return "the periods must be of " + months + " months, but were of " + other.months;
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

    private String kind() {
        return money ? "money" : "a number";
    }
}
