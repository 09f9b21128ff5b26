package io.github.louyu.json.tree;

import java.util.ArrayList;
import java.util.List;

/** The way from the root of a document to where the reader is. Not thread-safe. */
public final class Path {

    private final List<Object> steps = new ArrayList<>();

    /** Starts at the root. */
    public Path() {}

    /**
     * Goes into a field.
     *
     * @param name its name
     */
    public void enter(String name) {
        steps.add(name);
    }

    /**
     * Goes to an item of a list.
     *
     * @param index its index, from 0
     */
    public void enter(int index) {
        steps.add(index);
    }

    /** Goes back. */
    public void leave() {
        steps.remove(steps.size() - 1);
    }

    /**
     * Gives the way.
     *
     * @return such as {@code log[3].start}
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Object step : steps) {
            if (step instanceof Integer) {
                text.append('[').append(step).append(']');
            } else {
                text.append(text.isEmpty() ? "" : ".").append(Findings.shorten(step.toString()));
            }
        }
        return text.toString();
    }
}
