package io.github.louyu.checks.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * An unpacked bundle, laid out as a Maven repository.
 *
 * @param root where it was unpacked
 * @param published what must be in it
 */
record Bundle(Path root, Published published) {

    static final List<String> CHECKSUMS = List.of("md5", "sha1", "sha256", "sha512");

    /** A file that is signed and has checksums. */
    record Item(Published.Module module, Path file) {
        String name() {
            return file.getFileName().toString();
        }
    }

    static Bundle unpack(Path zip, Path root, Published published) throws IOException {
        try (InputStream in = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(in)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path file = root.resolve(entry.getName()).normalize();
                if (!file.startsWith(root)) {
                    throw new IOException(zip + ": entry outside the bundle: " + entry.getName());
                }
                if (!entry.isDirectory()) {
                    Files.createDirectories(file.getParent());
                    Files.copy(entries, file);
                }
            }
        }
        return new Bundle(root, published);
    }

    /** What must be there beside signatures and checksums, artifact by artifact. */
    List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (Published.Module module : published.modules().values()) {
            items.add(item(module, ".pom"));
            items.add(item(module, "-cyclonedx.xml"));
            if (module.jar()) {
                items.addAll(jars(module));
            }
        }
        return items;
    }

    List<Item> jars(Published.Module module) {
        return List.of(item(module, ".jar"), item(module, "-sources.jar"), item(module, "-javadoc.jar"));
    }

    Item item(Published.Module module, String ending) {
        String name = module.artifactId() + "-" + published.version() + ending;
        return new Item(
                module,
                root.resolve(Published.GROUP.replace('.', '/'))
                        .resolve(module.artifactId())
                        .resolve(published.version())
                        .resolve(name));
    }

    /** Every file that is there, relative to the root. */
    SortedSet<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(root::relativize)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + "." + ending);
    }
}
