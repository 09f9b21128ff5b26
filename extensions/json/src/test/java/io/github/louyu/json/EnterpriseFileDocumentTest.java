package io.github.louyu.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.AttributeValue;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.Figure;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.RecordedCreditCode;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.json.input.DocumentException;
import io.github.louyu.json.input.DocumentProblem;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.ReportingPeriod;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class EnterpriseFileDocumentTest {

    private static final LocalDate LEARNED = LocalDate.of(2019, 1, 2);
    private static final Attribute<Long> PATENTS =
            Attribute.count("patents", Bilingual.of("专利数", "patents"), "patents");
    private static final Attribute<DayOfWeek> CALLING_DAY =
            Attribute.code("calling-day", Bilingual.of("走访日", "calling day"), DayOfWeek.class);
    private static final EventKind DISPUTE = EventKind.of("LABOUR_DISPUTE", Bilingual.of("劳资纠纷", "labour dispute"));

    private final LouyuJson json = LouyuJson.standard();

    private static EnterpriseFile file() {
        return EnterpriseFile.builder(EnterpriseId.of("E0001"))
                .creditCode(new RecordedCreditCode("91440300708461136T"))
                .recordedOn(LEARNED)
                .attribute("tier", EnterpriseAttributes.KEY_TIER, KeyTier.DISTRICT, LocalDate.of(2018, 1, 1))
                .attribute("patents", PATENTS, 12L, LocalDate.of(2018, 1, 1))
                .add("unknown", AttributeValue.notKnown(EnterpriseAttributes.HEADCOUNT, DateRange.from(LEARNED)))
                .add(
                        "tax",
                        Figure.of(
                                FigureKind.TAX,
                                ReportingPeriod.halfYear(2018, 2),
                                Money.of(CurrencyUnit.of("CNY"), new BigDecimal("1200000.50")),
                                LEARNED))
                .event("dispute", DISPUTE, LEARNED)
                .add("l1", Lease.ofClosed(LocalDate.of(2016, 6, 1), LocalDate.of(2019, 5, 31)))
                .visit("v1", Visit.on(LEARNED).withNotes("张三接待"))
                .correct("c1", "l1", Lease.openEnded(LocalDate.MIN))
                .retract("r1", "dispute")
                .build();
    }

    @Test
    void aFileIsReadAsItWasWritten() {
        String text = json.write(DocumentKind.ENTERPRISE_FILE, file());

        assertThat(json.read(DocumentKind.ENTERPRISE_FILE, text)).isEqualTo(file());
        assertThat(json.read(DocumentKind.ENTERPRISE_FILE, json.writeLine(DocumentKind.ENTERPRISE_FILE, file())))
                .isEqualTo(file());
    }

    @Test
    void jsonIsReadAsYamlToo() throws IOException {
        String text = json.write(DocumentKind.ENTERPRISE_FILE, file());

        assertThat(json.read(DocumentKind.ENTERPRISE_FILE, DocumentSource.yaml(text)))
                .isEqualTo(file());
    }

    @Test
    void aFileBeginsWithItsKindAndItsFormatAndReadsLikeThePaperFile() {
        EnterpriseFile small = EnterpriseFile.builder(EnterpriseId.of("E0002"))
                .recordedOn(LEARNED)
                .add("l1", Lease.ofClosed(LocalDate.of(2016, 6, 1), LocalDate.of(2019, 5, 31)))
                .build();

        assertThat(json.write(DocumentKind.ENTERPRISE_FILE, small)).isEqualTo("""
                        {
                          "louyu": "enterprise-file",
                          "format": 1,
                          "id": "E0002",
                          "log": [
                            {
                              "kind": "lease",
                              "id": "l1",
                              "recordedOn": "2019-01-02",
                              "start": "2016-06-01",
                              "lastDay": "2019-05-31"
                            }
                          ]
                        }""");
    }

    @Test
    void theStatedOpeningIsKeptApartFromTheFirstEntry() {
        EnterpriseFile stated = file().toBuilder().openedOn(LEARNED).build();

        assertThat(json.read(DocumentKind.ENTERPRISE_FILE, json.write(DocumentKind.ENTERPRISE_FILE, stated)))
                .isEqualTo(stated)
                .isNotEqualTo(file());
    }

    @Test
    void anAttributeOfCodesMustBeGivenToTheWriter() {
        EnterpriseFile file = EnterpriseFile.builder(EnterpriseId.of("E0003"))
                .recordedOn(LEARNED)
                .attribute("day", CALLING_DAY, DayOfWeek.THURSDAY, LEARNED)
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> json.write(DocumentKind.ENTERPRISE_FILE, file))
                .withMessageContaining("calling-day");
        LouyuJson knowing = json.withAttribute(CALLING_DAY);
        assertThat(knowing.read(DocumentKind.ENTERPRISE_FILE, knowing.write(DocumentKind.ENTERPRISE_FILE, file)))
                .isEqualTo(file);
    }

    @Test
    void anAttributeOfAClassOfTheHostIsReadByItsFunction() {
        Attribute<Locale> language = Attribute.of(
                "language", Bilingual.of("语言", "language"), ValueType.code(Locale.class, Locale::toLanguageTag));
        EnterpriseFile file = EnterpriseFile.builder(EnterpriseId.of("E0003"))
                .recordedOn(LEARNED)
                .attribute("language", language, Locale.CHINA, LEARNED)
                .build();
        LouyuJson knowing = json.withAttribute(language, Locale::forLanguageTag);

        assertThat(knowing.read(DocumentKind.ENTERPRISE_FILE, knowing.write(DocumentKind.ENTERPRISE_FILE, file)))
                .isEqualTo(file);
    }

    @Test
    void everyProblemIsToldAtItsPlace() {
        String text = """
                {
                  "louyu": "enterprise-file",
                  "format": 1,
                  "id": "E0001",
                  "logg": [],
                  "log": [
                    {"kind": "leese", "id": "l1"},
                    {"kind": "lease", "id": "l2", "recordedOn": "soon", "start": 7},
                    {"kind": "attribute", "id": "a1", "recordedOn": "2019-01-02", "attribute": "keytier",
                     "effective": "2019-01-01/..", "value": "DISTRICT"},
                    {"kind": "attribute", "id": "a2", "recordedOn": "2019-01-02", "attribute": "key-tier",
                     "effective": "2019-01-01/..", "value": "DISTRIKT"}
                  ]
                }
                """;

        List<DocumentProblem> problems =
                json.tryRead(DocumentKind.ENTERPRISE_FILE, text).problems();

        assertThat(problems)
                .extracting(DocumentProblem::toString)
                .containsExactly(
                        "line 5, column 3: there is no such field: 'logg'; did you mean log?",
                        "line 7, column 14, log[0].kind: must be one of attribute, figure, event, lease, officer, visit,"
                                + " promise-kept, due-date-extension, visit-waiver, appeal, appeal-progress,"
                                + " policy-application, policy-application-progress, section-completion, correction,"
                                + " retraction, but was 'leese'; did you mean lease?",
                        "line 8, column 49, log[1].recordedOn: must be a day such as 2019-01-31, but was 'soon'",
                        "line 8, column 66, log[1].start: must be a text, but was 7",
                        "line 9, column 80, log[2].attribute: must be the name of an attribute that the reader was given,"
                                + " but was 'keytier'; did you mean key-tier?",
                        "line 12, column 45, log[3].value: must be one of NONE, SUBDISTRICT, DISTRICT, CITY, but was a value that is"
                                + " not shown here; did you mean DISTRICT?");
    }

    @Test
    void whatTheFileRefusesIsToldAtTheEntry() {
        String text = """
                {"louyu": "enterprise-file", "format": 1, "id": "E1", "log": [
                  {"kind": "lease", "id": "l1", "recordedOn": "2019-01-02", "start": "2019-01-01"},
                  {"kind": "retraction", "id": "r1", "recordedOn": "2019-01-02", "target": "l9"}
                ]}""";

        assertThat(json.tryRead(DocumentKind.ENTERPRISE_FILE, text).problems())
                .extracting(DocumentProblem::toString)
                .containsExactly("line 3, column 3, log[1]: the target must be an entry of the file, but was l9");
    }

    @Test
    void problemsAreToldInChineseToo() {
        DocumentException refused = new DocumentException(
                json.tryRead(DocumentKind.ENTERPRISE_FILE, "{\"louyu\": \"enterprise-file\", \"format\": 2}")
                        .problems());

        assertThat(refused.toText(Locale.CHINA)).isEqualTo("第 1 行第 40 列，format：应为版本 1 的格式，实为 2");
    }
}
