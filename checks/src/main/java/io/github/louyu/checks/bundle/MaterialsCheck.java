package io.github.louyu.checks.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The bill of materials of an artifact names exactly what a host gets with it, as Maven resolves it, each with a licence.
 * What Maven resolves stands in the {@code target} folder of each module, as {@code dependency:list} wrote it.
 */
final class MaterialsCheck {

    static final String RESOLVED = "target/runtime-dependencies.txt";

    private static final Pattern RESOLVED_LINE =
            Pattern.compile("^ +([^: ]+):([^: ]+):jar:([^: ]+):(?:compile|runtime)", Pattern.MULTILINE);

    private MaterialsCheck() {}

    static List<String> problems(Bundle bundle) throws IOException {
        List<String> problems = new ArrayList<>();
        for (Published.Module module : bundle.published().modules().values()) {
            Bundle.Item item = bundle.item(module, "-cyclonedx.xml");
            if (Files.exists(item.file())) {
                problemsOfBill(item, Xml.read(item.file()), problems);
            }
        }
        return problems;
    }

    private static void problemsOfBill(Bundle.Item item, Xml bill, List<String> problems) throws IOException {
        SortedSet<String> resolved = resolved(item.module().folder());
        SortedSet<String> named = new TreeSet<>();
        for (Xml component : bill.all("components", "component")) {
            String coordinates = coordinates(component);
            named.add(coordinates);
            if (!hasLicence(component)) {
                problems.add("%s in %s: must have a licence".formatted(coordinates, item.name()));
            }
        }
        if (!named.equals(resolved)) {
            problems.add("components of %s: must be %s, but were %s".formatted(item.name(), resolved, named));
        }
        List<Xml> self = bill.all("metadata", "component");
        if (self.size() != 1
                || !self.get(0).text("name").orElse("").equals(item.module().artifactId())
                || !hasLicence(self.get(0))) {
            problems.add(item.name() + ": must be of " + item.module().artifactId() + ", with its licence");
        }
    }

    private static boolean hasLicence(Xml component) {
        return component
                .text("licenses", "license", "id")
                .or(() -> component.text("licenses", "license", "name"))
                .or(() -> component.text("licenses", "expression"))
                .isPresent();
    }

    private static String coordinates(Xml component) {
        return String.join(
                ":",
                component.text("group").orElse(""),
                component.text("name").orElse(""),
                component.text("version").orElse(""));
    }

    private static SortedSet<String> resolved(Path folder) throws IOException {
        return RESOLVED_LINE
                .matcher(Files.readString(folder.resolve(RESOLVED)))
                .results()
                .map((MatchResult line) -> line.group(1) + ":" + line.group(2) + ":" + line.group(3))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
