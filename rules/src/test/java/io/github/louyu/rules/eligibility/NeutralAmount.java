package io.github.louyu.rules.eligibility;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How an amount is worked out, said apart from the library, with its plain reading: fractions of {@link BigDecimal}s that are
 * never reduced. Numbers only: which currency they are of is said by whoever uses it.
 */
sealed interface NeutralAmount {

    /** A fraction, never reduced; the lower number is more than zero. */
    record Fraction(BigDecimal upper, BigDecimal lower) {

        static Fraction of(BigDecimal number) {
            return new Fraction(number, BigDecimal.ONE);
        }

        int compare(Fraction other) {
            return upper.multiply(other.lower).compareTo(other.upper.multiply(lower));
        }
    }

    /** Its value, empty if a fact that it needs is missing. */
    Optional<Fraction> value(Map<String, BigDecimal> facts);

    record Stated(BigDecimal number) implements NeutralAmount {
        @Override
        public Optional<Fraction> value(Map<String, BigDecimal> facts) {
            return Optional.of(Fraction.of(number));
        }
    }

    record Read(String fact) implements NeutralAmount {
        @Override
        public Optional<Fraction> value(Map<String, BigDecimal> facts) {
            return Optional.ofNullable(facts.get(fact)).map(Fraction::of);
        }
    }

    record Share(NeutralAmount of, int percent) implements NeutralAmount {
        @Override
        public Optional<Fraction> value(Map<String, BigDecimal> facts) {
            return of.value(facts)
                    .map(f -> new Fraction(
                            f.upper.multiply(BigDecimal.valueOf(percent)), f.lower.multiply(BigDecimal.valueOf(100))));
        }
    }

    record Times(NeutralAmount of, NeutralAmount factor) implements NeutralAmount {
        @Override
        public Optional<Fraction> value(Map<String, BigDecimal> facts) {
            return of.value(facts)
                    .flatMap(f -> factor.value(facts)
                            .map(g -> new Fraction(f.upper.multiply(g.upper), f.lower.multiply(g.lower))));
        }
    }

    record Sum(List<NeutralAmount> parts) implements NeutralAmount {
        @Override
        public Optional<Fraction> value(Map<String, BigDecimal> facts) {
            Fraction sum = Fraction.of(BigDecimal.ZERO);
            for (NeutralAmount part : parts) {
                Optional<Fraction> value = part.value(facts);
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                Fraction f = value.get();
                sum = new Fraction(
                        sum.upper.multiply(f.lower).add(f.upper.multiply(sum.lower)), sum.lower.multiply(f.lower));
            }
            return Optional.of(sum);
        }
    }

    record Capped(NeutralAmount of, BigDecimal cap) implements NeutralAmount {
        @Override
        public Optional<Fraction> value(Map<String, BigDecimal> facts) {
            return of.value(facts).map(f -> f.compare(Fraction.of(cap)) > 0 ? Fraction.of(cap) : f);
        }
    }

    record Floored(NeutralAmount of, BigDecimal floor) implements NeutralAmount {
        @Override
        public Optional<Fraction> value(Map<String, BigDecimal> facts) {
            return of.value(facts).map(f -> f.compare(Fraction.of(floor)) < 0 ? Fraction.of(floor) : f);
        }
    }

    record Less(NeutralAmount from, NeutralAmount what) implements NeutralAmount {
        @Override
        public Optional<Fraction> value(Map<String, BigDecimal> facts) {
            return from.value(facts)
                    .flatMap(f -> what.value(facts).map(g -> {
                        BigDecimal upper = f.upper.multiply(g.lower).subtract(g.upper.multiply(f.lower));
                        return upper.signum() < 0
                                ? Fraction.of(BigDecimal.ZERO)
                                : new Fraction(upper, f.lower.multiply(g.lower));
                    }));
        }
    }

    record ProRata(NeutralAmount of, NeutralAmount part, int whole) implements NeutralAmount {
        @Override
        public Optional<Fraction> value(Map<String, BigDecimal> facts) {
            return of.value(facts)
                    .flatMap(f -> part.value(facts).map(p -> {
                        Fraction all = Fraction.of(BigDecimal.valueOf(whole));
                        Fraction counted = p.compare(all) > 0 ? all : p;
                        return new Fraction(
                                f.upper.multiply(counted.upper),
                                f.lower.multiply(counted.lower).multiply(BigDecimal.valueOf(whole)));
                    }));
        }
    }

    record WholeSteps(NeutralAmount of, BigDecimal size) implements NeutralAmount {
        @Override
        public Optional<Fraction> value(Map<String, BigDecimal> facts) {
            return of.value(facts).map(f -> Fraction.of(f.upper.divideToIntegralValue(f.lower.multiply(size))));
        }
    }

    /** Tiers by lower limits, each included, ascending; nothing below the first. */
    record Tiered(NeutralAmount measure, List<BigDecimal> limits, List<NeutralAmount> amounts)
            implements NeutralAmount {
        @Override
        public Optional<Fraction> value(Map<String, BigDecimal> facts) {
            Optional<Fraction> measured = measure.value(facts);
            if (measured.isEmpty()) {
                return Optional.empty();
            }
            int tier = -1;
            for (int i = 0; i < limits.size(); i++) {
                if (measured.get().compare(Fraction.of(limits.get(i))) >= 0) {
                    tier = i;
                }
            }
            return tier < 0
                    ? Optional.of(Fraction.of(BigDecimal.ZERO))
                    : amounts.get(tier).value(facts);
        }
    }
}
