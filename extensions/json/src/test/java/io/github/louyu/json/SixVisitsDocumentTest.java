package io.github.louyu.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.rules.visit.SixMandatoryVisits;
import io.github.louyu.rules.visit.VisitRulebook;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The six mandatory visits as the jar has them in YAML, beside their Java form. */
class SixVisitsDocumentTest {

    private static final VisitRulebook SIX =
            SixMandatoryVisits.with(SixMandatoryVisits.exampleTerms()).rulebook("six-2019", LocalDate.of(2019, 1, 3));
    private static final LouyuJson JSON = LouyuJson.standard();

    @Test
    void whatIsWrittenIsReadAgainEqual() throws IOException {
        String yaml = JSON.writeYaml(DocumentKind.VISIT_RULEBOOK, SIX);

        assertThat(JSON.read(DocumentKind.VISIT_RULEBOOK, DocumentSource.yaml(yaml)))
                .isEqualTo(SIX);
        assertThat(JSON.read(DocumentKind.VISIT_RULEBOOK, JSON.write(DocumentKind.VISIT_RULEBOOK, SIX)))
                .isEqualTo(SIX);
    }

    @Test
    void theFileInTheJarReadsEqual() throws IOException {
        try (InputStream file = LouyuJson.class.getResourceAsStream("examples/six-mandatory-visits.yaml")) {
            VisitRulebook read = JSON.read(DocumentKind.VISIT_RULEBOOK, DocumentSource.yaml(file));

            assertThat(read).isEqualTo(SIX);
            assertThat(JSON.writeYaml(DocumentKind.VISIT_RULEBOOK, read))
                    .isEqualTo(JSON.writeYaml(DocumentKind.VISIT_RULEBOOK, SIX));
        }
    }
}
