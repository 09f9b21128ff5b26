package io.github.louyu.json;

import static java.util.Objects.requireNonNull;

import io.github.louyu.json.input.Limits;
import io.github.louyu.json.tree.DocumentText;
import io.github.louyu.json.tree.Findings;
import io.github.louyu.json.tree.JsonTree;
import io.github.louyu.json.tree.Node;
import io.github.louyu.json.tree.YamlTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * A document to be read (文档来源): where its text comes from, and whether it is JSON or YAML. Bytes must be UTF-8; a byte-order mark of UTF-8
 * is passed over, UTF-16 and UTF-32 are refused by their names, and other bytes where they are not UTF-8. Streams and readers are read to their end, or to the limit, and not closed;
 * such a source can be read once.
 */
public final class DocumentSource {

    private interface Text {
        @Nullable String read(Limits limits, Findings findings) throws IOException;
    }

    private interface Parser {
        @Nullable Node parse(String text, Limits limits, Findings findings);
    }

    private final Text text;
    private final Parser parser;

    private DocumentSource(Text text, Parser parser) {
        this.text = text;
        this.parser = parser;
    }

    /**
     * Takes JSON from a text.
     *
     * @param text the document
     * @return the source
     */
    public static DocumentSource json(String text) {
        return of(requireNonNull(text, "text"), JsonTree::parse);
    }

    /**
     * Takes JSON from bytes.
     *
     * @param bytes the document
     * @return the source
     */
    public static DocumentSource json(byte[] bytes) {
        return of(requireNonNull(bytes, "bytes"), JsonTree::parse);
    }

    /**
     * Takes JSON from a stream of bytes.
     *
     * @param stream the document
     * @return the source
     */
    public static DocumentSource json(InputStream stream) {
        return of(requireNonNull(stream, "stream"), JsonTree::parse);
    }

    /**
     * Takes JSON from a reader.
     *
     * @param reader the document
     * @return the source
     */
    public static DocumentSource json(Reader reader) {
        return of(requireNonNull(reader, "reader"), JsonTree::parse);
    }

    /**
     * Takes YAML from a text.
     *
     * @param text the document
     * @return the source
     */
    public static DocumentSource yaml(String text) {
        return of(requireNonNull(text, "text"), YamlTree::parse);
    }

    /**
     * Takes YAML from bytes.
     *
     * @param bytes the document
     * @return the source
     */
    public static DocumentSource yaml(byte[] bytes) {
        return of(requireNonNull(bytes, "bytes"), YamlTree::parse);
    }

    /**
     * Takes YAML from a stream of bytes.
     *
     * @param stream the document
     * @return the source
     */
    public static DocumentSource yaml(InputStream stream) {
        return of(requireNonNull(stream, "stream"), YamlTree::parse);
    }

    /**
     * Takes YAML from a reader.
     *
     * @param reader the document
     * @return the source
     */
    public static DocumentSource yaml(Reader reader) {
        return of(requireNonNull(reader, "reader"), YamlTree::parse);
    }

    private static DocumentSource of(String text, Parser parser) {
        return new DocumentSource((limits, findings) -> DocumentText.of(text, limits, findings), parser);
    }

    private static DocumentSource of(byte[] bytes, Parser parser) {
        byte[] copy = bytes.clone();
        return new DocumentSource((limits, findings) -> DocumentText.of(copy, limits, findings), parser);
    }

    private static DocumentSource of(InputStream stream, Parser parser) {
        return new DocumentSource((limits, findings) -> DocumentText.of(stream, limits, findings), parser);
    }

    private static DocumentSource of(Reader reader, Parser parser) {
        return new DocumentSource((limits, findings) -> DocumentText.of(reader, limits, findings), parser);
    }

    /** Gives the tree of the document, as far as it can be read; null if it cannot, of which a problem was told. */
    @Nullable Node parse(Limits limits, Findings findings) throws IOException {
        String document = text.read(limits, findings);
        return document == null ? null : parser.parse(document, limits, findings);
    }
}
