package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.text.Bilingual;
import java.time.LocalDate;
import java.util.Collection;

/**
 * A fact that is yes or no (是非).
 *
 * @param <S> the type of the subject
 */
public final class FlagFact<S> extends Fact<S, Boolean> {

    FlagFact(String name, Bilingual label, FactReader<S, Boolean> reader) {
        super(name, label, reader);
    }

    /**
     * Holds if the answer is yes.
     *
     * @return the condition; UNKNOWN if the fact is missing
     */
    public Condition<S> isTrue() {
        return is(true);
    }

    /**
     * Holds if the answer is no.
     *
     * @return the condition; UNKNOWN if the fact is missing
     */
    public Condition<S> isFalse() {
        return is(false);
    }

    @Override
    public <R> FlagFact<R> via(Relation<R, S> relation) {
        return new FlagFact<>(relation.nameOf(this), relation.labelOf(this), new ViaReader<>(relation, this));
    }

    @Override
    public ValueType.Kind type() {
        return ValueType.Kind.FLAG;
    }

    @Override
    Integer compare(Boolean a, Boolean b) {
        return a.compareTo(b);
    }

    @Override
    ImmutableList<Boolean> candidates(Collection<Boolean> turning, int ties, LocalDate date) {
        return ImmutableList.of(false, true);
    }
}
