package io.github.louyu.service;

import static java.util.Objects.requireNonNull;

import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import org.immutables.value.Value;

/** A government department (政府职能部门) that takes part in serving enterprises. */
@Value.Immutable
public abstract class GovernmentDepartment implements WithGovernmentDepartment {

    GovernmentDepartment() {}

    /**
     * Gives the identity of the department.
     *
     * @return the identity
     */
    public abstract DepartmentId id();

    /**
     * Gives its name.
     *
     * @return the name
     */
    public abstract Bilingual name();

    /**
     * Gives its level.
     *
     * @return the level
     */
    public abstract DepartmentLevel level();

    /**
     * Gives the days on which there is such a department.
     *
     * @return the days, every day unless others are given
     */
    @Value.Default
    public DateRange during() {
        return DateRange.always();
    }

    /**
     * Makes a department.
     *
     * @param id the identity
     * @param name the name
     * @param level the level
     * @return the department
     */
    public static GovernmentDepartment of(DepartmentId id, Bilingual name, DepartmentLevel level) {
        return builder()
                .id(requireNonNull(id, "id"))
                .name(requireNonNull(name, "name"))
                .level(requireNonNull(level, "level"))
                .build();
    }

    /**
     * Starts a department; identity, name and level must be given.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GovernmentDepartment}. Each attribute is set at most once. Not thread-safe. */
    public static final class Builder extends ImmutableGovernmentDepartment.Builder {

        Builder() {}
    }
}
