package io.github.louyu.rules;

/** A node without parts: it reads facts. */
abstract sealed class LeafNode<S> extends Node<S>
        permits ComparisonNode, FactLeafNode, DateWindowNode, OccurrenceNode, NotFollowedNode {

    @Override
    int depth() {
        return 1;
    }
}
