package io.github.louyu.examples.snippets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.louyu.examples.snippets.Document.Block;
import io.github.louyu.examples.snippets.Document.Program;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadmeTest {

    private static final String CLASS_PATH = System.getProperty("java.class.path");

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
        assertThat(warningsOfCompiling(program)).isEmpty();
        assertThat(outputOf(program)).isEqualTo(program.output());
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

    private List<String> warningsOfCompiling(Program program) throws IOException {
        Path source = Files.writeString(folder.resolve(program.name() + ".java"), program.source());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-Xlint:all", "-Werror", "-proc:none", "--release", "17", "-cp", CLASS_PATH, "-d", folder.toString());
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(
                            null, files, diagnostics, options, null, files.getJavaFileObjects(source))
                    .call();
            List<String> warnings = diagnostics.getDiagnostics().stream()
                    .map(Diagnostic::toString)
                    .toList();
            assertThat(compiled).as("%s", warnings).isEqualTo(warnings.isEmpty());
            return warnings;
        }
    }

    /** Runs the program as a reader would, in a virtual machine of its own. */
    private String outputOf(Program program) throws IOException, InterruptedException {
        Path errors = folder.resolve("errors.txt");
        Process process = new ProcessBuilder(Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Dfile.encoding=UTF-8",
                                "-Dstdout.encoding=UTF-8",
                                "-cp",
                                folder + File.pathSeparator + CLASS_PATH,
                                program.name())
                        .toList())
                .redirectError(errors.toFile())
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("%s", Files.readString(errors)).isZero();
        return output.replace(System.lineSeparator(), "\n");
    }
}
