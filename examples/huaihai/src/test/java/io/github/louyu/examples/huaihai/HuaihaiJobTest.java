package io.github.louyu.examples.huaihai;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report is the same in both languages and as JSON, and bad options or tables print no report. */
class HuaihaiJobTest {

    private static final Pattern VISIT = Pattern.compile("^\\S+.* (\\d{4}-\\d\\d-\\d\\d) +(E\\d{4}) ");
    private static final Pattern UNDETERMINED = Pattern.compile("^(E\\d{4}) ");

    private static JobRun chinese;
    private static JobRun english;
    private static JsonNode json;

    private static List<String> matches(JobRun run, Pattern pattern) {
        return run.out()
                .lines()
                .map(pattern::matcher)
                .filter(Matcher::find)
                .map(match -> match.groupCount() == 1 ? match.group(1) : match.group(1) + " " + match.group(2))
                .toList();
    }

    @BeforeAll
    static void run() throws IOException {
        chinese = JobRun.of();
        english = JobRun.of("--lang", "en");
        json = new ObjectMapper().readTree(JobRun.of("--json").out());
    }

    @Test
    void theReportIsHeadedDemonstrationData() {
        assertThat(chinese.code()).isZero();
        assertThat(english.code()).isZero();
        assertThat(chinese.err()).isEmpty();
        assertThat(chinese.out()).startsWith("演示数据");
        assertThat(english.out()).startsWith("Demonstration data");
        assertThat(json.get("data").asText()).isEqualTo("演示数据 / demonstration data");
    }

    @Test
    void eachPartHasItsHeading() {
        assertThat(chinese.out().lines()).contains("应走访，最急在前（逾期 22，待访 18）", "待定：因下列情况，尚无法判断是否应走访（6）", "报道数字与数据合计");
        assertThat(english.out().lines())
                .contains(
                        "Visits to make, most urgent first (overdue: 22, open: 18)",
                        "Undetermined: it cannot be told yet whether a visit is due (6)",
                        "Totals of the article beside those of the data");
        assertThat(chinese.out()).contains("\n用时：载入 ");
        assertThat(english.out()).contains("\nTime: ");
    }

    @Test
    void aLineSaysWhoWhyByWhenAndWhoGoes() {
        assertThat(chinese.out())
                .containsPattern("逾期 2 级 +2019-04-12 +E3522 演示零售3522有限公司 +企业搬迁必访 +EV0019 搬迁通知 2019-04-02 +联络员甲03\n"
                        + " +逾 114 个工作日 +演示楼宇07 +搬迁通知（2019-04-02）");
        assertThat(english.out())
                .containsPattern(
                        "overdue +2019-04-12 +E3522 Demo Retail 3522 Co., +Relocation +EV0019 relocation notice"
                                + " on 2019-04-02 +Liaison 03\n"
                                + "level 2 +114 workdays late +Ltd. +relocation notice \\(2019-04-02\\)");
    }

    @Test
    void bothLanguagesAndJsonHaveTheSameVisitsInTheSameOrder() {
        List<String> visits = stream(json.get("obligations"))
                .map(visit -> visit.get("due").asText() + " "
                        + visit.get("enterprise").get("id").asText())
                .toList();
        assertThat(visits).hasSize(22 + 18);
        assertThat(matches(chinese, VISIT)).isEqualTo(visits);
        assertThat(matches(english, VISIT)).isEqualTo(visits);
        List<String> undetermined = stream(json.get("undetermined"))
                .map(visit -> visit.get("enterprise").get("id").asText())
                .toList();
        assertThat(undetermined).hasSize(6);
        assertThat(matches(chinese, UNDETERMINED)).isEqualTo(undetermined);
        assertThat(matches(english, UNDETERMINED)).isEqualTo(undetermined);
    }

    @Test
    void jsonGivesEveryObligationWhole() {
        JsonNode lease = find("L02048");
        assertThat(lease.get("enterprise").get("id").asText()).isEqualTo("E2068");
        assertThat(lease.get("building").get("id").asText()).isEqualTo("B11");
        assertThat(lease.get("rule").asText()).isEqualTo("lease-expiry");
        assertThat(lease.get("state").asText()).isEqualTo("OVERDUE");
        assertThat(lease.get("level").asInt()).isEqualTo(2);
        // three months before 2019-09-30 is Sunday 2019-06-30; the tenth workday after it is 2019-07-12
        assertThat(lease.get("onset").asText()).isEqualTo("2019-06-30");
        assertThat(lease.get("due").asText()).isEqualTo("2019-07-12");
        assertThat(lease.get("workdaysLeft").asLong()).isEqualTo(-51);
        assertThat(lease.get("dueProvisional").asBoolean()).isFalse();
        assertThat(lease.get("lead").get("id").asText()).isEqualTo("LO06");
        assertThat(stream(lease.get("team")).map(person -> person.get("id").asText()))
                .containsExactly("TM03", "TM04");
        assertThat(lease.get("evidence").get(0).get("words").get("zh").asText()).isEqualTo("租赁 B11 9F 至 2019-09-30");
        assertThat(lease.get("title").get("en").asText()).isEqualTo("Lease expiry");
        assertThat(json.get("keyEnterprises").asInt()).isEqualTo(120);
    }

    @Test
    void anUndeterminedVisitSaysWhatIsMissing() {
        JsonNode first = json.get("undetermined").get(0);
        assertThat(first.get("enterprise").get("id").asText()).isEqualTo("E0652");
        assertThat(first.get("key").asText()).isEqualTo("2019-H1");
        assertThat(first.get("missing").get(0).get("label").get("zh").asText()).isEqualTo("上年同期半年度税收");
        assertThat(chinese.out()).contains("  上年同期半年度税收\n");
    }

    @Test
    void theFiguresStandBesideThoseOfTheArticle() {
        assertThat(stream(json.get("figures")))
                .hasSize(15)
                .allMatch(figure -> figure.get("agrees").asBoolean());
        assertThat(chinese.out()).contains("超过 70000人  70725人    是").doesNotContain("  否\n");
        assertThat(english.out()).contains("more than 70000 persons").doesNotContain("  NO\n");
    }

    @Test
    void whatIsClosedIsListedOnRequest() throws IOException {
        JsonNode all = new ObjectMapper().readTree(JobRun.of("--all", "--json").out());
        assertThat(stream(all.get("obligations"))
                        .map(visit -> visit.get("state").asText()))
                .contains("OVERDUE", "OPEN", "FULFILLED", "FULFILLED_LATE", "CANCELLED");
        // renewed by a lease of its own, recorded on 2019-09-04
        assertThat(stream(all.get("obligations"))
                        .filter(visit -> visit.get("key").asText().startsWith("L00234@")))
                .singleElement()
                .satisfies(visit -> {
                    assertThat(visit.get("state").asText()).isEqualTo("CANCELLED");
                    assertThat(visit.get("cancelReason").asText()).isEqualTo("BY_RULE");
                });
        JobRun text = JobRun.of("--all");
        assertThat(matches(text, VISIT)).hasSize(all.get("obligations").size());
        assertThat(text.out()).containsPattern("\n取消 +2019-[^\n]+\n按规则取消 ").containsPattern("\n取消 +2019-[^\n]+\n事由撤回 ");
    }

    @Test
    void anotherDayIsAssessedAsKnownThatDay() throws IOException {
        JsonNode before = new ObjectMapper()
                .readTree(JobRun.of("--date", "2019-04-03", "--json").out());
        JsonNode after = new ObjectMapper()
                .readTree(JobRun.of("--date", "2019-04-04", "--json").out());
        assertThat(stream(before.get("obligations"))
                        .map(visit -> visit.get("key").asText()))
                .doesNotContain("EV0019");
        assertThat(stream(after.get("obligations"))
                        .map(visit -> visit.get("key").asText()))
                .contains("EV0019");
        assertThat(before.get("figures")).isEqualTo(json.get("figures"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--dat", "--lang=en", "--lang fr", "--lang", "--date today", "--json yes"})
    void optionsThatAreNotUnderstoodAreRefusedWithUsage(String options) {
        JobRun run = JobRun.of(options.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--lang zh|en").contains("--help");
    }

    @Test
    void helpExplainsTheOptionsInBothLanguages() {
        assertThat(JobRun.of("--help").out()).contains("该走访谁").contains("--json");
        assertThat(JobRun.of("--help", "--lang", "en").out())
                .startsWith("Whom must the office visit")
                .contains("--json");
        assertThat(JobRun.of("--help").code()).isZero();
    }

    @Test
    void badTablesPrintNoReportAndEveryProblemUpToTheLimit(@TempDir Path directory) {
        DataDirectory data = DataDirectory.copyTo(directory);
        StringBuilder visits = new StringBuilder(
                "# demonstration data\n" + data.lines("visits.csv").get(1) + "\n");
        for (int i = 0; i < 103; i++) {
            visits.append("W").append(i).append(",E9999,2019-01-10,ROUTINE,LO01,GENERAL_MANAGER,STABLE,2019-01-11\n");
        }
        data.write("visits.csv", visits.toString());
        data.write(
                "visit_promises.csv",
                "# demonstration data\n" + data.lines("visit_promises.csv").get(1) + "\n");
        data.change("retractions.csv", 5, "visits", "events").change("retractions.csv", 5, "V0038", "EV0001");
        JobRun run = JobRun.in(directory, "--lang", "en");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .hasSize(102)
                .startsWith(
                        "The tables in " + directory + " cannot be loaded; problems: 103",
                        "visits.csv:3: enterprise_id: must be an id of enterprises.csv, but was 'E9999'")
                .endsWith("... and 3 more");
    }

    @Test
    void aDoubtfulCreditCodeIsWarnedOfAndTheReportPrinted(@TempDir Path directory) {
        DataDirectory.copyTo(directory).change("enterprises.csv", 3, "91990000MAGDEFPF7D", "ABC");
        JobRun run = JobRun.in(directory, "--lang", "en");
        assertThat(run.code()).isZero();
        assertThat(run.err().lines())
                .containsExactly("enterprises.csv:3: uscc: the credit code is kept as suspect, but was ***");
        assertThat(run.out()).contains("Six mandatory visits");
    }

    @Test
    void aDirectoryThatIsNotThereIsNamed(@TempDir Path directory) {
        JobRun run = JobRun.in(directory.resolve("nowhere"), "--lang", "en");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("This is no directory: ").contains("nowhere");
    }

    private static JsonNode find(String entry) {
        return stream(json.get("obligations"))
                .filter(visit ->
                        visit.get("evidence").get(0).get("entry").asText().equals(entry))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        List<JsonNode> nodes = new ArrayList<>();
        array.forEach(nodes::add);
        return nodes.stream();
    }
}
