package io.github.louyu.checks.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Every jar holds the licence, its notice and what its kind promises, and tells nothing of the machine that built it. */
final class JarCheck {

    private static final int JAVA_17 = 61;
    private static final int MAJOR_VERSION = 7;

    private final Path tree;
    private final List<String> problems = new ArrayList<>();

    private JarCheck(Path tree) {
        this.tree = tree;
    }

    static List<String> problems(Bundle bundle, Path tree) throws IOException {
        JarCheck check = new JarCheck(tree);
        for (Published.Module module : bundle.published().modules().values()) {
            if (module.jar()) {
                check.checkJar(bundle.item(module, ".jar"), "module-info.class");
                check.checkJar(bundle.item(module, "-sources.jar"), "module-info.java");
                check.checkJar(bundle.item(module, "-javadoc.jar"), "index.html");
            }
        }
        return check.problems;
    }

    private void checkJar(Bundle.Item item, String mustHave) throws IOException {
        if (!Files.exists(item.file())) {
            return;
        }
        Map<String, byte[]> entries = entries(item.file());
        if (!entries.containsKey(mustHave)) {
            problems.add(item.name() + ": must hold " + mustHave);
        }
        for (String legal : List.of("LICENSE", "NOTICE")) {
            byte[] held = entries.get("META-INF/" + legal);
            if (held == null) {
                problems.add(item.name() + ": must hold META-INF/" + legal);
            } else if (!text(held).equals(Files.readString(tree.resolve(legal)))) {
                problems.add("META-INF/" + legal + " of " + item.name() + ": must be that of the project");
            }
        }
        entries.forEach((name, content) -> checkEntry(item.name(), name, content));
    }

    private void checkEntry(String jar, String name, byte[] content) {
        String bytes = new String(content, StandardCharsets.ISO_8859_1);
        for (String place : List.of(tree.toString(), System.getProperty("user.home") + "/")) {
            if (bytes.contains(place)) {
                problems.add("%s of %s: must name no place of the machine, but has %s".formatted(name, jar, place));
            }
        }
        if (name.endsWith(".class")) {
            if (content[MAJOR_VERSION] != JAVA_17) {
                problems.add("%s of %s: must be of class file version %s, but was %s"
                        .formatted(name, jar, JAVA_17, content[MAJOR_VERSION]));
            }
            if (!name.startsWith("io/github/louyu/") && !name.equals("module-info.class")) {
                problems.add("%s of %s: must be in our packages".formatted(name, jar));
            }
        }
    }

    private static Map<String, byte[]> entries(Path jar) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                if (!entry.isDirectory()) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        entries.put(entry.getName(), in.readAllBytes());
                    }
                }
            }
        }
        return entries;
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
