package io.github.louyu.rules.visit;

import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.Conditions.not;
import static io.github.louyu.rules.EnterpriseFacts.code;
import static io.github.louyu.rules.EnterpriseFacts.flag;
import static io.github.louyu.rules.EnterpriseFacts.level;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.louyu.community.BuildingId;
import io.github.louyu.enterprise.Appeal;
import io.github.louyu.enterprise.AppealChannel;
import io.github.louyu.enterprise.AppealKind;
import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseFileBuilder;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.FileEvent;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.ObligationId;
import io.github.louyu.enterprise.PersonId;
import io.github.louyu.enterprise.PromiseId;
import io.github.louyu.enterprise.ServiceTeam;
import io.github.louyu.enterprise.TeamMember;
import io.github.louyu.enterprise.TeamRole;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.enterprise.VisitForm;
import io.github.louyu.enterprise.VisitOutcome;
import io.github.louyu.enterprise.VisitParticipant;
import io.github.louyu.enterprise.VisitPromise;
import io.github.louyu.enterprise.VisitorRank;
import io.github.louyu.rules.visit.office.Capacity;
import io.github.louyu.rules.visit.office.Coverage;
import io.github.louyu.rules.visit.office.CoverageQuota;
import io.github.louyu.rules.visit.office.CoverageState;
import io.github.louyu.rules.visit.office.MondayMeeting;
import io.github.louyu.rules.visit.office.PlannableVisit;
import io.github.louyu.rules.visit.office.VisitPlanner;
import io.github.louyu.rules.visit.office.WeekRequest;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.ReportingPeriod;
import io.github.louyu.time.Span;
import io.github.louyu.time.WorkCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * How offices elsewhere visit, each as this library says it, with cases worked out by hand. Where a practice has a
 * trigger it is a rule; where it has none it is a team, a record, a quota or a plan, and the test says why. Numbers that
 * no source gives are made up for the case and said to be. Days are of 2019 by China's calendar.
 */
class VisitPracticeElsewhereTest {

    private static final LocalDate FIRST = day(1, 1);
    private static final PersonId CADRE = PersonId.of("cadre");

    private static LocalDate day(int month, int dayOfMonth) {
        return LocalDate.of(2019, month, dayOfMonth);
    }

    private static VisitEngine engine(VisitRule... rules) {
        return VisitEngine.of(VisitRulebook.of("practice", FIRST, rules), WorkCalendar.china());
    }

    private static EnterpriseFileBuilder file() {
        return file("E");
    }

    private static EnterpriseFileBuilder file(String id) {
        return EnterpriseFile.builder(EnterpriseId.of(id)).openedOn(FIRST).recordedOn(FIRST);
    }

    private static Visit visit(LocalDate on, VisitForm form) {
        return Visit.builder().on(on).form(form).build();
    }

    private static Visit visitBy(LocalDate on, VisitorRank... ranks) {
        Visit.Builder visit = Visit.builder().on(on);
        for (VisitorRank rank : ranks) {
            visit.addVisitor(VisitParticipant.of(PersonId.of(rank.name()), rank));
        }
        return visit.build();
    }

    private static EnterpriseFile visited(EnterpriseFileBuilder file, Visit... visits) {
        for (int i = 0; i < visits.length; i++) {
            file.recordedOn(visits[i].on()).visit("v" + i, visits[i]);
        }
        return file.build();
    }

    /** The obligations of a day: key, state and due date. */
    private static List<String> on(VisitEngine engine, EnterpriseFile file, LocalDate date) {
        return engine.assess(file, date).obligations().stream()
                .map(each -> each.rule() + " " + each.key() + " " + each.state() + " by " + each.due())
                .sorted()
                .toList();
    }

    /** Shanghai, Business Environment Regulations, Art. 49: service commissioners visit periodically; how often is not said. */
    @Test
    void shanghaiVisitsPeriodicallyByServiceCommissioners() {
        VisitEngine engine = engine(VisitRule.every("periodic", PeriodKind.QUARTER)
                .ledBy(VisitLead.AS_ASSIGNED)
                .citing("上海市优化营商环境条例 49"));
        EnterpriseFile file = visited(file(), Visit.on(day(2, 15)));

        assertThat(on(engine, file, day(1, 1))).containsExactly("periodic 2019-Q1 OPEN by 2019-03-31");
        assertThat(on(engine, file, day(3, 31))).containsExactly("periodic 2019-Q1 FULFILLED by 2019-03-31");
        assertThat(on(engine, file, day(7, 1)))
                .containsExactly(
                        "periodic 2019-Q1 FULFILLED by 2019-03-31",
                        "periodic 2019-Q2 OVERDUE by 2019-06-30",
                        "periodic 2019-Q3 OPEN by 2019-09-30");
    }

    /** The five grades of Jing'an Temple, from the most stable. */
    private enum Stability {
        STABLE,
        FAIRLY_STABLE,
        AVERAGE,
        FAIRLY_UNSTABLE,
        UNSTABLE
    }

    private static final Attribute<Stability> STABILITY =
            Attribute.level("stability", Bilingual.of("稳定度", "stability"), Stability.class);

    /** Jing'an Temple: a grade of five colours for each tenant, each with its own handling; here a frequency of our choice. */
    @Test
    void jinganTempleVisitsTheLessStableMoreOften() {
        VisitEngine engine = engine(VisitRule.every(
                "colour",
                Cadence.when(level(STABILITY).isAtLeast(Stability.FAIRLY_UNSTABLE), PeriodKind.MONTH)
                        .orWhen(level(STABILITY).isAtLeast(Stability.AVERAGE), PeriodKind.QUARTER)
                        .otherwise(PeriodKind.YEAR)));
        // the lease ends and more space is needed: fairly unstable from 10 February on
        EnterpriseFile file = visited(
                file().attribute(STABILITY, Stability.AVERAGE, FIRST)
                        .recordedOn(day(2, 10))
                        .attribute(STABILITY, Stability.FAIRLY_UNSTABLE, day(2, 10)),
                Visit.on(day(2, 20)));

        assertThat(on(engine, file, day(1, 1))).containsExactly("colour 2019-Q1 OPEN by 2019-03-31");
        assertThat(on(engine, file, day(2, 10)))
                .containsExactly("colour 2019-02 OPEN by 2019-02-28", "colour 2019-Q1 OPEN by 2019-03-31");
        assertThat(on(engine, file, day(3, 1)))
                .containsExactly(
                        "colour 2019-02 FULFILLED by 2019-02-28",
                        "colour 2019-03 OPEN by 2019-03-31",
                        "colour 2019-Q1 FULFILLED by 2019-03-31");
        assertThat(engine.assess(file().build(), FIRST).undetermined()).isNotEmpty();
    }

    /**
     * Tianmu West: district and subdistrict visit together, and grade what they find. There is no trigger: who goes is the
     * team, and the grade is a field without which a record does not count. The rule stands for any visit that is owed.
     */
    @Test
    void tianmuWestIsAJointTeamAndAGradedRecord() {
        VisitEngine engine = engine(VisitRule.on("owed", EventKind.SPECIAL_CASE_OPENED)
                .dueWithin(Span.workdays(5))
                .counting(VisitCriteria.any()
                        .ofRankAtLeast(VisitorRank.DISTRICT_LEADER)
                        .carrying("issue-level")));
        EnterpriseFileBuilder owed = file().recordedOn(day(3, 1)).event("c", EventKind.SPECIAL_CASE_OPENED, day(3, 1));
        EnterpriseFile open = owed.build();
        Visit joint = visitBy(day(3, 5), VisitorRank.SUBDISTRICT_LEADER, VisitorRank.DISTRICT_LEADER);

        assertThat(on(engine, visited(open.toBuilder(), joint), day(3, 5)))
                .containsExactly("owed c OPEN by 2019-03-08");
        assertThat(on(
                        engine,
                        visited(open.toBuilder(), joint.withFields(ImmutableSortedMap.of("issue-level", "district"))),
                        day(3, 5)))
                .containsExactly("owed c FULFILLED by 2019-03-08");
        assertThat(on(
                        engine,
                        visited(open.toBuilder(), visitBy(day(3, 5), VisitorRank.SUBDISTRICT_LEADER)),
                        day(3, 11)))
                .containsExactly("owed c OVERDUE by 2019-03-08");
    }

    /**
     * Dongsheng: a building leader with six others: clerk, market, tax, property, police, volunteer. No trigger: the seven
     * are a team, and the area released and the tax are what the file keeps.
     */
    @Test
    void dongshengIsATeamOfSevenRolesAndWhatTheFileKeeps() {
        ServiceTeam team = ServiceTeam.of(
                TeamMember.of(PersonId.of("leader"), TeamRole.CHIEF),
                TeamMember.of(PersonId.of("clerk"), TeamRole.PARTY_MASS_WORKER),
                TeamMember.of(PersonId.of("market"), TeamRole.DEPARTMENT_OFFICER, "market supervision"),
                TeamMember.of(PersonId.of("tax"), TeamRole.DEPARTMENT_OFFICER, "tax"),
                TeamMember.of(PersonId.of("property"), TeamRole.PROPERTY_MANAGER),
                TeamMember.of(PersonId.of("police"), TeamRole.DEPARTMENT_OFFICER, "police"),
                TeamMember.of(PersonId.of("volunteer"), TeamRole.OTHER));
        EnterpriseFile file = file().attribute(EnterpriseAttributes.SERVICE_TEAM, team, day(2, 1))
                .add("l", Lease.ofClosed(FIRST, day(6, 30)).withAreaSquareMetres(new BigDecimal("300")))
                .recordedOn(day(2, 5))
                .event("c", EventKind.SPECIAL_CASE_OPENED, day(2, 5))
                .build();
        VisitEngine engine =
                engine(VisitRule.on("owed", EventKind.SPECIAL_CASE_OPENED).dueWithin(Span.days(5)));

        assertThat(on(engine, file, day(2, 4))).isEmpty();
        assertThat(engine.assess(file, day(2, 5)).obligations().get(0).team()).hasSize(7);
        assertThat(on(engine, file, day(2, 10))).containsExactly("owed c OPEN by 2019-02-10");
        assertThat(on(engine, file, day(2, 11))).containsExactly("owed c OVERDUE by 2019-02-10");
        assertThat(file.timeline(EnterpriseAttributes.SERVICE_TEAM).at(day(1, 31)))
                .isEmpty();
        assertThat(MondayMeeting.of(engine, List.of(file), day(2, 4), day(2, 11))
                        .leasesEnding(Period.ofMonths(6), PeriodKind.YEAR)
                        .squareMetres())
                .isEqualByComparingTo("300");
    }

    private enum Standing {
        ABOVE_SCALE,
        KEY,
        BACKBONE
    }

    private static final Attribute<Standing> STANDING =
            Attribute.level("standing", Bilingual.of("企业层级", "standing"), Standing.class);

    /** Chengnan: backbone in depth, key often, above scale all of them; leader, team and plan (1+1+1). Frequencies are ours. */
    @Test
    void chengnanVisitsBackboneInDepthKeyOftenAndAllAboveScale() {
        VisitEngine engine = engine(
                VisitRule.every("in-depth", PeriodKind.HALF_YEAR)
                        .inScope(level(STANDING).isAtLeast(Standing.BACKBONE))
                        .counting(VisitCriteria.any().carrying("plan")),
                VisitRule.every(
                        "by-standing",
                        Cadence.when(level(STANDING).isAtLeast(Standing.KEY), PeriodKind.MONTH)
                                .otherwise(PeriodKind.YEAR)));
        CoverageQuota all =
                CoverageQuota.of("all", new BigDecimal("100"), level(STANDING).isAtLeast(Standing.ABOVE_SCALE));
        EnterpriseFile backbone =
                file("B").attribute(STANDING, Standing.BACKBONE, FIRST).build();
        EnterpriseFile aboveScale =
                visited(file("A").attribute(STANDING, Standing.ABOVE_SCALE, FIRST), Visit.on(day(1, 20)));

        assertThat(on(engine, backbone, FIRST))
                .containsExactly("by-standing 2019-01 OPEN by 2019-01-31", "in-depth 2019-H1 OPEN by 2019-06-30");
        assertThat(on(engine, aboveScale, day(1, 20))).containsExactly("by-standing 2019 FULFILLED by 2019-12-31");
        Visit talk = Visit.on(day(2, 28));
        Visit plan = Visit.on(day(3, 1)).withFields(ImmutableSortedMap.of("plan", "expansion"));
        assertThat(on(engine, visited(backbone.toBuilder(), talk), day(2, 28)))
                .containsExactly(
                        "by-standing 2019-01 FULFILLED_LATE by 2019-01-31",
                        "by-standing 2019-02 FULFILLED by 2019-02-28",
                        "in-depth 2019-H1 OPEN by 2019-06-30");
        assertThat(on(engine, visited(backbone.toBuilder(), talk, plan), day(3, 1)))
                .containsExactly(
                        "by-standing 2019-01 FULFILLED_LATE by 2019-01-31",
                        "by-standing 2019-02 FULFILLED by 2019-02-28",
                        "by-standing 2019-03 FULFILLED by 2019-03-31",
                        "in-depth 2019-H1 FULFILLED by 2019-06-30");
        assertThat(all.assess(List.of(backbone, aboveScale), day(1, 20), WorkCalendar.china())
                        .remaining())
                .isEqualTo(1);
    }

    /** Yicheng: at least one visit and one telephone call a month; each cadre has five firms; a report at the month's end. */
    @Test
    void yichengVisitsAndTelephonesEveryMonth() {
        VisitEngine engine = engine(
                VisitRule.every("call", PeriodKind.MONTH)
                        .counting(VisitCriteria.any().ofForm(VisitForm.PHONE)),
                VisitRule.every("visit", PeriodKind.MONTH)
                        .counting(VisitCriteria.any().ofForm(VisitForm.ON_SITE)));
        EnterpriseFile file = visited(
                file().attribute(EnterpriseAttributes.CHIEF_LIAISON, CADRE, FIRST),
                visit(day(1, 10), VisitForm.PHONE),
                visit(day(1, 31), VisitForm.ON_SITE));

        assertThat(on(engine, file, day(1, 10)))
                .containsExactly("call 2019-01 FULFILLED by 2019-01-31", "visit 2019-01 OPEN by 2019-01-31");
        assertThat(on(engine, file, day(1, 31)))
                .containsExactly("call 2019-01 FULFILLED by 2019-01-31", "visit 2019-01 FULFILLED by 2019-01-31");
        assertThat(on(engine, file, day(2, 1)))
                .contains("call 2019-02 OPEN by 2019-02-28", "visit 2019-02 OPEN by 2019-02-28");
        // five firms for each cadre is a capacity, no trigger: a sixth is one too many
        List<EnterpriseFile> six = List.of("1", "2", "3", "4", "5", "6").stream()
                .map(id -> file(id).attribute(EnterpriseAttributes.CHIEF_LIAISON, CADRE, FIRST)
                        .build())
                .toList();
        assertThat(MondayMeeting.of(engine, six, FIRST, day(1, 7))
                        .workByLiaison(day(1, 31), Capacity.of(5))
                        .of(CADRE))
                .hasValueSatisfying(load -> assertThat(load.overload()).isEqualTo(1));
    }

    /** Rongcheng: the head of the department of each firm visits at least once a quarter; yearly appraisal. */
    @Test
    void rongchengIsVisitedByTheDepartmentHeadEachQuarter() {
        VisitEngine engine = engine(VisitRule.every("department-head", PeriodKind.QUARTER)
                .counting(VisitCriteria.any().ofRankAtLeast(VisitorRank.DEPARTMENT_OFFICER)));
        EnterpriseFile byStaff = visited(file(), visitBy(day(3, 1), VisitorRank.STAFF));
        EnterpriseFile byHead = visited(file(), visitBy(day(3, 31), VisitorRank.DEPARTMENT_OFFICER));

        assertThat(on(engine, byStaff, day(3, 31))).containsExactly("department-head 2019-Q1 OPEN by 2019-03-31");
        assertThat(on(engine, byStaff, day(4, 1))).contains("department-head 2019-Q1 OVERDUE by 2019-03-31");
        assertThat(on(engine, byHead, day(4, 1))).contains("department-head 2019-Q1 FULFILLED by 2019-03-31");
    }

    /**
     * Hongya: a leader visits each quarter: a rule. How many appeals each department files in a month is about departments
     * and no enterprise: the appeals are records, counted over all files.
     */
    @Test
    void hongyaIsVisitedByALeaderAndItsAppealsAreRecords() {
        VisitEngine engine = engine(VisitRule.every("leader", PeriodKind.QUARTER)
                .counting(VisitCriteria.any().ofRankAtLeast(VisitorRank.SUBDISTRICT_LEADER)));
        EnterpriseFile file = visited(
                file().recordedOn(day(4, 2))
                        .add("a1", Appeal.of(day(4, 2), AppealChannel.VISIT, AppealKind.FINANCING))
                        .recordedOn(day(4, 20))
                        .add("a2", Appeal.of(day(4, 20), AppealChannel.VISIT, AppealKind.RECRUITMENT)),
                visitBy(day(5, 5), VisitorRank.DISTRICT_LEADER));

        assertThat(on(engine, file, day(4, 1))).contains("leader 2019-Q2 OPEN by 2019-06-30");
        assertThat(on(engine, file, day(5, 5))).contains("leader 2019-Q2 FULFILLED by 2019-06-30");
        // a late visit is better than none, unless the rule says when it lapses
        assertThat(on(engine, file, day(5, 4))).contains("leader 2019-Q1 OVERDUE by 2019-03-31");
        assertThat(on(engine, file, day(5, 5))).contains("leader 2019-Q1 FULFILLED_LATE by 2019-03-31");
        assertThat(file.known(Appeal.class, day(4, 30)))
                .filteredOn(appeal -> appeal.content().receivedOn().getMonthValue() == 4)
                .hasSize(2);
    }

    /**
     * Hohhot: each official has at least three private firms; small ones are taken by location. No trigger: who has which
     * firm is the chief liaison officer on file, and a fourth or a third is a load.
     */
    @Test
    void hohhotIsWhoHasWhichFirm() {
        VisitEngine engine = engine(VisitRule.every("year", PeriodKind.YEAR));
        List<EnterpriseFile> firms = List.of(
                file("1")
                        .attribute(EnterpriseAttributes.CHIEF_LIAISON, CADRE, FIRST)
                        .build(),
                file("2")
                        .attribute(EnterpriseAttributes.CHIEF_LIAISON, CADRE, day(2, 1))
                        .build(),
                file("3")
                        .attribute(EnterpriseAttributes.BUILDING, BuildingId.of("B1"), FIRST)
                        .build());

        MondayMeeting january = MondayMeeting.of(engine, firms, FIRST, day(1, 7));
        MondayMeeting february = MondayMeeting.of(engine, firms, day(2, 4), day(2, 11));
        assertThat(january.workByLiaison(day(12, 31), Capacity.notStated()).of(CADRE))
                .hasValueSatisfying(load -> assertThat(load.enterprises()).isEqualTo(1));
        assertThat(february.workByLiaison(day(12, 31), Capacity.notStated()).of(CADRE))
                .hasValueSatisfying(load -> assertThat(load.enterprises()).isEqualTo(2));
        assertThat(february.workByLiaison(day(12, 31), Capacity.notStated()).unassigned())
                .hasSize(1);
    }

    /** Shatian: the first visit before 20 May, then return visits; how long after is ours. */
    @Test
    void shatianVisitsOnceBeforeADayAndThenReturns() {
        EventKind campaign = EventKind.of("CAMPAIGN_END", Bilingual.of("首轮走访截止", "end of the first round"));
        VisitEngine engine = engine(
                VisitRule.aheadOnceKnown("first", TargetDates.announced(campaign))
                        .dueBeforeTarget(Span.days(1))
                        .dueWithin(Span.days(365)),
                VisitRule.afterSilence("return", Span.days(90)).dueWithin(Span.days(10)));
        EnterpriseFile announced =
                file().recordedOn(day(4, 1)).event("c", campaign, day(5, 20)).build();
        EnterpriseFile visited = visited(announced.toBuilder(), Visit.on(day(5, 19)));

        assertThat(on(engine, announced, day(5, 19))).contains("first c@2019-05-20 OPEN by 2019-05-19");
        assertThat(on(engine, announced, day(5, 20))).contains("first c@2019-05-20 OVERDUE by 2019-05-19");
        assertThat(on(engine, visited, day(5, 19))).contains("first c@2019-05-20 FULFILLED by 2019-05-19");
        // 90 days after 19 May is 17 August; the day after asks for the return visit
        assertThat(on(engine, visited, day(8, 17))).noneMatch(each -> each.startsWith("return 2019-05-19"));
        assertThat(on(engine, visited, day(8, 18))).contains("return 2019-05-19 OPEN by 2019-08-28");
    }

    private static final Attribute<Boolean> COUNCIL = Attribute.flag("council", Bilingual.of("理事单位", "council member"));

    /** A district credit association: 30% of council members, 20% of the others a year; signed; answers within 15 days. */
    @Test
    void theCreditAssociationHasAYearlyQuotaASignedRecordAndPromises() {
        VisitCriteria signed = VisitCriteria.any().carrying("signed-by");
        CoverageQuota council = CoverageQuota.of(
                        "council", new BigDecimal("30"), flag(COUNCIL).isTrue())
                .counting(signed);
        CoverageQuota others = CoverageQuota.of(
                        "others", new BigDecimal("20"), not(flag(COUNCIL).isTrue()))
                .counting(signed);
        Visit signedVisit = Visit.builder()
                .on(day(3, 1))
                .fields(Map.of("signed-by", "seal"))
                .addPromise(VisitPromise.of(PromiseId.of("p"), "answer", day(3, 16)))
                .build();
        List<EnterpriseFile> files = List.of(
                visited(file("C1").attribute(COUNCIL, true, FIRST), signedVisit),
                visited(file("C2").attribute(COUNCIL, true, FIRST), Visit.on(day(3, 1))),
                file("C3").attribute(COUNCIL, true, FIRST).build(),
                file("O1").attribute(COUNCIL, false, FIRST).build(),
                file("O2").attribute(COUNCIL, false, FIRST).build());

        Coverage ofCouncil = council.assess(files, day(3, 1), WorkCalendar.china());
        // 30% of three is one, rounded up; the visit that nobody signed does not count
        assertThat(ofCouncil.required()).isEqualTo(1);
        assertThat(ofCouncil.visited()).containsExactly(EnterpriseId.of("C1"));
        assertThat(ofCouncil.state()).isEqualTo(CoverageState.MET);
        assertThat(council.assess(files, day(2, 28), WorkCalendar.china()).state())
                .isEqualTo(CoverageState.ON_COURSE);
        assertThat(others.assess(files, day(3, 1), WorkCalendar.china()).state())
                .isEqualTo(CoverageState.ON_COURSE);
        assertThat(others.assess(files, ReportingPeriod.year(2019), LocalDate.of(2020, 1, 2), WorkCalendar.china())
                        .state())
                .isEqualTo(CoverageState.CANNOT_BE_MET);
        VisitEngine yearly = engine(VisitRule.every("year", PeriodKind.YEAR));
        // the fifteenth day is still in time
        assertThat(MondayMeeting.of(yearly, files, day(3, 9), day(3, 16)).overduePromises())
                .isEmpty();
        MondayMeeting meeting = MondayMeeting.of(yearly, files, day(3, 11), day(3, 18));
        assertThat(meeting.overduePromises())
                .extracting(made -> made.enterprise().value(), made -> made.daysOverdue(day(3, 18)))
                .containsExactly(tuple("C1", 2L));
    }

    /**
     * A street in Qingdao: one table for each firm, one file for each building, one named person. No trigger: the table is the
     * enterprise file, the person its chief liaison officer, and a change is an event of the office's own kind.
     */
    @Test
    void qingdaoIsAFileForEachFirmAndAPersonForEachBuilding() {
        EventKind change = EventKind.of("VACANCY", Bilingual.of("空置", "vacancy"));
        EnterpriseFile file = file().attribute(EnterpriseAttributes.BUILDING, BuildingId.of("B1"), FIRST)
                .attribute(EnterpriseAttributes.CHIEF_LIAISON, CADRE, FIRST)
                .recordedOn(day(6, 3))
                .add("c", FileEvent.of(change, day(6, 1)))
                .build();

        assertThat(file.events(change)).hasSize(1);
        assertThat(file.timeline(EnterpriseAttributes.CHIEF_LIAISON).at(day(6, 3)))
                .contains(CADRE);
        assertThat(file.knownOn(day(6, 2)).events(change)).isEmpty();
    }

    /**
     * Changshou Road, Putuo: chamber and street go every Thursday. That is when they go and not whom they owe a visit: the
     * Thursdays are the days of a plan.
     */
    @Test
    void changshouRoadGoesOnThursdays() {
        // the Thursdays of September 2019 from the 12th on, two firms each
        WeekRequest thursdays = new WeekRequest(
                ImmutableSortedMap.of(day(9, 12), 2, day(9, 19), 2, day(9, 26), 2),
                ImmutableList.of(
                        plannable("A", "B1", day(9, 20)),
                        plannable("B", "B1", day(9, 30)),
                        plannable("C", "B2", day(9, 13)),
                        plannable("D", "B2", day(9, 11))));

        var plan = VisitPlanner.fewestRounds().plan(thursdays);
        assertThat(plan.dayOf(EnterpriseId.of("C"))).contains(day(9, 12));
        assertThat(plan.dayOf(EnterpriseId.of("D"))).contains(day(9, 12));
        assertThat(plan.dayOf(EnterpriseId.of("A"))).contains(day(9, 19));
        assertThat(plan.dayOf(EnterpriseId.of("B"))).contains(day(9, 19));
        assertThat(plan.missed()).isEmpty();

        // one firm each Thursday: what falls due first goes first
        var oneEach = VisitPlanner.fewestRounds()
                .plan(new WeekRequest(
                        ImmutableSortedMap.of(day(9, 12), 1, day(9, 19), 1, day(9, 26), 1),
                        ImmutableList.of(
                                plannable("A", "B1", day(9, 20)),
                                plannable("B", "B1", day(9, 30)),
                                plannable("C", "B2", day(9, 13)))));
        assertThat(oneEach.dayOf(EnterpriseId.of("C"))).contains(day(9, 12));
        assertThat(oneEach.dayOf(EnterpriseId.of("A"))).contains(day(9, 19));
        assertThat(oneEach.dayOf(EnterpriseId.of("B"))).contains(day(9, 26));

        // two are due on the Friday after a Thursday that has room for one
        var tooMany = VisitPlanner.fewestRounds()
                .plan(new WeekRequest(
                        ImmutableSortedMap.of(day(9, 12), 1, day(9, 19), 1),
                        ImmutableList.of(plannable("C", "B2", day(9, 13)), plannable("E", "B2", day(9, 13)))));
        assertThat(tooMany.missed()).hasSize(1);
        assertThat(tooMany.left()).isEmpty();
    }

    private static PlannableVisit plannable(String enterprise, String building, LocalDate due) {
        return new PlannableVisit(
                ObligationId.of(enterprise),
                EnterpriseId.of(enterprise),
                Optional.of(BuildingId.of(building)),
                due,
                VisitPriority.NORMAL);
    }

    private enum Contact {
        REACHED,
        LOST
    }

    private static final Attribute<Contact> CONTACT =
            Attribute.code("contact", Bilingual.of("联系状态", "contact"), Contact.class);

    /** Xuhui: that contact is lost after a move is a state of the data; the office asks to find the firm again. */
    @Test
    void xuhuiKeepsLostContactAsAState() {
        VisitEngine engine =
                engine(VisitRule.when("find-again", all(code(CONTACT).is(Contact.LOST)))
                        .dueWithin(Span.workdays(10))
                        .counting(VisitCriteria.any().ofOutcome(VisitOutcome.MET)));
        EnterpriseFile lost = file().attribute(CONTACT, Contact.REACHED, FIRST)
                .recordedOn(day(3, 4))
                .visit("v", Visit.on(day(3, 4)).withOutcome(VisitOutcome.MOVED_AWAY))
                .attribute(CONTACT, Contact.LOST, day(3, 4))
                .build();
        EnterpriseFile found = visited(lost.toBuilder(), Visit.on(day(3, 12)).withOutcome(VisitOutcome.MET));

        assertThat(on(engine, lost, day(3, 3))).isEmpty();
        // ten working days after Monday 4 March
        assertThat(on(engine, lost, day(3, 4))).containsExactly("find-again 2019-03-04 OPEN by 2019-03-18");
        assertThat(on(engine, lost, day(3, 19))).containsExactly("find-again 2019-03-04 OVERDUE by 2019-03-18");
        assertThat(on(engine, found, day(3, 12))).containsExactly("find-again 2019-03-04 FULFILLED by 2019-03-18");
    }
}
