package io.github.louyu.time;

import java.time.LocalTime;

/** Working time is counted to the minute, so times that name parts of one are refused rather than cut. */
final class WholeMinutes {

    private WholeMinutes() {}

    static void check(String what, LocalTime time) {
        if (time.getSecond() != 0 || time.getNano() != 0) {
            throw new IllegalArgumentException(what + ": must be a whole minute, but was " + time);
        }
    }
}
