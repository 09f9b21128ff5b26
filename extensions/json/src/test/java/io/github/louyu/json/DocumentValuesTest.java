package io.github.louyu.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.AttributeValue;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.PersonId;
import io.github.louyu.enterprise.RecordedCreditCode;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.enterprise.VisitParticipant;
import io.github.louyu.enterprise.VisitorRank;
import io.github.louyu.json.input.DocumentProblem;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.WorkCalendar;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Values at the edges of what a value may be, and what a document may not give away. */
class DocumentValuesTest {

    private static final LouyuJson JSON = LouyuJson.standard();
    private static final Attribute<BigDecimal> SHARE = Attribute.decimal("share", Bilingual.of("份额", "share"), "1");
    private static final Attribute<String> MOTTO = Attribute.text("motto", Bilingual.of("格言", "motto"));

    private static void checkRoundTrip(EnterpriseFile file) throws IOException {
        byte[] bytes = JSON.write(DocumentKind.ENTERPRISE_FILE, file).getBytes(StandardCharsets.UTF_8);

        assertThat(JSON.read(DocumentKind.ENTERPRISE_FILE, DocumentSource.json(bytes)))
                .isEqualTo(file);
        assertThat(JSON.read(DocumentKind.ENTERPRISE_FILE, DocumentSource.yaml(bytes)))
                .isEqualTo(file);
        byte[] yaml = JSON.writeYaml(DocumentKind.ENTERPRISE_FILE, file).getBytes(StandardCharsets.UTF_8);
        assertThat(JSON.read(DocumentKind.ENTERPRISE_FILE, DocumentSource.yaml(yaml)))
                .isEqualTo(file);
    }

    private static EnterpriseFile with(AttributeValue<?> value) {
        return EnterpriseFile.builder(EnterpriseId.of("E1"))
                .recordedOn(LocalDate.of(2019, 1, 2))
                .add("a", value)
                .build();
    }

    @Test
    void textsOfAnyCharacters() throws IOException {
        for (String text : List.of(
                "\u0000\u0001\u001f\u007f\u0085\u2028\u2029\ufeff\uffff",
                "\"\\/\b\f\n\r\t",
                "half a pair \ud800 and \udc00 alone",
                "𠮷野家 \ud83c\udfe2",
                "true",
                "null",
                "1e5",
                "~",
                "- x: y # z",
                " both ends ")) {
            checkRoundTrip(with(AttributeValue.from(MOTTO, text, LocalDate.of(2019, 1, 1))));
            checkRoundTrip(EnterpriseFile.builder(EnterpriseId.of("E" + text)).build());
        }
    }

    @Test
    void numbersOfAnySize() throws IOException {
        for (String number :
                List.of("0", "0.10", "-7", "1e300", "1e-300", "123456789012345678901234567890.123456789")) {
            checkRoundTrip(with(AttributeValue.from(SHARE, new BigDecimal(number), LocalDate.of(2019, 1, 1))));
        }
    }

    @Test
    void daysFarAway() throws IOException {
        checkRoundTrip(EnterpriseFile.builder(EnterpriseId.of("E1"))
                .recordedOn(LocalDate.of(-1, 1, 1))
                .add("l1", Lease.openEnded(LocalDate.MIN))
                .recordedOn(LocalDate.of(12345, 6, 7))
                .add("l2", Lease.ofClosed(LocalDate.of(-44, 3, 15), LocalDate.of(99999, 12, 31)))
                .build());
        checkRoundTrip(with(
                AttributeValue.during(MOTTO, "x", DateRange.of(LocalDate.of(1, 1, 1), LocalDate.MAX.minusDays(1)))));
    }

    @Test
    void theCalendarOfChinaIsReadEqual() {
        WorkCalendar china = WorkCalendar.china();

        assertThat(JSON.read(DocumentKind.WORK_CALENDAR, JSON.write(DocumentKind.WORK_CALENDAR, china)))
                .isEqualTo(china);
    }

    @Test
    void equalFilesAreWrittenWithTheSameCharacters() {
        EnterpriseFile one = EnterpriseFile.builder(EnterpriseId.of("E1"))
                .recordedOn(LocalDate.of(2019, 1, 2))
                .visit(
                        "v1",
                        Visit.builder()
                                .on(LocalDate.of(2019, 1, 1))
                                .fields(Map.of("b", "2", "a", "1"))
                                .build())
                .add("l1", Lease.openEnded(LocalDate.MIN))
                .build();
        EnterpriseFile other = EnterpriseFile.builder(EnterpriseId.of("E1"))
                .recordedOn(LocalDate.of(2019, 1, 2))
                .add("l1", Lease.openEnded(LocalDate.MIN))
                .visit(
                        "v1",
                        Visit.builder()
                                .fields(Map.of("a", "1", "b", "2"))
                                .on(LocalDate.of(2019, 1, 1))
                                .build())
                .build();

        assertThat(JSON.write(DocumentKind.ENTERPRISE_FILE, one))
                .isEqualTo(JSON.write(DocumentKind.ENTERPRISE_FILE, other));
    }

    /** Each field that holds personal data is given something that it cannot hold. */
    @Test
    void noProblemShowsPersonalData() {
        EnterpriseFile file = EnterpriseFile.builder(EnterpriseId.of("E1"))
                .creditCode(new RecordedCreditCode("SECRET"))
                .recordedOn(LocalDate.of(2019, 1, 2))
                .visit(
                        "v1",
                        Visit.builder()
                                .on(LocalDate.of(2019, 1, 1))
                                .notes("SECRET")
                                .addVisitor(VisitParticipant.of(PersonId.of("SECRET"), VisitorRank.SUBDISTRICT_LEADER))
                                .fields(Map.of("who", "SECRET"))
                                .build())
                .add("a", AttributeValue.from(MOTTO, "SECRET", LocalDate.of(2019, 1, 1)))
                .build();
        String text = JSON.write(DocumentKind.ENTERPRISE_FILE, file);
        assertThat(problemsOfIndustry("SECRET")).singleElement().asString().doesNotContain("SECRET");

        for (String wrong : List.of("130000", "[\"SECRET\"]", "{\"SECRET\": 1}", "true")) {
            List<DocumentProblem> problems = JSON.tryRead(
                            DocumentKind.ENTERPRISE_FILE, text.replace("\"SECRET\"", wrong))
                    .problems();
            assertThat(problems).hasSizeGreaterThanOrEqualTo(5);
            assertThat(problems)
                    .noneMatch(problem -> problem.toString().contains("130000")
                            || problem.toString().contains("SECRET"));
        }
    }

    private static List<DocumentProblem> problemsOfIndustry(String code) {
        return JSON.tryRead(
                        DocumentKind.ENTERPRISE_FILE,
                        "{\"louyu\": \"enterprise-file\", \"format\": 1, \"id\": \"E1\", \"log\": [{\"kind\": \"attribute\","
                                + " \"id\": \"a\", \"recordedOn\": \"2019-01-02\", \"attribute\": \"industry\","
                                + " \"effective\": \"2019-01-01/..\", \"value\": \"" + code + "\"}]}")
                .problems();
    }

    @Test
    void unknownFieldsArePassedOverWhereTheHostAsksForIt() {
        String text = "{\"louyu\": \"enterprise-file\", \"format\": 1, \"id\": \"E1\", \"later\": {\"a\": [1]}}";

        assertThat(JSON.tryRead(DocumentKind.ENTERPRISE_FILE, text).isRefused()).isTrue();
        assertThat(JSON.ignoringUnknownFields().read(DocumentKind.ENTERPRISE_FILE, text))
                .isEqualTo(EnterpriseFile.builder(EnterpriseId.of("E1")).build());
    }

    @Test
    void theSchemaOfAnEditorMayBeNamed() {
        String text =
                "{\"$schema\": \"enterprise-file.json\", \"louyu\": \"enterprise-file\", \"format\": 1, \"id\": \"E1\"}";

        assertThat(JSON.tryRead(DocumentKind.ENTERPRISE_FILE, text).isRefused()).isFalse();
    }
}
