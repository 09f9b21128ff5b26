package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

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
        LocalDate target = fact.reader().value(subject, date, context);
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
            DateRange.of(window.opens(target, context), window.closes(target, context))
                    .intersection(segment.range())
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
    Explanation explain(S subject, LocalDate date, Context context) {
        LocalDate target = fact.reader().value(subject, date, context);
        List<FactFailure> failures = new ArrayList<>();
        addFailures(subject, date, context, failures);
        return Explanation.ofLeaf(
                view(),
                truth(subject, date, context),
                new LeafReading(
                        target == null ? null : ValueText.of(target),
                        window.label(),
                        target == null ? null : FactLabels.days(ChronoUnit.DAYS.between(date, target)),
                        fact.reader().evidence(subject, date, context),
                        target == null ? ImmutableSet.of(fact.asMissing()) : ImmutableSet.of(),
                        ImmutableList.copyOf(failures)));
    }

    @Override
    boolean isSettled(S subject, LocalDate day, LocalDate until) {
        return fact.reader().isSettled(subject, day, until);
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
        Failures.add(fact, subject, date, failures);
    }

    @Override
    ImmutableList<Object> identity() {
        return ImmutableList.of(fact, window);
    }

    @Override
    RuleNode view() {
        return RuleNode.leaf(
                "DATE_" + window.kind(),
                ImmutableMap.of("fact", fact.label(), "limit", window.label(), "name", Bilingual.same(fact.name())));
    }
}
