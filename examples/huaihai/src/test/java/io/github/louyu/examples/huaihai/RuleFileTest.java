package io.github.louyu.examples.huaihai;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.json.LouyuJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
