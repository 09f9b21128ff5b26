package io.github.louyu.examples.snippets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.louyu.examples.snippets.Document.Block;
import io.github.louyu.examples.snippets.Document.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadmeTest {

    @TempDir
    private Path folder;

    @Test
    void bothReadmesShowTheSamePrograms() throws IOException {
        assertThat(Document.read("README.zh.md").programs())
                .isEqualTo(Document.read("README.md").programs());
    }

    @Test
    void bothReadmesGiveTheSameTwoCommands() throws IOException {
        String commands = "mvn -q compile exec:java -pl examples/huaihai -am\nmvn -B verify\n";
        for (String name : List.of("README.md", "README.zh.md")) {
            assertThat(Document.read(name).blocks())
                    .filteredOn(block -> block.language().equals("sh"))
                    .containsExactly(new Block("sh", commands));
        }
    }

    @Test
    void theFirstProgramHasFewerThanTwentyLines() throws IOException {
        assertThat(programs().get(0).source().lines().count()).isLessThan(20);
    }

    @Test
    void aRuleOfOnesOwnIsExplainedInBothLanguages() throws IOException {
        assertThat(programs())
                .filteredOn(program -> program.source().contains("VisitRule.when("))
                .singleElement()
                .extracting(Program::output, STRING)
                .contains("成立：", "不明：", "holds: ", "not known: ");
    }

    @ParameterizedTest
    @MethodSource("programs")
    void everyProgramCompilesWithoutAWarningAndPrintsWhatIsShown(Program program) throws Exception {
        ProgramRunner runner = new ProgramRunner(folder);
        assertThat(runner.warningsOfCompiling(program)).isEmpty();
        assertThat(runner.outputOf(program)).isEqualTo(program.output());
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh.md"})
    void theCoordinatesAreThoseOfTheBuild(String name) throws IOException {
        assertThat(Document.read(name).text())
                .contains("`io.github.louyu:louyu-rules:" + System.getProperty("louyu.version") + "`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md"})
    void everyLinkedFileIsThere(String name) throws IOException {
        assertThat(Document.read(name).linkedFiles())
                .allSatisfy(file -> assertThat(file).exists());
    }

    static List<Program> programs() throws IOException {
        return Document.read("README.md").programs();
    }
}
