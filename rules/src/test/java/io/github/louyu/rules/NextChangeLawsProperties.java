package io.github.louyu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.EnterpriseFile;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

/** L8 for conditions: nothing differs before the next change, something differs on it. */
@Domain(RandomWorld.class)
class NextChangeLawsProperties {

    private static final LocalDate END = RandomValues.FIRST_DAY.plusDays(250);

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theNextChangeIsSoundAndTight(@ForAll RandomWorld.World world) {
        assertSoundAndTight(world, RandomValues.FIRST_DAY.plusDays(20));
        assertSoundAndTight(world, RandomValues.FIRST_DAY.plusDays(60));
    }

    /** The same where changes are to be expected. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatDaysTurnIsFoundOnItsDay(@ForAll RandomWorld.Passing passing) {
        boolean changes = assertSoundAndTight(passing.world(), passing.day());
        Statistics.collect(changes);
        if (Tries.areEnough()) {
            Statistics.coverage(coverage -> {
                coverage.check(true).percentage(share -> share >= 8);
                coverage.check(false).percentage(share -> share >= 20);
            });
        }
    }

    private static boolean assertSoundAndTight(RandomWorld.World world, LocalDate day) {
        Evaluator<EnterpriseFile> condition = world.bind(world.a());
        EnterpriseFile known = world.file().knownOn(day);
        Truth now = condition.test(known, day);
        Optional<LocalDate> swept = day.plusDays(1)
                .datesUntil(END)
                .filter(later -> condition.test(known, later) != now)
                .findFirst();
        assertThat(condition.nextChange(world.file(), day).filter(next -> next.isBefore(END)))
                .as("next change after %s", day)
                .isEqualTo(swept);
        return swept.isPresent();
    }
}
