package io.github.louyu.json.words;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Wording;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The words of problems, from the bundles of this package. */
public final class Words {

    private static final Wording WORDS =
            Wording.of(locale -> ResourceBundle.getBundle("io.github.louyu.json.words.texts", locale));

    private Words() {}

    /**
     * Gives words without placeholders.
     *
     * @param key the key
     * @return the words
     */
    public static Bilingual of(String key) {
        return WORDS.bilingual(key, Map.of());
    }

    /**
     * Gives words with their placeholders filled.
     *
     * @param key the key
     * @param values the values by name, none blank
     * @return the words
     */
    public static Bilingual of(String key, Map<String, Bilingual> values) {
        return WORDS.bilingual(key, values);
    }

    /**
     * Gives words with one placeholder, filled with a text that is the same in both languages.
     *
     * @param key the key
     * @param name the name of the placeholder
     * @param value its value, not blank
     * @return the words
     */
    public static Bilingual of(String key, String name, Object value) {
        return WORDS.bilingual(key, Map.of(name, Bilingual.same(value.toString())));
    }

    /**
     * Gives the place of a problem, to stand before its sentence.
     *
     * @param locale the reader's locale
     * @param line the line
     * @param column the column
     * @param path the way through the document, may be empty
     * @return such as {@code line 7, column 18, log[0].start: }
     */
    public static String place(Locale locale, long line, int column, String path) {
        Map<String, String> values =
                Map.of("line", Long.toString(line), "column", Integer.toString(column), "path", path);
        return WORDS.get(locale, path.isEmpty() ? "place" : "place.path", values);
    }
}
