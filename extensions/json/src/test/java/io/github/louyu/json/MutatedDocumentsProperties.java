package io.github.louyu.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.committee.OrganisationRegister;
import io.github.louyu.community.Subdistrict;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.visit.VisitRule;
import io.github.louyu.rules.visit.VisitRulebook;
import io.github.louyu.testkit.arbitraries.LouyuDomain;
import io.github.louyu.testkit.arbitraries.Vocabulary;
import io.github.louyu.time.Span;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** Documents to which something was done, with or without sense, are read or refused, and what is read is a value like any other. */
@Domain(LouyuDomain.class)
@Domain(DomainContext.Global.class)
class MutatedDocumentsProperties {

    private static final LouyuJson JSON =
            LouyuJson.standard().withAttribute(Vocabulary.WISHES).withFacts(RuleSamples.REGISTRY);
    private static final String SCRAPS = "{}[]\":,\\ \n\t-0123456789.eE+truefalsn&*!|>%@`#~?\u0000\ufeff\ud800企";

    /** How the code speaks of types, kinds and classes, and never a message to somebody who writes documents. */
    private static final Pattern OF_THE_CODE = Pattern.compile(
            "of type [A-Z]+\\b|\\b(?:condition|fact) [A-Z][A-Z_]+\\b|\\bOf[A-Z]|Multiple entries|java[.]|Exception");

    @Property(tries = 300)
    void files(@ForAll EnterpriseFile file, @ForAll @IntRange(max = 4) int changes, @ForAll Random random)
            throws IOException {
        check(DocumentKind.ENTERPRISE_FILE, file, changes, random);
    }

    @Property(tries = 100)
    void subdistricts(@ForAll Subdistrict subdistrict, @ForAll @IntRange(max = 4) int changes, @ForAll Random random)
            throws IOException {
        check(DocumentKind.SUBDISTRICT, subdistrict, changes, random);
    }

    @Property(tries = 100)
    void organisationRegisters(
            @ForAll OrganisationRegister register, @ForAll @IntRange(max = 4) int changes, @ForAll Random random)
            throws IOException {
        check(DocumentKind.ORGANISATION_REGISTER, register, changes, random);
    }

    @Property(tries = 200)
    void rulebooks(
            @ForAll("conditions") Condition<EnterpriseFile> condition,
            @ForAll @IntRange(max = 2) int changes,
            @ForAll Random random)
            throws IOException {
        VisitRulebook rulebook = VisitRulebook.of(
                "book",
                LocalDate.of(2019, 1, 3),
                VisitRule.on("rule", EventKind.RELOCATION_NOTICE)
                        .inScope(condition)
                        .dueWithin(Span.days(1)));
        check(DocumentKind.VISIT_RULEBOOK, rulebook, changes, random);
    }

    /** Fields that are left out, moved, named otherwise or of another type get further than single characters. */
    @Property(tries = 300)
    void rulebooksWithOtherFields(
            @ForAll("conditions") Condition<EnterpriseFile> condition,
            @ForAll Mutations.Change change,
            @ForAll Random random)
            throws IOException {
        VisitRulebook rulebook = VisitRulebook.of(
                "book",
                LocalDate.of(2019, 1, 3),
                VisitRule.when("rule", condition).dueWithin(Span.days(1)));
        String text = Mutations.change(JSON.write(DocumentKind.VISIT_RULEBOOK, rulebook), change, random);
        for (LouyuJson reader : List.of(JSON, JSON.ignoringUnknownFields())) {
            ReadResult<VisitRulebook> result = reader.tryRead(DocumentKind.VISIT_RULEBOOK, text);
            checkResult(DocumentKind.VISIT_RULEBOOK, result);
            collect(result);
        }
    }

    @Provide
    Arbitrary<Condition<EnterpriseFile>> conditions() {
        return ConditionDocumentProperties.conditions();
    }

    private static <T> void check(DocumentKind<T> kind, T value, int changes, Random random) throws IOException {
        String text = JSON.writeLine(kind, value);
        for (int i = 0; i < changes; i++) {
            text = change(text, random);
        }
        ReadResult<T> fromJson = JSON.tryRead(kind, text);
        checkResult(kind, fromJson);
        checkResult(kind, JSON.tryRead(kind, DocumentSource.yaml(text)));
        collect(fromJson);
    }

    private static void collect(ReadResult<?> fromJson) {
        Statistics.label("JSON").collect(fromJson.isRefused() ? "refused" : "read");
        Statistics.label("JSON").coverage(coverage -> {
            coverage.check("refused").count(count -> count > 0);
            coverage.check("read").count(count -> count > 0);
        });
    }

    private static <T> void checkResult(DocumentKind<T> kind, ReadResult<T> result) {
        result.value()
                .ifPresent(value ->
                        assertThat(JSON.read(kind, JSON.write(kind, value))).isEqualTo(value));
        result.problems().forEach(problem -> {
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
            assertThat(problem.toString()).isNotBlank();
            assertThat(problem.message().en()).doesNotContainPattern(OF_THE_CODE);
        });
    }

    /** Leaves out, puts in, moves or repeats a few characters. */
    private static String change(String text, Random random) {
        if (text.isEmpty()) {
            return text; // all of it was left out by changes before
        }
        int at = random.nextInt(text.length());
        int end = Math.min(text.length(), at + 1 + random.nextInt(6));
        String scrap = Character.toString(SCRAPS.charAt(random.nextInt(SCRAPS.length())));
        return switch (random.nextInt(5)) {
            case 0 -> text.substring(0, at) + text.substring(end);
            case 1 -> text.substring(0, at) + scrap + text.substring(at);
            case 2 -> text.substring(0, at) + scrap + text.substring(end);
            case 3 -> text.substring(0, end) + text.substring(at);
            default -> text.substring(0, Math.max(1, at));
        };
    }
}
