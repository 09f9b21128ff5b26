package io.github.louyu.rules.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.rules.Evaluator;
import io.github.louyu.rules.Explanation;
import io.github.louyu.rules.MissingFact;
import io.github.louyu.rules.Truth;
import io.github.louyu.rules.oracle.WorkedExample;
import io.github.louyu.rules.oracle.WorkedExamples;
import io.github.louyu.time.CountedDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The engine answers every worked example as it is written. */
class WorkedExamplesTest {

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
        if (example instanceof WorkedExample.OfCondition condition) {
            assertAnswer(condition);
        } else if (example instanceof WorkedExample.OfWorkdays workdays) {
            assertThat(NeutralAdapter.calendar(workdays.calendar()).plusWorkdays(workdays.from(), workdays.workdays()))
                    .isEqualTo(new CountedDate(
                            workdays.expected().day(), workdays.expected().provisional()));
        } else if (example instanceof WorkedExample.OfVisits visits) {
            EngineCheck.check(visits.visits());
        }
    }

    private static void assertAnswer(WorkedExample.OfCondition c) {
        EnterpriseFile file = NeutralAdapter.file(c.file());
        Evaluator<EnterpriseFile> condition =
                RuleAdapter.condition(c.condition()).using(NeutralAdapter.calendar(c.calendar()));
        for (WorkedExample.TruthOn expected : c.truths()) {
            EnterpriseFile read = expected.inHindsight() ? file.inHindsight() : file;
            Explanation explanation = condition.explain(read, expected.day());
            assertThat(explanation.truth())
                    .as("%s", expected)
                    .isEqualTo(Truth.valueOf(expected.truth().name()));
            assertThat(condition.test(read, expected.day())).isEqualTo(explanation.truth());
            assertThat(condition.timeline(read).at(expected.day())).contains(explanation.truth());
            List<String> asked = explanation.missingFacts().facts().stream()
                    .map(MissingFact::name)
                    .toList();
            c.missingFacts().ifPresent(missing -> assertThat(asked).containsExactlyInAnyOrderElementsOf(missing));
        }
    }
}
