package io.github.louyu.rules.oracle;

import static io.github.louyu.rules.oracle.NeutralFileBuilder.day;

import com.google.common.base.Splitter;
import io.github.louyu.rules.oracle.NeutralCase.Change;
import io.github.louyu.rules.oracle.NeutralCase.ExpectedObligation;
import io.github.louyu.rules.oracle.ObligationState.Reason;
import io.github.louyu.rules.oracle.ObligationState.State;
import io.github.louyu.rules.oracle.WorkedExample.TruthOn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the answers of SEMANTICS 7 as they are written there. */
final class WorkedAnswers {

    private static final Pattern TRUTH = Pattern.compile("(in hindsight )?(\\d\\d-\\d\\d) (TRUE|FALSE|UNKNOWN)");
    private static final Pattern OBLIGATION = Pattern.compile("`(.+)`: (.+)");
    private static final Pattern CHANGE = Pattern.compile("(\\d\\d-\\d\\d) ([A-Z_]+)(?: level (\\d+))?"
            + "(?: \\((withdrawn|waived|by rule)\\))?(?: \\(due (\\d\\d-\\d\\d)\\))?");

    private WorkedAnswers() {}

    /** Such as {@code 01-31 FALSE; in hindsight 01-31 TRUE}. */
    static List<TruthOn> truths(String text) {
        return Arrays.stream(text.split("; "))
                .map(part -> match(TRUTH, part))
                .map(m -> new TruthOn(day(m.group(2)), m.group(1) != null, Truth3.valueOf(m.group(3))))
                .toList();
    }

    /** Such as {@code `e1`: 01-10 OPEN (due 01-20), 01-21 OVERDUE; `e2`: …}, of the rule. */
    static List<ExpectedObligation> obligations(String rule, String text) {
        if (text.equals("no obligation")) {
            return List.of();
        }
        return Arrays.stream(text.split("; "))
                .map(part -> match(OBLIGATION, part))
                .map(m -> obligation(rule + "/" + m.group(1), m.group(2)))
                .toList();
    }

    private static ExpectedObligation obligation(String id, String text) {
        List<Change> changes = new ArrayList<>();
        LocalDate due = LocalDate.MIN;
        for (String part : Splitter.on(", ").split(text)) {
            Matcher m = match(CHANGE, part);
            due = m.group(5) == null ? due : day(m.group(5));
            int level = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
            changes.add(new Change(
                    day(m.group(1)), new ObligationState(State.valueOf(m.group(2)), reason(m.group(4)), level, due)));
        }
        return new ExpectedObligation(id, changes.get(0).day(), changes);
    }

    private static @Nullable Reason reason(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return switch (text) {
            case "withdrawn" -> Reason.WITHDRAWN;
            case "waived" -> Reason.WAIVED;
            default -> Reason.BY_RULE;
        };
    }

    private static Matcher match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("answer: must match " + pattern + ", but was " + text);
        }
        return matcher;
    }
}
