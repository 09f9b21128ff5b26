package io.github.louyu.json.shape;

import io.github.louyu.json.tree.Node;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A type of which each value stands for one of another type. */
final class MappedShape<T, R> extends Shape<R> {

    private final Shape<T> shape;
    private final Function<? super R, ? extends T> from;
    private final Function<? super T, ? extends R> to;

    MappedShape(Shape<T> shape, Function<? super R, ? extends T> from, Function<? super T, ? extends R> to) {
        this.shape = shape;
        this.from = from;
        this.to = to;
    }

    @Override
    public Node write(R value, Context context) {
        return shape.write(from.apply(value), context);
    }

    @Override
    public @Nullable R read(Node node, Reading in) {
        T value = shape.read(node, in);
        return value == null ? null : in.making(node, () -> to.apply(value));
    }

    @Override
    public Node schema(Schemas schemas) {
        return shape.schema(schemas);
    }
}
