package io.github.louyu.service;

import static io.github.louyu.service.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * The identity of a government department (职能部门), as the host knows it.
 *
 * @param value the host's identifier, not blank
 */
public record DepartmentId(String value) implements Comparable<DepartmentId> {

    /** The market supervision bureau of the district (区市场监督管理局). */
    public static final DepartmentId MARKET_SUPERVISION = of("MARKET_SUPERVISION");

    /** The tax bureau of the district (区税务局). */
    public static final DepartmentId TAX = of("TAX");

    /** The finance office of the district (区金融办). */
    public static final DepartmentId FINANCE_OFFICE = of("FINANCE_OFFICE");

    /** The commerce commission of the district (区商务委). */
    public static final DepartmentId COMMERCE_COMMISSION = of("COMMERCE_COMMISSION");

    /**
     * Checks the identifier.
     *
     * @param value the host's identifier, not blank
     * @throws IllegalArgumentException if it is blank
     */
    public DepartmentId {
        requireNonNull(value, "value");
        if (value.isBlank()) {
            throw SENTENCES.refusal("department-id.blank", Map.of("value", value));
        }
    }

    /**
     * Makes the identity of a government department.
     *
     * @param value the host's identifier, not blank
     * @return the identity
     * @throws IllegalArgumentException if it is blank
     */
    public static DepartmentId of(String value) {
        return new DepartmentId(value);
    }

    @Override
    public int compareTo(DepartmentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
