package io.github.louyu.rules.governance;

import static java.util.Objects.requireNonNull;

import io.github.louyu.text.Bilingual;
import java.util.Comparator;

/**
 * A place or an organisation that something is found of (治理对象).
 *
 * @param kind what it is
 * @param id its identity, as the host knows it
 * @param name its name
 */
public record GovernancePlace(PlaceKind kind, String id, Bilingual name) implements Comparable<GovernancePlace> {

    private static final Comparator<GovernancePlace> ORDER = Comparator.comparing(GovernancePlace::kind)
            .thenComparing(GovernancePlace::id)
            .thenComparing(place -> place.name().zh())
            .thenComparing(place -> place.name().en());

    /**
     * Checks that nothing is null.
     *
     * @param kind what it is
     * @param id its identity, as the host knows it
     * @param name its name
     */
    public GovernancePlace {
        requireNonNull(kind, "kind");
        requireNonNull(id, "id");
        requireNonNull(name, "name");
    }

    /** By kind, then by identity. */
    @Override
    public int compareTo(GovernancePlace other) {
        return ORDER.compare(this, other);
    }
}
