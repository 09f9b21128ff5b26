package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.text.Bilingual;
import java.time.LocalDate;
import java.util.Collection;

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
