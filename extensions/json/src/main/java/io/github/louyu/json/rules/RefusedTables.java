package io.github.louyu.json.rules;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.louyu.json.shape.Context;
import io.github.louyu.json.tree.Node;

/**
 * The tables of a document that were refused, so that nothing is said of conditions that name them.
 *
 * @param names the names of those without a stand-in
 * @param said what else they say, such as a name in a misspelt field
 * @param someNameless whether there is one without a name
 */
record RefusedTables(ImmutableSet<String> names, ImmutableSet<String> said, boolean someNameless) {

    private static final RefusedTables NONE = new RefusedTables(ImmutableSet.of(), ImmutableSet.of(), false);

    static RefusedTables of(Context context) {
        RefusedTables refused = context.parts().getInstance(RefusedTables.class);
        return refused == null ? NONE : refused;
    }

    /** Adds a table to those of a context. */
    static Context with(Context context, Node table, boolean hasStandIn) {
        RefusedTables before = of(context);
        ImmutableSet<String> own = hasStandIn ? ImmutableSet.of() : TableStandIn.names(table);
        return context.with(
                RefusedTables.class,
                new RefusedTables(
                        Sets.union(before.names(), own).immutableCopy(),
                        Sets.union(before.said(), TableStandIn.said(table)).immutableCopy(),
                        before.someNameless() || TableStandIn.name(table) == null));
    }

    /** Tells whether a name may be meant for one of these. */
    boolean mayBe(String name, boolean isKnown) {
        return names.contains(name) || (!isKnown && (someNameless || said.contains(name)));
    }
}
