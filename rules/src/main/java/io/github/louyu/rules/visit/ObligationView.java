package io.github.louyu.rules.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.FileEvent;
import io.github.louyu.enterprise.Known;
import io.github.louyu.enterprise.ObligationId;
import io.github.louyu.enterprise.PersonId;
import io.github.louyu.enterprise.ServiceTeam;
import io.github.louyu.rules.Evaluator;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What is told of an obligation beyond its state: why, on which evidence, and who goes. */
final class ObligationView {

    private ObligationView() {}

    /** The entries that are the cause, and those that the condition of the trigger read. */
    static ImmutableSet<EntryId> evidence(List<Occurrence> merged, EnterpriseFile file) {
        ImmutableSet.Builder<EntryId> evidence = ImmutableSet.builder();
        for (Occurrence occurrence : merged) {
            EntryId entry = occurrence.entry();
            if (entry != null) {
                evidence.add(entry);
            }
        }
        Occurrence leader = merged.get(0);
        Evaluator<EnterpriseFile> condition = leader.version().condition();
        if (condition != null) {
            evidence.addAll(condition.explain(file, leader.onset()).evidence());
        }
        return evidence.build();
    }

    /** The entries of a type that the office granted for an obligation, as known on a day. */
    static <C extends FileContent> ImmutableList<EntryId> granted(
            Class<C> type,
            Function<C, ObligationId> grantedFor,
            ObligationId obligation,
            EnterpriseFile file,
            LocalDate date) {
        return file.known(type, date).stream()
                .filter(version -> grantedFor.apply(version.content()).equals(obligation))
                .map(Known::entry)
                .collect(ImmutableList.toImmutableList());
    }

    /** Why the visit is to be made, in words. */
    static Bilingual reason(Occurrence leader, EnterpriseFile file, LocalDate date) {
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
                            Bilingual.same(eventDay(on, leader, file, date).toString())));
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
                            ReportingPeriod.parse(leader.key()).label(),
                            "condition",
                            Bilingual.of(
                                    figures.condition().toText(Locale.CHINESE),
                                    figures.condition().toText(Locale.ENGLISH))));
        }
        if (trigger instanceof Trigger.OfHost host) {
            return VisitTexts.bilingual(
                    "reason.host", ImmutableMap.of("trigger", host.trigger().label(), "key", key));
        }
        if (trigger instanceof Trigger.Every) {
            return VisitTexts.bilingual(
                    "reason.every",
                    ImmutableMap.of(
                            "period", ReportingPeriod.parse(leader.key()).label()));
        }
        return VisitTexts.bilingual("reason.silence", ImmutableMap.of("key", key));
    }

    /** The day of the event as known on the date; of one that is not known any more, as known on the onset. */
    private static LocalDate eventDay(Trigger.OnEvent on, Occurrence leader, EnterpriseFile file, LocalDate date) {
        if (leader.shown() != null && leader.shown().isKnownOn(date)) {
            return leader.shown().content().effective().start();
        }
        LocalDate day = leader.begins();
        for (Known<FileEvent> event : file.events(on.kind())) {
            if (!event.entry().equals(leader.entry())) {
                continue;
            }
            if (event.isKnownOn(date)) {
                return event.content().on();
            }
            if (event.isKnownOn(leader.onset())) {
                day = event.content().on();
            }
        }
        return day;
    }

    static Optional<PersonId> leadPerson(VisitRule rule, EnterpriseFile file, LocalDate date) {
        return rule.terms().lead() == VisitLead.CHIEF_LIAISON
                ? file.timeline(EnterpriseAttributes.CHIEF_LIAISON).at(date)
                : Optional.empty();
    }

    static ImmutableSet<PersonId> team(EnterpriseFile file, LocalDate date) {
        return file.timeline(EnterpriseAttributes.SERVICE_TEAM)
                .at(date)
                .map(ServiceTeam::persons)
                .orElse(ImmutableSet.of());
    }
}
