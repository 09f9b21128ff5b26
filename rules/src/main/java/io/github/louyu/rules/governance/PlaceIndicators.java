package io.github.louyu.rules.governance;

import io.github.louyu.community.Building;
import io.github.louyu.community.IndicatorKind;
import io.github.louyu.community.SquareMetres;
import io.github.louyu.community.Subdistrict;
import io.github.louyu.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The figures of districts and buildings: how many there are, and how much of them is let. */
record PlaceIndicators(Subdistrict subdistrict) {

    Indicator commercialDistricts(LocalDate date) {
        long districts = subdistrict.commercialDistricts().stream()
                .filter(district -> district.during().contains(date))
                .count();
        return Indicator.count(
                IndicatorKind.COMMERCIAL_DISTRICTS,
                IndicatorUnit.DISTRICTS,
                districts,
                DateRange.ofClosed(date, date),
                "on-day");
    }

    Indicator mainBuildings(LocalDate date) {
        return Indicator.count(
                IndicatorKind.MAIN_BUILDINGS,
                IndicatorUnit.BUILDINGS,
                buildings(date).count(),
                DateRange.ofClosed(date, date),
                "on-day");
    }

    Indicator occupancy(LocalDate date) {
        List<Building> standing = buildings(date).toList();
        List<Building> known = standing.stream()
                .filter(building -> building.letAreas().at(date).isPresent()
                        && building.lettableAreas().at(date).isPresent())
                .toList();
        return Indicator.builder()
                .kind(IndicatorKind.OCCUPANCY)
                .unit(IndicatorUnit.PERCENT)
                .numerator(sum(known.stream().flatMap(building -> building.letAreas().at(date).stream())))
                .denominator(sum(known.stream().flatMap(building -> building.lettableAreas().at(date).stream())))
                .during(DateRange.ofClosed(date, date))
                .basis(GovernanceTexts.basis("occupancy"))
                .covered(known.size())
                .population(standing.size())
                .build();
    }

    private static BigDecimal sum(Stream<SquareMetres> areas) {
        return areas.map(SquareMetres::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Stream<Building> buildings(LocalDate date) {
        return subdistrict.buildings().stream()
                .filter(building -> building.during().contains(date));
    }
}
