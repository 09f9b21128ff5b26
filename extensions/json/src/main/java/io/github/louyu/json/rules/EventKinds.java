package io.github.louyu.json.rules;

import io.github.louyu.enterprise.EventKind;
import io.github.louyu.json.shape.Context;
import io.github.louyu.json.shape.Reading;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.shape.Schemas;
import io.github.louyu.json.shape.Shape;
import io.github.louyu.json.tree.Node;
import io.github.louyu.json.words.Words;
import io.github.louyu.rules.FactRegistry;
import org.jspecify.annotations.Nullable;

/** Kinds of events by their codes, or their names for people. */
final class EventKinds extends Shape<EventKind> {

    static final EventKinds SHAPE = new EventKinds();

    private EventKinds() {}

    @Override
    public Node write(EventKind value, Context context) {
        checkKnown(value.code(), context.get(FactRegistry.class));
        return Node.text(value.code());
    }

    @Override
    public @Nullable EventKind read(Node node, Reading in) {
        String code = Scalars.TEXT.read(node, in);
        return code == null ? null : read(code, node, in.context().get(FactRegistry.class), in);
    }

    static @Nullable EventKind read(String code, Node node, FactRegistry registry, Reading in) {
        EventKind kind = registry.eventKind(code).orElse(null);
        if (kind == null) {
            in.unknownName(node, code, RegistryNames.events(registry), Words.of("expected.rule.event"));
        }
        return kind;
    }

    /** What could not be read again is not written. */
    static void checkKnown(String code, FactRegistry registry) {
        if (!registry.eventKind(code).filter(kind -> kind.code().equals(code)).isPresent()) {
            throw new IllegalArgumentException(
                    "kind of event " + code + ": cannot be written, because it is not in the registry");
        }
    }

    @Override
    public Node schema(Schemas schemas) {
        return RuleSchemas.nameOf(
                schemas,
                "RuleEventKind",
                FactRegistry.standard().eventKinds().stream()
                        .map(EventKind::code)
                        .toList());
    }
}
