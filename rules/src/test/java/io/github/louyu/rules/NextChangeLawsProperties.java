package io.github.louyu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.EnterpriseFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

/** L8 for conditions: nothing differs before the next change, something differs on it. */
@Domain(RandomWorld.class)
class NextChangeLawsProperties {

    private static final LocalDate END = RandomWorld.FIRST_DAY.plusDays(250);
    private static final List<LocalDate> DAYS =
            List.of(RandomWorld.FIRST_DAY.plusDays(20), RandomWorld.FIRST_DAY.plusDays(60));

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theNextChangeIsSoundAndTight(@ForAll RandomWorld.World world) {
        Evaluator<EnterpriseFile> condition = world.bind(world.a());
        for (LocalDate day : DAYS) {
            EnterpriseFile known = world.file().knownOn(day);
            Truth now = condition.test(known, day);
            Optional<LocalDate> swept = day.plusDays(1)
                    .datesUntil(END)
                    .filter(later -> condition.test(known, later) != now)
                    .findFirst();
            assertThat(condition.nextChange(world.file(), day).filter(next -> next.isBefore(END)))
                    .as("next change after %s", day)
                    .isEqualTo(swept);
            Statistics.collect(swept.isPresent());
        }
        if (Tries.areEnough()) {
            Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share >= 2));
        }
    }
}
