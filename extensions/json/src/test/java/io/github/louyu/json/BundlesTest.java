package io.github.louyu.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.json.input.DocumentProblem;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BundlesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private final ResourceBundle zh = ResourceBundle.getBundle("io.github.louyu.json.words.texts", Locale.CHINESE);
    private final ResourceBundle en = ResourceBundle.getBundle("io.github.louyu.json.words.texts", Locale.ENGLISH);

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(new TreeSet<>(Collections.list(zh.getKeys())))
                .isEqualTo(new TreeSet<>(Collections.list(en.getKeys())));
        for (String key : Collections.list(zh.getKeys())) {
            assertThat(placeholders(zh.getString(key))).as(key).isEqualTo(placeholders(en.getString(key)));
        }
    }

    @Test
    void englishHasNoChineseWords() {
        for (String key : Collections.list(en.getKeys())) {
            assertThat(en.getString(key)).as(key).doesNotContainPattern(CHINESE);
        }
    }

    @Test
    void everyKindOfProblemHasItsSentence() {
        assertThat(Arrays.stream(DocumentProblem.Kind.values()).map(kind -> "problem." + kind))
                .allMatch(en::containsKey);
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }
}
