package io.github.louyu.rules.visit;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.FileEvent;
import io.github.louyu.enterprise.Known;
import io.github.louyu.enterprise.PersonId;
import io.github.louyu.enterprise.ServiceTeam;
import io.github.louyu.rules.Explanation;
import io.github.louyu.text.Bilingual;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows an obligation as it is on a day. */
final class ObligationView {

    private ObligationView() {}

    static VisitObligation of(
            ObligationHistory history, ObligationHistory.Status status, EnterpriseFile file, LocalDate date) {
        Occurrence leader = history.leader();
        VisitRule rule = leader.version().rule();
        return VisitObligation.builder()
                .id(history.id())
                .enterprise(file.id())
                .rule(rule.id())
                .key(leader.key())
                .title(rule.title())
                .rulebook(leader.version().rulebook())
                .source(rule.source())
                .reason(reason(history, date))
                .addAllEvidence(evidence(history, file, date))
                .onset(leader.onset())
                .begins(leader.begins())
                .target(Optional.ofNullable(leader.target()))
                .due(status.due().date())
                .isDueProvisional(status.due().provisional())
                .state(status.state())
                .cancelReason(Optional.ofNullable(status.reason()))
                .level(status.level())
                .priority(rule.terms().priority())
                .countedVisit(Optional.ofNullable(status.counted()).map(visit -> visit.entry()))
                .lead(rule.terms().lead())
                .leadPerson(leadPerson(rule, file, date))
                .addAllTeam(team(file, date))
                .build();
    }

    private static ImmutableSet<EntryId> evidence(ObligationHistory history, EnterpriseFile file, LocalDate date) {
        Occurrence leader = history.leader();
        Stream<EntryId> causes =
                history.mergedBy(date).stream().map(Occurrence::entry).flatMap(Stream::ofNullable);
        Stream<EntryId> read = Optional.ofNullable(leader.version().condition())
                .map(condition -> condition.explain(file, leader.onset()))
                .map(Explanation::evidence)
                .stream()
                .flatMap(ImmutableSet::stream);
        return Stream.concat(causes, read).collect(ImmutableSet.toImmutableSet());
    }

    private static Bilingual reason(ObligationHistory history, LocalDate date) {
        Occurrence leader = history.leader();
        Trigger trigger = leader.version().rule().trigger();
        Bilingual begins = Bilingual.same(leader.begins().toString());
        Bilingual key = Bilingual.same(leader.key());
        if (trigger instanceof Trigger.OnEvent on) {
            return VisitTexts.bilingual(
                    "reason.on",
                    ImmutableMap.of(
                            "kind",
                            on.kind().label(),
                            "date",
                            Bilingual.same(eventDay(on, history, date).toString())));
        }
        if (trigger instanceof Trigger.Ahead ahead) {
            return VisitTexts.bilingual(
                    "reason.ahead",
                    ImmutableMap.of(
                            "target", ahead.dates().label(), "date", Bilingual.same(String.valueOf(leader.target()))));
        }
        if (trigger instanceof Trigger.When when) {
            return VisitTexts.bilingual(
                    "reason.when",
                    ImmutableMap.of(
                            "date",
                            begins,
                            "condition",
                            Bilingual.of(
                                    when.condition().toText(Locale.CHINESE),
                                    when.condition().toText(Locale.ENGLISH))));
        }
        if (trigger instanceof Trigger.OnFigures figures) {
            return VisitTexts.bilingual(
                    "reason.figures",
                    ImmutableMap.of(
                            "period",
                            key,
                            "condition",
                            Bilingual.of(
                                    figures.condition().toText(Locale.CHINESE),
                                    figures.condition().toText(Locale.ENGLISH))));
        }
        return VisitTexts.bilingual(
                trigger instanceof Trigger.Every ? "reason.every" : "reason.silence", ImmutableMap.of("key", key));
    }

    /** The day of the event as known on the date; of one that is not known any more, as known on the onset. */
    private static LocalDate eventDay(Trigger.OnEvent on, ObligationHistory history, LocalDate date) {
        LocalDate day = history.leader().begins();
        for (Known<FileEvent> event : history.causingEvents(on.kind())) {
            if (event.isKnownOn(date)) {
                return event.content().on();
            }
            if (event.isKnownOn(history.leader().onset())) {
                day = event.content().on();
            }
        }
        return day;
    }

    private static Optional<PersonId> leadPerson(VisitRule rule, EnterpriseFile file, LocalDate date) {
        return rule.terms().lead() == VisitLead.CHIEF_LIAISON
                ? file.timeline(EnterpriseAttributes.CHIEF_LIAISON).at(date)
                : Optional.empty();
    }

    private static ImmutableSet<PersonId> team(EnterpriseFile file, LocalDate date) {
        return file.timeline(EnterpriseAttributes.SERVICE_TEAM)
                .at(date)
                .map(ServiceTeam::persons)
                .orElse(ImmutableSet.of());
    }
}
