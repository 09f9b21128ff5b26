package io.github.louyu.checks.bundle;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is published: the artifacts that the BOM names, the BOM, and the parents of all of them.
 *
 * @param version the one version of all
 * @param modules the published modules by artifact id
 */
public record Published(String version, Map<String, Module> modules) {

    static final String GROUP = "io.github.louyu";
    static final String BOM = "louyu-bom";

    /**
     * A module of the build.
     *
     * @param artifactId its artifact id
     * @param folder where it is built
     * @param jar whether it is a jar, not a POM alone
     * @param parent the artifact id of its parent
     */
    public record Module(String artifactId, Path folder, boolean jar, Optional<String> parent) {}

    /**
     * Reads the POMs of a source tree.
     *
     * @param tree the folder of the POM at the top
     * @return what is published of it
     */
    public static Published of(Path tree) {
        Map<String, Module> all = new LinkedHashMap<>();
        readModules(tree, all);
        Module bom = Optional.ofNullable(all.get(BOM))
                .orElseThrow(() -> new IllegalArgumentException(tree + ": there must be a module " + BOM));
        Map<String, Module> published = new LinkedHashMap<>();
        for (String artifactId : managed(Xml.read(bom.folder().resolve("pom.xml")))) {
            addWithParents(artifactId, all, published);
        }
        addWithParents(BOM, all, published);
        String version = Xml.read(tree.resolve("pom.xml")).text("version").orElseThrow();
        return new Published(version, published);
    }

    /**
     * Gives the folders into which the published code is compiled.
     *
     * @return the folders, in the order of the BOM
     */
    public List<Path> classFolders() {
        return modules.values().stream()
                .filter(Module::jar)
                .map(module -> module.folder().resolve("target").resolve("classes"))
                .toList();
    }

    /** The artifacts of ours that a BOM manages. */
    static List<String> managed(Xml bom) {
        return bom.all("dependencyManagement", "dependencies", "dependency").stream()
                .filter(one -> one.text("groupId").orElseThrow().equals(GROUP))
                .map(one -> one.text("artifactId").orElseThrow())
                .toList();
    }

    private static void addWithParents(String artifactId, Map<String, Module> all, Map<String, Module> published) {
        Module module = Optional.ofNullable(all.get(artifactId))
                .orElseThrow(() -> new IllegalArgumentException(
                        BOM + ": each artifact must be a module of the build, but was " + artifactId));
        module.parent().ifPresent(parent -> addWithParents(parent, all, published));
        published.put(artifactId, module);
    }

    private static void readModules(Path folder, Map<String, Module> found) {
        Xml pom = Xml.read(folder.resolve("pom.xml"));
        String artifactId = pom.text("artifactId").orElseThrow();
        boolean jar = pom.text("packaging").orElse("jar").equals("jar");
        found.put(artifactId, new Module(artifactId, folder, jar, pom.text("parent", "artifactId")));
        for (Xml module : pom.all("modules", "module")) {
            readModules(folder.resolve(module.element().getTextContent().strip()), found);
        }
    }
}
