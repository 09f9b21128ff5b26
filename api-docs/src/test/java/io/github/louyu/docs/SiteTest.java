package io.github.louyu.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.louyu.checks.bundle.Published;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {

    private static final Path GUIDE = Path.of("guide");
    private static final String REPOSITORY = "https://github.com/louyu/louyu/blob/main/";

    static List<Path> pages() {
        return Site.pages();
    }

    @Test
    void everyPageOfTheGuideIsThereInBothLanguages() throws IOException {
        for (String language : List.of("en", "zh")) {
            try (Stream<Path> sources = Files.list(GUIDE.resolve(language))) {
                List<String> expected = new ArrayList<>(List.of("glossary.html", "index.html"));
                sources.map(file -> file.getFileName().toString().replace(".md", ".html"))
                        .forEach(expected::add);
                assertThat(Site.pages(Site.FOLDER.resolve(language)))
                        .extracting(page -> page.getFileName().toString())
                        .containsExactlyInAnyOrderElementsOf(expected)
                        .hasSizeGreaterThan(12);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsToWhatIsThere(Path page) throws IOException {
        List<String> broken = new ArrayList<>();
        for (String target : Site.attributes(Site.read(page), "(?:href|src)")) {
            if (target.startsWith("https://")) {
                if (target.startsWith(REPOSITORY)
                        && !Files.exists(Path.of("..", target.substring(REPOSITORY.length())))) {
                    broken.add(target);
                }
                continue;
            }
            String[] parts = target.split("#", 2);
            Path file =
                    parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
            if (!Files.isRegularFile(file)) {
                broken.add(target);
            } else if (parts.length == 2) {
                String anchor = URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
                if (!Site.attributes(Site.read(file), "id").contains(anchor)) {
                    broken.add(target);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageSaysItsLanguageAndHasOneTitleAndHeadingsInOrder(Path page) {
        String html = Site.read(page);
        String language = page.startsWith(Site.FOLDER.resolve("zh")) ? "zh-CN" : "en";
        assertThat(html).startsWith("<!DOCTYPE html>\n<html lang=\"" + language + "\">");
        assertThat(html).contains("<meta name=\"viewport\"", "<main id=\"main\">", "href=\"#main\"");
        List<Integer> headings = Site.headings(html);
        assertThat(headings).startsWith(1);
        assertThat(headings.subList(1, headings.size())).doesNotContain(1);
        for (int i = 1; i < headings.size(); i++) {
            assertThat(headings.get(i)).isLessThanOrEqualTo(headings.get(i - 1) + 1);
        }
        assertThat(Site.attributes(html, "id")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsFetchedFromElsewhere(Path page) {
        assertThat(Site.attributes(Site.read(page), "src")).containsExactly("../site.js");
        assertThat(Site.read(page))
                .doesNotContain("<link rel=\"stylesheet\" href=\"http", "{word.", "{content", "{language");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageLeadsToItselfInTheOtherLanguage(Path page) {
        String other = page.startsWith(Site.FOLDER.resolve("zh")) ? "en" : "zh";
        assertThat(Site.attributes(Site.read(page), "href")).contains("../" + other + "/" + page.getFileName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everySectionOfTheSearchIsThere(String language) throws IOException {
        String script = Site.read(Site.FOLDER.resolve(language).resolve("search-index.js"));
        String json = script.substring(script.indexOf('['), script.lastIndexOf(';'));
        JsonNode sections = new ObjectMapper().readTree(json);
        assertThat(sections).hasSizeGreaterThan(40);
        for (JsonNode section : sections) {
            String[] target = section.get("u").asText().split("#", 2);
            String page = Site.read(Site.FOLDER.resolve(language).resolve(target[0]));
            if (target.length == 2) {
                assertThat(Site.attributes(page, "id")).contains(target[1]);
            }
            assertThat(section.get("h").asText()).isNotBlank();
        }
    }

    @Test
    void typesThatTheGuideNamesLeadToTheirJavadoc() {
        assertThat(Site.attributes(Site.read(Site.FOLDER.resolve("en/writing-conditions.html")), "href"))
                .contains("../api/io.github.louyu.rules/io/github/louyu/rules/EnterpriseFacts.html");
    }

    @Test
    void theOverviewOfTheJavadocNamesEveryPackageThatIsExported() throws IOException {
        List<String> exported = PublicType.of(Published.of(Path.of("..").toRealPath())).stream()
                .map(PublicType::packageName)
                .distinct()
                .toList();
        List<String> named = Pattern.compile("<dt>\\{@link ([\\w.]+)}</dt>")
                .matcher(Site.read(Path.of("overview.html")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        assertThat(named).containsExactlyInAnyOrderElementsOf(exported).contains("io.github.louyu.rules.visit");
    }

    @Test
    void theJavadocShowsWhatIsCompiledAndRun() {
        assertThat(Site.read(Site.FOLDER.resolve("api/index.html")))
                .contains("VisitEngine.of(six, WorkCalendar.china())")
                .doesNotContain("@start", "{@snippet");
    }
}
