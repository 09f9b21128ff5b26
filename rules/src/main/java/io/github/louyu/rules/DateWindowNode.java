package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A date fact lies in a window before or after the date asked about. */
final class DateWindowNode<S> extends LeafNode<S> {

    private final DateFact<S> fact;
    private final Window window;

    DateWindowNode(DateFact<S> fact, Window window) {
        this.fact = fact;
        this.window = window;
    }

    @Override
    Truth truth(S subject, LocalDate date, Context context) {
        LocalDate target = fact.valueIn(subject, date, context);
        return target == null ? Truth.UNKNOWN : Truth.of(window.holds(target, date, context));
    }

    @Override
    Timeline<Truth> timeline(S subject, Context context) {
        Timeline.Builder<Truth> timeline = Timeline.builder();
        for (Timeline.Segment<LocalDate> segment :
                fact.reader().timeline(subject, context).segments()) {
            if (segment.value().isEmpty()) {
                timeline.from(segment.range().start(), Truth.UNKNOWN);
                continue;
            }
            LocalDate target = segment.value().get();
            timeline.from(segment.range().start(), Truth.FALSE);
            window.days(target, context)
                    .flatMap(days -> days.intersection(segment.range()))
                    .ifPresent(within -> {
                        timeline.from(within.start(), Truth.TRUE);
                        if (within.endExclusive().isBefore(segment.range().endExclusive())) {
                            timeline.from(within.endExclusive(), Truth.FALSE);
                        }
                    });
        }
        return timeline.build();
    }

    @Override
    Explanation explainNow(S subject, LocalDate date, Context context) {
        LocalDate target = fact.valueIn(subject, date, context);
        List<FactFailure> failures = new ArrayList<>();
        addFailures(subject, date, context, failures);
        return Explanation.ofLeaf(
                this,
                truth(subject, date, context),
                new LeafReading(
                        () -> target == null
                                ? new LeafReading.Words(
                                        null,
                                        window.label(),
                                        null,
                                        ImmutableList.of(),
                                        ImmutableSet.of(),
                                        fact.whyNone(subject, date, context).asList())
                                : LeafReading.Words.of(
                                        ValueText.of(target),
                                        window.label(),
                                        FactLabels.days(ChronoUnit.DAYS.between(date, target))),
                        fact.reader().evidence(subject, date, context),
                        fact.missing(subject, date, context),
                        ImmutableList.copyOf(failures)));
    }

    @Override
    boolean isSettled(S subject, LocalDate day, LocalDate until) {
        return fact.reader().isSettled(subject, day, until);
    }

    @Override
    ImmutableList<Fact<S, ?>> facts() {
        return ImmutableList.of(fact);
    }

    @Override
    <B> @Nullable ImmutableList<B> turningValues(Fact<S, B> basic, S subject, LocalDate date, Context context) {
        ImmutableList.Builder<B> turning = ImmutableList.builder();
        if (fact.dependsOn(basic)) {
            for (LocalDate day : window.ends(date, context)) {
                ImmutableList<B> solutions = fact.solve(basic, day, subject, date, context);
                if (solutions == null) {
                    return null;
                }
                turning.addAll(solutions);
            }
        }
        return turning.build();
    }

    @Override
    public <R> Node<R> via(Relation<R, S> relation) {
        return new DateWindowNode<>(fact.via(relation), window);
    }

    @Override
    boolean reads(FileContent content) {
        return fact.reader().reads(content);
    }

    @Override
    boolean hasHostCode() {
        return fact.reader().isHostCode();
    }

    @Override
    void addFailures(S subject, LocalDate date, Context context, List<FactFailure> failures) {
        fact.addFailures(subject, date, context, failures);
    }

    @Override
    ImmutableList<Object> identity() {
        return ImmutableList.of(fact, window);
    }

    @Override
    public RuleNode view() {
        return RuleNode.leaf(
                "DATE_" + window.kind(),
                ImmutableMap.of(
                        "fact",
                        new RuleAttribute.OfFact(FactNode.of(fact)),
                        "limit",
                        new RuleAttribute.OfSpan(window.span())));
    }
}
