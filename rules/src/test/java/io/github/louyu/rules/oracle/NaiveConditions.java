package io.github.louyu.rules.oracle;

import io.github.louyu.rules.oracle.NeutralCase.DayRange;
import io.github.louyu.rules.oracle.NeutralCase.TruthFrom;
import io.github.louyu.rules.oracle.NeutralCondition.All;
import io.github.louyu.rules.oracle.NeutralCondition.Any;
import io.github.louyu.rules.oracle.NeutralCondition.AtLeast;
import io.github.louyu.rules.oracle.NeutralCondition.Compare;
import io.github.louyu.rules.oracle.NeutralCondition.CompareWithParameter;
import io.github.louyu.rules.oracle.NeutralCondition.DateWithinLast;
import io.github.louyu.rules.oracle.NeutralCondition.DateWithinNext;
import io.github.louyu.rules.oracle.NeutralCondition.EventNotFollowedBy;
import io.github.louyu.rules.oracle.NeutralCondition.EventWithinNext;
import io.github.louyu.rules.oracle.NeutralCondition.EventsWithinLast;
import io.github.louyu.rules.oracle.NeutralCondition.FigureBelowPeriodBefore;
import io.github.louyu.rules.oracle.NeutralCondition.IsKnown;
import io.github.louyu.rules.oracle.NeutralCondition.NoVisitWithinLast;
import io.github.louyu.rules.oracle.NeutralCondition.Not;
import io.github.louyu.rules.oracle.NeutralCondition.Step;
import io.github.louyu.rules.oracle.NeutralPayload.Event;
import io.github.louyu.rules.oracle.NeutralPayload.Visit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The truth of conditions by definition, day by day (SEMANTICS 2). */
public final class NaiveConditions {

    private final NeutralCalendar calendar;

    public NaiveConditions(NeutralCalendar calendar) {
        this.calendar = calendar;
    }

    /** The truth on the day, as known on the day (the diagonal, SEMANTICS 1.6). */
    public Truth3 truth(NeutralCondition condition, NaiveFile file, LocalDate day) {
        return truth(condition, file.on(day), day);
    }

    /** The truth on the day, by what is known. */
    public Truth3 truth(NeutralCondition condition, Knowledge known, LocalDate day) {
        return truth(condition, leaf -> leaf(leaf, known, day));
    }

    /** The truth that follows from that of the leaves (SEMANTICS 2.1). */
    Truth3 truth(NeutralCondition condition, Function<NeutralCondition, Truth3> leaves) {
        if (condition instanceof All c) {
            return atLeast(c.of().size(), c.of(), leaves);
        } else if (condition instanceof Any c) {
            return atLeast(1, c.of(), leaves);
        } else if (condition instanceof AtLeast c) {
            return atLeast(c.k(), c.of(), leaves);
        } else if (condition instanceof Not c) {
            return truth(c.of(), leaves).not();
        } else {
            return leaves.apply(condition);
        }
    }

    /** The truth from each day on which it changes, on the diagonal. */
    public List<TruthFrom> timeline(NeutralCondition condition, NaiveFile file, DayRange range) {
        List<TruthFrom> timeline = new ArrayList<>();
        for (LocalDate day : range.days()) {
            Truth3 truth = truth(condition, file, day);
            if (timeline.isEmpty() || timeline.get(timeline.size() - 1).truth() != truth) {
                timeline.add(new TruthFrom(day, truth));
            }
        }
        return timeline;
    }

    /** The first day after {@code on}, before {@code end}, on which the truth is another if nothing more is recorded. */
    public Optional<LocalDate> nextChange(NeutralCondition condition, NeutralFile file, LocalDate on, LocalDate end) {
        NaiveFile known = NaiveFile.of(file.knownOn(on));
        Truth3 now = truth(condition, known, on);
        return on.plusDays(1)
                .datesUntil(end)
                .filter(day -> truth(condition, known, day) != now)
                .findFirst();
    }

    /** Whether the figure of the period is below that of the month before, by what was published by the day. */
    Truth3 isBelowPeriodBefore(YearMonth period, Knowledge known, LocalDate day) {
        Optional<Integer> figure = known.figure(period, day);
        Optional<Integer> before = known.figure(period.minusMonths(1), day);
        return figure.isEmpty() || before.isEmpty() ? Truth3.UNKNOWN : Truth3.of(figure.get() < before.get());
    }

    /** The value of a dated parameter on the day. */
    static int valueOn(List<Step> parameter, LocalDate day) {
        int value = parameter.get(0).value();
        for (Step step : parameter) {
            if (!step.from().isAfter(day)) {
                value = step.value();
            }
        }
        return value;
    }

    private Truth3 atLeast(int k, List<NeutralCondition> of, Function<NeutralCondition, Truth3> leaves) {
        int areTrue = 0;
        int areUnknown = 0;
        for (NeutralCondition part : of) {
            switch (truth(part, leaves)) {
                case TRUE -> areTrue++;
                case UNKNOWN -> areUnknown++;
                case FALSE -> {}
            }
        }
        return areTrue >= k ? Truth3.TRUE : areTrue + areUnknown < k ? Truth3.FALSE : Truth3.UNKNOWN;
    }

    private Truth3 leaf(NeutralCondition leaf, Knowledge known, LocalDate day) {
        if (leaf instanceof Compare c) {
            return number(c.attribute(), known, day, n -> c.is().holds(n, c.value()));
        } else if (leaf instanceof CompareWithParameter c) {
            return number(c.attribute(), known, day, n -> c.is().holds(n, valueOn(c.parameter(), day)));
        } else if (leaf instanceof DateWithinNext c) {
            return date(c.attribute(), known, day, t -> isWithinNext(c.length(), t, day));
        } else if (leaf instanceof DateWithinLast c) {
            return date(c.attribute(), known, day, t -> isWithinLast(c.length(), t, day));
        } else if (leaf instanceof EventsWithinLast c) {
            long times = known.events(c.kind())
                    .filter(e -> isWithinLast(c.length(), e.on(), day))
                    .count();
            return Truth3.of(times >= c.atLeastTimes());
        } else if (leaf instanceof EventWithinNext c) {
            return Truth3.of(known.events(c.kind()).anyMatch(e -> isWithinNext(c.length(), e.on(), day)));
        } else if (leaf instanceof EventNotFollowedBy c) {
            return Truth3.of(known.events(c.kind())
                    .filter(a -> isWithinLast(c.length(), a.on(), day))
                    .anyMatch(a -> known.events(c.by()).noneMatch(b -> isFromTo(a, day, b))));
        } else if (leaf instanceof NoVisitWithinLast c) {
            return Truth3.of(known.all(Visit.class).noneMatch(v -> isWithinLast(c.length(), v.on(), day)));
        } else if (leaf instanceof IsKnown c) {
            return Truth3.of(known.value(c.attribute(), day).isPresent());
        } else if (leaf instanceof FigureBelowPeriodBefore) {
            return known.latestPeriod(day)
                    .map(period -> isBelowPeriodBefore(period, known, day))
                    .orElse(Truth3.UNKNOWN);
        }
        throw new IllegalStateException("leaf: must be one of the format, but was " + leaf);
    }

    boolean isWithinNext(NeutralLength length, LocalDate t, LocalDate day) {
        return !day.isBefore(calendar.minus(t, length)) && !day.isAfter(t);
    }

    boolean isWithinLast(NeutralLength length, LocalDate t, LocalDate day) {
        return !day.isBefore(t) && !day.isAfter(calendar.plus(t, length));
    }

    private static boolean isFromTo(Event a, LocalDate day, Event b) {
        return !b.on().isBefore(a.on()) && !b.on().isAfter(day);
    }

    private static Truth3 number(String attribute, Knowledge known, LocalDate day, Predicate<Integer> holds) {
        return known.value(attribute, day)
                .map(value -> Truth3.of(holds.test(((NeutralValue.NumberValue) value).number())))
                .orElse(Truth3.UNKNOWN);
    }

    private static Truth3 date(String attribute, Knowledge known, LocalDate day, Predicate<LocalDate> holds) {
        return known.value(attribute, day)
                .map(value -> Truth3.of(holds.test(((NeutralValue.Day) value).day())))
                .orElse(Truth3.UNKNOWN);
    }
}
