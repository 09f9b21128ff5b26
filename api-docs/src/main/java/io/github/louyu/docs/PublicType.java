package io.github.louyu.docs;

import io.github.louyu.checks.bundle.Published;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A public top-level type in an exported package, as its source says.
 *
 * @param module the name of its module
 * @param packageName the name of its package
 * @param name its simple name
 * @param term the Chinese term in the first sentence of its Javadoc, empty if there is none
 */
record PublicType(String module, String packageName, String name, Optional<String> term) {

    private static final Pattern MODULE = Pattern.compile("^(?:open )?module ([\\w.]+)", Pattern.MULTILINE);
    private static final Pattern EXPORTS = Pattern.compile("^ *exports ([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern TERM = Pattern.compile("[(（]([^()（）]*\\p{IsHan}[^()（）]*)[)）]");
    private static final Pattern JAVADOC = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    /** Its Javadoc, from the top of the site. */
    String page() {
        return "api/" + module + "/" + packageName.replace('.', '/') + "/" + name + ".html";
    }

    static List<PublicType> of(Published published) throws IOException {
        List<PublicType> types = new ArrayList<>();
        for (Published.Module module : published.modules().values()) {
            Path sources = module.folder().resolve("src/main/java");
            if (module.jar() && Files.exists(sources.resolve("module-info.java"))) {
                types.addAll(ofModule(sources, Files.readString(sources.resolve("module-info.java"))));
            }
        }
        return types;
    }

    /** The name that the source of a module descriptor declares. */
    static String moduleName(String descriptor) {
        return MODULE.matcher(descriptor)
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("module descriptor: must name a module, but was " + descriptor));
    }

    private static List<PublicType> ofModule(Path sources, String descriptor) throws IOException {
        String module = moduleName(descriptor);
        List<PublicType> types = new ArrayList<>();
        List<String> exported = EXPORTS.matcher(descriptor)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        for (String packageName : exported) {
            try (Stream<Path> files = Files.list(sources.resolve(packageName.replace('.', '/')))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    ofFile(module, packageName, file).ifPresent(types::add);
                }
            }
        }
        return types;
    }

    private static Optional<PublicType> ofFile(String module, String packageName, Path file) throws IOException {
        String name = file.getFileName().toString().replaceFirst("\\.java$", "");
        String source = Files.readString(file);
        Matcher declaration = Pattern.compile(
                        "^public (?:[a-z-]+ )*?(?:class|record|interface|enum|@interface) " + name + "\\b",
                        Pattern.MULTILINE)
                .matcher(source);
        if (!declaration.find()) {
            return Optional.empty();
        }
        Optional<String> term = JAVADOC.matcher(source.substring(0, declaration.start()))
                .results()
                .map((MatchResult javadoc) -> javadoc.group(1).replaceAll("\\n \\*", ""))
                .reduce((earlier, later) -> later)
                .flatMap(javadoc -> TERM.matcher(javadoc)
                        .results()
                        .map((MatchResult found) -> found.group(1).strip())
                        .findFirst());
        return Optional.of(new PublicType(module, packageName, name, term));
    }
}
