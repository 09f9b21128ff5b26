package io.github.louyu.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.rules.oracle.NeutralCase.NextChange;
import io.github.louyu.rules.oracle.NeutralCase.OfCondition;
import io.github.louyu.rules.oracle.NeutralCase.OfVisits;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The oracle gives every answer that the conformance cases expect. */
class NaiveConformanceTest {

    @Test
    void noCaseIsLost() {
        assertThat(NeutralCases.conditions()).hasSize(400);
        assertThat(NeutralCases.visits()).hasSize(601);
    }

    @Test
    void casesAreWrittenAsTheyWereRead() {
        for (String line : NeutralCases.lines("/conformance/conditions.jsonl")) {
            assertThat(NeutralCases.tree(NeutralCases.line(NeutralCases.condition(line))))
                    .isEqualTo(NeutralCases.tree(line));
        }
        for (String line : NeutralCases.lines("/conformance/visits.jsonl")) {
            assertThat(NeutralCases.tree(NeutralCases.line(NeutralCases.visits(line))))
                    .isEqualTo(NeutralCases.tree(line));
        }
    }

    @TestFactory
    Stream<DynamicTest> conditions() {
        return NeutralCases.conditions().stream().map(c -> DynamicTest.dynamicTest(c.id(), () -> assertAnswersOf(c)));
    }

    @TestFactory
    Stream<DynamicTest> visits() {
        return NeutralCases.visits().stream().map(c -> DynamicTest.dynamicTest(c.id(), () -> assertAnswersOf(c)));
    }

    private static void assertAnswersOf(OfCondition c) {
        NaiveConditions conditions = new NaiveConditions(c.calendar());
        NaiveFile file = NaiveFile.of(c.file());
        assertThat(conditions.timeline(c.condition(), file, c.range()))
                .isEqualTo(c.expected().timeline());
        assertThat(conditions.timeline(c.condition(), file.inHindsight(), c.range()))
                .isEqualTo(c.expected().hindsight());
        for (NextChange next : c.expected().nextChange()) {
            assertThat(conditions.nextChange(c.condition(), c.file(), next.on(), next.searchedTo()))
                    .as("next change on %s", next.on())
                    .isEqualTo(Optional.ofNullable(next.is()));
        }
    }

    private static void assertAnswersOf(OfVisits c) {
        NaiveVisits visits = NaiveVisits.of(c.rulebooks(), c.calendar(), c.file());
        assertThat(visits.obligations(c.range())).isEqualTo(c.expected().obligations());
        assertThat(visits.undetermined(c.range()))
                .containsExactlyInAnyOrderElementsOf(c.expected().undetermined());
        for (NextChange next : c.expected().nextChange()) {
            assertThat(visits.nextChange(next.on(), next.searchedTo()))
                    .as("next change on %s", next.on())
                    .isEqualTo(Optional.ofNullable(next.is()));
        }
    }
}
