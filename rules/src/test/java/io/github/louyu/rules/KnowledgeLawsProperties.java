package io.github.louyu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.LogEntry;
import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

/** L3 and L9 for conditions: what learning can do to an answer, and what it cannot. */
@Domain(RandomWorld.class)
class KnowledgeLawsProperties {

    /** L3, first half. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void aDecidedTruthAgreesWithEveryCompletion(@ForAll RandomWorld.Completable c) {
        Evaluator<EnterpriseFile> condition = c.condition().using(c.calendar());
        Explanation before = condition.explain(c.file(), c.day());
        EnterpriseFile completed = c.completion().of(c.file(), c.day());
        Explanation after = condition.explain(completed, c.day());

        assertThat(after.unknownFacts()).as("facts still missing").isEmpty();
        if (before.truth() != Truth.UNKNOWN) {
            assertThat(after.truth()).isEqualTo(before.truth());
            assertThat(condition.test(completed, c.day())).isEqualTo(before.truth());
        }
        Statistics.collect(before.truth(), lacksSomething(c) ? "something missing" : "nothing missing");
        if (Tries.areEnough()) {
            Statistics.coverage(coverage -> {
                coverage.check(Truth.TRUE, "something missing").percentage(share -> share >= 5);
                coverage.check(Truth.FALSE, "something missing").percentage(share -> share >= 5);
                coverage.check(Truth.UNKNOWN, "something missing").percentage(share -> share >= 10);
            });
        }
    }

    /** Whether a fact that the condition reads is missing, whether or not it was needed. */
    private static boolean lacksSomething(RandomWorld.Completable c) {
        Context context = Context.of(c.calendar(), ExchangeRates.none());
        return Node.of(c.condition()).readFacts().stream()
                .anyMatch(fact -> fact.valueIn(c.file(), c.day(), context) == null);
    }

    /** An UNKNOWN names what it lacks, unless values cannot be compared or a parameter has a gap. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void learningDecidesMost(@ForAll RandomWorld.Completable c) {
        Evaluator<EnterpriseFile> condition = c.condition().using(c.calendar());
        if (condition.test(c.file(), c.day()) == Truth.UNKNOWN) {
            Statistics.collect(condition.test(c.completion().of(c.file(), c.day()), c.day()));
            if (Tries.areEnough()) {
                Statistics.coverage(coverage -> {
                    coverage.check(Truth.TRUE).percentage(share -> share >= 8);
                    coverage.check(Truth.FALSE).percentage(share -> share >= 8);
                });
            }
        }
    }

    /** L9 for conditions. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void nothingIsKnownBeforeItIsRecorded(@ForAll RandomWorld.World world) {
        Evaluator<EnterpriseFile> condition = world.bind(world.a());
        for (LogEntry line : world.file().log()) {
            LocalDate day = line.recordedOn().minusDays(1);
            EnterpriseFile known = world.file().knownOn(day);
            assertThat(condition.timeline(known).segmentsIn(DateRange.until(line.recordedOn())))
                    .isEqualTo(condition.timeline(world.file()).segmentsIn(DateRange.until(line.recordedOn())));
            assertThat(condition.test(known, day)).isEqualTo(condition.test(world.file(), day));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void hindsightTwiceIsHindsight(@ForAll RandomWorld.World world) {
        EnterpriseFile hindsight = world.file().inHindsight();
        Evaluator<EnterpriseFile> condition = world.bind(world.a());
        assertThat(condition.timeline(hindsight.inHindsight())).isEqualTo(condition.timeline(hindsight));
    }
}
