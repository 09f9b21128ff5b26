package io.github.louyu.time;

import static io.github.louyu.time.Problems.SENTENCES;

import java.time.LocalTime;
import java.util.Map;

/** Working time is counted to the minute, so times that name parts of one are refused rather than cut. */
final class WholeMinutes {

    private WholeMinutes() {}

    static void check(String what, LocalTime time) {
        if (time.getSecond() != 0 || time.getNano() != 0) {
            throw SENTENCES.refusal("whole-minute", Map.of("what", SENTENCES.bilingual("what." + what), "time", time));
        }
    }
}
