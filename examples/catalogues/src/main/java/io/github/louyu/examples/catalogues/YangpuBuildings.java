package io.github.louyu.examples.catalogues;

import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.Conditions.any;

import io.github.louyu.rules.eligibility.Benefit;
import io.github.louyu.rules.eligibility.PolicyCatalogue;
import io.github.louyu.rules.eligibility.ServicePolicy;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import java.time.LocalDate;

/**
 * Yangpu District's policy for operators of buildings (杨浦区楼宇运营扶持), Yangpu [2021] 1. Our source gives no amounts and no days:
 * the benefit is named, and 2021 is taken from its number.
 */
public final class YangpuBuildings {

    /** The id of the catalogue. */
    public static final String ID = "yangpu-buildings";

    private YangpuBuildings() {}

    /**
     * Gives the catalogue.
     *
     * @return the catalogue, with a policy for buildings
     */
    public static PolicyCatalogue catalogue() {
        return PolicyCatalogue.builder(ID)
                .title(Bilingual.of("杨浦区楼宇经济政策", "Yangpu policy for the building economy"))
                .version("2021")
                .issuer(Authorities.YANGPU)
                .inForce(DateRange.from(LocalDate.of(2021, 1, 1)))
                .policy(ServicePolicy.of(BuildingProfile.TYPE, "operator")
                        .titled(Bilingual.of("楼宇运营扶持", "Support for the operator of a building"))
                        .citing("Yangpu [2021] 1")
                        .when(all(
                                BuildingProfile.AREA.isAtLeast("10000"),
                                BuildingProfile.REPORTS_DATA.isTrue(),
                                BuildingProfile.SCIENCE_PARK.isFalse(),
                                any(
                                        BuildingProfile.FIRST_YEAR.isTrue(),
                                        BuildingProfile.TARGET_REACHED.isTrue(),
                                        BuildingProfile.LANDING_RATE.isAtLeast("40"))))
                        .granting(Benefit.service(Bilingual.of("楼宇运营扶持资金", "Funds for the operation of the building"))))
                .build();
    }
}
