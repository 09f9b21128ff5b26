package io.github.louyu.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The oracle answers every row of SEMANTICS 7 as it stands there. */
class WorkedExamplesOfTheOracleTest {

    @Test
    void noRowIsLost() {
        assertThat(WorkedExamples.all().stream().map(WorkedExample::row).distinct())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 57).boxed().toList());
    }

    @TestFactory
    Stream<DynamicTest> rows() {
        return WorkedExamples.all().stream()
                .map(example -> DynamicTest.dynamicTest("row " + example.row(), () -> assertAnswer(example)));
    }

    private static void assertAnswer(WorkedExample example) {
        if (example instanceof WorkedExample.OfCondition c) {
            assertAnswer(c);
        } else if (example instanceof WorkedExample.OfWorkdays w) {
            assertThat(w.calendar().plusWorkdays(w.from(), w.workdays())).isEqualTo(w.expected());
        } else if (example instanceof WorkedExample.OfVisits v) {
            assertAnswer(v.visits());
        }
    }

    private static void assertAnswer(WorkedExample.OfCondition c) {
        NaiveConditions conditions = new NaiveConditions(c.calendar());
        NaiveFile file = NaiveFile.of(c.file());
        NaiveFile hindsight = file.inHindsight();
        for (WorkedExample.TruthOn expected : c.truths()) {
            assertThat(conditions.truth(c.condition(), expected.inHindsight() ? hindsight : file, expected.day()))
                    .as("%s", expected)
                    .isEqualTo(expected.truth());
        }
        c.missingFacts()
                .ifPresent(missing -> assertThat(new NaiveMissingFacts(conditions)
                                .of(c.condition(), file, c.truths().get(0).day()))
                        .isEqualTo(missing));
    }

    private static void assertAnswer(NeutralCase.OfVisits c) {
        NaiveVisits visits = NaiveVisits.of(c.rulebooks(), c.calendar(), c.file());
        assertThat(visits.obligations(c.range())).isEqualTo(c.expected().obligations());
        assertThat(visits.undetermined(c.range()))
                .containsExactlyInAnyOrderElementsOf(c.expected().undetermined());
        c.expected()
                .nextChange()
                .forEach(next -> assertThat(visits.nextChange(next.on(), next.searchedTo()))
                        .isEqualTo(Optional.ofNullable(next.is())));
    }
}
