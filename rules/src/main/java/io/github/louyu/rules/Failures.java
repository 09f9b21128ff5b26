package io.github.louyu.rules;

import java.time.LocalDate;
import java.util.List;

/** Collects what host code threw. */
final class Failures {

    private Failures() {}

    static <S> void add(Fact<S, ?> fact, S subject, LocalDate date, List<FactFailure> failures) {
        RuntimeException failure = fact.reader().failure(subject, date);
        if (failure != null) {
            failures.add(new FactFailure(fact.name(), failure.getClass().getName()));
        }
    }
}
