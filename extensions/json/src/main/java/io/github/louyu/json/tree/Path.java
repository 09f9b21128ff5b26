package io.github.louyu.json.tree;

import com.google.common.collect.ImmutableList;
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
     * Gives the steps that lead here.
     *
     * @return the names of fields and the indices of items
     */
    public ImmutableList<Object> steps() {
        return ImmutableList.copyOf(steps);
    }

    /**
     * Goes to another place.
     *
     * @param way the steps that lead there
     */
    public void to(List<?> way) {
        steps.clear();
        steps.addAll(way);
    }

    /**
     * Gives the number of steps that lead here.
     *
     * @return the number, 0 at the root
     */
    public int depth() {
        return steps.size();
    }

    /**
     * Goes back to where fewer steps led, as when reading was broken off.
     *
     * @param depth the number of steps
     */
    public void backTo(int depth) {
        steps.subList(depth, steps.size()).clear();
    }

    /**
     * Gives the way.
     *
     * @return such as {@code log[3].start}
     */
    @Override
    public String toString() {
        return text(steps);
    }

    /**
     * Gives the text of a way.
     *
     * @param steps the names of fields and the indices of items
     * @return such as {@code log[3].start}
     */
    public static String text(List<?> steps) {
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
