package io.github.louyu.rules;

import static io.github.louyu.rules.Problems.SENTENCES;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.text.RefusedException;
import java.util.Map;
import java.util.Optional;

/** Reads the attributes of views of conditions and facts, and refuses those that do not fit. */
final class Views {

    private Views() {}

    /** Whether a fact that has the name of a view is what it is the view of. Of tables only the rows tell them apart. */
    static boolean isOf(FactNode view, Fact<?, ?> fact) {
        return fact.type() == view.type()
                && fact.reader().operation().equals(view.operation())
                && (!TableAttributes.isTable(view) || fact.reader().attributes().equals(view.attributes()));
    }

    static <A extends RuleAttribute> A attribute(
            ImmutableMap<String, RuleAttribute> attributes, String name, Class<A> type) {
        RuleAttribute attribute = attributes.get(name);
        if (!type.isInstance(attribute)) {
            throw attribute == null
                    ? SENTENCES.refusal("condition.not-given", Map.of("name", name, "type", type.getSimpleName()))
                    : SENTENCES.refusal(
                            "condition.attribute",
                            Map.of(
                                    "name", name,
                                    "type", type.getSimpleName(),
                                    "was", attribute.getClass().getSimpleName()));
        }
        return type.cast(attribute);
    }

    static <E extends Enum<E>> Optional<E> find(E[] constants, String kind, String prefix) {
        for (E constant : constants) {
            if (kind.equals(prefix + constant.name())) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    static <E extends Enum<E>> E constant(E[] constants, String kind, String prefix) {
        return find(constants, kind, prefix)
                .orElseThrow(() -> SENTENCES.refusal("condition.kind", Map.of("kind", kind)));
    }

    static RefusedException unknown(String what, String name) {
        return SENTENCES.refusal(
                "registry.unknown",
                Map.of("what", SENTENCES.bilingual("registry." + what.replace(' ', '-')), "name", name));
    }
}
