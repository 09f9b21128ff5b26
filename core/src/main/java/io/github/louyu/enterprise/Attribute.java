package io.github.louyu.enterprise;

import static io.github.louyu.enterprise.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.github.louyu.text.Bilingual;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A named, typed property of an enterprise (企业属性) that may change over time: its sector, its tier, or anything the host
 * keeps. {@link EnterpriseAttributes} has those of the field.
 *
 * <p>Attributes are equal if name and type are; the label is for people.
 *
 * <pre>{@code
 * static final Attribute<Long> PATENTS = Attribute.count("patents", Bilingual.of("专利数", "patents"), "patents");
 * }</pre>
 *
 * @param <T> the type of the values
 */
public final class Attribute<T> {

    private final String name;
    private final Bilingual label;
    private final ValueType<T> type;
    private final int hash;

    private Attribute(String name, Bilingual label, ValueType<T> type) {
        this.name = name;
        this.label = label;
        this.type = type;
        this.hash = 31 * name.hashCode() + type.hashCode();
    }

    /**
     * Makes an attribute.
     *
     * @param <T> the type of the values
     * @param name the stable name, not blank
     * @param label the name for people
     * @param type the type of the values
     * @return the attribute
     * @throws IllegalArgumentException if the name is blank
     */
    public static <T> Attribute<T> of(String name, Bilingual label, ValueType<T> type) {
        requireNonNull(name, "name");
        requireNonNull(label, "label");
        requireNonNull(type, "type");
        if (name.isBlank()) {
            throw SENTENCES.refusal("attribute.blank", Map.of("name", name));
        }
        return new Attribute<>(name, label, type);
    }

    /**
     * Makes an attribute that is yes or no.
     *
     * @param name the stable name, not blank
     * @param label the name for people
     * @return the attribute
     */
    public static Attribute<Boolean> flag(String name, Bilingual label) {
        return of(name, label, ValueType.flag());
    }

    /**
     * Makes an attribute that is one of the constants of an enum.
     *
     * @param <E> the enum
     * @param name the stable name, not blank
     * @param label the name for people
     * @param codes the enum
     * @return the attribute
     */
    public static <E extends Enum<E>> Attribute<E> code(String name, Bilingual label, Class<E> codes) {
        return of(name, label, ValueType.code(codes));
    }

    /**
     * Makes an attribute that is any number of the constants of an enum.
     *
     * @param <E> the enum
     * @param name the stable name, not blank
     * @param label the name for people
     * @param codes the enum
     * @return the attribute
     */
    public static <E extends Enum<E>> Attribute<ImmutableSet<E>> codes(String name, Bilingual label, Class<E> codes) {
        return of(name, label, ValueType.codes(codes));
    }

    /**
     * Makes an attribute that is a level: one of the constants of an enum declared from the lowest to the highest.
     *
     * @param <E> the enum
     * @param name the stable name, not blank
     * @param label the name for people
     * @param levels the enum
     * @return the attribute
     */
    public static <E extends Enum<E>> Attribute<E> level(String name, Bilingual label, Class<E> levels) {
        return of(name, label, ValueType.level(levels));
    }

    /**
     * Makes an attribute that is a whole number of things.
     *
     * @param name the stable name, not blank
     * @param label the name for people
     * @param unit what is counted
     * @return the attribute
     */
    public static Attribute<Long> count(String name, Bilingual label, String unit) {
        return of(name, label, ValueType.count(unit));
    }

    /**
     * Makes an attribute that is an exact number.
     *
     * @param name the stable name, not blank
     * @param label the name for people
     * @param unit the unit
     * @return the attribute
     */
    public static Attribute<BigDecimal> decimal(String name, Bilingual label, String unit) {
        return of(name, label, ValueType.decimal(unit));
    }

    /**
     * Makes an attribute that is an amount of money.
     *
     * @param name the stable name, not blank
     * @param label the name for people
     * @return the attribute
     */
    public static Attribute<Money> money(String name, Bilingual label) {
        return of(name, label, ValueType.money());
    }

    /**
     * Makes an attribute that is a day.
     *
     * @param name the stable name, not blank
     * @param label the name for people
     * @return the attribute
     */
    public static Attribute<LocalDate> date(String name, Bilingual label) {
        return of(name, label, ValueType.date());
    }

    /**
     * Makes an attribute that is words.
     *
     * @param name the stable name, not blank
     * @param label the name for people
     * @return the attribute
     */
    public static Attribute<String> text(String name, Bilingual label) {
        return of(name, label, ValueType.text());
    }

    /**
     * Gives the stable name.
     *
     * @return the name
     */
    public String name() {
        return name;
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
                || (other instanceof Attribute<?> that && name.equals(that.name) && type.equals(that.type));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return name;
    }
}
