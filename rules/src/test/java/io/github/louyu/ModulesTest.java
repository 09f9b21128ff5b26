package io.github.louyu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.github.louyu.MainClasses.OF_CORE_AND_RULES;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.github.louyu.rules.Truth;
import io.github.louyu.time.DateRange;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.module.ModuleDescriptor;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Which way core and rules depend, and what they show to a host. */
class ModulesTest {

    @Test
    void bothModulesAreLookedAt() {
        assertThat(OF_CORE_AND_RULES.contain(DateRange.class)).isTrue();
        assertThat(OF_CORE_AND_RULES.contain(Truth.class)).isTrue();
    }

    @Test
    void coreKnowsNothingOfRules() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.github.louyu.rules..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.github.louyu.rules..")
                .check(OF_CORE_AND_RULES);
    }

    @Test
    void packagesDependOnEachOtherInNoCircle() {
        slices().matching("io.github.louyu.(**)").should().beFreeOfCycles().check(OF_CORE_AND_RULES);
    }

    @Test
    void nothingIsPublicOutsideExportedPackages() {
        Set<String> exported = MainClasses.descriptors()
                .flatMap(descriptor -> descriptor.exports().stream())
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());

        assertThat(OF_CORE_AND_RULES)
                .filteredOn(type -> !exported.contains(type.getPackageName()))
                .filteredOn(ModulesTest::isPublic)
                .filteredOn(type -> !isForTheCompilerOnly(type))
                .extracting(JavaClass::getName)
                .isEmpty();
    }

    @Test
    void everyPackageSaysThatNothingIsNullUnlessItSaysSo() {
        assertThat(OF_CORE_AND_RULES)
                .extracting(JavaClass::getPackage)
                .filteredOn(each -> !each.isAnnotatedWith(NullMarked.class))
                .extracting(each -> each.getName())
                .isEmpty();
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ModulesTest::isPublic).orElse(true);
    }

    /** An annotation that leaves no trace in class files is no part of what a host sees. */
    private static boolean isForTheCompilerOnly(JavaClass type) {
        return type.isAnnotation()
                && type.tryGetAnnotationOfType(Retention.class)
                        .map(retention -> retention.value() == RetentionPolicy.SOURCE)
                        .orElse(false);
    }
}
