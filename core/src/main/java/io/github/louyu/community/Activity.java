package io.github.louyu.community;

import static io.github.louyu.community.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** An activity (活动) for the people in the buildings. */
@Value.Immutable
public abstract class Activity implements WithActivity {

    Activity() {}

    /**
     * Gives the identity of the activity.
     *
     * @return the identity
     */
    public abstract ActivityId id();

    /**
     * Gives its name.
     *
     * @return the name
     */
    public abstract Bilingual name();

    /**
     * Gives what it is.
     *
     * @return the kind
     */
    public abstract ActivityKind kind();

    /**
     * Gives the days on which it takes place.
     *
     * @return the days
     */
    public abstract DateRange during();

    /**
     * Gives the building in which it takes place.
     *
     * @return the building, empty if it is in none or it is not known
     */
    public abstract Optional<BuildingId> building();

    /**
     * Tells whether people meet for it, rather than on line (线下).
     *
     * @return true unless given otherwise
     */
    @Value.Default
    public boolean offline() {
        return true;
    }

    /**
     * Gives how many people it can take.
     *
     * @return the number, from 1; empty if it is not known
     */
    public abstract OptionalInt capacity();

    /**
     * Gives how often people took part.
     *
     * @return the attendances, empty if they are not known
     */
    public abstract Optional<Attendances> attendances();

    /**
     * Makes an activity of which nothing else is known.
     *
     * @param id the identity
     * @param name the name
     * @param kind what it is
     * @param during the days on which it takes place
     * @return the activity
     * @throws IllegalArgumentException if the days are without a bound
     */
    public static Activity of(ActivityId id, Bilingual name, ActivityKind kind, DateRange during) {
        return builder()
                .id(requireNonNull(id, "id"))
                .name(requireNonNull(name, "name"))
                .kind(requireNonNull(kind, "kind"))
                .during(requireNonNull(during, "during"))
                .build();
    }

    /**
     * Starts an activity; identity, name, kind and days must be given.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        if (!during().hasStart() || !during().hasEnd()) {
            throw SENTENCES.refusal("activity.during", Map.of("activity", id(), "during", during()));
        }
        if (capacity().orElse(1) <= 0) {
            throw SENTENCES.refusal(
                    "activity.capacity",
                    Map.of("activity", id(), "capacity", capacity().orElse(1)));
        }
    }

    /** Builds a {@link Activity}. Each attribute is set at most once. Not thread-safe. */
    public static final class Builder extends ImmutableActivity.Builder {

        Builder() {}
    }
}
