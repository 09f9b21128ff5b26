package io.github.louyu.testkit.arbitraries;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;

/** Which arbitrary makes the values of which type. A type stands once. */
final class Registry {

    private final Map<Class<?>, Arbitrary<?>> byType = new LinkedHashMap<>();

    <T> void add(Class<T> type, Arbitrary<? extends T> arbitrary) {
        addGeneric(type, arbitrary);
    }

    /** Adds a type with parameters, of which a class literal knows nothing. */
    void addGeneric(Class<?> type, Arbitrary<?> arbitrary) {
        // to combine the edge cases of all parts takes longer than all tries of a property
        if (byType.putIfAbsent(type, arbitrary.withoutEdgeCases()) != null) {
            throw new IllegalStateException(
                    "arbitrary of " + type.getName() + ": must be given once, but was given again");
        }
    }

    Optional<Arbitrary<?>> find(Class<?> type) {
        return Optional.ofNullable(byType.get(type));
    }

    Map<Class<?>, Arbitrary<?>> all() {
        return byType;
    }
}
