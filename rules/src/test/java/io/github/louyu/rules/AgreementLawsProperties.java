package io.github.louyu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

/** L1: all readings of a condition agree, with each other and with what it means read naively day by day. */
@Domain(RandomWorld.class)
class AgreementLawsProperties {

    private static final LocalDate SOME_DAY = RandomValues.FIRST_DAY.plusDays(60);

    @Property(edgeCases = EdgeCasesMode.NONE)
    void testExplainAndTimelineAgree(@ForAll RandomWorld.World world) {
        Evaluator<EnterpriseFile> condition = world.bind(world.a());
        assertReadingsAgree(condition, world.file());
        assertAgreesWithItsMeaning(world, world.file());
        Statistics.label("truth").collect(condition.test(world.file(), SOME_DAY));
        if (Tries.areEnough()) {
            Statistics.label("truth")
                    .coverage(coverage -> List.of(Truth.values())
                            .forEach(truth -> coverage.check(truth).percentage(share -> share >= 10)));
        }
        RandomWorld.leafKinds(Node.of(world.a()).view())
                .forEach(kind -> Statistics.label("leaf").collect(kind));
        if (Tries.areEnough()) {
            Statistics.label("leaf")
                    .coverage(coverage ->
                            LeafKinds.ALL.forEach(kind -> coverage.check(kind).count(n -> n >= 1)));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void testExplainAndTimelineAgreeInHindsight(@ForAll RandomWorld.World world) {
        assertReadingsAgree(world.bind(world.a()), world.file().inHindsight());
        assertAgreesWithItsMeaning(world, world.file().inHindsight());
    }

    /** The segments of a range are those of the whole timeline, cut. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void segmentsFillTheRange(@ForAll RandomWorld.World world) {
        List<Timeline.Segment<Truth>> segments =
                world.bind(world.a()).timeline(world.file(), RandomValues.RANGE).segmentsIn(RandomValues.RANGE);
        LocalDate next = RandomValues.RANGE.start();
        for (Timeline.Segment<Truth> segment : segments) {
            assertThat(segment.range().start()).isEqualTo(next);
            assertThat(segment.value()).isPresent();
            next = segment.range().endExclusive();
        }
        assertThat(next).isEqualTo(RandomValues.RANGE.endExclusive());
    }

    private static void assertReadingsAgree(Evaluator<EnterpriseFile> condition, EnterpriseFile file) {
        Timeline<Truth> timeline = condition.timeline(file);
        LocalDate explained = RandomValues.RANGE.start();
        for (LocalDate day = RandomValues.RANGE.start();
                day.isBefore(RandomValues.RANGE.endExclusive());
                day = day.plusDays(1)) {
            Truth truth = condition.test(file, day);
            assertThat(timeline.at(day)).as("timeline on %s", day).contains(truth);
            if (truth != condition.test(file, explained) || day.getDayOfMonth() % 10 == 0) {
                assertThat(condition.explain(file, day).truth())
                        .as("explanation on %s", day)
                        .isEqualTo(truth);
                explained = day;
            }
        }
    }

    private static void assertAgreesWithItsMeaning(RandomWorld.World world, EnterpriseFile file) {
        NaiveRules naive = RandomHost.naive(world.calendar());
        RuleNode meaning = world.a().view();
        Timeline<Truth> timeline = world.bind(world.a()).timeline(file);
        for (LocalDate day = RandomValues.RANGE.start();
                day.isBefore(RandomValues.RANGE.endExclusive());
                day = day.plusDays(1)) {
            assertThat(timeline.at(day).map(RandomHost::naive))
                    .as("meaning on %s", day)
                    .contains(naive.truth(meaning, file, day));
        }
    }
}
