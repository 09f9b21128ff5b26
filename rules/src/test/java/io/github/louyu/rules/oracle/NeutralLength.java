package io.github.louyu.rules.oracle;

import java.util.Locale;

/** A length of time: so many days, months or workdays. */
public record NeutralLength(int amount, Unit unit) {

    /** What a length is counted in. */
    public enum Unit {
        DAYS,
        MONTHS,
        WORKDAYS
    }

    public NeutralLength {
        if (amount < 0) {
            throw new IllegalArgumentException("amount of length: must not be negative, but was " + amount);
        }
    }

    public static NeutralLength days(int amount) {
        return new NeutralLength(amount, Unit.DAYS);
    }

    public static NeutralLength months(int amount) {
        return new NeutralLength(amount, Unit.MONTHS);
    }

    public static NeutralLength workdays(int amount) {
        return new NeutralLength(amount, Unit.WORKDAYS);
    }

    @Override
    public String toString() {
        return amount + " " + unit.name().toLowerCase(Locale.ROOT);
    }
}
