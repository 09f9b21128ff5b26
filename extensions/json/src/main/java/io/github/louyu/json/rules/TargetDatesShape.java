package io.github.louyu.json.rules;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.json.shape.Context;
import io.github.louyu.json.shape.Reading;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.shape.Schemas;
import io.github.louyu.json.shape.Shape;
import io.github.louyu.json.tree.Node;
import io.github.louyu.json.words.Words;
import io.github.louyu.rules.FactRegistry;
import io.github.louyu.rules.visit.TargetDates;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The dates that a rule looks ahead to: {@code lease-end}, {@code lease-notice}, or {@code event} and the code of a kind. */
final class TargetDatesShape extends Shape<TargetDates> {

    private static final String EVENT = "event ";
    private static final ImmutableMap<String, String> CHINESE =
            ImmutableMap.of("租赁到期", "lease-end", "租赁通知期限", "lease-notice");

    @Override
    public Node write(TargetDates value, Context context) {
        value.eventKind().ifPresent(kind -> EventKinds.checkKnown(kind.code(), context.get(FactRegistry.class)));
        return Node.text(value.name());
    }

    @Override
    public @Nullable TargetDates read(Node node, Reading in) {
        String text = Scalars.TEXT.read(node, in);
        if (text == null) {
            return null;
        }
        FactRegistry registry = in.context().get(FactRegistry.class);
        if (text.startsWith(EVENT) || text.startsWith("事件 ")) {
            EventKind kind = EventKinds.read(text.substring(text.indexOf(' ') + 1), node, registry, in);
            return kind == null ? null : TargetDates.announced(kind);
        }
        TargetDates dates = TargetDates.named(CHINESE.getOrDefault(text, text)).orElse(null);
        if (dates == null) {
            List<String> known = new ArrayList<>(names(registry));
            known.addAll(CHINESE.keySet());
            in.unknownName(node, text, known, Words.of("expected.rule.dates"));
        }
        return dates;
    }

    private static List<String> names(FactRegistry registry) {
        List<String> names = new ArrayList<>(List.of("lease-end", "lease-notice"));
        registry.eventKinds().forEach(kind -> names.add(EVENT + kind.code()));
        return names;
    }

    @Override
    public Node schema(Schemas schemas) {
        return RuleSchemas.nameOf(schemas, "TargetDates", names(FactRegistry.standard()));
    }
}
