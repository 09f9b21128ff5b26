package io.github.louyu.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JavaHighlighterTest {

    @ParameterizedTest
    @MethodSource("programs")
    void theTextOfAProgramStaysAsItIs(String program) {
        String plain = JavaHighlighter.toHtml(program)
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
        assertThat(plain).isEqualTo(program);
    }

    @Test
    void keywordsInStringsAndCommentsAreNone() {
        assertThat(JavaHighlighter.toHtml("String a = \"new \\\" class\"; // return"))
                .isEqualTo("String a = <span class=\"string\">&quot;new \\&quot; class&quot;</span>;"
                        + " <span class=\"comment\">// return</span>");
        assertThat(JavaHighlighter.toHtml("@Override public"))
                .isEqualTo("<span class=\"annotation\">@Override</span> <span class=\"keyword\">public</span>");
    }

    static List<String> programs() throws IOException {
        try (Stream<Path> pages = Files.list(Path.of("guide", "en"))) {
            return pages.sorted()
                    .flatMap(page -> Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL)
                            .matcher(Site.read(page))
                            .results()
                            .map((MatchResult block) -> block.group(1)))
                    .toList();
        }
    }
}
