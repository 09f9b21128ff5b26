package io.github.louyu.examples.huaihai;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.louyu.json.LouyuJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that somebody wrote in a file. */
class RuleFileTest {

    @TempDir
    private Path directory;

    private String file(String text) throws IOException {
        return Files.writeString(directory.resolve("rules.yaml"), text).toString();
    }

    @Test
    void theSixVisitsOfTheFileFindWhatTheSixVisitsFind() throws IOException {
        try (InputStream six = LouyuJson.class.getResourceAsStream("examples/six-mandatory-visits.yaml")) {
            Path file = directory.resolve("six.yaml");
            Files.copy(six, file);
            String ofFile =
                    JobRun.of("--lang", "en", "--rules", file.toString()).out();

            assertThat(ofFile).contains("Rulebook six-2019, in force from 2019-01-03;");
            assertThat(visits(ofFile))
                    .isEqualTo(visits(JobRun.of("--lang", "en").out()));
        }
    }

    private static String visits(String report) {
        return report.substring(report.indexOf("Visits to make"), report.indexOf("Totals of the article"));
    }

    /** Every month, of every enterprise. */
    private String monthly() throws IOException {
        return file("""
                louyu: visit-rulebook
                format: 1
                id: monthly-2019
                from: 2019-09-01
                rules:
                  - id: monthly-round
                    title: { zh: 每月走访, en: Monthly round }
                    every: MONTH
                """);
    }

    @Test
    void theMondayPageAndTheBriefAreByTheRulesOfTheFile() throws IOException {
        String rules = monthly();
        JobRun monday = JobRun.of("--lang", "en", "--monday", "--since", "2019-08-31", "--rules", rules);
        assertThat(monday.code()).isZero();
        assertThat(monday.out())
                .contains("Monthly round")
                .doesNotContain("Relocation")
                .doesNotContain("Lease expiry");
        JsonNode page = new ObjectMapper()
                .readTree(JobRun.of("--monday", "--since", "2019-08-31", "--json", "--rules", rules)
                        .out());
        String id = page.at("/begun/0/visit/id").asText();
        assertThat(id).contains("/monthly-round/");
        JobRun brief = JobRun.of("--lang", "en", "--brief", id, "--rules", rules);
        assertThat(brief.code()).isZero();
        assertThat(brief.out()).contains("Monthly round");
        assertThat(JobRun.of("--brief", id).code())
                .as("the six visits know nothing of it")
                .isEqualTo(2);
    }

    @Test
    void tableRowsThatContradictEachOtherAreNamed() throws IOException {
        String rules = file("""
                louyu: visit-rulebook
                format: 1
                id: by-size-2019
                from: 2019-09-01
                判定表:
                  - 编号: size
                    名称: { zh: 规模, en: size }
                    判定结果:
                      - { 代码: BIG, 名称: { zh: 大户, en: big } }
                      - { 代码: KEY, 名称: { zh: 要户, en: key } }
                      - { 代码: OTHER, 名称: { zh: 其他, en: other } }
                    行:
                      - { 编号: big, 当: { 事实: key-tier, 至少: NONE }, 判定为: 大户 }
                      - { 编号: key, 当: { 事实: key-tier, 至少: DISTRICT }, 判定为: 要户 }
                    不适用时: 其他
                rules:
                  - id: round
                    title: { zh: 每月走访, en: Monthly round }
                    every: MONTH
                    scope: { 事实: size, 是: 大户 }
                """);
        JsonNode contradicted = new ObjectMapper()
                .readTree(JobRun.of("--json", "--rules", rules).out())
                .at("/undetermined/0");

        assertThat(contradicted.get("missing")).isEmpty();
        assertThat(contradicted.at("/reasons/0/zh").asText()).isEqualTo("判定表“规模”自相矛盾：big行（大户）、key行（要户）同时成立，只应有一行成立");
        assertThat(JobRun.of("--rules", rules).out()).contains("判定表“规模”自相矛盾：big行（大户）、key行（要户）同时成立，只应有一行成立");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--rules RULES --policies E0001 | Option --rules cannot be combined with --policies",
                "--policies E0001 --rules RULES | Option --rules cannot be combined with --policies",
                "--monday --brief E0001/x/y | Option --monday cannot be combined with --brief",
                "--monday --all | Option --all cannot be combined with --monday",
                "--brief E0001/x/y --since 2019-09-01 | Option --since cannot be combined with --brief",
                "--capacity 3 | Option --capacity can only be given with --monday"
            })
    void whatOneOptionWouldIgnoreOfAnotherIsRefused(String options, String message) throws IOException {
        JobRun run = JobRun.of(("--lang en " + options.replace("RULES", monthly())).split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(message + System.lineSeparator()).contains("--rules FILE");
    }

    @Test
    void mistakesAreToldWithLineAndColumn() throws IOException {
        String file = file("""
                louyu: visit-rulebook
                format: 1
                id: our-office-2019
                from: 2019-01-03
                rules:
                  - id: lease-ends
                    ahead: lease-ends
                    dueWithin: 15 workdays
                """);
        JobRun run = JobRun.of("--lang", "en", "--rules", file);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("The rules in " + file + " are refused:")
                .contains(
                        "  line 7, column 12, rules[0].ahead: must be lease-end, lease-notice, or event and the code of a"
                                + " kind, but was 'lease-ends'; did you mean lease-end?");
    }

    @Test
    void aFileThatIsNotThereIsSaidToBeUnreadable() {
        JobRun run = JobRun.of(
                "--lang", "zh", "--rules", directory.resolve("none.yaml").toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("文件无法读取：");
    }
}
