package io.github.louyu.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.FileEvent;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.json.input.DocumentProblem;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.WorkCalendar;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people write by hand is read as they mean it. */
class YamlDocumentTest {

    private static final LouyuJson JSON = LouyuJson.standard();

    @Test
    void aFileWrittenByHandIsTheOneThatIsBuilt() throws IOException {
        String text = """
                # 手工录入
                louyu: enterprise-file
                format: 1
                id: E0001
                log:
                  - kind: lease
                    id: l1
                    recordedOn: 2019-01-02
                    start: ..
                    lastDay: 2019-05-31
                    floor: 18F
                    areaSquareMetres: 120.5   # 平方米
                  - {kind: event, id: e1, recordedOn: 2019-01-02, eventKind: LEASE_RENEWED, on: 2019-01-02, about: l1}
                  - kind: visit
                    id: v1
                    recordedOn: 2019-01-03
                    on: 2019-01-03
                    notes: |
                      第一行
                      第二行
                    fields: {天气: 晴}
                """;
        LocalDate learned = LocalDate.of(2019, 1, 2);
        EnterpriseFile built = EnterpriseFile.builder(EnterpriseId.of("E0001"))
                .recordedOn(learned)
                .add(
                        "l1",
                        Lease.builder()
                                .start(LocalDate.MIN)
                                .lastDay(LocalDate.of(2019, 5, 31))
                                .floor("18F")
                                .areaSquareMetres(new BigDecimal("120.5"))
                                .build())
                .add("e1", FileEvent.of(EventKind.LEASE_RENEWED, learned, EntryId.of("l1")))
                .recordedOn(LocalDate.of(2019, 1, 3))
                .visit(
                        "v1",
                        Visit.builder()
                                .on(LocalDate.of(2019, 1, 3))
                                .notes("第一行\n第二行\n")
                                .fields(Map.of("天气", "晴"))
                                .build())
                .build();

        assertThat(JSON.read(DocumentKind.ENTERPRISE_FILE, DocumentSource.yaml(text)))
                .isEqualTo(built);
    }

    @Test
    void aNumberIsATextWhereATextBelongsAsItIsWritten() throws IOException {
        String text = """
                louyu: work-calendar
                format: 1
                id: 007
                version: 1.10
                coverage: 2019-01-01/2020-01-01
                """;

        assertThat(JSON.read(DocumentKind.WORK_CALENDAR, DocumentSource.yaml(text)))
                .isEqualTo(WorkCalendar.builder("007")
                        .version("1.10")
                        .covering(DateRange.of(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 1, 1)))
                        .build());
    }

    @Test
    void wordsThatOtherReadersTakeForTrueOrFalseAreWords() throws IOException {
        for (String word :
                List.of("yes", "No", "on", "OFF", "True", "0x1F", "0o7", ".nan", ".inf", "1_000", "2019-01-01")) {
            assertThat(JSON.read(
                                    DocumentKind.ENTERPRISE_FILE,
                                    DocumentSource.yaml("louyu: enterprise-file\nformat: 1\nid: " + word + "\n"))
                            .id())
                    .isEqualTo(EnterpriseId.of(word));
        }
    }

    @Test
    void aNumberWithinQuotesIsNoNumber() throws IOException {
        ReadResult<EnterpriseFile> result = JSON.tryRead(
                DocumentKind.ENTERPRISE_FILE, DocumentSource.yaml("louyu: enterprise-file\nformat: '1'\nid: E1\n"));

        assertThat(result.problems())
                .extracting(DocumentProblem::toString)
                .containsExactly("line 2, column 9, format: must be format 1, but was '1'");
    }
}
