package io.github.louyu.examples.catalogues;

import com.google.common.collect.ImmutableList;
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
}
