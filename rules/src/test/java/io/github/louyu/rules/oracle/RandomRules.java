package io.github.louyu.rules.oracle;

import static io.github.louyu.rules.oracle.RandomConditions.conditions;
import static io.github.louyu.rules.oracle.RandomConditions.lengths;
import static io.github.louyu.rules.oracle.RandomConditions.tierAtLeast;
import static io.github.louyu.rules.oracle.RandomFiles.FIRST_DAY;
import static io.github.louyu.rules.oracle.RandomFiles.dayOffset;

import io.github.louyu.rules.oracle.NeutralTrigger.AfterSilence;
import io.github.louyu.rules.oracle.NeutralTrigger.Ahead;
import io.github.louyu.rules.oracle.NeutralTrigger.Cadence;
import io.github.louyu.rules.oracle.NeutralTrigger.Every;
import io.github.louyu.rules.oracle.NeutralTrigger.On;
import io.github.louyu.rules.oracle.NeutralTrigger.OnFiguresBelowPeriodBefore;
import io.github.louyu.rules.oracle.NeutralTrigger.Target;
import io.github.louyu.rules.oracle.NeutralTrigger.When;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Random rulebooks: one version or two, one rule to four, of all kinds of trigger. */
@NullUnmarked // jqwik does not say where it injects null
public final class RandomRules {

    private RandomRules() {}

    /** In which versions a rule stands, and whether its terms change. */
    private enum Presence {
        BOTH,
        CHANGED,
        ONLY_FIRST,
        ONLY_SECOND
    }

    private record Drawn(NeutralRule first, NeutralRule second, Presence presence) {}

    public static Arbitrary<List<NeutralRulebook>> rulebooks() {
        Arbitrary<Integer> firstFrom = Arbitraries.oneOf(Arbitraries.just(0), dayOffset(0, 40));
        Arbitrary<Integer> secondAfter = dayOffset(1, 80).injectNull(0.6);
        return Combinators.combine(
                        firstFrom, secondAfter, drawn().list().ofMinSize(1).ofMaxSize(4))
                .as(RandomRules::versions);
    }

    private static List<NeutralRulebook> versions(int firstFrom, @Nullable Integer secondAfter, List<Drawn> drawn) {
        List<NeutralRule> first = new ArrayList<>();
        List<NeutralRule> second = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            Drawn rule = drawn.get(i);
            if (secondAfter == null || rule.presence() != Presence.ONLY_SECOND) {
                first.add(rule.first().as("R" + i));
            }
            if (rule.presence() != Presence.ONLY_FIRST) {
                boolean changed = rule.presence() == Presence.CHANGED;
                second.add((changed ? rule.second() : rule.first()).as("R" + i));
            }
        }
        NeutralRulebook earlier = new NeutralRulebook(FIRST_DAY.plusDays(firstFrom), first);
        return secondAfter == null
                ? List.of(earlier)
                : List.of(earlier, new NeutralRulebook(earlier.from().plusDays(secondAfter), second));
    }

    private static Arbitrary<Drawn> drawn() {
        return Arbitraries.of(kinds())
                .flatMap(triggers -> Combinators.combine(
                                rules(triggers), rules(triggers), Arbitraries.of(Presence.class))
                        .as(Drawn::new));
    }

    private static List<Arbitrary<? extends NeutralTrigger>> kinds() {
        Arbitrary<Target> targets = Arbitraries.oneOf(
                Arbitraries.just(new Target.LeaseEnd()),
                Arbitraries.just(new Target.LeaseNotice()),
                RandomFiles.eventKinds().map(Target.EventDay::new));
        return List.of(
                RandomFiles.eventKinds().map(On::new),
                Combinators.combine(targets, lengths().injectNull(0.4)).as(Ahead::new),
                conditions().map(When::new),
                Arbitraries.just(new OnFiguresBelowPeriodBefore()),
                Arbitraries.of(Cadence.class).map(Every::new),
                dayOffset(5, 40).map(days -> new AfterSilence(NeutralLength.days(days))));
    }

    private static Arbitrary<NeutralRule> rules(Arbitrary<? extends NeutralTrigger> triggers) {
        Arbitrary<NeutralCondition> scopes = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(NeutralCondition.always())),
                Tuple.of(4, tierAtLeast()),
                Tuple.of(2, conditions()));
        Arbitrary<@Nullable NeutralLength> before =
                Arbitraries.of(NeutralLength.days(3), NeutralLength.workdays(2)).injectNull(0.4);
        Arbitrary<@Nullable NeutralLength> lapse =
                Arbitraries.of(NeutralLength.days(0), NeutralLength.days(10)).injectNull(0.5);
        return triggers.flatMap(trigger -> Combinators.combine(
                        scopes,
                        trigger instanceof Every ? lengths().injectNull(0.7) : lengths(),
                        before,
                        lapse,
                        terms(trigger instanceof On))
                .as((scope, deadline, beforeTarget, lapseAfter, terms) -> new NeutralRule(
                        "R",
                        trigger,
                        scope,
                        deadline,
                        beforeTarget,
                        terms.rolls(),
                        terms.graceDays(),
                        terms.cancelledByEvent(),
                        terms.cancelledWhen(),
                        lapseAfter,
                        terms.escalateAfterDays(),
                        terms.mergeWithinDays(),
                        terms.countsPurpose())));
    }

    private record Terms(
            boolean rolls,
            int graceDays,
            @Nullable String cancelledByEvent,
            @Nullable NeutralCondition cancelledWhen,
            List<Integer> escalateAfterDays,
            int mergeWithinDays,
            @Nullable String countsPurpose) {}

    private static Arbitrary<Terms> terms(boolean merges) {
        return Combinators.combine(
                        Arbitraries.of(false, true),
                        Arbitraries.of(0, 5),
                        Arbitraries.just("stay").injectNull(0.5),
                        conditions().injectNull(0.8),
                        Arbitraries.of(List.<Integer>of(), List.of(3, 10)),
                        merges ? Arbitraries.of(0, 10) : Arbitraries.just(0),
                        Arbitraries.just("p").injectNull(0.6))
                .as(Terms::new);
    }
}
