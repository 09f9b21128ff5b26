package io.github.louyu.enterprise;

import static io.github.louyu.enterprise.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What an attribute is for a range of days (属性值): a value, or "not known from here on".
 *
 * <p>Its text does not show the value, which may be personal.
 *
 * @param <T> the type of the value
 * @param attribute the attribute
 * @param effective the days for which this is said; it has a start, and an end only where one is said: when it ends, what it
 *     covered shows again
 * @param value the value, empty if it is said to be not known
 */
public record AttributeValue<T>(Attribute<T> attribute, DateRange effective, Optional<T> value) implements FileContent {

    /**
     * Checks the range.
     *
     * @param attribute the attribute
     * @param effective the days for which this is said; it has a start, and an end only where one is said: when it
     *     ends, what it covered shows again
     * @param value the value, empty if it is said to be not known
     * @throws IllegalArgumentException if the range has no start
     */
    public AttributeValue {
        requireNonNull(attribute, "attribute");
        requireNonNull(effective, "effective");
        requireNonNull(value, "value");
        if (!effective.hasStart()) {
            throw SENTENCES.refusal("attribute-value.range", Map.of("attribute", attribute, "effective", effective));
        }
        value = value.map(attribute.type()::normalize);
    }

    /**
     * Says a value from a day on.
     *
     * @param <T> the type of the value
     * @param attribute the attribute
     * @param value the value
     * @param from the first day
     * @return what is said
     * @throws IllegalArgumentException if the day is {@link LocalDate#MIN} or {@link LocalDate#MAX}
     */
    public static <T> AttributeValue<T> from(Attribute<T> attribute, T value, LocalDate from) {
        return during(attribute, value, DateRange.from(requireNonNull(from, "from")));
    }

    /**
     * Says a value for a range of days.
     *
     * @param <T> the type of the value
     * @param attribute the attribute
     * @param value the value
     * @param effective the days, with a start
     * @return what is said
     * @throws IllegalArgumentException if the range has no start
     */
    public static <T> AttributeValue<T> during(Attribute<T> attribute, T value, DateRange effective) {
        return new AttributeValue<>(attribute, effective, Optional.of(requireNonNull(value, "value")));
    }

    /**
     * Says that the value is not known for a range of days.
     *
     * @param <T> the type of the value
     * @param attribute the attribute
     * @param effective the days, with a start
     * @return what is said
     * @throws IllegalArgumentException if the range has no start
     */
    public static <T> AttributeValue<T> notKnown(Attribute<T> attribute, DateRange effective) {
        return new AttributeValue<>(attribute, effective, Optional.empty());
    }

    @Override
    public String toString() {
        return "AttributeValue[" + attribute + ", " + effective + (value.isEmpty() ? ", not known]" : "]");
    }
}
