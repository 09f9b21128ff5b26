package io.github.louyu;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sentences in which core and rules refuse: whole in both languages, each of use, and each given what it shows. */
class ProblemSentencesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern WORD = Pattern.compile("[a-z]");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9.-]+)\"");
    private static final Pattern GIVEN = Pattern.compile("\"([a-z0-9.-]+)\",\\s*Map\\.of\\(");
    private static final Splitter COMMAS = Splitter.on('\1').trimResults().omitEmptyStrings();

    static Stream<String> packages() throws IOException {
        List<String> packages = new ArrayList<>();
        for (String module : List.of("core", "rules")) {
            Path root = root(module).resolve("src/main/resources");
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.endsWith("problems_en.properties"))
                        .map(file -> module + ":" + root.relativize(file.getParent()))
                        .sorted()
                        .forEach(packages::add);
            }
        }
        return packages.stream();
    }

    @Test
    void everyPackageThatRefusesIsLookedAt() throws IOException {
        assertThat(packages())
                .contains("core:io/github/louyu/enterprise", "core:io/github/louyu/time", "rules:io/github/louyu/rules")
                .hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void bothLanguagesSayTheSame(String where) throws IOException {
        bothLanguagesSayTheSame(bundle(where, "problems_zh"), bundle(where, "problems_en"));
    }

    @Test
    void everyKindOfPartHasAWordInBothLanguages() throws IOException {
        String text = "core:io/github/louyu/text";
        bothLanguagesSayTheSame(bundle(text, "places_zh"), bundle(text, "places_en"));
        bundle(text, "places_en").forEach((key, word) -> {
            String name = key.toString();
            if (name.contains(".")) {
                assertThat(name.substring(name.indexOf('.') + 1))
                        .isEqualTo(word.toString().replace(' ', '-'));
            }
        });
    }

    private static void bothLanguagesSayTheSame(Properties zh, Properties en) {
        assertThat(zh.stringPropertyNames()).isEqualTo(en.stringPropertyNames()).isNotEmpty();
        for (String key : zh.stringPropertyNames()) {
            assertThat(placeholders(zh.getProperty(key))).as(key).isEqualTo(placeholders(en.getProperty(key)));
            assertThat(en.getProperty(key)).as(key).isNotBlank().doesNotContainPattern(CHINESE);
            if (WORD.matcher(PLACEHOLDER.matcher(en.getProperty(key)).replaceAll(""))
                    .find()) {
                assertThat(zh.getProperty(key)).as(key).containsPattern(CHINESE);
            }
        }
    }

    /** A key that no code names is a sentence that nobody sees. */
    @ParameterizedTest
    @MethodSource("packages")
    void everySentenceIsNamedInTheCode(String where) throws IOException {
        Set<String> named =
                LITERAL.matcher(code(where)).results().map(hit -> hit.group(1)).collect(Collectors.toSet());
        for (String key : bundle(where, "problems_en").stringPropertyNames()) {
            assertThat(named)
                    .as(key)
                    .anyMatch(name -> name.equals(key) || (name.endsWith(".") && key.startsWith(name)));
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everySentenceIsGivenTheValuesThatItShows(String where) throws IOException {
        Properties en = bundle(where, "problems_en");
        String code = code(where);
        Matcher call = GIVEN.matcher(code);
        while (call.find()) {
            String sentence = en.getProperty(call.group(1));
            if (sentence != null) {
                assertThat(namesOfValues(code, call.end())).as(call.group(1)).isEqualTo(placeholders(sentence));
            }
        }
    }

    /** The literals at the first, third and further odd places of the arguments that begin there. */
    private static Set<String> namesOfValues(String code, int start) {
        StringBuilder arguments = new StringBuilder();
        int depth = 1;
        boolean quoted = false;
        for (int i = start; depth > 0; i++) {
            char c = code.charAt(i);
            quoted ^= c == '"';
            depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            arguments.append(c == ',' && depth == 1 && !quoted ? '\1' : c);
        }
        List<String> all = COMMAS.splitToList(arguments.substring(0, arguments.length() - 1));
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < all.size(); i += 2) {
            names.add(all.get(i).replace("\"", ""));
        }
        return names;
    }

    private static Set<String> placeholders(String sentence) {
        return PLACEHOLDER
                .matcher(sentence)
                .results()
                .map((MatchResult hit) -> hit.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties bundle(String where, String name) throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(folder(where, "resources").resolve(name + ".properties"))) {
            properties.load(in);
        }
        return properties;
    }

    /** The code of a package, without those below it. */
    private static String code(String where) throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.list(folder(where, "java"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                code.append(Files.readString(file));
            }
        }
        return code.toString();
    }

    private static Path folder(String where, String kind) {
        List<String> parts = Splitter.on(':').splitToList(where);
        return root(parts.get(0)).resolve("src/main/" + kind).resolve(parts.get(1));
    }

    private static Path root(String module) {
        return Path.of(System.getProperty("basedir", "."))
                .toAbsolutePath()
                .normalize()
                .resolveSibling(module);
    }
}
