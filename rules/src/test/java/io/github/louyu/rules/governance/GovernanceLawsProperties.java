package io.github.louyu.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.time.DateRange;
import io.github.louyu.time.Span;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What is found of random sub-districts is what a plain reading of the rules finds; the next change is sound and tight. */
class GovernanceLawsProperties {

    private static final GovernanceEngine ENGINE = GovernanceEngine.of(
            BuildingCommunityRules.with(GovernanceTerms.asRegulated(Span.months(3))), WorkCalendar.china());

    @Property
    void findingsAreThoseOfThePlainReading(
            @ForAll("subdistricts") GovernedSubdistrict subdistrict, @ForAll("days") LocalDate date) {
        Set<String> found = answers(subdistrict, date);
        found.forEach(each -> Statistics.label("rules").collect(each.replaceAll("@[^?]*", "")));
        Statistics.label("answers").collect(found.isEmpty() ? "none" : "some");

        assertThat(found).isEqualTo(NaiveGovernance.find(subdistrict, date));
    }

    @Property
    void everyRuleIsExplainedOfEveryPlaceAsThePlainReadingHasIt(
            @ForAll("subdistricts") GovernedSubdistrict subdistrict, @ForAll("days") LocalDate date) {
        Set<String> found = new TreeSet<>();
        Set<String> explained = new TreeSet<>();
        for (GovernanceExplanation each : ENGINE.explain(subdistrict, date)) {
            String where = each.rule().id() + "@" + each.place().id();
            assertThat(explained.add(where)).as(where).isTrue();
            switch (each.explanation().truth()) {
                case TRUE -> found.add(where);
                case UNKNOWN -> found.add(where + "?");
                case FALSE -> {}
            }
            Statistics.label("answers").collect(each.answer());
            assertThat(each.answer())
                    .isEqualTo(
                            switch (each.explanation().truth()) {
                                case TRUE -> GovernanceAnswer.FINDING;
                                case UNKNOWN -> GovernanceAnswer.UNDETERMINED;
                                case FALSE -> GovernanceAnswer.NOTHING;
                            });
        }

        assertThat(found).isEqualTo(NaiveGovernance.find(subdistrict, date));
        assertThat(explained).isEqualTo(rulesAndPlaces(subdistrict, date));
    }

    private static Set<String> rulesAndPlaces(GovernedSubdistrict governed, LocalDate date) {
        Set<String> all = new TreeSet<>();
        for (GovernanceRule rule : ENGINE.rules()) {
            switch (rule.kind()) {
                case SUBDISTRICT ->
                    all.add(rule.id() + "@" + governed.subdistrict().id().value());
                case AREA ->
                    governed.subdistrict().areas().stream()
                            .filter(area -> area.during().contains(date))
                            .forEach(area -> all.add(rule.id() + "@" + area.id().value()));
                case BUILDING ->
                    governed.subdistrict().buildings().stream()
                            .filter(building -> building.during().contains(date))
                            .forEach(building ->
                                    all.add(rule.id() + "@" + building.id().value()));
                case ORGANISATION ->
                    governed.register().organisations().stream()
                            .filter(organisation -> organisation.existsOn(date))
                            .forEach(organisation ->
                                    all.add(rule.id() + "@" + organisation.id().value()));
            }
        }
        return all;
    }

    @Property(tries = 60)
    void l8NothingChangesBeforeTheNextChangeAndSomethingDoesOnIt(
            @ForAll("subdistricts") GovernedSubdistrict subdistrict, @ForAll("days") LocalDate date) {
        Optional<LocalDate> next = ENGINE.assess(subdistrict, date).nextChange();
        Statistics.label("next change").collect(next.isPresent() ? "some" : "none");

        Set<String> now = NaiveGovernance.find(subdistrict, date);
        LocalDate last = next.orElse(date.plusYears(3));
        for (LocalDate day = date.plusDays(1); day.isBefore(last); day = day.plusDays(1)) {
            assertThat(NaiveGovernance.find(subdistrict, day)).as("on %s", day).isEqualTo(now);
        }
        next.ifPresent(day -> assertThat(NaiveGovernance.find(subdistrict, day))
                .as("on %s", day)
                .isNotEqualTo(now));
    }

    @Property(tries = 60)
    void l7TheAgendaIsTheDifferenceOfSuccessiveDays(
            @ForAll("subdistricts") GovernedSubdistrict subdistrict, @ForAll("days") LocalDate date) {
        DateRange range = DateRange.of(date, date.plusDays(200));
        Set<String> replayed = NaiveGovernance.find(subdistrict, date.minusDays(1));
        var agenda = ENGINE.agenda(subdistrict, range);
        Statistics.label("changes").collect(Math.min(agenda.size(), 4));

        int at = 0;
        for (LocalDate day = range.start(); range.contains(day); day = day.plusDays(1)) {
            for (; at < agenda.size() && agenda.get(at).on().equals(day); at++) {
                GovernanceChange change = agenda.get(at);
                replayed.remove(text(change, change.from()));
                if (change.to() != GovernanceAnswer.NOTHING) {
                    replayed.add(text(change, change.to()));
                }
            }
            assertThat(replayed).as("on %s", day).isEqualTo(NaiveGovernance.find(subdistrict, day));
        }
        assertThat(at).isEqualTo(agenda.size());
    }

    private static String text(GovernanceChange change, GovernanceAnswer answer) {
        return change.rule().id() + "@" + change.place().id() + (answer == GovernanceAnswer.UNDETERMINED ? "?" : "");
    }

    private static Set<String> answers(GovernedSubdistrict subdistrict, LocalDate date) {
        GovernanceAssessment assessment = ENGINE.assess(subdistrict, date);
        Set<String> answers = new TreeSet<>();
        assessment
                .findings()
                .forEach(finding ->
                        answers.add(finding.rule().id() + "@" + finding.place().id()));
        assessment
                .undetermined()
                .forEach(each ->
                        answers.add(each.rule().id() + "@" + each.place().id() + "?"));
        assertThat(assessment.failures()).isEmpty();
        return answers;
    }

    @Provide
    Arbitrary<GovernedSubdistrict> subdistricts() {
        return RandomSubdistricts.subdistricts();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return RandomSubdistricts.days();
    }
}
