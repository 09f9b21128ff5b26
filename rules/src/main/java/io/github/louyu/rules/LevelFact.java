package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.text.Bilingual;
import java.time.LocalDate;
import java.util.Collection;

/**
 * A fact that is a level of a list from the lowest to the highest (等级), such as the tier of a key enterprise.
 *
 * @param <S> the type of the subject
 * @param <E> the levels, declared from the lowest to the highest
 */
public final class LevelFact<S, E extends Enum<E>> extends OrderedFact<S, E> {

    LevelFact(String name, Bilingual label, FactReader<S, E> reader) {
        super(name, label, reader);
    }

    @Override
    public <R> LevelFact<R, E> via(Relation<R, S> relation) {
        return new LevelFact<>(relation.nameOf(this), relation.labelOf(this), new ViaReader<>(relation, this));
    }

    @Override
    public ValueType.Kind type() {
        return ValueType.Kind.LEVEL;
    }

    @Override
    Integer compare(E a, E b) {
        return a.compareTo(b);
    }

    @Override
    ImmutableList<E> candidates(Collection<E> turning, int ties, LocalDate date) {
        return Candidates.unordered(turning, ties);
    }
}
