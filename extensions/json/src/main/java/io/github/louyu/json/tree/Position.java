package io.github.louyu.json.tree;

/**
 * A place in a document.
 *
 * @param line the line, from 1; 0 for what was not read from a document
 * @param column the column in characters, from 1
 */
public record Position(int line, int column) {

    /** The place of what was made to be written. */
    public static final Position NOWHERE = new Position(0, 0);

    /** The place where a document begins. */
    public static final Position START = new Position(1, 1);
}
