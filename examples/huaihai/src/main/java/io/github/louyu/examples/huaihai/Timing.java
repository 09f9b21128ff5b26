package io.github.louyu.examples.huaihai;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How long the work took.
 *
 * @param loadNanos to load the tables, in nanoseconds
 * @param assessNanos to assess all files, in nanoseconds
 * @param files how many files were assessed
 */
record Timing(long loadNanos, long assessNanos, int files) {

    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final BigDecimal NANOS_PER_MICRO = BigDecimal.valueOf(1000);

    long loadMillis() {
        return loadNanos / NANOS_PER_MILLI;
    }

    long assessMillis() {
        return assessNanos / NANOS_PER_MILLI;
    }

    /** Microseconds to assess one file, to one decimal. */
    BigDecimal microsPerFile() {
        return BigDecimal.valueOf(assessNanos)
                .divide(NANOS_PER_MICRO.multiply(BigDecimal.valueOf(Math.max(1, files))), 1, RoundingMode.HALF_UP);
    }
}
