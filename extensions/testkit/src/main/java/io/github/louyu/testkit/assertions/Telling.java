package io.github.louyu.testkit.assertions;

import com.google.common.collect.ImmutableList;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Wording;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says what was expected and found, and shows why, in each of the languages of those who read it. */
final class Telling {

    private static final Wording WORDS =
            Wording.of(locale -> ResourceBundle.getBundle("io.github.louyu.testkit.assertions.texts", locale));

    static final Telling ZH_AND_EN = new Telling(ImmutableList.of(Locale.CHINESE, Locale.ENGLISH));

    private final ImmutableList<Locale> languages;

    private Telling(ImmutableList<Locale> languages) {
        this.languages = languages;
    }

    static Telling in(Locale first, Locale... others) {
        return new Telling(
                ImmutableList.<Locale>builder().add(first).add(others).build());
    }

    /** What was expected and found, and below it why. */
    String failure(String key, Map<String, Bilingual> values, Function<Locale, String> why) {
        Bilingual sentence = text(key, values);
        return languages.stream()
                .map(language -> (sentence.in(language) + "\n" + why.apply(language)).stripTrailing())
                .map(text -> text.replace("\n", "\n  "))
                .collect(Collectors.joining("\n"));
    }

    static Bilingual text(String key) {
        return text(key, Map.of());
    }

    static Bilingual text(String key, Map<String, Bilingual> values) {
        return WORDS.bilingual(key, values);
    }

    static Bilingual listed(Collection<Bilingual> texts) {
        return texts.isEmpty()
                ? text("none")
                : Bilingual.of(
                        texts.stream().map(Bilingual::zh).collect(Collectors.joining("、")),
                        texts.stream().map(Bilingual::en).collect(Collectors.joining(", ")));
    }

    static Bilingual same(Object value) {
        return Bilingual.same(value.toString());
    }
}
