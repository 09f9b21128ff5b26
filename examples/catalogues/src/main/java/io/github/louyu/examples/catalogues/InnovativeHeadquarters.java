package io.github.louyu.examples.catalogues;

import static io.github.louyu.examples.catalogues.PolicyFacts.cny;
import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.EnterpriseFacts.date;
import static io.github.louyu.rules.EnterpriseFacts.flag;
import static io.github.louyu.rules.EnterpriseFacts.money;

import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.rules.eligibility.Amount;
import io.github.louyu.rules.eligibility.Amounts;
import io.github.louyu.rules.eligibility.Benefit;
import io.github.louyu.rules.eligibility.PolicyCatalogue;
import io.github.louyu.rules.eligibility.Reward;
import io.github.louyu.rules.eligibility.ServicePolicy;
import io.github.louyu.rules.eligibility.SubjectType;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import java.time.LocalDate;

/**
 * Shanghai's measures for headquarters of innovative enterprises (上海市创新型企业总部). As reported by Xinhua Finance on 22 February
 * 2023; our source gives neither the number nor the last day, and the day of the report is taken for the first.
 */
public final class InnovativeHeadquarters {

    /** The id of the catalogue. */
    public static final String ID = "shanghai-innovative-hq";

    /** Whether it is recognised. */
    public static final Attribute<Boolean> RECOGNISED =
            PolicyFacts.flag("innovative-hq", "认定为创新型企业总部", "recognised as headquarters of an innovative enterprise");

    private static final String SOURCE = "Xinhua Finance, 22 February 2023";

    private InnovativeHeadquarters() {}

    /**
     * Gives the catalogue.
     *
     * @return the catalogue; it refers to that of {@link ShanghaiHeadquartersFund}
     */
    public static PolicyCatalogue catalogue() {
        return PolicyCatalogue.builder(ID)
                .title(Bilingual.of("上海市创新型企业总部支持政策", "Shanghai support for innovative headquarters"))
                .version("2023")
                .issuer(Authorities.SHANGHAI)
                .inForce(DateRange.from(LocalDate.of(2023, 2, 22)))
                .policy(policy("start-up", Bilingual.of("开办资助", "Start-up support"))
                        .when(all(
                                flag(RECOGNISED).isTrue(),
                                date(PolicyFacts.SETTLED_ON).isAfter(LocalDate.of(2022, 1, 1)),
                                money(PolicyFacts.PAID_IN_CAPITAL).isAbove(cny("100000000"))))
                        .granting(Benefit.fixed(cny("5000000")).asCeiling()))
                .policy(policy("rent", Bilingual.of("租房资助", "Rent subsidy"))
                        .when(all(
                                flag(RECOGNISED).isTrue(),
                                flag(PolicyFacts.OFFICE_IS_RENTED).isTrue()))
                        .granting(Benefit.of(HuangpuHeadquartersFund.standard()).eachYearFor(3)))
                .policy(policy("growth", Bilingual.of("首次达到销售规模奖励", "Award for sales reached for the first time"))
                        .when(all(
                                flag(RECOGNISED).isTrue(),
                                money(PolicyFacts.NEW_CONTRIBUTION).isAtLeast(cny("10000000"))))
                        .granting(Benefit.of(Amounts.firstReaching(
                                Amount.of(money(PolicyFacts.SALES)),
                                Amount.of(money(PolicyFacts.BEST_SALES_BEFORE)),
                                Reward.of(cny("500000000"), cny("5000000")),
                                Reward.of(cny("1000000000"), cny("3000000")),
                                Reward.of(cny("1500000000"), cny("2000000"))))))
                .build();
    }

    private static ServicePolicy<EnterpriseFile> policy(String id, Bilingual title) {
        return ServicePolicy.of(SubjectType.ENTERPRISE, id)
                .titled(title)
                .citing(SOURCE)
                .excluding(
                        ShanghaiHeadquartersFund.ID + ":start-up",
                        ShanghaiHeadquartersFund.ID + ":rent",
                        ShanghaiHeadquartersFund.ID + ":asia-pacific",
                        ShanghaiHeadquartersFund.ID + ":global-business-unit",
                        ShanghaiHeadquartersFund.ID + ":new-function");
    }
}
