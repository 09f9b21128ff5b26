package io.github.louyu.json.shape;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.json.tree.Node;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the values of a type are laid out in a document. Immutable.
 *
 * @param <T> the type
 */
public abstract class Shape<T> {

    /** For layouts. */
    protected Shape() {}

    /**
     * Lays out a value.
     *
     * @param value the value
     * @param context what the host gave
     * @return its tree
     * @throws IllegalArgumentException if the value cannot be written, such as a code that the host did not register
     */
    public abstract Node write(T value, Context context);

    /**
     * Reads a value.
     *
     * @param node its tree
     * @param in where problems are told
     * @return the value; {@code null} if it is refused, of which at least one problem was told
     */
    public abstract @Nullable T read(Node node, Reading in);

    /**
     * Describes the layout.
     *
     * @param schemas the schema that is being made
     * @return the schema of this layout, or a reference to it
     */
    public abstract Node schema(Schemas schemas);

    /**
     * Gives the layout of another type of which each value stands for one of this type.
     *
     * @param <R> the other type
     * @param from gives the value that stands for another
     * @param to makes the other of it, and refuses by an {@link IllegalArgumentException}
     * @return the layout
     */
    public final <R> Shape<R> map(Function<? super R, ? extends T> from, Function<? super T, ? extends R> to) {
        return new MappedShape<>(this, from, to);
    }

    /**
     * Gives the layout of lists.
     *
     * @return the layout
     */
    public final Shape<ImmutableList<T>> list() {
        return new ListShape<>(this);
    }

    /**
     * Gives the layout of sets: lists in which nothing stands twice.
     *
     * @return the layout
     */
    public final Shape<ImmutableSet<T>> set() {
        return new SetShape<>(this);
    }

    /**
     * Gives the same layout for personal data, which no problem shows.
     *
     * @return the layout
     */
    public final Shape<T> personal() {
        return new PersonalShape<>(this);
    }
}
