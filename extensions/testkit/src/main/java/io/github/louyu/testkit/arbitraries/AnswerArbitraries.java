package io.github.louyu.testkit.arbitraries;

import static io.github.louyu.testkit.arbitraries.Sources.days;
import static io.github.louyu.testkit.arbitraries.Sources.flags;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.Entry;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.rules.ChangePolicy;
import io.github.louyu.rules.ChangesNeeded;
import io.github.louyu.rules.Explanation;
import io.github.louyu.rules.MissingFact;
import io.github.louyu.rules.RuleNode;
import io.github.louyu.rules.Truth;
import io.github.louyu.rules.eligibility.EligibilityEngine;
import io.github.louyu.rules.eligibility.EligibilityReport;
import io.github.louyu.rules.eligibility.PolicyEligibility;
import io.github.louyu.rules.eligibility.SubjectType;
import io.github.louyu.rules.governance.BuildingCommunityRules;
import io.github.louyu.rules.governance.GovernanceAssessment;
import io.github.louyu.rules.governance.GovernanceEngine;
import io.github.louyu.rules.governance.GovernanceFinding;
import io.github.louyu.rules.governance.GovernanceTerms;
import io.github.louyu.rules.visit.VisitAssessment;
import io.github.louyu.rules.visit.VisitDecisionRecord;
import io.github.louyu.rules.visit.VisitEngine;
import io.github.louyu.rules.visit.VisitObligation;
import io.github.louyu.time.Span;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Answers, which the engines give to random questions; they shrink as their questions do. */
final class AnswerArbitraries {

    private AnswerArbitraries() {}

    static void addTo(Registry registry) {
        registry.add(Explanation.class, explanations());
        registry.add(RuleNode.class, ConditionArbitraries.conditions().map(condition -> condition.view()));
        registry.add(
                MissingFact.class,
                ConditionArbitraries.facts().map(fact -> new MissingFact(fact.name(), fact.label())));
        registry.add(
                ChangesNeeded.class,
                explanations().map(explanation -> explanation.changesNeeded(Truth.TRUE, ChangePolicy.anything())));
        registry.add(VisitEngine.class, visitEngines());
        registry.add(VisitAssessment.class, visitQuestions().map(VisitQuestion::assessment));
        registry.add(VisitObligation.class, obligations());
        registry.add(VisitDecisionRecord.class, visitQuestions().map(VisitQuestion::decisionRecord));
        registry.add(EligibilityReport.class, reports());
        registry.add(
                PolicyEligibility.class,
                reports().map(report -> report.policies().get(0)));
        registry.add(GovernanceAssessment.class, governanceAssessments());
        registry.add(GovernanceFinding.class, findings());
    }

    private static Arbitrary<Explanation> explanations() {
        return Combinators.combine(ConditionArbitraries.conditions(), FileArbitraries.files(), days())
                .as((condition, file, day) ->
                        condition.using(WorkCalendar.china()).explain(file, day));
    }

    private static Arbitrary<VisitEngine> visitEngines() {
        return Combinators.combine(VisitArbitraries.rulebooks(), TimeArbitraries.calendars())
                .as(VisitEngine::of);
    }

    private record VisitQuestion(VisitEngine engine, EnterpriseFile file, LocalDate day) {

        VisitAssessment assessment() {
            return engine.assess(file, day);
        }

        /** The same after the most urgent visit was made, on the day it was due or, late, on the day asked about. */
        VisitQuestion withAVisitMade(boolean late) {
            return assessment().pending().stream()
                    .findFirst()
                    .map(owed -> new VisitQuestion(engine, file.append(visit(owed, late)), day))
                    .orElse(this);
        }

        private Entry visit(VisitObligation owed, boolean late) {
            LocalDate on = late || owed.due().isAfter(day) ? day : owed.due();
            return Entry.of(
                    EntryId.of("visit that was owed"),
                    day,
                    Visit.builder().on(on).addObligation(owed.id()).build());
        }

        VisitDecisionRecord decisionRecord() {
            return engine.record(file, day);
        }
    }

    private static Arbitrary<VisitQuestion> visitQuestions() {
        return Combinators.combine(visitEngines(), FileArbitraries.files(), days(), flags(), flags())
                .as((engine, file, day, made, late) -> {
                    VisitQuestion question = new VisitQuestion(engine, file, day);
                    return made ? question.withAVisitMade(late) : question;
                });
    }

    private static Arbitrary<VisitObligation> obligations() {
        return visitQuestions()
                .map(VisitQuestion::assessment)
                .filter(assessment -> !assessment.obligations().isEmpty())
                .map(assessment -> assessment.obligations().get(0));
    }

    private static Arbitrary<EligibilityReport> reports() {
        return Combinators.combine(EligibilityArbitraries.catalogues(), FileArbitraries.files(), days())
                .as((catalogue, file, day) ->
                        EligibilityEngine.of(catalogue, SubjectType.ENTERPRISE).assess(file, day));
    }

    private static Arbitrary<GovernanceAssessment> governanceAssessments() {
        GovernanceEngine engine = GovernanceEngine.of(
                BuildingCommunityRules.with(GovernanceTerms.asRegulated(Span.days(90))), WorkCalendar.china());
        return Combinators.combine(GovernanceArbitraries.governed(), days()).as(engine::assess);
    }

    private static Arbitrary<GovernanceFinding> findings() {
        return governanceAssessments()
                .filter(assessment -> !assessment.findings().isEmpty())
                .flatMap(assessment -> Arbitraries.of(List.copyOf(assessment.findings())));
    }
}
