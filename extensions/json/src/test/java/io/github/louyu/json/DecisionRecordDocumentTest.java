package io.github.louyu.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.rules.visit.SixMandatoryVisits;
import io.github.louyu.rules.visit.VisitDecisionRecord;
import io.github.louyu.rules.visit.VisitEngine;
import io.github.louyu.time.WorkCalendar;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A decision that was stored is read again, and is what the engine decides of the same file and day. */
class DecisionRecordDocumentTest {

    private static final LouyuJson JSON = LouyuJson.standard();
    private static final VisitEngine ENGINE = VisitEngine.of(
            SixMandatoryVisits.with(SixMandatoryVisits.exampleTerms()).rulebook("six", LocalDate.of(2019, 1, 3)),
            WorkCalendar.china());
    private static final EnterpriseFile FILE = EnterpriseFile.builder(EnterpriseId.of("E1"))
            .recordedOn(LocalDate.of(2019, 1, 2))
            .attribute("tier", EnterpriseAttributes.KEY_TIER, KeyTier.CITY, LocalDate.of(2018, 1, 1))
            .recordedOn(LocalDate.of(2019, 4, 2))
            .event("notice", EventKind.RELOCATION_NOTICE, LocalDate.of(2019, 4, 2))
            .recordedOn(LocalDate.of(2019, 5, 6))
            .event("withdrawn", EventKind.RELOCATION_WITHDRAWN, LocalDate.of(2019, 5, 6))
            .build();

    @Test
    void aStoredDecisionIsWhatIsDecidedAgain() throws IOException {
        for (LocalDate day : List.of(
                LocalDate.of(2018, 12, 1),
                LocalDate.of(2019, 4, 2),
                LocalDate.of(2019, 5, 5),
                LocalDate.of(2019, 6, 1))) {
            VisitDecisionRecord decided = ENGINE.record(FILE, day);
            String json = JSON.write(DocumentKind.VISIT_DECISION_RECORD, decided);
            String yaml = JSON.writeYaml(DocumentKind.VISIT_DECISION_RECORD, decided);

            assertThat(JSON.read(DocumentKind.VISIT_DECISION_RECORD, json)).isEqualTo(ENGINE.record(FILE, day));
            assertThat(JSON.read(DocumentKind.VISIT_DECISION_RECORD, DocumentSource.yaml(yaml)))
                    .isEqualTo(decided);
        }
        assertThat(JSON.writeLine(DocumentKind.VISIT_DECISION_RECORD, ENGINE.record(FILE, LocalDate.of(2019, 6, 1))))
                .contains("CANCELLED");
    }

    @Test
    void aRecordWithTwoRulebooksOfADayIsRefused() throws IOException {
        String twice = JSON.write(DocumentKind.VISIT_DECISION_RECORD, ENGINE.record(FILE, LocalDate.of(2019, 6, 1)))
                .replaceFirst("\"rulebooks\": \\[", "$0 {\"from\": \"2019-01-03\", \"id\": \"five\"}, ");

        assertThat(JSON.tryRead(DocumentKind.VISIT_DECISION_RECORD, twice).problems())
                .extracting(problem -> problem.message().en())
                .containsExactly("rulebooks: one may come into force on a day, but two did on 2019-01-03");
    }
}
