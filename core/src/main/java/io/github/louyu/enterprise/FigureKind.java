package io.github.louyu.enterprise;

import static io.github.louyu.enterprise.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import io.github.louyu.text.Bilingual;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A kind of figure that is published per period (指标类型): tax, revenue, profit, headcount, or one of the host's own. Kinds
 * are equal if code and type are; the label is for people.
 *
 * @param <T> the type of the values
 */
public final class FigureKind<T> {

    /** Tax paid (税收). */
    public static final FigureKind<Money> TAX = of("TAX", Bilingual.of("税收", "tax"), ValueType.money());

    /** Revenue (营业收入). */
    public static final FigureKind<Money> REVENUE = of("REVENUE", Bilingual.of("营业收入", "revenue"), ValueType.money());

    /** Profit (利润). */
    public static final FigureKind<Money> PROFIT = of("PROFIT", Bilingual.of("利润", "profit"), ValueType.money());

    /** Persons employed (从业人数). */
    public static final FigureKind<Long> HEADCOUNT =
            of("HEADCOUNT", Bilingual.of("从业人数", "headcount"), ValueType.count("persons"));

    private final String code;
    private final Bilingual label;
    private final ValueType<T> type;
    private final int hash;

    private FigureKind(String code, Bilingual label, ValueType<T> type) {
        this.code = code;
        this.label = label;
        this.type = type;
        this.hash = 31 * code.hashCode() + type.hashCode();
    }

    /**
     * Makes a kind of figure.
     *
     * @param <T> the type of the values
     * @param code the stable code, not blank
     * @param label the name for people
     * @param type the type of the values: a count, a decimal or money
     * @return the kind
     * @throws IllegalArgumentException if the code is blank, or the type has no arithmetic
     */
    public static <T> FigureKind<T> of(String code, Bilingual label, ValueType<T> type) {
        requireNonNull(code, "code");
        requireNonNull(label, "label");
        requireNonNull(type, "type");
        if (code.isBlank()) {
            throw SENTENCES.refusal("figure-kind.blank", Map.of("code", code));
        }
        switch (type.kind()) {
            case COUNT, DECIMAL, MONEY -> {}
            default -> throw SENTENCES.refusal("figure-kind.type", Map.of("code", code, "type", type));
        }
        return new FigureKind<>(code, label, type);
    }

    /**
     * Gives the stable code.
     *
     * @return the code
     */
    public String code() {
        return code;
    }

    /**
     * Gives the name for people.
     *
     * @return the label
     */
    public Bilingual label() {
        return label;
    }

    /**
     * Gives the type of the values.
     *
     * @return the type
     */
    public ValueType<T> type() {
        return type;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof FigureKind<?> that && code.equals(that.code) && type.equals(that.type));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return code;
    }
}
