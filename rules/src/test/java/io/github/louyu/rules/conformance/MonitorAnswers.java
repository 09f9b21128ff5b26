package io.github.louyu.rules.conformance;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.Entry;
import io.github.louyu.enterprise.LogEntry;
import io.github.louyu.rules.oracle.NeutralCase.Change;
import io.github.louyu.rules.oracle.NeutralCase.DayRange;
import io.github.louyu.rules.oracle.NeutralCase.ExpectedObligation;
import io.github.louyu.rules.visit.MonitorChange;
import io.github.louyu.rules.visit.VisitEngine;
import io.github.louyu.rules.visit.VisitMonitor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a monitor tells of one file, in neutral form. */
public final class MonitorAnswers {

    private MonitorAnswers() {}

    /** The changes of a monitor that is given the whole file before the first day of any rule. */
    public static List<ExpectedObligation> knowingAllBefore(
            VisitEngine engine, EnterpriseFile file, DayRange range, LocalDate firstRules) {
        VisitMonitor monitor = VisitMonitor.of(engine, start(range, firstRules).minusDays(1));
        List<MonitorChange> changes = new ArrayList<>();
        monitor.addListener(changes::add);
        monitor.put(file);
        monitor.advanceTo(range.end().minusDays(1));
        return expected(changes, range);
    }

    /** The changes, net of each day, of a monitor that is given each line on the day on which it is recorded, one by one. */
    public static List<ExpectedObligation> learningDayByDay(
            VisitEngine engine, EnterpriseFile file, DayRange range, LocalDate firstRules) {
        LocalDate start = start(range, firstRules);
        VisitMonitor monitor = VisitMonitor.of(engine, start.minusDays(1));
        List<MonitorChange> changes = new ArrayList<>();
        monitor.addListener(changes::add);
        monitor.put(EnterpriseFile.builder(file.id()).build());
        for (LogEntry line : linesInOrder(file)) {
            if (line.recordedOn().isBefore(range.end())) {
                if (line.recordedOn().isAfter(monitor.day())) {
                    monitor.advanceTo(line.recordedOn());
                }
                monitor.record(file.id(), line);
            }
        }
        monitor.advanceTo(range.end().minusDays(1));
        return expected(changes, range);
    }

    /** Entries come before what is said of them on the same day. */
    private static List<LogEntry> linesInOrder(EnterpriseFile file) {
        List<LogEntry> lines = new ArrayList<>(file.log());
        lines.sort((a, b) -> {
            int byDay = a.recordedOn().compareTo(b.recordedOn());
            return byDay != 0 ? byDay : Boolean.compare(!isEntry(a), !isEntry(b));
        });
        return lines;
    }

    private static boolean isEntry(LogEntry line) {
        return line instanceof Entry;
    }

    private static LocalDate start(DayRange range, LocalDate firstRules) {
        return firstRules.isBefore(range.first()) ? firstRules : range.first();
    }

    private static List<ExpectedObligation> expected(List<MonitorChange> told, DayRange range) {
        Map<String, List<Change>> changes = new TreeMap<>();
        Map<String, LocalDate> onsets = new TreeMap<>();
        for (MonitorChange change : told) {
            String name = EngineAnswers.name(change.obligation());
            LocalDate day = change.date().isBefore(range.first()) ? range.first() : change.date();
            List<Change> soFar = changes.computeIfAbsent(name, id -> new ArrayList<>());
            soFar.removeIf(earlier -> earlier.day().equals(day));
            change.after().ifPresent(after -> {
                onsets.put(name, after.onset());
                Change now = new Change(day, EngineAnswers.state(after));
                if (soFar.isEmpty() || !soFar.get(soFar.size() - 1).to().sameAnswer(now.to())) {
                    soFar.add(now);
                }
            });
        }
        changes.values().removeIf(List::isEmpty);
        List<ExpectedObligation> result = new ArrayList<>();
        changes.forEach((name, list) -> result.add(new ExpectedObligation(name, onset(onsets, name), list)));
        return result;
    }

    private static LocalDate onset(Map<String, LocalDate> onsets, String name) {
        return onsets.getOrDefault(name, LocalDate.MIN);
    }
}
