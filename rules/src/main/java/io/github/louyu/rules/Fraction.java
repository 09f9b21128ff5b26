package io.github.louyu.rules;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/** An exact number of which a division loses nothing: a fraction in lowest terms, its denominator above zero. */
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    static final Fraction ZERO = of(0);

    /** How a fraction that no decimal holds is shown: 34 digits, rounded half even. Nothing is compared by it. */
    private static final MathContext SHOWN = MathContext.DECIMAL128;

    Fraction {
        requireNonNull(numerator, "numerator");
        requireNonNull(denominator, "denominator");
        if (denominator.signum() == 0) {
            throw new ArithmeticException("denominator of fraction: must not be zero, but was 0");
        }
        if (!denominator.equals(BigInteger.ONE)) { // whole numbers, which are most, are in lowest terms
            BigInteger divisor = commonDivisor(numerator, denominator);
            if (denominator.signum() < 0) {
                divisor = divisor.negate();
            }
            if (!divisor.equals(BigInteger.ONE)) {
                numerator = numerator.divide(divisor);
                denominator = denominator.divide(divisor);
            }
        }
    }

    /** Small numbers, which most are, are divided as such: it is most of what comparing two amounts costs. */
    private static BigInteger commonDivisor(BigInteger numerator, BigInteger denominator) {
        return isLong(numerator) && isLong(denominator)
                ? BigInteger.valueOf(commonDivisor(numerator.longValue(), denominator.longValue()))
                : numerator.gcd(denominator);
    }

    /** The divisor is at most {@link Long#MAX_VALUE}, because neither number is {@link Long#MIN_VALUE}. */
    private static boolean isLong(BigInteger number) {
        return number.abs().bitLength() < Long.SIZE;
    }

    private static long commonDivisor(long a, long b) {
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return Math.abs(a);
    }

    static Fraction of(long number) {
        return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
    }

    static Fraction of(BigDecimal number) {
        BigInteger unscaled = number.unscaledValue();
        return number.scale() <= 0
                ? new Fraction(unscaled.multiply(BigInteger.TEN.pow(-number.scale())), BigInteger.ONE)
                : new Fraction(unscaled, BigInteger.TEN.pow(number.scale()));
    }

    static Fraction sum(List<Fraction> numbers) {
        return numbers.stream().reduce(ZERO, Fraction::plus);
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    int signum() {
        return numerator.signum();
    }

    /** The same number as a decimal, if one holds it. */
    Optional<BigDecimal> exactly() {
        BigInteger rest = denominator;
        int twos = rest.getLowestSetBit();
        rest = rest.shiftRight(twos);
        int fives = 0;
        BigInteger five = BigInteger.valueOf(5);
        while (rest.mod(five).signum() == 0) {
            rest = rest.divide(five);
            fives++;
        }
        if (!rest.equals(BigInteger.ONE)) {
            return Optional.empty();
        }
        int scale = Math.max(twos, fives);
        BigInteger unscaled = numerator.multiply(BigInteger.TEN.pow(scale)).divide(denominator);
        return Optional.of(new BigDecimal(unscaled, scale));
    }

    /** The number as a decimal, rounded to 34 digits only if no decimal holds it. */
    BigDecimal shown() {
        return exactly().orElseGet(() -> new BigDecimal(numerator).divide(new BigDecimal(denominator), SHOWN));
    }

    @Override
    public int compareTo(Fraction other) {
        return denominator.equals(other.denominator)
                ? numerator.compareTo(other.numerator)
                : numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
