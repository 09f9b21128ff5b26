package io.github.louyu.checks.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.louyu.checks.bundle.Published;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Some hosts pin Guava 31.1 and SLF4J 1.7.36 (those that run in Flink, for one). What these do not know would fail in
 * such a host when it is first called, and not before.
 */
class OldestLibrariesTest {

    private static final List<String> LIBRARIES = List.of("com.google.common.", "org.slf4j.");

    private static JavaClasses published;
    private static OldestLibraries oldest;

    @BeforeAll
    static void readClasses() throws IOException {
        List<Path> folders = Published.of(Path.of("..")).classFolders();
        assertThat(folders).isNotEmpty().allSatisfy(folder -> assertThat(folder).isNotEmptyDirectory());
        published = new ClassFileImporter().importPaths(folders);
        try (Stream<Path> jars = Files.list(Path.of("target", "oldest-libraries"))) {
            oldest = OldestLibraries.of(jars.sorted().toList());
        }
    }

    @Test
    void everyClassThatIsUsedIsKnownToThem() {
        NavigableSet<String> used = new TreeSet<>();
        published.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .map(JavaClass::getName)
                .filter(OldestLibrariesTest::isOfTheLibraries)
                .forEach(used::add);
        assertThat(used)
                .contains("com.google.common.collect.ImmutableList", "org.slf4j.Logger")
                .allMatch(oldest::know);
    }

    @Test
    void everyMethodThatIsCalledIsKnownToThem() {
        NavigableSet<String> called = new TreeSet<>();
        NavigableSet<String> unknown = new TreeSet<>();
        published.stream()
                .map(JavaClass::getAccessesFromSelf)
                .flatMap(Collection::stream)
                .map(JavaAccess::getTarget)
                .filter(AccessTarget.CodeUnitAccessTarget.class::isInstance)
                .map(AccessTarget.CodeUnitAccessTarget.class::cast)
                .filter(target -> isOfTheLibraries(target.getOwner().getName()))
                .forEach(target -> {
                    called.add(target.getFullName());
                    if (!oldest.know(target)) {
                        unknown.add(target.getFullName());
                    }
                });
        assertThat(called)
                .contains("com.google.common.collect.ImmutableList.of()")
                .hasSizeGreaterThan(50);
        assertThat(unknown).isEmpty();
    }

    @Test
    void whatCameLaterIsNotKnownToThem() {
        assertThat(oldest.know("com.google.common.collect.ImmutableList")).isTrue();
        assertThat(oldest.know("org.slf4j.spi.LoggingEventBuilder")).isFalse();
        JavaClass caller = new ClassFileImporter().importClass(CallsWhatCameLater.class);
        assertThat(caller.getMethodCallsFromSelf())
                .filteredOn(call -> isOfTheLibraries(call.getTargetOwner().getName()))
                .extracting(call -> call.getName() + " " + oldest.know(call.getTarget()))
                .containsExactlyInAnyOrder("copyOf true", "builderWithExpectedKeys false", "build true", "keySet true");
    }

    /** The sized builder of multimaps came with Guava 33.3. It is read, and never run. */
    static final class CallsWhatCameLater {

        private CallsWhatCameLater() {}

        static ImmutableList<String> list() {
            return ImmutableList.copyOf(ImmutableListMultimap.<String, String>builderWithExpectedKeys(1)
                    .build()
                    .keySet());
        }
    }

    private static boolean isOfTheLibraries(String name) {
        return LIBRARIES.stream().anyMatch(name::startsWith);
    }
}
