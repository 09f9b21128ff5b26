package io.github.louyu.examples.snippets;

import static org.assertj.core.api.Assertions.assertThat;

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

/**
 * Compiles and runs the programs that documents show, as a reader would.
 *
 * @param folder where sources and classes go
 */
record ProgramRunner(Path folder) {

    private static final String CLASS_PATH = System.getProperty("java.class.path");

    List<String> warningsOfCompiling(Program program) throws IOException {
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

    /** Runs a compiled program in a virtual machine of its own. */
    String outputOf(Program program) throws IOException, InterruptedException {
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
