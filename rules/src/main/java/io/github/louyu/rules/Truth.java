package io.github.louyu.rules;

/** What a condition answers (判定结果): true, false, or not known. Strong three-valued logic after Kleene. */
public enum Truth {
    /** The condition does not hold. */
    FALSE,
    /** What is known does not decide. */
    UNKNOWN,
    /** The condition holds. */
    TRUE;

    /**
     * Gives the truth of a decided answer.
     *
     * @param value whether it holds
     * @return TRUE or FALSE
     */
    public static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /**
     * Negates: TRUE and FALSE exchange, UNKNOWN stays.
     *
     * @return the negation
     */
    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /**
     * Conjoins: the lesser of the two, where FALSE is less than UNKNOWN and UNKNOWN less than TRUE.
     *
     * @param other the other truth
     * @return TRUE if both are, FALSE if one is, else UNKNOWN
     */
    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * Disjoins: the greater of the two, where FALSE is less than UNKNOWN and UNKNOWN less than TRUE.
     *
     * @param other the other truth
     * @return TRUE if one is, FALSE if both are, else UNKNOWN
     */
    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
