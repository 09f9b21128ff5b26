package io.github.louyu.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.json.input.DocumentProblem;
import io.github.louyu.json.input.Limits;
import io.github.louyu.json.shape.Context;
import io.github.louyu.json.shape.Reading;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.shape.Schemas;
import io.github.louyu.json.tree.Findings;
import io.github.louyu.json.tree.JsonTree;
import io.github.louyu.json.tree.LineSource;
import io.github.louyu.json.tree.Node;
import io.github.louyu.json.words.Words;
import io.github.louyu.text.Bilingual;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What all kinds of documents have in common: the fields that say which kind and format it is. */
final class Document {

    private static final String KIND = "louyu";
    private static final String FORMAT = "format";

    /** The field by which an editor finds the schema; it says nothing to the reader. */
    private static final String SCHEMA = "$schema";

    private static final ImmutableList<ImmutableList<String>> HEAD =
            ImmutableList.of(ImmutableList.of(SCHEMA), ImmutableList.of(KIND), ImmutableList.of(FORMAT));

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private Document() {}

    static <T> Node write(WritableKind<T> kind, T value, Context context) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put(KIND, Node.text(kind.name()));
        members.put(FORMAT, Node.numeral(Integer.toString(kind.format())));
        kind.shape().writeFields(requireNonNull(value, "value"), context, members);
        return Node.mapping(members);
    }

    static <T> ReadResult<T> read(
            DocumentKind<T> kind, DocumentSource source, Limits limits, Context context, boolean lenient)
            throws IOException {
        Findings findings = new Findings(limits, 0);
        return read(kind, source.parse(limits, findings), findings, context, lenient);
    }

    static <T> ReadResult<T> readLine(
            DocumentKind<T> kind, LineSource.Line line, Limits limits, Context context, boolean lenient) {
        Findings findings = new Findings(limits, line.number() - 1);
        String text = line.text(limits, findings);
        return read(kind, text == null ? null : JsonTree.parse(text, limits, findings), findings, context, lenient);
    }

    private static <T> ReadResult<T> read(
            DocumentKind<T> kind, @Nullable Node root, Findings findings, Context context, boolean lenient) {
        T value = root == null ? null : read(kind, root, new Reading(findings, context, lenient));
        return value == null || !findings.isEmpty()
                ? new ReadResult<>(Optional.empty(), findings.all())
                : new ReadResult<>(Optional.of(value), ImmutableList.of());
    }

    private static <T> @Nullable T read(DocumentKind<T> kind, Node root, Reading in) {
        if (!(root instanceof Node.Mapping mapping)) {
            in.wrongType(root, "expected.object");
            return null;
        }
        boolean told = !isOfKind(kind, mapping, in);
        told |= !isOfFormat(kind, mapping, in);
        return told ? null : kind.shape().read(root, in, HEAD);
    }

    private static boolean isOfKind(DocumentKind<?> kind, Node.Mapping root, Reading in) {
        return check(root, KIND, Words.of("expected.kind", "kind", kind.name()), in, node -> {
            String given = Scalars.textOf(node);
            return given != null && given.equals(kind.name());
        });
    }

    private static boolean isOfFormat(DocumentKind<?> kind, Node.Mapping root, Reading in) {
        return check(
                root,
                FORMAT,
                Words.of(kind.format() == 1 ? "expected.format.only" : "expected.format", "format", kind.format()),
                in,
                node -> {
                    if (!(node instanceof Node.Numeral number)
                            || !number.digits().matches("[0-9]{1,9}")) {
                        return false;
                    }
                    int format = Integer.parseInt(number.digits());
                    return format >= 1 && format <= kind.format();
                });
    }

    private static boolean check(
            Node.Mapping root, String field, Bilingual expected, Reading in, Predicate<Node> test) {
        Node.Member member = root.members().get(field);
        if (member == null) {
            in.missing(root, field);
            return false;
        }
        if (test.test(member.value())) {
            return true;
        }
        in.path().enter(field);
        in.add(DocumentProblem.Kind.WRONG_DOCUMENT, member.value(), expected, null);
        in.path().leave();
        return false;
    }

    static Node schema(WritableKind<?> kind) {
        Schemas schemas = new Schemas();
        Map<String, Node> head = new LinkedHashMap<>();
        head.put(KIND, Node.mapping(ImmutableMap.of("const", Node.text(kind.name()))));
        head.put(
                FORMAT,
                Node.mapping(ImmutableMap.of(
                        "type", Node.text("integer"),
                        "minimum", Node.numeral("1"),
                        "maximum", Node.numeral(Integer.toString(kind.format())))));
        Node.Mapping body = (Node.Mapping) kind.shape().schemaOf(schemas, head);
        Map<String, Node> schema = new LinkedHashMap<>();
        schema.put(SCHEMA, Node.text(DIALECT));
        schema.put("$id", Node.text("urn:louyu:schema:" + kind.name() + ":" + kind.format()));
        schema.put("title", Node.text(kind.name()));
        body.members().forEach((name, member) -> schema.put(name, member.value()));
        schema.put("$defs", schemas.definitions());
        return Node.mapping(withSchemaField(schema));
    }

    private static Map<String, Node> withSchemaField(Map<String, Node> schema) {
        Map<String, Node> properties = new LinkedHashMap<>();
        properties.put(SCHEMA, Node.mapping(ImmutableMap.of("type", Node.text("string"))));
        ((Node.Mapping) requireNonNull(schema.get("properties")))
                .members()
                .forEach((name, member) -> properties.put(name, member.value()));
        schema.put("properties", Node.mapping(properties));
        return schema;
    }
}
