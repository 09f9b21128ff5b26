package io.github.louyu.examples.huaihai;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The community's own side stands in the report in both languages and as JSON. */
class CommunityReportTest {

    private static String chinese;
    private static String english;
    private static JsonNode json;

    @BeforeAll
    static void run() throws IOException {
        chinese = report();
        english = report("--lang", "en");
        json = new ObjectMapper().readTree(report("--json")).get("community");
    }

    private static String report(String... args) {
        return report(DataDirectory.COMMITTED, new ByteArrayOutputStream(), args);
    }

    private static String report(Path data, ByteArrayOutputStream err, String... args) {
        List<String> all = new ArrayList<>(List.of("--data", data.toString()));
        all.addAll(List.of(args));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HuaihaiJob.run(
                all.toArray(String[]::new),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> texts(String list, String... members) {
        List<String> texts = new ArrayList<>();
        json.get(list).forEach(node -> {
            List<String> parts = new ArrayList<>();
            for (String member : members) {
                parts.add(node.at("/" + member).asText());
            }
            texts.add(String.join(" ", parts));
        });
        return texts;
    }

    @Test
    void theThreeAreasHaveTheirJointPartyCommittees() {
        assertThat(texts("areas", "id", "buildings", "committee/en"))
                .containsExactly(
                        "EAST 7 Demo EAST Joint Party Committee",
                        "CENTRAL 7 Demo CENTRAL Joint Party Committee",
                        "WEST 6 Demo WEST Joint Party Committee");
        assertThat(chinese).contains("\n片区及联合党委（3）\n");
        assertThat(english).contains("\nAreas and their joint Party committees (3)\n");
    }

    @Test
    void whatIsMissingOnPurposeIsFoundAndTheWeightiestComesFirst() {
        assertThat(texts("findings", "severity", "rule", "place/id"))
                .containsExactly(
                        "REQUIRED landmark-joint-committee B15",
                        "REQUIRED landmark-station B11",
                        "REQUIRED promotion-association B12",
                        "REQUIRED promotion-association B19",
                        "REQUIRED development-association-sides OR06",
                        "REQUIRED term-ended OR29",
                        "REQUIRED branch-minimum OR10",
                        "REQUIRED branch-committee OR13",
                        "REQUIRED branch-committee OR18",
                        "REQUIRED branch-committee OR20",
                        "REQUIRED branch-committee OR23",
                        "DUE term-about-to-end OR01");
        // the day after the last day of the term that is about to end
        assertThat(json.get("nextChange").asText()).isEqualTo("2019-12-01");
        assertThat(json.get("undetermined")).isEmpty();
        assertThat(chinese).contains("社区治理发现 12 项；若无新情况，下次变化日 2019-12-01").contains("标志性楼宇未设楼宇联合党委");
        assertThat(english)
                .contains("Governance findings: 12; next change if nothing is recorded: 2019-12-01")
                .contains("The landmark building has no joint Party committee");
    }

    @Test
    void needsAreMatchedAndThoseThatAreNotSayWhy() {
        assertThat(json.get("matches")).hasSize(7);
        assertThat(texts("unmet", "need", "cause"))
                .hasSize(11)
                .contains("ND02 NO_RESOURCE_OF_CATEGORY", "ND16 NO_RESOURCE_IN_TIME", "ND01 ALL_TAKEN");
        assertThat(chinese).contains("供需匹配：已匹配 7 项，未匹配 11 项").contains("没有发布同类资源");
        assertThat(english).contains("Needs and resources: matched 7, not matched 11");
    }

    @Test
    void appealsAreCountedByStateAndThoseAboutToBreachAreListed() {
        assertThat(json.get("appeals").toString())
                .isEqualTo("{\"ACCEPTED\":4,\"ASSIGNED\":62,\"SETTLED\":55,\"REOPENED\":2,\"CLOSED\":5}");
        // five working days after Wednesday 18 September is Wednesday the 25th
        assertThat(texts("pressing", "appeal", "overdue", "due")).contains("A0119 false 2019-09-25T17:30");
        assertThat(texts("pressing", "overdue").stream().filter("true"::equals)).hasSize(53);
        assertThat(chinese).contains("已受理 4 件，已交办 62 件，已办结 55 件，重新办理 2 件，已闭环 5 件");
        assertThat(english).contains("Accepted: 4, Assigned: 62, Settled: 55, Reopened: 2, Closed: 5");
    }

    @Test
    void theFiguresAreThoseOfTheArticle() {
        assertThat(texts("indicators", "kind", "numerator"))
                .containsExactly(
                        "COMMERCIAL_DISTRICTS 2",
                        "MAIN_BUILDINGS 20",
                        "TAX_THRESHOLD_BUILDINGS 17",
                        "TAX_THRESHOLD_BUILDINGS 13",
                        "ENTERPRISES 3665",
                        "FOREIGN_SHARE 1946",
                        "HEADQUARTERS 15",
                        "ENTERPRISES_VISITED 39",
                        "APPEALS_RECEIVED 128",
                        "APPEALS_SETTLED 60",
                        "POLICY_APPLICATIONS_ASSISTED 62",
                        "ACTIVITIES 47",
                        "ATTENDANCES 40648");
        assertThat(chinese).containsPattern("参与人次 +40648 人次 +2019-01-01/2019-09-24");
        assertThat(english).containsPattern("Share of foreign-invested +53.1% +2019-09-24 ");
    }

    @Test
    void anOrganisationThatDoesNotFitItsPlaceIsRefusedAsBadInput(@TempDir Path directory) {
        DataDirectory.copyTo(directory).change("organisations.csv", 3, ",EAST,", ",B01,");
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(report(directory, err, "--lang", "en")).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("organisations.csv:1")
                .contains("organisation OR01: the area must be one of the subdistrict, but was B01");
    }
}
