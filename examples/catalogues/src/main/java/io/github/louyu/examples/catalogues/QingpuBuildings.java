package io.github.louyu.examples.catalogues;

import static io.github.louyu.examples.catalogues.PolicyFacts.cny;
import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.EnterpriseFacts.count;
import static io.github.louyu.rules.EnterpriseFacts.decimal;
import static io.github.louyu.rules.EnterpriseFacts.flag;
import static io.github.louyu.rules.EnterpriseFacts.money;

import io.github.louyu.rules.eligibility.Benefit;
import io.github.louyu.rules.eligibility.CapGroup;
import io.github.louyu.rules.eligibility.ExclusionGroup;
import io.github.louyu.rules.eligibility.PolicyCatalogue;
import io.github.louyu.rules.eligibility.ServicePolicy;
import io.github.louyu.rules.eligibility.SubjectType;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import java.time.LocalDate;

/**
 * Qingpu District's policy for the building economy (青浦区楼宇经济政策), from 10 February 2024 (Shanghai normative documents database):
 * CNY 0.6 m once for a themed building; for an office that is bought, 10% of the price up to CNY 3 m, paid 4:3:3, for one that is
 * leased for five years or more, 30% of the rent for three years, together up to CNY 3 m.
 */
public final class QingpuBuildings {

    /** The id of the catalogue. */
    public static final String ID = "qingpu-buildings";

    private static final String SOURCE = "Qingpu building policy, 10 February 2024";

    private QingpuBuildings() {}

    /**
     * Gives the catalogue.
     *
     * @return the catalogue, with policies for buildings and for enterprises
     */
    public static PolicyCatalogue catalogue() {
        return PolicyCatalogue.builder(ID)
                .title(Bilingual.of("青浦区楼宇经济扶持政策", "Qingpu support for the building economy"))
                .version("2024")
                .issuer(Authorities.QINGPU)
                .inForce(DateRange.from(LocalDate.of(2024, 2, 10)))
                .exclusionGroup(ExclusionGroup.highestOnly("office", Bilingual.of("购房或租房", "bought or leased office")))
                .capGroup(CapGroup.of("office", Bilingual.of("办公用房扶持合计", "office support together"), cny("3000000")))
                .policy(ServicePolicy.of(BuildingProfile.TYPE, "themed-building")
                        .titled(Bilingual.of("特色楼宇奖励", "Award for a themed building"))
                        .citing(SOURCE)
                        .when(all(
                                BuildingProfile.AREA.isAtLeast("10000"),
                                BuildingProfile.LEADING_SECTOR.isAtLeast("60")))
                        .granting(Benefit.fixed(cny("600000"))))
                .policy(ServicePolicy.of(SubjectType.ENTERPRISE, "office-bought")
                        .titled(Bilingual.of("购房扶持", "Support for a bought office"))
                        .citing(SOURCE)
                        .inGroup("office")
                        .underCap("office")
                        .when(all(
                                decimal(PolicyFacts.OWN_USE_AREA).isAbove("500"),
                                flag(PolicyFacts.OFFICE_IS_RENTED).isFalse()))
                        .granting(Benefit.rateOf(money(PolicyFacts.OFFICE_PRICE), "10%")
                                .cappedAt(cny("3000000"))
                                .inInstalments(4, 3, 3)))
                .policy(ServicePolicy.of(SubjectType.ENTERPRISE, "office-leased")
                        .titled(Bilingual.of("租房扶持", "Support for a leased office"))
                        .citing(SOURCE)
                        .inGroup("office")
                        .underCap("office")
                        .when(all(
                                decimal(PolicyFacts.OWN_USE_AREA).isAbove("500"),
                                flag(PolicyFacts.OFFICE_IS_RENTED).isTrue(),
                                count(PolicyFacts.LEASE_YEARS).isAtLeast(5)))
                        .granting(Benefit.rateOf(money(PolicyFacts.YEARLY_RENT), "30%")
                                .eachYearFor(3)))
                .build();
    }
}
