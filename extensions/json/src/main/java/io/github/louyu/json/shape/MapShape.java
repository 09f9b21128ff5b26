package io.github.louyu.json.shape;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.json.tree.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object whose fields have names of the host's own.
 *
 * @param <V> the type of their values
 */
public final class MapShape<V> extends Shape<ImmutableMap<String, V>> {

    private final Shape<V> value;

    /**
     * States the layout.
     *
     * @param value the layout of the values
     */
    public MapShape(Shape<V> value) {
        this.value = value;
    }

    @Override
    public Node write(ImmutableMap<String, V> map, Context context) {
        Map<String, Node> members = new LinkedHashMap<>();
        map.forEach((name, each) -> members.put(name, value.write(each, context)));
        return Node.mapping(members);
    }

    @Override
    public @Nullable ImmutableMap<String, V> read(Node node, Reading in) {
        if (!(node instanceof Node.Mapping mapping)) {
            in.wrongType(node, "expected.object");
            return null;
        }
        ImmutableMap.Builder<String, V> map = ImmutableMap.builder();
        boolean refused = false;
        for (Map.Entry<String, Node.Member> member : mapping.members().entrySet()) {
            if (in.isFull()) {
                return null;
            }
            in.path().enter(member.getKey());
            V each = value.read(member.getValue().value(), in);
            in.path().leave();
            if (each == null) {
                refused = true;
            } else {
                map.put(member.getKey(), each);
            }
        }
        return refused ? null : map.buildOrThrow();
    }

    @Override
    public Node schema(Schemas schemas) {
        return Node.mapping(
                ImmutableMap.of("type", Node.text("object"), "additionalProperties", value.schema(schemas)));
    }
}
