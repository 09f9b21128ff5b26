package io.github.louyu.json.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.json.shape.ObjectShape;
import io.github.louyu.json.shape.Reading;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.shape.Schemas;
import io.github.louyu.json.tree.Node;
import io.github.louyu.json.words.Words;
import io.github.louyu.rules.eligibility.SubjectType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The field that says for which type of subject an object is: for enterprises where it is left out. It is read before the others. */
final class SubjectField {

    private static final String NAME = "subject";

    /** The names of the field. */
    static final ImmutableList<String> NAMES = ImmutableList.of(NAME, "适用对象");

    private SubjectField() {}

    static void write(SubjectType<?> subject, Map<String, Node> members) {
        if (!subject.equals(SubjectType.ENTERPRISE)) {
            members.put(NAME, Node.text(subject.code()));
        }
    }

    /** Gives the type of subject of an object, {@code null} if there is none of its code. */
    static @Nullable SubjectType<?> read(Node object, Reading in) {
        SubjectType<?> subject = SubjectType.ENTERPRISE;
        if (object instanceof Node.Mapping mapping) {
            for (String name : NAMES) {
                Node.Member given = mapping.members().get(name);
                if (given != null) {
                    in.path().enter(name);
                    subject = subject(given.value(), in);
                    in.path().leave();
                }
            }
        }
        return subject;
    }

    private static @Nullable SubjectType<?> subject(Node node, Reading in) {
        String code = Scalars.TEXT.read(node, in);
        if (code == null) {
            return null;
        }
        ImmutableMap<String, SubjectType<?>> known =
                in.context().get(RuleNames.class).subjects();
        SubjectType<?> subject = known.get(code);
        if (subject == null) {
            subject = known.values().stream()
                    .filter(each -> each.label().zh().equals(code))
                    .findFirst()
                    .orElse(null);
        }
        if (subject == null) {
            in.unknownName(node, code, known.keySet(), Words.of("expected.rule.subject"));
        }
        return subject;
    }

    /** Describes an object that has the field besides those of its layout. */
    static Node schema(Schemas schemas, String definition, ObjectShape<?> layout) {
        return schemas.define(definition, () -> {
            Node.Mapping schema = (Node.Mapping) layout.schemaOf(schemas, ImmutableMap.of());
            Map<String, Node> all = new LinkedHashMap<>();
            schema.members().forEach((name, member) -> all.put(name, member.value()));
            Map<String, Node> properties = new LinkedHashMap<>();
            NAMES.forEach(name -> properties.put(name, RuleSchemas.type("string")));
            ((Node.Mapping) requireNonNull(all.get("properties")))
                    .members()
                    .forEach((name, member) -> properties.put(name, member.value()));
            all.put("properties", Node.mapping(properties));
            return Node.mapping(all);
        });
    }
}
