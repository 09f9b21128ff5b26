package io.github.louyu.rules.eligibility;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.DatedParameter;
import io.github.louyu.rules.Fact;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the next day on which a report is another, by looking at those days alone on which something can change. */
final class NextChange<S> {

    /** Windows repeat each year; over so many years each has shown all it does. */
    private static final int YEARS_OF_WINDOWS = 9;

    private final EligibilityEngine<S> engine;
    private final ImmutableList<PolicyHistory<S>> histories;
    private final Readings.Terms terms;

    NextChange(EligibilityEngine<S> engine, ImmutableList<PolicyHistory<S>> histories, Readings.Terms terms) {
        this.engine = engine;
        this.histories = histories;
        this.terms = terms;
    }

    Optional<LocalDate> after(S subject, LocalDate date) {
        S known = knownOn(subject, date);
        ImmutableList<ImmutableList<Object>> now = engine.report(known, date).signature();
        TreeSet<LocalDate> days = new TreeSet<>();
        timelines(known).forEach(timeline -> days.addAll(timeline.changes()));
        days.addAll(terms.rates().changes());
        histories.forEach(history -> history.versions().forEach(version -> add(version, date, days)));
        for (LocalDate day : days.tailSet(date, false)) {
            if (!engine.report(known, day).signature().equals(now)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    /** Of every condition, of every fact and parameter that amounts read. */
    private Stream<Timeline<?>> timelines(S subject) {
        Set<Condition<S>> conditions = new LinkedHashSet<>();
        AmountReads<S> reads = new AmountReads<>();
        for (PolicyHistory<S> history : histories) {
            for (PolicyVersion<S> version : history.versions()) {
                conditions.add(version.condition());
                Condition<S> discretion = version.discretion();
                if (discretion != null) {
                    conditions.add(discretion);
                }
                version.policy()
                        .benefits()
                        .forEach(benefit -> benefit.amount().ifPresent(amount -> reads.all(amount.node())));
            }
        }
        conditions.addAll(reads.conditions());
        List<Timeline<?>> timelines = new ArrayList<>();
        conditions.forEach(condition ->
                timelines.add(condition.using(terms.calendar(), terms.rates()).timeline(subject)));
        for (Fact<S, ?> fact : reads.facts()) {
            timelines.add(fact.timeline(subject));
        }
        reads.parameters().stream().map(DatedParameter::values).forEach(timelines::add);
        return timelines.stream();
    }

    private static void add(PolicyVersion<?> version, LocalDate date, Set<LocalDate> days) {
        DateRange inForce = version.inForce();
        days.add(inForce.start());
        if (inForce.hasEnd()) {
            days.add(inForce.endExclusive());
        }
        for (ApplicationWindow window : version.policy().windows()) {
            addWindow(window, date.isBefore(inForce.start()) ? inForce.start() : date, days);
        }
    }

    private static void addWindow(ApplicationWindow window, LocalDate date, Set<LocalDate> days) {
        LocalDate last = date.plusYears(YEARS_OF_WINDOWS);
        @Nullable LocalDate day = window.nextChangeAfter(date).orElse(null);
        while (day != null && day.isBefore(last)) {
            days.add(day);
            day = window.nextChangeAfter(day).orElse(null);
        }
    }

    /** An enterprise file as it was known on the date; of other subjects there is no knowledge over time. */
    @SuppressWarnings("unchecked") // what an enterprise file is known as is an enterprise file
    private static <S> S knownOn(S subject, LocalDate date) {
        return subject instanceof EnterpriseFile file ? (S) file.knownOn(date) : subject;
    }
}
