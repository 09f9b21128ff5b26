package io.github.louyu.examples.huaihai.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Reproducible draws for one table family. Only the algorithms that {@link Random} specifies and {@link StrictMath}
 * are used, so a seed gives the same draws on every JDK.
 */
final class Draws {

    private static final long SEED = 20190924L;

    private final Random random;

    /** A family has a stream of its own, so that a change to one table leaves the others as they are. */
    Draws(String family) {
        this.random = new Random(SEED * 31 + family.hashCode());
    }

    /** A whole number from 0 to {@code bound} - 1. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A whole number from {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    double between(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    /** A log-normal size around 1: most are small, a few are large. */
    double size(double spread) {
        return StrictMath.exp(spread * random.nextGaussian());
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    <T> List<T> shuffled(List<T> items) {
        List<T> result = new ArrayList<>(items);
        for (int i = result.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            T swapped = result.get(i);
            result.set(i, result.get(j));
            result.set(j, swapped);
        }
        return result;
    }
}
