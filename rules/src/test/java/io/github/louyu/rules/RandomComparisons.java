package io.github.louyu.rules;

import static io.github.louyu.rules.RandomValues.FIRST_DAY;
import static io.github.louyu.rules.RandomValues.offset;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random conditions on one fact of any type: compared, among values, against a parameter or another fact. */
final class RandomComparisons {

    private RandomComparisons() {}

    static <T> Arbitrary<Condition<EnterpriseFile>> ordered(Fact<EnterpriseFile, T> fact, Arbitrary<T> limits) {
        Arbitrary<Comparison> comparisons = Arbitraries.of(Comparison.class);
        return Arbitraries.oneOf(
                Combinators.combine(comparisons, limits).as((comparison, limit) -> fact.compared(comparison, limit)),
                Combinators.combine(comparisons, parameters(limits))
                        .as((comparison, limit) -> fact.compared(comparison, limit)));
    }

    static <T> Arbitrary<Condition<EnterpriseFile>> againstFact(
            Fact<EnterpriseFile, T> fact, Fact<EnterpriseFile, T> limit) {
        return Arbitraries.of(Comparison.class).map(comparison -> fact.compared(comparison, limit));
    }

    @SuppressWarnings("unchecked") // an array of a type variable is made of objects, and only read
    static <T> Arbitrary<Condition<EnterpriseFile>> membership(Fact<EnterpriseFile, T> fact, Arbitrary<T> values) {
        return Arbitraries.oneOf(
                values.map(fact::is),
                values.map(fact::isNot),
                Combinators.combine(values, values.list().ofMaxSize(2))
                        .as((first, others) -> fact.isIn(first, (T[]) others.toArray())));
    }

    /** Parameters that change twice and have a gap between. */
    static <T> Arbitrary<DatedParameter<T>> parameters(Arbitrary<T> values) {
        return Combinators.combine(values, values, offset(0, 40), offset(1, 20), offset(1, 40))
                .as((first, second, start, gap, later) -> {
                    LocalDate from = FIRST_DAY.plusDays(start);
                    return DatedParameter.of(
                            "limit",
                            Bilingual.of("限额", "limit"),
                            Timeline.<T>builder()
                                    .from(from.minusDays(60), first)
                                    .unknownFrom(from)
                                    .from(from.plusDays(gap), second)
                                    .from(from.plusDays(gap + later), first)
                                    .build());
                });
    }
}
