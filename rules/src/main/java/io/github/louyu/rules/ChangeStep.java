package io.github.louyu.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/** One thing that becomes otherwise. */
sealed interface ChangeStep {

    Assumptions addTo(Assumptions assumed);

    /** How far the way is, to choose the shortest among values of one fact. */
    BigDecimal distance();

    /** Whether it asks for a value that has more decimals than people pay or count in. */
    boolean isTooFine();

    FactChange words();

    /** A fact takes a value. */
    record ToValue<S, T>(Fact<S, T> fact, @Nullable T from, T to) implements ChangeStep {

        @Override
        public Assumptions addTo(Assumptions assumed) {
            return assumed.with(fact, to);
        }

        @Override
        @SuppressWarnings("EnumOrdinal") // how many levels lie between
        public BigDecimal distance() {
            if (from instanceof Long a && to instanceof Long b) {
                return BigDecimal.valueOf(b).subtract(BigDecimal.valueOf(a)).abs();
            } else if (from instanceof BigDecimal a && to instanceof BigDecimal b) {
                return b.subtract(a).abs();
            } else if (from instanceof BigMoney a && to instanceof BigMoney b && a.isSameCurrency(b)) {
                return b.getAmount().subtract(a.getAmount()).abs();
            } else if (from instanceof LocalDate a && to instanceof LocalDate b) {
                return BigDecimal.valueOf(Math.abs(b.toEpochDay() - a.toEpochDay()));
            } else if (from instanceof Enum<?> a && to instanceof Enum<?> b) {
                return BigDecimal.valueOf(Math.abs(b.ordinal() - a.ordinal()));
            }
            return to instanceof Candidates.Other ? BigDecimal.ONE : BigDecimal.ZERO;
        }

        @Override
        public boolean isTooFine() {
            return fact.isTooFine(to);
        }

        @Override
        public FactChange words() {
            return FactChange.of(fact, from, to);
        }
    }

    /** Entries happen so often on the day. */
    record Happening(DatedEntries entries, int more) implements ChangeStep {

        @Override
        public Assumptions addTo(Assumptions assumed) {
            return assumed.withMore(entries, more);
        }

        @Override
        public BigDecimal distance() {
            return BigDecimal.valueOf(more);
        }

        @Override
        public boolean isTooFine() {
            return false;
        }

        @Override
        public FactChange words() {
            return FactChange.happening(entries, more);
        }
    }
}
