package io.github.louyu.examples.catalogues;

import static io.github.louyu.examples.catalogues.PolicyFacts.cny;
import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.Conditions.any;
import static io.github.louyu.rules.EnterpriseFacts.count;
import static io.github.louyu.rules.EnterpriseFacts.decimal;
import static io.github.louyu.rules.EnterpriseFacts.money;

import io.github.louyu.enterprise.Attribute;
import io.github.louyu.rules.eligibility.Amount;
import io.github.louyu.rules.eligibility.Benefit;
import io.github.louyu.rules.eligibility.PolicyCatalogue;
import io.github.louyu.rules.eligibility.ServicePolicy;
import io.github.louyu.rules.eligibility.SubjectType;
import io.github.louyu.text.Bilingual;
import java.math.BigDecimal;

/**
 * The Hongqiao central business district's support for leading projects (虹桥商务区重点项目支持): CNY 2,000 per sq m of own-use space, up to
 * CNY 6 m, paid 40/30/30 in three years; and by points, CNY 0.3 m each, up to CNY 30 m. Our source gives neither number nor days.
 */
public final class HongqiaoDistrict {

    /** The id of the catalogue. */
    public static final String ID = "hongqiao";

    /** Points in the points model, in full. */
    public static final Attribute<BigDecimal> POINTS =
            Attribute.decimal("hongqiao-points", Bilingual.of("积分", "points"), "points");

    private static final String SOURCE = "Hongqiao CBD, leading projects";

    private HongqiaoDistrict() {}

    /**
     * Gives the catalogue.
     *
     * @return the catalogue
     */
    public static PolicyCatalogue catalogue() {
        return PolicyCatalogue.builder(ID)
                .title(Bilingual.of("虹桥商务区专项支持", "Support of the Hongqiao CBD"))
                .issuer(Authorities.HONGQIAO)
                .policy(ServicePolicy.of(SubjectType.ENTERPRISE, "leading-project")
                        .titled(Bilingual.of("重点项目用房支持", "Office support for a leading project"))
                        .citing(SOURCE)
                        .when(all(
                                decimal(PolicyFacts.OWN_USE_AREA).isAtLeast("2000"),
                                money(PolicyFacts.PAID_IN_CAPITAL).isAtLeast(cny("50000000")),
                                any(
                                        money(PolicyFacts.REVENUE).isAtLeast(cny("800000000")),
                                        money(PolicyFacts.CONTRIBUTION).isAtLeast(cny("30000000"))),
                                count(PolicyFacts.LEASE_YEARS).isAtLeast(3)))
                        .granting(Benefit.of(Amount.of(decimal(PolicyFacts.OWN_USE_AREA))
                                        .times(cny("2000"))
                                        .cappedAt(cny("6000000")))
                                .inInstalments(40, 30, 30)))
                .policy(ServicePolicy.of(SubjectType.ENTERPRISE, "points")
                        .titled(Bilingual.of("积分制支持", "Support by points"))
                        .citing(SOURCE)
                        .when(decimal(POINTS).isAbove("0"))
                        .granting(Benefit.of(
                                Amount.of(decimal(POINTS)).times(cny("300000")).cappedAt(cny("30000000")))))
                .build();
    }
}
