package io.github.louyu.json.documents;

import io.github.louyu.enterprise.ValueType;
import io.github.louyu.json.shape.Context;
import io.github.louyu.json.shape.Fields;
import io.github.louyu.json.shape.Reading;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.shape.Shape;
import io.github.louyu.json.tree.Node;
import io.github.louyu.json.words.Words;
import io.github.louyu.text.Bilingual;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of an attribute or a kind of figure that the reader may not know: its type and its name for people.
 *
 * @param type the type of the values, empty if it is not said
 * @param label the name for people, empty if it is not said
 */
record Definition(Optional<ValueType<?>> type, Optional<Bilingual> label) {

    private static final Shape<ValueType.Kind> KIND = Scalars.code(ValueType.Kind.class);

    /** Gives the definition to be written: none where the reader that was given the same vocabulary knows it. */
    static Optional<Definition> unlessKnown(
            String what, ValueType<?> type, Bilingual label, @Nullable ValueType<?> known) {
        if (known == null) {
            if (ValueShapes.described(type.kind(), type.unit().orElse(null)) == null) {
                throw new IllegalArgumentException(what + ": its values are codes of "
                        + type.codeType().getSimpleName() + ", so it must be given to LouyuJson, but was not");
            }
            return Optional.of(new Definition(Optional.of(type), Optional.of(label)));
        }
        if (!known.equals(type)) {
            throw new IllegalArgumentException(what + ": must be of the type given to LouyuJson, " + known + " of "
                    + known.codeType().getSimpleName() + ", but was " + type + " of "
                    + type.codeType().getSimpleName());
        }
        return Optional.empty();
    }

    /** Gives the name for people to be written, unless the reader that was given the same vocabulary knows it. */
    static Optional<Bilingual> labelUnlessKnown(Bilingual label, @Nullable Bilingual known) {
        return label.equals(known) ? Optional.empty() : Optional.of(label);
    }

    /** The fields of a definition. */
    record Keys(
            Fields.Key<Optional<ValueType.Kind>> kind,
            Fields.Key<Optional<String>> unit,
            Fields.Key<Optional<Bilingual>> label) {

        static <T> Keys add(Fields<T> fields, BiFunction<? super T, Context, Optional<Definition>> definition) {
            return new Keys(
                    fields.inContext(
                            "type",
                            KIND,
                            (value, context) -> definition
                                    .apply(value, context)
                                    .flatMap(Definition::type)
                                    .map(ValueType::kind)),
                    fields.inContext(
                            "unit",
                            Scalars.TEXT,
                            (value, context) -> definition
                                    .apply(value, context)
                                    .flatMap(Definition::type)
                                    .flatMap(ValueType::unit)),
                    fields.inContext(
                            "label",
                            CommonShapes.BILINGUAL,
                            (value, context) -> definition.apply(value, context).flatMap(Definition::label)));
        }

        Definition of(Fields.Values values) {
            Optional<ValueType<?>> type = values.get(kind)
                    .flatMap(given -> Optional.ofNullable(
                            ValueShapes.described(given, values.get(unit).orElse(null))));
            return new Definition(type, values.get(label));
        }
    }

    /** Tells that a name is not known and not defined. */
    static void unknown(Node name, String field, String text, Map<String, ?> known, String expected, Reading in) {
        in.path().enter(field);
        in.unknownName(name, text, known.keySet(), Words.of(expected));
        in.path().leave();
    }

    /** Tells whether the definition is of another type than the one known under the name, and says so. */
    boolean differs(Node name, String field, ValueType<?> known, Reading in) {
        if (type.isEmpty() || type.get().equals(known)) {
            return false;
        }
        in.path().enter(field);
        in.wrongValue(name, Words.of("expected.attribute.value", "type", known));
        in.path().leave();
        return true;
    }
}
