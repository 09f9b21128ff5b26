package io.github.louyu.json.shape;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.json.tree.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list. */
final class ListShape<T> extends Shape<ImmutableList<T>> {

    private final Shape<T> item;

    ListShape(Shape<T> item) {
        this.item = item;
    }

    @Override
    public Node write(ImmutableList<T> value, Context context) {
        List<Node> items = new ArrayList<>(value.size());
        for (T each : value) {
            items.add(item.write(each, context));
        }
        return Node.sequence(items);
    }

    @Override
    public @Nullable ImmutableList<T> read(Node node, Reading in) {
        return in.allItems(node, each -> item.read(each, in));
    }

    @Override
    public Node schema(Schemas schemas) {
        return Node.mapping(ImmutableMap.of("type", Node.text("array"), "items", item.schema(schemas)));
    }
}
