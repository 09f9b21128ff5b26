package io.github.louyu.testkit.cases;

import static io.github.louyu.rules.EnterpriseFacts.headcount;
import static io.github.louyu.testkit.SampleRules.CATALOGUE;
import static io.github.louyu.testkit.SampleRules.rulebook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.louyu.rules.EnterpriseFacts;
import io.github.louyu.rules.visit.VisitEngine;
import io.github.louyu.testkit.arbitraries.Vocabulary;
import io.github.louyu.testkit.coverage.CoveredVisits;
import io.github.louyu.testkit.coverage.OutcomeCoverage;
import io.github.louyu.text.Problem;
import io.github.louyu.text.ProblemsException;
import io.github.louyu.time.WorkCalendar;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class CaseFilesTest {

    private static final String HERE = "io/github/louyu/testkit/cases/";

    @TempDir
    private Path directory;

    @TestFactory
    Stream<DynamicNode> goodCasesPass() {
        return CaseFiles.fromClasspath(HERE + "good").against(rulebook());
    }

    private static List<DynamicTest> tests(Stream<DynamicNode> nodes) {
        List<DynamicTest> tests = new ArrayList<>();
        nodes.forEach(node -> {
            if (node instanceof DynamicContainer container) {
                container.getChildren().forEach(child -> tests.add((DynamicTest) child));
            } else {
                tests.add((DynamicTest) node);
            }
        });
        return tests;
    }

    private CaseFiles file(String yaml) throws IOException {
        Path file = directory.resolve("case.yaml");
        Files.writeString(file, yaml);
        return CaseFiles.from(file);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(CaseFilesTest.class.getClassLoader().getResourceAsStream(HERE + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void eachCaseKnowsItsLine() {
        List<DynamicTest> tests = tests(CaseFiles.fromClasspath(HERE + "good").against(rulebook()));

        assertThat(tests)
                .extracting(DynamicNode::getDisplayName)
                .containsExactly(
                        "the day before the window",
                        "the first day of the window",
                        "overdue and escalated",
                        "the tier is not known from February on",
                        "高管变动后十日内走访",
                        "免访后取消");
        assertThat(tests.get(1).getTestSourceUri().orElseThrow().toString()).endsWith("good/leases.yaml?line=11");
    }

    @Test
    void everyMistakeIsToldWithItsPlaceAndTheNearestName() throws IOException {
        List<DynamicTest> tests =
                tests(CaseFiles.fromClasspath(HERE + "mistakes.yaml").against(rulebook()));

        List<String> wanted = resource("mistakes.txt").lines().toList();
        assertThat(tests).hasSize(1);
        assertThatThrownBy(tests.get(0).getExecutable()::execute)
                .isInstanceOfSatisfying(
                        ProblemsException.class,
                        mistakes -> assertThat(mistakes.problems())
                                .extracting(CaseFilesTest::line)
                                .containsExactlyElementsOf(wanted));
    }

    private static String line(Problem problem) {
        return problem.path() + ": " + problem.message();
    }

    @Test
    void aFileThatIsNoYamlTellsWhere() throws IOException {
        assertThatThrownBy(tests(file("cases:\n  - name: [\n").against(rulebook()))
                        .get(0)
                        .getExecutable()::execute)
                .hasMessageContaining("case.yaml:3:1: must be YAML, but ");
        assertThatThrownBy(tests(file("").against(rulebook())).get(0).getExecutable()::execute)
                .hasMessageContaining("case.yaml:1:1: must have cases, but was empty");
    }

    @Test
    void aWrongExpectationFailsWithTheAnswer() throws IOException {
        String yaml = """
                cases:
                  - name: wrong
                    file: {recorded: 2019-01-10, entries: [{event: EXECUTIVE_CHANGE, on: 2019-01-10}]}
                    on: 2019-01-10
                    expect: [{rule: executive-change, WRONG}]
                """;
        String is = "executive-change: Executive change: executive change (2019-01-10); due 2019-01-20; open";

        for (String wrong :
                List.of("state: none", "state: OPEN, due: 2019-01-21", "state: OVERDUE", "undetermined: []")) {
            assertThatThrownBy(tests(file(yaml.replace("WRONG", wrong)).against(rulebook()))
                            .get(0)
                            .getExecutable()::execute)
                    .as(wrong)
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining(is);
        }
    }

    @Test
    void casesFillCoverage() throws Throwable {
        OutcomeCoverage coverage = new OutcomeCoverage();
        CoveredVisits visits = coverage.watching(VisitEngine.of(rulebook(), WorkCalendar.china()));
        for (DynamicTest test : tests(CaseFiles.fromClasspath(HERE + "good").against(visits))) {
            test.getExecutable().execute();
        }

        assertThat(coverage.report().missing())
                .extracting(goal -> goal.rule() + " " + goal.outcome())
                .containsExactlyInAnyOrder("lease-expiry FALSE", "executive-change UNDETERMINED");
    }

    @Test
    void policiesAndConditionsAreAskedToo() throws Throwable {
        String entries = """
                    file:
                      recorded: 2019-01-01
                      entries:
                        - {attribute: 从业人数, value: 30, from: 2019-01-01}
                        - {attribute: 重点企业级别, value: 区级, from: 2019-01-01}
                        - {attribute: listed, value: 是, from: 2019-01-01}
                        - {attribute: wishes, value: [TALENT, LEGAL], from: 2019-01-01}
                        - {attribute: capital, value: CNY 2000000, from: 2019-01-01}
                        - {attribute: area, value: 80.5, from: 2019-01-01}
                        - {attribute: founded, value: 2010-05-01, from: 2019-01-01}
                        - {attribute: industry, value: L7231, from: 2019-01-01}
                        - {event: INSPECTION, on: 2019-01-02}
                        - {figure: sales-per-metre, period: 2018, value: 12.5, published: 2019-01-31}
                    on: 2019-02-01
                """;
        CaseFiles policies = known(file("cases:\n  - name: p\n" + entries
                + "    expect: [{policy: growth, state: ELIGIBLE, amount: CNY 50000.00}]\n"));
        for (DynamicTest test : tests(policies.against(CATALOGUE))) {
            test.getExecutable().execute();
        }
        CaseFiles conditions =
                known(file("cases:\n  - name: c\n" + entries + "    expect: [{condition: thirty, is: 成立}]\n"));
        for (DynamicTest test : tests(conditions.against("thirty", headcount().isAtLeast(30)))) {
            test.getExecutable().execute();
        }
        CaseFiles unknown = known(file(
                "cases:\n  - name: c\n" + entries + "    expect: [{condition: product, undetermined: [product]}]\n"));
        for (DynamicTest test : tests(unknown.against(
                "product", EnterpriseFacts.text(Vocabulary.PRODUCT).is("tea")))) {
            test.getExecutable().execute();
        }
    }

    private static CaseFiles known(CaseFiles files) {
        return files.knowing(Vocabulary.LISTED)
                .knowing(Vocabulary.WISHES)
                .knowing(Vocabulary.CAPITAL)
                .knowing(Vocabulary.AREA)
                .knowing(Vocabulary.FOUNDED)
                .knowing(Vocabulary.INSPECTION)
                .knowing(Vocabulary.SALES_PER_METRE);
    }

    @Test
    void whatIsNotThereIsRefused() {
        assertThatThrownBy(() -> CaseFiles.from(directory.resolve("none.yaml")))
                .hasMessageStartingWith("case files: must be a file or directory, but was ");
        assertThatThrownBy(() -> CaseFiles.fromClasspath("no-such-cases"))
                .hasMessage("case files: must be in a directory of the class path, but was 'no-such-cases'");
        assertThatThrownBy(() -> CaseFiles.from(directory).against(rulebook()).toList())
                .hasMessageStartingWith("case files: must be one .yaml file or more, but was none in ");
    }

    @Test
    void nearestNames() {
        assertThat(CaseWords.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(CaseWords.distance("", "abc")).isEqualTo(3);
        assertThat(CaseWords.insteadOf("lease-expry", List.of("lease-expiry", "silence")))
                .isEqualTo("did you mean 'lease-expiry'?");
        assertThat(CaseWords.insteadOf("x", List.of("lease-expiry", "silence")))
                .isEqualTo("one of: lease-expiry, silence");
    }
}
