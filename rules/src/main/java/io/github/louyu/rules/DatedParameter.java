package io.github.louyu.rules;

import static io.github.louyu.rules.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import io.github.louyu.text.Bilingual;
import io.github.louyu.time.Timeline;
import java.util.Map;

/**
 * A limit that changes over the years (分段参数), such as a threshold of a policy. It is read at the date asked about.
 *
 * <pre>{@code
 * DatedParameter<Long> threshold = DatedParameter.of(
 *     "staff-threshold",
 *     Bilingual.of("人数门槛", "staff threshold"),
 *     Timeline.<Long>builder()
 *         .from(LocalDate.of(2018, 1, 1), 100L)
 *         .from(LocalDate.of(2020, 1, 1), 80L)
 *         .build());
 * Condition<EnterpriseFile> large = headcount().isAtLeast(threshold);
 * }</pre>
 *
 * @param <T> the type of the value
 * @param name the stable name, not blank
 * @param label the name for people
 * @param values the value by date; on a day without one a comparison is UNKNOWN
 */
public record DatedParameter<T>(String name, Bilingual label, Timeline<T> values) {

    /**
     * Checks the name.
     *
     * @param name the stable name, not blank
     * @param label the name for people
     * @param values the value by date; on a day without one a comparison is UNKNOWN
     * @throws IllegalArgumentException if it is blank
     */
    public DatedParameter {
        requireNonNull(name, "name");
        requireNonNull(label, "label");
        requireNonNull(values, "values");
        if (name.isBlank()) {
            throw SENTENCES.refusal("parameter.blank", Map.of("name", name));
        }
    }

    /**
     * Makes a parameter.
     *
     * @param <T> the type of the value
     * @param name the stable name, not blank
     * @param label the name for people
     * @param values the value by date
     * @return the parameter
     * @throws IllegalArgumentException if the name is blank
     */
    public static <T> DatedParameter<T> of(String name, Bilingual label, Timeline<T> values) {
        return new DatedParameter<>(name, label, values);
    }
}
