package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.text.Bilingual;
import java.time.LocalDate;
import java.util.Collection;

/** Which other subject a subject is related to. */
final class RelationFact<S, T> extends Fact<S, T> {

    RelationFact(String name, Bilingual label, FactReader<S, T> reader) {
        super(name, label, reader);
    }

    @Override
    public <R> RelationFact<R, T> via(Relation<R, S> relation) {
        return new RelationFact<>(relation.nameOf(this), relation.labelOf(this), new ViaReader<>(relation, this));
    }

    @Override
    public ValueType.Kind type() {
        return ValueType.Kind.ITEMS;
    }

    /** Nobody can say which other subjects there are. */
    @Override
    ImmutableList<T> candidates(Collection<T> turning, int ties, LocalDate date) {
        return ImmutableList.of();
    }

    @Override
    Integer compare(T a, T b) {
        return a.equals(b) ? 0 : 1;
    }
}
