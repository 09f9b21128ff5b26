package io.github.louyu.examples.catalogues;

import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.Conditions.any;
import static io.github.louyu.rules.EnterpriseFacts.count;
import static io.github.louyu.rules.EnterpriseFacts.flag;
import static io.github.louyu.rules.EnterpriseFacts.money;

import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.eligibility.Amount;
import io.github.louyu.rules.eligibility.Benefit;
import io.github.louyu.rules.eligibility.PolicyCatalogue;
import io.github.louyu.rules.eligibility.RequiredDocument;
import io.github.louyu.rules.eligibility.ServicePolicy;
import io.github.louyu.rules.eligibility.SubjectType;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import java.time.LocalDate;

/**
 * Rent relief of state-owned landlords in 2022 (2022年国有房屋租金减免), China News, 31 March 2022: three months for small firms that are
 * final tenants; three more where the street had a medium or high risk area, the firm was closed by order, or made a loss in the
 * year, with one proof. Who leased for a part of 2022 gets that part.
 */
public final class RentRelief2022 {

    /** The id of the catalogue. */
    public static final String ID = "rent-relief-2022";

    /** Whether the landlord is state-owned. */
    public static final Attribute<Boolean> STATE_LANDLORD =
            PolicyFacts.flag("state-owned-landlord", "承租国有房屋", "landlord is state-owned");

    /** Whether it uses the premises itself rather than letting them on. */
    public static final Attribute<Boolean> FINAL_TENANT = PolicyFacts.flag("final-tenant", "最终承租人", "final tenant");

    /** Whether it is a small or micro firm. */
    public static final Attribute<Boolean> SMALL_FIRM = PolicyFacts.flag("small-firm", "小微企业", "small or micro firm");

    /** Whether its street had a medium or high risk area. */
    public static final Attribute<Boolean> RISK_AREA =
            PolicyFacts.flag("risk-area-street", "所在街镇被列为中高风险地区", "its street had a medium or high risk area");

    /** Whether it was closed by order. */
    public static final Attribute<Boolean> CLOSED_BY_ORDER =
            PolicyFacts.flag("closed-by-order", "按要求停业", "closed by order");

    /** Whether it made a loss in the year. */
    public static final Attribute<Boolean> LOSS = PolicyFacts.flag("loss-of-year", "当年度亏损", "made a loss in the year");

    /** Months of the lease in 2022. */
    public static final Attribute<Long> LEASED_MONTHS =
            PolicyFacts.count("leased-months-2022", "2022年租期月数", "months leased in 2022", "months");

    private static final String SOURCE = "China News, 31 March 2022";

    private RentRelief2022() {}

    /**
     * Gives the catalogue.
     *
     * @return the catalogue
     */
    public static PolicyCatalogue catalogue() {
        return PolicyCatalogue.builder(ID)
                .title(Bilingual.of("2022年国有房屋租金减免", "Rent relief of state-owned landlords in 2022"))
                .version("2022")
                .issuer(Authorities.LANDLORDS)
                .inForce(DateRange.ofClosed(LocalDate.of(2022, 3, 31), LocalDate.of(2022, 12, 31)))
                .policy(policy("first-tier", Bilingual.of("减免3个月租金", "Three months' rent"))
                        .when(tenant()))
                .policy(policy("second-tier", Bilingual.of("再减免3个月租金", "Three more months' rent"))
                        .when(all(
                                tenant(),
                                any(
                                        flag(RISK_AREA).isTrue(),
                                        flag(CLOSED_BY_ORDER).isTrue(),
                                        flag(LOSS).isTrue())))
                        .requiring(RequiredDocument.of(
                                "proof", "中高风险地区、停业或亏损证明之一", "one proof: risk area, closure or loss")))
                .build();
    }

    private static ServicePolicy<EnterpriseFile> policy(String id, Bilingual title) {
        return ServicePolicy.of(SubjectType.ENTERPRISE, id)
                .titled(title)
                .citing(SOURCE)
                .granting(Benefit.of(Amount.of(money(PolicyFacts.MONTHLY_RENT))
                        .times("3")
                        .proRata(Amount.of(count(LEASED_MONTHS)), "12")));
    }

    private static Condition<EnterpriseFile> tenant() {
        return all(
                flag(STATE_LANDLORD).isTrue(),
                flag(FINAL_TENANT).isTrue(),
                flag(SMALL_FIRM).isTrue());
    }
}
