package io.github.louyu.rules;

import io.github.louyu.text.Bilingual;

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
    Integer compare(T a, T b) {
        return a.equals(b) ? 0 : 1;
    }
}
