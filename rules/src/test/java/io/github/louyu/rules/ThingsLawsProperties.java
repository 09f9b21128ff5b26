package io.github.louyu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.rules.oracle.BruteForce;
import io.github.louyu.rules.oracle.SmallCondition;
import io.github.louyu.rules.oracle.Truth3;
import io.github.louyu.text.Bilingual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** L3 and L12 for what is read of several things, and of another subject, against trying every value. */
class ThingsLawsProperties {

    private static final LocalDate DAY = LocalDate.of(2019, 3, 1);
    private static final int THINGS = 3;

    /** One of several things; each is another one, whatever it says. */
    private record Thing(int number, @Nullable Integer quarters) {}

    private record Owner(List<Thing> things) {}

    private record Worker(SmallWorld.@Nullable Subject employer) {}

    private static final Items<Owner, Thing> ITEMS =
            Facts.of(Owner.class, "owner").items("things", Bilingual.same("things"), Owner::things);
    private static final CountFact<Thing> SIZE = Facts.of(Thing.class, "thing")
            .count("size", Bilingual.same("size"), thing -> thing.quarters() == null ? null : thing.quarters() / 4);
    private static final Relation<Worker, SmallWorld.Subject> EMPLOYER =
            Relation.of(Worker.class, "employer", Bilingual.same("employer"), Worker::employer);

    /** So many of the things compare so with a limit, or exactly so many fewer than one more do. */
    record Asked(int required, SmallCondition.Sign sign, int limit, boolean counted) {

        private Condition<Owner> condition() {
            Condition<Thing> ofOne = SIZE.compared(Comparison.valueOf(sign.name()), (long) limit);
            if (counted) {
                return ITEMS.where(ofOne).count().isAtLeast(required);
            }
            return required == 1
                    ? ITEMS.any(ofOne)
                    : required == THINGS ? ITEMS.all(ofOne) : ITEMS.atLeast(required, ofOne);
        }

        private SmallCondition meaning() {
            return new SmallCondition.AtLeast(
                    required,
                    IntStream.range(0, THINGS)
                            .<SmallCondition>mapToObj(thing -> new SmallCondition.Limited(thing, sign, limit))
                            .toList());
        }
    }

    @Provide
    static Arbitrary<List<Asked>> asked() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, THINGS),
                        Arbitraries.of(SmallCondition.Sign.class),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(true, false))
                .as(Asked::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    @Provide
    static Arbitrary<List<@Nullable Integer>> sizes() {
        List<Arbitrary<@Nullable Integer>> each = new ArrayList<>();
        for (int i = 0; i < THINGS; i++) {
            each.add(Arbitraries.of(0, 4, 8, 12).injectNull(0.5));
        }
        return Combinators.combine(each).as(values -> values);
    }

    private static Owner owner(List<@Nullable Integer> sizes) {
        return new Owner(IntStream.range(0, THINGS)
                .mapToObj(i -> new Thing(i, sizes.get(i)))
                .toList());
    }

    private static Condition<Owner> all(List<Asked> asked) {
        return Conditions.allOf(asked.stream().map(Asked::condition).toList());
    }

    private static SmallCondition meaning(List<Asked> asked) {
        return new SmallCondition.AtLeast(
                asked.size(), asked.stream().map(Asked::meaning).toList());
    }

    private static BruteForce bruteForce() {
        List<Integer> domain =
                IntStream.rangeClosed(-1, 5).map(n -> 4 * n).boxed().toList();
        return new BruteForce(List.of(domain, domain, domain));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void exactlyWhatThingsLackIsAskedFor(
            @ForAll("asked") List<Asked> asked, @ForAll("sizes") List<@Nullable Integer> sizes) {
        Explanation explanation = all(asked).explain(owner(sizes), DAY);
        Set<String> expected = new TreeSet<>();
        if (explanation.truth() == Truth.UNKNOWN) {
            bruteForce()
                    .missing(meaning(asked), sizes)
                    .forEach(thing -> expected.add("owner.things[" + (thing + 1) + "].thing.size"));
        }
        MissingFacts missing = explanation.missingFacts();
        assertThat(missing.isExact()).isTrue();
        assertThat(names(missing)).isEqualTo(expected);
        Statistics.collect(explanation.truth(), expected.size());
        if (Tries.areEnough()) {
            Statistics.coverage(coverage -> {
                coverage.check(Truth.UNKNOWN, 0).count(n -> n >= 3);
                coverage.check(Truth.UNKNOWN, 1).percentage(share -> share >= 6);
                coverage.check(Truth.UNKNOWN, 2).percentage(share -> share >= 5);
            });
        }
    }

    /** Which things there are stays as it is; of those all that would do is found, and no more. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void theSmallestChangesOfThingsAreFound(
            @ForAll("asked") List<Asked> given, @ForAll("sizes") List<@Nullable Integer> sizes, @ForAll boolean goal) {
        List<Asked> asked = given.stream()
                .map(each -> new Asked(each.required(), each.sign(), each.limit(), false))
                .toList();
        ChangesNeeded needed =
                all(asked).explain(owner(sizes), DAY).changesNeeded(Truth.of(goal), ChangePolicy.ofOffice());
        assertThat(needed.isComplete()).isTrue();
        Set<Map<SmallCondition, Truth3>> expected = bruteForce()
                .changes(
                        meaning(asked),
                        sizes,
                        List.of(BruteForce.Way.ANY, BruteForce.Way.ANY, BruteForce.Way.ANY),
                        goal ? Truth3.TRUE : Truth3.FALSE);
        if (needed.isReached()) {
            assertThat(expected).containsExactly(Map.of());
        } else {
            Map<RuleNode, SmallCondition> leaves = leaves(owner(sizes), asked);
            Set<Map<SmallCondition, Truth3>> found = new HashSet<>();
            for (Change change : needed.changes()) {
                Map<SmallCondition, Truth3> turned = new LinkedHashMap<>();
                change.turned()
                        .forEach(turn -> turned.put(
                                leaves.get(turn.leaf()),
                                Truth3.valueOf(turn.to().name())));
                found.add(turned);
            }
            assertThat(found).isEqualTo(expected).hasSameSizeAs(needed.changes());
        }
        Statistics.collect(
                needed.isReached() ? "reached" : Math.min(3, needed.changes().size()));
        if (Tries.areEnough()) {
            Statistics.coverage(coverage ->
                    List.of(0, 1, 2, 3).forEach(size -> coverage.check(size).percentage(share -> share >= 3)));
        }
    }

    /** What a condition on one thing is called where it stands for the thing. */
    private static Map<RuleNode, SmallCondition> leaves(Owner owner, List<Asked> asked) {
        Map<RuleNode, SmallCondition> leaves = new LinkedHashMap<>();
        for (Asked each : asked) {
            for (int i = 0; i < THINGS; i++) {
                Relation<Owner, Thing> thing =
                        Relation.toItem(ITEMS.list(), owner.things().get(i), i + 1);
                leaves.put(
                        SIZE.compared(Comparison.valueOf(each.sign().name()), (long) each.limit())
                                .via(thing)
                                .view(),
                        new SmallCondition.Limited(i, each.sign(), each.limit()));
            }
        }
        return leaves;
    }

    /** Of another subject the same is asked, by its name there; if it is not known which, that is all there is to ask. */
    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    @Domain(SmallWorld.class)
    void throughARelationTheSameIsAskedFor(@ForAll SmallWorld.Case c) {
        Condition<Worker> lifted = c.condition().via(EMPLOYER);
        MissingFacts there = c.condition().explain(c.subject(), DAY).missingFacts();
        MissingFacts here = lifted.explain(new Worker(c.subject()), DAY).missingFacts();
        assertThat(here.isExact()).isTrue();
        assertThat(names(here))
                .isEqualTo(there.facts().stream()
                        .map(fact -> "employer." + fact.name())
                        .collect(Collectors.toCollection(TreeSet::new)));

        MissingFacts ofNobody = lifted.explain(new Worker(null), DAY).missingFacts();
        List<@Nullable Integer> nothing = new ArrayList<>();
        IntStream.range(0, 3).forEach(i -> nothing.add(null));
        boolean canDecide = !c.bruteForce().missing(c.small(), nothing).isEmpty();
        assertThat(ofNobody.isExact()).isTrue();
        assertThat(names(ofNobody)).isEqualTo(canDecide ? Set.of("employer") : Set.of());
        Statistics.collect(there.facts().size(), canDecide);
    }

    private static Set<String> names(MissingFacts missing) {
        return missing.facts().stream().map(MissingFact::name).collect(Collectors.toCollection(TreeSet::new));
    }
}
