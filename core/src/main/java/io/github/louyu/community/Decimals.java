package io.github.louyu.community;

import java.math.BigDecimal;

/** One number has one form: 120, neither 120.00 nor 1.2E+2. */
final class Decimals {

    private Decimals() {}

    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
