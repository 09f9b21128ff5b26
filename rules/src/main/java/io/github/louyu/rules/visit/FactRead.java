package io.github.louyu.rules.visit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.rules.Explanation;
import io.github.louyu.rules.Truth;
import io.github.louyu.text.Bilingual;
import java.util.Optional;

/**
 * What one leaf of a rule's condition read when it was decided (取值记录).
 *
 * @param reasonCode the stable code of the leaf, such as {@code VALUE_AT_LEAST:key-tier}
 * @param truth what it came to
 * @param value the value it read, in words; empty if it was missing
 * @param evidence the entries that the value rests on
 */
public record FactRead(String reasonCode, Truth truth, Optional<Bilingual> value, ImmutableSet<EntryId> evidence) {

    /**
     * Checks that nothing is null.
     *
     * @param reasonCode the stable code of the leaf
     * @param truth what it came to
     * @param value the value it read, in words; empty if it was missing
     * @param evidence the entries that the value rests on
     */
    public FactRead {
        requireNonNull(reasonCode, "reasonCode");
        requireNonNull(truth, "truth");
        requireNonNull(value, "value");
        requireNonNull(evidence, "evidence");
    }

    /** The leaves that were needed to decide, in the order of the condition. */
    static void addLeaves(Explanation explanation, ImmutableList.Builder<FactRead> leaves) {
        if (!explanation.isNeeded()) {
            return;
        }
        if (!explanation.parts().isEmpty()) {
            explanation.parts().forEach(part -> addLeaves(part, leaves));
            return;
        }
        leaves.add(new FactRead(
                explanation.reasonCode(), explanation.truth(), explanation.value(), explanation.evidence()));
    }
}
