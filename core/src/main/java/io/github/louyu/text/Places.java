package io.github.louyu.text;

import com.google.common.base.Splitter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * Reads the path of a problem to people. A step of a path is the kind of a part and then its id, such as {@code rule
 * lease-expiry}, or the kind alone where there is one such part, such as {@code exchange rates}; Chinese has a word for each,
 * kept by the English one, its blanks written as hyphens. Another step is a name in the code or the document, and stays as it is.
 */
final class Places {

    private static final Wording WORDS =
            Wording.of(locale -> ResourceBundle.getBundle("io.github.louyu.text.places", locale));
    private static final String STEP = " > ";

    private Places() {}

    static String in(Locale locale, String path) {
        return Splitter.on(STEP)
                .splitToStream(path)
                .map(step -> step(locale, step))
                .collect(Collectors.joining(STEP));
    }

    static String sentence(Locale locale, String path, String message) {
        return WORDS.get(locale, "sentence", Map.of("place", in(locale, path), "message", message));
    }

    static String several(Locale locale, String what, int number) {
        return WORDS.get(locale, "several", Map.of("place", in(locale, what), "number", Integer.toString(number)));
    }

    /** Takes the last step of a path from the beginning of a sentence, where it stands there. */
    static String without(Locale locale, String path, String sentence) {
        String last = path.substring(path.lastIndexOf(STEP) < 0 ? 0 : path.lastIndexOf(STEP) + STEP.length());
        String prefix = sentence(locale, last, "");
        return sentence.startsWith(prefix) && sentence.length() > prefix.length()
                ? sentence.substring(prefix.length())
                : sentence;
    }

    private static String step(Locale locale, String step) {
        String whole = "whole." + step.replace(' ', '-');
        if (WORDS.has(whole)) {
            return WORDS.get(locale, whole);
        }
        for (int end = step.lastIndexOf(' '); end > 0; end = step.lastIndexOf(' ', end - 1)) {
            String kind = "kind." + step.substring(0, end).replace(' ', '-');
            if (WORDS.has(kind)) {
                return WORDS.get(locale, kind) + step.substring(end);
            }
        }
        return step;
    }
}
