package io.github.louyu.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import io.github.louyu.community.Subdistrict;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.InvestmentOrigin;
import io.github.louyu.rules.ChangePolicy;
import io.github.louyu.rules.ChangesNeeded;
import io.github.louyu.rules.Explanation;
import io.github.louyu.rules.Truth;
import io.github.louyu.rules.eligibility.BenefitAmount;
import io.github.louyu.rules.eligibility.CalculationStep;
import io.github.louyu.rules.eligibility.EligibilityReport;
import io.github.louyu.rules.eligibility.PolicyBundle;
import io.github.louyu.rules.eligibility.PolicyEligibility;
import io.github.louyu.rules.governance.CommunityIndicators;
import io.github.louyu.rules.governance.GovernanceAssessment;
import io.github.louyu.rules.governance.GovernanceFinding;
import io.github.louyu.rules.governance.Indicator;
import io.github.louyu.rules.visit.VisitAssessment;
import io.github.louyu.rules.visit.VisitEngine;
import io.github.louyu.rules.visit.VisitObligation;
import io.github.louyu.testkit.arbitraries.LouyuDomain;
import io.github.louyu.time.DateRange;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    private static final LouyuJson JSON = LouyuJson.standard();

    private static <T> JsonNode written(AnswerKind<T> kind, T answer) throws IOException {
        String document = JSON.write(kind, answer);
        assertThat(JsonDocuments.isValid(kind, document)).as(document).isTrue();
        JsonNode tree = JsonDocuments.MAPPER.readTree(document);
        assertThat(JsonDocuments.MAPPER.readTree(JSON.writeLine(kind, answer))).isEqualTo(tree);
        assertThat(text(tree, "louyu")).isEqualTo(kind.name());
        for (JsonNode object : objects(tree)) {
            ObjectNode changed = (ObjectNode) object;
            changed.put("surplus", 1);
            assertThat(JsonDocuments.isValid(kind, tree.toString()))
                    .as(object.toString())
                    .isFalse();
            changed.remove("surplus");
        }
        return tree;
    }

    /** The document and two objects inside it, so that large answers do not take long. */
    private static List<JsonNode> objects(JsonNode tree) {
        List<JsonNode> objects = new ArrayList<>();
        objects.add(tree);
        List<JsonNode> inside = tree.findParents("title");
        inside.stream().limit(1).forEach(objects::add);
        tree.findParents("reasonCode").stream().limit(1).forEach(objects::add);
        return objects;
    }

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

    @Property(tries = 100)
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

    private static void checkExplanation(JsonNode tree, Explanation explanation) {
        assertThat(text(tree, "reasonCode")).isEqualTo(explanation.reasonCode());
        checkText(
                tree.path("condition"),
                explanation.conditionText(Locale.CHINESE),
                explanation.conditionText(Locale.ENGLISH));
        assertThat(tree.path("needed").asBoolean(true)).isEqualTo(explanation.isNeeded());
        if (!explanation.isNeeded()) {
            assertThat(tree).hasSize(3);
            return;
        }
        assertThat(text(tree, "truth")).isEqualTo(explanation.truth().name());
        assertThat(tree.has("value")).isEqualTo(explanation.value().isPresent());
        assertThat(tree.has("limit")).isEqualTo(explanation.limit().isPresent());
        assertThat(tree.has("margin")).isEqualTo(explanation.margin().isPresent());
        explanation.value().ifPresent(value -> checkText(tree.path("value"), value.zh(), value.en()));
        assertThat(texts(tree, "evidence"))
                .isEqualTo(explanation.evidence().stream()
                        .map(entry -> entry.value())
                        .toList());
        assertThat(tree.path("missing").findValuesAsText("name"))
                .isEqualTo(explanation.unknownFacts().stream()
                        .map(fact -> fact.name())
                        .toList());
        assertThat(tree.path("workedOutOf")).hasSameSizeAs(explanation.workedOutOf());
        assertThat(tree.path("reasons")).hasSameSizeAs(explanation.reasons());
        assertThat(tree.path("failures")).hasSameSizeAs(explanation.failures());
        assertThat(tree.path("parts")).hasSameSizeAs(explanation.parts());
        for (int i = 0; i < explanation.parts().size(); i++) {
            checkExplanation(tree.path("parts").get(i), explanation.parts().get(i));
        }
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

    @Property(tries = 50)
    void governanceAssessments(@ForAll GovernanceAssessment assessment) throws IOException {
        JsonNode tree = written(AnswerKind.GOVERNANCE_ASSESSMENT, assessment);

        assertThat(text(tree, "date")).isEqualTo(assessment.date().toString());
        assertThat(found(tree, "nextChange")).isEqualTo(assessment.nextChange().map(LocalDate::toString));
        assertThat(tree.path("findings")).hasSameSizeAs(assessment.findings());
        for (int i = 0; i < assessment.findings().size(); i++) {
            JsonNode each = tree.path("findings").get(i);
            GovernanceFinding finding = assessment.findings().get(i);
            assertThat(text(each.path("rule"), "id")).isEqualTo(finding.rule().id());
            assertThat(text(each.path("rule"), "severity"))
                    .isEqualTo(finding.severity().name());
            assertThat(text(each.path("place"), "kind"))
                    .isEqualTo(finding.place().kind().name());
            assertThat(text(each.path("place"), "id")).isEqualTo(finding.place().id());
            assertThat(texts(each, "onFile")).isEqualTo(finding.onFile());
            checkExplanation(each.path("explanation"), finding.explanation());
        }
        assertThat(tree.path("undetermined")).hasSameSizeAs(assessment.undetermined());
        assertThat(tree.path("failures")).hasSameSizeAs(assessment.failures());
        Statistics.label("findings").collect(assessment.findings().isEmpty());
        Statistics.label("findings").coverage(coverage -> coverage.check(false).count(count -> count > 0));
    }

    @Property(tries = 100)
    void indicators(@ForAll Subdistrict subdistrict, @ForAll List<EnterpriseFile> files, @ForAll LocalDate day)
            throws IOException {
        CommunityIndicators community = CommunityIndicators.of(subdistrict, files, day);
        ImmutableList<Indicator> indicators = ImmutableList.of(
                community.mainBuildings(day),
                community.enterprises(day),
                community.occupancy(day),
                community.foreignShare(EnumSet.allOf(InvestmentOrigin.class), day));

        JsonNode tree = written(AnswerKind.INDICATORS, indicators).path("indicators");
        assertThat(tree).hasSameSizeAs(indicators);
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            JsonNode each = tree.get(i);
            assertThat(text(each, "kind")).isEqualTo(indicator.kind().name());
            assertThat(text(each, "unit")).isEqualTo(indicator.unit().name());
            assertThat(text(each, "during")).isEqualTo(indicator.during().toString());
            assertThat(text(each, "numerator")).isEqualTo(indicator.numerator().toPlainString());
            assertThat(found(each, "denominator"))
                    .isEqualTo(indicator.denominator().map(BigDecimal::toPlainString));
            assertThat(found(each, "value")).isEqualTo(indicator.value().map(BigDecimal::toPlainString));
            assertThat(each.has("unknownBecause"))
                    .isEqualTo(indicator.unknownBecause().isPresent());
            assertThat(each.path("covered").asInt()).isEqualTo(indicator.covered());
            assertThat(each.path("population").asInt()).isEqualTo(indicator.population());
        }
        Statistics.label("occupancy").collect(indicators.get(2).value().isPresent() ? "known" : "unknown");
    }

    private static String text(JsonNode tree, String field) {
        assertThat(tree.path(field).isTextual()).as("%s of %s", field, tree).isTrue();
        return tree.path(field).textValue();
    }

    private static Optional<String> found(JsonNode tree, String field) {
        return tree.has(field) ? Optional.of(text(tree, field)) : Optional.empty();
    }

    private static Optional<Money> money(JsonNode tree, String field) {
        return tree.has(field)
                ? Optional.of(Money.parse(text(tree.path(field), "currency") + " " + text(tree.path(field), "amount")))
                : Optional.empty();
    }

    private static ImmutableList<String> texts(JsonNode tree, String field) {
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        tree.path(field).forEach(each -> texts.add(each.textValue()));
        return texts.build();
    }

    private static void checkText(JsonNode tree, String zh, String en) {
        if (zh.equals(en)) {
            assertThat(tree.textValue()).isEqualTo(zh);
        } else {
            assertThat(text(tree, "zh")).isEqualTo(zh);
            assertThat(text(tree, "en")).isEqualTo(en);
        }
    }
}
