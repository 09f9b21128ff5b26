package io.github.louyu.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.ProblemsException;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Timeline;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SubdistrictTest {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 24);
    private static final BuildingId B1 = BuildingId.of("B1");
    private static final BuildingId B2 = BuildingId.of("B2");
    private static final Bilingual NAME = Bilingual.of("演示", "Demo");

    private static Subdistrict.Builder subdistrict() {
        return Subdistrict.builder()
                .id(SubdistrictId.of("S"))
                .name(NAME)
                .addAreas(Area.of(AreaId.EAST, NAME), Area.of(AreaId.WEST, NAME))
                .addBuildings(Building.of(B1, NAME), Building.of(B2, NAME));
    }

    @Test
    void aBuildingMovesFromOneAreaToAnother() {
        Subdistrict subdistrict = subdistrict()
                .addPlacements(
                        Placement.of(B1, AreaId.EAST).during(DateRange.until(DAY)),
                        Placement.of(B1, AreaId.WEST).during(DateRange.from(DAY)))
                .build();

        assertThat(subdistrict.buildingsIn(AreaId.EAST, DAY.minusDays(1)))
                .extracting(Building::id)
                .containsExactly(B1);
        assertThat(subdistrict.buildingsIn(AreaId.EAST, DAY)).isEmpty();
        assertThat(subdistrict.buildingsIn(AreaId.WEST, DAY))
                .extracting(Building::id)
                .containsExactly(B1);
        assertThat(subdistrict.placementOn(B2, DAY)).isEmpty();
    }

    @Test
    void aBuildingInTwoAreasAtOnceIsRefusedWithEveryOtherMistake() {
        assertThatThrownBy(() -> subdistrict()
                        .addPlacements(
                                Placement.of(B1, AreaId.EAST).during(DateRange.until(DAY.plusDays(1))),
                                Placement.of(B1, AreaId.WEST).during(DateRange.from(DAY)),
                                Placement.of(BuildingId.of("B9"), AreaId.CENTRAL))
                        .addStations(ServiceStation.of(StationId.of("ST"), NAME, BuildingId.of("B8")))
                        .addAreas(Area.of(AreaId.EAST, NAME))
                        .build())
                .isInstanceOf(ProblemsException.class)
                .hasMessage("""
                        subdistrict S has 5 problems:
                        - subdistrict S > area EAST: must be given once, but was given again
                        - subdistrict S > station ST: the building must be one of the subdistrict, but was B8
                        - subdistrict S > placement of building B1: must be in one area at a time, but was in EAST and WEST \
                        during 2019-09-24/2019-09-25
                        - subdistrict S > placement of building B9: the building must be one of the subdistrict, but was B9
                        - subdistrict S > placement of building B9: the area must be one of the subdistrict, but was CENTRAL""");
    }

    @Test
    void aBuildingHasOneCommunityAtATime() {
        BuildingCommunity community = BuildingCommunity.of(B1);
        assertThatThrownBy(() -> subdistrict()
                        .addBuildingCommunities(community, community.withDuring(DateRange.from(DAY)))
                        .build())
                .hasMessage(
                        "subdistrict S > building community of building B1: must be one at a time, but was two during"
                                + " 2019-09-24/..");
    }

    @Test
    void aPlatformThatCarriesItselfIsRefused() {
        PlatformId a = PlatformId.of("a");
        PlatformId b = PlatformId.of("b");
        assertThatThrownBy(() -> subdistrict()
                        .addInformationPlatforms(
                                InformationPlatform.of(a, NAME).withCarriedBy(b),
                                InformationPlatform.of(b, NAME).withCarriedBy(a))
                        .build())
                .hasMessageContaining("platform a: must not carry itself, but was carried by b")
                .hasMessageContaining("platform b: must not carry itself, but was carried by a");
    }

    @Test
    void occupancyIsWorkedOutOfAreasWhereTheyAreKnownAndElseAsStated() {
        Building building = Building.of(B1, NAME)
                .withLettableAreas(Timeline.always(SquareMetres.of("30000")))
                .withLetAreas(Timeline.<SquareMetres>builder()
                        .from(DAY, SquareMetres.of("20000"))
                        .from(DAY.plusDays(1), SquareMetres.of("30000.00"))
                        .build())
                .withOccupancyRates(Timeline.always(OccupancyRate.ofPercent("12.50")));

        assertThat(building.occupancyOn(DAY.minusDays(1))).contains(OccupancyRate.ofPercent("12.5"));
        assertThat(building.occupancyOn(DAY)).contains(OccupancyRate.ofPercent("66.67"));
        assertThat(building.occupancyOn(DAY.plusDays(1))).contains(OccupancyRate.FULLY_LET);
        assertThat(OccupancyRate.FULLY_LET.isFull()).isTrue();
        assertThat(Building.of(B1, NAME).occupancyOn(DAY)).isEmpty();
    }

    @Test
    void areasThatCannotBeAreRefusedTogether() {
        assertThatThrownBy(() -> Building.builder()
                        .id(B1)
                        .name(NAME)
                        .storeys(0)
                        .floorAreas(Timeline.always(SquareMetres.of("100")))
                        .lettableAreas(Timeline.always(SquareMetres.of("101")))
                        .letAreas(Timeline.<SquareMetres>builder()
                                .from(DAY, SquareMetres.of("102"))
                                .unknownFrom(DAY.plusDays(1))
                                .build())
                        .build())
                .isInstanceOf(ProblemsException.class)
                .hasMessage("""
                        building B1 has 3 problems:
                        - building B1 > storeys: must be 1 or more, but was 0
                        - building B1 > letAreas: must be at most the lettable area, 101 m2, but was 102 m2 during \
                        2019-09-24/2019-09-25
                        - building B1 > lettableAreas: must be at most the floor area, 100 m2, but was 101 m2 during ../..""");
    }

    @Test
    void attendancesAreAddedAndAreNotPersons() {
        assertThat(Attendances.of(821).plus(Attendances.of(40_000 - 173))).isEqualTo(Attendances.of(40_648));
        assertThatThrownBy(() -> Attendances.of(-1)).hasMessage("attendances: must be 0 or more, but was -1");
    }

    @Test
    void aStationServesOnTheDaysOnWhichItIsThere() {
        ServiceStation station = ServiceStation.of(StationId.of("ST"), NAME, B1)
                .withDuring(DateRange.from(DAY))
                .withServices(Timeline.always(ImmutableSet.of(StationService.PARTY_AFFAIRS)));

        assertThat(station.servicesOn(DAY)).contains(ImmutableSet.of(StationService.PARTY_AFFAIRS));
        assertThat(station.servicesOn(DAY.minusDays(1))).contains(ImmutableSet.of());
        assertThat(ServiceStation.of(StationId.of("ST"), NAME, B1).servicesOn(DAY))
                .isEmpty();
    }

    @Test
    void valuesThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> SquareMetres.of("-1")).hasMessage("square metres: must be 0 or more, but was -1");
        assertThatThrownBy(() -> OccupancyRate.ofPercent("100.01"))
                .hasMessage("occupancy rate: must be from 0 to 100 percent, but was 100.01");
        assertThatThrownBy(() -> SectorCluster.of(SectorClusterId.of("c"), NAME).withIndustries("72", "Z"))
                .hasMessage(
                        "sector cluster c: industries must be section letters A to T or division numbers of two digits,"
                                + " but was 'Z'");
        assertThatThrownBy(() -> PopulationFigure.of(PopulationGroup.RESIDENTS, FigureComparator.EQUAL, -1))
                .hasMessage("population figure of RESIDENTS: persons must be 0 or more, but was -1");
        assertThatThrownBy(() ->
                        StatedFigure.of(IndicatorKind.ENTERPRISES, FigureComparator.EQUAL, BigDecimal.valueOf(-1)))
                .hasMessage("stated figure of ENTERPRISES: value must be 0 or more, but was -1");
        assertThatThrownBy(() -> AreaId.of(" ")).hasMessage("area id: must not be blank, but was ' '");
    }
}
