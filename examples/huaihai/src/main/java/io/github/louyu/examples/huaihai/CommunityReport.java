package io.github.louyu.examples.huaihai;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.committee.JointPartyCommittee;
import io.github.louyu.committee.Organisation;
import io.github.louyu.community.Area;
import io.github.louyu.community.AreaId;
import io.github.louyu.enterprise.AppealCase;
import io.github.louyu.enterprise.AppealSeverity;
import io.github.louyu.enterprise.AppealStatus;
import io.github.louyu.enterprise.HeadquartersStatus;
import io.github.louyu.enterprise.InvestmentOrigin;
import io.github.louyu.rules.governance.AppealAssessment;
import io.github.louyu.rules.governance.BuildingCommunityRules;
import io.github.louyu.rules.governance.CommunityIndicators;
import io.github.louyu.rules.governance.Distances;
import io.github.louyu.rules.governance.GovernanceAssessment;
import io.github.louyu.rules.governance.GovernanceEngine;
import io.github.louyu.rules.governance.GovernanceTerms;
import io.github.louyu.rules.governance.GovernedSubdistrict;
import io.github.louyu.rules.governance.Indicator;
import io.github.louyu.rules.governance.Matching;
import io.github.louyu.rules.governance.ResourceMatcher;
import io.github.louyu.rules.governance.ServiceLevel;
import io.github.louyu.rules.governance.ServiceLevels;
import io.github.louyu.rules.governance.ServiceTarget;
import io.github.louyu.rules.governance.TaxComparator;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.CountedTime;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.OfficeHours;
import io.github.louyu.time.ReportingPeriod;
import io.github.louyu.time.Span;
import io.github.louyu.time.TimeLimit;
import io.github.louyu.time.WorkCalendar;
import io.github.louyu.time.WorkingClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What the community's own side looks like on a day: how it is governed, what meets its needs, how its appeals stand, and its figures.
 *
 * @param date the day, at the end of office hours
 * @param areas the three areas with their committees
 * @param governance what is missing and what is coming due
 * @param nextChange the next day on which that is another, empty if there is none
 * @param matching which needs are met by which resources
 * @param appeals how many appeals have each status
 * @param pressing the appeals that are overdue or about to be, the most pressing first
 * @param indicators the figures
 */
record CommunityReport(
        LocalDate date,
        ImmutableList<AreaLine> areas,
        GovernanceAssessment governance,
        Optional<LocalDate> nextChange,
        Matching matching,
        ImmutableMap<AppealStatus, Long> appeals,
        ImmutableList<Pressing> pressing,
        ImmutableList<Indicator> indicators) {

    /** Shanghai Business Environment Regulations, Art. 49 of 2024, taken as an example: in 2019 there were no such times. */
    private static final ServiceLevels EXAMPLE_LEVELS = ServiceLevels.of(
            "example-shanghai-2024",
            ServiceLevel.of("solve-ordinary", ServiceTarget.SOLVE, TimeLimit.workdays(5))
                    .forSeverity(AppealSeverity.ORDINARY, AppealSeverity.ENQUIRY, AppealSeverity.URGENT),
            ServiceLevel.of("solve-difficult", ServiceTarget.SOLVE, TimeLimit.workdays(15))
                    .forSeverity(AppealSeverity.DIFFICULT));

    private static final OfficeHours EXAMPLE_HOURS = OfficeHours.of(
            OfficeHours.open(LocalTime.of(9, 0), LocalTime.of(11, 30)),
            OfficeHours.open(LocalTime.of(13, 30), LocalTime.of(17, 30)));

    private static final int SOON_WORKDAYS = 3;
    private static final Money ONE_HUNDRED_MILLION = Money.of(CurrencyUnit.of("CNY"), 100_000_000);

    /** An area, how many buildings it has, and its joint Party committee. */
    record AreaLine(Area area, int buildings, Optional<Bilingual> committee) {}

    /** An appeal that is overdue or about to be. */
    record Pressing(Enterprise enterprise, AppealAssessment appeal, boolean overdue, CountedTime due) {}

    static CommunityReport assess(HuaihaiData data, LocalDate date) {
        WorkCalendar calendar = WorkCalendar.china();
        GovernedSubdistrict governed = data.side().governed();
        GovernanceAssessment governance = GovernanceEngine.of(
                        BuildingCommunityRules.with(GovernanceTerms.asRegulated(Span.months(3))), calendar)
                .assess(governed, date);
        return new CommunityReport(
                date,
                governed.subdistrict().areas().stream()
                        .map(area -> line(governed, area, date))
                        .collect(ImmutableList.toImmutableList()),
                governance,
                governance.nextChange(),
                ResourceMatcher.of(Distances.byArea(governed.subdistrict(), date))
                        .match(data.side().needs(), data.side().resources(), date),
                statuses(data, date),
                pressing(data, date, WorkingClock.of(calendar, EXAMPLE_HOURS)),
                indicators(data, date));
    }

    private static AreaLine line(GovernedSubdistrict governed, Area area, LocalDate date) {
        AreaId id = area.id();
        return new AreaLine(
                area,
                governed.subdistrict().buildingsIn(id, date).size(),
                governed.register().of(id, date).stream()
                        .filter(JointPartyCommittee.class::isInstance)
                        .map(Organisation::name)
                        .findFirst());
    }

    private static ImmutableMap<AppealStatus, Long> statuses(HuaihaiData data, LocalDate date) {
        Map<AppealStatus, Long> counts = data.files()
                .flatMap(file -> AppealCase.allOf(file, date).stream())
                .collect(Collectors.groupingBy(AppealCase::status, TreeMap::new, Collectors.counting()));
        return ImmutableMap.copyOf(counts);
    }

    private static ImmutableList<Pressing> pressing(HuaihaiData data, LocalDate date, WorkingClock clock) {
        LocalDateTime at = date.atTime(EXAMPLE_HOURS.closesForTheDay());
        LocalDateTime soon =
                clock.calendar().plusWorkdays(date, SOON_WORKDAYS).date().atTime(EXAMPLE_HOURS.closesForTheDay());
        List<Pressing> pressing = new ArrayList<>();
        for (Enterprise enterprise : data.enterprises().values()) {
            for (AppealCase appeal : AppealCase.allOf(enterprise.file(), date)) {
                AppealAssessment answer = EXAMPLE_LEVELS.assess(appeal, at, clock);
                answer.standings().stream()
                        .filter(standing -> answer.isOverdue() || standing.isAboutToBreach(soon))
                        .flatMap(standing -> standing.due().stream())
                        .findFirst()
                        .ifPresent(due -> pressing.add(new Pressing(enterprise, answer, answer.isOverdue(), due)));
            }
        }
        pressing.sort(Comparator.comparing((Pressing each) -> each.due().at())
                .thenComparing(each -> each.appeal().appeal().id()));
        return ImmutableList.copyOf(pressing);
    }

    private static ImmutableList<Indicator> indicators(HuaihaiData data, LocalDate date) {
        CommunityIndicators indicators = CommunityIndicators.of(
                data.side().governed().subdistrict(), data.files().toList(), date);
        DateRange year = DateRange.ofClosed(LocalDate.of(date.getYear(), 1, 1), date);
        return ImmutableList.of(
                indicators.commercialDistricts(date),
                indicators.mainBuildings(date),
                indicators.taxThresholdBuildings(ReportingPeriod.year(2018), ONE_HUNDRED_MILLION, TaxComparator.OVER),
                indicators.taxThresholdBuildings(
                        ReportingPeriod.halfYear(2019, 1), ONE_HUNDRED_MILLION, TaxComparator.OVER),
                indicators.enterprises(date),
                indicators.foreignShare(ImmutableSet.of(InvestmentOrigin.FOREIGN), date),
                indicators.headquarters(ImmutableSet.of(HeadquartersStatus.REGIONAL_HEADQUARTERS), date),
                indicators.enterprisesVisited(year),
                indicators.appealsReceived(year),
                indicators.appealsSettled(year),
                indicators.policyApplicationsAssisted(year),
                indicators.activities(year),
                indicators.attendances(year));
    }
}
