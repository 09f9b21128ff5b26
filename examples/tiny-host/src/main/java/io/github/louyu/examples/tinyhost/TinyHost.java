package io.github.louyu.examples.tinyhost;

import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.EnterpriseFacts.count;
import static io.github.louyu.rules.EnterpriseFacts.keyTier;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.Figure;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.PersonId;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.enterprise.VisitOutcome;
import io.github.louyu.enterprise.VisitParticipant;
import io.github.louyu.enterprise.VisitorRank;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.visit.SixMandatoryVisits;
import io.github.louyu.rules.visit.SixVisitTerms;
import io.github.louyu.rules.visit.VisitCriteria;
import io.github.louyu.rules.visit.VisitEngine;
import io.github.louyu.rules.visit.VisitRule;
import io.github.louyu.rules.visit.VisitRulebook;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.ReportingPeriod;
import io.github.louyu.time.Span;
import io.github.louyu.time.WorkCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Says of one enterprise, on one day, which visits its file obliges, by the six and by a rule of the host's own. */
final class TinyHost {

    static final Attribute<Long> EMPTY_DESKS =
            Attribute.count("empty-desks", Bilingual.of("空置工位数", "empty-desk count"), "desks");

    static final Condition<EnterpriseFile> EMPTYING =
            all(keyTier().isAtLeast(KeyTier.SUBDISTRICT), count(EMPTY_DESKS).isAtLeast(30));

    private static final LocalDate IMPORT = LocalDate.of(2019, 1, 2);

    private TinyHost() {}

    /**
     * Prints the answer.
     *
     * @param args none
     */
    public static void main(String[] args) {
        answer(file(), LocalDate.of(2019, 9, 24)).forEach(System.out::println);
    }

    static List<String> answer(EnterpriseFile file, LocalDate date) {
        return engine().assess(file, date).obligations().stream()
                .map(visit -> visit.toText(Locale.ENGLISH))
                .toList();
    }

    private static VisitEngine engine() {
        VisitRule emptying = VisitRule.when("emptying-office", EMPTYING)
                .titled(Bilingual.of("工位空置必访", "Emptying office"))
                .dueWithin(Span.workdays(10));
        ImmutableList<VisitRule> rules = ImmutableList.<VisitRule>builder()
                .addAll(SixMandatoryVisits.with(terms()).rules())
                .add(emptying)
                .build();
        return VisitEngine.of(VisitRulebook.of("tiny-2019", IMPORT.plusDays(1), rules), WorkCalendar.china());
    }

    /** The host's own numbers. */
    private static SixVisitTerms terms() {
        return SixVisitTerms.builder()
                .lowestTier(KeyTier.SUBDISTRICT)
                .afterExecutiveChange(Span.workdays(15))
                .beforeHeadquartersVisit(Span.days(7))
                .readyBeforeHeadquartersVisit(Span.days(1))
                .afterRelocationNotice(Span.workdays(3))
                .beforeLeaseEnd(Span.months(6))
                .deadlineForLeaseEnd(Span.months(1))
                .declinePeriods(PeriodKind.HALF_YEAR)
                .declineBelow(new BigDecimal("0.70"))
                .afterDecline(Span.workdays(20))
                .afterSpecialCase(Span.workdays(3))
                .counting(VisitCriteria.any().ofOutcome(VisitOutcome.MET))
                .addEscalationDays(10)
                .build();
    }

    static EnterpriseFile file() {
        return EnterpriseFile.builder(EnterpriseId.of("demo-1"))
                .recordedOn(IMPORT)
                .attribute(EnterpriseAttributes.KEY_TIER, KeyTier.DISTRICT, LocalDate.of(2018, 1, 1))
                .add("lease-1", Lease.ofClosed(LocalDate.of(2017, 1, 1), LocalDate.of(2019, 12, 15)))
                .figure(tax(2018, "1000000.00", IMPORT))
                .recordedOn(LocalDate.of(2019, 9, 2))
                .figure(tax(2019, "600000.00", LocalDate.of(2019, 9, 2)))
                .event("change-1", EventKind.EXECUTIVE_CHANGE, LocalDate.of(2019, 9, 2))
                .recordedOn(LocalDate.of(2019, 9, 10))
                .visit(
                        "visit-1",
                        Visit.builder()
                                .on(LocalDate.of(2019, 9, 9))
                                .addVisitor(VisitParticipant.of(PersonId.of("p-1"), VisitorRank.STAFF))
                                .outcome(VisitOutcome.MET)
                                .build())
                .recordedOn(LocalDate.of(2019, 9, 18))
                .attribute(EMPTY_DESKS, 42L, LocalDate.of(2019, 9, 1))
                .build();
    }

    private static Figure<Money> tax(int year, String yuan, LocalDate publishedOn) {
        return Figure.of(
                FigureKind.TAX,
                ReportingPeriod.halfYear(year, 1),
                Money.of(CurrencyUnit.of("CNY"), new BigDecimal(yuan)),
                publishedOn);
    }
}
