package io.github.louyu.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.text.Bilingual;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A fact that is one of a list of codes without an order (代码), such as a sector.
 *
 * @param <S> the type of the subject
 * @param <T> the type of the codes
 */
public final class CodeFact<S, T> extends Fact<S, T> {

    CodeFact(String name, Bilingual label, FactReader<S, T> reader) {
        super(name, label, reader);
    }

    /**
     * Reads the group of which the code is: the line of a standard that an industry falls under.
     *
     * @param <U> the type of the groups
     * @param name the stable name, not blank
     * @param label the name for people
     * @param grouping gives the group of a code, pure; null means that the code is not known exactly enough to say
     * @return the fact; missing if this one is, if the code is of no known group, or if the grouping throws
     */
    public <U> CodeFact<S, U> grouped(
            String name, Bilingual label, Function<? super T, ? extends @Nullable U> grouping) {
        return new CodeFact<>(name, label, new GroupedReader<>(this, requireNonNull(grouping, "grouping")));
    }

    @Override
    public <R> CodeFact<R, T> via(Relation<R, S> relation) {
        return new CodeFact<>(relation.nameOf(this), relation.labelOf(this), new ViaReader<>(relation, this));
    }

    @Override
    public ValueType.Kind type() {
        return ValueType.Kind.CODE;
    }

    @Override
    Integer compare(T a, T b) {
        return a.equals(b) ? 0 : 1;
    }

    @Override
    ImmutableList<T> candidates(Collection<T> turning, int ties, LocalDate date) {
        return Candidates.unordered(turning, ties);
    }
}
