package io.github.louyu.examples.benchmarks;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.rules.Explanation;
import io.github.louyu.rules.Truth;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * The readings of a rule of twenty leaves, by the size of the file: one test, one explanation, and the timeline of a year. Each
 * reading is timed by itself, so that the median shows what one takes when no other work on the machine comes between.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
public class ConditionBenchmark {

    /** How many lines the files that take turns have together, so that short and long files come from memory alike. */
    private static final int LINES_TAKING_TURNS = 20_000;

    private static final int LEAVES = 20;

    /** The number of lines of a file. */
    @Param({"20", "500"})
    public int lines;

    private List<EnterpriseFile> files = List.of();
    private int turn;

    /** Gives the files that take turns. */
    static List<EnterpriseFile> files(int lines) {
        return LongStream.range(0, LINES_TAKING_TURNS / lines)
                .mapToObj(seed -> BenchmarkFiles.build(BenchmarkFiles.lines(seed, lines)))
                .toList();
    }

    /** Makes the files, and makes sure that all readings of some of them give the same answers on every day. */
    @Setup
    public void makeFiles() {
        files = files(lines);
        for (EnterpriseFile file : files.subList(0, 20)) {
            Timeline<Truth> timeline = TwentyLeaves.RULE.timeline(file, TwentyLeaves.RANGE);
            TwentyLeaves.RANGE
                    .start()
                    .datesUntil(TwentyLeaves.RANGE.endExclusive())
                    .forEach(day -> check(file, day, timeline));
        }
    }

    private static void check(EnterpriseFile file, LocalDate day, Timeline<Truth> timeline) {
        Truth tested = TwentyLeaves.RULE.test(file, day);
        Explanation explanation = TwentyLeaves.RULE.explain(file, day);
        int leaves = TwentyLeaves.read(explanation, part -> {});
        if (leaves != LEAVES
                || explanation.truth() != tested
                || timeline.at(day).orElseThrow() != tested) {
            throw new IllegalStateException("readings on " + day + ": must agree on " + tested + " and have " + LEAVES
                    + " leaves, but were " + explanation.truth() + ", " + timeline.at(day) + " and " + leaves);
        }
    }

    private EnterpriseFile next() {
        turn++;
        return files.get(turn % files.size());
    }

    private LocalDate day() {
        long days = ChronoUnit.DAYS.between(TwentyLeaves.RANGE.start(), TwentyLeaves.RANGE.endExclusive());
        return TwentyLeaves.RANGE.start().plusDays(turn % days);
    }

    /**
     * Tests a file on a day.
     *
     * @return the truth
     */
    @Benchmark
    public Truth test() {
        return TwentyLeaves.RULE.test(next(), day());
    }

    /**
     * Explains a file on a day: the truth, the evidence and the missing facts of every leaf.
     *
     * @param blackhole where they go
     */
    @Benchmark
    public void explain(Blackhole blackhole) {
        blackhole.consume(TwentyLeaves.read(TwentyLeaves.RULE.explain(next(), day()), blackhole::consume));
    }

    /**
     * Explains a file on a day, and puts the values, limits and margins of all leaves in words.
     *
     * @param blackhole where it goes
     */
    @Benchmark
    public void explainInWords(Blackhole blackhole) {
        Explanation explanation = TwentyLeaves.RULE.explain(next(), day());
        TwentyLeaves.read(explanation, blackhole::consume);
        TwentyLeaves.readWords(explanation, blackhole::consume);
    }

    /**
     * Puts a year of a file on the time axis.
     *
     * @return the truth over the year
     */
    @Benchmark
    public Timeline<Truth> timeline() {
        return TwentyLeaves.RULE.timeline(next(), TwentyLeaves.RANGE);
    }
}
