package io.github.louyu.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A decision table with the calendar and the rates that its conditions need (判定表求值). Immutable and thread-safe.
 *
 * @param <S> the type of the subject
 * @param <R> the type of the outcomes
 */
public final class DecisionTableEvaluator<S, R> {

    private final DecisionTable<S, R> table;
    private final Context context;

    DecisionTableEvaluator(DecisionTable<S, R> table, Context context) {
        this.table = table;
        this.context = context;
    }

    /**
     * Decides of a subject on a date, as known on that date.
     *
     * @param subject the subject
     * @param date the date
     * @return the decision; it is never thrown that two rows clash
     */
    public Decision<R> decide(S subject, LocalDate date) {
        requireNonNull(subject, "subject");
        requireNonNull(date, "date");
        return decided(
                table,
                table.rows().stream()
                        .map(row -> Node.of(row.when()).truth(subject, date, context))
                        .toList());
    }

    /**
     * Tells why a table decides as it does.
     *
     * @param subject the subject
     * @param date the date
     * @return the decision with the explanation of every row
     */
    public DecisionExplanation<R> explain(S subject, LocalDate date) {
        ImmutableList.Builder<DecisionExplanation.Row<R>> rows = ImmutableList.builder();
        for (DecisionRow<S, R> row : table.rows()) {
            rows.add(new DecisionExplanation.Row<>(
                    row.id(), row.outcome(), Node.of(row.when()).explain(subject, date, context)));
        }
        return new DecisionExplanation<>(table, date, decide(subject, date), rows.build());
    }

    /**
     * Gives the decision over time, on each day as known that day. It is exact, and made of the days on which something can
     * change, not of every day.
     *
     * @param subject the subject
     * @return the decision on every day
     */
    public Timeline<Decision<R>> timeline(S subject) {
        return timeline(table, requireNonNull(subject, "subject"), context);
    }

    /**
     * Gives the decision over a range of days.
     *
     * @param subject the subject
     * @param range the days asked about
     * @return the stretches of one decision each, in order, cut at the ends of the range
     */
    public ImmutableList<Timeline.Segment<Decision<R>>> segments(S subject, DateRange range) {
        return timeline(subject).segmentsIn(range);
    }

    static <S, R> Timeline<Decision<R>> timeline(DecisionTable<S, R> table, S subject, Context context) {
        List<Timeline<Truth>> truths = table.rows().stream()
                .map(row -> Node.of(row.when()).timeline(subject, context))
                .toList();
        Breakpoints breakpoints = new Breakpoints();
        truths.forEach(breakpoints::with);
        return breakpoints.timeline(day -> decided(
                table, truths.stream().map(truth -> truth.at(day).orElseThrow()).toList()));
    }

    /** What the truths of the rows come to. */
    static <R> Decision<R> decided(DecisionTable<?, R> table, List<Truth> truths) {
        return switch (table.policy()) {
            case UNIQUE -> unique(table, truths);
            case FIRST -> first(table, truths);
            case COLLECT -> collected(table, truths);
        };
    }

    private static <R> Decision<R> unique(DecisionTable<?, R> table, List<Truth> truths) {
        long held = truths.stream().filter(Truth.TRUE::equals).count();
        if (held > 1) {
            return decision(Decision.State.CONFLICT, table, truths);
        }
        long open = truths.stream().filter(Truth.UNKNOWN::equals).count();
        if (open == 0) {
            return decision(held == 1 ? Decision.State.DECIDED : Decision.State.NOT_COVERED, table, truths);
        }
        return undetermined(table, truths, held == 0, held + open > 1);
    }

    private static <R> Decision<R> first(DecisionTable<?, R> table, List<Truth> truths) {
        int reached = truths.indexOf(Truth.TRUE) + 1;
        List<Truth> decisive = reached == 0 ? truths : truths.subList(0, reached);
        if (!decisive.contains(Truth.UNKNOWN)) {
            return decision(reached > 0 ? Decision.State.DECIDED : Decision.State.NOT_COVERED, table, decisive);
        }
        Decision<R> open = undetermined(table, decisive, reached == 0, false);
        return reached > 0 && open.outcomes().size() == 1 // whichever row it is, the outcome is the same
                ? new Decision<>(Decision.State.DECIDED, open.outcomes(), open.rows(), false, false)
                : open;
    }

    private static <R> Decision<R> collected(DecisionTable<?, R> table, List<Truth> truths) {
        if (truths.contains(Truth.UNKNOWN)) {
            return undetermined(table, truths, !truths.contains(Truth.TRUE), false);
        }
        return decision(
                truths.contains(Truth.TRUE) ? Decision.State.DECIDED : Decision.State.NOT_COVERED, table, truths);
    }

    private static <R> Decision<R> decision(Decision.State state, DecisionTable<?, R> table, List<Truth> truths) {
        ImmutableList.Builder<R> outcomes = ImmutableList.builder();
        ImmutableList.Builder<String> rows = ImmutableList.builder();
        for (int i = 0; i < truths.size(); i++) {
            if (truths.get(i) == Truth.TRUE) {
                outcomes.add(table.rows().get(i).outcome());
                rows.add(table.rows().get(i).id());
            }
        }
        return new Decision<>(state, outcomes.build(), rows.build(), false, false);
    }

    private static <R> Decision<R> undetermined(
            DecisionTable<?, R> table, List<Truth> truths, boolean mayBeNotCovered, boolean mayConflict) {
        List<R> outcomes = new ArrayList<>();
        ImmutableList.Builder<String> rows = ImmutableList.builder();
        for (int i = 0; i < truths.size(); i++) {
            if (truths.get(i) != Truth.FALSE) {
                R outcome = table.rows().get(i).outcome();
                if (!outcomes.contains(outcome)) {
                    outcomes.add(outcome);
                }
                rows.add(table.rows().get(i).id());
            }
        }
        return new Decision<>(
                Decision.State.UNDETERMINED,
                ImmutableList.copyOf(outcomes),
                rows.build(),
                mayBeNotCovered,
                mayConflict);
    }
}
