package io.github.louyu.json;

import com.google.common.collect.AbstractIterator;
import io.github.louyu.json.tree.LineSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON Lines (逐行读取): a document on each line, one line in memory at a time. A line that is refused does not stop the next. Blank lines
 * are passed over. Not thread-safe.
 *
 * <p>A stream that cannot be read is an {@link UncheckedIOException} of {@link #hasNext} and {@link #next}.
 *
 * @param <T> the type of the values
 */
public final class LineReader<T> implements Iterator<ReadLine<T>> {

    private final LineSource source;
    private final Function<LineSource.Line, ReadResult<T>> parser;
    private final ReasonCounts reasons = new ReasonCounts();
    private final Iterator<ReadLine<T>> lines;
    private long read;
    private long refused;

    LineReader(LineSource source, Function<LineSource.Line, ReadResult<T>> parser) {
        this.source = source;
        this.parser = parser;
        this.lines = new AbstractIterator<>() {
            @Override
            protected @Nullable ReadLine<T> computeNext() {
                ReadLine<T> line = nextLine();
                return line == null ? endOfData() : line;
            }
        };
    }

    @Override
    public boolean hasNext() {
        return lines.hasNext();
    }

    @Override
    public ReadLine<T> next() {
        ReadLine<T> line = lines.next();
        if (line.result().isRefused()) {
            refused++;
            reasons.add(line.number(), line.result().problems());
        } else {
            read++;
        }
        return line;
    }

    /**
     * Gives how many lines were read and refused so far, and why.
     *
     * @return the summary of the lines that {@link #next} gave
     */
    public LinesSummary summary() {
        return new LinesSummary(read, refused, reasons.reasons());
    }

    private @Nullable ReadLine<T> nextLine() {
        try {
            LineSource.Line line = source.next();
            return line == null ? null : new ReadLine<>(line.number(), parser.apply(line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
