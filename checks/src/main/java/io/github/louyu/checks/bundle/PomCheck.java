package io.github.louyu.checks.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Every POM says what Central asks for, itself or by its parent in the bundle, names released versions alone, and the BOM
 * manages what is published and nothing else.
 */
final class PomCheck {

    private static final List<String> OWN = List.of("name", "description");
    private static final List<List<String>> OWN_OR_INHERITED = List.of(
            List.of("url"),
            List.of("licenses", "license", "name"),
            List.of("licenses", "license", "url"),
            List.of("developers", "developer", "name"),
            List.of("developers", "developer", "url"),
            List.of("scm", "connection"),
            List.of("scm", "developerConnection"),
            List.of("scm", "url"));

    private PomCheck() {}

    static List<String> problems(Bundle bundle) throws IOException {
        List<String> problems = new ArrayList<>();
        for (Published.Module module : bundle.published().modules().values()) {
            Bundle.Item item = bundle.item(module, ".pom");
            if (Files.exists(item.file())) {
                Xml pom = Xml.read(item.file());
                problemsOfStatements(bundle, item.name(), pom, problems);
                if (Files.readString(item.file()).contains("-SNAPSHOT")) {
                    problems.add(item.name() + ": must name released versions, but has a SNAPSHOT");
                }
                if (module.artifactId().equals(Published.BOM)) {
                    problemsOfBom(bundle, item.name(), pom, problems);
                }
            }
        }
        return problems;
    }

    private static void problemsOfStatements(Bundle bundle, String name, Xml pom, List<String> problems) {
        for (String field : OWN) {
            if (pom.text(field).isEmpty()) {
                problems.add(name + ": must have " + field);
            }
        }
        for (List<String> path : OWN_OR_INHERITED) {
            if (!states(bundle, pom, path.toArray(String[]::new))) {
                problems.add(name + ": must have " + String.join("/", path));
            }
        }
        Optional<String> version = pom.text("version").or(() -> pom.text("parent", "version"));
        if (!version.equals(Optional.of(bundle.published().version()))) {
            problems.add("version of %s: must be %s, but was %s"
                    .formatted(name, bundle.published().version(), version.orElse("none")));
        }
    }

    private static boolean states(Bundle bundle, Xml pom, String... path) {
        if (pom.text(path).isPresent()) {
            return true;
        }
        return pom.text("parent", "artifactId")
                .map(bundle.published().modules()::get)
                .map(parent -> bundle.item(parent, ".pom").file())
                .filter(Files::exists)
                .filter(parent -> states(bundle, Xml.read(parent), path))
                .isPresent();
    }

    /** What a BOM inherits it would impose on everybody who imports it. */
    private static void problemsOfBom(Bundle bundle, String name, Xml bom, List<String> problems) {
        if (!bom.all("parent").isEmpty()) {
            problems.add(name + ": must have no parent, whose managed versions hosts would take over");
        }
        TreeSet<String> jars = new TreeSet<>();
        bundle.published().modules().values().stream()
                .filter(Published.Module::jar)
                .forEach(module -> jars.add(module.artifactId()));
        int managed =
                bom.all("dependencyManagement", "dependencies", "dependency").size();
        if (managed != jars.size() || !jars.equals(new TreeSet<>(Published.managed(bom)))) {
            problems.add(name + ": must manage " + jars + " and nothing else");
        }
        for (Xml one : bom.all("dependencyManagement", "dependencies", "dependency")) {
            String version = one.text("version")
                    .orElse("")
                    .replace("${project.version}", bundle.published().version());
            if (!version.equals(bundle.published().version())) {
                problems.add("version of %s in %s: must be %s"
                        .formatted(
                                one.text("artifactId").orElse("?"),
                                name,
                                bundle.published().version()));
            }
        }
    }
}
