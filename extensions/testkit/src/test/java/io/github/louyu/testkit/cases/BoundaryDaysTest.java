package io.github.louyu.testkit.cases;

import static io.github.louyu.rules.EnterpriseFacts.headcount;
import static io.github.louyu.rules.EnterpriseFacts.keyTier;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.rules.visit.TargetDates;
import io.github.louyu.rules.visit.VisitRule;
import io.github.louyu.rules.visit.VisitRulebook;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class BoundaryDaysTest {

    private static final LocalDate DAY = LocalDate.of(2019, 6, 3);

    private static final VisitRule LEASE_ENDS = VisitRule.ahead("lease-ends", TargetDates.leaseEnds(), Span.days(90))
            .inScope(keyTier().isAtLeast(KeyTier.SUBDISTRICT))
            .dueWithin(Span.workdays(10))
            .escalatingAfterDays(7)
            .lapsingAfter(Span.months(1));

    @TempDir
    private static Path directory;

    private static List<String> days(VisitRule rule) {
        return BoundaryDays.of(rule, DAY).cases().stream()
                .map(each -> each.date() + " " + each.values() + " "
                        + each.state()
                                .map(state -> state + " due " + each.due().orElseThrow())
                                .orElse("none")
                        + (each.level() > 0 ? " level " + each.level() : ""))
                .toList();
    }

    @Test
    void ninetyDaysBeforeTheLeaseEnds() {
        String file = "{" + Definition.NEXT_LEASE_END + "=2019-09-01, key-tier=SUBDISTRICT}";
        assertThat(days(LEASE_ENDS))
                .containsExactly(
                        "2019-06-02 " + file + " none",
                        "2019-06-03 " + file + " OPEN due 2019-06-18",
                        "2019-06-18 " + file + " OPEN due 2019-06-18",
                        "2019-06-19 " + file + " OVERDUE due 2019-06-18",
                        "2019-06-25 " + file + " OVERDUE due 2019-06-18",
                        "2019-06-26 " + file + " OVERDUE due 2019-06-18 level 1",
                        "2019-07-18 " + file + " OVERDUE due 2019-06-18 level 1",
                        "2019-07-19 " + file + " LAPSED due 2019-06-18");
    }

    @Test
    void anEventIsNewsOnTheDayItIsTold() {
        VisitRule rule =
                VisitRule.on("executive-change", EventKind.EXECUTIVE_CHANGE).dueWithin(Span.days(10));

        assertThat(days(rule))
                .containsExactly(
                        "2019-06-02 {event/EXECUTIVE_CHANGE=[2019-06-03]} none",
                        "2019-06-03 {event/EXECUTIVE_CHANGE=[2019-06-03]} OPEN due 2019-06-13",
                        "2019-06-13 {event/EXECUTIVE_CHANGE=[2019-06-03]} OPEN due 2019-06-13",
                        "2019-06-14 {event/EXECUTIVE_CHANGE=[2019-06-03]} OVERDUE due 2019-06-13");
    }

    @Test
    void aSilenceOfNinetyDaysIsOverOnTheNinetyFirst() {
        VisitRule rule = VisitRule.afterSilence("silence", Span.days(90)).dueWithin(Span.days(15));

        assertThat(days(rule))
                .containsExactly(
                        "2019-06-02 {visit=[2019-03-04]} none",
                        "2019-06-03 {visit=[2019-03-04]} OPEN due 2019-06-18",
                        "2019-06-18 {visit=[2019-03-04]} OPEN due 2019-06-18",
                        "2019-06-19 {visit=[2019-03-04]} OVERDUE due 2019-06-18");
    }

    @Test
    void aVisitOfEachQuarterIsDueOnItsLastDay() {
        assertThat(days(VisitRule.every("quarterly", PeriodKind.QUARTER)))
                .containsExactly(
                        "2019-04-01 {} OPEN due 2019-06-30",
                        "2019-06-30 {} OPEN due 2019-06-30",
                        "2019-07-01 {} OVERDUE due 2019-06-30");
    }

    @Test
    void whatCannotBeReadOffTheTermsHasNoDays() {
        VisitRule event =
                VisitRule.on("executive-change", EventKind.EXECUTIVE_CHANGE).dueWithin(Span.days(10));

        assertThat(days(event.cancelledWhen(headcount().isAtMost(10)))).isEmpty();
        assertThat(days(event.cancelledBy(EventKind.EXECUTIVE_CHANGE))).isEmpty();
        assertThat(days(VisitRule.when("many", headcount().isAtLeast(100)).dueWithin(Span.days(10))))
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicNode> theYamlSaysTheSame() throws IOException {
        VisitRule silence = VisitRule.afterSilence("silence", Span.months(6)).dueWithin(Span.workdays(15));
        Path file = directory.resolve("days.yaml");
        Files.writeString(
                file,
                BoundaryDays.of(LEASE_ENDS, DAY).toYaml()
                        + BoundaryDays.of(silence, DAY).toYaml().replace("cases:\n", ""));

        return CaseFiles.from(file).against(VisitRulebook.of("office", LocalDate.of(2000, 1, 1), LEASE_ENDS, silence));
    }
}
