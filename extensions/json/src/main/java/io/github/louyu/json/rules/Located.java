package io.github.louyu.json.rules;

import com.google.common.collect.ImmutableList;
import io.github.louyu.json.shape.Reading;
import io.github.louyu.json.tree.Node;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a document and is judged later, with the way to it, so that what is wrong with it is told there.
 *
 * @param node what stands there
 * @param way the way to it
 */
record Located(Node node, ImmutableList<Object> way) {

    static Located here(Node node, Reading in) {
        return new Located(node, in.path().steps());
    }

    /** Judges it, as if it were being read. */
    <T extends @Nullable Object> T judge(Reading in, Supplier<T> judging) {
        return in.at(way, judging);
    }
}
