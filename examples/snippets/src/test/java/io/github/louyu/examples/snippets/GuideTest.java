package io.github.louyu.examples.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.examples.snippets.Document.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GuideTest {

    private static final String GUIDE = "api-docs/guide/";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("programs")
    void everyProgramCompilesWithoutAWarningAndPrintsWhatIsShown(Program program) throws Exception {
        ProgramRunner runner = new ProgramRunner(folder);
        assertThat(runner.warningsOfCompiling(program)).isEmpty();
        assertThat(runner.outputOf(program)).isEqualTo(program.output());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void bothLanguagesShowTheSamePrograms(String page) throws IOException {
        assertThat(Document.read(GUIDE + "zh/" + page).programs())
                .isEqualTo(Document.read(GUIDE + "en/" + page).programs());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkedFileIsThere(String page) throws IOException {
        for (String language : List.of("en", "zh")) {
            assertThat(Document.read(GUIDE + language + "/" + page).linkedFiles())
                    .allSatisfy(file -> assertThat(file).exists());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theBuildThatIsShownIsThatOfTheHostProject(String page) throws IOException {
        String build = withoutIndents(Files.readString(Path.of("..", "..", "examples", "host-project", "pom.xml")));
        for (String language : List.of("en", "zh")) {
            assertThat(Document.read(GUIDE + language + "/" + page).blocks())
                    .filteredOn(block -> block.language().equals("xml"))
                    .allSatisfy(block -> assertThat(build).contains(withoutIndents(block.content())));
        }
    }

    private static String withoutIndents(String xml) {
        return xml.replaceAll("(?m)^ +", "");
    }

    @Test
    void bothLanguagesHaveTheSamePages() throws IOException {
        assertThat(pages("zh")).isEqualTo(pages("en"));
    }

    static List<String> pages() throws IOException {
        return pages("en");
    }

    static List<Program> programs() throws IOException {
        List<Program> programs = new ArrayList<>();
        for (String page : pages()) {
            programs.addAll(Document.read(GUIDE + "en/" + page).programs());
        }
        return programs;
    }

    private static List<String> pages(String language) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "..", GUIDE, language))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
