package io.github.louyu.json.rules;

import io.github.louyu.json.shape.Context;
import io.github.louyu.json.tree.Node;
import io.github.louyu.rules.FactNode;
import io.github.louyu.rules.FactRegistry;
import io.github.louyu.rules.eligibility.SubjectType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The decision tables that a document must define because its conditions name them, gathered while it is written. Not thread-safe. */
final class WrittenTables {

    private final Map<Key, FactNode> tables = new LinkedHashMap<>();
    private final List<Node> nodes = new ArrayList<>();

    private record Key(String subject, String name) {}

    /**
     * Names a table, which is defined at the head of the document.
     *
     * @return false if it must be written where it stands: the document has no name for its subject, or the name of the table is another's
     */
    boolean names(Class<?> subject, FactNode table, Context context) {
        SubjectType<?> type = context.get(RuleNames.class).subjects().values().stream()
                .filter(each -> each.type() == subject)
                .findFirst()
                .orElse(null);
        if (type == null
                || context.get(FactRegistry.class).fact(subject, table.name()).isPresent()
                || isLabel(type.code(), table.name())) {
            return false;
        }
        Key key = new Key(type.code(), table.name());
        FactNode known = tables.get(key);
        if (known != null) {
            return known.equals(table);
        }
        Map<String, Node> members = new LinkedHashMap<>();
        Node.Mapping written = (Node.Mapping) TableWriting.write(subject, table, context);
        SubjectField.write(type, members);
        written.members().forEach((name, member) -> members.put(name, member.value()));
        FactNode inside = tables.putIfAbsent(key, table); // a table within it may have taken the name
        if (inside != null) {
            return false;
        }
        nodes.add(Node.mapping(members));
        return true;
    }

    /** Whether a reader would take a name for what another table is called. */
    private boolean isLabel(String subject, String name) {
        return tables.entrySet().stream()
                .anyMatch(each -> each.getKey().subject().equals(subject)
                        && !each.getKey().name().equals(name)
                        && (each.getValue().label().zh().equals(name)
                                || each.getValue().label().en().equals(name)));
    }

    /** Gives the tables, each after those that it names; empty if there are none. */
    Optional<Node> all() {
        return nodes.isEmpty() ? Optional.empty() : Optional.of(Node.sequence(nodes));
    }

    /** Gives those of a document that gathers them, empty of another. */
    static Optional<WrittenTables> of(Context context) {
        return Optional.ofNullable(context.parts().getInstance(WrittenTables.class));
    }
}
