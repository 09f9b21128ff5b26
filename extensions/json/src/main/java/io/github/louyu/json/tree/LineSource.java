package io.github.louyu.json.tree;

import io.github.louyu.json.input.Limits;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream of bytes, one in memory at a time, and no more of it than the limit. Not thread-safe. */
public final class LineSource {

    private final InputStream stream;
    private final int longest;
    private long number;
    private boolean ended;

    /** A line. */
    public static final class Line {

        private final long number;

        /** Of a line that is too long, one byte more than the limit. */
        private final byte[] bytes;

        private Line(long number, byte[] bytes) {
            this.number = number;
            this.bytes = bytes;
        }

        /**
         * Gives its number.
         *
         * @return the number, from 1
         */
        public long number() {
            return number;
        }

        /**
         * Gives its text.
         *
         * @param limits the limits
         * @param findings where problems are told
         * @return the text, {@code null} if a problem was told
         */
        public @Nullable String text(Limits limits, Findings findings) {
            return DocumentText.of(bytes, limits, findings);
        }
    }

    /**
     * Takes the lines of a stream.
     *
     * @param stream the stream, not closed
     * @param longest the most bytes of a line
     */
    public LineSource(InputStream stream, int longest) {
        this.stream = stream instanceof BufferedInputStream ? stream : new BufferedInputStream(stream, 1 << 16);
        this.longest = longest;
    }

    /**
     * Gives the next line that is not blank.
     *
     * @return the line, {@code null} if there is none
     * @throws IOException if the stream cannot be read
     */
    public @Nullable Line next() throws IOException {
        while (!ended) {
            number++;
            byte[] bytes = readLine();
            if (!isBlank(bytes)) {
                return new Line(number, bytes);
            }
        }
        return null;
    }

    private byte[] readLine() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        for (int b = stream.read(); b != '\n'; b = stream.read()) {
            if (b < 0) {
                ended = true;
                break;
            }
            if (bytes.size() <= longest) {
                bytes.write(b);
            }
        }
        return bytes.toByteArray();
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
