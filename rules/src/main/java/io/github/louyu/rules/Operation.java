package io.github.louyu.rules;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a fact is worked out from others, exactly. The values come in one currency where they must be. */
enum Operation {
    /** The first and the others together. */
    SUM {
        @Override
        Fraction apply(List<Fraction> values) {
            return Fraction.sum(values);
        }
    },
    /** The first less the second. */
    DIFFERENCE {
        @Override
        Fraction apply(List<Fraction> values) {
            return values.get(0).minus(values.get(1));
        }
    },
    /** The first times the second. */
    PRODUCT {
        @Override
        Fraction apply(List<Fraction> values) {
            return values.get(0).times(values.get(1));
        }
    },
    /** The first divided by the second. */
    RATIO {
        @Override
        @Nullable Fraction apply(List<Fraction> values) {
            return values.get(1).signum() == 0 ? null : values.get(0).dividedBy(values.get(1));
        }
    },
    /** The least of all. */
    LEAST {
        @Override
        Fraction apply(List<Fraction> values) {
            return values.stream().min(Fraction::compareTo).orElseThrow();
        }
    },
    /** The greatest of all. */
    GREATEST {
        @Override
        Fraction apply(List<Fraction> values) {
            return values.stream().max(Fraction::compareTo).orElseThrow();
        }
    },
    /** The mean of all. */
    MEAN {
        @Override
        Fraction apply(List<Fraction> values) {
            return Fraction.sum(values).dividedBy(Fraction.of(values.size()));
        }
    },
    /** The mean of the averages of each two neighbours: of four quarters from five values at their ends. */
    MEAN_OF_AVERAGES {
        @Override
        Fraction apply(List<Fraction> values) {
            return ofAverages(values);
        }
    },
    /** By how many percent the first is above the second, which must be above zero. */
    PERCENT_CHANGE {
        @Override
        @Nullable Fraction apply(List<Fraction> values) {
            Fraction base = values.get(1);
            return base.signum() <= 0
                    ? null
                    : values.get(0).minus(base).times(Fraction.of(100)).dividedBy(base);
        }
    },
    /** How many times in a row, from the first on, a value is below the next one. */
    DECLINES {
        @Override
        Fraction apply(List<Fraction> values) {
            int declines = 0;
            while (declines + 1 < values.size() && values.get(declines).compareTo(values.get(declines + 1)) < 0) {
                declines++;
            }
            return Fraction.of(declines);
        }
    };

    /** The result, null if there is none: a division by zero, or a change from a base that is not above zero. */
    abstract @Nullable Fraction apply(List<Fraction> values);

    /** How it is called in the name of a fact. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The mean of the averages of neighbours, in which the values at both ends count half. */
    static Fraction ofAverages(List<Fraction> values) {
        Fraction ends = values.get(0).plus(values.get(values.size() - 1)).dividedBy(Fraction.of(2));
        return ends.plus(Fraction.sum(values.subList(1, values.size() - 1))).dividedBy(Fraction.of(values.size() - 1L));
    }

    /** Whether amounts of money must be of one currency. */
    boolean needsOneCurrency() {
        return this != PRODUCT;
    }
}
