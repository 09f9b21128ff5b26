package io.github.louyu.checks.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Holds the bundle that a release would upload to what Maven Central demands: complete, signed, with right checksums,
 * described, free of snapshots; and to what we promise: licence and notice in each jar, a bill of materials that is
 * true, nothing of the machine that built it, and nothing else inside.
 */
public final class BundleCheck {

    private BundleCheck() {}

    /**
     * Checks a bundle, prints every problem, and ends with status 1 if there is one.
     *
     * @param args the bundle, and the tree of sources that it was built in
     * @throws IOException if a file cannot be read
     * @throws InterruptedException if it is interrupted while {@code gpg} works
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length != 2) {
            System.err.println("usage: BundleCheck BUNDLE TREE");
            System.exit(2);
        }
        Published published = Published.of(Path.of(args[1]).toRealPath());
        List<String> problems = problems(Path.of(args[0]), Path.of(args[1]).toRealPath(), List.of("gpg"));
        problems.forEach(System.out::println);
        System.out.printf(
                "bundle of %s: %s, %s problems%n",
                published.version(), String.join(", ", published.modules().keySet()), problems.size());
        System.exit(problems.isEmpty() ? 0 : 1);
    }

    static List<String> problems(Path zip, Path tree, List<String> gpg) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("bundle");
        try {
            Bundle bundle = Bundle.unpack(zip, folder, Published.of(tree));
            List<String> problems = new ArrayList<>(FilesCheck.problems(bundle));
            problems.addAll(SignatureCheck.problems(bundle, gpg));
            problems.addAll(PomCheck.problems(bundle));
            problems.addAll(JarCheck.problems(bundle, tree));
            problems.addAll(MaterialsCheck.problems(bundle));
            return problems;
        } finally {
            delete(folder);
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
