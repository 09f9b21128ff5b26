package io.github.louyu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A reader of the field finds the Chinese term in the first sentence of every public type. */
class ChineseTermsTest {

    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*"
                    + "public (?:abstract |final |sealed |non-sealed )*(?:class|interface|record|enum) (\\w+)",
            Pattern.DOTALL);
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    @Test
    void theFirstSentenceOfEveryPublicTypeHasTheChineseTerm() throws IOException {
        List<String> types = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (String module : List.of("core", "rules")) {
            for (Path source : sources(module)) {
                Matcher type = PUBLIC_TYPE.matcher(Files.readString(source));
                if (type.find()) {
                    types.add(type.group(2));
                    if (!CHINESE.matcher(firstSentence(type.group(1))).find()) {
                        without.add(type.group(2));
                    }
                }
            }
        }
        assertThat(types).hasSizeGreaterThan(80);
        assertThat(without).isEmpty();
    }

    private static List<Path> sources(String module) throws IOException {
        Path root = Path.of(System.getProperty("basedir", "."))
                .resolveSibling(module)
                .resolve("src/main/java");
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    // the style is not shown to hosts
                    .filter(file -> !file.endsWith("LouyuStyle.java"))
                    .sorted()
                    .toList();
        }
    }

    private static String firstSentence(String comment) {
        String text = comment.replaceAll("\\s*\\n\\s*\\*", " ").replaceAll("\\s+", " ");
        return Splitter.on(Pattern.compile("[.:] ")).splitToList(text + " ").get(0);
    }
}
