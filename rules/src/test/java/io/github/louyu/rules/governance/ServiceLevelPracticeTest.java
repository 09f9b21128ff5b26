package io.github.louyu.rules.governance;

import static io.github.louyu.enterprise.AppealSeverity.DIFFICULT;
import static io.github.louyu.enterprise.AppealSeverity.ENQUIRY;
import static io.github.louyu.enterprise.AppealSeverity.ORDINARY;
import static io.github.louyu.enterprise.AppealSeverity.URGENT;
import static io.github.louyu.enterprise.AppealStatus.ACCEPTED;
import static io.github.louyu.enterprise.AppealStatus.ANSWERED;
import static io.github.louyu.enterprise.AppealStatus.ASSIGNED;
import static io.github.louyu.enterprise.AppealStatus.CLOSED;
import static io.github.louyu.enterprise.AppealStatus.DISPUTED;
import static io.github.louyu.enterprise.AppealStatus.EXTENDED;
import static io.github.louyu.enterprise.AppealStatus.FOLLOWED_UP;
import static io.github.louyu.enterprise.AppealStatus.PLANNED;
import static io.github.louyu.enterprise.AppealStatus.REOPENED;
import static io.github.louyu.enterprise.AppealStatus.REPORTED;
import static io.github.louyu.enterprise.AppealStatus.RESPONDED;
import static io.github.louyu.enterprise.AppealStatus.SETTLED;
import static io.github.louyu.enterprise.AppealStatus.VERIFIED;
import static io.github.louyu.rules.governance.ServiceLevelState.MET;
import static io.github.louyu.rules.governance.ServiceLevelState.MET_LATE;
import static io.github.louyu.rules.governance.ServiceLevelState.NOT_STARTED;
import static io.github.louyu.rules.governance.ServiceLevelState.OPEN;
import static io.github.louyu.rules.governance.ServiceLevelState.OVERDUE;
import static io.github.louyu.rules.governance.ServiceLevelState.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.AppealSeverity;
import io.github.louyu.enterprise.Satisfaction;
import io.github.louyu.time.TimeLimit;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * The times within which offices of China promise to respond, to answer and to solve, one test for each office whose practice is
 * published. The office is open from 9:00 to 11:30 and from 13:30 to 17:30.
 *
 * <p>The days are those of autumn 2019: 24 September is a Tuesday, Sunday 29 September is a make-up working day, 1 to 7 October are
 * off.
 */
class ServiceLevelPracticeTest {

    /** Shanghai Business Environment Regulations, Art. 49: ordinary 5 working days, difficult 15; explain if impossible. */
    @Test
    void shanghaiSolvesOrExplainsWithin5Or15WorkingDays() {
        ServiceLevels shanghai = ServiceLevels.of(
                "shanghai",
                ServiceLevel.of("ordinary", ServiceTarget.SOLVE, TimeLimit.workdays(5))
                        .forSeverity(ORDINARY),
                ServiceLevel.of("difficult", ServiceTarget.SOLVE, TimeLimit.workdays(15))
                        .forSeverity(DIFFICULT));

        // 25, 26, 27, 29 and 30 September are the five working days
        Handling ordinary = received("2019-09-24T16:00", ORDINARY);
        assertThat(ordinary.due(shanghai, "ordinary")).isEqualTo("2019-09-30T17:30");
        assertThat(ordinary.at("2019-09-30T17:30", shanghai, "ordinary")).isEqualTo(OPEN);
        assertThat(ordinary.at("2019-09-30T17:31", shanghai, "ordinary")).isEqualTo(OVERDUE);
        assertThat(ordinary.step(SETTLED, "2019-09-30T17:30").at("2019-10-08T09:00", shanghai, "ordinary"))
                .isEqualTo(MET);

        // five in September, then 8 to 12 October and 14 to 18
        Handling difficult = received("2019-09-24T16:00", DIFFICULT);
        assertThat(difficult.due(shanghai, "difficult")).isEqualTo("2019-10-18T17:30");
        assertThat(difficult.answer(shanghai).find("ordinary")).isEmpty();

        // an explanation why it cannot be solved closes the loop in time
        assertThat(difficult.step(CLOSED, "2019-10-15").at("2019-10-20T09:00", shanghai, "difficult"))
                .isEqualTo(MET);
    }

    /** Quanzhou, 2022: response the same day; supporting handlers 3 working days, lead 7; extension, dispute. */
    @Test
    void quanzhouRespondsTheSameDayAndHasExtensionsAndDisputes() {
        ServiceLevels quanzhou = ServiceLevels.of(
                        "quanzhou",
                        ServiceLevel.of("respond", ServiceTarget.RESPOND, TimeLimit.sameDay()),
                        ServiceLevel.of("support", ServiceTarget.ANSWER, TimeLimit.workdays(3))
                                .from(ServiceLevelStart.ASSIGNMENT),
                        ServiceLevel.of("lead", ServiceTarget.SOLVE, TimeLimit.workdays(7))
                                .from(ServiceLevelStart.ASSIGNMENT))
                .extendingAtLeastWorkdaysBefore(1)
                .disputingWithin(TimeLimit.workdays(1));

        Handling appeal = received("2019-09-16T16:00", ORDINARY);
        assertThat(appeal.due(quanzhou, "respond")).isEqualTo("2019-09-16T23:59");
        assertThat(appeal.at("2019-09-17T00:00", quanzhou, "respond")).isEqualTo(OVERDUE);
        assertThat(appeal.at("2019-09-17T00:00", quanzhou, "lead")).isEqualTo(NOT_STARTED);

        Handling assigned = appeal.step(ASSIGNED, "2019-09-16T17:00");
        assertThat(assigned.at("2019-09-20T09:00", quanzhou, "respond")).isEqualTo(MET);
        assertThat(assigned.due(quanzhou, "support")).isEqualTo("2019-09-19T17:30");
        assertThat(assigned.due(quanzhou, "lead")).isEqualTo("2019-09-25T17:30");

        // asked for one working day before the end, it holds; on the last day it does not
        assertThat(assigned.extended("2019-09-24", "2019-10-08").due(quanzhou, "lead"))
                .isEqualTo("2019-10-08T17:30");
        assertThat(assigned.extended("2019-09-25", "2019-10-08").due(quanzhou, "lead"))
                .isEqualTo("2019-09-25T17:30");

        // disputed within one working day, the time stands still until somebody else is named
        Handling disputed = assigned.step(DISPUTED, "2019-09-17T17:30");
        assertThat(disputed.at("2019-09-30T09:00", quanzhou, "lead")).isEqualTo(NOT_STARTED);
        assertThat(disputed.step(ASSIGNED, "2019-09-18T10:00").due(quanzhou, "lead"))
                .isEqualTo("2019-09-27T17:30");
        assertThat(assigned.step(DISPUTED, "2019-09-18T09:00").due(quanzhou, "lead"))
                .isEqualTo("2019-09-25T17:30");
    }

    /** Changchun New Area, 2021: simple 1 working day; complex 3 for a plan and 15 to solve; call back. */
    @Test
    void changchunPlansWhatIsComplexAndCallsBack() {
        ServiceLevels changchun = ServiceLevels.of(
                        "changchun",
                        ServiceLevel.of("simple", ServiceTarget.SOLVE, TimeLimit.workdays(1))
                                .forSeverity(ORDINARY),
                        ServiceLevel.of("plan", ServiceTarget.PLAN, TimeLimit.workdays(3))
                                .forSeverity(DIFFICULT),
                        ServiceLevel.of("complex", ServiceTarget.SOLVE, TimeLimit.workdays(15))
                                .forSeverity(DIFFICULT))
                .callingBackAll();

        assertThat(received("2019-09-27T10:00", ORDINARY).due(changchun, "simple"))
                .isEqualTo("2019-09-29T17:30");
        Handling complex = received("2019-09-27T10:00", DIFFICULT);
        assertThat(complex.due(changchun, "plan")).isEqualTo("2019-10-08T17:30");
        assertThat(complex.step(PLANNED, "2019-10-09").at("2019-10-10T09:00", changchun, "plan"))
                .isEqualTo(MET_LATE);

        Handling settled = complex.step(SETTLED, "2019-10-09");
        assertThat(settled.answer(changchun).mustBeFollowedUp()).isTrue();
        assertThat(settled.step(FOLLOWED_UP, "2019-10-10").answer(changchun).mustBeFollowedUp())
                .isFalse();
    }

    /** Zaozhuang: verified in 1 working day, answered in 2, solved in 10, hard cases in 25. */
    @Test
    void zaozhuangVerifiesFirst() {
        ServiceLevels zaozhuang = ServiceLevels.of(
                "zaozhuang",
                ServiceLevel.of("verify", ServiceTarget.VERIFY, TimeLimit.workdays(1)),
                ServiceLevel.of("answer", ServiceTarget.ANSWER, TimeLimit.workdays(2)),
                ServiceLevel.of("solve", ServiceTarget.SOLVE, TimeLimit.workdays(10))
                        .forSeverity(ORDINARY),
                ServiceLevel.of("hard", ServiceTarget.SOLVE, TimeLimit.workdays(25))
                        .forSeverity(DIFFICULT));

        Handling appeal = received("2019-09-02T09:00", DIFFICULT);
        assertThat(appeal.due(zaozhuang, "verify")).isEqualTo("2019-09-03T17:30");
        assertThat(appeal.due(zaozhuang, "answer")).isEqualTo("2019-09-04T17:30");
        // 3 to 6, 9 to 12, 16 to 20, 23 to 27, 29 and 30 September are 20 (the 13th is off), then 8 to 12 October
        assertThat(appeal.due(zaozhuang, "hard")).isEqualTo("2019-10-12T17:30");
        assertThat(received("2019-09-02T09:00", ORDINARY).due(zaozhuang, "solve"))
                .isEqualTo("2019-09-17T17:30");
        Handling verified = appeal.step(VERIFIED, "2019-09-03T10:00");
        assertThat(verified.at("2019-09-05T09:00", zaozhuang, "verify")).isEqualTo(MET);
        assertThat(verified.at("2019-09-05T09:00", zaozhuang, "answer")).isEqualTo(OVERDUE);
    }

    /** Jiangmen: response in 60 minutes, answer in 24 hours, solved in 7 days; all are called back and reopened until satisfied. */
    @Test
    void jiangmenCountsMinutesDayAndNightAndReopensUntilSatisfied() {
        ServiceLevels jiangmen = ServiceLevels.of(
                        "jiangmen",
                        ServiceLevel.of("respond", ServiceTarget.RESPOND, TimeLimit.minutes(60)),
                        ServiceLevel.of("answer", ServiceTarget.ANSWER, TimeLimit.hours(24)),
                        ServiceLevel.of("solve", ServiceTarget.SOLVE, TimeLimit.days(7)))
                .callingBackAll();

        Handling appeal = received("2019-09-24T23:30", ORDINARY);
        assertThat(appeal.due(jiangmen, "respond")).isEqualTo("2019-09-25T00:30");
        assertThat(appeal.due(jiangmen, "answer")).isEqualTo("2019-09-25T23:30");
        assertThat(appeal.due(jiangmen, "solve")).isEqualTo("2019-10-01T23:59");
        Handling responded = appeal.step(RESPONDED, "2019-09-25T00:30");
        assertThat(responded.at("2019-09-26T00:00", jiangmen, "respond")).isEqualTo(MET);
        assertThat(appeal.step(RESPONDED, "2019-09-25T00:31").at("2019-09-26T00:00", jiangmen, "respond"))
                .isEqualTo(MET_LATE);

        Handling unhappy =
                responded.step(SETTLED, "2019-09-26T10:00").followedUp("2019-09-27", Satisfaction.NOT_SATISFIED);
        assertThat(unhappy.answer(jiangmen).mustBeReopened()).isTrue();
        // reopened, it has its seven days again
        Handling again = unhappy.step(REOPENED, "2019-09-28T09:00");
        assertThat(again.answer(jiangmen).mustBeReopened()).isFalse();
        assertThat(again.due(jiangmen, "solve")).isEqualTo("2019-10-05T23:59");
        assertThat(again.at("2019-10-06T00:00", jiangmen, "solve")).isEqualTo(OVERDUE);
    }

    /** Zhuhai, May 2023: response in 1 working hour; enquiries solved in 2, others in 4 working days. */
    @Test
    void zhuhaiCountsWorkingHours() {
        ServiceLevels zhuhai = ServiceLevels.of(
                "zhuhai",
                ServiceLevel.of("respond", ServiceTarget.RESPOND, TimeLimit.workingHours(1)),
                ServiceLevel.of("enquiry", ServiceTarget.SOLVE, TimeLimit.workdays(2))
                        .forSeverity(ENQUIRY),
                ServiceLevel.of("other", ServiceTarget.SOLVE, TimeLimit.workdays(4))
                        .forSeverity(ORDINARY, DIFFICULT, URGENT));

        // half an hour before lunch and half an hour after it
        assertThat(received("2019-09-24T11:00", ORDINARY).due(zhuhai, "respond"))
                .isEqualTo("2019-09-24T14:00");
        // a quarter before the week of holidays, three quarters after it
        assertThat(received("2019-09-30T17:15", ORDINARY).due(zhuhai, "respond"))
                .isEqualTo("2019-10-08T09:45");
        assertThat(received("2019-09-24T11:00", ENQUIRY).due(zhuhai, "enquiry")).isEqualTo("2019-09-26T17:30");
        assertThat(received("2019-09-24T11:00", URGENT).due(zhuhai, "other")).isEqualTo("2019-09-29T17:30");
    }

    /** Shenzhen, March 2020: whoever is asked first owns it; policy enquiries in 24 hours, others in 3 working days. */
    @Test
    void shenzhenAnswersEnquiriesWithinADay() {
        ServiceLevels shenzhen = ServiceLevels.of(
                "shenzhen",
                ServiceLevel.of("enquiry", ServiceTarget.ANSWER, TimeLimit.hours(24))
                        .forSeverity(ENQUIRY),
                ServiceLevel.of("other", ServiceTarget.SOLVE, TimeLimit.workdays(3))
                        .forSeverity(ORDINARY, DIFFICULT, URGENT));

        Handling enquiry = received("2019-09-28T10:10", ENQUIRY);
        assertThat(enquiry.due(shenzhen, "enquiry")).isEqualTo("2019-09-29T10:10");
        assertThat(enquiry.step(ANSWERED, "2019-09-29T10:10").at("2019-09-30T09:00", shenzhen, "enquiry"))
                .isEqualTo(MET);
        assertThat(received("2019-09-28T10:10", ORDINARY).due(shenzhen, "other"))
                .isEqualTo("2019-10-08T17:30");
    }

    /** Jinniu, Chengdu, 2023: urgent in 2 hours, enquiries at once (here: the same day), investigations in 2 days. */
    @Test
    void jinniuKnowsWhatIsUrgent() {
        ServiceLevels jinniu = ServiceLevels.of(
                "jinniu",
                ServiceLevel.of("urgent", ServiceTarget.RESPOND, TimeLimit.hours(2))
                        .forSeverity(URGENT),
                ServiceLevel.of("enquiry", ServiceTarget.ANSWER, TimeLimit.sameDay())
                        .forSeverity(ENQUIRY),
                ServiceLevel.of("investigate", ServiceTarget.SOLVE, TimeLimit.days(2))
                        .forSeverity(ORDINARY, DIFFICULT));

        assertThat(received("2019-09-24T17:00", URGENT).due(jinniu, "urgent")).isEqualTo("2019-09-24T19:00");
        assertThat(received("2019-09-24T17:00", ENQUIRY).due(jinniu, "enquiry")).isEqualTo("2019-09-24T23:59");
        assertThat(received("2019-09-27T17:00", ORDINARY).due(jinniu, "investigate"))
                .isEqualTo("2019-09-29T23:59");
    }

    /** Xinyang: a plan with a day within 7 days, then a report each month until it is closed. */
    @Test
    void xinyangReportsEachMonthUntilItIsClosed() {
        ServiceLevels xinyang = ServiceLevels.of(
                "xinyang",
                ServiceLevel.of("plan", ServiceTarget.PLAN, TimeLimit.days(7)),
                ServiceLevel.of("report", ServiceTarget.REPORT, TimeLimit.months(1))
                        .from(ServiceLevelStart.LAST_REPORT));

        Handling appeal = received("2019-07-31T10:00", DIFFICULT);
        assertThat(appeal.due(xinyang, "plan")).isEqualTo("2019-08-07T23:59");
        assertThat(appeal.due(xinyang, "report")).isEqualTo("2019-08-31T23:59");
        Handling reported = appeal.step(REPORTED, "2019-08-30");
        assertThat(reported.due(xinyang, "report")).isEqualTo("2019-09-30T23:59");
        assertThat(reported.at("2019-10-01T00:00", xinyang, "report")).isEqualTo(OVERDUE);
        assertThat(reported.step(CLOSED, "2019-09-29").at("2019-11-30T00:00", xinyang, "report"))
                .isEqualTo(MET);
    }

    /** Fengxi: reviewed every two weeks; satisfied, basically satisfied or not. */
    @Test
    void fengxiReviewsEveryTwoWeeks() {
        ServiceLevels fengxi = ServiceLevels.of(
                        "fengxi",
                        ServiceLevel.of("review", ServiceTarget.REPORT, TimeLimit.days(14))
                                .from(ServiceLevelStart.LAST_REPORT))
                .callingBackAll();

        Handling appeal = received("2019-09-02T10:00", ORDINARY);
        assertThat(appeal.due(fengxi, "review")).isEqualTo("2019-09-16T23:59");
        assertThat(appeal.step(REPORTED, "2019-09-10").due(fengxi, "review")).isEqualTo("2019-09-24T23:59");
        for (Satisfaction answer : Satisfaction.values()) {
            assertThat(appeal.step(SETTLED, "2019-09-11")
                            .followedUp("2019-09-12", answer)
                            .answer(fengxi)
                            .mustBeReopened())
                    .isEqualTo(answer == Satisfaction.NOT_SATISFIED);
        }
    }

    @Test
    void aLimitInDaysThatEndsOnADayOffEndsOnTheNextWorkingDayIfSoStated() {
        ServiceLevel plain = ServiceLevel.of("solve", ServiceTarget.SOLVE, TimeLimit.days(7));
        Handling appeal = received("2019-09-26T10:00", ORDINARY);

        assertThat(appeal.due(ServiceLevels.of("plain", plain), "solve")).isEqualTo("2019-10-03T23:59");
        assertThat(appeal.due(ServiceLevels.of("rolling", plain.rollingToWorkday()), "solve"))
                .isEqualTo("2019-10-08T23:59");
    }

    @Test
    void withoutATimeOfDayALimitInHoursIsUndetermined() {
        ServiceLevels levels = ServiceLevels.of(
                "hours",
                ServiceLevel.of("respond", ServiceTarget.RESPOND, TimeLimit.workingHours(1)),
                ServiceLevel.of("solve", ServiceTarget.SOLVE, TimeLimit.workdays(1)));

        Handling dayAlone = Handling.received(LocalDate.of(2019, 9, 24), ORDINARY);
        assertThat(dayAlone.at("2019-09-30T09:00", levels, "respond")).isEqualTo(UNDETERMINED);
        assertThat(dayAlone.at("2019-09-30T09:00", levels, "solve")).isEqualTo(OVERDUE);
        // the step of the day on which the hour ends may have come before or after it
        assertThat(received("2019-09-24T10:00", ORDINARY)
                        .step(ACCEPTED, "2019-09-24")
                        .at("2019-09-30T09:00", levels, "respond"))
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void whatIsAboutToBreachIsFoundBeforeItDoes() {
        ServiceLevels levels =
                ServiceLevels.of("solve", ServiceLevel.of("solve", ServiceTarget.SOLVE, TimeLimit.workdays(5)));
        AppealAssessment answer = received("2019-09-24T16:00", ORDINARY).assess(levels, "2019-09-30T09:00");

        assertThat(answer.isAboutToBreach(Handling.moment("2019-09-30T17:29"))).isFalse();
        assertThat(answer.isAboutToBreach(Handling.moment("2019-09-30T17:30"))).isTrue();
        assertThat(answer.isOverdue()).isFalse();
        assertThat(answer.nextDue().orElseThrow().at()).isEqualTo(Handling.moment("2019-09-30T17:30"));
    }

    @Test
    void anExtensionIsSeenOnceItIsGranted() {
        ServiceLevels levels =
                ServiceLevels.of("solve", ServiceLevel.of("solve", ServiceTarget.SOLVE, TimeLimit.workdays(1)));
        Handling extended = received("2019-09-24T16:00", ORDINARY).extended("2019-09-26", "2019-10-08");

        assertThat(extended.at("2019-09-25T23:59", levels, "solve")).isEqualTo(OVERDUE);
        assertThat(extended.at("2019-09-26T09:00", levels, "solve")).isEqualTo(OPEN);
        assertThat(extended.answer(levels).find("solve").orElseThrow().extended())
                .isTrue();
        assertThat(extended.step(EXTENDED, "2019-09-27").due(levels, "solve")).isEqualTo("2019-10-08T17:30");
    }

    private static Handling received(String at, AppealSeverity severity) {
        return Handling.received(at, severity);
    }
}
