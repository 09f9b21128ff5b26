package io.github.louyu.text;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences with placeholders in two languages (双语措辞), read from a Chinese and an English resource bundle. Only these two
 * locales are ever asked for, so the machine's own locale plays no part.
 *
 * <pre>{@code
 * Wording words = Wording.of(locale -> ResourceBundle.getBundle("my.app.texts", locale));
 * words.get(locale, "greeting", Map.of("name", "...")); // greeting = Hello, {name}
 * }</pre>
 */
public final class Wording {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

    private final Function<Locale, ResourceBundle> bundles;

    private Wording(Function<Locale, ResourceBundle> bundles) {
        this.bundles = bundles;
    }

    /**
     * Makes a wording of two bundles.
     *
     * @param bundles gives the bundle of {@link Locale#CHINESE} and of {@link Locale#ENGLISH}; the code that has the bundle
     *     loads it, so that it may lie in a package that its module keeps to itself
     * @return the wording
     */
    public static Wording of(Function<Locale, ResourceBundle> bundles) {
        return new Wording(requireNonNull(bundles, "bundles"));
    }

    /**
     * Gives a sentence in a reader's language, its placeholders filled.
     *
     * @param locale the reader's locale: Chinese of any country, or English for everybody else
     * @param key the key of the sentence
     * @param values the values of the placeholders by name
     * @return the sentence
     * @throws java.util.MissingResourceException if there is no such key
     * @throws IllegalArgumentException if a placeholder has no value
     */
    public String get(Locale locale, String key, Map<String, String> values) {
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        String pattern =
                bundles.apply(chinese ? Locale.CHINESE : Locale.ENGLISH).getString(key);
        Matcher matcher = PLACEHOLDER.matcher(pattern);
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            String value = values.get(matcher.group(1));
            if (value == null) {
                throw new IllegalArgumentException(
                        "sentence " + key + ": {" + matcher.group(1) + "} must have a value, but had none");
            }
            matcher.appendReplacement(text, Matcher.quoteReplacement(value));
        }
        return matcher.appendTail(text).toString();
    }

    /**
     * Gives a sentence without placeholders in a reader's language.
     *
     * @param locale the reader's locale: Chinese of any country, or English for everybody else
     * @param key the key of the sentence
     * @return the sentence
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String get(Locale locale, String key) {
        return get(locale, key, ImmutableMap.of());
    }

    /**
     * Gives a sentence in both languages, its placeholders filled.
     *
     * @param key the key of the sentence
     * @param values the values of the placeholders by name: a {@link Bilingual} is read in each language, anything else as its
     *     {@code toString} says in both
     * @return the sentence
     * @throws java.util.MissingResourceException if there is no such key
     * @throws IllegalArgumentException if a placeholder has no value
     */
    public Bilingual bilingual(String key, Map<String, ?> values) {
        return Bilingual.of(
                get(Locale.CHINESE, key, in(values, Locale.CHINESE)),
                get(Locale.ENGLISH, key, in(values, Locale.ENGLISH)));
    }

    /**
     * Gives a sentence without placeholders in both languages.
     *
     * @param key the key of the sentence
     * @return the sentence
     * @throws java.util.MissingResourceException if there is no such key
     */
    public Bilingual bilingual(String key) {
        return bilingual(key, ImmutableMap.of());
    }

    /** Tells whether there is a sentence. */
    boolean has(String key) {
        return bundles.apply(Locale.ENGLISH).containsKey(key);
    }

    /**
     * Refuses a value.
     *
     * @param key the key of the sentence that says why
     * @param values the values of its placeholders by name, as {@link #bilingual(String, Map)} takes them; none of a person
     * @return the exception, to be thrown
     */
    public RefusedException refusal(String key, Map<String, ?> values) {
        return new RefusedException(bilingual(key, values));
    }

    /**
     * Tells a mistake.
     *
     * @param path where it stands, as {@link Problem#path()} says
     * @param key the key of the sentence that says what is wrong there
     * @param values the values of its placeholders by name, as {@link #bilingual(String, Map)} takes them; none of a person
     * @return the problem
     */
    public Problem problem(String path, String key, Map<String, ?> values) {
        return new Problem(path, bilingual(key, values));
    }

    private static ImmutableMap<String, String> in(Map<String, ?> values, Locale locale) {
        ImmutableMap.Builder<String, String> result = ImmutableMap.builder();
        values.forEach((name, value) ->
                result.put(name, value instanceof Bilingual text ? text.in(locale) : String.valueOf(value)));
        return result.buildOrThrow();
    }
}
