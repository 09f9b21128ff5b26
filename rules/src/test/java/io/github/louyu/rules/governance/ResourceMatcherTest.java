package io.github.louyu.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.louyu.community.Area;
import io.github.louyu.community.AreaId;
import io.github.louyu.community.Building;
import io.github.louyu.community.BuildingId;
import io.github.louyu.community.Placement;
import io.github.louyu.community.Subdistrict;
import io.github.louyu.community.SubdistrictId;
import io.github.louyu.service.Need;
import io.github.louyu.service.NeedId;
import io.github.louyu.service.Resource;
import io.github.louyu.service.ResourceId;
import io.github.louyu.service.ServiceCategory;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResourceMatcherTest {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 24);
    private static final Bilingual NAME = Bilingual.of("演示", "Demo");
    private static final BuildingId B1 = BuildingId.of("B1");
    private static final BuildingId B2 = BuildingId.of("B2");
    private static final BuildingId B3 = BuildingId.of("B3");
    private static final Subdistrict PLACES = Subdistrict.of(SubdistrictId.of("S"), NAME)
            .withAreas(Area.of(AreaId.EAST, NAME), Area.of(AreaId.WEST, NAME))
            .withBuildings(Building.of(B1, NAME), Building.of(B2, NAME), Building.of(B3, NAME))
            .withPlacements(
                    Placement.of(B1, AreaId.EAST), Placement.of(B2, AreaId.EAST), Placement.of(B3, AreaId.WEST));
    private static final ResourceMatcher MATCHER = ResourceMatcher.of(Distances.byArea(PLACES, DAY));

    private static Need need(String id, BuildingId building, int daysAgo) {
        return Need.of(NeedId.of(id), NAME, ServiceCategory.VENUE, DAY.minusDays(daysAgo), DateRange.from(DAY))
                .withBuilding(building);
    }

    private static Resource room(String id, BuildingId building, int capacity) {
        return Resource.of(
                        ResourceId.of(id), NAME, ServiceCategory.VENUE, capacity, DAY.minusDays(9), DateRange.from(DAY))
                .withBuilding(building);
    }

    @Test
    void theNearerNeedComesBeforeTheEarlierOneAndTheOtherIsMetElsewhere() {
        Matching matching = MATCHER.match(
                List.of(need("far", B3, 8), need("near", B2, 1)), List.of(room("r1", B1, 1), room("r2", B3, 1)), DAY);

        assertThat(matching.of(NeedId.of("near")).orElseThrow().resource().id()).isEqualTo(ResourceId.of("r1"));
        assertThat(matching.of(NeedId.of("near")).orElseThrow().distance()).isEqualTo(1);
        assertThat(matching.of(NeedId.of("far")).orElseThrow().resource().id()).isEqualTo(ResourceId.of("r2"));
        assertThat(matching.placesLeft()).containsEntry(ResourceId.of("r1"), 0);
    }

    @Test
    void ofTwoAsNearTheOneCollectedFirstIsMetAndTheOtherIsToldWhy() {
        Matching matching = MATCHER.match(List.of(need("a", B1, 1), need("b", B1, 2)), List.of(room("r", B1, 1)), DAY);

        assertThat(matching.matches().get(0).need().id()).isEqualTo(NeedId.of("b"));
        assertThat(matching.matches().get(0).reason())
                .isEqualTo(Bilingual.of("资源 r（场地）为首选，且有余量", "resource r (Venue) is its first choice and has room"));
        assertThat(matching.unmet().get(0).cause()).isEqualTo(UnmetNeed.Cause.ALL_TAKEN);
        assertThat(matching.unmet().get(0).tried()).containsExactly(ResourceId.of("r"));
        assertThat(matching.unmet().get(0).reason().zh()).isEqualTo("合适的资源均已由更优先的需求占用");
    }

    @Test
    void aNeedThatIsPassedOverIsMetByItsNextChoice() {
        Matching matching = MATCHER.match(
                List.of(need("a", B1, 1), need("b", B1, 2)), List.of(room("r", B1, 1), room("s", B3, 1)), DAY);

        assertThat(matching.of(NeedId.of("a")).orElseThrow().reason().en())
                .isEqualTo("resource s (Venue) has room; better ones taken by needs that stand before it: 1");
    }

    @Test
    void eachNeedThatIsNotMetHasItsCause() {
        Matching matching = MATCHER.match(
                List.of(
                        need("health", B1, 1).withCategories(ServiceCategory.HEALTH),
                        need("later", B1, -1),
                        need("over", B1, 30).withDuring(DateRange.of(DAY.minusDays(9), DAY)),
                        need("time", B1, 1).withDuring(DateRange.of(DAY, DAY.plusDays(1)))),
                List.of(room("r", B1, 9).withDuring(DateRange.from(DAY.plusDays(1)))),
                DAY);

        assertThat(matching.unmet())
                .extracting(unmet -> unmet.need().id() + " " + unmet.cause())
                .containsExactly(
                        "health NO_RESOURCE_OF_CATEGORY",
                        "later NOT_CURRENT",
                        "over NOT_CURRENT",
                        "time NO_RESOURCE_IN_TIME");
    }

    @Test
    void aNeedOrAResourceGivenTwiceIsRefused() {
        Need need = need("a", B1, 1);
        Resource room = room("r", B1, 1);
        assertThatThrownBy(() -> MATCHER.match(List.of(need, need), List.of(room, room), DAY))
                .hasMessage("""
                        needs and resources has 2 problems:
                        - need a: must be given once, but was given again
                        - resource r: must be given once, but was given again""");
    }

    @Test
    void distancesInMetresAreGivenOncePerPair() {
        Distances distances = Distances.inMetres().with(B1, B2, 120);

        assertThat(distances.between(Optional.of(B2), Optional.of(B1))).isEqualTo(120);
        assertThat(distances.between(Optional.of(B1), Optional.of(B3))).isEqualTo(Distances.UNKNOWN);
        assertThatThrownBy(() -> distances.with(B2, B1, 121))
                .hasMessage("distance of B2 and B1: must be given once, but was 120 and 121");
        assertThatThrownBy(() -> distances.with(B1, B3, -1))
                .hasMessageStartingWith("distance of B1 and B3: must be 0 metres or more");
    }
}
