package io.github.louyu.json;

import static io.github.louyu.json.AnswerTrees.checkExplanation;
import static io.github.louyu.json.AnswerTrees.checkText;
import static io.github.louyu.json.AnswerTrees.found;
import static io.github.louyu.json.AnswerTrees.money;
import static io.github.louyu.json.AnswerTrees.text;
import static io.github.louyu.json.AnswerTrees.texts;
import static io.github.louyu.json.AnswerTrees.written;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.rules.ChangePolicy;
import io.github.louyu.rules.ChangesNeeded;
import io.github.louyu.rules.Conditions;
import io.github.louyu.rules.Decision;
import io.github.louyu.rules.DecisionExplanation;
import io.github.louyu.rules.DecisionTable;
import io.github.louyu.rules.Explanation;
import io.github.louyu.rules.HitPolicy;
import io.github.louyu.rules.OutcomeCode;
import io.github.louyu.rules.Truth;
import io.github.louyu.rules.eligibility.BenefitAmount;
import io.github.louyu.rules.eligibility.CalculationStep;
import io.github.louyu.rules.eligibility.EligibilityEngine;
import io.github.louyu.rules.eligibility.EligibilityReport;
import io.github.louyu.rules.eligibility.EligibilityState;
import io.github.louyu.rules.eligibility.Grant;
import io.github.louyu.rules.eligibility.GrantReview;
import io.github.louyu.rules.eligibility.PolicyBundle;
import io.github.louyu.rules.eligibility.PolicyCatalogue;
import io.github.louyu.rules.eligibility.PolicyEligibility;
import io.github.louyu.rules.eligibility.SubjectType;
import io.github.louyu.rules.visit.MonitorChange;
import io.github.louyu.rules.visit.VisitAssessment;
import io.github.louyu.rules.visit.VisitEngine;
import io.github.louyu.rules.visit.VisitMonitor;
import io.github.louyu.rules.visit.VisitObligation;
import io.github.louyu.testkit.arbitraries.LouyuDomain;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.WorkCalendar;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.joda.money.Money;

/**
 * The documents of answers say what the answers say, by another reader of JSON; the schemas accept them, and refuse them with a field more. They
 * are the same of equal answers.
 */
@Domain(LouyuDomain.class)
@Domain(DomainContext.Global.class)
class AnswerDocumentsProperties {

    @Property(tries = 200)
    void assessments(@ForAll VisitAssessment assessment) throws IOException {
        JsonNode tree = written(AnswerKind.VISIT_ASSESSMENT, assessment);

        assertThat(text(tree, "enterprise")).isEqualTo(assessment.enterprise().value());
        assertThat(text(tree, "date")).isEqualTo(assessment.date().toString());
        assertThat(found(tree, "nextChange")).isEqualTo(assessment.nextChange().map(LocalDate::toString));
        assertThat(tree.path("obligations")).hasSameSizeAs(assessment.obligations());
        for (int i = 0; i < assessment.obligations().size(); i++) {
            checkObligation(
                    tree.path("obligations").get(i), assessment.obligations().get(i));
        }
        assertThat(tree.path("undetermined")).hasSameSizeAs(assessment.undetermined());
        for (int i = 0; i < assessment.undetermined().size(); i++) {
            JsonNode each = tree.path("undetermined").get(i);
            assertThat(text(each, "rule"))
                    .isEqualTo(assessment.undetermined().get(i).rule());
            assertThat(each.path("missing"))
                    .hasSameSizeAs(assessment.undetermined().get(i).missing());
            assertThat(each.path("reasons"))
                    .hasSameSizeAs(assessment.undetermined().get(i).reasons());
        }
        assertThat(tree.path("failures")).hasSameSizeAs(assessment.failures());
        assessment.obligations().forEach(each -> Statistics.label("state").collect(each.state()));
        Statistics.label("undetermined").collect(assessment.undetermined().isEmpty());
        Statistics.label("undetermined").coverage(coverage -> {
            coverage.check(true).count(count -> count > 0);
            coverage.check(false).count(count -> count > 0);
        });
    }

    private static void checkObligation(JsonNode tree, VisitObligation obligation) {
        assertThat(text(tree, "id")).isEqualTo(obligation.id().value());
        assertThat(text(tree, "enterprise")).isEqualTo(obligation.enterprise().value());
        assertThat(text(tree, "rule")).isEqualTo(obligation.rule());
        assertThat(text(tree, "key")).isEqualTo(obligation.key());
        assertThat(text(tree, "rulebook")).isEqualTo(obligation.rulebook());
        assertThat(found(tree, "source")).isEqualTo(obligation.source());
        assertThat(text(tree, "onset")).isEqualTo(obligation.onset().toString());
        assertThat(text(tree, "begins")).isEqualTo(obligation.begins().toString());
        assertThat(found(tree, "target")).isEqualTo(obligation.target().map(LocalDate::toString));
        assertThat(text(tree, "due")).isEqualTo(obligation.due().toString());
        assertThat(tree.path("dueProvisional").asBoolean()).isEqualTo(obligation.isDueProvisional());
        assertThat(text(tree, "state")).isEqualTo(obligation.state().name());
        assertThat(tree.path("level").asInt()).isEqualTo(obligation.level());
        assertThat(found(tree, "cancelReason"))
                .isEqualTo(obligation.cancelReason().map(Enum::name));
        assertThat(text(tree, "priority")).isEqualTo(obligation.priority().name());
        assertThat(text(tree, "lead")).isEqualTo(obligation.lead().name());
        assertThat(found(tree, "leadPerson")).isEqualTo(obligation.leadPerson().map(person -> person.value()));
        assertThat(texts(tree, "team"))
                .isEqualTo(
                        obligation.team().stream().map(person -> person.value()).toList());
        assertThat(found(tree, "countedVisit"))
                .isEqualTo(obligation.countedVisit().map(entry -> entry.value()));
        assertThat(texts(tree, "evidence"))
                .isEqualTo(obligation.evidence().stream()
                        .map(entry -> entry.value())
                        .toList());
        assertThat(tree.path("extensions")).hasSameSizeAs(obligation.extensions());
        assertThat(tree.path("waivers")).hasSameSizeAs(obligation.waivers());
        checkText(
                tree.path("title"), obligation.title().zh(), obligation.title().en());
        checkText(
                tree.path("reason"),
                obligation.reason().zh(),
                obligation.reason().en());
    }

    @Property(tries = 50)
    void obligationsAndWhyTheyAre(@ForAll VisitObligation obligation) throws IOException {
        checkObligation(written(AnswerKind.VISIT_OBLIGATION, obligation), obligation);
    }

    @Property(tries = 100)
    void agendasAndForecasts(@ForAll VisitEngine engine, @ForAll EnterpriseFile file, @ForAll LocalDate day)
            throws IOException {
        DateRange range = DateRange.of(day, day.plusDays(120));
        var agenda = engine.agenda(file, range);
        var forecast = engine.forecast(List.of(file), range);

        JsonNode changes = written(AnswerKind.VISIT_AGENDA, agenda).path("changes");
        assertThat(changes).hasSameSizeAs(agenda);
        for (int i = 0; i < agenda.size(); i++) {
            assertThat(text(changes.get(i), "date"))
                    .isEqualTo(agenda.get(i).date().toString());
            checkObligation(changes.get(i).path("after"), agenda.get(i).after());
            assertThat(changes.get(i).has("before"))
                    .isEqualTo(agenda.get(i).before().isPresent());
        }
        JsonNode visits = written(AnswerKind.VISIT_FORECAST, forecast).path("visits");
        assertThat(visits).hasSameSizeAs(forecast.visits());
        for (int i = 0; i < forecast.visits().size(); i++) {
            assertThat(text(visits.get(i), "due"))
                    .isEqualTo(forecast.visits().get(i).due().toString());
            checkObligation(
                    visits.get(i).path("obligation"), forecast.visits().get(i).obligation());
        }
        if (!agenda.isEmpty()) {
            VisitObligation last = agenda.get(agenda.size() - 1).after();
            var why = engine.explain(file, last);
            JsonNode tree = written(AnswerKind.VISIT_EXPLANATION, why);
            checkExplanation(tree.path("scope"), why.scope());
            assertThat(tree.has("trigger")).isEqualTo(why.trigger().isPresent());
        }
        Statistics.label("agenda").collect(agenda.isEmpty() ? "empty" : "changes");
        Statistics.label("agenda")
                .coverage(coverage -> coverage.check("changes").count(count -> count > 0));
    }

    @Property(tries = 60)
    void whatAMonitorTells(@ForAll VisitEngine engine, @ForAll EnterpriseFile file, @ForAll LocalDate day)
            throws IOException {
        VisitMonitor monitor = VisitMonitor.of(engine, day);
        List<MonitorChange> told = new ArrayList<>(monitor.put(file));
        told.addAll(monitor.advanceTo(day.plusDays(90)));
        ImmutableList<MonitorChange> changes = ImmutableList.copyOf(told);

        JsonNode tree = written(AnswerKind.MONITOR_CHANGES, changes).path("changes");
        assertThat(tree).hasSameSizeAs(changes);
        for (int i = 0; i < changes.size(); i++) {
            JsonNode each = tree.get(i);
            assertThat(text(each, "date")).isEqualTo(changes.get(i).date().toString());
            assertThat(text(each, "cause")).isEqualTo(changes.get(i).cause().name());
            assertThat(each.has("before")).isEqualTo(changes.get(i).before().isPresent());
            changes.get(i).after().ifPresent(after -> checkObligation(each.path("after"), after));
        }
        Statistics.label("monitor").collect(changes.isEmpty() ? "silent" : "changes");
        Statistics.label("monitor")
                .coverage(coverage -> coverage.check("changes").count(count -> count > 0));
    }

    @Property(tries = 300)
    void explanations(@ForAll Explanation explanation) throws IOException {
        checkExplanation(written(AnswerKind.EXPLANATION, explanation), explanation);
        Statistics.label("truth").collect(explanation.truth());
        Statistics.label("truth").coverage(coverage -> {
            for (Truth truth : Truth.values()) {
                coverage.check(truth).count(count -> count > 0);
            }
        });
    }

    @Property(tries = 100)
    void changesNeeded(@ForAll ChangesNeeded needed) throws IOException {
        JsonNode tree = written(AnswerKind.CHANGES_NEEDED, needed);

        assertThat(text(tree, "goal")).isEqualTo(needed.goal().name());
        assertThat(tree.path("reached").asBoolean()).isEqualTo(needed.isReached());
        assertThat(tree.path("complete").asBoolean()).isEqualTo(needed.isComplete());
        assertThat(tree.path("changes")).hasSameSizeAs(needed.changes());
        for (int i = 0; i < needed.changes().size(); i++) {
            JsonNode change = tree.path("changes").get(i);
            assertThat(change.path("facts").findValuesAsText("name"))
                    .isEqualTo(needed.changes().get(i).facts().stream()
                            .map(fact -> fact.name())
                            .toList());
            assertThat(change.path("turned").findValuesAsText("to"))
                    .isEqualTo(needed.changes().get(i).turned().stream()
                            .map(turned -> turned.to().name())
                            .toList());
        }
    }

    @Property(tries = 400)
    void decisionsOfTables(
            @ForAll DecisionTable<EnterpriseFile, OutcomeCode> table,
            @ForAll EnterpriseFile file,
            @ForAll LocalDate day)
            throws IOException {
        var evaluator = table.using(WorkCalendar.china());
        Decision<OutcomeCode> decision = evaluator.decide(file, day);
        DecisionExplanation<OutcomeCode> why = evaluator.explain(file, day);
        checkDecision(written(AnswerKind.DECISION, decision), decision);

        JsonNode tree = written(AnswerKind.DECISION_EXPLANATION, why);
        assertThat(text(tree, "name")).isEqualTo(table.name());
        assertThat(text(tree, "date")).isEqualTo(day.toString());
        checkText(tree.path("table"), table.label().zh(), table.label().en());
        checkDecision(tree.path("decision"), why.decision());
        assertThat(tree.path("rows")).hasSameSizeAs(why.rows());
        for (int i = 0; i < why.rows().size(); i++) {
            JsonNode row = tree.path("rows").get(i);
            DecisionExplanation.Row<OutcomeCode> expected = why.rows().get(i);
            assertThat(text(row, "id")).isEqualTo(expected.id());
            checkOutcome(row.path("outcome"), expected.outcome());
            checkExplanation(row.path("explanation"), expected.explanation());
        }
        assertThat(tree.path("missing").findValuesAsText("name"))
                .isEqualTo(why.unknownFacts().stream().map(fact -> fact.name()).toList());
        assertThat(tree.path("reasons")).hasSameSizeAs(why.reasons());
        Statistics.label("decision").collect(decision.state());
        Statistics.label("decision").coverage(coverage -> {
            for (Decision.State state :
                    List.of(Decision.State.DECIDED, Decision.State.NOT_COVERED, Decision.State.UNDETERMINED)) {
                coverage.check(state).count(count -> count > 0);
            }
        });
    }

    private static void checkDecision(JsonNode tree, Decision<OutcomeCode> decision) {
        assertThat(text(tree, "state")).isEqualTo(decision.state().name());
        assertThat(texts(tree, "rows")).isEqualTo(decision.rows());
        assertThat(tree.path("mayBeNotCovered").asBoolean()).isEqualTo(decision.mayBeNotCovered());
        assertThat(tree.path("mayConflict").asBoolean()).isEqualTo(decision.mayConflict());
        assertThat(tree.path("outcomes")).hasSameSizeAs(decision.outcomes());
        for (int i = 0; i < decision.outcomes().size(); i++) {
            checkOutcome(tree.path("outcomes").get(i), decision.outcomes().get(i));
        }
    }

    private static void checkOutcome(JsonNode tree, OutcomeCode outcome) {
        assertThat(text(tree, "code")).isEqualTo(outcome.code());
        checkText(tree.path("label"), outcome.label().zh(), outcome.label().en());
    }

    @Example
    void anOutcomeThatIsAConstantIsWrittenWithItsNameAndAnotherWithItsTextAlone() throws IOException {
        EnterpriseFile file = EnterpriseFile.builder(EnterpriseId.of("E1")).build();
        JsonNode constant = written(AnswerKind.DECISION, decided(KeyTier.CITY, file))
                .path("outcomes")
                .get(0);
        JsonNode number = written(AnswerKind.DECISION, decided(new BigDecimal("0.05"), file))
                .path("outcomes")
                .get(0);

        assertThat(text(constant, "code")).isEqualTo("CITY");
        checkText(constant.path("label"), "市级", "city");
        assertThat(number.has("code")).isFalse();
        checkText(number.path("label"), "0.05", "0.05");
    }

    private static <R> Decision<R> decided(R outcome, EnterpriseFile file) {
        return DecisionTable.<EnterpriseFile, R>named("t", Bilingual.same("t"), HitPolicy.FIRST)
                .row("a", Conditions.always(), outcome)
                .build()
                .using(WorkCalendar.china())
                .decide(file, LocalDate.of(2019, 1, 3));
    }

    @Property(tries = 150)
    void eligibilityReports(@ForAll EligibilityReport report) throws IOException {
        JsonNode tree = written(AnswerKind.ELIGIBILITY_REPORT, report);

        assertThat(text(tree, "date")).isEqualTo(report.date().toString());
        assertThat(found(tree, "nextChange")).isEqualTo(report.nextChange().map(LocalDate::toString));
        assertThat(tree.path("policies")).hasSameSizeAs(report.policies());
        for (int i = 0; i < report.policies().size(); i++) {
            checkPolicy(tree.path("policies").get(i), report.policies().get(i));
        }
        assertThat(tree.path("missingFacts")).hasSameSizeAs(report.missingFacts());
        PolicyBundle bundle = report.bestBundle();
        JsonNode best = tree.path("bestBundle");
        assertThat(money(best, "worth")).contains(bundle.worth());
        assertThat(money(best, "most")).contains(bundle.most());
        assertThat(money(best, "bound")).contains(bundle.bound());
        assertThat(best.path("provenOptimal").asBoolean()).isEqualTo(bundle.isProvenOptimal());
        assertThat(best.path("items")).hasSameSizeAs(bundle.items());
        for (int i = 0; i < bundle.items().size(); i++) {
            JsonNode item = best.path("items").get(i);
            assertThat(text(item.path("policy"), "policy"))
                    .isEqualTo(bundle.items().get(i).policy().id().policy());
            assertThat(money(item, "granted")).contains(bundle.items().get(i).granted());
        }
        assertThat(best.path("leftOut")).hasSameSizeAs(bundle.leftOut());
        assertThat(best.path("notCompared")).hasSameSizeAs(bundle.notCompared());
        assertThat(best.has("warning")).isEqualTo(bundle.warning().isPresent());
        assertThat(best.path("totals")).hasSameSizeAs(bundle.totals());
        for (int i = 0; i < bundle.totals().size(); i++) {
            assertThat(money(best.path("totals").get(i), "amount"))
                    .contains(bundle.totals().get(i).amount());
        }
        var misses = report.nearMisses(ChangePolicy.anything());
        JsonNode near = written(AnswerKind.NEAR_MISSES, misses).path("nearMisses");
        assertThat(near).hasSameSizeAs(misses);
        report.policies().forEach(policy -> Statistics.label("policies").collect(policy.state()));
    }

    @Property(tries = 100)
    void grants(@ForAll PolicyCatalogue catalogue, @ForAll EnterpriseFile file, @ForAll LocalDate day)
            throws IOException {
        EligibilityEngine<EnterpriseFile> engine = EligibilityEngine.of(catalogue, SubjectType.ENTERPRISE);
        for (PolicyEligibility policy : engine.assess(file, day).policies()) {
            if (policy.state() == EligibilityState.NOT_IN_FORCE) {
                continue;
            }
            Grant grant = new Grant(policy.id(), day, day.plusDays(10), Money.parse("CNY 1000.50"));
            GrantReview review = engine.review(grant, file, day.plusDays(100));
            JsonNode tree = written(AnswerKind.GRANT_REVIEW, review);

            assertThat(text(tree.path("grant").path("policy"), "policy"))
                    .isEqualTo(policy.id().policy());
            assertThat(money(tree.path("grant"), "amount")).contains(grant.amount());
            assertThat(text(tree, "state")).isEqualTo(review.state().name());
            assertThat(found(tree, "boundUntil")).isEqualTo(review.boundUntil().map(LocalDate::toString));
            assertThat(found(tree, "brokenOn")).isEqualTo(review.brokenOn().map(LocalDate::toString));
            assertThat(money(tree, "toRepay")).contains(review.toRepay());
            Statistics.label("grant").collect(review.state());
        }
    }

    private static void checkPolicy(JsonNode tree, PolicyEligibility policy) {
        assertThat(text(tree.path("id"), "catalogue")).isEqualTo(policy.id().catalogue());
        assertThat(text(tree.path("id"), "policy")).isEqualTo(policy.id().policy());
        assertThat(text(tree, "state")).isEqualTo(policy.state().name());
        assertThat(text(tree, "stateOnMerits")).isEqualTo(policy.stateOnMerits().name());
        assertThat(text(tree, "inForce")).isEqualTo(policy.inForce().toString());
        assertThat(found(tree, "nextOpenDay")).isEqualTo(policy.nextOpenDay().map(LocalDate::toString));
        assertThat(money(tree, "amount")).isEqualTo(policy.amount());
        assertThat(money(tree, "mostItCanBe")).isEqualTo(policy.mostItCanBe());
        assertThat(tree.path("missing").findValuesAsText("name"))
                .isEqualTo(
                        policy.missingFacts().stream().map(fact -> fact.name()).toList());
        assertThat(tree.path("documents").findValuesAsText("code"))
                .isEqualTo(policy.documents().stream()
                        .map(document -> document.code())
                        .toList());
        assertThat(tree.path("applyFirst")).hasSameSizeAs(policy.applyFirst());
        assertThat(tree.has("quota")).isEqualTo(policy.quota().isPresent());
        policy.explanation().ifPresent(why -> checkExplanation(tree.path("explanation"), why));
        policy.discretionExplanation().ifPresent(why -> checkExplanation(tree.path("discretion"), why));
        assertThat(tree.path("benefits")).hasSameSizeAs(policy.benefits());
        for (int i = 0; i < policy.benefits().size(); i++) {
            JsonNode benefit = tree.path("benefits").get(i);
            BenefitAmount given = policy.benefits().get(i);
            assertThat(money(benefit, "amount")).isEqualTo(given.amount());
            assertThat(money(benefit, "sureAmount")).isEqualTo(given.sureAmount());
            assertThat(money(benefit, "mostItCanBe")).isEqualTo(given.mostItCanBe());
            assertThat(benefit.path("payments")).hasSameSizeAs(given.payments());
            assertThat(benefit.path("service").asBoolean()).isEqualTo(given.isService());
            given.computation().ifPresent(step -> checkStep(benefit.path("computation"), step));
        }
    }

    private static void checkStep(JsonNode tree, CalculationStep step) {
        assertThat(text(tree, "kind")).isEqualTo(step.kind().name());
        checkText(tree.path("words"), step.words().zh(), step.words().en());
        assertThat(found(tree, "value")).isEqualTo(step.value().map(BigDecimal::toPlainString));
        assertThat(found(tree, "currency")).isEqualTo(step.currency().map(currency -> currency.getCode()));
        assertThat(found(tree, "obstacle")).isEqualTo(step.obstacle().map(Enum::name));
        assertThat(tree.path("operands")).hasSameSizeAs(step.operands());
        for (int i = 0; i < step.operands().size(); i++) {
            checkStep(tree.path("operands").get(i), step.operands().get(i));
        }
    }
}
