package io.github.louyu.testkit.cases;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.rules.Truth;
import java.time.LocalDate;

/**
 * A case at the limit of a leaf (边界案例), with what is expected by the definition of the condition.
 *
 * @param name what stands at which limit, in English
 * @param date the day asked about
 * @param values what the file says: the values of facts by name, and of events a list of their days
 * @param file the file that says so
 * @param expected the truth of the whole condition
 */
public record BoundaryCase(
        String name, LocalDate date, ImmutableMap<String, Object> values, EnterpriseFile file, Truth expected) {

    /**
     * Checks that nothing is null.
     *
     * @param name what stands at which limit, in English
     * @param date the day asked about
     * @param values what the file says
     * @param file the file that says so
     * @param expected the truth of the whole condition
     */
    public BoundaryCase {
        requireNonNull(name, "name");
        requireNonNull(date, "date");
        requireNonNull(values, "values");
        requireNonNull(file, "file");
        requireNonNull(expected, "expected");
    }
}
