package io.github.louyu.rules;

import java.util.ArrayList;
import java.util.List;

/** Every kind of leaf, put together as the nodes do. */
final class LeafKinds {

    static final List<String> ALL = all();

    private LeafKinds() {}

    private static List<String> all() {
        List<String> kinds = new ArrayList<>();
        for (Comparison comparison : Comparison.values()) {
            kinds.add("VALUE_" + comparison);
            kinds.add("DATE_" + comparison);
        }
        for (String window : List.of("WITHIN_NEXT", "WITHIN_LAST")) {
            kinds.add("DATE_" + window);
            kinds.add("HAPPENS_" + window);
        }
        for (FollowedNode.Form form : FollowedNode.Form.values()) {
            kinds.add(form.name());
        }
        for (CodeSetNode.Form form : CodeSetNode.Form.values()) {
            kinds.add(form.name());
        }
        for (ItemsNode.Quantifier quantifier : ItemsNode.Quantifier.values()) {
            kinds.add("ITEMS_" + quantifier);
        }
        kinds.addAll(List.of(
                "DATE_AT_LEAST_AHEAD", "DATE_AT_LEAST_AGO", "IS_IN", "IS_KNOWN", "NOT_FOLLOWED", "OPAQUE", "RELATED"));
        return List.copyOf(kinds);
    }
}
