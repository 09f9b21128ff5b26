package io.github.louyu.json;

import io.github.louyu.json.shape.ObjectShape;

/**
 * A kind of document that is written (可写文档): what it holds, and the name by which its first field says so. A {@link DocumentKind} is read
 * again too; an {@link AnswerKind} is not.
 *
 * @param <T> the type of the value it holds
 */
public abstract sealed class WritableKind<T> permits DocumentKind, AnswerKind {

    private final String name;
    private final int format;
    private final ObjectShape<T> shape;

    WritableKind(String name, int format, ObjectShape<T> shape) {
        this.name = name;
        this.format = format;
        this.shape = shape;
    }

    /**
     * Gives the name of the kind.
     *
     * @return such as {@code enterprise-file}
     */
    public final String name() {
        return name;
    }

    /**
     * Gives the format in which this release writes documents of the kind.
     *
     * @return the format, from 1
     */
    public final int format() {
        return format;
    }

    final ObjectShape<T> shape() {
        return shape;
    }

    @Override
    public final String toString() {
        return name;
    }
}
