package io.github.louyu.rules.visit;

import static io.github.louyu.rules.EnterpriseFacts.keyTier;
import static io.github.louyu.rules.EnterpriseFacts.tax;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseFileBuilder;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.Figure;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.ObligationId;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.enterprise.VisitWaiver;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.ReportingPeriod;
import io.github.louyu.time.Span;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.Locale;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Obligations in the words of both languages: every trigger and every state. */
class ObligationTextTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2019, 1, 1);
    private static final LocalDate JAN_10 = LocalDate.of(2019, 1, 10);
    private static final Bilingual TITLE = Bilingual.of("必访", "Visit");

    private static EnterpriseFile file(Said said) {
        var builder = EnterpriseFile.builder(EnterpriseId.of("E1")).recordedOn(JAN_10);
        said.to(builder);
        return builder.build();
    }

    private interface Said {
        void to(EnterpriseFileBuilder builder);
    }

    private static VisitObligation obligation(VisitRule rule, EnterpriseFile file, LocalDate day) {
        VisitRulebook rulebook = VisitRulebook.of("book", NEW_YEAR, rule.titled(TITLE));
        VisitAssessment assessment =
                VisitEngine.of(rulebook, WorkCalendar.china()).assess(file, day);
        return assessment.obligations().get(0);
    }

    private static void assertSays(VisitObligation obligation, String zh, String en) {
        assertThat(obligation.toText(Locale.CHINESE)).isEqualTo(zh);
        assertThat(obligation.toText(Locale.ENGLISH)).isEqualTo(en);
    }

    private static VisitRule onChange() {
        return VisitRule.on("r", EventKind.EXECUTIVE_CHANGE).dueWithin(Span.days(10));
    }

    private static EnterpriseFile changed() {
        return file(builder -> builder.event("e1", EventKind.EXECUTIVE_CHANGE, JAN_10));
    }

    @Test
    void anEvent() {
        assertSays(
                obligation(onChange(), changed(), JAN_10),
                "必访：高管变动（2019-01-10）；最迟2019-01-20走访；待访",
                "Visit: executive change (2019-01-10); due 2019-01-20; open");
    }

    @Test
    void aDateAhead() {
        EnterpriseFile file =
                file(builder -> builder.add("l1", Lease.ofClosed(LocalDate.of(2018, 1, 1), LocalDate.of(2019, 3, 31))));
        assertSays(
                obligation(
                        VisitRule.ahead("r", TargetDates.leaseEnds(), Span.months(3))
                                .dueWithin(Span.days(5)),
                        file,
                        JAN_10),
                "必访：租赁到期（2019-03-31）；最迟2019-01-15走访；待访",
                "Visit: lease end (2019-03-31); due 2019-01-15; open");
        EnterpriseFile notice = file(builder -> builder.add(
                "l1",
                Lease.builder()
                        .start(LocalDate.of(2018, 1, 1))
                        .lastDay(LocalDate.of(2019, 12, 31))
                        .noticeBy(LocalDate.of(2019, 6, 30))
                        .build()));
        assertSays(
                obligation(
                        VisitRule.aheadOnceKnown("r", TargetDates.leaseNoticeDeadlines())
                                .dueWithin(Span.days(5)),
                        notice,
                        JAN_10),
                "必访：租赁通知期限（2019-06-30）；最迟2019-01-15走访；待访",
                "Visit: lease notice deadline (2019-06-30); due 2019-01-15; open");
    }

    @Test
    void aCondition() {
        assertSays(
                obligation(
                        VisitRule.when("r", keyTier().isAtLeast(KeyTier.DISTRICT))
                                .dueWithin(Span.days(5)),
                        file(builder -> builder.attribute(EnterpriseAttributes.KEY_TIER, KeyTier.CITY, NEW_YEAR)),
                        JAN_10),
                "必访：自2019-01-10起重点企业级别不低于区级；最迟2019-01-15走访；待访",
                "Visit: since 2019-01-10: key tier is at least district; due 2019-01-15; open");
    }

    @Test
    void figures() {
        assertSays(
                obligation(
                        VisitRule.onFigures(
                                        "r",
                                        tax(PeriodKind.YEAR),
                                        tax(PeriodKind.YEAR).latest().isBelow(Money.parse("CNY 5")))
                                .dueWithin(Span.days(5)),
                        file(builder -> builder.figure(
                                Figure.of(FigureKind.TAX, ReportingPeriod.year(2018), Money.parse("CNY 4"), JAN_10))),
                        JAN_10),
                "必访：2018年：最近一期年度税收低于5元；最迟2019-01-15走访；待访",
                "Visit: 2018: tax of the latest year is below CNY 5; due 2019-01-15; open");
    }

    @Test
    void aCadence() {
        assertSays(
                obligation(VisitRule.every("r", PeriodKind.QUARTER), file(builder -> {}), JAN_10),
                "必访：2019年第一季度内应走访；最迟2019-03-31走访；待访",
                "Visit: a visit in 2019 Q1; due 2019-03-31; open");
    }

    @Test
    void silence() {
        assertSays(
                obligation(
                        VisitRule.afterSilence("r", Span.days(30)).dueWithin(Span.days(5)),
                        file(builder -> builder.add(Visit.on(JAN_10))),
                        LocalDate.of(2019, 2, 10)),
                "必访：自2019-01-10后没有联系；最迟2019-02-15走访；待访",
                "Visit: no contact since 2019-01-10; due 2019-02-15; open");
    }

    @Test
    void everyState() {
        assertSays(
                obligation(onChange(), changed(), LocalDate.of(2019, 1, 21)),
                "必访：高管变动（2019-01-10）；最迟2019-01-20走访；逾期",
                "Visit: executive change (2019-01-10); due 2019-01-20; overdue");
        assertSays(
                obligation(onChange().escalatingAfterDays(3, 7), changed(), LocalDate.of(2019, 1, 28)),
                "必访：高管变动（2019-01-10）；最迟2019-01-20走访；逾期（升级2级）",
                "Visit: executive change (2019-01-10); due 2019-01-20; overdue, level 2");
        assertSays(
                obligation(onChange().lapsingAfter(Span.days(7)), changed(), LocalDate.of(2019, 1, 28)),
                "必访：高管变动（2019-01-10）；最迟2019-01-20走访；失效",
                "Visit: executive change (2019-01-10); due 2019-01-20; lapsed");
        EnterpriseFile visited =
                file(builder -> builder.event("e1", EventKind.EXECUTIVE_CHANGE, LocalDate.of(2019, 1, 3))
                        .add(Visit.on(JAN_10)));
        assertSays(
                obligation(onChange(), visited, JAN_10),
                "必访：高管变动（2019-01-03）；最迟2019-01-20走访；已访",
                "Visit: executive change (2019-01-03); due 2019-01-20; fulfilled");
        EnterpriseFile late = file(builder -> builder.event("e1", EventKind.EXECUTIVE_CHANGE, JAN_10)
                .recordedOn(LocalDate.of(2019, 1, 22))
                .add(Visit.on(LocalDate.of(2019, 1, 21))));
        assertSays(
                obligation(onChange(), late, LocalDate.of(2019, 1, 22)),
                "必访：高管变动（2019-01-10）；最迟2019-01-20走访；逾期已访",
                "Visit: executive change (2019-01-10); due 2019-01-20; fulfilled late");
    }

    @Test
    void everyReasonToCancel() {
        assertSays(
                obligation(
                        onChange(),
                        file(builder -> builder.event("e1", EventKind.EXECUTIVE_CHANGE, JAN_10)
                                .recordedOn(LocalDate.of(2019, 1, 12))
                                .retract("r1", "e1")),
                        LocalDate.of(2019, 1, 12)),
                "必访：高管变动（2019-01-10）；最迟2019-01-20走访；取消（事由撤回）",
                "Visit: executive change (2019-01-10); due 2019-01-20; cancelled (withdrawn)");
        assertSays(
                obligation(
                        onChange(),
                        file(builder -> builder.event("e1", EventKind.EXECUTIVE_CHANGE, JAN_10)
                                .add(new VisitWaiver(ObligationId.of("E1/r/e1"), JAN_10, "a reason"))),
                        JAN_10),
                "必访：高管变动（2019-01-10）；最迟2019-01-20走访；取消（免访）",
                "Visit: executive change (2019-01-10); due 2019-01-20; cancelled (waived)");
        assertSays(
                obligation(
                        onChange().cancelledBy(EventKind.LEASE_RENEWED),
                        file(builder -> builder.event("e1", EventKind.EXECUTIVE_CHANGE, JAN_10)
                                .event("e2", EventKind.LEASE_RENEWED, JAN_10)),
                        JAN_10),
                "必访：高管变动（2019-01-10）；最迟2019-01-20走访；取消（按规则取消）",
                "Visit: executive change (2019-01-10); due 2019-01-20; cancelled (by rule)");
    }

    @Test
    void aDueDateBeyondTheCalendarIsProvisional() {
        VisitRule rule = VisitRule.on("r", EventKind.EXECUTIVE_CHANGE).dueWithin(Span.workdays(10));
        LocalDate day = LocalDate.of(2099, 1, 5);
        VisitObligation obligation = obligation(
                rule,
                EnterpriseFile.builder(EnterpriseId.of("E1"))
                        .recordedOn(day)
                        .event("e1", EventKind.EXECUTIVE_CHANGE, day)
                        .build(),
                day);
        assertThat(obligation.isDueProvisional()).isTrue();
        assertSays(
                obligation,
                "必访：高管变动（2099-01-05）；最迟2099-01-19走访（日历未定，暂按周末推算）；待访",
                "Visit: executive change (2099-01-05); due 2099-01-19 (provisional, counted with weekends alone); open");
        VisitObligation inTime = obligation(
                VisitRule.on("r", EventKind.EXECUTIVE_CHANGE).dueWithin(Span.workdays(10)), changed(), JAN_10);
        assertThat(inTime.isDueProvisional()).isFalse();
        assertThat(inTime.due()).isEqualTo(LocalDate.of(2019, 1, 24));
        assertThat(inTime.daysLeft(JAN_10)).isEqualTo(14);
        assertThat(inTime.workdaysLeft(JAN_10, WorkCalendar.china())).isEqualTo(10);
        assertThat(inTime.daysLeft(LocalDate.of(2019, 1, 25))).isEqualTo(-1);
    }
}
