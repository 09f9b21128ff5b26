package io.github.louyu.rules.visit;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.Known;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.rules.Evaluator;
import io.github.louyu.rules.Truth;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.ReportingPeriod;
import io.github.louyu.time.Span;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the days on which triggers show their keys in a file: approaching dates, published figures, periods, silences. */
final class TriggerWindows {

    private final FileReading reading;
    private final LocalDate horizon;

    /**
     * Makes a finder.
     *
     * @param horizon the day before which windows are looked for
     */
    TriggerWindows(FileReading reading, LocalDate horizon) {
        this.reading = reading;
        this.horizon = horizon;
    }

    /**
     * Gives the windows of all versions of a rule, by their first day.
     *
     * @param versions the versions of one rule, in order
     */
    List<ShowingWindow> of(List<RuleVersion> versions) {
        List<ShowingWindow> windows = new ArrayList<>();
        for (RuleVersion version : versions) {
            if (!version.inForce().start().isBefore(horizon)) {
                break;
            }
            if (reading.isNobodysRule(version)) {
                continue;
            }
            Trigger trigger = version.rule().trigger();
            if (trigger instanceof Trigger.Ahead ahead) {
                addAhead(version, ahead, windows);
            } else if (trigger instanceof Trigger.OnFigures figures) {
                addFigures(version, figures, windows);
            } else if (trigger instanceof Trigger.Every) {
                version.asking().forEach((periods, asked) -> addEvery(version, periods, asked, windows));
            } else if (trigger instanceof Trigger.OfHost host) {
                addHost(version, host, windows);
            } else if (trigger instanceof Trigger.AfterSilence silence) {
                addSilences(version, silence, windows);
            }
        }
        if (windows.size() > 1) {
            windows.sort(Comparator.comparing(window -> window.days().start()));
        }
        return windows;
    }

    private void addAhead(RuleVersion version, Trigger.Ahead trigger, List<ShowingWindow> windows) {
        for (Known<? extends FileContent> entry : trigger.dates().versions(reading.file())) {
            if (!entry.known().start().isBefore(horizon)) {
                break;
            }
            LocalDate target = trigger.dates().target(entry.content());
            if (target == null) {
                addWindow(
                        windows,
                        version,
                        entry.entry() + "@?",
                        entry.known(),
                        Truth.UNKNOWN,
                        LocalDate.MIN,
                        null,
                        entry);
                continue;
            }
            LocalDate begins = begins(trigger, entry, target);
            if (!begins.isAfter(target)) {
                DateRange.ofClosed(begins, target)
                        .intersection(entry.known())
                        .ifPresent(days -> addWindow(
                                windows,
                                version,
                                entry.entry() + "@" + target,
                                days,
                                Truth.TRUE,
                                begins,
                                target,
                                entry));
            }
        }
    }

    private LocalDate begins(Trigger.Ahead trigger, Known<? extends FileContent> entry, LocalDate target) {
        Span lead = trigger.lead();
        return lead == null
                ? entry.recordedOn()
                : lead.before(target, reading.calendar()).date();
    }

    private void addFigures(RuleVersion version, Trigger.OnFigures trigger, List<ShowingWindow> windows) {
        Evaluator<EnterpriseFile> condition = Objects.requireNonNull(version.condition());
        Timeline<ReportingPeriod> latest = reading.file()
                .latestPeriod(trigger.series().kind(), trigger.series().periods());
        for (Timeline.Segment<ReportingPeriod> period : latest.segmentsIn(version.inForce())) {
            if (!period.range().start().isBefore(horizon)) {
                break;
            }
            if (period.value().isEmpty()) {
                continue;
            }
            if (condition.isSteady(reading.file(), period.range())) {
                Truth truth = condition.test(reading.file(), period.range().start());
                addFigure(windows, version, period.value().get(), period.range(), truth);
                continue;
            }
            for (Timeline.Segment<Truth> truth : reading.timeline(condition).segmentsIn(period.range())) {
                addFigure(
                        windows,
                        version,
                        period.value().get(),
                        truth.range(),
                        truth.value().orElse(Truth.UNKNOWN));
            }
        }
    }

    private void addFigure(
            List<ShowingWindow> windows, RuleVersion version, ReportingPeriod period, DateRange days, Truth truth) {
        if (truth != Truth.FALSE) {
            addWindow(windows, version, period.toString(), days, truth, LocalDate.MAX, null, null);
        }
    }

    private void addEvery(
            RuleVersion version, PeriodKind periods, Evaluator<EnterpriseFile> asked, List<ShowingWindow> windows) {
        LocalDate end = earlier(horizon, version.inForce().endExclusive());
        Timeline<Truth> truths = reading.timeline(asked);
        ReportingPeriod period = ReportingPeriod.of(periods, version.inForce().start());
        while (period.firstDay().isBefore(end)) {
            for (Timeline.Segment<Truth> truth : truths.segmentsIn(period.range())) {
                if (truth.value().orElse(Truth.UNKNOWN) != Truth.FALSE) {
                    addWindow(
                            windows,
                            version,
                            period.toString(),
                            truth.range(),
                            truth.value().orElse(Truth.UNKNOWN),
                            period.firstDay(),
                            period.lastDay(),
                            null);
                }
            }
            period = period.next();
        }
    }

    private void addHost(RuleVersion version, Trigger.OfHost trigger, List<ShowingWindow> windows) {
        for (HostOccurrence shown : reading.showings(trigger.trigger()).occurrences()) {
            addWindow(
                    windows,
                    version,
                    shown.key(),
                    shown.days(),
                    Truth.TRUE,
                    shown.begins(),
                    shown.target().orElse(null),
                    shown.cause().orElse(null));
        }
    }

    private void addSilences(RuleVersion version, Trigger.AfterSilence trigger, List<ShowingWindow> windows) {
        for (Timeline.Segment<LocalDate> contact : lastContact().segmentsIn(version.inForce())) {
            if (contact.value().isEmpty()) {
                continue;
            }
            LocalDate last = contact.value().get();
            LocalDate silent = trigger.silence().after(last, reading.calendar()).date();
            if (silent.isBefore(LocalDate.MAX.minusDays(1))) {
                LocalDate begins = silent.plusDays(1);
                DateRange.from(begins)
                        .intersection(contact.range())
                        .ifPresent(days ->
                                addWindow(windows, version, last.toString(), days, Truth.TRUE, begins, null, null));
            }
        }
    }

    /** The last visit made by each day, as known that day; before the first, the day the file was opened. */
    private Timeline<LocalDate> lastContact() {
        Optional<LocalDate> opened = reading.file().openedOn();
        record Step(LocalDate day, LocalDate visit, int change) {}
        List<Step> steps = new ArrayList<>();
        for (Known<Visit> visit : reading.visits()) {
            LocalDate on = visit.content().on();
            DateRange.from(on).intersection(visit.known()).ifPresent(days -> {
                steps.add(new Step(days.start(), on, 1));
                if (days.hasEnd()) {
                    steps.add(new Step(days.endExclusive(), on, -1));
                }
            });
        }
        steps.sort(Comparator.comparing(Step::day));
        TreeMap<LocalDate, Integer> made = new TreeMap<>();
        Timeline.Builder<LocalDate> timeline = Timeline.builder();
        opened.ifPresent(day -> timeline.from(LocalDate.MIN, day));
        for (Step step : steps) {
            if (made.merge(step.visit(), step.change(), Integer::sum) == 0) {
                made.remove(step.visit());
            }
            if (!made.isEmpty()) {
                timeline.from(step.day(), made.lastKey());
            } else if (opened.isPresent()) {
                timeline.from(step.day(), opened.get());
            } else {
                timeline.unknownFrom(step.day());
            }
        }
        return timeline.build();
    }

    private void addWindow(
            List<ShowingWindow> windows,
            RuleVersion version,
            String key,
            DateRange days,
            Truth truth,
            LocalDate begins,
            @Nullable LocalDate target,
            @Nullable Known<? extends FileContent> shown) {
        days.intersection(version.inForce())
                .filter(range -> range.start().isBefore(horizon))
                .ifPresent(range -> windows.add(new ShowingWindow(version, key, range, truth, begins, target, shown)));
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
