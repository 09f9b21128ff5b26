package io.github.louyu.json.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.json.shape.Context;
import io.github.louyu.json.shape.Reading;
import io.github.louyu.json.shape.Schemas;
import io.github.louyu.json.shape.Shape;
import io.github.louyu.json.tree.Node;
import org.jspecify.annotations.Nullable;

/**
 * A list of which the items that can be read are given on even where others are refused, so that what the whole refuses of them is told
 * with the rest. The document is refused all the same, because problems were told.
 */
final class SalvagedList<T> extends Shape<ImmutableList<T>> {

    private final Shape<T> item;

    SalvagedList(Shape<T> item) {
        this.item = item;
    }

    @Override
    public Node write(ImmutableList<T> value, Context context) {
        return Node.sequence(
                value.stream().map(each -> item.write(each, context)).toList());
    }

    @Override
    public @Nullable ImmutableList<T> read(Node node, Reading in) {
        Reading.Items<T> items = in.items(node, each -> item.read(each, in));
        return items == null ? null : items.read();
    }

    @Override
    public Node schema(Schemas schemas) {
        return Node.mapping(ImmutableMap.of("type", Node.text("array"), "items", item.schema(schemas)));
    }
}
