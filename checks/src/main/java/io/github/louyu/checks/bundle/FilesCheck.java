package io.github.louyu.checks.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Exactly the files that must be there are there, and every checksum is that of its file. */
final class FilesCheck {

    private static final Map<String, String> ALGORITHMS =
            Map.of("md5", "MD5", "sha1", "SHA-1", "sha256", "SHA-256", "sha512", "SHA-512");

    private FilesCheck() {}

    static List<String> problems(Bundle bundle) throws IOException {
        List<String> problems = new ArrayList<>();
        SortedSet<Path> there = bundle.files();
        SortedSet<Path> expected = expected(bundle);
        expected.stream().filter(file -> !there.contains(file)).forEach(file -> problems.add(file + ": is missing"));
        there.stream()
                .filter(file -> !expected.contains(file))
                .forEach(file -> problems.add(file + ": does not belong into the bundle"));
        for (Bundle.Item item : bundle.items()) {
            for (String kind : Bundle.CHECKSUMS) {
                Path checksum = Bundle.beside(item.file(), kind);
                if (Files.exists(item.file()) && Files.exists(checksum)) {
                    String stated = Files.readString(checksum).strip();
                    String actual = digest(item.file(), kind);
                    if (!stated.equals(actual)) {
                        problems.add("%s of %s: must be %s, but was %s".formatted(kind, item.name(), actual, stated));
                    }
                }
            }
        }
        return problems;
    }

    private static SortedSet<Path> expected(Bundle bundle) {
        SortedSet<Path> expected = new TreeSet<>();
        for (Bundle.Item item : bundle.items()) {
            Path file = bundle.root().relativize(item.file());
            expected.add(file);
            expected.add(Bundle.beside(file, "asc"));
            Bundle.CHECKSUMS.forEach(kind -> expected.add(Bundle.beside(file, kind)));
        }
        return expected;
    }

    static String digest(Path file, String kind) throws IOException {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance(ALGORITHMS.get(kind)).digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has " + kind, e);
        }
    }
}
