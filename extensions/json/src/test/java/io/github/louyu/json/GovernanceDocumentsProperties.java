package io.github.louyu.json;

import static io.github.louyu.json.AnswerTrees.checkExplanation;
import static io.github.louyu.json.AnswerTrees.found;
import static io.github.louyu.json.AnswerTrees.text;
import static io.github.louyu.json.AnswerTrees.texts;
import static io.github.louyu.json.AnswerTrees.written;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import io.github.louyu.community.Subdistrict;
import io.github.louyu.enterprise.AppealCase;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.InvestmentOrigin;
import io.github.louyu.rules.governance.AppealAssessment;
import io.github.louyu.rules.governance.BuildingCommunityRules;
import io.github.louyu.rules.governance.CommunityIndicators;
import io.github.louyu.rules.governance.GovernanceAssessment;
import io.github.louyu.rules.governance.GovernanceChange;
import io.github.louyu.rules.governance.GovernanceEngine;
import io.github.louyu.rules.governance.GovernanceFinding;
import io.github.louyu.rules.governance.GovernanceTerms;
import io.github.louyu.rules.governance.GovernedSubdistrict;
import io.github.louyu.rules.governance.Indicator;
import io.github.louyu.rules.governance.IndicatorChange;
import io.github.louyu.rules.governance.IndicatorSeries;
import io.github.louyu.rules.governance.LevelStanding;
import io.github.louyu.rules.governance.ServiceLevels;
import io.github.louyu.testkit.arbitraries.LouyuDomain;
import io.github.louyu.time.CountedTime;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Span;
import io.github.louyu.time.WorkCalendar;
import io.github.louyu.time.WorkingClock;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** The documents of how a community is governed say what the answers say. */
@Domain(LouyuDomain.class)
@Domain(DomainContext.Global.class)
class GovernanceDocumentsProperties {

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

    @Property(tries = 50)
    void agendas(@ForAll GovernedSubdistrict subdistrict, @ForAll LocalDate day) throws IOException {
        GovernanceEngine engine = GovernanceEngine.of(
                BuildingCommunityRules.with(GovernanceTerms.asRegulated(Span.days(90))), WorkCalendar.china());
        ImmutableList<GovernanceChange> changes = engine.agenda(subdistrict, DateRange.of(day, day.plusDays(400)));

        JsonNode tree = written(AnswerKind.GOVERNANCE_AGENDA, changes).path("changes");
        assertThat(tree).hasSameSizeAs(changes);
        for (int i = 0; i < changes.size(); i++) {
            assertThat(text(tree.get(i), "on")).isEqualTo(changes.get(i).on().toString());
            assertThat(text(tree.get(i), "from"))
                    .isEqualTo(changes.get(i).from().name());
            assertThat(text(tree.get(i), "to")).isEqualTo(changes.get(i).to().name());
            assertThat(text(tree.get(i).path("rule"), "id"))
                    .isEqualTo(changes.get(i).rule().id());
            assertThat(text(tree.get(i).path("place"), "id"))
                    .isEqualTo(changes.get(i).place().id());
        }
        Statistics.label("agenda").collect(changes.isEmpty() ? "empty" : "changes");
        Statistics.label("agenda")
                .coverage(coverage -> coverage.check("changes").count(count -> count > 0));
    }

    @Property(tries = 200)
    void appeals(
            @ForAll AppealCase appeal, @ForAll ServiceLevels levels, @ForAll WorkingClock clock, @ForAll LocalDate day)
            throws IOException {
        AppealAssessment assessment = levels.assess(appeal, day.atTime(10, 30), clock);

        JsonNode tree = written(AnswerKind.APPEAL_ASSESSMENT, assessment);
        assertThat(text(tree, "appeal")).isEqualTo(appeal.id().value());
        assertThat(text(tree, "at")).isEqualTo(assessment.at().toString());
        assertThat(tree.path("mustBeFollowedUp").asBoolean()).isEqualTo(assessment.mustBeFollowedUp());
        assertThat(tree.path("mustBeReopened").asBoolean()).isEqualTo(assessment.mustBeReopened());
        assertThat(tree.path("standings")).hasSameSizeAs(assessment.standings());
        for (int i = 0; i < assessment.standings().size(); i++) {
            JsonNode each = tree.path("standings").get(i);
            LevelStanding standing = assessment.standings().get(i);
            assertThat(text(each, "level")).isEqualTo(standing.level().code());
            assertThat(text(each, "target")).isEqualTo(standing.level().target().name());
            assertThat(each.path("limit").path("amount").asInt())
                    .isEqualTo(standing.level().limit().amount());
            assertThat(text(each.path("limit"), "unit"))
                    .isEqualTo(standing.level().limit().unit().name());
            assertThat(text(each, "state")).isEqualTo(standing.state().name());
            assertThat(each.path("extended").asBoolean()).isEqualTo(standing.extended());
            assertThat(found(each.path("due"), "at"))
                    .isEqualTo(standing.due().map(due -> due.at().toString()));
            assertThat(each.path("due").path("provisional").asBoolean())
                    .isEqualTo(standing.due().map(CountedTime::provisional).orElse(false));
            Statistics.label("standing").collect(standing.state());
        }
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
            checkIndicator(tree.get(i), indicators.get(i));
        }
        Statistics.label("occupancy").collect(indicators.get(2).value().isPresent() ? "known" : "unknown");
    }

    private static void checkIndicator(JsonNode tree, Indicator indicator) {
        assertThat(text(tree, "kind")).isEqualTo(indicator.kind().name());
        assertThat(text(tree, "unit")).isEqualTo(indicator.unit().name());
        assertThat(text(tree, "during")).isEqualTo(indicator.during().toString());
        assertThat(text(tree, "numerator")).isEqualTo(indicator.numerator().toPlainString());
        assertThat(found(tree, "denominator")).isEqualTo(indicator.denominator().map(BigDecimal::toPlainString));
        assertThat(found(tree, "value")).isEqualTo(indicator.value().map(BigDecimal::toPlainString));
        assertThat(tree.has("unknownBecause"))
                .isEqualTo(indicator.unknownBecause().isPresent());
        assertThat(tree.path("covered").asInt()).isEqualTo(indicator.covered());
        assertThat(tree.path("population").asInt()).isEqualTo(indicator.population());
    }

    @Property(tries = 100)
    void changesAndSeriesOfIndicators(
            @ForAll Subdistrict subdistrict, @ForAll List<EnterpriseFile> files, @ForAll LocalDate day)
            throws IOException {
        LocalDate later = day.plusYears(1);
        CommunityIndicators community = CommunityIndicators.of(subdistrict, files, later.plusYears(1));
        List<List<Indicator>> pairs = List.of(
                List.of(community.enterprises(day), community.enterprises(later)),
                List.of(community.occupancy(day), community.occupancy(later)));
        for (List<Indicator> pair : pairs) {
            IndicatorChange change = pair.get(1).since(pair.get(0));
            JsonNode tree = written(AnswerKind.INDICATOR_CHANGE, change);

            checkIndicator(tree.path("earlier"), change.earlier());
            checkIndicator(tree.path("later"), change.later());
            assertThat(found(tree, "difference")).isEqualTo(change.difference().map(BigDecimal::toPlainString));
            assertThat(found(tree, "percent")).isEqualTo(change.percent().map(BigDecimal::toPlainString));
            Statistics.label("change").collect(change.difference().isPresent() ? "known" : "unknown");

            IndicatorSeries series = IndicatorSeries.of(pair);
            JsonNode points = written(AnswerKind.INDICATOR_SERIES, series).path("indicators");
            assertThat(points).hasSize(2);
            checkIndicator(points.get(0), pair.get(0));
            checkIndicator(points.get(1), pair.get(1));
        }
        Statistics.label("change").coverage(coverage -> coverage.check("known").count(count -> count > 0));
    }
}
