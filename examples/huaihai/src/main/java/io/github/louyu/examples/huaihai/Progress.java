package io.github.louyu.examples.huaihai;

import java.io.PrintStream;
import java.util.function.LongSupplier;

/** Shows on a terminal how far work is, once it has taken two seconds. */
final class Progress {

    private static final long PATIENCE = 2_000_000_000L;
    private static final long INTERVAL = 200_000_000L;

    private final PrintStream terminal;
    private final boolean shown;
    private final LongSupplier nanos;
    private final long start;
    private long last;
    private int width;

    /**
     * Starts the clock.
     *
     * @param terminal where progress is shown
     * @param shown whether somebody looks at it
     * @param nanos the clock
     */
    Progress(PrintStream terminal, boolean shown, LongSupplier nanos) {
        this.terminal = terminal;
        this.shown = shown;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
        this.last = start;
    }

    void step(String work, int done, int total) {
        long now = nanos.getAsLong();
        if (!shown || now - start < PATIENCE || now - last < INTERVAL) {
            return;
        }
        last = now;
        String line = work + " " + done + "/" + total;
        terminal.print("\r" + DisplayWidth.pad(line, width));
        terminal.flush();
        width = DisplayWidth.of(line);
    }

    /** Wipes the line. */
    void finish() {
        if (width > 0) {
            terminal.print("\r" + " ".repeat(width) + "\r");
            terminal.flush();
            width = 0;
        }
    }
}
