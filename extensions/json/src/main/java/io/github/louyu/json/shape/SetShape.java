package io.github.louyu.json.shape;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.json.input.DocumentProblem;
import io.github.louyu.json.tree.Node;
import io.github.louyu.json.words.Words;
import org.jspecify.annotations.Nullable;

/** A list in which nothing stands twice. */
final class SetShape<T> extends Shape<ImmutableSet<T>> {

    private final Shape<T> item;
    private final Shape<ImmutableList<T>> list;

    SetShape(Shape<T> item) {
        this.item = item;
        this.list = item.list();
    }

    @Override
    public Node write(ImmutableSet<T> value, Context context) {
        return list.write(value.asList(), context);
    }

    @Override
    public @Nullable ImmutableSet<T> read(Node node, Reading in) {
        ImmutableList<T> values = list.read(node, in);
        if (values == null) {
            return null;
        }
        ImmutableSet<T> set = ImmutableSet.copyOf(values);
        if (set.size() < values.size()) {
            in.add(DocumentProblem.Kind.REFUSED, node, Words.of("refused.twice"), null);
            return null;
        }
        return set;
    }

    @Override
    public Node schema(Schemas schemas) {
        return Node.mapping(ImmutableMap.of(
                "type", Node.text("array"), "items", item.schema(schemas), "uniqueItems", Node.flag(true)));
    }
}
