package io.github.louyu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.EnterpriseFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

/** What is read once for many conditions is what is read for each of them alone. */
@Domain(RandomWorld.class)
class ReadingLawsProperties {

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void aSharedReadingChangesNoAnswer(@ForAll RandomWorld.World world) {
        for (LocalDate day = RandomValues.RANGE.start();
                day.isBefore(RandomValues.RANGE.endExclusive());
                day = day.plusDays(17)) {
            Reading<EnterpriseFile> shared = world.reading(day);
            for (Condition<EnterpriseFile> condition : List.of(world.a(), world.b(), world.c(), world.a())) {
                check(world, condition, day, shared);
            }
        }
    }

    private static void check(
            RandomWorld.World world,
            Condition<EnterpriseFile> condition,
            LocalDate day,
            Reading<EnterpriseFile> reading) {
        var alone = world.bind(condition);
        Truth truth = alone.test(world.file(), day);
        Statistics.collect(truth);
        assertThat(reading.truth(condition)).isEqualTo(truth);
        Explanation expected = alone.explain(world.file(), day);
        Explanation explanation = reading.explain(condition);
        assertThat(explanation.truth()).isEqualTo(truth);
        assertThat(explanation.toText(Locale.ENGLISH)).isEqualTo(expected.toText(Locale.ENGLISH));
        assertThat(explanation.missingFacts().facts())
                .isEqualTo(expected.missingFacts().facts());
        for (Fact<EnterpriseFile, ?> fact : Node.of(condition).readFacts()) {
            assertThat(reading.value(fact)).isEqualTo(world.read(fact, day));
        }
    }
}
