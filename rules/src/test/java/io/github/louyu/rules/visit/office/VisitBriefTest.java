package io.github.louyu.rules.visit.office;

import static io.github.louyu.rules.EnterpriseFacts.headcount;
import static io.github.louyu.rules.EnterpriseFacts.keyTier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.louyu.enterprise.Appeal;
import io.github.louyu.enterprise.AppealChannel;
import io.github.louyu.enterprise.AppealKind;
import io.github.louyu.enterprise.AppealProgress;
import io.github.louyu.enterprise.AppealStatus;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.Figure;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.ObligationId;
import io.github.louyu.enterprise.Officer;
import io.github.louyu.enterprise.OfficerRole;
import io.github.louyu.enterprise.PersonId;
import io.github.louyu.enterprise.PersonName;
import io.github.louyu.enterprise.PromiseId;
import io.github.louyu.enterprise.PromiseKept;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.enterprise.VisitForm;
import io.github.louyu.enterprise.VisitPromise;
import io.github.louyu.rules.Truth;
import io.github.louyu.rules.visit.VisitCriteria;
import io.github.louyu.rules.visit.VisitEngine;
import io.github.louyu.rules.visit.VisitObligation;
import io.github.louyu.rules.visit.VisitRule;
import io.github.louyu.rules.visit.VisitRulebook;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.ReportingPeriod;
import io.github.louyu.time.Span;
import io.github.louyu.time.WorkCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What a visitor reads before one visit, by hand. Dates are of 2019; the brief is of 11 March. */
class VisitBriefTest {

    private static final LocalDate ON = day(3, 11);
    private static final ObligationId NEWS = ObligationId.of("E1/news/e");
    private static final Bilingual ASKED = Bilingual.of("新任高管是谁？", "Who is the new executive?");

    private static final VisitEngine ENGINE = VisitEngine.of(
            VisitRulebook.of(
                    "book",
                    day(1, 1),
                    VisitRule.on("news", EventKind.EXECUTIVE_CHANGE)
                            .titled(Bilingual.of("高管变动", "Executive change"))
                            .inScope(keyTier().isAtLeast(KeyTier.SUBDISTRICT))
                            .counting(VisitCriteria.any().ofForm(VisitForm.ON_SITE))
                            .asking(ASKED)
                            .dueWithin(Span.days(10)),
                    VisitRule.when("crowded", headcount().isAtLeast(500))
                            .titled(Bilingual.of("大型企业", "Large enterprise"))
                            .dueWithin(Span.days(10)),
                    VisitRule.when("key", keyTier().isAtLeast(KeyTier.CITY))
                            .countingOwnVisitsOnly()
                            .dueWithin(Span.days(90))),
            WorkCalendar.weekendsOnly());

    private static final EnterpriseFile FILE = EnterpriseFile.builder(EnterpriseId.of("E1"))
            .recordedOn(day(1, 10))
            .attribute(EnterpriseAttributes.NAME, "Zhang San & Co.", day(1, 1))
            .attribute(EnterpriseAttributes.KEY_TIER, KeyTier.CITY, day(1, 1))
            .attribute(EnterpriseAttributes.CHIEF_LIAISON, PersonId.of("li"), day(1, 1))
            .add("l1", Lease.ofClosed(day(1, 1), day(3, 10)))
            .add("l2", Lease.ofClosed(day(1, 1), ON))
            .add("l3", Lease.ofClosed(day(6, 1), day(12, 31)))
            .add(officer("old", "Wang Wu", OfficerRole.MANAGER, day(1, 1)).withUntil(day(3, 1)))
            .add(officer("new", "Zhao Liu", OfficerRole.MANAGER, day(3, 1)))
            .add(taxOf(ReportingPeriod.year(2017), "9.00", day(1, 5)))
            .add(taxOf(ReportingPeriod.year(2018), "7.00", day(1, 10)))
            .add(taxOf(ReportingPeriod.halfYear(2018, 2), "3.00", day(3, 12)))
            .visit("v1", promising(day(1, 5), promise("p1", day(3, 1)), promise("p2", day(3, 1))))
            .recordedOn(day(2, 1))
            .visit("v2", promising(day(2, 1), promise("p1", day(4, 1)), promise("p2", day(2, 10))))
            .add(new PromiseKept(EntryId.of("v1"), PromiseId.of("p2"), day(1, 20)))
            .add(new PromiseKept(EntryId.of("v2"), PromiseId.of("p2"), day(2, 1)))
            .add(
                    "a1",
                    Appeal.of(day(1, 20), AppealChannel.VISIT, AppealKind.FINANCING)
                            .withSummary("Zhang San's loan"))
            .add("s1", AppealProgress.of(EntryId.of("a1"), day(1, 20), AppealStatus.ACCEPTED))
            .add("s2", AppealProgress.of(EntryId.of("a1"), day(1, 25), AppealStatus.ASSIGNED))
            .add("a2", Appeal.of(day(1, 21), AppealChannel.VISIT, AppealKind.RECRUITMENT))
            .add("s3", AppealProgress.of(EntryId.of("a2"), day(1, 26), AppealStatus.SETTLED))
            .add("a3", Appeal.of(day(1, 22), AppealChannel.VISIT, AppealKind.POLICY))
            .recordedOn(day(3, 5))
            .event("e", EventKind.EXECUTIVE_CHANGE, day(3, 1))
            .recordedOn(day(3, 12))
            .visit("v3", Visit.on(day(3, 11)))
            .add("s4", AppealProgress.of(EntryId.of("a3"), day(3, 11), AppealStatus.SETTLED))
            .build();

    private static LocalDate day(int month, int dayOfMonth) {
        return LocalDate.of(2019, month, dayOfMonth);
    }

    private static Officer officer(String id, String name, OfficerRole role, LocalDate from) {
        return Officer.of(PersonId.of(id), role, from).withName(PersonName.of(name));
    }

    private static Figure<Money> taxOf(ReportingPeriod period, String amount, LocalDate published) {
        return Figure.of(FigureKind.TAX, period, Money.of(CurrencyUnit.of("CNY"), new BigDecimal(amount)), published);
    }

    private static VisitPromise promise(String id, LocalDate dueOn) {
        return VisitPromise.of(PromiseId.of(id), "tell Zhang San", dueOn);
    }

    private static Visit promising(LocalDate on, VisitPromise... promises) {
        return Visit.builder().on(on).addPromises(promises).build();
    }

    private static VisitBrief brief() {
        return VisitBrief.of(ENGINE, FILE, NEWS, ON);
    }

    @Test
    void theBriefSaysWhyAndByWhenAsKnownOnTheDay() {
        VisitBrief brief = brief();

        assertThat(brief.obligation().due()).isEqualTo(day(3, 15));
        assertThat(brief.explanation().scope().truth()).isEqualTo(Truth.TRUE);
        assertThat(brief.criteria().forms()).containsExactly(VisitForm.ON_SITE);
        assertThat(brief.alsoPending()).extracting(VisitObligation::rule).containsExactly("key");
        assertThat(brief.date()).isEqualTo(ON);
    }

    @Test
    void theCardShowsWhatWasKnownOnTheDay() {
        FileCard card = brief().card();

        assertThat(card.value(EnterpriseAttributes.NAME)).contains("Zhang San & Co.");
        assertThat(card.missing())
                .contains(EnterpriseAttributes.HEADCOUNT, EnterpriseAttributes.BUILDING)
                .doesNotContain(EnterpriseAttributes.NAME, EnterpriseAttributes.KEY_TIER);
        assertThat(card.leases()).extracting(lease -> lease.entry().value()).containsExactly("l2", "l3");
        assertThat(card.officers()).extracting(Officer::name).containsExactly(Optional.of(PersonName.of("Zhao Liu")));
        assertThat(card.figures())
                .extracting(LatestFigure::period, figure -> figure.value().map(Object::toString))
                .containsExactly(tuple(ReportingPeriod.year(2018), Optional.of("CNY 7.00")));
        assertThat(FileCard.of(FILE, day(3, 12)).figures()).hasSize(2);
        assertThat(card.creditCode()).isEmpty();
    }

    @Test
    void theLastVisitComesWithWhatWasPromisedAndWhatIsOpenOfAllVisits() {
        VisitBrief brief = brief();

        assertThat(brief.lastVisit())
                .hasValueSatisfying(visit -> assertThat(visit.entry()).isEqualTo(EntryId.of("v2")));
        assertThat(brief.lastPromises())
                .extracting(made -> made.promise().id().value(), MadePromise::keptOn)
                .containsExactly(tuple("p2", Optional.of(day(2, 1))), tuple("p1", Optional.empty()));
        assertThat(brief.openPromises())
                .extracting(made -> made.visit() + " " + made.promise().id())
                .containsExactly("v1 p1", "v2 p1");
    }

    @Test
    void anAppealIsOpenUntilItIsSettledAsKnownOnTheDay() {
        assertThat(brief().openAppeals())
                .extracting(
                        open -> open.entry().value(),
                        OpenAppeal::status,
                        OpenAppeal::statusSince,
                        open -> open.daysOpen(ON))
                .containsExactly(
                        tuple("a1", AppealStatus.ASSIGNED, day(1, 25), 50L),
                        tuple("a3", AppealStatus.RECEIVED, day(1, 22), 48L));
        assertThat(VisitBrief.of(ENGINE, FILE, NEWS, day(3, 12)).openAppeals())
                .extracting(open -> open.entry().value())
                .containsExactly("a1");
    }

    @Test
    void theQuestionsComeFromTheRuleThePromisesTheAppealsAndWhatIsMissing() {
        List<VisitQuestion> questions = brief().questions();

        assertThat(questions)
                .extracting(VisitQuestion::source, question -> question.about().map(EntryId::value))
                .containsExactly(
                        tuple(VisitQuestion.Source.RULE, Optional.empty()),
                        tuple(VisitQuestion.Source.PROMISE, Optional.of("v1")),
                        tuple(VisitQuestion.Source.PROMISE, Optional.of("v2")),
                        tuple(VisitQuestion.Source.APPEAL, Optional.of("a1")),
                        tuple(VisitQuestion.Source.APPEAL, Optional.of("a3")),
                        tuple(VisitQuestion.Source.MISSING_FACT, Optional.empty()));
        assertThat(questions)
                .extracting(question -> question.text().en())
                .containsExactly(
                        "Who is the new executive?",
                        "What has become of the promise of 2019-01-05 (p1, due 2019-03-01)?",
                        "What has become of the promise of 2019-02-01 (p1, due 2019-04-01)?",
                        "What does the enterprise say of its appeal of 2019-01-20 (Financing; Assigned)?",
                        "What does the enterprise say of its appeal of 2019-01-22 (Policy; Received)?",
                        "Please find out headcount, which is needed to judge: Large enterprise");
        assertThat(questions)
                .extracting(question -> question.text().zh())
                .containsExactly(
                        "新任高管是谁？",
                        "2019-01-05走访时承诺的事项（p1，最迟2019-03-01兑现），办得怎么样了？",
                        "2019-02-01走访时承诺的事项（p1，最迟2019-04-01兑现），办得怎么样了？",
                        "2019-01-20提出的融资贷款诉求（已交办），企业还有什么意见？",
                        "2019-01-22提出的政策诉求（已接收），企业还有什么意见？",
                        "请了解从业人数，以便判断：大型企业");
    }

    @Test
    void noTextOfABriefNamesAnybody() {
        VisitBrief brief = brief();

        assertThat(List.of(
                                brief,
                                brief.card(),
                                brief.card().officers(),
                                brief.card().figures(),
                                brief.obligation(),
                                brief.lastVisit(),
                                brief.openPromises(),
                                brief.openAppeals(),
                                brief.questions())
                        .toString())
                .doesNotContain("Zhang", "Zhao", "Wang", "=li", "7.00")
                .contains("VisitBrief[E1/news/e, 2019-03-11]", "FileCard[E1, 2019-03-11]");
    }

    @Test
    void aVisitThatIsMadeStillHasABriefAndOneThatHasNotBegunHasNone() {
        assertThat(VisitBrief.of(ENGINE, FILE, NEWS, day(3, 12)).obligation().countedVisit())
                .contains(EntryId.of("v3"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VisitBrief.of(ENGINE, FILE, NEWS, day(3, 4)))
                .withMessage(
                        "brief for enterprise E1: the obligation must have begun by 2019-03-04, but was E1/news/e");
    }

    @Test
    void aRuleOfAnotherEngineIsNotFound() {
        VisitEngine other = VisitEngine.of(
                VisitRulebook.of(
                        "other",
                        day(1, 1),
                        VisitRule.on("x", EventKind.EXECUTIVE_CHANGE).dueWithin(Span.days(1))),
                WorkCalendar.weekendsOnly());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> other.ruleOf(brief().obligation()))
                .withMessage("obligation: the rule must be in force on the onset 2019-03-05, but was news");
        assertThat(ENGINE.ruleOf(brief().obligation()).questions()).containsExactly(ASKED);
    }
}
