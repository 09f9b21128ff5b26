package io.github.louyu.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    private static final Wording WORDS = Wording.of(WordingTest::bundle);

    private static ListResourceBundle bundle(Locale locale) {
        boolean chinese = locale.equals(Locale.CHINESE);
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {
                    {"plain", chinese ? "无" : "none"},
                    {"visit", chinese ? "{who}走访{whom}" : "{who} visits {whom}, and {who} again"},
                    {"odd", "{Who} {1} {} {who"}
                };
            }
        };
    }

    @Test
    void placeholdersAreFilledInTheLanguageAskedFor() {
        Map<String, String> values = Map.of("who", "A", "whom", "B", "unused", "C");

        assertThat(WORDS.get(Locale.CHINESE, "visit", values)).isEqualTo("A走访B");
        assertThat(WORDS.get(Locale.ENGLISH, "visit", values)).isEqualTo("A visits B, and A again");
        assertThat(WORDS.get(Locale.CHINESE, "plain")).isEqualTo("无");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh-CN", "zh-TW", "zh-Hant-HK", "zh-SG"})
    void chineseOfAnyCountryReadsChinese(String tag) {
        assertThat(WORDS.get(Locale.forLanguageTag(tag), "plain")).isEqualTo("无");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-US", "fr", "ja-JP", "und", "yue-HK"})
    void everybodyElseReadsEnglish(String tag) {
        assertThat(WORDS.get(Locale.forLanguageTag(tag), "plain")).isEqualTo("none");
    }

    @Test
    void onlyTheTwoLocalesAreEverAskedFor() {
        List<Locale> asked = new ArrayList<>();
        Wording words = Wording.of(locale -> {
            asked.add(locale);
            return bundle(locale);
        });
        words.get(Locale.GERMANY, "plain");
        words.get(Locale.TAIWAN, "plain");
        words.get(Locale.ROOT, "plain");

        assertThat(asked).containsExactly(Locale.ENGLISH, Locale.CHINESE, Locale.ENGLISH);
    }

    @Test
    void aValueIsTakenAsItIs() {
        assertThat(WORDS.get(Locale.CHINESE, "visit", Map.of("who", "{whom}", "whom", "$1\\{who}")))
                .isEqualTo("{whom}走访$1\\{who}");
    }

    @Test
    void whatIsNoPlaceholderStays() {
        assertThat(WORDS.get(Locale.ENGLISH, "odd")).isEqualTo("{Who} {1} {} {who");
    }

    @Test
    void aPlaceholderWithoutAValueIsRefused() {
        assertThatThrownBy(() -> WORDS.get(Locale.ENGLISH, "visit", Map.of("who", "A")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sentence visit: {whom} must have a value, but had none");
    }

    @Test
    void aMissingSentenceIsRefused() {
        assertThatThrownBy(() -> WORDS.get(Locale.ENGLISH, "absent"))
                .isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("absent");
    }

    @Test
    void bothLanguagesAreFilledWithTextsOfTheirOwn() {
        assertThat(WORDS.bilingual("visit", Map.of("who", Bilingual.of("甲", "A"), "whom", Bilingual.same("B"))))
                .isEqualTo(Bilingual.of("甲走访B", "A visits B, and A again"));
        assertThatThrownBy(() -> WORDS.bilingual("visit", Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRefusalSaysTheSentenceInBothLanguagesAndItsMessageIsTheEnglishOne() {
        RefusedException refusal = WORDS.refusal("visit", Map.of("who", Bilingual.of("甲", "A"), "whom", 7));

        assertThat(refusal).hasMessage("A visits 7, and A again").isInstanceOf(IllegalArgumentException.class);
        assertThat(refusal.reason()).isEqualTo(Bilingual.of("甲走访7", "A visits 7, and A again"));
        assertThat(WORDS.problem("file E1", "plain", Map.of()))
                .isEqualTo(new Problem("file E1", WORDS.bilingual("plain")));
    }
}
