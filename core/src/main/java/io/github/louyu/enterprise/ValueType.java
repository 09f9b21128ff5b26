package io.github.louyu.enterprise;

import static io.github.louyu.enterprise.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The type of the values that an attribute or a figure holds (值类型): which Java type, and how it may be compared.
 *
 * @param <T> the Java type of the values
 */
public final class ValueType<T> {

    private final Kind kind;
    private final Class<T> javaType;
    /** The class of one code of a set of codes; else the class of the values. */
    private final Class<?> codes;

    private final @Nullable String unit;
    private final Function<T, String> text;

    private ValueType(Kind kind, Class<T> javaType, @Nullable String unit, Function<T, String> text) {
        this(kind, javaType, javaType, unit, text);
    }

    private ValueType(Kind kind, Class<T> javaType, Class<?> codes, @Nullable String unit, Function<T, String> text) {
        this.kind = kind;
        this.javaType = javaType;
        this.codes = codes;
        this.unit = unit;
        this.text = text;
    }

    /** The kinds of values (值的种类). */
    public enum Kind {
        /** Yes or no. */
        FLAG,
        /** One of a list of codes, without an order. */
        CODE,
        /** One of a list of codes, from the lowest to the highest. */
        LEVEL,
        /** A whole number of things. */
        COUNT,
        /** An exact number with a unit. */
        DECIMAL,
        /** An amount of money with its currency. */
        MONEY,
        /** A day. */
        DATE,
        /** Words. */
        TEXT,
        /** Any number of codes of a list. */
        CODES,
        /** Things of one sort that a subject has, such as leases, or the one that it is related to; no attribute holds them. */
        ITEMS
    }

    /**
     * Gives the type of flags.
     *
     * @return yes or no
     */
    public static ValueType<Boolean> flag() {
        return new ValueType<>(Kind.FLAG, Boolean.class, null, String::valueOf);
    }

    /**
     * Gives the type of codes that are the constants of an enum and have no order.
     *
     * @param <E> the enum
     * @param codes the enum
     * @return the type
     */
    public static <E extends Enum<E>> ValueType<E> code(Class<E> codes) {
        return new ValueType<>(Kind.CODE, requireNonNull(codes, "codes"), null, Enum::name);
    }

    /**
     * Gives the type of codes that are values of a class of their own, such as an industry code.
     *
     * @param <T> the class
     * @param codes the class, immutable and with value equality
     * @param text gives the code as text; different codes have different texts
     * @return the type
     */
    public static <T> ValueType<T> code(Class<T> codes, Function<T, String> text) {
        return new ValueType<>(Kind.CODE, requireNonNull(codes, "codes"), null, requireNonNull(text, "text"));
    }

    /**
     * Gives the type of sets of codes that are the constants of an enum.
     *
     * @param <E> the enum
     * @param codes the enum
     * @return the type
     */
    @SuppressWarnings("unchecked") // the class of a set does not know of what it is
    public static <E extends Enum<E>> ValueType<ImmutableSet<E>> codes(Class<E> codes) {
        Class<ImmutableSet<E>> sets = (Class<ImmutableSet<E>>) (Class<?>) ImmutableSet.class;
        return new ValueType<>(Kind.CODES, sets, requireNonNull(codes, "codes"), null, ValueType::joined);
    }

    /**
     * Gives the type of levels: the constants of an enum, declared from the lowest to the highest.
     *
     * @param <E> the enum
     * @param levels the enum
     * @return the type
     */
    public static <E extends Enum<E>> ValueType<E> level(Class<E> levels) {
        return new ValueType<>(Kind.LEVEL, requireNonNull(levels, "levels"), null, Enum::name);
    }

    /**
     * Gives the type of whole numbers of things.
     *
     * @param unit what is counted, such as {@code persons}
     * @return the type
     */
    public static ValueType<Long> count(String unit) {
        return new ValueType<>(Kind.COUNT, Long.class, requireUnit(unit), String::valueOf);
    }

    /**
     * Gives the type of exact numbers.
     *
     * @param unit the unit, such as {@code m2} or {@code 1} for a ratio
     * @return the type
     */
    public static ValueType<BigDecimal> decimal(String unit) {
        return new ValueType<>(Kind.DECIMAL, BigDecimal.class, requireUnit(unit), ValueType::plain);
    }

    /**
     * Gives the type of amounts of money.
     *
     * @return the type
     */
    public static ValueType<Money> money() {
        return new ValueType<>(Kind.MONEY, Money.class, null, Money::toString);
    }

    /**
     * Gives the type of days.
     *
     * @return the type
     */
    public static ValueType<LocalDate> date() {
        return new ValueType<>(Kind.DATE, LocalDate.class, null, LocalDate::toString);
    }

    /**
     * Gives the type of words.
     *
     * @return the type
     */
    public static ValueType<String> text() {
        return new ValueType<>(Kind.TEXT, String.class, null, Function.identity());
    }

    /**
     * Gives the kind.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Gives the Java type of the values.
     *
     * @return the class
     */
    public Class<T> javaType() {
        return javaType;
    }

    /**
     * Gives the Java type of one code, where the values are codes or sets of codes.
     *
     * @return the class; that of the values themselves where they are no sets
     */
    public Class<?> codeType() {
        return codes;
    }

    /**
     * Gives the unit.
     *
     * @return the unit of a count or a decimal, else empty
     */
    public Optional<String> unit() {
        return Optional.ofNullable(unit);
    }

    /**
     * Gives a value as text that is the same for equal values and differs for others.
     *
     * @param value a value
     * @return its text
     */
    public String textOf(T value) {
        return text.apply(value);
    }

    private static <E extends Enum<E>> String joined(ImmutableSet<E> codes) {
        return codes.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    /** Brings equal numbers to one form, so that 1.0 and 1.00 are one value. */
    T normalize(T value) {
        if (value instanceof BigDecimal number) {
            return javaType.cast(new BigDecimal(plain(number)));
        }
        return javaType.cast(requireNonNull(value, "value"));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String requireUnit(String unit) {
        if (requireNonNull(unit, "unit").isBlank()) {
            throw SENTENCES.refusal("value-type.unit", Map.of("unit", unit));
        }
        return unit;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ValueType<?> that
                && kind == that.kind
                && javaType.equals(that.javaType)
                && codes.equals(that.codes)
                && Objects.equals(unit, that.unit);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, javaType, codes, unit);
    }

    @Override
    public String toString() {
        return unit == null ? kind.name() : kind.name() + " in " + unit;
    }
}
