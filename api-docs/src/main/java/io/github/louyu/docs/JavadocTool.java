package io.github.louyu.docs;

import io.github.louyu.checks.bundle.Published;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Javadoc of all published modules as one, by the JDK's own tool: a warning is an error. */
final class JavadocTool {

    private static final int FIRST_WITH_SNIPPETS = 18;

    private final Path project;
    private final List<Published.Module> modules;

    JavadocTool(Path project, Published published) {
        this.project = project;
        this.modules = published.modules().values().stream()
                .filter(module -> Files.exists(sources(module).resolve("module-info.java")))
                .toList();
    }

    void write(Path target) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-locale", "en", "-quiet", "-Werror", "-notimestamp"));
        // that nothing public lacks a comment is checked when it is compiled; here that would ask for private fields
        arguments.addAll(List.of("-Xdoclint:all,-missing", "-protected", "--release", "17"));
        arguments.addAll(List.of("-encoding", "UTF-8", "-docencoding", "UTF-8", "-charset", "UTF-8"));
        arguments.addAll(List.of("-windowtitle", "Louyu"));
        arguments.addAll(List.of("-header", "<a style=\"color:#fff\" href=\"{@docRoot}/../index.html\">Guide 指南</a>"));
        arguments.addAll(
                List.of("-overview", project.resolve("api-docs/overview.html").toString()));
        List<String> names = new ArrayList<>();
        for (Published.Module module : modules) {
            String name = PublicType.moduleName(Files.readString(sources(module).resolve("module-info.java")));
            arguments.addAll(List.of("--module-source-path", name + "=" + sourcePath(module)));
            names.add(name);
        }
        arguments.addAll(List.of("--module", String.join(",", names)));
        arguments.addAll(List.of("--module-path", libraries()));
        Path snippets = project.resolve("api-docs/src/test/java");
        if (Runtime.version().feature() >= FIRST_WITH_SNIPPETS) {
            arguments.addAll(List.of("--snippet-path", snippets.toString()));
        } else {
            System.setProperty(SnippetTaglet.FOLDER, snippets.toString());
            arguments.addAll(List.of("-taglet", SnippetTaglet.class.getName(), "-tagletpath", ownClasses()));
        }
        arguments.addAll(List.of("-d", target.toString()));
        run(arguments);
    }

    private static void run(List<String> arguments) {
        ToolProvider javadoc = ToolProvider.findFirst("javadoc")
                .orElseThrow(() -> new IllegalStateException("javadoc: must be in the JDK, but was not"));
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        int status = javadoc.run(writer, writer, arguments.toArray(String[]::new));
        if (status != 0 || !said.toString().isBlank()) {
            throw new IllegalStateException(
                    "javadoc: must end without a word, but ended with " + status + ":\n" + said);
        }
    }

    private static String sourcePath(Published.Module module) {
        return Stream.of(sources(module), module.folder().resolve("target/generated-sources/annotations"))
                .filter(Files::isDirectory)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path sources(Published.Module module) {
        return module.folder().resolve("src/main/java");
    }

    /** What is on the class path and is not ours. */
    private static String libraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> entry.endsWith(".jar")
                        && !Path.of(entry).getFileName().toString().startsWith("louyu-"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String ownClasses() {
        try {
            return Path.of(SnippetTaglet.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e); // cannot be: it is the address of a file
        }
    }
}
