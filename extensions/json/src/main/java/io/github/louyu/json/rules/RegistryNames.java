package io.github.louyu.json.rules;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.rules.Fact;
import io.github.louyu.rules.FactRegistry;
import io.github.louyu.rules.Items;
import io.github.louyu.text.Bilingual;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** All names by which what a registry has can be named: first the stable ones, then those for people. */
final class RegistryNames {

    private RegistryNames() {}

    static ImmutableList<String> facts(FactRegistry registry, Class<?> subject) {
        return all(registry.names(subject), name -> registry.fact(subject, name).map(Fact::label));
    }

    static ImmutableList<String> items(FactRegistry registry, Class<?> subject) {
        return all(
                registry.names(subject), name -> registry.items(subject, name).map(Items::label));
    }

    static ImmutableList<String> relations(FactRegistry registry, Class<?> subject) {
        return all(
                registry.relationNames(subject),
                name -> registry.relation(subject, name).map(each -> each.label()));
    }

    static ImmutableList<String> events(FactRegistry registry) {
        return all(
                registry.eventKinds().stream().map(EventKind::code).toList(),
                code -> registry.eventKind(code).map(EventKind::label));
    }

    private static ImmutableList<String> all(List<String> names, Function<String, Optional<Bilingual>> label) {
        List<String> known =
                names.stream().filter(name -> label.apply(name).isPresent()).toList();
        return Stream.concat(
                        known.stream(),
                        known.stream()
                                .flatMap(name -> label.apply(name).stream())
                                .flatMap(each -> Stream.of(each.zh(), each.en())))
                .collect(ImmutableList.toImmutableList());
    }
}
