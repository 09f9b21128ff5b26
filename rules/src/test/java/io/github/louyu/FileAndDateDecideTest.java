package io.github.louyu;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.github.louyu.MainClasses.OF_CORE_AND_RULES;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import java.io.Serializable;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.Locale;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Nothing but the file and the date decides an answer: main code of core and rules reads no clock, zone, locale or chance,
 * does no input or output, looks up nothing by reflection, and keeps no state.
 */
class FileAndDateDecideTest {

    /** Library types that are of no use without a clock, a zone or chance. */
    private static final Set<Class<?>> BANNED_TYPES = Set.of(
            Calendar.class,
            InstantSource.class,
            Date.class,
            Random.class,
            SplittableRandom.class,
            TimeZone.class,
            ZoneId.class,
            Thread.class,
            Runtime.class,
            ProcessBuilder.class);

    private static final Pattern REFLECTIVE = Pattern.compile(
            "forName|newInstance|getClassLoader|getResource.*|get(Declared)?(Annotation|Class|Constructor|Field|Method)(s|es)?"
                    + "|getRecordComponents|getPermittedSubclasses");

    @Test
    void noTypeOfClocksZonesOrChance() {
        noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "need a clock, a zone, chance or the machine",
                        type -> BANNED_TYPES.stream().anyMatch(type::isAssignableTo)
                                || type.getPackageName().startsWith("java.util.random")))
                .check(OF_CORE_AND_RULES);
    }

    @Test
    void noCallThatReadsAClock() {
        forbid(
                "a clock",
                access -> access.getTargetOwner().getPackageName().startsWith("java.time")
                        && access.getName().equals("now"));
    }

    @Test
    void noCallThatReadsTheDefaultLocale() {
        forbid("the default locale", FileAndDateDecideTest::readsDefaultLocale);
    }

    @Test
    void noCallThatDrawsLots() {
        forbid(
                "chance",
                access -> is(access, Math.class, "random")
                        || is(access, StrictMath.class, "random")
                        || is(access, UUID.class, "randomUUID")
                        || is(access, Collections.class, "shuffle"));
    }

    @Test
    void nothingOfTheMachine() {
        forbid(
                "the machine or the process",
                access -> access.getTargetOwner().isEquivalentTo(System.class)
                        && !access.getName().equals("arraycopy"));
    }

    @Test
    void noInputOrOutput() {
        noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "read or write",
                        type -> isInAny(type, "java.io", "java.net", "java.nio.file", "java.nio.channels")
                                && !type.isEquivalentTo(Serializable.class)))
                .check(OF_CORE_AND_RULES);
    }

    @Test
    void noReflection() {
        noClasses()
                .should()
                .dependOnClassesThat(
                        describe("reflect", type -> isInAny(type, "java.lang.reflect", "java.lang.invoke")))
                .check(OF_CORE_AND_RULES);
        forbid(
                "reflection",
                access -> access.getTargetOwner().isEquivalentTo(Class.class)
                        && REFLECTIVE.matcher(access.getName()).matches());
    }

    @Test
    void noStateThatAllShare() {
        fields().that().areStatic().should().beFinal().check(OF_CORE_AND_RULES);
    }

    private static void forbid(String what, Predicate<JavaAccess<?>> reads) {
        noClasses().should().accessTargetWhere(describe("it is " + what, reads)).check(OF_CORE_AND_RULES);
    }

    private static boolean is(JavaAccess<?> access, Class<?> owner, String name) {
        return access.getTargetOwner().isEquivalentTo(owner) && access.getName().equals(name);
    }

    private static boolean isInAny(JavaClass type, String... packages) {
        return Stream.of(packages).anyMatch(each -> (type.getPackageName() + ".").startsWith(each + "."));
    }

    /** Calls that take no locale and fall back on that of the machine. */
    private static boolean readsDefaultLocale(JavaAccess<?> access) {
        if (is(access, Locale.class, "getDefault")) {
            return true;
        }
        boolean formats = is(access, String.class, "format")
                || is(access, String.class, "formatted")
                || is(access, String.class, "toUpperCase")
                || is(access, String.class, "toLowerCase")
                || is(access, DateTimeFormatter.class, "ofPattern")
                || is(access, ResourceBundle.class, "getBundle")
                || (isInAny(access.getTargetOwner(), "java.text")
                        && access.getName().matches("<init>|get.*Instance"));
        return formats
                && access instanceof JavaCodeUnitAccess<?> call
                && call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(type -> type.isEquivalentTo(Locale.class));
    }
}
