package io.github.louyu.rules;

import io.github.louyu.rules.oracle.BruteForce;
import io.github.louyu.rules.oracle.SmallCondition;
import io.github.louyu.text.Bilingual;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.jspecify.annotations.Nullable;

/** Random conditions on three facts with few values, which are compared with numbers and with each other. */
final class SmallWorld extends DomainContextBase {

    /** The values of the facts, in quarters; null is missing. */
    record Subject(List<@Nullable Integer> quarters) {}

    /** Which facts there are. */
    enum Scene {
        /** Three counts, compared with each other. */
        COUNTS,
        /** Two numbers, compared with each other and with half of each other, and a level. */
        NUMBERS,
        /** Two counts and a number, not compared with each other. */
        APART,
        /** The same, and tables of which they decide the row, and groups of a code. */
        DECIDED
    }

    /** A condition with its subject. */
    record Case(Scene scene, SmallCondition small, List<@Nullable Integer> values, List<BruteForce.Way> ways) {

        Condition<Subject> condition() {
            return build(scene, small);
        }

        Subject subject() {
            return new Subject(values);
        }

        BruteForce bruteForce() {
            return new BruteForce(
                    IntStream.range(0, 3).mapToObj(fact -> domain(scene, fact)).toList());
        }

        ChangePolicy policy() {
            ChangePolicy policy = ChangePolicy.anything();
            for (int i = 0; i < 3; i++) {
                OrderedFact<Subject, ?> fact = fact(scene, i);
                policy = switch (ways.get(i)) {
                    case ANY -> policy.allowingAnyChange(fact);
                    case UP -> policy.allowingMore(fact);
                    case NONE -> policy.keeping(fact);
                };
            }
            return policy;
        }
    }

    /** A level of three steps. */
    enum Step {
        LOW,
        MIDDLE,
        HIGH
    }

    private static final Facts<Subject> F = Facts.of(Subject.class, "small");
    private static final List<CountFact<Subject>> COUNTS = IntStream.range(0, 3)
            .mapToObj(i -> F.count(
                    "" + i, Bilingual.same("c" + i), s -> whole(s.quarters().get(i))))
            .toList();
    private static final List<DecimalFact<Subject>> NUMBERS = IntStream.range(0, 3)
            .mapToObj(i -> F.decimal(
                    "" + i, Bilingual.same("d" + i), s -> number(s.quarters().get(i))))
            .toList();
    /** One and the same, so that the level and the code read the same. */
    @SuppressWarnings("UnnecessaryLambda")
    private static final Function<Subject, @Nullable Step> STEP =
            s -> step(s.quarters().get(2));

    private static final LevelFact<Subject, Step> LEVEL = F.level("2", Bilingual.same("l2"), STEP);
    private static final CodeFact<Subject, Boolean> GROUP = F.code("2", Bilingual.same("c2"), STEP)
            .grouped("group", Bilingual.same("group"), Map.of(Step.LOW, false, Step.MIDDLE, false, Step.HIGH, true));

    private static @Nullable Integer whole(@Nullable Integer quarters) {
        return quarters == null ? null : quarters / 4;
    }

    private static @Nullable BigDecimal number(@Nullable Integer quarters) {
        return quarters == null ? null : new BigDecimal("0.25").multiply(BigDecimal.valueOf(quarters));
    }

    private static @Nullable Step step(@Nullable Integer quarters) {
        return quarters == null ? null : Step.values()[quarters / 4];
    }

    private enum Kind {
        COUNT,
        NUMBER,
        LEVEL
    }

    private static Kind kind(Scene scene, int fact) {
        return switch (scene) {
            case COUNTS -> Kind.COUNT;
            case NUMBERS -> fact == 2 ? Kind.LEVEL : Kind.NUMBER;
            case APART -> fact == 2 ? Kind.NUMBER : Kind.COUNT;
            case DECIDED -> fact == 2 ? Kind.LEVEL : Kind.COUNT;
        };
    }

    static OrderedFact<Subject, ?> fact(Scene scene, int fact) {
        return switch (kind(scene, fact)) {
            case COUNT -> COUNTS.get(fact);
            case NUMBER -> NUMBERS.get(fact);
            case LEVEL -> LEVEL;
        };
    }

    /** Wide enough for every order of three facts on either side of the limits, and fine enough for every gap between them. */
    static List<Integer> domain(Scene scene, int fact) {
        return switch (kind(scene, fact)) {
            case COUNT -> IntStream.rangeClosed(-4, 8).map(n -> 4 * n).boxed().toList();
            case NUMBER -> IntStream.rangeClosed(-4, 37).boxed().toList();
            case LEVEL -> List.of(0, 4, 8);
        };
    }

    static Condition<Subject> build(Scene scene, SmallCondition small) {
        if (small instanceof SmallCondition.Limited c) {
            Comparison sign = Comparison.valueOf(c.sign().name());
            return switch (kind(scene, c.fact())) {
                case COUNT -> COUNTS.get(c.fact()).compared(sign, (long) c.limit());
                case NUMBER -> NUMBERS.get(c.fact()).compared(sign, BigDecimal.valueOf(c.limit()));
                case LEVEL -> LEVEL.compared(sign, Step.values()[c.limit() % 3]);
            };
        } else if (small instanceof SmallCondition.Compared c) {
            Comparison sign = Comparison.valueOf(c.sign().name());
            if (scene == Scene.COUNTS) {
                return COUNTS.get(c.fact()).compared(sign, COUNTS.get(c.other()));
            }
            DecimalFact<Subject> other = NUMBERS.get(c.other());
            return NUMBERS.get(c.fact()).compared(sign, c.percent() == 100 ? other : other.times("0." + c.percent()));
        } else if (small instanceof SmallCondition.FirstRow c) {
            DecisionTable.Builder<Subject, Integer> table =
                    DecisionTable.named("table", Bilingual.same("table"), HitPolicy.FIRST);
            for (int i = 0; i < c.rows().size(); i++) {
                table.row("r" + i, build(scene, c.rows().get(i)), i);
            }
            return table.build().asFact(c.rows().size()).is(c.row());
        } else if (small instanceof SmallCondition.InGroup c) {
            return GROUP.is(c.ofMore());
        } else if (small instanceof SmallCondition.Known c) {
            return fact(scene, c.fact()).isKnown();
        } else if (small instanceof SmallCondition.Not c) {
            return Conditions.not(build(scene, c.part()));
        }
        SmallCondition.AtLeast c = (SmallCondition.AtLeast) small;
        List<Condition<Subject>> parts =
                c.parts().stream().map(part -> build(scene, part)).toList();
        return Conditions.atLeast(c.required(), parts.get(0), array(parts.subList(1, parts.size())));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type is made raw
    private static Condition<Subject>[] array(List<Condition<Subject>> conditions) {
        return conditions.toArray(new Condition[0]);
    }

    @Provide
    static Arbitrary<Case> cases() {
        return Arbitraries.of(Scene.class)
                .flatMap(scene -> Combinators.combine(conditions(scene), values(scene), ways(scene))
                        .as((condition, values, ways) -> new Case(scene, condition, values, ways)))
                .withoutEdgeCases();
    }

    /** A fact that is read as a code too has no more and no less. */
    private static Arbitrary<List<BruteForce.Way>> ways(Scene scene) {
        return Arbitraries.of(BruteForce.Way.class)
                .list()
                .ofSize(3)
                .map(ways -> scene == Scene.DECIDED && ways.get(2) == BruteForce.Way.UP
                        ? List.of(ways.get(0), ways.get(1), BruteForce.Way.ANY)
                        : ways);
    }

    @Provide
    static Arbitrary<Truth> goals() {
        return Arbitraries.of(Truth.TRUE, Truth.FALSE);
    }

    private static Arbitrary<List<@Nullable Integer>> values(Scene scene) {
        List<Arbitrary<@Nullable Integer>> each = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            each.add(Arbitraries.of(domain(scene, i).stream()
                            .filter(value -> value >= 0 && value <= 16 && value % 4 == 0)
                            .toList())
                    .injectNull(0.5));
        }
        return Combinators.combine(each).as(values -> values);
    }

    private static Arbitrary<SmallCondition> conditions(Scene scene) {
        Arbitrary<SmallCondition> leaf = leaves(scene);
        Arbitrary<SmallCondition> inner = Arbitraries.frequencyOf(
                Tuple.of(3, leaf), Tuple.of(1, leaf.map(SmallCondition.Not::new)), Tuple.of(2, joined(leaf)));
        return joined(inner);
    }

    private static Arbitrary<SmallCondition> joined(Arbitrary<SmallCondition> part) {
        return part.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .flatMap(parts -> Arbitraries.integers()
                        .between(1, parts.size())
                        .map(required -> new SmallCondition.AtLeast(required, parts)));
    }

    /** Numbers keep to even limits, so that half of a half of them is still in the domain. */
    private static int limit(Kind kind, int limit) {
        return switch (kind) {
            case COUNT -> limit;
            case NUMBER -> limit / 2 * 2;
            case LEVEL -> limit % 3;
        };
    }

    private static Arbitrary<SmallCondition> leaves(Scene scene) {
        Arbitrary<SmallCondition.Sign> signs = Arbitraries.of(SmallCondition.Sign.class);
        Arbitrary<Integer> facts = Arbitraries.integers().between(0, 2);
        Arbitrary<SmallCondition> limited = Combinators.combine(
                        facts, signs, Arbitraries.integers().between(0, 4))
                .as((fact, sign, limit) -> new SmallCondition.Limited(fact, sign, limit(kind(scene, fact), limit)));
        Arbitrary<SmallCondition> known = facts.map(SmallCondition.Known::new);
        int compared = scene == Scene.COUNTS ? 3 : 2;
        Arbitrary<SmallCondition> pairs = Combinators.combine(
                        Arbitraries.integers().between(0, compared - 1),
                        signs,
                        scene == Scene.COUNTS ? Arbitraries.just(100) : Arbitraries.of(100, 50),
                        Arbitraries.integers().between(1, compared - 1))
                .as((fact, sign, percent, further) ->
                        new SmallCondition.Compared(fact, sign, percent, (fact + further) % compared));
        if (scene == Scene.DECIDED) {
            Arbitrary<SmallCondition> grouped =
                    Arbitraries.of(true, false).map(more -> new SmallCondition.InGroup(2, more));
            Arbitrary<SmallCondition> row =
                    Arbitraries.frequencyOf(Tuple.of(4, limited), Tuple.of(1, grouped), Tuple.of(1, joined(limited)));
            Arbitrary<SmallCondition> tables = Combinators.combine(
                            row.list().ofMinSize(1).ofMaxSize(3),
                            Arbitraries.integers().between(0, 3))
                    .as((rows, asked) -> new SmallCondition.FirstRow(rows, Math.min(asked, rows.size())));
            return Arbitraries.frequencyOf(
                    Tuple.of(3, limited), Tuple.of(1, known), Tuple.of(2, grouped), Tuple.of(4, tables));
        }
        return scene == Scene.APART
                ? Arbitraries.frequencyOf(Tuple.of(8, limited), Tuple.of(1, known))
                : Arbitraries.frequencyOf(Tuple.of(6, limited), Tuple.of(1, known), Tuple.of(4, pairs));
    }
}
