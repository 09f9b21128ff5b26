package io.github.louyu.testkit.cases;

import static io.github.louyu.rules.EnterpriseFacts.headcount;
import static io.github.louyu.testkit.SampleRules.CATALOGUE;
import static io.github.louyu.testkit.SampleRules.rulebook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import io.github.louyu.community.BuildingId;
import io.github.louyu.enterprise.Appeal;
import io.github.louyu.enterprise.AppealChannel;
import io.github.louyu.enterprise.AppealHandler;
import io.github.louyu.enterprise.AppealKind;
import io.github.louyu.enterprise.AppealProgress;
import io.github.louyu.enterprise.AppealSeverity;
import io.github.louyu.enterprise.AppealStatus;
import io.github.louyu.enterprise.AttributeValue;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.FileEvent;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.MetPerson;
import io.github.louyu.enterprise.ObligationId;
import io.github.louyu.enterprise.Officer;
import io.github.louyu.enterprise.OfficerRole;
import io.github.louyu.enterprise.PersonId;
import io.github.louyu.enterprise.PersonName;
import io.github.louyu.enterprise.PolicyApplication;
import io.github.louyu.enterprise.PolicyApplicationProgress;
import io.github.louyu.enterprise.PolicyApplicationStatus;
import io.github.louyu.enterprise.PromiseId;
import io.github.louyu.enterprise.PromiseKept;
import io.github.louyu.enterprise.Satisfaction;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.enterprise.VisitForm;
import io.github.louyu.enterprise.VisitParticipant;
import io.github.louyu.enterprise.VisitPromise;
import io.github.louyu.enterprise.VisitorRank;
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
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.joda.money.Money;
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

    @Test
    void everyMistakeIsToldInChinese() throws IOException {
        DynamicTest test = tests(CaseFiles.fromClasspath(HERE + "mistakes.yaml").against(rulebook()))
                .get(0);

        ProblemsException mistakes = catchThrowableOfType(ProblemsException.class, test.getExecutable()::execute);
        assertThat(mistakes.problems())
                .extracting(problem -> problem.toText(Locale.CHINESE))
                .containsExactlyElementsOf(resource("mistakes_zh.txt").lines().toList());
    }

    @Test
    void aFileMaySayWhateverAFileHoldsInEitherLanguage() throws IOException {
        LocalDate opened = LocalDate.of(2019, 1, 2);
        EnterpriseFile file = EnterpriseFile.builder(EnterpriseId.of("E1"))
                .recordedOn(opened)
                .attribute("h", EnterpriseAttributes.HEADCOUNT, 80L, LocalDate.of(2019, 1, 1))
                .add(
                        "l1",
                        Lease.ofClosed(LocalDate.of(2018, 1, 1), LocalDate.of(2019, 12, 31))
                                .withBuilding(BuildingId.of("B01"))
                                .withFloor("8F")
                                .withAreaSquareMetres(new BigDecimal("120.5")))
                .add(
                        "o1",
                        Officer.builder()
                                .person(PersonId.of("person-1"))
                                .name(PersonName.of("demo name"))
                                .role(OfficerRole.MANAGER)
                                .from(LocalDate.of(2018, 1, 1))
                                .until(LocalDate.of(2019, 2, 1))
                                .build())
                .add(
                        "a1",
                        Appeal.of(opened, AppealChannel.VISIT, AppealKind.TALENT)
                                .withReceivedAt(LocalTime.of(9, 30))
                                .withSeverity(AppealSeverity.DIFFICULT)
                                .withSummary("schools"))
                .add("p1", PolicyApplication.of("rent-subsidy", opened).withAssisted(true))
                .add(
                        "v1",
                        Visit.builder()
                                .on(opened)
                                .form(VisitForm.ON_SITE)
                                .addVisitors(
                                        VisitParticipant.of(PersonId.of("person-7"), VisitorRank.SUBDISTRICT_LEADER))
                                .addMetWith(
                                        MetPerson.of(OfficerRole.MANAGER),
                                        MetPerson.ofRoleText("accountant").withName(PersonName.of("demo name")))
                                .notes("as planned")
                                .addObligations(ObligationId.of("E1/lease-expiry/l1@2019-12-31"))
                                .fields(Map.of("minutes-number", "12"))
                                .addPromises(VisitPromise.of(
                                                PromiseId.of("q1"), "a parking place", LocalDate.of(2019, 1, 31))
                                        .withBy(PersonId.of("person-7")))
                                .build())
                .add(
                        "e1",
                        FileEvent.builder()
                                .kind(EventKind.EXECUTIVE_CHANGE)
                                .on(opened)
                                .decidedOn(LocalDate.of(2018, 12, 20))
                                .filedOn(LocalDate.of(2018, 12, 28))
                                .publishedOn(opened)
                                .build())
                .recordedOn(LocalDate.of(2019, 1, 5))
                .correct(
                        "h-corrected-2019-01-05",
                        "h",
                        AttributeValue.from(EnterpriseAttributes.HEADCOUNT, 90L, LocalDate.of(2019, 1, 1)))
                .recordedOn(LocalDate.of(2019, 1, 6))
                .correct("l1b", "l1", Lease.ofClosed(LocalDate.of(2018, 1, 1), LocalDate.of(2020, 6, 30)))
                .recordedOn(LocalDate.of(2019, 1, 7))
                .retract("e1-retracted-2019-01-07", "e1")
                .add(
                        "a1-0",
                        AppealProgress.of(EntryId.of("a1"), LocalDate.of(2019, 1, 7), AppealStatus.ASSIGNED)
                                .withAt(LocalTime.of(10, 0))
                                .withHandlers(AppealHandler.lead("D1"), AppealHandler.supporting("D2"))
                                .withNote("in two weeks"))
                .recordedOn(LocalDate.of(2019, 1, 8))
                .add(
                        "a1-1",
                        AppealProgress.builder()
                                .about(EntryId.of("a1"))
                                .on(LocalDate.of(2019, 1, 8))
                                .status(AppealStatus.EXTENDED)
                                .extendedTo(LocalDate.of(2019, 3, 1))
                                .build())
                .recordedOn(LocalDate.of(2019, 1, 9))
                .add(
                        "a1-2",
                        AppealProgress.builder()
                                .about(EntryId.of("a1"))
                                .on(LocalDate.of(2019, 1, 9))
                                .status(AppealStatus.FOLLOWED_UP)
                                .satisfaction(Satisfaction.SATISFIED)
                                .build())
                .add(
                        "p1-1",
                        PolicyApplicationProgress.builder()
                                .about(EntryId.of("p1"))
                                .on(LocalDate.of(2019, 1, 9))
                                .status(PolicyApplicationStatus.GRANTED)
                                .amountGranted(Money.parse("CNY 50000"))
                                .build())
                .recordedOn(LocalDate.of(2019, 1, 10))
                .add("k1", new PromiseKept(EntryId.of("v1"), PromiseId.of("q1"), LocalDate.of(2019, 1, 10)))
                .build();

        assertThat(CaseReader.read(
                        "every-kind.yaml",
                        resource("every-kind.yaml"),
                        CaseVocabulary.OF_THE_LIBRARY,
                        ImmutableList.of()))
                .extracting(TestCase::file)
                .containsExactly(file, file);
    }

    private static String line(Problem problem) {
        return problem.toString();
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
                    file: {recordedOn: 2019-01-10, log: [{event: EXECUTIVE_CHANGE, on: 2019-01-10}]}
                    date: 2019-01-10
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
                .extracting(goal -> goal.name() + " " + goal.outcome())
                .containsExactlyInAnyOrder("lease-expiry FALSE", "executive-change UNDETERMINED");
    }

    @Test
    void policiesAndConditionsAreAskedToo() throws Throwable {
        String entries = """
                    file:
                      recordedOn: 2019-01-01
                      log:
                        - {attribute: 从业人数, value: 30, effective: 2019-01-01/..}
                        - {attribute: 重点企业级别, value: 区级, effective: 2019-01-01/..}
                        - {attribute: listed, value: 是, effective: 2019-01-01/..}
                        - {attribute: wishes, value: [TALENT, LEGAL], effective: 2019-01-01/..}
                        - {attribute: capital, value: CNY 2000000, effective: 2019-01-01/..}
                        - {attribute: area, value: 80.5, effective: 2019-01-01/..}
                        - {attribute: founded, value: 2010-05-01, effective: 2019-01-01/..}
                        - {attribute: industry, value: L7231, effective: 2019-01-01/..}
                        - {event: INSPECTION, on: 2019-01-02}
                        - {figure: sales-per-metre, period: 2018, value: 12.5, publishedOn: 2019-01-31}
                    date: 2019-02-01
                """;
        CaseFiles policies = known(file("cases:\n  - name: p\n" + entries
                + "    expect: [{policy: growth, state: ELIGIBLE, amount: CNY 50000.00}]\n"));
        for (DynamicTest test : tests(policies.against(CATALOGUE))) {
            test.getExecutable().execute();
        }
        CaseFiles conditions =
                known(file("cases:\n  - name: c\n" + entries + "    expect: [{condition: thirty, truth: 成立}]\n"));
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
        assertThat(CaseWords.insteadOf("lease-expry", List.of("lease-expiry", "silence"))
                        .en())
                .isEqualTo("did you mean 'lease-expiry'?");
        assertThat(CaseWords.insteadOf("x", List.of("lease-expiry", "silence")).en())
                .isEqualTo("one of: lease-expiry, silence");
        assertThat(CaseWords.insteadOf("area", List.of("start", "areaSquareMetres"))
                        .en())
                .isEqualTo("did you mean 'areaSquareMetres'?");
        assertThat(CaseWords.insteadOf("recordedOnDay", List.of("start", "recordedOn"))
                        .en())
                .isEqualTo("did you mean 'recordedOn'?");
    }
}
