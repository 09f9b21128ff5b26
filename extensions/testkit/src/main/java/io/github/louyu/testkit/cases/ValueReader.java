package io.github.louyu.testkit.cases;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.community.BuildingId;
import io.github.louyu.enterprise.AreaCode;
import io.github.louyu.enterprise.IndustryCode;
import io.github.louyu.enterprise.PersonId;
import io.github.louyu.enterprise.ValueType;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;

/** Reads a value of the type that its attribute or figure has. */
final class ValueReader {

    private static final ImmutableMap<Class<?>, Function<String, ?>> CODES = ImmutableMap.of(
            IndustryCode.class, IndustryCode::of,
            AreaCode.class, AreaCode::of,
            BuildingId.class, BuildingId::of,
            PersonId.class, PersonId::of);

    private ValueReader() {}

    @SuppressWarnings("unchecked") // the kind of the type says of which class its values are
    static <T> Optional<T> read(Cursor at, ValueType<T> type) {
        return (Optional<T>)
                switch (type.kind()) {
                    case FLAG -> flag(at);
                    case COUNT -> at.parsed("wanted.whole", Long::valueOf);
                    case DECIMAL -> at.parsed("wanted.number", BigDecimal::new);
                    case MONEY -> at.parsed("wanted.money", ValueReader::money);
                    case DATE -> at.date();
                    case TEXT -> at.text();
                    case CODE, LEVEL -> code(at, type.codeType());
                    case CODES -> codes(at, type.codeType());
                    case ITEMS -> {
                        at.problem("things");
                        yield Optional.empty();
                    }
                };
    }

    static Optional<Boolean> flag(Cursor at) {
        return at.parsed("wanted.flag", ValueReader::flag);
    }

    private static Boolean flag(String text) {
        return switch (text) {
            case "true", "是" -> true;
            case "false", "否" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    static Money money(String text) {
        try {
            return Money.parse(text);
        } catch (ArithmeticException | IllegalCurrencyException wrong) {
            throw new IllegalArgumentException(text, wrong);
        }
    }

    private static Optional<?> code(Cursor at, Class<?> codes) {
        if (codes.isEnum()) {
            return at.constant(codes);
        }
        Function<String, ?> reader = CODES.get(codes);
        if (reader == null) {
            at.problem("no-code", Map.of("codes", codes.getSimpleName()));
            return Optional.empty();
        }
        return at.parsed("wanted.code", Map.of("codes", codes.getSimpleName()), reader);
    }

    private static Optional<?> codes(Cursor at, Class<?> codes) {
        ImmutableSet.Builder<Object> all = ImmutableSet.builder();
        at.list().forEach(each -> code(each, codes).ifPresent(all::add));
        return Optional.of(all.build());
    }
}
