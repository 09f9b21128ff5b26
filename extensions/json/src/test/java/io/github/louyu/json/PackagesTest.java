package io.github.louyu.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What hosts see of this module names no parser, and only one package knows the parsers. */
class PackagesTest {

    private static final Set<String> EXPORTED = Set.of("io.github.louyu.json", "io.github.louyu.json.input");
    private static final String[] PARSERS = {"com.fasterxml..", "tools.jackson..", "org.snakeyaml.."};

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importUrl(LouyuJson.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void onlyTheTreesKnowTheParsers() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.github.louyu.json.tree")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(PARSERS)
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("io.github.louyu.json.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void valuesAreNotBoundByReflection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.lang.reflect..", "com.fasterxml.jackson.databind..")
                .check(CLASSES);
    }

    @Test
    void whatHostsSeeIsOfTheirWorldAndOurs() {
        Stream<String> foreign = CLASSES.stream()
                .filter(type -> EXPORTED.contains(type.getPackageName()))
                .filter(PackagesTest::isSeen)
                .flatMap(type -> type.getMembers().stream())
                .filter(PackagesTest::isSeen)
                .flatMap(member -> member.getAllInvolvedRawTypes().stream()
                        .filter(PackagesTest::isHidden)
                        .map(type -> member.getFullName() + " shows " + type.getName()));

        assertThat(foreign).isEmpty();
    }

    private static boolean isSeen(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(PackagesTest::isSeen).orElse(true);
    }

    private static boolean isSeen(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static boolean isHidden(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        return !name.startsWith("java")
                && !name.isEmpty()
                && !name.startsWith("com.google.common")
                && !EXPORTED.contains(name)
                && (name.startsWith("io.github.louyu.json") || !name.startsWith("io.github.louyu"));
    }
}
