package io.github.louyu.rules.conformance;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.rules.Evaluator;
import io.github.louyu.rules.Truth;
import io.github.louyu.rules.oracle.NeutralCase.Change;
import io.github.louyu.rules.oracle.NeutralCase.DayRange;
import io.github.louyu.rules.oracle.NeutralCase.ExpectedObligation;
import io.github.louyu.rules.oracle.NeutralCase.TruthFrom;
import io.github.louyu.rules.oracle.NeutralCase.UndeterminedKey;
import io.github.louyu.rules.oracle.NeutralCase.UndeterminedRun;
import io.github.louyu.rules.oracle.ObligationState;
import io.github.louyu.rules.oracle.Truth3;
import io.github.louyu.rules.visit.CancelReason;
import io.github.louyu.rules.visit.ObligationChange;
import io.github.louyu.rules.visit.UndeterminedVisit;
import io.github.louyu.rules.visit.VisitAssessment;
import io.github.louyu.rules.visit.VisitEngine;
import io.github.louyu.rules.visit.VisitObligation;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The engine's answers in neutral form. */
public final class EngineAnswers {

    private EngineAnswers() {}

    public static List<TruthFrom> timeline(Evaluator<EnterpriseFile> condition, EnterpriseFile file, DayRange range) {
        DateRange days = DateRange.of(range.first(), range.end());
        return condition.timeline(file, days).segmentsIn(days).stream()
                .map(EngineAnswers::truthFrom)
                .toList();
    }

    private static TruthFrom truthFrom(Timeline.Segment<Truth> segment) {
        return new TruthFrom(
                segment.range().start(),
                Truth3.valueOf(segment.value().orElseThrow().name()));
    }

    /** The truths of the daily tests, folded. */
    public static List<TruthFrom> dailyTests(Evaluator<EnterpriseFile> condition, EnterpriseFile file, DayRange range) {
        List<TruthFrom> truths = new ArrayList<>();
        for (LocalDate day : range.days()) {
            Truth3 truth = Truth3.valueOf(condition.test(file, day).name());
            if (truths.isEmpty() || truths.get(truths.size() - 1).truth() != truth) {
                truths.add(new TruthFrom(day, truth));
            }
        }
        return truths;
    }

    public static Optional<LocalDate> nextChange(
            Evaluator<EnterpriseFile> condition, EnterpriseFile file, LocalDate on, LocalDate searchedTo) {
        return condition.timeline(file.knownOn(on)).nextChangeAfter(on).filter(day -> day.isBefore(searchedTo));
    }

    /** What becomes of each obligation, by assessing every day. */
    public static List<ExpectedObligation> sweep(VisitEngine engine, EnterpriseFile file, DayRange range) {
        Map<String, List<Change>> changes = new TreeMap<>();
        Map<String, LocalDate> onsets = new TreeMap<>();
        for (LocalDate day : range.days()) {
            for (VisitObligation obligation : engine.assess(file, day).obligations()) {
                append(changes, onsets, day, obligation);
            }
        }
        return expected(changes, onsets);
    }

    /** What becomes of each obligation, by the agenda from the first day of any rule. */
    public static List<ExpectedObligation> agenda(
            VisitEngine engine, EnterpriseFile file, DayRange range, LocalDate firstRules) {
        LocalDate start = firstRules.isBefore(range.first()) ? firstRules : range.first();
        Map<String, List<Change>> changes = new TreeMap<>();
        Map<String, LocalDate> onsets = new TreeMap<>();
        for (ObligationChange change : engine.agenda(file, DateRange.of(start, range.end()))) {
            LocalDate day = change.date().isBefore(range.first()) ? range.first() : change.date();
            List<Change> before = changes.get(name(change.after()));
            if (before != null && before.get(before.size() - 1).day().equals(day)) {
                before.remove(before.size() - 1);
            }
            append(changes, onsets, day, change.after());
        }
        return expected(changes, onsets);
    }

    private static void append(
            Map<String, List<Change>> changes,
            Map<String, LocalDate> onsets,
            LocalDate day,
            VisitObligation obligation) {
        String name = name(obligation);
        onsets.put(name, obligation.onset());
        List<Change> soFar = changes.computeIfAbsent(name, id -> new ArrayList<>());
        ObligationState state = state(obligation);
        if (soFar.isEmpty() || !soFar.get(soFar.size() - 1).to().equals(state)) {
            soFar.add(new Change(day, state));
        }
    }

    private static List<ExpectedObligation> expected(Map<String, List<Change>> changes, Map<String, LocalDate> onsets) {
        List<ExpectedObligation> result = new ArrayList<>();
        changes.forEach((name, list) -> {
            LocalDate onset = onsets.get(name);
            if (onset != null) {
                result.add(new ExpectedObligation(name, onset, list));
            }
        });
        return result;
    }

    public static String name(VisitObligation obligation) {
        return obligation.rule() + "/" + obligation.key();
    }

    public static ObligationState state(VisitObligation obligation) {
        return new ObligationState(
                ObligationState.State.valueOf(obligation.state().name()),
                obligation.cancelReason().map(EngineAnswers::reason).orElse(null),
                obligation.level(),
                obligation.due());
    }

    private static ObligationState.Reason reason(CancelReason reason) {
        return ObligationState.Reason.valueOf(reason.name());
    }

    /** Lines that differ in the reason alone are one, as the agenda has it. */
    public static List<ExpectedObligation> withoutReasonChanges(List<ExpectedObligation> obligations) {
        return obligations.stream()
                .map(obligation -> new ExpectedObligation(
                        obligation.obligation(), obligation.onset(), withoutReasons(obligation.changes())))
                .toList();
    }

    private static List<Change> withoutReasons(List<Change> changes) {
        List<Change> result = new ArrayList<>();
        for (Change change : changes) {
            ObligationState to = change.to();
            ObligationState plain = new ObligationState(to.state(), null, to.level(), to.due());
            if (result.isEmpty() || !result.get(result.size() - 1).to().equals(plain)) {
                result.add(new Change(change.day(), plain));
            }
        }
        return result;
    }

    public static List<UndeterminedRun> undetermined(VisitEngine engine, EnterpriseFile file, DayRange range) {
        return runs(range, day -> engine.assess(file, day));
    }

    private static List<UndeterminedRun> runs(DayRange range, Function<LocalDate, VisitAssessment> assess) {
        Map<UndeterminedKey, LocalDate> running = new LinkedHashMap<>();
        List<UndeterminedRun> runs = new ArrayList<>();
        for (LocalDate day : range.days()) {
            ImmutableList<UndeterminedKey> unknown = assess.apply(day).undetermined().stream()
                    .map(EngineAnswers::key)
                    .collect(ImmutableList.toImmutableList());
            running.entrySet().removeIf(run -> {
                boolean ends = !unknown.contains(run.getKey());
                if (ends) {
                    runs.add(new UndeterminedRun(run.getKey(), new DayRange(run.getValue(), day)));
                }
                return ends;
            });
            unknown.forEach(key -> running.putIfAbsent(key, day));
        }
        running.forEach((key, from) -> runs.add(new UndeterminedRun(key, new DayRange(from, range.end()))));
        return runs;
    }

    private static UndeterminedKey key(UndeterminedVisit visit) {
        @Nullable String key = visit.key().orElse(null);
        return new UndeterminedKey(visit.rule(), key);
    }
}
