package io.github.louyu.service;

import static io.github.louyu.service.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.community.BuildingId;
import io.github.louyu.community.PlatformId;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A need (需求) that was collected from an enterprise or a building, such as a room for a training. */
@Value.Immutable
public abstract class Need implements WithNeed {

    Need() {}

    /**
     * Gives the identity of the need.
     *
     * @return the identity
     */
    public abstract NeedId id();

    /**
     * Gives what is needed, in short.
     *
     * @return the text
     */
    public abstract Bilingual name();

    /**
     * Gives what would meet it, the best first.
     *
     * @return the categories, at least one, each once
     */
    public abstract ImmutableList<ServiceCategory> categories();

    /**
     * Gives the day on which it was collected.
     *
     * @return the day
     */
    public abstract LocalDate collectedOn();

    /**
     * Gives the days on one of which it has to be met.
     *
     * @return the days
     */
    public abstract DateRange during();

    /**
     * Gives the enterprise that has it.
     *
     * @return the enterprise, empty if it is of a whole building
     */
    public abstract Optional<EnterpriseId> enterprise();

    /**
     * Gives the building in which it is.
     *
     * @return the building, empty if it is not known
     */
    public abstract Optional<BuildingId> building();

    /**
     * Gives the platform that collected it.
     *
     * @return the platform, empty if none did
     */
    public abstract Optional<PlatformId> platform();

    /**
     * Makes a need of one category of which nothing else is known.
     *
     * @param id the identity
     * @param name what is needed
     * @param category what would meet it
     * @param collectedOn the day on which it was collected
     * @param during the days on one of which it has to be met
     * @return the need
     */
    public static Need of(
            NeedId id, Bilingual name, ServiceCategory category, LocalDate collectedOn, DateRange during) {
        return builder()
                .id(requireNonNull(id, "id"))
                .name(requireNonNull(name, "name"))
                .addCategory(requireNonNull(category, "category"))
                .collectedOn(requireNonNull(collectedOn, "collectedOn"))
                .during(requireNonNull(during, "during"))
                .build();
    }

    /**
     * Starts a need; identity, name, category and days must be given.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        if (categories().isEmpty()) {
            throw SENTENCES.refusal("need.no-category", Map.of("need", id()));
        }
        if (ImmutableSet.copyOf(categories()).size() != categories().size()) {
            throw SENTENCES.refusal("need.categories", Map.of("need", id(), "categories", categories()));
        }
    }

    /** Builds a {@link Need}. Each attribute is set at most once. Not thread-safe. */
    public static final class Builder extends ImmutableNeed.Builder {

        Builder() {}
    }
}
