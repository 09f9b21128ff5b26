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
    final List<String> aliases = new ArrayList<>();

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
        this.shape = shape;
        this.getter = getter;
        this.usual = usual;
        this.inlined = inlined;
    }

    static <T, X> Field<T, X> inline(ObjectShape<X> shape, BiFunction<T, Context, X> getter) {
        return new Field<>("", shape, getter, null, shape);
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        names.add(name);
        names.addAll(aliases);
        return names;
    }
}
