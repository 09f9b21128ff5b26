package io.github.louyu.json.tree;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;

/** A value in a document, with its place: what JSON and YAML have in common. Numbers are kept as they are written. */
public sealed interface Node {

    /**
     * Gives the place where it begins.
     *
     * @return the place
     */
    Position at();

    /**
     * A text.
     *
     * @param at where it begins
     * @param value the text
     */
    record Text(Position at, String value) implements Node {}

    /**
     * A number.
     *
     * @param at where it begins
     * @param digits the number in the form of JSON
     * @param plain whether it could as well be meant as a text, as in YAML, where no quotes tell them apart
     */
    record Numeral(Position at, String digits, boolean plain) implements Node {}

    /**
     * True or false.
     *
     * @param at where it begins
     * @param value which
     */
    record Flag(Position at, boolean value) implements Node {}

    /**
     * The value {@code null}.
     *
     * @param at where it begins
     */
    record Nothing(Position at) implements Node {}

    /**
     * A value of which a problem was told when it was parsed, so that nothing more is said of it.
     *
     * @param at where it begins
     */
    record Refused(Position at) implements Node {}

    /**
     * A list.
     *
     * @param at where it begins
     * @param items the items
     */
    record Sequence(Position at, ImmutableList<Node> items) implements Node {}

    /**
     * An object.
     *
     * @param at where it begins
     * @param members the fields by name, in the order of the document
     */
    record Mapping(Position at, ImmutableMap<String, Member> members) implements Node {}

    /**
     * A field of an object.
     *
     * @param at where its name begins
     * @param value its value
     */
    record Member(Position at, Node value) {}

    /**
     * Makes a text to be written.
     *
     * @param value the text
     * @return the node
     */
    static Node text(String value) {
        return new Text(Position.NOWHERE, value);
    }

    /**
     * Makes a number to be written.
     *
     * @param digits the number in the form of JSON
     * @return the node
     */
    static Node numeral(String digits) {
        return new Numeral(Position.NOWHERE, digits, false);
    }

    /**
     * Makes true or false to be written.
     *
     * @param value which
     * @return the node
     */
    static Node flag(boolean value) {
        return new Flag(Position.NOWHERE, value);
    }

    /**
     * Makes a list to be written.
     *
     * @param items the items
     * @return the node
     */
    static Node sequence(List<? extends Node> items) {
        return new Sequence(Position.NOWHERE, ImmutableList.copyOf(items));
    }

    /**
     * Makes an object to be written.
     *
     * @param members the values by the names of the fields, in the order in which they are to be written
     * @return the node
     */
    static Mapping mapping(Map<String, ? extends Node> members) {
        ImmutableMap.Builder<String, Member> all = ImmutableMap.builder();
        members.forEach((name, value) -> all.put(name, new Member(Position.NOWHERE, value)));
        return new Mapping(Position.NOWHERE, all.buildOrThrow());
    }
}
