package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.text.Bilingual;
import java.time.LocalDate;
import java.util.Collection;

/**
 * A fact that is words (文本).
 *
 * @param <S> the type of the subject
 */
public final class TextFact<S> extends Fact<S, String> {

    TextFact(String name, Bilingual label, FactReader<S, String> reader) {
        super(name, label, reader);
    }

    @Override
    public <R> TextFact<R> via(Relation<R, S> relation) {
        return new TextFact<>(relation.nameOf(this), relation.labelOf(this), new ViaReader<>(relation, this));
    }

    @Override
    public ValueType.Kind type() {
        return ValueType.Kind.TEXT;
    }

    @Override
    Integer compare(String a, String b) {
        return a.compareTo(b);
    }

    @Override
    ImmutableList<String> candidates(Collection<String> turning, int ties, LocalDate date) {
        return Candidates.texts(turning, ties);
    }
}
