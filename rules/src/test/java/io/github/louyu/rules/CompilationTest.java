package io.github.louyu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A comparison that makes no sense for a fact's type does not compile; the same with the right type does. */
class CompilationTest {

    private record Pair(String what, String wrong, String right) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair("a level against a number", "keyTier().isAtLeast(5)", "keyTier().isAtLeast(KeyTier.CITY)"),
            new Pair(
                    "money against a date",
                    "tax(PeriodKind.HALF_YEAR).latest().isAtLeast(LocalDate.of(2019, 1, 1))",
                    "tax(PeriodKind.HALF_YEAR).latest().isAtLeast(Money.parse(\"CNY 1\"))"),
            new Pair(
                    "money against a plain number",
                    "tax(PeriodKind.HALF_YEAR).latest().isAtLeast(1)",
                    "tax(PeriodKind.HALF_YEAR).latest().isAtLeast(Money.parse(\"CNY 1\"))"),
            new Pair(
                    "a window on money",
                    "tax(PeriodKind.HALF_YEAR).latest().isWithinNext(Span.days(3))",
                    "date(FOUNDED).isWithinNext(Span.days(3))"),
            new Pair(
                    "two subjects in one condition",
                    "Conditions.all(keyTier().isAtLeast(KeyTier.CITY), STAFF.isAtLeast(5))",
                    "Conditions.all(keyTier().isAtLeast(KeyTier.CITY), headcount().isAtLeast(5))"),
            new Pair(
                    "a count against a level",
                    "headcount().isAtLeast(keyTier())",
                    "headcount().isAtLeast(headcount())"),
            new Pair(
                    "a fact against one of another subject",
                    "headcount().isAtLeast(STAFF)",
                    "headcount().isAtLeast(headcount())"),
            new Pair(
                    "a date against money",
                    "date(FOUNDED).isBefore(Money.parse(\"CNY 1\"))",
                    "date(FOUNDED).isBefore(LocalDate.of(2019, 1, 1))"),
            new Pair(
                    "an order of codes",
                    "industry().isAtLeast(IndustryCode.of(\"F51\"))",
                    "industry().is(IndustryCode.of(\"F51\"))"),
            new Pair(
                    "a level of another scale",
                    "keyTier().is(HeadquartersStatus.REGIONAL_HEADQUARTERS)",
                    "keyTier().is(KeyTier.CITY)"),
            new Pair(
                    "persons added to money",
                    "headcount().plus(tax(PeriodKind.YEAR).latest()).isAtLeast(\"1\")",
                    "headcount().plus(headcount()).isAtLeast(\"1\")"),
            new Pair(
                    "a multiple of a date",
                    "date(FOUNDED).times(\"2\").isAfter(LocalDate.of(2019, 1, 1))",
                    "headcount().times(\"2\").isAbove(\"1\")"),
            new Pair(
                    "a ratio against money",
                    "headcount().dividedBy(headcount()).isAtLeast(Money.parse(\"CNY 1\"))",
                    "headcount().dividedBy(headcount()).isAtLeast(\"0.1\")"),
            new Pair(
                    "a ratio of money against money",
                    "tax(PeriodKind.YEAR).latest().dividedBy(revenue(PeriodKind.YEAR).latest()).isAtLeast(Money.parse(\"CNY"
                            + " 1\"))",
                    "tax(PeriodKind.YEAR).latest().dividedBy(headcount()).isAtLeast(Money.parse(\"CNY 1\"))"),
            new Pair(
                    "a condition on a lease asked of an enterprise",
                    "LeaseFacts.running().isTrue()",
                    "leases().any(LeaseFacts.running().isTrue())"),
            new Pair(
                    "a condition on an officer asked of a lease",
                    "leases().any(OfficerFacts.inOffice().isTrue())",
                    "officers().any(OfficerFacts.inOffice().isTrue())"),
            new Pair(
                    "the next of what is no date",
                    "leases().next(LeaseFacts.area()).isWithinNext(Span.days(3))",
                    "leases().next(LeaseFacts.lastDay()).isWithinNext(Span.days(3))"),
            new Pair(
                    "a code of another list in a set",
                    "codes(TIERS).contains(HeadquartersStatus.REGIONAL_HEADQUARTERS)",
                    "codes(TIERS).contains(KeyTier.CITY)"),
            new Pair(
                    "a fact lifted by the relation of another subject",
                    "headcount().via(BOSS).isAtLeast(5)",
                    "headcount().via(PARENT).isAtLeast(5)"),
            new Pair(
                    "a condition lifted by the relation of another subject",
                    "keyTier().is(KeyTier.CITY).via(BOSS)",
                    "keyTier().is(KeyTier.CITY).via(PARENT)"),
            new Pair(
                    "a parameter of another type",
                    "keyTier().isAtLeast(DatedParameter.of(\"p\", Bilingual.same(\"p\"), Timeline.always(5L)))",
                    "headcount().isAtLeast(DatedParameter.of(\"p\", Bilingual.same(\"p\"), Timeline.always(5L)))"));

    @TempDir
    Path output;

    @TestFactory
    Stream<DynamicTest> whatMakesNoSenseDoesNotCompile() {
        return PAIRS.stream()
                .map(pair -> DynamicTest.dynamicTest(pair.what(), () -> {
                    assertThat(errors(pair.right())).as("%s", pair.right()).isEmpty();
                    assertThat(errors(pair.wrong()))
                            .as("%s", pair.wrong())
                            .isNotEmpty()
                            .allMatch(code -> code.startsWith("compiler.err.cant.apply")
                                    || code.startsWith("compiler.err.cant.resolve")
                                    || code.startsWith("compiler.err.prob.found.req"));
                }));
    }

    private List<String> errors(String expression) {
        String source = """
                import static io.github.louyu.rules.EnterpriseFacts.*;

                import com.google.common.collect.ImmutableSet;
                import io.github.louyu.enterprise.*;
                import io.github.louyu.rules.*;
                import io.github.louyu.text.Bilingual;
                import io.github.louyu.time.*;
                import java.time.LocalDate;
                import org.joda.money.Money;

                class Source {
                    record Firm(int staff) {}

                    static final CountFact<Firm> STAFF =
                            Facts.of(Firm.class, "firm").count("staff", Bilingual.same("staff"), Firm::staff);
                    static final Relation<Firm, Firm> BOSS =
                            Relation.of(Firm.class, "boss", Bilingual.same("boss"), firm -> firm);
                    static final Relation<EnterpriseFile, EnterpriseFile> PARENT =
                            Relation.of(EnterpriseFile.class, "parent", Bilingual.same("parent"), file -> file);
                    static final Attribute<ImmutableSet<KeyTier>> TIERS =
                            Attribute.codes("tiers", Bilingual.same("tiers"), KeyTier.class);
                    static final Attribute<LocalDate> FOUNDED = Attribute.date("founded", Bilingual.same("founded"));
                    static final Condition<EnterpriseFile> CONDITION = %s;
                }
                """.replace("%s", expression);
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK runs the tests");
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        compiler.getTask(
                        new StringWriter(),
                        null,
                        diagnostics,
                        List.of(
                                "-proc:none",
                                "-d",
                                output.toString(),
                                "-classpath",
                                System.getProperty("java.class.path", "")),
                        null,
                        List.of(file))
                .call();
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getCode() + " " + diagnostic.getMessage(Locale.ROOT))
                .toList();
    }
}
