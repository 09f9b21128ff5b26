package io.github.louyu.community;

import static io.github.louyu.community.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import java.util.Map;
import org.immutables.value.Value;

/** A cluster of enterprises of related sectors (产业集群), by the codes of GB/T 4754-2017 that belong to it. */
@Value.Immutable
public abstract class SectorCluster implements WithSectorCluster {

    SectorCluster() {}

    /**
     * Gives the identity of the cluster.
     *
     * @return the identity
     */
    public abstract SectorClusterId id();

    /**
     * Gives its name.
     *
     * @return the name
     */
    public abstract Bilingual name();

    /**
     * Gives the days on which the office speaks of such a cluster.
     *
     * @return the days, every day unless others are given
     */
    @Value.Default
    public DateRange during() {
        return DateRange.always();
    }

    /**
     * Gives which industries belong to it.
     *
     * @return section letters such as {@code J} and division numbers such as {@code 72} of GB/T 4754-2017; empty
     *     if they are not stated
     */
    public abstract ImmutableSet<String> industries();

    /**
     * Gives the enterprises by which it is known.
     *
     * @return the names, in the order given
     */
    public abstract ImmutableList<Bilingual> namedMembers();

    /**
     * Gives what else is said of it, such as "foreign-related economy".
     *
     * @return the texts, in the order given
     */
    public abstract ImmutableList<Bilingual> tags();

    /**
     * Makes a cluster of which nothing else is known.
     *
     * @param id the identity
     * @param name the name
     * @return the cluster
     */
    public static SectorCluster of(SectorClusterId id, Bilingual name) {
        return builder()
                .id(requireNonNull(id, "id"))
                .name(requireNonNull(name, "name"))
                .build();
    }

    /**
     * Starts a cluster; identity and name must be given.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        for (String industry : industries()) {
            if (!industry.matches("[A-T]|[0-9]{2}")) {
                throw SENTENCES.refusal("sector-cluster.industries", Map.of("cluster", id(), "industry", industry));
            }
        }
    }

    /** Builds a {@link SectorCluster}. Each attribute is set at most once. Not thread-safe. */
    public static final class Builder extends ImmutableSectorCluster.Builder {

        Builder() {}
    }
}
