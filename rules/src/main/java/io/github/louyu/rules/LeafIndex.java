package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;

/** Numbers the leaves of a condition in their order, equal ones once. */
final class LeafIndex<S> {

    private final Map<LeafNode<S>, Integer> numbers = new LinkedHashMap<>();

    Shape of(LeafNode<S> leaf) {
        Integer number = numbers.get(leaf);
        if (number == null) {
            number = numbers.size();
            numbers.put(leaf, number);
        }
        return new Shape.Leaf(number);
    }

    ImmutableList<LeafNode<S>> leaves() {
        return ImmutableList.copyOf(numbers.keySet());
    }
}
