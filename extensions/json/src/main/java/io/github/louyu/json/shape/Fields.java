package io.github.louyu.json.shape;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an object, in the order in which they are written.
 *
 * @param <T> the type of the object
 */
public final class Fields<T> {

    private final List<Field<T, ?>> all = new ArrayList<>();

    Fields() {}

    /**
     * Adds a field that must be given.
     *
     * @param <X> the type of its value
     * @param name its name
     * @param shape the layout of its value
     * @param getter gives its value
     * @return the key to its value
     */
    public <X> Key<X> required(String name, Shape<X> shape, Function<? super T, ? extends X> getter) {
        return add(new Field<>(name, shape, (value, context) -> getter.apply(value), null));
    }

    /**
     * Adds a field that may be left out.
     *
     * @param <X> the type of its value
     * @param name its name
     * @param shape the layout of its value
     * @param getter gives its value, if there is one
     * @return the key to its value
     */
    public <X> Key<Optional<X>> optional(String name, Shape<X> shape, Function<? super T, Optional<X>> getter) {
        return add(new Field<>(
                name,
                shape.map(Optional::orElseThrow, Optional::of),
                (value, context) -> getter.apply(value),
                Optional.empty()));
    }

    /**
     * Adds a whole number that may be left out.
     *
     * @param name its name
     * @param shape the layout of its value
     * @param getter gives its value, if there is one
     * @return the key to its value
     */
    public Key<OptionalInt> optionalInt(String name, Shape<Integer> shape, Function<? super T, OptionalInt> getter) {
        return add(new Field<>(
                name,
                shape.map(OptionalInt::getAsInt, OptionalInt::of),
                (value, context) -> getter.apply(value),
                OptionalInt.empty()));
    }

    /**
     * Adds a whole number that must be given.
     *
     * @param name its name
     * @param shape the layout of its value
     * @param getter gives its value
     * @return the key to its value
     */
    public Key<Integer> requiredInt(String name, Shape<Integer> shape, ToIntFunction<? super T> getter) {
        return required(name, shape, value -> getter.applyAsInt(value));
    }

    /**
     * Adds a field that is left out where it says what is usual.
     *
     * @param <X> the type of its value
     * @param name its name
     * @param shape the layout of its value
     * @param getter gives its value
     * @param usual what it is where it is left out
     * @return the key to its value
     */
    public <X> Key<X> usual(String name, Shape<X> shape, Function<? super T, ? extends X> getter, X usual) {
        return add(new Field<>(name, shape, (value, context) -> getter.apply(value), usual));
    }

    /**
     * Adds a list that is left out where it is empty.
     *
     * @param <X> the type of its items
     * @param name its name
     * @param item the layout of its items
     * @param getter gives the list
     * @return the key to the list
     */
    public <X> Key<ImmutableList<X>> list(String name, Shape<X> item, Function<? super T, ImmutableList<X>> getter) {
        return usual(name, item.list(), getter, ImmutableList.of());
    }

    /**
     * Adds a set that is left out where it is empty.
     *
     * @param <X> the type of its items
     * @param name its name
     * @param item the layout of its items
     * @param getter gives the set
     * @return the key to the set
     */
    public <X> Key<ImmutableSet<X>> set(String name, Shape<X> item, Function<? super T, ImmutableSet<X>> getter) {
        return usual(name, item.set(), getter, ImmutableSet.of());
    }

    /**
     * Adds a field that may be left out, and whose value follows from what the host gave.
     *
     * @param <X> the type of its value
     * @param name its name
     * @param shape the layout of its value
     * @param getter gives its value, if there is one
     * @return the key to its value
     */
    public <X> Key<Optional<X>> inContext(
            String name, Shape<X> shape, BiFunction<? super T, Context, Optional<X>> getter) {
        return add(new Field<>(
                name,
                shape.map(Optional::orElseThrow, Optional::of),
                (value, context) -> getter.apply(value, context),
                Optional.empty()));
    }

    /**
     * Adds all fields of another object among those of this one.
     *
     * @param <X> the type of the other object
     * @param shape its layout
     * @param getter gives it
     * @return the key to it
     */
    public <X> Key<X> inline(ObjectShape<X> shape, Function<? super T, ? extends X> getter) {
        return add(Field.inline(shape, (value, context) -> getter.apply(value)));
    }

    private <X> Key<X> add(Field<T, X> field) {
        all.add(field);
        return new Key<>(field, all.size() - 1);
    }

    ImmutableList<Field<T, ?>> all() {
        return ImmutableList.copyOf(all);
    }

    /**
     * The key to the value of a field.
     *
     * @param <X> the type of the value
     */
    public static final class Key<X> {

        private final Field<?, X> field;
        final int index;

        private Key(Field<?, X> field, int index) {
            this.field = field;
            this.index = index;
        }

        /**
         * Gives the field other names by which it is read too.
         *
         * @param names such as the Chinese one
         * @return this key
         */
        public Key<X> alias(String... names) {
            field.names.addAll(List.of(names));
            return this;
        }
    }

    /** The values of the fields of one object. */
    public static final class Values {

        private final Object[] values;

        Values(Object[] values) {
            this.values = values;
        }

        /**
         * Gives the value of a field.
         *
         * @param <X> its type
         * @param key the key that came with the field
         * @return the value
         */
        @SuppressWarnings("unchecked") // a key has the type of its field
        public <X> X get(Key<X> key) {
            return (X) values[key.index];
        }
    }

    /**
     * Makes an object of the values of its fields.
     *
     * @param <T> the type of the object
     */
    public interface Maker<T> {

        /**
         * Makes the object.
         *
         * @param values the values
         * @return the object
         * @throws IllegalArgumentException if they make none
         */
        T make(Values values);
    }

    /**
     * Makes an object of the values of its fields, of which some can be read only when others are known.
     *
     * @param <T> the type of the object
     */
    public interface Reader<T> {

        /**
         * Makes the object.
         *
         * @param values the values
         * @param in where problems are told
         * @return the object; {@code null} if it is refused, of which at least one problem was told
         * @throws IllegalArgumentException if they make none
         */
        @Nullable T read(Values values, Reading in);
    }
}
