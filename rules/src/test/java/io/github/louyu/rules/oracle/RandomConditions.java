package io.github.louyu.rules.oracle;

import static io.github.louyu.rules.oracle.RandomFiles.dayOffset;
import static io.github.louyu.rules.oracle.RandomFiles.days;

import io.github.louyu.rules.oracle.NeutralCondition.All;
import io.github.louyu.rules.oracle.NeutralCondition.Any;
import io.github.louyu.rules.oracle.NeutralCondition.AtLeast;
import io.github.louyu.rules.oracle.NeutralCondition.Compare;
import io.github.louyu.rules.oracle.NeutralCondition.CompareWithParameter;
import io.github.louyu.rules.oracle.NeutralCondition.Comparison;
import io.github.louyu.rules.oracle.NeutralCondition.DateWithinLast;
import io.github.louyu.rules.oracle.NeutralCondition.DateWithinNext;
import io.github.louyu.rules.oracle.NeutralCondition.EventNotFollowedBy;
import io.github.louyu.rules.oracle.NeutralCondition.EventWithinNext;
import io.github.louyu.rules.oracle.NeutralCondition.EventsWithinLast;
import io.github.louyu.rules.oracle.NeutralCondition.FigureBelowPeriodBefore;
import io.github.louyu.rules.oracle.NeutralCondition.IsKnown;
import io.github.louyu.rules.oracle.NeutralCondition.NoVisitWithinLast;
import io.github.louyu.rules.oracle.NeutralCondition.Not;
import io.github.louyu.rules.oracle.NeutralCondition.Step;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random conditions of all forms; what shrinks, shrinks to a small leaf. */
public final class RandomConditions {

    private RandomConditions() {}

    /** Conditions of depth 1 to 4. */
    public static Arbitrary<NeutralCondition> conditions() {
        return Arbitraries.recursive(RandomConditions::leaves, RandomConditions::composed, 0, 3);
    }

    /** Comparisons of a number: half of a tier, as scopes have them. */
    public static Arbitrary<NeutralCondition> tierAtLeast() {
        return Arbitraries.integers().between(0, 2).map(n -> new Compare("tier", Comparison.AT_LEAST, n));
    }

    public static Arbitrary<NeutralLength> lengths() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 40).map(NeutralLength::days),
                Arbitraries.integers().between(1, 2).map(NeutralLength::months),
                Arbitraries.integers().between(0, 15).map(NeutralLength::workdays));
    }

    private static Arbitrary<NeutralCondition> composed(Arbitrary<NeutralCondition> part) {
        Arbitrary<List<NeutralCondition>> parts = part.list().ofMinSize(0).ofMaxSize(3);
        return Arbitraries.oneOf(
                parts.map(All::new),
                parts.map(Any::new),
                part.map(Not::new),
                Combinators.combine(Arbitraries.integers().between(0, 4), parts).as(AtLeast::new));
    }

    private static Arbitrary<NeutralCondition> leaves() {
        Arbitrary<String> number = Arbitraries.of("tier", "x");
        Arbitrary<Comparison> comparison = Arbitraries.of(Comparison.class);
        Arbitrary<Integer> value = Arbitraries.integers().between(0, 3);
        Arbitrary<String> kind = RandomFiles.eventKinds();
        Arbitrary<Integer> times = Arbitraries.integers().between(1, 2);
        return Arbitraries.oneOf(
                Combinators.combine(number, comparison, value).as(Compare::new),
                Combinators.combine(number, comparison, parameters()).as(CompareWithParameter::new),
                lengths().map(length -> new DateWithinNext("on", length)),
                lengths().map(length -> new DateWithinLast("on", length)),
                Combinators.combine(kind, lengths(), times).as(EventsWithinLast::new),
                Combinators.combine(kind, lengths()).as(EventWithinNext::new),
                Combinators.combine(kind, lengths(), kind).as(EventNotFollowedBy::new),
                lengths().map(NoVisitWithinLast::new),
                Arbitraries.of("tier", "x", "on").map(IsKnown::new),
                Arbitraries.just(new FigureBelowPeriodBefore()));
    }

    private static Arbitrary<List<Step>> parameters() {
        Arbitrary<Integer> value = Arbitraries.integers().between(0, 3);
        return Combinators.combine(days(), dayOffset(1, 60), value, value)
                .as((from, later, first, second) ->
                        List.of(new Step(from, first), new Step(from.plusDays(later), second)));
    }
}
