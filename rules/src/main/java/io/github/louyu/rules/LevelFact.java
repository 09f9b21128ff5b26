package io.github.louyu.rules;

import io.github.louyu.text.Bilingual;

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
    Integer compare(E a, E b) {
        return a.compareTo(b);
    }
}
