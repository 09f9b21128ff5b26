package io.github.louyu.examples.huaihai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.louyu.enterprise.Appeal;
import io.github.louyu.enterprise.AppealProgress;
import io.github.louyu.enterprise.AppealSeverity;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.Figure;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.FileEvent;
import io.github.louyu.enterprise.HeadquartersStatus;
import io.github.louyu.enterprise.IndustryCode;
import io.github.louyu.enterprise.InvestmentOrigin;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.enterprise.Known;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.Officer;
import io.github.louyu.enterprise.OfficerRole;
import io.github.louyu.enterprise.PersonId;
import io.github.louyu.enterprise.PolicyApplication;
import io.github.louyu.enterprise.PromiseKept;
import io.github.louyu.enterprise.RecordedCreditCode;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.enterprise.VisitParticipant;
import io.github.louyu.enterprise.VisitorRank;
import io.github.louyu.time.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the committed tables say is what the files say, as known on each day. */
class HuaihaiLoadingTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2019, 9, 24);

    private static HuaihaiData data;

    @BeforeAll
    static void load() throws BadInputException {
        data = DataDirectory.load(DataDirectory.COMMITTED);
    }

    @Test
    void everyEnterpriseHasAFileAndNothingIsDoubtful() {
        assertThat(data.enterprises()).hasSize(3665).containsKeys("E0001", "E3665");
        assertThat(data.warnings()).isEmpty();
        assertThat(data.files().map(EnterpriseFile::creditCode))
                .allMatch(code -> code.filter(RecordedCreditCode::isVerified).isPresent());
    }

    @Test
    void everyRowIsInAFileOnce() {
        assertThat(versions(Lease.class)).isEqualTo(4461 + 2);
        assertThat(versions(Figure.class)).isEqualTo(10524 + 2);
        assertThat(data.files()
                        .flatMap(file -> file.history(FileEvent.class).stream())
                        .filter(event -> !event.content().kind().equals(EventKind.LEASE_RENEWED)))
                .hasSize(82 + 2);
        assertThat(versions(Visit.class)).isEqualTo(47);
        assertThat(versions(Appeal.class)).isEqualTo(128);
        assertThat(versions(AppealProgress.class)).isEqualTo(316);
        assertThat(versions(PolicyApplication.class)).isEqualTo(62);
        assertThat(data.files()
                        .flatMap(file -> file.history(Officer.class).stream())
                        .map(Known::entry)
                        .distinct())
                .hasSize(447);
        assertThat(data.files()
                        .flatMap(file -> file.history(Visit.class).stream())
                        .mapToInt(visit -> visit.content().promises().size())
                        .sum())
                .isEqualTo(54);
        assertThat(versions(PromiseKept.class)).isEqualTo(36);
    }

    @Test
    void thePlacesAndPeopleAreThere() {
        Community community = data.community();
        assertThat(community.areas()).containsOnlyKeys("EAST", "CENTRAL", "WEST");
        assertThat(community.districts()).containsOnlyKeys("CD1", "CD2");
        assertThat(community.buildings()).hasSize(20);
        assertThat(community.liaisons()).hasSize(12);
        assertThat(community.members()).hasSize(6);
        assertThat(community.activities()).hasSize(47);
        Community.Building first = Objects.requireNonNull(community.buildings().get("B01"));
        assertThat(first.floors()).isEqualTo(38);
        assertThat(first.floorArea()).isEqualByComparingTo(new BigDecimal("70100"));
        assertThat(first.landmark()).isTrue();
        assertThat(first.grade()).isEqualTo("SUPER_A");
    }

    @Test
    void theRowOfAnEnterpriseGivesItsAttributesFromTheDayOfTheImport() {
        EnterpriseFile file = file("E0001");
        LocalDate imported = LocalDate.of(2019, 1, 2);
        assertThat(file.timeline(EnterpriseAttributes.NAME).at(imported)).contains("演示零售0001有限公司");
        assertThat(file.timeline(EnterpriseAttributes.NAME).at(imported.minusDays(1)))
                .isEmpty();
        assertThat(file.timeline(EnterpriseAttributes.INDUSTRY).at(imported)).contains(IndustryCode.of("F52"));
        assertThat(file.timeline(EnterpriseAttributes.INVESTMENT_ORIGIN).at(imported))
                .contains(InvestmentOrigin.HONG_KONG_MACAO_TAIWAN);
        assertThat(file.timeline(EnterpriseAttributes.HEADQUARTERS_STATUS).at(imported))
                .contains(HeadquartersStatus.NONE);
        assertThat(file.timeline(EnterpriseAttributes.KEY_TIER).at(imported)).contains(KeyTier.NONE);
        assertThat(file.timeline(EnterpriseAttributes.HEADCOUNT).at(imported)).contains(24L);
        assertThat(file.timeline(EnterpriseAttributes.CHIEF_LIAISON).at(imported))
                .contains(PersonId.of("LO08"));
        assertThat(file.timeline(EnterpriseAttributes.BUILDING).at(imported))
                .hasValueSatisfying(building -> assertThat(building.value()).isEqualTo("B09"));
        assertThat(file.creditCode().orElseThrow().text()).isEqualTo("91990000MAGDEFPF7D");
    }

    @Test
    void aChangedAttributeIsKnownFromTheDayItWasRecorded() {
        EnterpriseFile left = file("E3522");
        assertThat(left.timeline(EnterpriseAttributes.KEY_TIER).at(LocalDate.of(2019, 5, 8)))
                .contains(KeyTier.SUBDISTRICT);
        assertThat(left.timeline(EnterpriseAttributes.KEY_TIER).at(LocalDate.of(2019, 5, 9)))
                .contains(KeyTier.NONE);
        EnterpriseFile handedOver = file("E3449");
        assertThat(handedOver.timeline(EnterpriseAttributes.CHIEF_LIAISON).at(LocalDate.of(2019, 3, 10)))
                .contains(PersonId.of("LO12"));
        assertThat(handedOver.timeline(EnterpriseAttributes.CHIEF_LIAISON).at(LocalDate.of(2019, 3, 11)))
                .contains(PersonId.of("LO09"));
    }

    @Test
    void aCorrectionOfTwoCellsGivesTheWholeNewVersion() {
        Lease before = only(file("E3193").known(Lease.class, LocalDate.of(2019, 8, 14)), "L03157");
        Lease after = only(file("E3193").known(Lease.class, LocalDate.of(2019, 8, 15)), "L03157");
        assertThat(before.lastDay()).contains(LocalDate.of(2019, 10, 31));
        assertThat(before.noticeBy()).contains(LocalDate.of(2019, 7, 31));
        assertThat(after)
                .isEqualTo(before.withLastDay(LocalDate.of(2020, 10, 31)).withNoticeBy(LocalDate.of(2020, 7, 31)));
        assertThat(after.floor()).contains("14F");
        assertThat(after.areaSquareMetres()).contains(new BigDecimal("6988"));
    }

    @Test
    void correctedTaxesAndEventsReadAsCorrectedFromThatDayOn() {
        ReportingPeriod half = ReportingPeriod.halfYear(2019, 1);
        EnterpriseFile taxed = file("E2686");
        assertThat(taxed.timeline(FigureKind.TAX, half).at(LocalDate.of(2019, 7, 23)))
                .isEmpty();
        assertThat(taxed.timeline(FigureKind.TAX, half).at(LocalDate.of(2019, 8, 13)))
                .contains(Money.parse("CNY 2365190.96"));
        assertThat(taxed.timeline(FigureKind.TAX, half).at(LocalDate.of(2019, 8, 14)))
                .contains(Money.parse("CNY 4129062.19"));
        EnterpriseFile announced = file("E3476");
        assertThat(only(announced.known(FileEvent.class, LocalDate.of(2019, 9, 9)), "EV0059"))
                .isEqualTo(FileEvent.of(EventKind.HEADQUARTERS_LEADER_VISIT, LocalDate.of(2019, 9, 12)));
        assertThat(only(announced.known(FileEvent.class, LocalDate.of(2019, 9, 10)), "EV0059"))
                .isEqualTo(FileEvent.of(EventKind.HEADQUARTERS_LEADER_VISIT, LocalDate.of(2019, 10, 15)));
    }

    @Test
    void whatIsRetractedIsGoneFromThatDayOn() {
        EnterpriseFile twice = file("E0547");
        assertThat(twice.known(FileEvent.class, LocalDate.of(2019, 2, 27)))
                .extracting(version -> version.entry().value())
                .containsExactlyInAnyOrder("EV0010", "EV0012");
        assertThat(twice.known(FileEvent.class, LocalDate.of(2019, 2, 28)))
                .extracting(version -> version.entry().value())
                .containsExactly("EV0010");
        EnterpriseFile notVisited = file("E3449");
        assertThat(find(notVisited.known(Visit.class, LocalDate.of(2019, 9, 11)), "V0038"))
                .isPresent();
        assertThat(find(notVisited.known(Visit.class, LocalDate.of(2019, 9, 12)), "V0038"))
                .isEmpty();
    }

    @Test
    void aLeaseThatFollowsAnotherRenewsItFromTheDayItIsRecorded() {
        EnterpriseFile file = file("E0239");
        assertThat(file.events(EventKind.LEASE_RENEWED)).singleElement().satisfies(renewed -> {
            assertThat(renewed.entry().value()).isEqualTo("L04390/renews/L00234");
            assertThat(renewed.content().about().map(EntryId::value)).contains("L00234");
            assertThat(renewed.recordedOn()).isEqualTo(LocalDate.of(2019, 9, 4));
        });
        assertThat(file("E3193").events(EventKind.LEASE_RENEWED)).isEmpty();
    }

    @Test
    void anOfficersTermEndsWhenTheNextOneIsKnown() {
        EnterpriseFile file = file("E0097");
        Officer before = only(file.known(Officer.class, LocalDate.of(2019, 9, 18)), "OF0012");
        Officer after = only(file.known(Officer.class, LocalDate.of(2019, 9, 19)), "OF0012");
        assertThat(before.until()).isEmpty();
        assertThat(after).isEqualTo(before.withUntil(LocalDate.of(2019, 9, 17)));
        assertThat(file.known(Officer.class, LAST_DAY))
                .filteredOn(version -> version.content().role() == OfficerRole.CHIEF_FINANCIAL_OFFICER)
                .filteredOn(version -> version.content().isInOfficeOn(LAST_DAY))
                .extracting(version -> version.entry().value())
                .containsExactly("OF0014");
    }

    @Test
    void aVisitKeepsWhoWentWhomTheyMetAndWhatWasPromised() {
        Visit visit = only(file("E1746").known(Visit.class, LAST_DAY), "V0001");
        assertThat(visit.on()).isEqualTo(LocalDate.of(2018, 9, 20));
        assertThat(visit.purpose()).contains("ROUTINE");
        assertThat(visit.visitors())
                .containsExactly(
                        VisitParticipant.of(PersonId.of("LO12"), VisitorRank.LIAISON_OFFICER),
                        VisitParticipant.of(PersonId.of("TM05"), VisitorRank.STAFF));
        assertThat(visit.metWith())
                .singleElement()
                .satisfies(met -> assertThat(met.role()).contains(OfficerRole.DEPUTY_MANAGER));
        assertThat(visit.fields()).containsEntry("finding", "AT_RISK");
        assertThat(visit.promises()).extracting(promise -> promise.id().value()).containsExactly("P0001", "P0002");
    }

    @Test
    void aTeamIsItsMembersAndAnAppealItsSteps() {
        assertThat(file("E0097")
                        .timeline(EnterpriseAttributes.SERVICE_TEAM)
                        .at(LAST_DAY)
                        .orElseThrow()
                        .persons())
                .containsExactlyInAnyOrder(PersonId.of("TM03"), PersonId.of("TM04"));
        EnterpriseFile appealing = file("E3425");
        assertThat(only(appealing.known(Appeal.class, LAST_DAY), "A0001").severity())
                .isEqualTo(AppealSeverity.ORDINARY);
        assertThat(appealing.known(AppealProgress.class, LAST_DAY))
                .filteredOn(step -> step.content().about().value().equals("A0001"))
                .extracting(step -> step.content().status().name())
                .containsExactly("ACCEPTED", "ASSIGNED", "SETTLED");
    }

    @Test
    void theFiguresComputedFromTheFilesAgreeWithTheArticle() {
        assertThat(ComputedFigure.of(data))
                .hasSize(ArticleFigure.values().length)
                .allSatisfy(figure -> assertThat(figure.agrees())
                        .as(figure.figure() + ": " + figure.computed())
                        .isTrue());
        assertThat(ComputedFigure.of(data))
                .extracting(ComputedFigure::figure, figure -> figure.computed().toPlainString())
                .contains(
                        tuple(ArticleFigure.TAX_BUILDINGS_2018, "17"),
                        tuple(ArticleFigure.TAX_BUILDINGS_2019_H1, "13"),
                        tuple(ArticleFigure.REGIONAL_HEADQUARTERS, "15"),
                        tuple(ArticleFigure.ENTERPRISES_VISITED, "39"),
                        tuple(ArticleFigure.APPEALS_RECEIVED, "128"),
                        tuple(ArticleFigure.APPEALS_SETTLED, "55"),
                        tuple(ArticleFigure.ATTENDANCES, "40648"));
    }

    private static EnterpriseFile file(String id) {
        return Objects.requireNonNull(data.enterprises().get(id), id).file();
    }

    private static <C extends FileContent> long versions(Class<C> type) {
        return data.files().mapToLong(file -> file.history(type).size()).sum();
    }

    private static <C extends FileContent> C only(List<Known<C>> versions, String entry) {
        return find(versions, entry).orElseThrow();
    }

    private static <C extends FileContent> Optional<C> find(List<Known<C>> versions, String entry) {
        return versions.stream()
                .filter(version -> version.entry().value().equals(entry))
                .map(Known::content)
                .findFirst();
    }
}
