package io.github.louyu.rules;

import io.github.louyu.text.Bilingual;

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
    Integer compare(String a, String b) {
        return a.compareTo(b);
    }
}
