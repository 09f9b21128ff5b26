package io.github.louyu.json;

import static java.util.Objects.requireNonNull;

import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.json.documents.Vocabulary;
import io.github.louyu.json.input.DocumentException;
import io.github.louyu.json.input.Limits;
import io.github.louyu.json.rules.RuleNames;
import io.github.louyu.json.shape.Context;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.tree.JsonPrinter;
import io.github.louyu.json.tree.LineSource;
import io.github.louyu.json.tree.Node;
import io.github.louyu.json.tree.YamlPrinter;
import io.github.louyu.rules.FactRegistry;
import io.github.louyu.rules.eligibility.SubjectType;
import io.github.louyu.rules.visit.HostTrigger;
import io.github.louyu.service.SymposiumTopic;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.function.Function;

/**
 * Writes values as documents and reads them back (文档读写); answers are written only, see {@link AnswerKind}. Immutable and thread-safe; made once and kept.
 *
 * <pre>{@code
 * LouyuJson json = LouyuJson.standard().withAttribute(PATENTS);
 * String text = json.write(DocumentKind.ENTERPRISE_FILE, file);
 * EnterpriseFile same = json.read(DocumentKind.ENTERPRISE_FILE, text);
 * }</pre>
 *
 * <p>A document that is refused is refused with every problem it has: line, column, path, what stands there, what was expected, and the nearest
 * known name. Values are made by the builders of the library only, so no document gives a value that they would refuse. What reads a document
 * never throws anything else than {@link DocumentException}, and {@link IOException} where it reads from a stream.
 */
public final class LouyuJson {

    private static final LouyuJson STANDARD = new LouyuJson(
            Limits.standard(),
            false,
            Context.EMPTY
                    .with(Vocabulary.class, Vocabulary.STANDARD)
                    .with(FactRegistry.class, FactRegistry.standard())
                    .with(RuleNames.class, RuleNames.STANDARD));

    private final Limits limits;
    private final boolean lenient;
    private final Context context;

    private LouyuJson(Limits limits, boolean lenient, Context context) {
        this.limits = limits;
        this.lenient = lenient;
        this.context = context;
    }

    /**
     * Gives the one with the usual limits, strict, that knows the attributes and kinds of the field and none of a host.
     *
     * @return the writer and reader
     */
    public static LouyuJson standard() {
        return STANDARD;
    }

    /**
     * Changes the limits.
     *
     * @param changed the limits
     * @return the changed writer and reader
     */
    public LouyuJson withLimits(Limits changed) {
        return new LouyuJson(requireNonNull(changed, "changed"), lenient, context);
    }

    /**
     * Passes over fields that it does not know, instead of refusing them.
     *
     * @return the changed writer and reader
     */
    public LouyuJson ignoringUnknownFields() {
        return new LouyuJson(limits, true, context);
    }

    /**
     * Adds an attribute of the host's, so that files name it and need not define it. Those whose values are codes must be added.
     *
     * @param attribute the attribute, of any type but codes that are no constants of an enum
     * @return the changed writer and reader
     * @throws IllegalArgumentException if there is another attribute of the name, or its values are codes that are no constants of an enum
     */
    public LouyuJson withAttribute(Attribute<?> attribute) {
        return with(vocabulary().with(requireNonNull(attribute, "attribute"), null));
    }

    /**
     * Adds an attribute of the host's whose values are codes of a class of its own.
     *
     * @param <T> the type of the values
     * @param attribute the attribute
     * @param parse makes a value of its text, as {@link io.github.louyu.enterprise.ValueType#textOf} gives it, and refuses others by an
     *     {@link IllegalArgumentException}
     * @return the changed writer and reader
     * @throws IllegalArgumentException if there is another attribute of the name
     */
    public <T> LouyuJson withAttribute(Attribute<T> attribute, Function<String, T> parse) {
        requireNonNull(attribute, "attribute");
        requireNonNull(parse, "parse");
        return with(vocabulary().with(attribute, Scalars.id(attribute.type()::textOf, parse)));
    }

    /**
     * Adds a kind of figures of the host's, so that files name it and need not define it.
     *
     * @param kind the kind
     * @return the changed writer and reader
     * @throws IllegalArgumentException if there is another kind of the code
     */
    public LouyuJson withFigureKind(FigureKind<?> kind) {
        return with(vocabulary().with(requireNonNull(kind, "kind")));
    }

    /**
     * Adds a kind of events of the host's, so that files need not give its name for people.
     *
     * @param kind the kind
     * @return the changed writer and reader
     */
    public LouyuJson withEventKind(EventKind kind) {
        return with(vocabulary().with(requireNonNull(kind, "kind")));
    }

    /**
     * Adds a topic of symposia of the host's, so that documents need not give its name for people.
     *
     * @param topic the topic
     * @return the changed writer and reader
     */
    public LouyuJson withTopic(SymposiumTopic topic) {
        return with(vocabulary().with(requireNonNull(topic, "topic")));
    }

    /**
     * Says what rules and policies may speak of, instead of what was said before.
     *
     * @param registry the facts, relations, kinds of events and figures, and parameters by name
     * @return the changed writer and reader
     */
    public LouyuJson withFacts(FactRegistry registry) {
        return new LouyuJson(limits, lenient, context.with(FactRegistry.class, requireNonNull(registry, "registry")));
    }

    /**
     * Adds a trigger of the host's own, which rules name, instead of one of the same name.
     *
     * @param trigger the trigger
     * @return the changed writer and reader
     */
    public LouyuJson withTrigger(HostTrigger trigger) {
        return with(context.get(RuleNames.class).with(requireNonNull(trigger, "trigger")));
    }

    /**
     * Adds a type of subject of the host's, for which policies may be, instead of one of the same code.
     *
     * @param subject the type of subject
     * @return the changed writer and reader
     */
    public LouyuJson withSubject(SubjectType<?> subject) {
        return with(context.get(RuleNames.class).with(requireNonNull(subject, "subject")));
    }

    private LouyuJson with(RuleNames names) {
        return new LouyuJson(limits, lenient, context.with(RuleNames.class, names));
    }

    private Vocabulary vocabulary() {
        return context.get(Vocabulary.class);
    }

    private LouyuJson with(Vocabulary vocabulary) {
        return new LouyuJson(limits, lenient, context.with(Vocabulary.class, vocabulary));
    }

    /**
     * Writes a value as a JSON document, each field on a line of its own.
     *
     * @param <T> the type of the value
     * @param kind the kind of document
     * @param value the value
     * @return the document, without a line feed at the end
     * @throws IllegalArgumentException if the value names something that this writer must be given, such as an attribute whose values are
     *     codes
     */
    public <T> String write(WritableKind<T> kind, T value) {
        return print(kind, value, true);
    }

    /**
     * Writes a value as a JSON document on one line.
     *
     * @param <T> the type of the value
     * @param kind the kind of document
     * @param value the value
     * @return the document, without a line feed
     * @throws IllegalArgumentException if the value names something that this writer must be given
     */
    public <T> String writeLine(WritableKind<T> kind, T value) {
        return print(kind, value, false);
    }

    /**
     * Writes a value as a JSON document, each field on a line of its own.
     *
     * @param <T> the type of the value
     * @param kind the kind of document
     * @param value the value
     * @param out where it is appended to
     * @throws IOException if it cannot be
     * @throws IllegalArgumentException if the value names something that this writer must be given
     */
    public <T> void write(WritableKind<T> kind, T value, Appendable out) throws IOException {
        JsonPrinter.print(Document.write(kind, value, context), requireNonNull(out, "out"), true);
    }

    /**
     * Writes a value as a JSON document in UTF-8, each field on a line of its own.
     *
     * @param <T> the type of the value
     * @param kind the kind of document
     * @param value the value
     * @param out where it is written to; flushed, not closed
     * @throws IOException if it cannot be
     * @throws IllegalArgumentException if the value names something that this writer must be given
     */
    public <T> void write(WritableKind<T> kind, T value, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(requireNonNull(out, "out"), StandardCharsets.UTF_8);
        write(kind, value, writer);
        writer.flush();
    }

    /**
     * Writes a value as a YAML document, as a person may read and edit it.
     *
     * @param <T> the type of the value
     * @param kind the kind of document
     * @param value the value
     * @return the document, with a line feed at the end
     * @throws IllegalArgumentException if the value names something that this writer must be given
     */
    public <T> String writeYaml(WritableKind<T> kind, T value) {
        return YamlPrinter.print(Document.write(kind, value, context));
    }

    /**
     * Reads a value from a JSON document.
     *
     * @param <T> the type of the value
     * @param kind the kind of document
     * @param text the document
     * @return the value
     * @throws DocumentException if it is refused, with every problem
     */
    public <T> T read(DocumentKind<T> kind, String text) {
        return tryRead(kind, text).orThrow();
    }

    /**
     * Reads a value from a document.
     *
     * @param <T> the type of the value
     * @param kind the kind of document
     * @param source the document, JSON or YAML
     * @return the value
     * @throws DocumentException if it is refused, with every problem
     * @throws IOException if its stream cannot be read
     */
    public <T> T read(DocumentKind<T> kind, DocumentSource source) throws IOException {
        return tryRead(kind, source).orThrow();
    }

    /**
     * Reads a value from a JSON document.
     *
     * @param <T> the type of the value
     * @param kind the kind of document
     * @param text the document
     * @return the value, or every problem
     */
    public <T> ReadResult<T> tryRead(DocumentKind<T> kind, String text) {
        try {
            return tryRead(kind, DocumentSource.json(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // cannot be: a text is read from memory
        }
    }

    /**
     * Reads a value from a document.
     *
     * @param <T> the type of the value
     * @param kind the kind of document
     * @param source the document, JSON or YAML
     * @return the value, or every problem
     * @throws IOException if its stream cannot be read
     */
    public <T> ReadResult<T> tryRead(DocumentKind<T> kind, DocumentSource source) throws IOException {
        requireNonNull(kind, "kind");
        requireNonNull(source, "source");
        return Document.read(kind, source, limits, context, lenient);
    }

    /**
     * Reads JSON Lines: a document on each line, one line in memory at a time. A line may be as long as a document by the limits; one that is
     * refused does not stop the next.
     *
     * @param <T> the type of the values
     * @param kind the kind of document on each line
     * @param stream the lines, in UTF-8; not closed
     * @return the lines as they are asked for, and how many were refused and why
     */
    public <T> LineReader<T> readLines(DocumentKind<T> kind, InputStream stream) {
        requireNonNull(kind, "kind");
        LineSource source = new LineSource(requireNonNull(stream, "stream"), limits.documentLength());
        return new LineReader<>(source, line -> Document.readLine(kind, line, limits, context, lenient));
    }

    /**
     * Writes JSON Lines in UTF-8: a document on each line, one value in memory at a time.
     *
     * @param <T> the type of the values
     * @param kind the kind of document on each line
     * @param values the values
     * @param out where the lines are written to; flushed, not closed
     * @return how many lines were written
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if a value names something that this writer must be given; the lines before it are written
     */
    public <T> long writeLines(WritableKind<T> kind, Iterator<? extends T> values, OutputStream out)
            throws IOException {
        requireNonNull(kind, "kind");
        Writer writer = new BufferedWriter(new OutputStreamWriter(requireNonNull(out, "out"), StandardCharsets.UTF_8));
        long lines = 0;
        try {
            for (; values.hasNext(); lines++) {
                JsonPrinter.print(Document.write(kind, values.next(), context), writer, false);
                writer.write('\n');
            }
        } finally {
            writer.flush();
        }
        return lines;
    }

    /**
     * Gives the JSON Schema (draft 2020-12) of a kind of documents, as it lies in the jar under
     * {@code io/github/louyu/json/schema/}.
     *
     * @param kind the kind of document
     * @return the schema, each field on a line of its own
     */
    public static String schema(WritableKind<?> kind) {
        return print(Document.schema(kind), true);
    }

    private <T> String print(WritableKind<T> kind, T value, boolean pretty) {
        return print(Document.write(kind, value, context), pretty);
    }

    private static String print(Node node, boolean pretty) {
        StringBuilder text = new StringBuilder();
        try {
            JsonPrinter.print(node, text, pretty);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // cannot be: it is printed to memory
        }
        return text.toString();
    }
}
