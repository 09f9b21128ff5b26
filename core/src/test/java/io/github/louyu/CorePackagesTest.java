package io.github.louyu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Each noun of the field has its package, and a package knows another only by the ids of its things. */
class CorePackagesTest {

    private static final String BASE = "io.github.louyu.";

    /** What every package may use, and what uses none of those that are nouns of the field. */
    private static final Set<String> GROUND = Set.of("time", "text");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.louyu");

    @Test
    void textUsesNoOtherPackage() {
        classes()
                .that()
                .resideInAPackage(BASE + "text..")
                .should(useOfOtherPackages("nothing", target -> false))
                .check(CORE);
    }

    /** A time that cannot be is refused in words, as everything is. */
    @Test
    void timeUsesTextAlone() {
        classes()
                .that()
                .resideInAPackage(BASE + "time..")
                .should(useOfOtherPackages("only text", target -> noun(target).equals("text")))
                .check(CORE);
    }

    @Test
    void betweenTheOtherPackagesOnlyIdsCross() {
        classes()
                .that()
                .resideOutsideOfPackages(BASE + "time..", BASE + "text..")
                .should(useOfOtherPackages(
                        "only time, text and ids",
                        target -> GROUND.contains(noun(target))
                                || target.getSimpleName().endsWith("Id")))
                .check(CORE);
    }

    private static ArchCondition<JavaClass> useOfOtherPackages(String allowed, Predicate<JavaClass> allows) {
        return new ArchCondition<>("use " + allowed + " of the other packages of core") {
            @Override
            public void check(JavaClass source, ConditionEvents events) {
                source.getDirectDependenciesFromSelf().stream()
                        .filter(CorePackagesTest::crosses)
                        .filter(crossing -> !allows.test(target(crossing)))
                        .forEach(crossing ->
                                events.add(SimpleConditionEvent.violated(source, crossing.getDescription())));
            }
        };
    }

    private static boolean crosses(Dependency dependency) {
        JavaClass target = target(dependency);
        return target.getPackageName().startsWith(BASE) && !noun(target).equals(noun(dependency.getOriginClass()));
    }

    private static JavaClass target(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType();
    }

    /** The package of the noun that a class belongs to: the name after the base, whatever lies below it. */
    private static String noun(JavaClass type) {
        String inside = type.getPackageName().substring(BASE.length());
        int dot = inside.indexOf('.');
        return dot < 0 ? inside : inside.substring(0, dot);
    }
}
