package io.github.louyu.rules;

/**
 * How often laws are tried: 1,000 times, or as {@code -Djqwik.tries.default} says. With fewer, what is rare need not occur, so
 * shares are not checked.
 */
public final class Tries {

    private static final int USUAL = 1000;

    private Tries() {}

    public static boolean areEnough() {
        return Integer.getInteger("jqwik.tries.default", USUAL) >= USUAL;
    }
}
