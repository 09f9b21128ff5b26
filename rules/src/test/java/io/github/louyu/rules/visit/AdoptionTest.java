package io.github.louyu.rules.visit;

import static io.github.louyu.rules.EnterpriseFacts.keyTier;
import static io.github.louyu.rules.EnterpriseFacts.tax;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseFileBuilder;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.Figure;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.ReportingPeriod;
import io.github.louyu.time.Span;
import io.github.louyu.time.WorkCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** An office begins to use the rules: what runs on the first day obliges, what is old news does not. */
class AdoptionTest {

    private static final LocalDate IMPORTED = LocalDate.of(2019, 1, 2);
    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 3);

    private static VisitEngine six() {
        return VisitEngine.of(
                SixMandatoryVisits.with(SixMandatoryVisits.exampleTerms()).rulebook("first", FIRST_DAY),
                WorkCalendar.china());
    }

    private static EnterpriseFileBuilder imported() {
        return EnterpriseFile.builder(EnterpriseId.of("E"))
                .recordedOn(IMPORTED)
                .attribute(EnterpriseAttributes.KEY_TIER, KeyTier.CITY, LocalDate.of(2009, 1, 1));
    }

    private static List<String> on(VisitEngine engine, EnterpriseFile file, LocalDate date) {
        return engine.assess(file, date).obligations().stream()
                .map(each -> each.id() + " " + each.state() + " by " + each.due())
                .toList();
    }

    private static Figure<Money> taxOf(int year, int half, long amount, LocalDate published) {
        return Figure.of(
                FigureKind.TAX,
                ReportingPeriod.halfYear(year, half),
                Money.of(CurrencyUnit.of("CNY"), BigDecimal.valueOf(amount)),
                published);
    }

    @Test
    void tenYearsOfTablesOpenOnlyWhatRunsOnTheFirstDay() {
        EnterpriseFileBuilder file = imported();
        for (int year = 2009; year <= 2018; year++) {
            LocalDate july = LocalDate.of(year, 7, 1);
            file.event("exec-" + year, EventKind.EXECUTIVE_CHANGE, july)
                    .event("move-" + year, EventKind.RELOCATION_NOTICE, july)
                    .event("case-" + year, EventKind.SPECIAL_CASE_OPENED, july)
                    .add("lease-" + year, Lease.ofClosed(LocalDate.of(year, 3, 1), LocalDate.of(year + 1, 2, 28)))
                    .figure(taxOf(year, 1, 3000 - year, july.plusDays(20)))
                    .visit("visit-" + year, Visit.on(july));
        }

        // the lease to 2019-02-28 is within three months of its end; ten working days after 3 January is the 17th
        assertThat(on(six(), file.build(), FIRST_DAY))
                .containsExactly("E/lease-expiry/lease-2018@2019-02-28 OPEN by 2019-01-17");
        assertThat(six().agenda(file.build(), DateRange.of(LocalDate.of(2009, 1, 1), FIRST_DAY)))
                .isEmpty();
    }

    @Test
    void aFileWithoutTheYearsOfHistoryHasTheSameDuties() {
        Lease lease = Lease.ofClosed(LocalDate.of(2018, 3, 1), LocalDate.of(2019, 2, 28));
        EnterpriseFile history = imported()
                .add("lease", lease)
                .event("old", EventKind.EXECUTIVE_CHANGE, LocalDate.of(2012, 5, 1))
                .build();
        EnterpriseFile without = imported().add("lease", lease).build();

        assertThat(on(six(), history, FIRST_DAY))
                .isEqualTo(on(six(), without, FIRST_DAY))
                .hasSize(1);
    }

    @Test
    void anEventKnownTheDayBeforeObligesNobodyAndOneLearnedOnTheFirstDayDoes() {
        LocalDate lastYear = LocalDate.of(2018, 12, 20);
        EnterpriseFile known =
                imported().event("e", EventKind.EXECUTIVE_CHANGE, lastYear).build();
        EnterpriseFile learned = imported()
                .recordedOn(FIRST_DAY)
                .event("e", EventKind.EXECUTIVE_CHANGE, lastYear)
                .build();

        assertThat(on(six(), known, FIRST_DAY.plusYears(1))).isEmpty();
        assertThat(on(six(), learned, FIRST_DAY)).containsExactly("E/executive-change/e OPEN by 2019-01-17");
    }

    @Test
    void statesThatHoldOnTheFirstDayObligeFromThatDay() {
        var half = tax(PeriodKind.HALF_YEAR);
        VisitEngine engine = VisitEngine.of(
                VisitRulebook.of(
                        "first",
                        FIRST_DAY,
                        VisitRule.when("is-key", keyTier().isAtLeast(KeyTier.DISTRICT))
                                .dueWithin(Span.days(30)),
                        VisitRule.onFigures("decline", half, half.latest().isBelow(half.yearBefore()))
                                .dueWithin(Span.days(30)),
                        VisitRule.every("quarter", PeriodKind.QUARTER),
                        VisitRule.afterSilence("silence", Span.months(6)).dueWithin(Span.days(30))),
                WorkCalendar.china());
        EnterpriseFile file = imported()
                .openedOn(LocalDate.of(2010, 1, 1))
                .figure(taxOf(2017, 1, 20, LocalDate.of(2017, 7, 20)))
                .figure(taxOf(2018, 1, 10, LocalDate.of(2018, 7, 20)))
                .visit("v", Visit.on(LocalDate.of(2018, 5, 1)))
                .build();

        assertThat(engine.assess(file, FIRST_DAY).obligations())
                .allSatisfy(each -> assertThat(each.onset()).isEqualTo(FIRST_DAY))
                .extracting(VisitObligation::rule, VisitObligation::key)
                .containsExactlyInAnyOrder(
                        tuple("is-key", "2019-01-03"),
                        tuple("decline", "2018-H1"),
                        tuple("quarter", "2019-Q1"),
                        tuple("silence", "2018-05-01"));
    }

    @Test
    void theNextVersionObligesNobodyAgainForWhatHasItsDuty() {
        VisitEngine engine = six().withVersion(SixMandatoryVisits.with(SixMandatoryVisits.exampleTerms())
                .rulebook("second", LocalDate.of(2019, 1, 10)));
        EnterpriseFile file = imported()
                .add("lease", Lease.ofClosed(LocalDate.of(2018, 3, 1), LocalDate.of(2019, 2, 28)))
                .recordedOn(LocalDate.of(2019, 1, 4))
                .event("e", EventKind.EXECUTIVE_CHANGE, LocalDate.of(2019, 1, 4))
                .build();

        assertThat(engine.assess(file, LocalDate.of(2019, 1, 10)).obligations())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.rulebook()).isEqualTo("first"));
    }
}
