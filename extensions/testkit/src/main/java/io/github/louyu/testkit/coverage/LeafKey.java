package io.github.louyu.testkit.coverage;

import com.google.common.collect.ImmutableSet;
import io.github.louyu.rules.Explanation;
import io.github.louyu.rules.RuleNode;
import io.github.louyu.text.Bilingual;
import java.util.Locale;
import java.util.function.BiConsumer;

/** What a leaf is known by: equal leaves are one, two limits of one fact are two. */
record LeafKey(String reasonCode, Bilingual words) {

    private static final ImmutableSet<String> WITH_PARTS =
            ImmutableSet.of("ALL", "ANY", "AT_LEAST", "EXACTLY_ONE", "NOT");

    /** Of events the absence of an entry says that nothing happened, and whether a fact is known is always known. */
    private static final ImmutableSet<String> NEVER_UNKNOWN = ImmutableSet.of(
            "IS_KNOWN",
            "HAPPENS_WITHIN_NEXT",
            "HAPPENS_WITHIN_LAST",
            "NOT_FOLLOWED",
            "FOLLOWED",
            "FOLLOWED_WITHIN",
            "NOT_FOLLOWED_WITHIN");

    /** Passes each leaf, with whether it can be unknown. A connection without parts, which is always or never, has none. */
    static void eachOf(RuleNode node, BiConsumer<LeafKey, Boolean> leaves) {
        if (WITH_PARTS.contains(node.kind())) {
            node.children().forEach(child -> eachOf(child, leaves));
        } else {
            leaves.accept(of(node), !NEVER_UNKNOWN.contains(node.kind()));
        }
    }

    /** Passes each leaf with its own truth, also of those that others had decided. */
    static void eachOf(RuleNode node, Explanation explanation, BiConsumer<LeafKey, Outcome> leaves) {
        if (WITH_PARTS.contains(node.kind())) {
            for (int i = 0; i < node.children().size(); i++) {
                eachOf(node.children().get(i), explanation.parts().get(i), leaves);
            }
        } else {
            leaves.accept(of(node), Outcome.of(explanation.truth()));
        }
    }

    private static LeafKey of(RuleNode leaf) {
        return new LeafKey(leaf.reasonCode(), Bilingual.of(leaf.toText(Locale.CHINESE), leaf.toText(Locale.ENGLISH)));
    }
}
