package io.github.louyu.examples.tinyhost;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.rules.Truth;
import io.github.louyu.time.Timeline;
import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

class ClassPathTest {

    private static final String CLASS_PATH = System.getProperty("java.class.path");

    @TempDir
    private Path folder;

    @Test
    void nothingIsAModule() {
        assertThat(Stream.of(TinyHost.class, Truth.class, Timeline.class).map(Class::getModule))
                .noneMatch(Module::isNamed);
    }

    @Test
    void theGeneratorOfValuesIsNotThere() {
        assertThat(CLASS_PATH.split(File.pathSeparator, -1))
                .anyMatch(entry -> entry.contains("guava"))
                .noneMatch(entry -> entry.contains("immutables"));
    }

    @Test
    void theHostCompilesWithoutAWarning() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
            List<Path> unnamed = sources.filter(source -> source.toString().endsWith(".java"))
                    .filter(source -> !source.endsWith("module-info.java"))
                    .toList();
            assertThat(warningsOfCompiling(unnamed)).isEmpty();
        }
    }

    /** The compiler warns of annotations in our class files whose own classes a host does not have. */
    @Test
    void everyTypeForHostsIsReadWithoutAWarning() throws IOException, URISyntaxException {
        List<String> lines = new ArrayList<>();
        for (String type : typesForHosts()) {
            lines.add("import " + type + ";");
        }
        assertThat(lines).contains("import io.github.louyu.time.Timeline;", "import io.github.louyu.rules.Truth;");
        lines.add("class ReadsAll {}");

        Path source = Files.write(folder.resolve("ReadsAll.java"), lines);
        assertThat(warningsOfCompiling(List.of(source))).isEmpty();
    }

    @Test
    void theHostRuns() {
        assertThat(TinyHost.answer(TinyHost.file(), ExpectedAnswer.DATE)).isEqualTo(ExpectedAnswer.LINES);
    }

    private List<String> warningsOfCompiling(List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-Xlint:all", "-Werror", "-proc:none", "--release", "17", "-cp", CLASS_PATH, "-d", folder.toString());
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            Iterable<? extends JavaFileObject> units = files.getJavaFileObjectsFromPaths(sources);
            boolean compiled = compiler.getTask(null, files, diagnostics, options, null, units)
                    .call();
            List<String> warnings = diagnostics.getDiagnostics().stream()
                    .map(Diagnostic::toString)
                    .toList();
            assertThat(compiled).as("%s", warnings).isEqualTo(warnings.isEmpty());
            return warnings;
        }
    }

    /** Public top-level types in the packages that the two modules export to everybody. */
    private static List<String> typesForHosts() throws IOException, URISyntaxException {
        List<String> types = new ArrayList<>();
        for (Class<?> one : List.of(Timeline.class, Truth.class)) {
            Path place = Path.of(
                    one.getProtectionDomain().getCodeSource().getLocation().toURI());
            for (ModuleReference module : ModuleFinder.of(place).findAll()) {
                types.addAll(typesForHosts(module));
            }
        }
        return types;
    }

    private static List<String> typesForHosts(ModuleReference module) throws IOException {
        try (ModuleReader reader = module.open();
                Stream<String> entries = reader.list()) {
            return entries.filter(entry -> entry.endsWith(".class") && !entry.contains("-info"))
                    .map(entry -> entry.substring(0, entry.length() - ".class".length())
                            .replace('/', '.'))
                    .filter(name -> !name.contains("$"))
                    .filter(name -> module.descriptor().exports().stream()
                            .filter(exports -> !exports.isQualified())
                            .anyMatch(exports -> exports.source().equals(name.substring(0, name.lastIndexOf('.')))))
                    .filter(ClassPathTest::isPublic)
                    .toList();
        }
    }

    private static boolean isPublic(String type) {
        try {
            return Modifier.isPublic(
                    Class.forName(type, false, Timeline.class.getClassLoader()).getModifiers());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
