package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.text.Bilingual;

/**
 * A condition as neutral data: what kind of node, its attributes, its children. Everything that reads a condition without
 * evaluating it reads this.
 */
record RuleNode(String kind, ImmutableMap<String, Bilingual> attributes, ImmutableList<RuleNode> children) {

    static RuleNode leaf(String kind, ImmutableMap<String, Bilingual> attributes) {
        return new RuleNode(kind, attributes, ImmutableList.of());
    }
}
