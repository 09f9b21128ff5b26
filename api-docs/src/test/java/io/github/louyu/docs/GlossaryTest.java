package io.github.louyu.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.KeyTier;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlossaryTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyLabelOfACodeStandsBesideItsTranslation(String language) {
        String glossary = glossary(language);
        for (KeyTier tier : KeyTier.values()) {
            assertThat(glossary)
                    .contains(row(tier.label().in(Locale.CHINESE), tier.label().in(Locale.ENGLISH)));
        }
        assertThat(glossary)
                .contains(row(
                        EventKind.RELOCATION_NOTICE.label().in(Locale.CHINESE),
                        EventKind.RELOCATION_NOTICE.label().in(Locale.ENGLISH)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void aTermStandsBesideTheTypeThatMeansIt(String language) {
        assertThat(glossary(language)).contains(row("一企一档", "enterprise file"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyWordOfTheMessagesIsThere(String language) throws IOException {
        Path bundles = Path.of("../rules/src/main/resources/io/github/louyu/rules");
        Properties chinese = properties(bundles.resolve("texts_zh.properties"));
        Properties english = properties(bundles.resolve("texts_en.properties"));
        String glossary = glossary(language);
        assertThat(chinese.stringPropertyNames())
                .hasSizeGreaterThan(100)
                .allSatisfy(
                        key -> assertThat(glossary).contains(row(chinese.getProperty(key), english.getProperty(key))));
    }

    private static String row(String chinese, String english) {
        return "<td lang=\"zh-CN\">" + Html.escaped(chinese) + "</td><td lang=\"en\">" + Html.escaped(english)
                + "</td>";
    }

    private static String glossary(String language) {
        return Site.read(Site.FOLDER.resolve(language).resolve(Glossary.FILE));
    }

    private static Properties properties(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
