package io.github.louyu.json.documents;

import io.github.louyu.enterprise.ValueType;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.shape.Shape;
import org.jspecify.annotations.Nullable;

/** The usual layouts of the values of attributes and figures, by their type. */
final class ValueShapes {

    private ValueShapes() {}

    /** Gives the layout; null for codes that are no constants of an enum, of which only the host knows how a text is read. */
    @SuppressWarnings("unchecked") // the kind of a value type says which Java type it is of
    static <T> @Nullable Shape<T> of(ValueType<T> type) {
        return (Shape<T>)
                switch (type.kind()) {
                    case FLAG -> Scalars.FLAG;
                    case COUNT -> Scalars.LONG;
                    case DECIMAL -> Scalars.DECIMAL;
                    case MONEY -> CommonShapes.MONEY;
                    case DATE -> TimeShapes.DATE;
                    case TEXT -> Scalars.TEXT;
                    case CODE, LEVEL -> type.codeType().isEnum() ? constants(type.codeType()) : null;
                    case CODES ->
                        type.codeType().isEnum() ? constants(type.codeType()).set() : null;
                    case ITEMS -> null;
                };
    }

    /** Gives the type that a document names itself, with no help of the host; null if there is none. */
    static @Nullable ValueType<?> described(ValueType.Kind kind, @Nullable String unit) {
        return switch (kind) {
            case FLAG -> ValueType.flag();
            case COUNT -> ValueType.count(unit == null ? "" : unit);
            case DECIMAL -> ValueType.decimal(unit == null ? "" : unit);
            case MONEY -> ValueType.money();
            case DATE -> ValueType.date();
            case TEXT -> ValueType.text();
            case CODE, LEVEL, CODES, ITEMS -> null;
        };
    }

    private static <E extends Enum<E>> Shape<E> constants(Class<?> type) {
        @SuppressWarnings("unchecked") // asked before
        Class<E> constants = (Class<E>) type;
        return Scalars.code(constants);
    }
}
