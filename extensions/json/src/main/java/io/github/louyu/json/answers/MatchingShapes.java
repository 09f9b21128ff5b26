package io.github.louyu.json.answers;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.json.documents.CommonShapes;
import io.github.louyu.json.documents.ServiceShapes;
import io.github.louyu.json.shape.MapShape;
import io.github.louyu.json.shape.ObjectShape;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.shape.Shape;
import io.github.louyu.rules.governance.Distances;
import io.github.louyu.rules.governance.Matching;
import io.github.louyu.rules.governance.NeedMatch;
import io.github.louyu.rules.governance.UnmetNeed;
import io.github.louyu.service.ResourceId;
import java.util.Map;
import java.util.function.Function;

/** Which needs are met by which resources. */
public final class MatchingShapes {

    private static final Shape<NeedMatch> MATCH = ObjectShape.of("NeedMatch", fields -> {
        var need = fields.required("need", ServiceShapes.NEED, NeedMatch::need);
        var resource = fields.required("resource", ServiceShapes.RESOURCE, NeedMatch::resource);
        var choice = fields.requiredInt("choice", Scalars.INT, NeedMatch::choice);
        var distance = fields.usual("distance", Scalars.LONG, NeedMatch::distance, Distances.UNKNOWN);
        var reason = fields.required("reason", CommonShapes.BILINGUAL, NeedMatch::reason);
        return values -> new NeedMatch(
                values.get(need), values.get(resource), values.get(choice), values.get(distance), values.get(reason));
    });

    private static final Shape<UnmetNeed> UNMET = ObjectShape.of("UnmetNeed", fields -> {
        var need = fields.required("need", ServiceShapes.NEED, UnmetNeed::need);
        var cause = fields.required("cause", Scalars.code(UnmetNeed.Cause.class), UnmetNeed::cause);
        var tried = fields.list("tried", ServiceShapes.RESOURCE_ID, UnmetNeed::tried);
        var reason = fields.required("reason", CommonShapes.BILINGUAL, UnmetNeed::reason);
        return values -> new UnmetNeed(values.get(need), values.get(cause), values.get(tried), values.get(reason));
    });

    private static final Shape<ImmutableMap<ResourceId, Integer>> PLACES = new MapShape<>(Scalars.INT)
            .map(places -> renamed(places, ResourceId::value), places -> renamed(places, ResourceId::of));

    /** A matching of needs and resources. */
    public static final ObjectShape<Matching> MATCHING = ObjectShape.of("Matching", fields -> {
        var matches = fields.list("matches", MATCH, Matching::matches);
        var unmet = fields.list("unmet", UNMET, Matching::unmet);
        var left = fields.usual("placesLeft", PLACES, Matching::placesLeft, ImmutableMap.of());
        return values -> new Matching(values.get(matches), values.get(unmet), values.get(left));
    });

    private MatchingShapes() {}

    private static <K, R> ImmutableMap<R, Integer> renamed(ImmutableMap<K, Integer> places, Function<K, R> rename) {
        return places.entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(place -> rename.apply(place.getKey()), Map.Entry::getValue));
    }
}
