package io.github.louyu.json.shape;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the known name that somebody may have meant. */
final class Nearest {

    private static final int MOST_LENGTH = 60;

    private Nearest() {}

    /** Gives the known name that needs the fewest letters changed, upper and lower case alike; null if it needs more than a third. */
    static @Nullable String of(String name, Collection<String> known) {
        if (name.length() > MOST_LENGTH) {
            return null;
        }
        String nearest = null;
        int fewest = Integer.MAX_VALUE;
        for (String candidate : known) {
            int changes = changes(fold(name), fold(candidate));
            if (changes < fewest && changes <= Math.max(1, Math.max(name.length(), candidate.length()) / 3)) {
                nearest = candidate;
                fewest = changes;
            }
        }
        return nearest;
    }

    /** Reads key-tier, key_tier and keyTier alike. */
    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }

    private static int changes(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
