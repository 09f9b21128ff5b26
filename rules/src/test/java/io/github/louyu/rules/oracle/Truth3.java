package io.github.louyu.rules.oracle;

/** Three-valued truth; a type of the oracle's own, so that it shares nothing with the engine. */
public enum Truth3 {
    FALSE,
    UNKNOWN,
    TRUE;

    static Truth3 of(boolean truth) {
        return truth ? TRUE : FALSE;
    }

    public Truth3 not() {
        return switch (this) {
            case TRUE -> FALSE;
            case UNKNOWN -> UNKNOWN;
            case FALSE -> TRUE;
        };
    }

    public Truth3 and(Truth3 other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Truth3 or(Truth3 other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
