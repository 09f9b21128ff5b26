package io.github.louyu.examples.huaihai;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.ObligationId;
import io.github.louyu.rules.visit.ObligationState;
import io.github.louyu.rules.visit.SixMandatoryVisits;
import io.github.louyu.rules.visit.VisitEngine;
import io.github.louyu.rules.visit.VisitMonitor;
import io.github.louyu.rules.visit.VisitObligation;
import io.github.louyu.time.ReportingPeriod;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every change of the six mandatory visits over 2019, told in three ways. */
class WholeYearTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2019, 12, 31);

    /** Where an obligation stands. */
    private record Standing(ObligationState state, int level, LocalDate due) {

        static Standing of(VisitObligation visit) {
            return new Standing(visit.state(), visit.level(), visit.due());
        }
    }

    private record Change(
            LocalDate day, String enterprise, ObligationId id, Optional<Standing> before, Standing after) {

        static final Comparator<Change> ORDER = Comparator.comparing(Change::day)
                .thenComparing(Change::enterprise)
                .thenComparing(Change::id);
    }

    @Test
    void agendaDailySweepAndMonitorTellTheSameChanges() throws BadInputException {
        List<EnterpriseFile> files =
                DataDirectory.load(DataDirectory.COMMITTED).files().toList();
        VisitEngine engine = VisitEngine.of(
                SixMandatoryVisits.with(SixMandatoryVisits.exampleTerms()).rulebook("six-2019", FIRST_DAY),
                WorkCalendar.china());

        List<Change> agenda = agenda(engine, files);
        assertThat(sweep(engine, files)).isEqualTo(agenda);
        assertThat(monitor(engine, files)).isEqualTo(agenda);
        System.out.println("changes of the six mandatory visits in 2019: " + agenda.size());
        assertThat(agenda).hasSizeGreaterThan(100);
        assertThat(agenda.stream().map(change -> change.after().state()).distinct())
                .contains(ObligationState.OPEN, ObligationState.OVERDUE, ObligationState.FULFILLED);
    }

    private static List<Change> agenda(VisitEngine engine, List<EnterpriseFile> files) {
        List<Change> changes = new ArrayList<>();
        for (EnterpriseFile file : files) {
            engine.agenda(file, ReportingPeriod.year(2019).range())
                    .forEach(change ->
                            changes.add(change(change.date(), change.before().map(Standing::of), change.after())));
        }
        changes.sort(Change.ORDER);
        return changes;
    }

    private static List<Change> sweep(VisitEngine engine, List<EnterpriseFile> files) {
        return files.parallelStream()
                .flatMap(file -> sweep(engine, file).stream())
                .sorted(Change.ORDER)
                .toList();
    }

    private static List<Change> sweep(VisitEngine engine, EnterpriseFile file) {
        List<Change> changes = new ArrayList<>();
        Map<ObligationId, Standing> said = new HashMap<>();
        for (LocalDate day = FIRST_DAY; !day.isAfter(LAST_DAY); day = day.plusDays(1)) {
            for (VisitObligation visit : engine.assess(file, day).obligations()) {
                Standing before = said.put(visit.id(), Standing.of(visit));
                if (!Standing.of(visit).equals(before)) {
                    changes.add(change(day, Optional.ofNullable(before), visit));
                }
            }
        }
        return changes;
    }

    private static List<Change> monitor(VisitEngine engine, List<EnterpriseFile> files) {
        VisitMonitor monitor = VisitMonitor.of(engine, FIRST_DAY.minusDays(1));
        List<Change> changes = new ArrayList<>();
        monitor.addListener(change -> changes.add(change(
                change.date(), change.before().map(Standing::of), change.after().orElseThrow())));
        monitor.putAll(files);
        for (LocalDate day = FIRST_DAY; day.isBefore(LAST_DAY); day = day.plusWeeks(1)) {
            monitor.advanceTo(day);
        }
        monitor.advanceTo(LAST_DAY);
        return changes;
    }

    private static Change change(LocalDate day, Optional<Standing> before, VisitObligation visit) {
        return new Change(day, visit.enterprise().value(), visit.id(), before, Standing.of(visit));
    }
}
