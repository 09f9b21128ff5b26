package io.github.louyu.rules;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/** Reads the attributes of views of conditions and facts, and refuses those that do not fit. */
final class Views {

    private Views() {}

    static <A extends RuleAttribute> A attribute(
            ImmutableMap<String, RuleAttribute> attributes, String name, Class<A> type) {
        RuleAttribute attribute = attributes.get(name);
        if (!type.isInstance(attribute)) {
            throw new IllegalArgumentException(
                    "condition > " + name + ": must be given as " + type.getSimpleName() + ", but was "
                            + (attribute == null ? "not" : attribute.getClass().getSimpleName()));
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
                .orElseThrow(() -> new IllegalArgumentException(
                        "condition: must be of a kind or policy that there is, but was " + kind));
    }

    static IllegalArgumentException unknown(String what, String name) {
        return new IllegalArgumentException(what + ": must be one that is registered, but was '" + name + "'");
    }
}
