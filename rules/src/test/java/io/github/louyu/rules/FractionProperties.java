package io.github.louyu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FractionProperties {

    /** Small ones, those around the ends of a long, and those that no long holds. */
    @Provide
    Arbitrary<BigInteger> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-1000, 1000).map(BigInteger::valueOf),
                Arbitraries.of(Long.MIN_VALUE, Long.MIN_VALUE + 1, Long.MAX_VALUE, Long.MAX_VALUE - 1)
                        .map(BigInteger::valueOf),
                Arbitraries.longs().map(BigInteger::valueOf),
                Arbitraries.bigIntegers().between(BigInteger.TWO.pow(62), BigInteger.TWO.pow(70)));
    }

    private static boolean isZero(BigInteger number) {
        return number.signum() == 0;
    }

    @Property
    void aFractionIsInLowestTermsAndTheSameNumber(
            @ForAll("numbers") BigInteger numerator, @ForAll("numbers") BigInteger denominator) {
        BigInteger below = isZero(denominator) ? BigInteger.ONE : denominator;

        Fraction fraction = new Fraction(numerator, below);

        assertThat(fraction.denominator().signum()).isPositive();
        assertThat(fraction.numerator().gcd(fraction.denominator())).isEqualTo(BigInteger.ONE);
        assertThat(fraction.numerator().multiply(below)).isEqualTo(numerator.multiply(fraction.denominator()));
    }

    @Property
    void fractionsCompareAsTheirCrossProductsDo(
            @ForAll("numbers") BigInteger a, @ForAll("numbers") BigInteger b, @ForAll("numbers") BigInteger below) {
        BigInteger denominator = isZero(below) ? BigInteger.ONE : below.abs();

        assertThat(new Fraction(a, denominator).compareTo(new Fraction(b, denominator)))
                .isEqualTo(a.compareTo(b));
        assertThat(new Fraction(a, denominator).compareTo(new Fraction(b, BigInteger.TEN)))
                .isEqualTo(a.multiply(BigInteger.TEN).compareTo(b.multiply(denominator)));
    }

    @Example
    void aDecimalIsItsFraction() {
        assertThat(Fraction.of(new BigDecimal("-12.50")))
                .isEqualTo(new Fraction(BigInteger.valueOf(-25), BigInteger.TWO));
        assertThat(Fraction.of(new BigDecimal("1E3"))).isEqualTo(Fraction.of(1000));
    }

    @Example
    void aFractionThatADecimalHoldsIsThatDecimal() {
        assertThat(fraction(1, 8).exactly()).contains(new BigDecimal("0.125"));
        assertThat(fraction(3, 25).exactly()).contains(new BigDecimal("0.12"));
        assertThat(fraction(-7, 20).exactly()).contains(new BigDecimal("-0.35"));
        assertThat(fraction(1, 400).exactly()).contains(new BigDecimal("0.0025"));
        assertThat(Fraction.of(12).exactly()).contains(new BigDecimal("12"));
        assertThat(fraction(1, 3).exactly()).isEmpty();
        assertThat(fraction(1, 60).exactly()).isEmpty();
    }

    private static Fraction fraction(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }
}
