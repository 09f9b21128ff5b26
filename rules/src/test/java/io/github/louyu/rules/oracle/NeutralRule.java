package io.github.louyu.rules.oracle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A visit rule, as data (SEMANTICS 3 and 4).
 *
 * @param deadline counted from the onset; null only where the target alone says when the visit is due
 * @param beforeTarget how long before the target the visit is due, or null: on the target
 * @param rollToWorkday whether onset plus deadline is rolled to a working day
 * @param cancelledByEvent the kind of event that cancels, or null
 * @param cancelledWhen the condition that cancels, or null
 * @param lapseAfter how long after the due date the obligation lapses, or null: never
 * @param mergeWithinDays 0 for no merging
 * @param countsPurpose the purpose of the visits that count, or null: any visit counts
 */
public record NeutralRule(
        String id,
        NeutralTrigger trigger,
        NeutralCondition scope,
        @Nullable NeutralLength deadline,
        @Nullable NeutralLength beforeTarget,
        boolean rollToWorkday,
        int graceDays,
        @Nullable String cancelledByEvent,
        @Nullable NeutralCondition cancelledWhen,
        @Nullable NeutralLength lapseAfter,
        List<Integer> escalateAfterDays,
        int mergeWithinDays,
        @Nullable String countsPurpose) {

    public NeutralRule {
        escalateAfterDays = List.copyOf(escalateAfterDays);
        if (mergeWithinDays > 0 && !(trigger instanceof NeutralTrigger.On)) {
            throw new IllegalArgumentException(
                    "merging of rule " + id + ": is for rules on events only, but the trigger was " + trigger);
        }
        if (deadline == null && !(trigger instanceof NeutralTrigger.Every)) {
            throw new IllegalArgumentException("deadline of rule " + id + ": must be given, but was null");
        }
    }

    /** The same terms under another id. */
    public NeutralRule as(String otherId) {
        return new NeutralRule(
                otherId,
                trigger,
                scope,
                deadline,
                beforeTarget,
                rollToWorkday,
                graceDays,
                cancelledByEvent,
                cancelledWhen,
                lapseAfter,
                escalateAfterDays,
                mergeWithinDays,
                countsPurpose);
    }
}
