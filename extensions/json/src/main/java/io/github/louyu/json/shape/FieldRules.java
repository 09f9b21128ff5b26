package io.github.louyu.json.shape;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.json.tree.Node;
import java.util.ArrayList;
import java.util.List;

/** What a schema says of a field that has several names. */
final class FieldRules {

    private FieldRules() {}

    /** Says that exactly one of the names is given, or at most one. */
    static Node oneName(List<String> names, boolean required) {
        List<Node> choices = new ArrayList<>();
        for (String name : names) {
            choices.add(Node.mapping(ImmutableMap.of("required", Node.sequence(ImmutableList.of(Node.text(name))))));
        }
        if (!required) {
            choices.add(Node.mapping(ImmutableMap.of(
                    "not", Node.mapping(ImmutableMap.of("anyOf", Node.sequence(ImmutableList.copyOf(choices)))))));
        }
        return Node.mapping(ImmutableMap.of("oneOf", Node.sequence(choices)));
    }
}
