package io.github.louyu.text;

import static io.github.louyu.text.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;

/**
 * A text in two languages (双语文本), Chinese and English, that travel together: titles, labels, reasons.
 *
 * @param zh the Chinese text, not blank
 * @param en the English text, not blank
 */
public record Bilingual(String zh, String en) implements Serializable {

    /**
     * Checks that both texts are there.
     *
     * @param zh the Chinese text, not blank
     * @param en the English text, not blank
     * @throws IllegalArgumentException if one of them is blank
     */
    public Bilingual {
        requireNonNull(zh, "zh");
        requireNonNull(en, "en");
        if (zh.isBlank() || en.isBlank()) {
            throw SENTENCES.refusal("bilingual.blank", Map.of("zh", zh, "en", en));
        }
    }

    /**
     * Makes a text of its two languages.
     *
     * @param zh the Chinese text, not blank
     * @param en the English text, not blank
     * @return the text
     * @throws IllegalArgumentException if one of them is blank
     */
    public static Bilingual of(String zh, String en) {
        return new Bilingual(zh, en);
    }

    /**
     * Makes a text that is the same in both languages, such as a code or a name that is not translated.
     *
     * @param text the text, not blank
     * @return the text
     * @throws IllegalArgumentException if it is blank
     */
    public static Bilingual same(String text) {
        return new Bilingual(text, text);
    }

    /**
     * Chooses the text for a reader.
     *
     * @param locale the reader's locale; Chinese of any country reads the Chinese text, everybody else the English one
     * @return the text in that language
     */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? zh : en;
    }
}
