package io.github.louyu.examples.catalogues;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.Attribute;
import io.github.louyu.rules.eligibility.PolicyCatalogue;

/** All example catalogues together (政策清单示例). */
public final class Catalogues {

    private Catalogues() {}

    /**
     * Gives the catalogues of the published lists; those for headquarters refer to each other.
     *
     * @return the catalogues
     */
    public static ImmutableList<PolicyCatalogue> all() {
        return ImmutableList.of(
                HuangpuHeadquartersFund.catalogue(),
                ShanghaiHeadquartersFund.catalogue(),
                InnovativeHeadquarters.catalogue(),
                PrivateHeadquarters.catalogue(),
                QingpuBuildings.catalogue(),
                YangpuBuildings.catalogue(),
                HongkouBuildings.catalogue(),
                HongqiaoDistrict.catalogue(),
                RentRelief2022.catalogue(),
                JobStabilityRefund.catalogue());
    }

    /**
     * Gives what the catalogues ask of an enterprise beside its status as a headquarters.
     *
     * @return the attributes
     */
    public static ImmutableList<Attribute<?>> attributes() {
        return ImmutableList.of(
                PolicyFacts.PAID_IN_CAPITAL,
                PolicyFacts.INSURED_STAFF,
                PolicyFacts.YEARS_OF_OPERATION,
                PolicyFacts.OWN_USE_AREA,
                PolicyFacts.DAILY_RENT,
                PolicyFacts.OFFICE_IS_RENTED,
                PolicyFacts.YEARLY_RENT,
                PolicyFacts.MONTHLY_RENT,
                PolicyFacts.OFFICE_PRICE,
                PolicyFacts.LEASE_YEARS,
                PolicyFacts.REVENUE,
                PolicyFacts.SALES,
                PolicyFacts.BEST_SALES_BEFORE,
                PolicyFacts.CONTRIBUTION,
                PolicyFacts.NEW_CONTRIBUTION,
                PolicyFacts.ASSETS,
                PolicyFacts.SETTLED_ON,
                ShanghaiHeadquartersFund.OTHER_START_UP_CONDITIONS,
                ShanghaiHeadquartersFund.RENT_CONDITIONS,
                ShanghaiHeadquartersFund.RENT_SUPPORT,
                ShanghaiHeadquartersFund.BECAME_ASIA_PACIFIC,
                ShanghaiHeadquartersFund.FUNCTIONS,
                ShanghaiHeadquartersFund.GLOBAL_BUSINESS_UNIT,
                ShanghaiHeadquartersFund.NEW_RESEARCH,
                ShanghaiHeadquartersFund.NEW_TREASURY,
                InnovativeHeadquarters.RECOGNISED,
                PrivateHeadquarters.PRIVATE_CAPITAL,
                PrivateHeadquarters.BRANCHES_OUTSIDE,
                PrivateHeadquarters.PARENT_FROM_OUTSIDE,
                PrivateHeadquarters.DOMESTIC_TRADE,
                PrivateHeadquarters.DOMESTIC_SHARE,
                PrivateHeadquarters.GOODS_TRADE,
                PrivateHeadquarters.GOODS_SHARE,
                PrivateHeadquarters.SERVICE_TRADE,
                PrivateHeadquarters.SERVICE_SHARE,
                HongqiaoDistrict.POINTS,
                RentRelief2022.STATE_LANDLORD,
                RentRelief2022.FINAL_TENANT,
                RentRelief2022.SMALL_FIRM,
                RentRelief2022.RISK_AREA,
                RentRelief2022.CLOSED_BY_ORDER,
                RentRelief2022.LOSS,
                RentRelief2022.LEASED_MONTHS,
                JobStabilityRefund.LAY_OFF_RATE,
                JobStabilityRefund.PREMIUMS);
    }
}
