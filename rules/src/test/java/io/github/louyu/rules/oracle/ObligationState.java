package io.github.louyu.rules.oracle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an obligation stands on a day (SEMANTICS 4).
 *
 * @param reason why it is CANCELLED, else null
 * @param level the escalation level if OVERDUE, else 0
 */
public record ObligationState(State state, @Nullable Reason reason, int level, LocalDate due) {

    /** The six states. */
    public enum State {
        OPEN,
        OVERDUE,
        FULFILLED,
        FULFILLED_LATE,
        CANCELLED,
        LAPSED
    }

    /** Why an obligation is closed without a visit. */
    public enum Reason {
        WITHDRAWN("withdrawn"),
        WAIVED("waived"),
        BY_RULE("byRule");

        private final String text;

        Reason(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

    /** Whether an assessment counts the two as equal: the reason is told, but is no part of it (SEMANTICS 4.8). */
    public boolean sameAnswer(ObligationState other) {
        return state == other.state && level == other.level && due.equals(other.due);
    }
}
