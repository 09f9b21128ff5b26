package io.github.louyu.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.committee.OrganisationRegister;
import io.github.louyu.community.Subdistrict;
import io.github.louyu.enterprise.AttributeValue;
import io.github.louyu.enterprise.Correction;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseFileBuilder;
import io.github.louyu.enterprise.Entry;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.LogEntry;
import io.github.louyu.enterprise.Retraction;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.Truth;
import io.github.louyu.rules.eligibility.EligibilityReport;
import io.github.louyu.rules.eligibility.EligibilityState;
import io.github.louyu.rules.governance.GovernanceAssessment;
import io.github.louyu.rules.visit.ObligationState;
import io.github.louyu.rules.visit.VisitAssessment;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.Timeline;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCoverage;

/** Random files, conditions and answers hold every interesting case, often enough to meet it. */
@Domain(LouyuDomain.class)
@Domain(DomainContext.Global.class)
class FileArbitrariesProperties {

    private static final List<String> CONTENTS = List.of(
            "AttributeValue",
            "FileEvent",
            "Visit",
            "Lease",
            "Figure",
            "Officer",
            "Appeal",
            "AppealProgress",
            "PolicyApplication",
            "PolicyApplicationProgress",
            "DueDateExtension",
            "VisitWaiver",
            "PromiseKept",
            "SectionCompletion");

    private static String nameOf(FileContent content) {
        return CONTENTS.stream()
                .filter(name -> content.getClass().getSimpleName().equals(name)
                        || content.getClass().getSuperclass().getSimpleName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Property
    void filesHoldEveryKindOfContent(@ForAll EnterpriseFile file) {
        Set<String> kinds = new TreeSet<>();
        for (LogEntry line : file.log()) {
            if (line instanceof Entry entry) {
                kinds.add(nameOf(entry.content()));
            }
        }
        for (String kind : CONTENTS) {
            Statistics.label(kind).collect(kinds.contains(kind)).coverage(coverage -> atLeast(coverage, true, 2));
        }
        Statistics.label("corrected")
                .collect(file.log().stream().anyMatch(Correction.class::isInstance))
                .coverage(coverage -> atLeast(coverage, true, 20));
        Statistics.label("retracted")
                .collect(file.log().stream().anyMatch(Retraction.class::isInstance))
                .coverage(coverage -> atLeast(coverage, true, 10));
        Statistics.label("empty").collect(file.log().isEmpty()).coverage(coverage -> atLeast(coverage, true, 1));
        Statistics.label("not known from here on")
                .collect(file.log().stream()
                        .anyMatch(line -> line instanceof Entry entry
                                && entry.content() instanceof AttributeValue<?> value
                                && value.value().isEmpty()))
                .coverage(coverage -> atLeast(coverage, true, 5));
    }

    private static void atLeast(StatisticsCoverage coverage, Object value, double percent) {
        coverage.check(value).percentage(seen -> seen >= percent);
    }

    @Property
    void aFileIsMadeOfItsLog(@ForAll EnterpriseFile file) {
        EnterpriseFileBuilder again = EnterpriseFile.builder(file.id());
        file.creditCode().ifPresent(again::creditCode);
        file.openedOn().ifPresent(again::openedOn);
        file.log().forEach(again::line);
        assertThat(again.build().log()).isEqualTo(file.log());
        assertThat(again.build().openedOn()).isEqualTo(file.openedOn());
    }

    @Property
    void conditionsAreDecidedAndUndecided(
            @ForAll Condition<EnterpriseFile> condition, @ForAll EnterpriseFile file, @ForAll LocalDate day) {
        Truth truth = condition.using(WorkCalendar.china()).test(file, day);
        Statistics.label("truth").collect(truth).coverage(coverage -> {
            atLeast(coverage, Truth.TRUE, 5);
            atLeast(coverage, Truth.FALSE, 10);
            atLeast(coverage, Truth.UNKNOWN, 10);
        });
    }

    @Property(tries = 500)
    void assessmentsHaveObligationsInEveryState(@ForAll VisitAssessment assessment) {
        for (ObligationState state : ObligationState.values()) {
            Statistics.label(state.name())
                    .collect(assessment.obligations().stream().anyMatch(each -> each.state() == state))
                    .coverage(coverage -> atLeast(coverage, true, 0.1));
        }
        Statistics.label("undetermined")
                .collect(!assessment.undetermined().isEmpty())
                .coverage(coverage -> atLeast(coverage, true, 3));
    }

    @Property(tries = 500)
    void reportsHaveEveryState(@ForAll EligibilityReport report) {
        for (EligibilityState state : EligibilityState.values()) {
            Statistics.label(state.name())
                    .collect(!report.in(state).isEmpty())
                    .coverage(coverage -> atLeast(coverage, true, 0.1));
        }
    }

    @Property(tries = 200)
    void subdistrictsAreFilledAndFoundWanting(
            @ForAll Subdistrict subdistrict,
            @ForAll OrganisationRegister register,
            @ForAll GovernanceAssessment assessment) {
        Statistics.label("has a building")
                .collect(!subdistrict.buildings().isEmpty())
                .coverage(coverage -> atLeast(coverage, true, 30));
        Statistics.label("has a placement")
                .collect(!subdistrict.placements().isEmpty())
                .coverage(coverage -> atLeast(coverage, true, 10));
        Statistics.label("has an organisation")
                .collect(!register.organisations().isEmpty())
                .coverage(coverage -> atLeast(coverage, true, 30));
        Statistics.label("found wanting")
                .collect(!assessment.findings().isEmpty())
                .coverage(coverage -> atLeast(coverage, true, 20));
    }

    @Property(tries = 100)
    void timelinesAreOfWhatIsAskedFor(@ForAll Timeline<Bilingual> timeline) {
        assertThat(timeline.segments())
                .allSatisfy(segment ->
                        segment.value().ifPresent(value -> assertThat(value).isInstanceOf(Bilingual.class)));
    }
}
