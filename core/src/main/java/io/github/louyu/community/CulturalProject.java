package io.github.louyu.community;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import org.immutables.value.Value;

/** A cultural project (文化项目) for the people in the buildings, such as a corridor of culture or classes over lunch. */
@Value.Immutable
public abstract class CulturalProject implements WithCulturalProject {

    CulturalProject() {}

    /**
     * Gives the identity of the project.
     *
     * @return the identity
     */
    public abstract CulturalProjectId id();

    /**
     * Gives its name.
     *
     * @return the name
     */
    public abstract Bilingual name();

    /**
     * Gives the days on which it runs.
     *
     * @return the days, every day unless others are given
     */
    @Value.Default
    public DateRange during() {
        return DateRange.always();
    }

    /**
     * Gives the awards it was given.
     *
     * @return the awards, in the order given
     */
    public abstract ImmutableList<Award> awards();

    /**
     * Makes a project of which nothing else is known.
     *
     * @param id the identity
     * @param name the name
     * @return the project
     */
    public static CulturalProject of(CulturalProjectId id, Bilingual name) {
        return builder()
                .id(requireNonNull(id, "id"))
                .name(requireNonNull(name, "name"))
                .build();
    }

    /**
     * Starts a project; identity and name must be given.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CulturalProject}. Each attribute is set at most once. Not thread-safe. */
    public static final class Builder extends ImmutableCulturalProject.Builder {

        Builder() {}
    }
}
