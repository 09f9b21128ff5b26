package io.github.louyu.rules.governance;

import com.google.common.collect.ImmutableList;
import io.github.louyu.community.IndicatorKind;
import io.github.louyu.enterprise.AppealCase;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.Known;
import io.github.louyu.enterprise.PolicyApplication;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;

/** The figures of what was done for enterprises: visits, appeals and policy applications. */
record ServiceIndicators(ImmutableList<EnterpriseFile> files, LocalDate knownOn) {

    Indicator enterprisesVisited(DateRange days) {
        long visited = files.stream()
                .filter(file -> file.known(Visit.class, knownOn).stream()
                        .anyMatch(visit -> days.contains(visit.content().on())))
                .count();
        return Indicator.count(IndicatorKind.ENTERPRISES_VISITED, IndicatorUnit.ENTERPRISES, visited, days, "visited");
    }

    Indicator appealsReceived(DateRange days) {
        return Indicator.count(
                IndicatorKind.APPEALS_RECEIVED,
                IndicatorUnit.APPEALS,
                appeals(days).count(),
                days,
                "appeals-received");
    }

    Indicator appealsSettled(DateRange days) {
        long received = appeals(days).count();
        long settled =
                appeals(days).filter(appeal -> appeal.settlement().isPresent()).count();
        return Indicator.builder()
                .kind(IndicatorKind.APPEALS_SETTLED)
                .unit(IndicatorUnit.PERCENT)
                .numerator(BigDecimal.valueOf(settled))
                .denominator(BigDecimal.valueOf(received))
                .during(days)
                .basis(GovernanceTexts.basis("appeals-settled"))
                .covered((int) received)
                .population((int) received)
                .build();
    }

    private Stream<AppealCase> appeals(DateRange days) {
        return files.stream()
                .flatMap(file -> AppealCase.allOf(file, knownOn).stream())
                .filter(appeal -> days.contains(appeal.appeal().receivedOn()));
    }

    Indicator policyApplicationsAssisted(DateRange days) {
        long helped = files.stream()
                .filter(file -> file.known(PolicyApplication.class, knownOn).stream()
                        .map(Known::content)
                        .anyMatch(application -> application.assisted() && days.contains(application.submittedOn())))
                .count();
        return Indicator.count(
                IndicatorKind.POLICY_APPLICATIONS_ASSISTED, IndicatorUnit.ENTERPRISES, helped, days, "assisted");
    }
}
