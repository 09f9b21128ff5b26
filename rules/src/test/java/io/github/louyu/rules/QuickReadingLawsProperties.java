package io.github.louyu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

/** What is quicker to see than to read in full agrees with what is read in full. */
@Domain(RandomWorld.class)
class QuickReadingLawsProperties {

    private static final int STEP_DAYS = 9;
    private static final LocalDate END = RandomValues.RANGE.endExclusive();

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsSettledReadsTheSameWithAllLaterKnowledge(@ForAll RandomWorld.World world) {
        Evaluator<EnterpriseFile> condition = world.bind(world.a());
        for (LocalDate day = RandomValues.RANGE.start(); day.isBefore(END); day = day.plusDays(STEP_DAYS)) {
            boolean settled = condition.isSettled(world.file(), day, END);
            if (settled) {
                for (LocalDate later = day; later.isBefore(END); later = later.plusDays(STEP_DAYS)) {
                    assertThat(inHindsight(condition, world.file(), day, later))
                            .as("%s with what is known on %s", day, later)
                            .isEqualTo(condition.test(world.file(), day));
                }
            }
            Statistics.collect(settled);
        }
        if (Tries.areEnough()) {
            Statistics.coverage(coverage -> {
                coverage.check(true).percentage(share -> share >= 5);
                coverage.check(false).percentage(share -> share >= 5);
            });
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsSteadyHasOneTruth(@ForAll RandomWorld.World world) {
        Evaluator<EnterpriseFile> condition = world.bind(world.a());
        for (LocalDate day = RandomValues.RANGE.start(); day.isBefore(END); day = day.plusDays(STEP_DAYS)) {
            DateRange days = DateRange.of(day, day.plusDays(3L * STEP_DAYS));
            boolean steady = condition.isSteady(world.file(), days);
            if (steady) {
                assertThat(condition.timeline(world.file(), days).segmentsIn(days))
                        .as("%s", days)
                        .hasSize(1);
            }
            Statistics.collect(steady);
        }
        if (Tries.areEnough()) {
            Statistics.coverage(coverage -> {
                coverage.check(true).percentage(share -> share >= 5);
                coverage.check(false).percentage(share -> share >= 5);
            });
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theKnowledgeOfAnotherDayIsReadAsInHindsight(@ForAll RandomWorld.World world) {
        Evaluator<EnterpriseFile> condition = world.bind(world.a());
        Statistics.collect(condition.readsKnowledge());
        if (Tries.areEnough()) {
            Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share >= 5));
        }
        if (!condition.readsKnowledge()) {
            return;
        }
        for (LocalDate day = RandomValues.RANGE.start(); day.isBefore(END); day = day.plusDays(STEP_DAYS)) {
            Set<LocalDate> revisions = condition.revisions(world.file(), day, END);
            Truth last = condition.test(world.file(), day);
            for (LocalDate later = day; later.isBefore(END); later = later.plusDays(1)) {
                Truth truth = condition.test(world.file(), day, later);
                if (later.getDayOfMonth() % STEP_DAYS == 0) {
                    assertThat(truth)
                            .as("%s with what is known on %s", day, later)
                            .isEqualTo(inHindsight(condition, world.file(), day, later));
                }
                if (truth != last) {
                    assertThat(revisions).as("revisions of %s", day).contains(later);
                    last = truth;
                }
            }
        }
    }

    private static Truth inHindsight(
            Evaluator<EnterpriseFile> condition, EnterpriseFile file, LocalDate day, LocalDate knowledge) {
        return condition.test(file.knownOn(knowledge).inHindsight(), day);
    }
}
