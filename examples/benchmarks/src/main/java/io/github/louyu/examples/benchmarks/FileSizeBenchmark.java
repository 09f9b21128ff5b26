package io.github.louyu.examples.benchmarks;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.LogEntry;
import io.github.louyu.rules.visit.SixMandatoryVisits;
import io.github.louyu.rules.visit.VisitAssessment;
import io.github.louyu.rules.visit.VisitEngine;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The six mandatory visits of one enterprise on one day, by the size of its file. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 1)
public class FileSizeBenchmark {

    /**
     * How many lines the files that take turns have together, whatever the size of each: so short and long files come from memory
     * alike, as in an office that goes through all of its files. A few short files would be read from the processor's cache again
     * and again, twice as quickly.
     */
    private static final int LINES_TAKING_TURNS = 20_000;

    /** The number of lines of a file. */
    @Param({"20", "5000"})
    public int lines;

    private final VisitEngine engine = engine();
    private List<List<LogEntry>> logs = List.of();
    private List<EnterpriseFile> files = List.of();
    private int turn;

    static VisitEngine engine() {
        return VisitEngine.of(
                SixMandatoryVisits.with(SixMandatoryVisits.exampleTerms())
                        .rulebook("example", LocalDate.of(1990, 1, 1)),
                WorkCalendar.china());
    }

    /** Makes the files, and reads each once. */
    @Setup
    public void makeFiles() {
        logs = LongStream.range(0, LINES_TAKING_TURNS / lines)
                .mapToObj(seed -> BenchmarkFiles.lines(seed, lines))
                .toList();
        files = logs.stream().map(BenchmarkFiles::build).toList();
        files.forEach(file -> engine.assess(file, BenchmarkFiles.TODAY));
    }

    private int next() {
        turn = (turn + 1) % logs.size();
        return turn;
    }

    /**
     * Builds the file, and assesses it.
     *
     * @return the assessment
     */
    @Benchmark
    public VisitAssessment builtAnew() {
        return engine.assess(BenchmarkFiles.build(logs.get(next())), BenchmarkFiles.TODAY);
    }

    /**
     * Assesses a file that has been read before.
     *
     * @return the assessment
     */
    @Benchmark
    public VisitAssessment readBefore() {
        return engine.assess(files.get(next()), BenchmarkFiles.TODAY);
    }
}
