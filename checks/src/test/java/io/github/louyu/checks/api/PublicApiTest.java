package io.github.louyu.checks.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.checks.bundle.Published;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The API of what is published is that of the lists in {@code src/test/resources/api}. Whoever changes it on purpose has the
 * lists written anew: see "The public API" in CONTRIBUTING.md.
 */
class PublicApiTest {

    private static final Path LISTS = Path.of("src/test/resources/api");
    private static final String RENEW = "louyu.api";

    static List<Published.Module> modules() {
        return Published.of(Path.of("..")).modules().values().stream()
                .filter(Published.Module::jar)
                .toList();
    }

    @BeforeAll
    static void writeTheListsAnewIfThatIsMeant() throws IOException {
        if ("renew".equals(System.getProperty(RENEW))) {
            for (Published.Module module : modules()) {
                Files.write(LISTS.resolve(module.artifactId() + ".txt"), apiOf(module));
            }
        }
    }

    private static List<String> apiOf(Published.Module module) throws IOException {
        return ApiLines.of(module.folder().resolve("target/classes"));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void theApiIsThatOfTheList(Published.Module module) throws IOException {
        List<String> api = apiOf(module);
        Path list = LISTS.resolve(module.artifactId() + ".txt");
        Set<String> listed = Files.exists(list) ? new TreeSet<>(Files.readAllLines(list)) : Set.of();
        assertThat(Stream.concat(
                                listed.stream()
                                        .filter(line -> !api.contains(line))
                                        .map(line -> "- " + line),
                                api.stream()
                                        .filter(line -> !listed.contains(line))
                                        .map(line -> "+ " + line))
                        .collect(Collectors.joining("\n")))
                .as("API of %s, against %s (mean it? see CONTRIBUTING.md)", module.artifactId(), list)
                .isEmpty();
    }

    @Test
    void everyListIsOfAModuleThatIsPublished() throws IOException {
        try (Stream<Path> lists = Files.list(LISTS)) {
            assertThat(lists.map(list -> list.getFileName().toString().replace(".txt", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            modules().stream().map(Published.Module::artifactId).toList());
        }
    }
}
