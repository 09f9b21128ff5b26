package io.github.louyu.json.shape;

import java.util.Collection;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Finds the known name that somebody may have meant. */
final class Nearest {

    private static final int MOST_LENGTH = 60;
    private static final int VERY_SHORT = 2;
    private static final int FAR = Integer.MAX_VALUE;

    private Nearest() {}

    /**
     * Gives the known name that needs the fewest letters changed, upper and lower case alike, if not more than a third are. Of a Chinese name
     * a part or a short form is often said for the whole: then it is the known one that is least longer or shorter, which goes before one with
     * other letters where the name is very short. Null if there is none.
     */
    static @Nullable String of(String name, Collection<String> known) {
        if (name.length() > MOST_LENGTH) {
            return null;
        }
        String folded = fold(name);
        String misspelt = least(known, each -> misspelling(folded, fold(each)));
        if (!isChinese(name) || (misspelt != null && name.length() > VERY_SHORT)) {
            return misspelt;
        }
        String whole = least(known, each -> ofPart(name, each));
        String longForm = whole != null ? whole : least(known, each -> ofShortForm(name, each));
        return longForm != null ? longForm : misspelt;
    }

    /** Tells whether there is a Chinese character in a text. */
    static boolean isChinese(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    private static @Nullable String least(Collection<String> known, ToIntFunction<String> distance) {
        String nearest = null;
        int least = FAR;
        for (String candidate : known) {
            int far = candidate.length() > MOST_LENGTH ? FAR : distance.applyAsInt(candidate);
            if (far < least) {
                nearest = candidate;
                least = far;
            }
        }
        return nearest;
    }

    /** A name that has nothing in common with another is no misspelling of it, however short it is. */
    private static int misspelling(String name, String candidate) {
        int length = Math.max(name.length(), candidate.length());
        int changes = changes(name, candidate);
        return changes <= Math.max(1, length / 3) && changes < length ? changes : FAR;
    }

    private static int ofPart(String name, String candidate) {
        boolean within = isChinese(candidate)
                && (candidate.contains(name) || (candidate.length() > 1 && name.contains(candidate)));
        return within ? Math.abs(candidate.length() - name.length()) : FAR;
    }

    /** A short form has some characters of the whole, in their order, two at least. */
    private static int ofShortForm(String name, String candidate) {
        int at = 0;
        for (int i = 0; i < candidate.length() && at < name.length(); i++) {
            at += candidate.charAt(i) == name.charAt(at) ? 1 : 0;
        }
        return at == name.length() && at > 1 ? candidate.length() - at : FAR;
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
