package io.github.louyu.rules;

import static java.util.Objects.requireNonNull;

import io.github.louyu.text.Bilingual;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A fact and the value that was read of it (事实取值): what another fact was worked out from.
 *
 * @param name the stable name of the fact
 * @param label the name for people
 * @param value the value in words, empty if it is missing
 */
public record FactValue(String name, Bilingual label, Optional<Bilingual> value) {

    /**
     * Checks that nothing is null.
     *
     * @param name the stable name of the fact
     * @param label the name for people
     * @param value the value in words, empty if it is missing
     */
    public FactValue {
        requireNonNull(name, "name");
        requireNonNull(label, "label");
        requireNonNull(value, "value");
    }

    static <S> FactValue of(Fact<S, ?> fact, S subject, LocalDate date, Context context) {
        return new FactValue(fact.name(), fact.label(), Optional.ofNullable(fact.textIn(subject, date, context)));
    }
}
