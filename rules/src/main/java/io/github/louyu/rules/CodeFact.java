package io.github.louyu.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.text.Bilingual;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
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

    /**
     * Reads the group of which the code is, by a list of all codes that have one. Since the list is all there is to know, what is
     * missing, and what would change an answer, can be said exactly whatever the type of the codes.
     *
     * @param <U> the type of the groups
     * @param name the stable name, not blank
     * @param label the name for people
     * @param groups the group of each code
     * @return the fact; missing if this one is, or if the code has no group
     */
    public <U> CodeFact<S, U> grouped(String name, Bilingual label, Map<T, U> groups) {
        return grouped(name, label, new GroupedReader.Listed<>(ImmutableMap.copyOf(groups)));
    }

    @Override
    public <R> CodeFact<R, T> via(Relation<R, S> relation) {
        return new CodeFact<>(relation.nameOf(this), relation.labelOf(this), reader().via(relation, this));
    }

    @Override
    CodeFact<S, T> on(LocalDate date) {
        FactReader<S, T> onDate = reader().on(date);
        return onDate.equals(reader()) ? this : new CodeFact<>(name(), label(), onDate);
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
