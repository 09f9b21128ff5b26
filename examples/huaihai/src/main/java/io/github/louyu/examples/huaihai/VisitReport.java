package io.github.louyu.examples.huaihai;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.rules.visit.RuleFailure;
import io.github.louyu.rules.visit.SixMandatoryVisits;
import io.github.louyu.rules.visit.UndeterminedVisit;
import io.github.louyu.rules.visit.VisitAssessment;
import io.github.louyu.rules.visit.VisitEngine;
import io.github.louyu.rules.visit.VisitObligation;
import io.github.louyu.rules.visit.VisitRulebook;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whom the office must visit on a day, over all enterprises.
 *
 * @param date the day
 * @param rulebook the rules
 * @param calendar the calendar by which workdays are counted
 * @param keyEnterprises how many are key enterprises on the day
 * @param lines the visits, most urgent first
 * @param undetermined what cannot be said, by enterprise and rule
 * @param failures the rules that failed, by enterprise
 */
record VisitReport(
        LocalDate date,
        VisitRulebook rulebook,
        WorkCalendar calendar,
        long keyEnterprises,
        ImmutableList<Line> lines,
        ImmutableList<Undetermined> undetermined,
        ImmutableList<Failure> failures) {

    /** The history was imported on 2 January 2019; rules in force from the next day on take it as known. */
    static final LocalDate IN_FORCE_FROM = LocalDate.of(2019, 1, 3);

    /** A visit with what the host knows of it. */
    record Line(
            Enterprise enterprise,
            Optional<Names.Place> building,
            VisitObligation visit,
            long workdaysLeft,
            ImmutableList<Evidence> evidence,
            Optional<Names.Person> lead,
            ImmutableList<Names.Person> team) {}

    record Evidence(EntryId entry, Optional<Bilingual> words) {}

    record Undetermined(Enterprise enterprise, UndeterminedVisit visit) {}

    record Failure(Enterprise enterprise, RuleFailure failure) {}

    /** Assesses every enterprise: who was a key enterprise once may still be owed a visit. */
    static VisitReport assess(
            HuaihaiData data, VisitRulebook rulebook, LocalDate date, Progress progress, String work) {
        WorkCalendar calendar = WorkCalendar.china();
        VisitEngine engine = VisitEngine.of(rulebook, calendar);
        List<Line> lines = new ArrayList<>();
        List<Undetermined> undetermined = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        long keyEnterprises = 0;
        int done = 0;
        for (Enterprise enterprise : data.enterprises().values()) {
            VisitAssessment assessment = engine.assess(enterprise.file(), date);
            keyEnterprises += isKey(enterprise, date) ? 1 : 0;
            assessment.obligations().forEach(visit -> lines.add(line(data, enterprise, visit, date, calendar)));
            assessment.undetermined().forEach(visit -> undetermined.add(new Undetermined(enterprise, visit)));
            assessment.failures().forEach(failure -> failures.add(new Failure(enterprise, failure)));
            done++;
            progress.step(work, done, data.enterprises().size());
        }
        lines.sort(Comparator.comparing(Line::visit, VisitEngine.mostUrgentFirst()));
        return new VisitReport(
                date,
                rulebook,
                calendar,
                keyEnterprises,
                ImmutableList.copyOf(lines),
                ImmutableList.copyOf(undetermined),
                ImmutableList.copyOf(failures));
    }

    /** The six visits on example terms. */
    static VisitRulebook sixVisits() {
        return SixMandatoryVisits.with(SixMandatoryVisits.exampleTerms())
                .rulebook("huaihai-demonstration-2019", IN_FORCE_FROM);
    }

    /** The visits to list: those still to be made, or all. */
    Stream<Line> lines(boolean all) {
        return lines.stream().filter(line -> all || line.visit().state().isPending());
    }

    private static boolean isKey(Enterprise enterprise, LocalDate date) {
        return enterprise
                .file()
                .timeline(EnterpriseAttributes.KEY_TIER)
                .at(date)
                .filter(tier -> tier.isAtLeast(KeyTier.SUBDISTRICT))
                .isPresent();
    }

    private static Line line(
            HuaihaiData data, Enterprise enterprise, VisitObligation visit, LocalDate date, WorkCalendar calendar) {
        Names names = new Names(data);
        return new Line(
                enterprise,
                enterprise
                        .file()
                        .timeline(EnterpriseAttributes.BUILDING)
                        .at(date)
                        .map(names::building),
                visit,
                visit.workdaysLeft(date, calendar),
                visit.evidence().stream()
                        .map(id -> new Evidence(id, EvidenceText.of(enterprise.file(), id, date)))
                        .collect(ImmutableList.toImmutableList()),
                visit.leadPerson().map(names::person),
                visit.team().stream().map(names::person).collect(ImmutableList.toImmutableList()));
    }
}
