package io.github.louyu.rules.governance;

import static io.github.louyu.rules.governance.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.community.BuildingId;
import io.github.louyu.community.Placement;
import io.github.louyu.community.Subdistrict;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How far two buildings are from each other (楼宇间距离), for matching. Distances are compared and never added, so any unit will do; the
 * same building is at 0.
 */
public final class Distances {

    /** How far it is where the place of one is not known: farther than anything known (距离未知). */
    public static final long UNKNOWN = Long.MAX_VALUE;

    private static final long SAME_AREA = 1;
    private static final long ELSEWHERE = 2;

    private final ImmutableMap<BuildingId, Placement> placements;
    private final ImmutableMap<Pair, Long> metres;
    private final boolean byArea;

    private record Pair(BuildingId a, BuildingId b) {

        static Pair of(BuildingId a, BuildingId b) {
            return a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
        }
    }

    private Distances(ImmutableMap<BuildingId, Placement> placements, ImmutableMap<Pair, Long> metres, boolean byArea) {
        this.placements = placements;
        this.metres = metres;
        this.byArea = byArea;
    }

    /**
     * Measures by area: the same building is at 0, the same area at 1, another area at 2.
     *
     * @param subdistrict the subdistrict
     * @param date the day of which it says what building is in what area
     * @return the distances
     */
    public static Distances byArea(Subdistrict subdistrict, LocalDate date) {
        ImmutableMap.Builder<BuildingId, Placement> placements = ImmutableMap.builder();
        subdistrict
                .buildings()
                .forEach(building -> subdistrict
                        .placementOn(building.id(), date)
                        .ifPresent(placement -> placements.put(building.id(), placement)));
        return new Distances(placements.buildOrThrow(), ImmutableMap.of(), true);
    }

    /**
     * Starts distances in metres, of which none is known yet but that of a building from itself.
     *
     * @return the distances
     */
    public static Distances inMetres() {
        return new Distances(ImmutableMap.of(), ImmutableMap.of(), false);
    }

    /**
     * Adds a distance in metres, one for both directions.
     *
     * @param a a building
     * @param b another
     * @param distance the metres, from 0
     * @return the distances with this one
     * @throws IllegalArgumentException if it is negative, these are not in metres, or the distance of the two is given already and is
     *     another
     */
    public Distances with(BuildingId a, BuildingId b, long distance) {
        if (byArea || distance < 0) {
            throw SENTENCES.refusal("distance.range", Map.of("first", a, "second", b, "distance", distance));
        }
        Pair pair = Pair.of(requireNonNull(a, "a"), requireNonNull(b, "b"));
        Long known = a.equals(b) ? Long.valueOf(0) : metres.get(pair);
        if (known != null && known != distance) {
            throw SENTENCES.refusal(
                    "distance.twice", Map.of("first", a, "second", b, "known", known, "distance", distance));
        }
        Map<Pair, Long> more = new HashMap<>(metres);
        more.put(pair, distance);
        return new Distances(placements, ImmutableMap.copyOf(more), false);
    }

    /**
     * Gives how far two places are from each other.
     *
     * @param a a building, empty if it is not known
     * @param b another, empty if it is not known
     * @return the distance, {@link #UNKNOWN} if it is not known
     */
    public long between(Optional<BuildingId> a, Optional<BuildingId> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return UNKNOWN;
        }
        if (a.equals(b)) {
            return 0;
        }
        if (!byArea) {
            return metres.getOrDefault(Pair.of(a.get(), b.get()), UNKNOWN);
        }
        Placement from = placements.get(a.get());
        Placement to = placements.get(b.get());
        if (from == null || to == null) {
            return UNKNOWN;
        }
        return from.area().equals(to.area()) ? SAME_AREA : ELSEWHERE;
    }
}
