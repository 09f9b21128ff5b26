package io.github.louyu.rules;

/** Counts steps of a search up to a bound. Not thread-safe; each search has its own. */
final class Work {

    private int left;

    Work(int bound) {
        this.left = bound;
    }

    /** Takes a step, if one is left. */
    boolean step() {
        if (left == 0) {
            return false;
        }
        left--;
        return true;
    }

    boolean isExhausted() {
        return left == 0;
    }
}
