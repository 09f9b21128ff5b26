package io.github.louyu.rules;

import static io.github.louyu.rules.RandomFiles.completions;
import static io.github.louyu.rules.RandomFiles.files;
import static io.github.louyu.rules.RandomHost.RATES;
import static io.github.louyu.rules.RandomLeaves.leaves;
import static io.github.louyu.rules.RandomLeaves.leavesOfTime;
import static io.github.louyu.rules.RandomValues.FIRST_DAY;
import static io.github.louyu.rules.RandomValues.offset;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.LogEntry;
import io.github.louyu.time.Timeline;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Random files with attributes, figures, events and visits of every type, and random conditions with every leaf that the
 * library has on every type of fact, host facts that throw included.
 */
final class RandomWorld extends DomainContextBase {

    /** A file and three conditions on it. */
    record World(
            EnterpriseFile file,
            Condition<EnterpriseFile> a,
            Condition<EnterpriseFile> b,
            Condition<EnterpriseFile> c,
            WorkCalendar calendar) {

        Evaluator<EnterpriseFile> bind(Condition<EnterpriseFile> condition) {
            return condition.using(calendar, RATES);
        }

        Reading<EnterpriseFile> reading(LocalDate day) {
            return Reading.of(file, day, calendar, RATES);
        }

        /** What a fact says when it is read by itself. */
        <T> Optional<T> read(Fact<EnterpriseFile, T> fact, LocalDate day) {
            return Optional.ofNullable(fact.valueIn(file, day, Context.of(calendar, RATES)));
        }

        Timeline<Truth> timeline(Condition<EnterpriseFile> condition) {
            return bind(condition).timeline(file);
        }

        @Override
        public String toString() {
            return text(file) + "\na: " + a + "\nb: " + b + "\nc: " + c;
        }
    }

    /** A world in which much is known, with a condition of which the truth depends on the day, and a day. */
    record Passing(World world, LocalDate day) {}

    /** A file, a condition without isKnown and opaque leaves, and a value for every fact on a day. */
    record Completable(
            EnterpriseFile file,
            Condition<EnterpriseFile> condition,
            WorkCalendar calendar,
            LocalDate day,
            RandomFiles.Completion completion) {

        @Override
        public String toString() {
            return text(file) + "\n" + condition + "\non " + day + "\ncompletion: " + completion;
        }
    }

    @Provide
    static Arbitrary<World> worlds() {
        Arbitrary<Condition<EnterpriseFile>> conditions = conditions(leaves(true));
        return Combinators.combine(files(), conditions, conditions, conditions, calendars())
                .as(World::new)
                .withoutEdgeCases();
    }

    @Provide
    static Arbitrary<Passing> passing() {
        Arbitrary<EnterpriseFile> files = RandomFiles.wellKnown();
        Arbitrary<Condition<EnterpriseFile>> leaf = leavesOfTime();
        Arbitrary<Condition<EnterpriseFile>> conditions = Arbitraries.frequencyOf(
                Tuple.of(3, leaf),
                Tuple.of(1, leaf.map(Conditions::not)),
                Tuple.of(2, Combinators.combine(leaf, leaf).as((a, b) -> Conditions.any(a, b))),
                Tuple.of(1, composed(leaf)));
        Arbitrary<LocalDate> days = offset(0, 60).map(FIRST_DAY::plusDays);
        return Combinators.combine(files, conditions, calendars(), days)
                .as((file, condition, calendar, day) ->
                        new Passing(new World(file, condition, condition, condition, calendar), day))
                .withoutEdgeCases();
    }

    @Provide
    static Arbitrary<Completable> completables() {
        Arbitrary<LocalDate> days = offset(0, 100).map(FIRST_DAY::plusDays);
        Arbitrary<Condition<EnterpriseFile>> conditions = composed(conditions(leaves(false)));
        return days.flatMap(day -> Combinators.combine(files(), conditions, calendars(), completions(day))
                        .as((file, condition, calendar, completion) ->
                                new Completable(file, condition, calendar, day, completion)))
                .withoutEdgeCases();
    }

    private static String text(EnterpriseFile file) {
        return file.log().stream().map(LogEntry::toString).collect(Collectors.joining("\n", "\n", ""));
    }

    static Arbitrary<WorkCalendar> calendars() {
        return Arbitraries.of(WorkCalendar.china(), WorkCalendar.weekendsOnly());
    }

    private static Arbitrary<Condition<EnterpriseFile>> conditions(Arbitrary<Condition<EnterpriseFile>> leaves) {
        return Arbitraries.recursive(() -> leaves, RandomWorld::composed, 0, 2);
    }

    private static Arbitrary<Condition<EnterpriseFile>> composed(Arbitrary<Condition<EnterpriseFile>> part) {
        Arbitrary<List<Condition<EnterpriseFile>>> more = part.list().ofMaxSize(2);
        return Arbitraries.oneOf(
                Combinators.combine(part, more).as((first, others) -> Conditions.all(first, array(others))),
                Combinators.combine(part, more).as((first, others) -> Conditions.any(first, array(others))),
                part.map(Conditions::not),
                Combinators.combine(offset(0, 4), part, more)
                        .as((required, first, others) -> Conditions.atLeast(required, first, array(others))),
                Combinators.combine(part, more).as((first, others) -> Conditions.exactlyOne(first, array(others))),
                Arbitraries.of(Conditions.<EnterpriseFile>always(), Conditions.<EnterpriseFile>never()));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type is made raw
    static Condition<EnterpriseFile>[] array(List<Condition<EnterpriseFile>> conditions) {
        return conditions.toArray(new Condition[0]);
    }

    /** Whether a leaf of this kind stands in the condition. */
    static ImmutableList<String> leafKinds(RuleNode node) {
        if (node.children().isEmpty() || LeafKinds.ALL.contains(node.kind())) {
            return ImmutableList.of(node.kind());
        }
        return node.children().stream()
                .flatMap(child -> leafKinds(child).stream())
                .collect(ImmutableList.toImmutableList());
    }

    static String text(Condition<EnterpriseFile> condition) {
        return condition.toText(Locale.ENGLISH);
    }
}
