package io.github.louyu.json.rules;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.json.shape.Reading;
import io.github.louyu.json.tree.Node;
import io.github.louyu.json.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The ends of a tier (档的上下限): {@code from} or {@code over} what, {@code below} or {@code upTo} what.
 *
 * @param given what stands in the document, by name
 */
record TierEnds<V>(ImmutableMap<String, V> given) {

    private static final String FROM = "from";
    private static final String OVER = "over";
    private static final String BELOW = "below";
    private static final String UP_TO = "upTo";

    static final ImmutableSet<String> NAMES = ImmutableSet.of(FROM, OVER, BELOW, UP_TO);

    /** Reads the ends of the tier of a node, null if one of them is refused, or there are two at one side. */
    static <V> @Nullable TierEnds<V> read(
            Node node, ImmutableMap<String, Names.Member> members, Reading.Reader<V> value, Reading in) {
        ImmutableMap.Builder<String, V> ends = ImmutableMap.builder();
        boolean fits = true;
        for (String name : NAMES) {
            Names.Member member = members.get(name);
            V end = member == null ? null : member.read(in, value);
            fits &= member == null || end != null;
            if (end != null) {
                ends.put(name, end);
            }
        }
        if (members.keySet().containsAll(ImmutableSet.of(FROM, OVER))
                || members.keySet().containsAll(ImmutableSet.of(BELOW, UP_TO))) {
            in.wrongValue(node, Words.of("expected.rule.tier"));
            return null;
        }
        return fits ? new TierEnds<>(ends.buildOrThrow()) : null;
    }

    /** The lower end, null where there is none. */
    @Nullable V lower() {
        return given.getOrDefault(FROM, given.get(OVER));
    }

    BoundType lowerType() {
        return given.containsKey(FROM) ? BoundType.CLOSED : BoundType.OPEN;
    }

    /** The upper end, null where there is none. */
    @Nullable V upper() {
        return given.getOrDefault(UP_TO, given.get(BELOW));
    }

    BoundType upperType() {
        return given.containsKey(UP_TO) ? BoundType.CLOSED : BoundType.OPEN;
    }
}
