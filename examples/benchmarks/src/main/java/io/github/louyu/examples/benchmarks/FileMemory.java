package io.github.louyu.examples.benchmarks;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.rules.visit.VisitEngine;
import java.util.Locale;

/** Measures how much memory files hold on to: many files, and the heap before and after. */
public final class FileMemory {

    private static final int FILES = 10_000;

    private FileMemory() {}

    /**
     * Bytes per file.
     *
     * @param built of a file just built
     * @param read of a file that has been read
     */
    record Bytes(long built, long read) {}

    /**
     * Prints the bytes per file.
     *
     * @param args none are read
     */
    public static void main(String[] args) {
        Bytes bytes = measure();
        System.out.printf(
                Locale.ROOT,
                "A file of %d lines holds %,d bytes as built, %,d after its first reading%n",
                BenchmarkFiles.ROUND,
                bytes.built(),
                bytes.read());
    }

    static Bytes measure() {
        VisitEngine engine = FileSizeBenchmark.engine();
        engine.assess(file(-1), BenchmarkFiles.TODAY);
        EnterpriseFile[] files = new EnterpriseFile[FILES];
        long before = used();
        for (int i = 0; i < FILES; i++) {
            files[i] = file(i);
        }
        long built = used();
        for (EnterpriseFile file : files) {
            engine.assess(file, BenchmarkFiles.TODAY);
        }
        long read = used();
        if (files[FILES - 1] == null) {
            throw new IllegalStateException("the files must be held while they are measured");
        }
        return new Bytes((built - before) / FILES, (read - before) / FILES);
    }

    private static EnterpriseFile file(long seed) {
        return BenchmarkFiles.build(BenchmarkFiles.lines(seed, BenchmarkFiles.ROUND));
    }

    /** Collects until nothing more goes away. */
    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        long used = Long.MAX_VALUE;
        while (true) {
            System.gc();
            long now = runtime.totalMemory() - runtime.freeMemory();
            if (now >= used - 1024) {
                return now;
            }
            used = now;
        }
    }
}
