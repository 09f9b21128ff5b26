package io.github.louyu.examples.huaihai;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Monday page and the brief are the same in both languages and as JSON, and agree with the tables. */
class MondayPageTest {

    private static final Pattern OBLIGATION = Pattern.compile("(E\\d{4}/[a-z-]+/\\S+)");

    private static JobRun chinese;
    private static JobRun english;
    private static JsonNode json;

    @BeforeAll
    static void run() throws IOException {
        chinese = JobRun.of("--monday", "--capacity", "3");
        english = JobRun.of("--monday", "--capacity", "3", "--lang", "en");
        json = new ObjectMapper()
                .readTree(JobRun.of("--monday", "--capacity", "3", "--json").out());
    }

    private static List<String> obligations(JobRun run) {
        List<String> ids = new ArrayList<>();
        Matcher matcher = OBLIGATION.matcher(run.out());
        while (matcher.find()) {
            ids.add(matcher.group(1));
        }
        return ids;
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        List<JsonNode> nodes = new ArrayList<>();
        array.forEach(nodes::add);
        return nodes.stream();
    }

    private static List<String> ids(String... lists) {
        return Stream.of(lists)
                .flatMap(list -> stream(json.get(list)))
                .map(move -> move.get("visit").get("id").asText())
                .toList();
    }

    @Test
    void thePageIsHeadedDemonstrationData() {
        assertThat(chinese.code()).isZero();
        assertThat(chinese.err()).isEmpty();
        assertThat(chinese.out()).startsWith("演示数据").contains("\n周一例会 2019-09-24（上次例会 2019-09-17）\n");
        assertThat(english.out())
                .startsWith("Demonstration data")
                .contains("\nMonday meeting of 2019-09-24 (the last was on 2019-09-17)\n");
        assertThat(json.get("data").asText()).isEqualTo("演示数据 / demonstration data");
    }

    @Test
    void bothLanguagesAndJsonHaveTheSameMovesInTheSameOrder() {
        List<String> moves = ids("begun", "escalated", "closed", "reopened", "rescheduled");
        assertThat(moves).hasSize(12 + 9 + 1);
        assertThat(obligations(chinese)).isEqualTo(moves);
        assertThat(obligations(english)).isEqualTo(moves);
    }

    @Test
    void whatBeganInTheWeekIsNewAndWhatWasRecordedBeforeIsNot() {
        // the relocation was recorded on Friday 20 September, the special case of E0044 on 12 September
        assertThat(ids("begun")).contains("E3349/relocation/EV0081").doesNotContain("E0044/significant-case/EV0073");
        assertThat(ids("escalated")).contains("E0044/significant-case/EV0073");
        assertThat(chinese.out()).contains("上次例会后新增（12）");
        assertThat(english.out()).contains("New since the last meeting (12)");
    }

    @Test
    void theRatesSayOfHowMany() {
        JsonNode rates = json.get("rates");
        assertThat(rates.get("completion").get("denominator").asInt())
                .isEqualTo(rates.get("onTime").get("denominator").asInt())
                .isEqualTo(60);
        assertThat(rates.get("completion").get("percent").decimalValue().toPlainString())
                .isEqualTo("61.7");
        assertThat(chinese.out()).contains("到期应访 60 件：完成 37 件（61.7%），按时 30 件（50.0%）");
        assertThat(JobRun.of("--monday", "--date", "2019-01-03").out()).contains("到期应访 0 件：完成 无，按时 无");
    }

    @Test
    void anOverloadNeedsACapacity() {
        JsonNode first = json.get("liaisons").get(0);
        assertThat(first.get("whose").get("id").asText()).isEqualTo("LO06");
        assertThat(first.get("enterprises").asInt()).isEqualTo(4);
        assertThat(first.get("overload").asInt()).isEqualTo(1);
        assertThat(json.get("buildings").get(0).get("overload").isNull()).isTrue();
        assertThat(english.out()).containsPattern("\nLiaison 06 +4 +5 +3 +1\n");
    }

    @Test
    void aPromiseThatWasKeptOrIsNotDueIsNotListed() {
        List<String> promises = stream(json.get("promises"))
                .map(promise -> promise.get("id").asText())
                .toList();
        assertThat(promises).hasSize(13).contains("P0002").doesNotContain("P0001");
        assertThat(promises).allSatisfy(id -> {
            assertThat(chinese.out()).contains("（" + id + "）");
            assertThat(english.out()).contains("(" + id + ")");
        });
    }

    @Test
    void theLeasesOfSixMonthsAreAmongThoseOfTwelve() {
        List<String> six = leases("leasesInSixMonths");
        assertThat(six).hasSize(465).isSubsetOf(leases("leasesInTwelveMonths"));
        // renewed by L04462, recorded on 4 September
        assertThat(six).doesNotContain("L00234");
        assertThat(chinese.out()).contains("6 个月内租赁到期 465 份").contains("  涉及税收 2019年上半年：CNY 628,022,211.40（462 家）");
        assertThat(english.out()).contains("  tax of 2019 H1: CNY 628,022,211.40 (enterprises: 462)");
    }

    private static List<String> leases(String list) {
        return stream(json.get(list).get("leases"))
                .map(lease -> lease.get("id").asText())
                .toList();
    }

    @Test
    void whatToAskForIsRanked() {
        JsonNode fact = json.get("facts").get(0);
        assertThat(fact.get("label").get("zh").asText()).isEqualTo("上年同期半年度税收");
        assertThat(fact.get("decides").asInt()).isEqualTo(6);
        assertThat(json.get("incompleteFiles")).hasSize(6);
        assertThat(chinese.out()).contains("档案缺项：6 家无法判断是否应走访");
    }

    @Test
    void aBriefSaysWhyWhatIsOnFileAndWhatToAsk() throws IOException {
        String id = "E1442/unexpected-decline/2019-H1";
        JobRun zh = JobRun.of("--brief", id);
        JobRun en = JobRun.of("--brief", id, "--lang", "en");
        JsonNode brief =
                new ObjectMapper().readTree(JobRun.of("--brief", id, "--json").out());

        assertThat(zh.code()).isZero();
        assertThat(zh.out())
                .contains("走访提要：E1442 演示咨询1442有限公司，2019-09-24")
                .contains("实际：244038.22元；")
                .contains("档案缺：登记注册类型、注册地")
                .contains("1. 下滑是什么原因，是一时的还是会持续？（规则）");
        assertThat(en.out())
                .contains("Visit brief: E1442 Demo Consulting 1442 Co., Ltd., 2019-09-24")
                .contains("Due as well: Relocation: relocation notice (2019-09-02); due 2019-09-11; overdue, level 1")
                .contains("1. What is behind the decline, and will it last? (rule)");
        assertThat(brief.get("id").asText()).isEqualTo(id);
        assertThat(brief.get("trigger").get("truth").asText()).isEqualTo("TRUE");
        assertThat(brief.get("alsoPending")).hasSize(3);
        assertThat(brief.get("questions")).hasSize(2);
    }

    @Test
    void aBriefTellsOfTheLastVisitItsPromisesAndOpenAppeals() throws IOException {
        // V0002 of E2742 promised P0003; the brief is of the first obligation of that enterprise
        String visited = stream(new ObjectMapper()
                        .readTree(JobRun.of("--all", "--json").out())
                        .get("obligations"))
                .filter(visit -> !visit.get("countedVisit").isNull())
                .map(visit -> visit.get("id").asText())
                .findFirst()
                .orElseThrow();
        JsonNode brief = new ObjectMapper()
                .readTree(JobRun.of("--brief", visited, "--json").out());
        assertThat(brief.get("lastVisit").asText()).startsWith("V0");
        assertThat(JobRun.of("--brief", visited, "--lang", "en").out())
                .containsPattern("\nLast visit\n2019-\\d\\d-\\d\\d, On site, Liaison \\d\\d");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--monday --since 2019-09-24",
                "--monday --since yesterday",
                "--monday --capacity -1",
                "--monday --capacity many",
                "--brief",
                "--brief E9999/relocation/EV0001",
                "--brief E3522/relocation/EV9999",
                "--brief nothing"
            })
    void whatCannotBePrintedIsRefused(String options) {
        JobRun run = JobRun.of(options.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank();
    }
}
