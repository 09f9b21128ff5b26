package io.github.louyu.examples.huaihai;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.AttributeValue;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.examples.catalogues.Catalogues;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.joda.money.Money;

/**
 * Of which enterprise policies are asked for, and what is told of it besides its file.
 *
 * @param enterprise the id of the enterprise, empty as long as none was given
 * @param facts what is told, by the names of attributes
 */
record PolicyQuestion(String enterprise, ImmutableMap<String, String> facts) {

    /** A day on which the policies of 2024 are in force. */
    static final LocalDate EXAMPLE_DAY = LocalDate.of(2024, 6, 3);

    static PolicyQuestion none() {
        return new PolicyQuestion("", ImmutableMap.of());
    }

    PolicyQuestion of(String id) {
        return new PolicyQuestion(id, facts);
    }

    /**
     * Tells a fact.
     *
     * @throws IllegalArgumentException if it is not a name, an equals sign and a value of its type
     */
    PolicyQuestion given(String text) {
        int equals = text.indexOf('=');
        if (equals < 0) {
            throw new IllegalArgumentException(text);
        }
        String name = text.substring(0, equals);
        String value = text.substring(equals + 1);
        content(attribute(name), value, EXAMPLE_DAY);
        return new PolicyQuestion(
                enterprise,
                ImmutableMap.<String, String>builder()
                        .putAll(facts)
                        .put(name, value)
                        .buildKeepingLast());
    }

    /** What is told, as if so since a day. */
    ImmutableList<FileContent> contents(LocalDate since) {
        return facts.entrySet().stream()
                .map(fact -> content(attribute(fact.getKey()), fact.getValue(), since))
                .collect(ImmutableList.toImmutableList());
    }

    private static Attribute<?> attribute(String name) {
        return Catalogues.attributes().stream()
                .filter(attribute -> attribute.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    private static <T> FileContent content(Attribute<T> attribute, String text, LocalDate since) {
        return AttributeValue.from(attribute, attribute.type().javaType().cast(parsed(attribute, text)), since);
    }

    private static Object parsed(Attribute<?> attribute, String text) {
        return switch (attribute.type().kind()) {
            case FLAG -> flag(text);
            case COUNT -> Long.valueOf(text);
            case DECIMAL -> new BigDecimal(text);
            case MONEY -> Money.parse(text);
            case DATE -> date(text);
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static Boolean flag(String text) {
        if (text.equals("yes") || text.equals("no")) {
            return text.equals("yes");
        }
        throw new IllegalArgumentException(text);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
