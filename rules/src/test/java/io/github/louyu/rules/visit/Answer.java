package io.github.louyu.rules.visit;

import static java.util.stream.Collectors.toCollection;

import io.github.louyu.enterprise.ObligationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What an assessment consists of: the states, the undetermined rules with their keys, and the failing rules. */
record Answer(Map<ObligationId, Status> states, Set<String> undetermined, Set<String> failing) {

    /** The state of an obligation. */
    record Status(String rule, ObligationState state, int level, LocalDate due) {

        static Status of(VisitObligation obligation) {
            return new Status(obligation.rule(), obligation.state(), obligation.level(), obligation.due());
        }

        /** Closed is less urgent than open, which is less than overdue, by level. */
        int urgency() {
            return switch (state) {
                case OVERDUE -> 2 + level;
                case OPEN -> 1;
                case FULFILLED, FULFILLED_LATE, CANCELLED, LAPSED -> 0;
            };
        }

        boolean isFulfilled() {
            return state == ObligationState.FULFILLED || state == ObligationState.FULFILLED_LATE;
        }
    }

    /** What becomes of an obligation on a day. */
    record Move(LocalDate day, ObligationId id, Optional<Status> from, Status to) {}

    static Answer of(VisitAssessment assessment) {
        return of(assessment, rule -> true);
    }

    /** The part that speaks of some rules. */
    static Answer of(VisitAssessment assessment, Predicate<String> rules) {
        Map<ObligationId, Status> states = new TreeMap<>();
        assessment.obligations().stream()
                .filter(obligation -> rules.test(obligation.rule()))
                .forEach(obligation -> states.put(obligation.id(), Status.of(obligation)));
        return new Answer(
                states,
                assessment.undetermined().stream()
                        .filter(undetermined -> rules.test(undetermined.rule()))
                        .map(undetermined -> undetermined.rule() + "/" + undetermined.key())
                        .collect(toCollection(TreeSet::new)),
                assessment.failures().stream()
                        .map(RuleFailure::rule)
                        .filter(rules)
                        .collect(toCollection(TreeSet::new)));
    }

    /** The difference from the answer of the day before, by id. */
    List<Move> since(Answer before, LocalDate day) {
        List<Move> moves = new ArrayList<>();
        states.forEach((id, to) -> {
            Optional<Status> from = Optional.ofNullable(before.states.get(id));
            if (!from.equals(Optional.of(to))) {
                moves.add(new Move(day, id, from, to));
            }
        });
        return moves;
    }

    static Move moveOf(ObligationChange change) {
        return new Move(change.date(), change.id(), change.before().map(Status::of), Status.of(change.after()));
    }
}
