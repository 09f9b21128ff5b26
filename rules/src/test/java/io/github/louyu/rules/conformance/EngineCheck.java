package io.github.louyu.rules.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.rules.Evaluator;
import io.github.louyu.rules.oracle.NeutralCase.NextChange;
import io.github.louyu.rules.oracle.NeutralCase.OfCondition;
import io.github.louyu.rules.oracle.NeutralCase.OfVisits;
import io.github.louyu.rules.oracle.NeutralRulebook;
import io.github.louyu.rules.visit.VisitEngine;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** Holds the engine to a case: everything that is expected there, asked in every way in which the engine answers it. */
public final class EngineCheck {

    private EngineCheck() {}

    public static void check(OfCondition c) {
        EnterpriseFile file = NeutralAdapter.file(c.file());
        Evaluator<EnterpriseFile> condition =
                RuleAdapter.condition(c.condition()).using(NeutralAdapter.calendar(c.calendar()));
        assertThat(EngineAnswers.timeline(condition, file, c.range()))
                .as("timeline")
                .isEqualTo(c.expected().timeline());
        assertThat(EngineAnswers.dailyTests(condition, file, c.range()))
                .as("daily tests")
                .isEqualTo(c.expected().timeline());
        assertThat(EngineAnswers.timeline(condition, file.inHindsight(), c.range()))
                .as("hindsight")
                .isEqualTo(c.expected().hindsight());
        for (NextChange next : c.expected().nextChange()) {
            assertThat(EngineAnswers.nextChange(condition, file, next.on(), next.searchedTo()))
                    .as("next change on %s", next.on())
                    .isEqualTo(Optional.ofNullable(next.is()));
        }
    }

    public static void check(OfVisits c) {
        EnterpriseFile file = NeutralAdapter.file(c.file());
        VisitEngine engine =
                VisitEngine.of(RuleAdapter.rulebooks(c.rulebooks()), NeutralAdapter.calendar(c.calendar()));
        LocalDate firstRules = c.rulebooks().stream()
                .map(NeutralRulebook::from)
                .min(Comparator.naturalOrder())
                .orElse(c.range().first());
        assertThat(EngineAnswers.sweep(engine, file, c.range()))
                .as("daily sweep")
                .isEqualTo(c.expected().obligations());
        assertThat(EngineAnswers.withoutReasonChanges(EngineAnswers.agenda(engine, file, c.range(), firstRules)))
                .as("agenda")
                .isEqualTo(EngineAnswers.withoutReasonChanges(c.expected().obligations()));
        assertThat(EngineAnswers.withoutReasonChanges(
                        MonitorAnswers.knowingAllBefore(engine, file, c.range(), firstRules)))
                .as("monitor that knows all before")
                .isEqualTo(EngineAnswers.withoutReasonChanges(c.expected().obligations()));
        assertThat(EngineAnswers.withoutReasonChanges(
                        MonitorAnswers.learningDayByDay(engine, file, c.range(), firstRules)))
                .as("monitor that learns day by day")
                .isEqualTo(EngineAnswers.withoutReasonChanges(c.expected().obligations()));
        assertThat(EngineAnswers.undetermined(engine, file, c.range()))
                .as("undetermined")
                .containsExactlyInAnyOrderElementsOf(c.expected().undetermined());
        for (NextChange next : c.expected().nextChange()) {
            assertThat(engine.nextChange(file, next.on()).filter(day -> day.isBefore(next.searchedTo())))
                    .as("next change on %s", next.on())
                    .isEqualTo(Optional.ofNullable(next.is()));
        }
    }
}
