package io.github.louyu.checks.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A bundle of a parent, one jar and the BOM, with the tree it was built in. A test takes the whole one, breaks a copy of
 * it in one place, and has that checked.
 */
final class SmallBundle {

    static final String CORE = "io/github/louyu/louyu-core/1.0/louyu-core-1.0";
    static final String BOM = "io/github/louyu/louyu-bom/1.0/louyu-bom-1.0";
    static final String PARENT = "io/github/louyu/louyu-parent/1.0/louyu-parent-1.0";

    private static final String STATEMENTS = """
            <name>n</name><description>d</description><url>u</url>
            <licenses><license><name>Apache-2.0</name><url>u</url></license></licenses>
            <developers><developer><name>n</name><url>u</url></developer></developers>
            <scm><connection>c</connection><developerConnection>c</developerConnection><url>u</url></scm>
            """;
    static final String PARENT_POM = """
            <project><groupId>io.github.louyu</groupId><artifactId>louyu-parent</artifactId><version>1.0</version>
            <packaging>pom</packaging><modules><module>core</module><module>bom</module><module>inner</module></modules>
            %s</project>""".formatted(STATEMENTS);
    static final String CORE_POM = """
            <project><parent><groupId>io.github.louyu</groupId><artifactId>louyu-parent</artifactId>
            <version>1.0</version></parent>
            <artifactId>louyu-core</artifactId><name>n</name><description>d</description></project>""";
    static final String BOM_POM = """
            <project><groupId>io.github.louyu</groupId><artifactId>louyu-bom</artifactId><version>1.0</version>
            <packaging>pom</packaging>%s<dependencyManagement><dependencies><dependency>
            <groupId>io.github.louyu</groupId><artifactId>louyu-core</artifactId><version>1.0</version>
            </dependency></dependencies></dependencyManagement></project>""".formatted(STATEMENTS);
    private static final String INNER_POM = "<project><artifactId>louyu-inner</artifactId></project>";

    private final Path folder;
    private final Keyring keys;
    private final Map<String, byte[]> files = new TreeMap<>();

    private SmallBundle(Path folder, Keyring keys) {
        this.folder = folder;
        this.keys = keys;
    }

    static SmallBundle whole(Path folder, Keyring keys) throws IOException, InterruptedException {
        SmallBundle bundle = new SmallBundle(folder, keys);
        bundle.writeTree();
        bundle.put(PARENT + ".pom", bytes(PARENT_POM));
        bundle.put(PARENT + "-cyclonedx.xml", bill("louyu-parent", ""));
        bundle.put(BOM + ".pom", bytes(BOM_POM));
        bundle.put(BOM + "-cyclonedx.xml", bill("louyu-bom", ""));
        bundle.put(CORE + ".pom", bytes(CORE_POM));
        bundle.put(CORE + "-cyclonedx.xml", bill("louyu-core", component("guava", "Apache-2.0")));
        bundle.put(CORE + ".jar", jar(mainEntries()));
        bundle.put(CORE + "-sources.jar", jar(legalAnd("module-info.java", bytes("module m {}"))));
        bundle.put(CORE + "-javadoc.jar", jar(legalAnd("index.html", bytes("<html></html>"))));
        return bundle;
    }

    SmallBundle copy() {
        SmallBundle copy = new SmallBundle(folder, keys);
        copy.files.putAll(files);
        return copy;
    }

    /** Puts a file with its signature and checksums. */
    SmallBundle put(String name, byte[] content) throws IOException, InterruptedException {
        putBare(name, content);
        files.put(name + ".asc", keys.sign(content));
        Path file = Files.write(folder.resolve("digested"), content);
        for (String kind : Bundle.CHECKSUMS) {
            files.put(name + "." + kind, bytes(FilesCheck.digest(file, kind)));
        }
        return this;
    }

    SmallBundle putBare(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    SmallBundle remove(String name) {
        if (files.remove(name) == null) {
            throw new IllegalArgumentException("no " + name + " in the bundle");
        }
        return this;
    }

    byte[] get(String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    List<String> problems() throws IOException, InterruptedException {
        Path zip = Files.write(folder.resolve("bundle.zip"), jar(files));
        return BundleCheck.problems(zip, tree(), keys.gpg());
    }

    Path tree() {
        return folder.resolve("tree");
    }

    static Map<String, byte[]> mainEntries() {
        Map<String, byte[]> entries = legalAnd("module-info.class", classFile(61, ""));
        entries.put("io/github/louyu/A.class", classFile(61, ""));
        return entries;
    }

    static byte[] classFile(int majorVersion, String constant) {
        byte[] head = {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, (byte) majorVersion};
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head);
        out.writeBytes(bytes(constant));
        return out.toByteArray();
    }

    static byte[] bill(String artifactId, String components) {
        return bytes("""
                <bom><metadata><component><name>%s</name>
                <licenses><license><id>Apache-2.0</id></license></licenses></component></metadata>
                <components>%s</components></bom>""".formatted(artifactId, components));
    }

    static String component(String name, String licence) {
        return """
                <component><group>com.google.guava</group><name>%s</name><version>2</version>
                <licenses><license><id>%s</id></license></licenses></component>""".formatted(name, licence);
    }

    static byte[] jar(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                ((OutputStream) zip).write(entry.getValue());
            }
        }
        return out.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> legalAnd(String name, byte[] content) {
        Map<String, byte[]> entries = new TreeMap<>();
        entries.put("META-INF/LICENSE", bytes("the licence"));
        entries.put("META-INF/NOTICE", bytes("the notice"));
        entries.put(name, content);
        return entries;
    }

    private void writeTree() throws IOException {
        write("pom.xml", PARENT_POM);
        write("core/pom.xml", CORE_POM);
        write("bom/pom.xml", BOM_POM);
        write("inner/pom.xml", INNER_POM);
        write("LICENSE", "the licence");
        write("NOTICE", "the notice");
        String none = "The following files have been resolved:\n   none\n";
        write(MaterialsCheck.RESOLVED, none);
        write("bom/" + MaterialsCheck.RESOLVED, none);
        write(
                "core/" + MaterialsCheck.RESOLVED,
                "The following files have been resolved:\n   com.google.guava:guava:jar:2:compile -- module x\n");
    }

    private void write(String name, String text) throws IOException {
        Path file = tree().resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
