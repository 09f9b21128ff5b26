package io.github.louyu.json.shape;

import io.github.louyu.json.tree.Node;
import org.jspecify.annotations.Nullable;

/** Personal data, which no problem shows. */
final class PersonalShape<T> extends Shape<T> {

    private final Shape<T> shape;

    PersonalShape(Shape<T> shape) {
        this.shape = shape;
    }

    @Override
    public Node write(T value, Context context) {
        return shape.write(value, context);
    }

    @Override
    public @Nullable T read(Node node, Reading in) {
        return in.<@Nullable T>personally(() -> shape.read(node, in));
    }

    @Override
    public Node schema(Schemas schemas) {
        return shape.schema(schemas);
    }
}
