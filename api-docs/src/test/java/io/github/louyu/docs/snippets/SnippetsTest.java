package io.github.louyu.docs.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Runs what the Javadoc shows. */
class SnippetsTest {

    @Test
    void theFirstVisitIsThatOfTheLease() {
        assertThat(FirstVisit.assess().pending())
                .extracting(visit -> visit.toText(Locale.ENGLISH))
                .containsExactly("Lease expiry: lease end (2019-12-15); due 2019-09-27; open");
    }

    @Test
    void theFileOfFebruaryDoesNotKnowTheNoticeOfMarch() {
        assertThat(OneCondition.explained(OneFile.file()))
                .startsWith("does not hold: all of these")
                .contains("holds: key tier is at least district; actual: district;")
                .endsWith("does not hold: relocation notice within the last 30 days; actual: none");
    }
}
