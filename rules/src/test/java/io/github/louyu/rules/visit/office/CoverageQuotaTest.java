package io.github.louyu.rules.visit.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseFileBuilder;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.enterprise.VisitForm;
import io.github.louyu.rules.EnterpriseFacts;
import io.github.louyu.rules.MissingFact;
import io.github.louyu.rules.visit.VisitCriteria;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.ReportingPeriod;
import io.github.louyu.time.WorkCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The yearly quota of a credit association: 30% of the council members. By weekends alone, 2019 has 261 working days. */
class CoverageQuotaTest {

    private static final Attribute<Boolean> COUNCIL = Attribute.flag("council", Bilingual.of("理事单位", "council member"));
    private static final WorkCalendar CALENDAR = WorkCalendar.weekendsOnly();
    private static final CoverageQuota QUOTA = CoverageQuota.of(
            "council", new BigDecimal("30"), EnterpriseFacts.flag(COUNCIL).isTrue());

    private static LocalDate day(int month, int dayOfMonth) {
        return LocalDate.of(2019, month, dayOfMonth);
    }

    private static EnterpriseFileBuilder member(String id) {
        return EnterpriseFile.builder(EnterpriseId.of(id)).recordedOn(day(1, 1)).attribute(COUNCIL, true, day(1, 1));
    }

    private static EnterpriseFile visited(String id, LocalDate on) {
        return member(id).recordedOn(on).visit("v", Visit.on(on)).build();
    }

    private static List<EnterpriseFile> members(int number) {
        List<EnterpriseFile> files = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            files.add(member("M" + i).build());
        }
        return files;
    }

    private static List<EnterpriseFile> members(int number, EnterpriseFile... more) {
        List<EnterpriseFile> files = members(number);
        files.addAll(List.of(more));
        return files;
    }

    @Test
    void aQuotaIsRoundedUpToAWholeEnterprise() {
        assertThat(QUOTA.assess(members(10), day(1, 1), CALENDAR).required()).isEqualTo(3);
        assertThat(QUOTA.assess(members(11), day(1, 1), CALENDAR).required()).isEqualTo(4);
        assertThat(QUOTA.assess(members(1), day(1, 1), CALENDAR).required()).isEqualTo(1);
    }

    @Test
    void theWorkingDaysBeforeTheDaySayWhatIsExpected() {
        // 129 of 261 working days lie before 1 July: 3 * 129 / 261 = 1.48, and before 1 May, 86 days, 0.99
        List<EnterpriseFile> files = members(9, visited("V1", day(2, 1)));
        Coverage july = QUOTA.assess(files, day(7, 1), CALENDAR);
        assertThat(july.expected()).isEqualTo(1);
        assertThat(july.state()).isEqualTo(CoverageState.ON_COURSE);
        assertThat(july.covered()).isEqualTo(new Rate(1, 10));
        assertThat(july.remaining()).isEqualTo(2);

        Coverage december = QUOTA.assess(files, day(12, 2), CALENDAR);
        // 239 of 261 lie before 2 December: 2.75
        assertThat(december.expected()).isEqualTo(2);
        assertThat(december.state()).isEqualTo(CoverageState.BEHIND);
        assertThat(december.behindBy()).isEqualTo(1);

        assertThat(QUOTA.assess(members(10), day(5, 1), CALENDAR).state()).isEqualTo(CoverageState.ON_COURSE);
        assertThat(QUOTA.assess(members(10), day(5, 3), CALENDAR).state()).isEqualTo(CoverageState.BEHIND);
    }

    @Test
    void itIsMetByTheThirdOfTenAsSoonAsTheVisitIsRecorded() {
        List<EnterpriseFile> files = members(
                7,
                visited("V1", day(2, 1)),
                visited("V2", day(3, 1)),
                member("V3")
                        .recordedOn(day(4, 10))
                        .visit("v", Visit.on(day(4, 1)))
                        .build());

        assertThat(QUOTA.assess(files, day(4, 9), CALENDAR).state()).isEqualTo(CoverageState.ON_COURSE);
        assertThat(QUOTA.assess(files, day(4, 10), CALENDAR).state()).isEqualTo(CoverageState.MET);
        assertThat(QUOTA.assess(files, day(4, 10), CALENDAR).remaining()).isZero();
    }

    @Test
    void itCannotBeMetOnceTheYearIsOverOrMoreAreLeftThanCanBeVisited() {
        List<EnterpriseFile> files = members(10);
        ReportingPeriod year = ReportingPeriod.year(2019);
        assertThat(QUOTA.assess(files, day(12, 31), CALENDAR).state()).isEqualTo(CoverageState.BEHIND);
        assertThat(QUOTA.assess(files, year, LocalDate.of(2020, 1, 1), CALENDAR).state())
                .isEqualTo(CoverageState.CANNOT_BE_MET);

        CoverageQuota one = QUOTA.atMostPerWorkday(1);
        // 27, 30 and 31 December are the last working days
        assertThat(one.assess(files, day(12, 27), CALENDAR).state()).isEqualTo(CoverageState.BEHIND);
        assertThat(one.assess(files, day(12, 28), CALENDAR).state()).isEqualTo(CoverageState.CANNOT_BE_MET);
        assertThat(QUOTA.atMostPerWorkday(2)
                        .assess(files, day(12, 28), CALENDAR)
                        .state())
                .isEqualTo(CoverageState.BEHIND);
    }

    @Test
    void whoToVisitNextIsWhoeverWasNeverVisitedThenTheLongestAgo() {
        LocalDate lastYear = LocalDate.of(2018, 5, 1);
        EnterpriseFile longAgo = member("A").visit("v", Visit.on(lastYear)).build();
        EnterpriseFile byPhone = member("B")
                .visit("v", Visit.builder().on(lastYear).form(VisitForm.PHONE).build())
                .build();
        EnterpriseFile later =
                member("C").visit("v", Visit.on(lastYear.plusMonths(1))).build();

        Coverage coverage = QUOTA.counting(VisitCriteria.any().ofForm(VisitForm.ON_SITE))
                .assess(List.of(later, longAgo, byPhone), day(1, 2), CALENDAR);
        assertThat(coverage.notVisited())
                .extracting(each -> each.enterprise().value(), UncoveredMember::lastVisit)
                .containsExactly(
                        tuple("B", Optional.empty()),
                        tuple("A", Optional.of(lastYear)),
                        tuple("C", Optional.of(lastYear.plusMonths(1))));
    }

    @Test
    void whoIsNotKnownToBeAMemberCountsApart() {
        EnterpriseFile unknown = EnterpriseFile.builder(EnterpriseId.of("U")).build();
        EnterpriseFile no = EnterpriseFile.builder(EnterpriseId.of("N"))
                .recordedOn(day(1, 1))
                .attribute(COUNCIL, false, day(1, 1))
                .build();
        // with U 4 of 11 would be required
        Coverage coverage = QUOTA.assess(
                members(7, visited("V1", day(1, 2)), visited("V2", day(1, 2)), visited("V3", day(1, 2)), unknown, no),
                day(2, 1),
                CALENDAR);

        assertThat(coverage.covered()).isEqualTo(new Rate(3, 10));
        assertThat(coverage.unknown())
                .containsExactly(new UnknownMember(
                        EnterpriseId.of("U"), false, ImmutableSet.of(new MissingFact("council", COUNCIL.label()))));
        assertThat(coverage.state()).isEqualTo(CoverageState.MET);
        assertThat(coverage.stateAtWorst()).isEqualTo(CoverageState.ON_COURSE);
        assertThat(coverage.isCertain()).isFalse();
        assertThat(coverage).hasToString("Coverage[council, 2019, 2019-02-01, 3/10, MET]");
    }

    @Test
    void ofNoMembersNothingIsRequiredAndThereIsNoRate() {
        Coverage coverage = QUOTA.assess(List.of(), day(2, 1), CALENDAR);
        assertThat(coverage.covered().percent(0)).isEmpty();
        assertThat(coverage.state()).isEqualTo(CoverageState.MET);
        assertThat(coverage.isCertain()).isTrue();
    }

    @Test
    void aQuotaMayBeOfAnotherPeriod() {
        Coverage quarter =
                QUOTA.within(PeriodKind.QUARTER).assess(members(2, visited("V", day(3, 31))), day(4, 1), CALENDAR);
        assertThat(quarter.period()).isEqualTo(ReportingPeriod.quarter(2019, 2));
        assertThat(quarter.visited()).isEmpty();
    }

    @Test
    void theDescriptionIsKept() {
        CoverageQuota quota = QUOTA.titled(Bilingual.of("理事走访率", "Council"))
                .citing("2008 rule")
                .atMostPerWorkday(3);
        assertThat(quota.title().en()).isEqualTo("Council");
        assertThat(quota.source()).contains("2008 rule");
        assertThat(quota.percent()).isEqualByComparingTo("30");
        assertThat(QUOTA.title().zh()).isEqualTo("council");
    }

    @Test
    void whatMakesNoQuotaIsRefused() {
        var group = EnterpriseFacts.flag(COUNCIL).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CoverageQuota.of(" ", BigDecimal.TEN, group))
                .withMessage("coverage quota: the id must not be blank, but was ' '");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CoverageQuota.of("c", BigDecimal.ZERO, group))
                .withMessage("coverage quota c: percent must be more than 0 and at most 100, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CoverageQuota.of("c", new BigDecimal("100.1"), group))
                .withMessage("coverage quota c: percent must be more than 0 and at most 100, but was 100.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QUOTA.atMostPerWorkday(0))
                .withMessage("coverage quota council: atMostPerWorkday must be more than 0, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QUOTA.citing(""))
                .withMessage("coverage quota council: the source must not be blank, but was ''");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QUOTA.assess(List.of(), ReportingPeriod.year(2020), day(2, 1), CALENDAR))
                .withMessage(
                        "coverage quota council: the period must be a YEAR that begins by 2019-02-01, but was 2020");
    }
}
