package io.github.louyu.json.shape;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.json.tree.Node;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The definitions of one JSON Schema (draft 2020-12) that is being made. Not thread-safe. */
public final class Schemas {

    private final Map<String, Node> definitions = new TreeMap<>();

    /** Starts with none. */
    public Schemas() {}

    /**
     * Defines a layout under a name, once, and refers to it.
     *
     * @param name the name, one for each layout
     * @param schema makes the schema; it may refer to the name itself
     * @return the reference
     */
    public Node define(String name, Supplier<Node> schema) {
        if (!definitions.containsKey(name)) {
            definitions.put(name, Node.flag(true)); // so that a layout that holds itself ends
            definitions.put(name, schema.get());
        }
        return Node.mapping(ImmutableMap.of("$ref", Node.text("#/$defs/" + name)));
    }

    /**
     * Gives all definitions.
     *
     * @return the schemas by name, in the order of the names
     */
    public Node definitions() {
        return Node.mapping(definitions);
    }
}
