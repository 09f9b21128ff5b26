package io.github.louyu.rules;

/** How two values are compared. */
enum Comparison {
    IS,
    IS_NOT,
    AT_LEAST,
    AT_MOST,
    ABOVE,
    BELOW;

    boolean holds(int order) {
        return switch (this) {
            case IS -> order == 0;
            case IS_NOT -> order != 0;
            case AT_LEAST -> order >= 0;
            case AT_MOST -> order <= 0;
            case ABOVE -> order > 0;
            case BELOW -> order < 0;
        };
    }
}
