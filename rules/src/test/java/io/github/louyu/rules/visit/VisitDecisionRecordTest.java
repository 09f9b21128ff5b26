package io.github.louyu.rules.visit;

import static io.github.louyu.rules.EnterpriseFacts.keyTier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.rules.Truth;
import io.github.louyu.time.Span;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VisitDecisionRecordTest {

    private static final VisitEngine ENGINE = VisitEngine.of(
                    VisitRulebook.of(
                            "book-1",
                            day(1, 1),
                            VisitRule.on("change", EventKind.EXECUTIVE_CHANGE)
                                    .inScope(keyTier().isAtLeast(KeyTier.DISTRICT))
                                    .dueWithin(Span.days(10))
                                    .citing("六必访 1")),
                    WorkCalendar.weekendsOnly())
            .withVersion(VisitRulebook.of("book-2", day(6, 1)));
    private static final EnterpriseFile FILE = EnterpriseFile.builder(EnterpriseId.of("A"))
            .recordedOn(day(1, 5))
            .attribute("tier", EnterpriseAttributes.KEY_TIER, KeyTier.CITY, day(1, 1))
            .recordedOn(day(1, 10))
            .event("e", EventKind.EXECUTIVE_CHANGE, day(1, 10))
            .build();

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2019, month, day);
    }

    @Test
    void aRecordSaysByWhatItWasDecided() {
        VisitDecisionRecord record = ENGINE.record(FILE, day(1, 12));

        assertThat(record.rulebooks()).containsExactly(Map.entry(day(1, 1), "book-1"));
        assertThat(record.calendar()).isEqualTo("weekends-only 1");
        assertThat(record.knownLines()).isEqualTo(2);
        assertThat(record.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.id().value()).isEqualTo("A/change/e");
            assertThat(decision.rulebook()).isEqualTo("book-1");
            assertThat(decision.source()).contains("六必访 1");
            assertThat(decision.due()).isEqualTo(day(1, 20));
            assertThat(decision.evidence()).containsExactly(EntryId.of("e"));
            assertThat(decision.factsRead())
                    .extracting(FactRead::reasonCode, FactRead::truth, FactRead::evidence)
                    .containsExactly(tuple("VALUE_AT_LEAST:key-tier", Truth.TRUE, ImmutableSet.of(EntryId.of("tier"))));
            assertThat(decision.factsRead().get(0).value().orElseThrow().en()).isEqualTo("city");
        });
    }

    @Test
    void itIsTheSameWhateverIsRecordedLater() {
        EnterpriseFile later = FILE.toBuilder()
                .recordedOn(day(2, 1))
                .add("v", Visit.on(day(1, 11)))
                .retract("r", "e")
                .build();

        assertThat(ENGINE.record(later, day(1, 12))).isEqualTo(ENGINE.record(FILE, day(1, 12)));
        assertThat(ENGINE.record(later, day(2, 1)).decisions())
                .extracting(VisitDecision::state)
                .containsExactly(ObligationState.FULFILLED);
    }
}
