package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.text.Bilingual;
import java.time.LocalDate;
import java.util.Collection;

/** The things of one sort that a subject has, in a stable order; missing if it is not known which there are. */
final class ItemListFact<S, I> extends Fact<S, ImmutableList<I>> {

    ItemListFact(String name, Bilingual label, FactReader<S, ImmutableList<I>> reader) {
        super(name, label, reader);
    }

    @Override
    public <R> ItemListFact<R, I> via(Relation<R, S> relation) {
        return new ItemListFact<>(relation.nameOf(this), relation.labelOf(this), new ViaReader<>(relation, this));
    }

    @Override
    public ValueType.Kind type() {
        return ValueType.Kind.ITEMS;
    }

    /** Nobody can say which things there may be. */
    @Override
    ImmutableList<ImmutableList<I>> candidates(Collection<ImmutableList<I>> turning, int ties, LocalDate date) {
        return ImmutableList.of();
    }

    @Override
    Integer compare(ImmutableList<I> a, ImmutableList<I> b) {
        return a.equals(b) ? 0 : 1;
    }
}
