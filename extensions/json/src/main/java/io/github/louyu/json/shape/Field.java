package io.github.louyu.json.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A field of an object, or another object whose fields stand among those of the first. */
final class Field<T, X> {

    final String name;
    final Shape<X> shape;
    final BiFunction<T, Context, X> getter;
    final @Nullable X usual;
    final @Nullable ObjectShape<X> inlined;

    /** The name, then those by which the field is read too. */
    final List<String> names = new ArrayList<>();

    Field(String name, Shape<X> shape, BiFunction<T, Context, X> getter, @Nullable X usual) {
        this(name, shape, getter, usual, null);
    }

    private Field(
            String name,
            Shape<X> shape,
            BiFunction<T, Context, X> getter,
            @Nullable X usual,
            @Nullable ObjectShape<X> inlined) {
        this.name = name;
        names.add(name);
        this.shape = shape;
        this.getter = getter;
        this.usual = usual;
        this.inlined = inlined;
    }

    static <T, X> Field<T, X> inline(ObjectShape<X> shape, BiFunction<T, Context, X> getter) {
        return new Field<>("", shape, getter, null, shape);
    }
}
