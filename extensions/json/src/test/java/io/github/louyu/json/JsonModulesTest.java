package io.github.louyu.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The module works from the module path: it is found by its descriptor, reads what it needs, and finds its words. */
class JsonModulesTest {

    private static final String NAME = "io.github.louyu.json";
    private static final Pattern NEEDED = Pattern.compile(
            "(?:guava|failureaccess|joda-money|jspecify|slf4j-api|jackson-core|snakeyaml-engine|louyu-core|louyu-rules)-[0-9].*\\.jar");

    @Test
    void itRunsFromTheModulePath() throws ReflectiveOperationException {
        ModuleFinder finder = ModuleFinder.of(
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(Path::of)
                        .filter(JsonModulesTest::isNeeded)
                        .toArray(Path[]::new));
        Configuration configuration =
                ModuleLayer.boot().configuration().resolve(finder, ModuleFinder.of(), Set.of(NAME));
        ModuleLayer layer = ModuleLayer.boot().defineModulesWithOneLoader(configuration, null);

        Class<?> type = layer.findLoader(NAME).loadClass(NAME + ".LouyuJson");
        Class<?> kinds = layer.findLoader(NAME).loadClass(NAME + ".DocumentKind");
        Object json = type.getMethod("standard").invoke(null);
        Object result = type.getMethod("tryRead", kinds, String.class)
                .invoke(json, kinds.getField("ENTERPRISE_FILE").get(null), "{");

        assertThat(type.getModule().getName()).isEqualTo(NAME);
        assertThat(result.toString()).contains("line 1, column 2: must be complete, and it ends too early");
        assertThat(type.getModule().getDescriptor().exports())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrder(NAME, NAME + ".input");
    }

    private static boolean isNeeded(Path path) {
        return Files.isDirectory(path)
                ? Files.exists(path.resolve("module-info.class"))
                : NEEDED.matcher(path.getFileName().toString()).matches();
    }
}
