package io.github.louyu.examples.catalogues;

import static io.github.louyu.examples.catalogues.PolicyFacts.cny;
import static io.github.louyu.rules.Conditions.all;

import io.github.louyu.rules.Condition;
import io.github.louyu.rules.eligibility.Benefit;
import io.github.louyu.rules.eligibility.PolicyCatalogue;
import io.github.louyu.rules.eligibility.ServicePolicy;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import java.time.LocalDate;

/**
 * Hongkou District's policy for buildings (虹口区楼宇经济政策), 2021, of single buildings of at least 10,000 sq m. Its amounts are each
 * said to be "up to", so all are ceilings. Our source gives neither the number nor the days: its year is taken.
 */
public final class HongkouBuildings {

    /** The id of the catalogue. */
    public static final String ID = "hongkou-buildings";

    private HongkouBuildings() {}

    /**
     * Gives the catalogue.
     *
     * @return the catalogue, with policies for buildings
     */
    public static PolicyCatalogue catalogue() {
        return PolicyCatalogue.builder(ID)
                .title(Bilingual.of("虹口区楼宇经济政策", "Hongkou policy for the building economy"))
                .version("2021")
                .issuer(Authorities.HONGKOU)
                .inForce(DateRange.from(LocalDate.of(2021, 1, 1)))
                .policy(policy(
                        "contribution",
                        Bilingual.of("楼宇贡献奖励", "Award for contribution"),
                        BuildingProfile.CONTRIBUTION.isAbove(cny("50000000")),
                        Benefit.fixed(cny("500000")).asCeiling()))
                .policy(policy(
                        "growth",
                        Bilingual.of("贡献增长奖励", "Award for growth"),
                        BuildingProfile.CONTRIBUTION_GROWTH.isAtLeast(cny("10000000")),
                        Benefit.fixed(cny("1000000")).asCeiling()))
                .policy(policy(
                        "landing-rate",
                        Bilingual.of("落地率提升奖励", "Award for the landing rate"),
                        BuildingProfile.LANDING_GAIN.isAtLeast("5"),
                        Benefit.fixed(cny("500000")).asCeiling()))
                .policy(policy(
                        "renewal",
                        Bilingual.of("楼宇更新资助", "Subsidy for renewal"),
                        BuildingProfile.RENEWAL.isAbove(cny("0")),
                        Benefit.rateOf(BuildingProfile.RENEWAL, "20%").asCeiling()))
                .build();
    }

    private static ServicePolicy<BuildingProfile> policy(
            String id,
            Bilingual title,
            Condition<BuildingProfile> condition,
            Benefit<? super BuildingProfile> benefit) {
        return ServicePolicy.of(BuildingProfile.TYPE, id)
                .titled(title)
                .citing("Hongkou [2021]")
                .when(all(BuildingProfile.AREA.isAtLeast("10000"), condition))
                .granting(benefit);
    }
}
