package io.github.louyu.rules;

import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.Conditions.any;
import static io.github.louyu.rules.Conditions.atLeast;
import static io.github.louyu.rules.Conditions.not;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.EnterpriseFile;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

/** L2: conditions obey strong Kleene logic, on every day and on some days one by one. */
@Domain(RandomWorld.class)
class KleeneLawsProperties {

    private static final List<LocalDate> SOME_DAYS = List.of(
            RandomValues.FIRST_DAY,
            RandomValues.FIRST_DAY.plusDays(20),
            RandomValues.FIRST_DAY.plusDays(45),
            RandomValues.FIRST_DAY.plusDays(90));

    @Property(edgeCases = EdgeCasesMode.NONE)
    void deMorgan(@ForAll RandomWorld.World w) {
        assertSame(w, not(all(w.a(), w.b(), w.c())), any(not(w.a()), not(w.b()), not(w.c())));
        assertSame(w, not(any(w.a(), w.b(), w.c())), all(not(w.a()), not(w.b()), not(w.c())));
        Statistics.collect(w.bind(w.a()).test(w.file(), SOME_DAYS.get(2)));
        if (Tries.areEnough()) {
            Statistics.coverage(coverage -> List.of(Truth.values())
                    .forEach(truth -> coverage.check(truth).percentage(share -> share >= 10)));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void doubleNegation(@ForAll RandomWorld.World w) {
        assertSame(w, not(not(w.a())), w.a());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void idempotence(@ForAll RandomWorld.World w) {
        assertSame(w, all(w.a(), w.a()), w.a());
        assertSame(w, any(w.a(), w.a()), w.a());
        assertSame(w, all(w.a()), w.a());
        assertSame(w, any(w.a()), w.a());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void absorption(@ForAll RandomWorld.World w) {
        assertSame(w, all(w.a(), any(w.a(), w.b())), w.a());
        assertSame(w, any(w.a(), all(w.a(), w.b())), w.a());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void commutativity(@ForAll RandomWorld.World w) {
        assertSame(w, all(w.a(), w.b(), w.c()), all(w.c(), w.a(), w.b()));
        assertSame(w, any(w.a(), w.b(), w.c()), any(w.b(), w.c(), w.a()));
        for (int k = 0; k <= 4; k++) {
            assertSame(w, atLeast(k, w.a(), w.b(), w.c()), atLeast(k, w.c(), w.b(), w.a()));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void associativityAndDistribution(@ForAll RandomWorld.World w) {
        assertSame(w, all(w.a(), all(w.b(), w.c())), all(w.a(), w.b(), w.c()));
        assertSame(w, any(any(w.a(), w.b()), w.c()), any(w.a(), w.b(), w.c()));
        assertSame(w, all(w.a(), any(w.b(), w.c())), any(all(w.a(), w.b()), all(w.a(), w.c())));
        assertSame(w, any(w.a(), all(w.b(), w.c())), all(any(w.a(), w.b()), any(w.a(), w.c())));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void atLeastGeneralisesAllAndAny(@ForAll RandomWorld.World w) {
        assertSame(w, atLeast(3, w.a(), w.b(), w.c()), all(w.a(), w.b(), w.c()));
        assertSame(w, atLeast(1, w.a(), w.b(), w.c()), any(w.a(), w.b(), w.c()));
        assertSame(w, atLeast(0, w.a(), w.b(), w.c()), Conditions.always());
        assertSame(w, atLeast(4, w.a(), w.b(), w.c()), Conditions.never());
        assertSame(w, atLeast(2, w.a(), w.b(), w.c()), any(all(w.a(), w.b()), all(w.a(), w.c()), all(w.b(), w.c())));
        assertSame(w, not(atLeast(2, w.a(), w.b(), w.c())), atLeast(2, not(w.a()), not(w.b()), not(w.c())));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void nothingJoinedIsTrueAndNothingParallelIsFalse(@ForAll RandomWorld.World w) {
        assertSame(w, all(w.a(), Conditions.always()), w.a());
        assertSame(w, any(w.a(), Conditions.never()), w.a());
        assertSame(w, all(w.a(), Conditions.never()), Conditions.never());
        assertSame(w, any(w.a(), Conditions.always()), Conditions.always());
    }

    private static void assertSame(
            RandomWorld.World world, Condition<EnterpriseFile> one, Condition<EnterpriseFile> other) {
        assertThat(world.timeline(one)).isEqualTo(world.timeline(other));
        for (LocalDate day : SOME_DAYS) {
            assertThat(world.bind(one).test(world.file(), day))
                    .as("on %s", day)
                    .isEqualTo(world.bind(other).test(world.file(), day));
        }
    }
}
