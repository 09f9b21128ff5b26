package io.github.louyu.json.tree;

import io.github.louyu.json.input.DocumentProblem;
import io.github.louyu.json.input.Limits;
import io.github.louyu.json.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The text of a document, of bytes that must be UTF-8, with or without a byte-order mark. */
public final class DocumentText {

    private static final char MARK = '\ufeff';

    private DocumentText() {}

    /**
     * Takes a text.
     *
     * @param text the document
     * @param limits the limits
     * @param findings where problems are told
     * @return the text without a byte-order mark, {@code null} if a problem was told
     */
    public static @Nullable String of(String text, Limits limits, Findings findings) {
        if (text.length() > limits.documentLength()) {
            beyond(limits, findings);
            return null;
        }
        return text.isEmpty() || text.charAt(0) != MARK ? text : text.substring(1);
    }

    /**
     * Reads a text, no more of it than the limit allows.
     *
     * @param reader the document
     * @param limits the limits
     * @param findings where problems are told
     * @return the text without a byte-order mark, {@code null} if a problem was told
     * @throws IOException if it cannot be read
     */
    public static @Nullable String of(Reader reader, Limits limits, Findings findings) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8192];
        for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
            text.append(buffer, 0, read);
            if (text.length() > limits.documentLength()) {
                beyond(limits, findings);
                return null;
            }
        }
        return of(text.toString(), limits, findings);
    }

    /**
     * Reads bytes, no more of them than the limit allows.
     *
     * @param stream the document
     * @param limits the limits
     * @param findings where problems are told
     * @return the text without a byte-order mark, {@code null} if a problem was told
     * @throws IOException if it cannot be read
     */
    public static @Nullable String of(InputStream stream, Limits limits, Findings findings) throws IOException {
        byte[] bytes = stream.readNBytes(limits.documentLength());
        if (bytes.length == limits.documentLength() && stream.read() >= 0) {
            beyond(limits, findings);
            return null;
        }
        return of(bytes, limits, findings);
    }

    /**
     * Takes bytes.
     *
     * @param bytes the document
     * @param limits the limits
     * @param findings where problems are told
     * @return the text without a byte-order mark, {@code null} if a problem was told
     */
    public static @Nullable String of(byte[] bytes, Limits limits, Findings findings) {
        if (bytes.length > limits.documentLength()) {
            beyond(limits, findings);
            return null;
        }
        String other = otherEncoding(bytes);
        if (other != null) {
            findings.add(
                    DocumentProblem.Kind.ENCODING,
                    Position.START,
                    "",
                    null,
                    Words.of("encoding.other", "encoding", other),
                    null);
            return null;
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
        String text = chars.flip().toString();
        if (result.isError()) {
            findings.add(DocumentProblem.Kind.ENCODING, endOf(text), "", null, Words.of("encoding.malformed"), null);
            return null;
        }
        return of(text, limits, findings);
    }

    private static void beyond(Limits limits, Findings findings) {
        findings.add(
                DocumentProblem.Kind.LIMIT,
                Position.START,
                "",
                null,
                Words.of("limit.document", "most", limits.documentLength()),
                null);
    }

    /** Tells an encoding that is not UTF-8 by its byte-order mark, or by the zeros that only it has in the first characters. */
    private static @Nullable String otherEncoding(byte[] bytes) {
        if (bytes.length < 2) {
            return null;
        }
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        boolean four = bytes.length >= 4;
        if (first == 0xff && second == 0xfe) {
            return four && bytes[2] == 0 && bytes[3] == 0 ? "UTF-32LE" : "UTF-16LE";
        }
        if (first == 0xfe && second == 0xff) {
            return "UTF-16BE";
        }
        if (first == 0 && second == 0) {
            return "UTF-32BE";
        }
        if (first == 0) {
            return "UTF-16BE";
        }
        if (second == 0) {
            return four && bytes[2] == 0 && bytes[3] == 0 ? "UTF-32LE" : "UTF-16LE";
        }
        return null;
    }

    private static Position endOf(String text) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new Position(line, text.length() - lineStart + 1);
    }
}
