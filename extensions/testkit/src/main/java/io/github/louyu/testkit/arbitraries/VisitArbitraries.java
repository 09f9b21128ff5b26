package io.github.louyu.testkit.arbitraries;

import static io.github.louyu.rules.EnterpriseFacts.tax;
import static io.github.louyu.testkit.arbitraries.Sources.FIRST;
import static io.github.louyu.testkit.arbitraries.Sources.days;
import static io.github.louyu.testkit.arbitraries.Sources.flags;
import static io.github.louyu.testkit.arbitraries.Sources.maybe;
import static io.github.louyu.testkit.arbitraries.Sources.names;
import static io.github.louyu.testkit.arbitraries.Sources.numbers;
import static io.github.louyu.testkit.arbitraries.Sources.sets;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.enterprise.VisitForm;
import io.github.louyu.enterprise.VisitOutcome;
import io.github.louyu.enterprise.VisitorRank;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.visit.Cadence;
import io.github.louyu.rules.visit.Deadline;
import io.github.louyu.rules.visit.SixMandatoryVisits;
import io.github.louyu.rules.visit.SixVisitTerms;
import io.github.louyu.rules.visit.TargetDates;
import io.github.louyu.rules.visit.Trigger;
import io.github.louyu.rules.visit.VisitCriteria;
import io.github.louyu.rules.visit.VisitLead;
import io.github.louyu.rules.visit.VisitPriority;
import io.github.louyu.rules.visit.VisitRule;
import io.github.louyu.rules.visit.VisitRulebook;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Visit rules with every trigger and every term, and rulebooks of them. */
final class VisitArbitraries {

    private VisitArbitraries() {}

    static void addTo(Registry registry) {
        registry.add(VisitCriteria.class, criteria());
        registry.add(Cadence.class, cadences());
        registry.add(TargetDates.class, targetDates());
        registry.add(SixVisitTerms.class, sixVisitTerms());
        registry.add(SixMandatoryVisits.class, sixVisitTerms().map(SixMandatoryVisits::with));
        registry.add(VisitRule.class, rules("r1"));
        registry.add(Trigger.class, rules("r1").map(VisitRule::trigger));
        registry.add(Deadline.class, rules("r1").map(rule -> rule.deadline().orElseThrow()));
        registry.add(VisitRulebook.class, rulebooks());
    }

    private static Arbitrary<VisitCriteria> criteria() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(VisitCriteria.any())),
                Tuple.of(
                        1,
                        Combinators.combine(
                                        sets(Arbitraries.of("六必访", "annual"), 2),
                                        sets(Arbitraries.of(VisitForm.class), 2),
                                        sets(Arbitraries.of(VisitOutcome.class), 2),
                                        Arbitraries.of(VisitorRank.class),
                                        sets(Arbitraries.of("need", "risk"), 2))
                                .as(VisitCriteria::new)));
    }

    private static Arbitrary<Cadence> cadences() {
        Arbitrary<PeriodKind> kinds = Arbitraries.of(PeriodKind.class);
        return Arbitraries.oneOf(
                kinds.map(Cadence::of),
                Combinators.combine(ConditionArbitraries.leaves(), kinds, kinds)
                        .as((condition, often, seldom) ->
                                Cadence.when(condition, often).otherwise(seldom)));
    }

    private static Arbitrary<TargetDates> targetDates() {
        return Arbitraries.oneOf(
                Arbitraries.of(TargetDates.leaseEnds(), TargetDates.leaseNoticeDeadlines()),
                EnterpriseArbitraries.eventKinds().map(TargetDates::announced));
    }

    /** Which rule begins what, before its terms. */
    private record Beginning(VisitRule rule, Kind kind) {}

    private enum Kind {
        ON_EVENT,
        WITH_TARGET,
        PERIODIC,
        OTHER
    }

    private static Arbitrary<Beginning> beginnings(String id) {
        Arbitrary<Condition<EnterpriseFile>> conditions = ConditionArbitraries.conditions();
        return Arbitraries.oneOf(List.of(
                EnterpriseArbitraries.eventKinds().map(kind -> new Beginning(VisitRule.on(id, kind), Kind.ON_EVENT)),
                Combinators.combine(targetDates(), TimeArbitraries.spans())
                        .as((dates, lead) -> new Beginning(VisitRule.ahead(id, dates, lead), Kind.WITH_TARGET)),
                targetDates().map(dates -> new Beginning(VisitRule.aheadOnceKnown(id, dates), Kind.WITH_TARGET)),
                conditions.map(condition -> new Beginning(VisitRule.when(id, condition), Kind.OTHER)),
                Arbitraries.of(PeriodKind.class)
                        .map(kind -> new Beginning(
                                VisitRule.onFigures(
                                        id,
                                        tax(kind),
                                        tax(kind).latest().isBelow(tax(kind).yearBefore())),
                                Kind.OTHER)),
                cadences().map(cadence -> new Beginning(VisitRule.every(id, cadence), Kind.PERIODIC)),
                numbers(1, 400).map(days -> new Beginning(VisitRule.afterSilence(id, Span.days(days)), Kind.OTHER))));
    }

    static Arbitrary<VisitRule> rules(String id) {
        return Combinators.combine(
                        beginnings(id),
                        maybe(ConditionArbitraries.conditions()),
                        deadlines(),
                        cancellings(),
                        Combinators.combine(criteria(), flags(), numbers(0, 30)).as(Counting::new),
                        Combinators.combine(Arbitraries.of(VisitPriority.class), Arbitraries.of(VisitLead.class))
                                .as(Tuple::of),
                        Combinators.combine(
                                        numbers(0, 20).set().ofMaxSize(2),
                                        maybe(TimeArbitraries.spans()),
                                        numbers(0, 10))
                                .as(After::new),
                        Combinators.combine(maybe(names()), maybe(Sources.texts()), maybe(names()))
                                .as(Tuple::of))
                .as((beginning, scope, deadline, cancelling, counting, manner, after, words) -> {
                    VisitRule rule = beginning.rule();
                    rule = scope.map(rule::inScope).orElse(rule);
                    rule = deadline.addTo(rule, beginning.kind());
                    rule = cancelling.addTo(rule);
                    rule = counting.addTo(rule);
                    rule = rule.withPriority(manner.get1()).ledBy(manner.get2());
                    rule = after.addTo(rule, beginning.kind());
                    rule = words.get1().map(rule::titled).orElse(rule);
                    rule = words.get2().map(rule::citing).orElse(rule);
                    return words.get3().map(rule::asking).orElse(rule);
                });
    }

    private record Due(Optional<Span> within, PeriodKind endOf, boolean rolling, Optional<Span> beforeTarget) {

        VisitRule addTo(VisitRule rule, Kind kind) {
            boolean hasTarget = kind == Kind.WITH_TARGET || kind == Kind.PERIODIC;
            VisitRule due = within.isPresent() ? rule.dueWithin(within.get()) : rule.dueByEndOf(endOf);
            due = rolling ? due.rollingToWorkday() : due;
            return beforeTarget
                    .filter(span -> hasTarget)
                    .map(due::dueBeforeTarget)
                    .orElse(due);
        }
    }

    private static Arbitrary<Due> deadlines() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(4, TimeArbitraries.spans().map(Optional::of)),
                                Tuple.of(1, Arbitraries.just(Optional.<Span>empty()))),
                        Arbitraries.of(PeriodKind.class),
                        flags(),
                        maybe(numbers(0, 10).map(Span::days)))
                .as(Due::new);
    }

    private record Cancelling(Optional<EventKind> event, Optional<Condition<EnterpriseFile>> condition) {

        VisitRule addTo(VisitRule rule) {
            VisitRule cancelled = event.map(kind -> rule.cancelledBy(kind)).orElse(rule);
            return condition.map(cancelled::cancelledWhen).orElse(cancelled);
        }
    }

    private static Arbitrary<Cancelling> cancellings() {
        return Combinators.combine(maybe(EnterpriseArbitraries.eventKinds()), maybe(ConditionArbitraries.leaves()))
                .as(Cancelling::new);
    }

    private record Counting(VisitCriteria criteria, boolean ownOnly, int grace) {

        VisitRule addTo(VisitRule rule) {
            VisitRule counting = rule.counting(criteria).withGraceDays(grace);
            return ownOnly ? counting.countingOwnVisitsOnly() : counting;
        }
    }

    private record After(Set<Integer> escalation, Optional<Span> lapse, int merge) {

        VisitRule addTo(VisitRule rule, Kind kind) {
            VisitRule after = escalation.isEmpty()
                    ? rule
                    : rule.escalatingAfterDays(
                            escalation.stream().mapToInt(Integer::intValue).toArray());
            after = lapse.isPresent() ? after.lapsingAfter(lapse.get()) : after;
            return kind == Kind.ON_EVENT && merge > 0 ? after.mergingWithinDays(merge) : after;
        }
    }

    /** One to three rules, named r1, r2 and r3, in force from the first day of 2019 or from half a year before. */
    static Arbitrary<VisitRulebook> rulebooks() {
        return Combinators.combine(
                        rules("r1"),
                        maybe(rules("r2")),
                        maybe(rules("r3")),
                        Arbitraries.of(FIRST, FIRST.minusDays(184)))
                .as((first, second, third, from) -> VisitRulebook.of(
                        "random",
                        from,
                        Stream.of(Optional.of(first), second, third)
                                .flatMap(Optional::stream)
                                .toList()));
    }

    private static Arbitrary<SixVisitTerms> sixVisitTerms() {
        Arbitrary<Span> spans = TimeArbitraries.spans();
        return Combinators.combine(
                        Arbitraries.of(KeyTier.SUBDISTRICT, KeyTier.DISTRICT, KeyTier.CITY),
                        spans.list().ofSize(7),
                        maybe(spans),
                        Arbitraries.of(PeriodKind.class),
                        Sources.decimals("0.1", "1", 1),
                        criteria(),
                        numbers(0, 20).set().ofMaxSize(2))
                .as((tier, terms, lapse, periods, below, counting, escalation) -> SixVisitTerms.builder()
                        .lowestTier(tier)
                        .afterExecutiveChange(terms.get(0))
                        .beforeHeadquartersVisit(terms.get(1))
                        .readyBeforeHeadquartersVisit(terms.get(2))
                        .lapseOfHeadquartersVisit(lapse)
                        .afterRelocationNotice(terms.get(3))
                        .beforeLeaseEnd(terms.get(4))
                        .deadlineForLeaseEnd(terms.get(5))
                        .declinePeriods(periods)
                        .declineBelow(below)
                        .afterDecline(terms.get(6))
                        .afterSpecialCase(terms.get(0))
                        .counting(counting)
                        .addAllEscalationDays(escalation.stream().sorted().toList())
                        .build());
    }
}
