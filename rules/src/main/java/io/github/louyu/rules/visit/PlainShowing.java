package io.github.louyu.rules.visit;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.FileEvent;
import io.github.louyu.enterprise.Known;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.Truth;
import io.github.louyu.time.ReportingPeriod;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a rule shows of a file on one day, read off the definitions one by one, with no regard for what that costs. It shares nothing with
 * what the engine does but the rules, the conditions and the calendar.
 */
final class PlainShowing {

    private final WorkCalendar calendar;

    PlainShowing(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * A key that shows if the truth is TRUE, or may show if it is UNKNOWN.
     *
     * @param key null for a run that has not begun
     */
    record Shown(
            @Nullable String key,
            Truth truth,
            LocalDate begins,
            @Nullable LocalDate target,
            @Nullable EntryId cause) {

        Shown inScope(Truth scope) {
            return new Shown(key, truth.and(scope), begins, target, cause);
        }
    }

    Truth test(Condition<EnterpriseFile> condition, EnterpriseFile file, LocalDate day) {
        return condition.using(calendar).test(file, day);
    }

    /** All but events and runs, which depend on the days before. */
    List<Shown> states(Trigger trigger, EnterpriseFile file, LocalDate day) {
        List<Shown> shown = new ArrayList<>();
        if (trigger instanceof Trigger.Ahead ahead) {
            for (Known<? extends FileContent> entry : ahead.dates().versions(file)) {
                if (entry.isKnownOn(day)) {
                    approaching(ahead, entry, day).ifPresent(shown::add);
                }
            }
        } else if (trigger instanceof Trigger.OnFigures figures) {
            file.latestPeriod(figures.series().kind(), figures.series().periods())
                    .at(day)
                    .ifPresent(period -> shown.add(
                            new Shown(period.toString(), test(figures.condition(), file, day), day, null, null)));
        } else if (trigger instanceof Trigger.Every every) {
            every.cadence().conditions().forEach((periods, asked) -> {
                ReportingPeriod period = ReportingPeriod.of(periods, day);
                shown.add(new Shown(
                        period.toString(), test(asked, file, day), period.firstDay(), period.lastDay(), null));
            });
        } else if (trigger instanceof Trigger.AfterSilence silence) {
            lastContact(file, day).ifPresent(last -> {
                LocalDate silent = silence.silence().after(last, calendar).date();
                if (day.isAfter(silent)) {
                    shown.add(new Shown(last.toString(), Truth.TRUE, silent.plusDays(1), null, null));
                }
            });
        } else if (trigger instanceof Trigger.OfHost host) {
            addHost(host, file, day, shown);
        }
        return shown;
    }

    private Optional<Shown> approaching(Trigger.Ahead ahead, Known<? extends FileContent> entry, LocalDate day) {
        LocalDate target = ahead.dates().target(entry.content());
        if (target == null) {
            return Optional.of(new Shown(entry.entry() + "@?", Truth.UNKNOWN, day, null, entry.entry()));
        }
        LocalDate begins = ahead.lead() == null
                ? entry.recordedOn()
                : ahead.lead().before(target, calendar).date();
        return day.isBefore(begins) || day.isAfter(target)
                ? Optional.empty()
                : Optional.of(new Shown(entry.entry() + "@" + target, Truth.TRUE, begins, target, entry.entry()));
    }

    private static void addHost(Trigger.OfHost host, EnterpriseFile file, LocalDate day, List<Shown> shown) {
        try {
            for (HostOccurrence occurrence : host.trigger().showing(file)) {
                if (occurrence.days().contains(day)) {
                    shown.add(new Shown(
                            occurrence.key(),
                            Truth.TRUE,
                            occurrence.begins(),
                            occurrence.target().orElse(null),
                            occurrence.cause().map(Known::entry).orElse(null)));
                }
            }
        } catch (RuntimeException e) {
            shown.clear(); // where it throws it shows nothing
        }
    }

    private static Optional<LocalDate> lastContact(EnterpriseFile file, LocalDate day) {
        return file.known(Visit.class, day).stream()
                .map(visit -> visit.content().on())
                .filter(on -> !on.isAfter(day))
                .max(Comparator.naturalOrder())
                .or(file::openedOn);
    }

    /** Whether an occurrence shows at its onset, in a file that tells what really was. */
    boolean stillShows(PlainReading.Begun begun, EnterpriseFile hindsight) {
        Trigger trigger = begun.rule().trigger();
        LocalDate onset = begun.onset();
        if (test(begun.rule().terms().scope(), hindsight, onset) != Truth.TRUE) {
            return false;
        }
        if (trigger instanceof Trigger.OnEvent on) {
            return hindsight.events(on.kind()).stream()
                    .anyMatch(event -> event.entry().equals(begun.shown().cause()));
        }
        if (trigger instanceof Trigger.When when) {
            return test(when.condition(), hindsight, onset) == Truth.TRUE;
        }
        if (trigger instanceof Trigger.OnFigures figures) {
            return figures.condition()
                            .using(calendar)
                            .ofPeriod(figures.series().kind(), ReportingPeriod.parse(begun.key()))
                            .test(hindsight, onset)
                    == Truth.TRUE;
        }
        return states(trigger, hindsight.knownOn(onset), onset).stream()
                .anyMatch(shown -> shown.truth() == Truth.TRUE && begun.key().equals(shown.key()));
    }

    /** The events of a kind that a day brings: known on it as such, and on no day before. */
    static List<Known<FileEvent>> news(Trigger.OnEvent on, EnterpriseFile file, LocalDate day) {
        return file.events(on.kind()).stream()
                .filter(event -> event.isKnownOn(day))
                .filter(event -> file.events(on.kind()).stream()
                        .noneMatch(other -> other.entry().equals(event.entry())
                                && other.known().start().isBefore(day)))
                .toList();
    }
}
