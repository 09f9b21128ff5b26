package io.github.louyu.examples.catalogues;

import static io.github.louyu.examples.catalogues.PolicyFacts.cny;
import static io.github.louyu.examples.catalogues.PolicyFacts.usd;
import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.Conditions.any;
import static io.github.louyu.rules.EnterpriseFacts.count;
import static io.github.louyu.rules.EnterpriseFacts.flag;
import static io.github.louyu.rules.EnterpriseFacts.headquartersStatus;
import static io.github.louyu.rules.EnterpriseFacts.money;

import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.HeadquartersStatus;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.eligibility.Amount;
import io.github.louyu.rules.eligibility.Benefit;
import io.github.louyu.rules.eligibility.CostShare;
import io.github.louyu.rules.eligibility.PolicyCatalogue;
import io.github.louyu.rules.eligibility.PolicyCategory;
import io.github.louyu.rules.eligibility.ServicePolicy;
import io.github.louyu.rules.eligibility.SubjectType;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import org.joda.money.Money;

/**
 * Shanghai's fund for regional headquarters of multinational companies (上海市鼓励跨国公司地区总部发展专项资金): 沪商规〔2024〕2号, 1 February 2024
 * to 31 January 2029, with what is given for upgrading until 28 February 2030 (Shanghai government, English bulletin, July 2025,
 * which gives no first day and no number). City and district bear 40% and 60%, the district bears rent alone.
 *
 * <p>Our source gives the conditions of start-up support only in part, and none of rent support: whether the others are met is a
 * fact that the host supplies.
 */
public final class ShanghaiHeadquartersFund {

    /** The id of the catalogue. */
    public static final String ID = "shanghai-rhq";

    /** Whether the other conditions of start-up support are met. */
    public static final Attribute<Boolean> OTHER_START_UP_CONDITIONS = PolicyFacts.flag(
            "city-start-up-conditions", "符合市级开办资助其他条件", "meets the city's other conditions of start-up support");

    /** Whether the conditions of the city's rent support are met. */
    public static final Attribute<Boolean> RENT_CONDITIONS =
            PolicyFacts.flag("city-rent-conditions", "符合市级租房资助条件", "meets the city's conditions of rent support");

    /** What the city's rent support comes to in a year. */
    public static final Attribute<Money> RENT_SUPPORT =
            PolicyFacts.money("city-rent-support", "市级租房资助年度金额", "the city's rent support of a year");

    /** Whether a China headquarters became the one for Asia-Pacific. */
    public static final Attribute<Boolean> BECAME_ASIA_PACIFIC =
            PolicyFacts.flag("became-asia-pacific", "由中国区总部升级为亚太总部", "became the Asia-Pacific headquarters");

    /** How many functions the headquarters has. */
    public static final Attribute<Long> FUNCTIONS =
            PolicyFacts.count("headquarters-functions", "总部功能数", "functions of the headquarters", "functions");

    /** Whether it was recognised as the global headquarters of a business unit. */
    public static final Attribute<Boolean> GLOBAL_BUSINESS_UNIT = PolicyFacts.flag(
            "global-business-unit", "认定为全球事业部总部", "recognised as global headquarters of a business unit");

    /** Whether it took on research and development. */
    public static final Attribute<Boolean> NEW_RESEARCH =
            PolicyFacts.flag("new-research-function", "新增研发功能", "new research function");

    /** Whether it took on the group's treasury. */
    public static final Attribute<Boolean> NEW_TREASURY =
            PolicyFacts.flag("new-treasury-function", "新增资金管理功能", "new treasury function");

    private static final String DOCUMENT = "沪商规〔2024〕2号";
    private static final String BULLETIN = "Shanghai government, English bulletin, July 2025";
    private static final PolicyCategory SUPPORT = PolicyCategory.of("support", "开办与租房", "Start-up and rent");
    private static final PolicyCategory UPGRADING = PolicyCategory.of("upgrading", "能级提升", "Upgrading");

    private ShanghaiHeadquartersFund() {}

    /**
     * Gives the catalogue.
     *
     * @return the catalogue
     */
    public static PolicyCatalogue catalogue() {
        DateRange fund = DateRange.ofClosed(LocalDate.of(2024, 2, 1), LocalDate.of(2029, 1, 31));
        return PolicyCatalogue.builder(ID)
                .title(Bilingual.of("上海市跨国公司地区总部专项资金", "Shanghai fund for regional headquarters"))
                .version("2024")
                .issuer(Authorities.SHANGHAI)
                .policy(ServicePolicy.of(SubjectType.ENTERPRISE, "start-up")
                        .titled(Bilingual.of("开办资助", "Start-up support"))
                        .inCategory(SUPPORT)
                        .citing(DOCUMENT)
                        .inForce(fund)
                        .when(all(
                                isHeadquarters(),
                                money(PolicyFacts.PAID_IN_CAPITAL).isAtLeast(usd("30000000")),
                                count(PolicyFacts.INSURED_STAFF).isAtLeast(10),
                                flag(OTHER_START_UP_CONDITIONS).isTrue()))
                        .granting(shared(Benefit.fixed(cny("5000000")))))
                .policy(ServicePolicy.of(SubjectType.ENTERPRISE, "rent")
                        .titled(Bilingual.of("租房资助", "Rent support"))
                        .inCategory(SUPPORT)
                        .citing(DOCUMENT)
                        .inForce(fund)
                        .when(all(isHeadquarters(), flag(RENT_CONDITIONS).isTrue()))
                        .granting(Benefit.of(Amount.of(money(RENT_SUPPORT)))
                                .sharedBy(CostShare.of(Authorities.DISTRICT, "100%"))))
                .policy(upgrading("asia-pacific", Bilingual.of("升级为亚太总部奖励", "Award for an Asia-Pacific headquarters"))
                        .when(all(
                                flag(BECAME_ASIA_PACIFIC).isTrue(),
                                count(FUNCTIONS).isAtLeast(2)))
                        .granting(shared(Benefit.fixed(cny("3000000")))))
                .policy(upgrading(
                                "global-business-unit",
                                Bilingual.of("全球事业部总部奖励", "Award for a global business-unit headquarters"))
                        .when(flag(GLOBAL_BUSINESS_UNIT).isTrue())
                        .granting(shared(Benefit.fixed(cny("10000000")))))
                .policy(upgrading("new-function", Bilingual.of("新增功能奖励", "Award for a new function"))
                        .when(any(
                                flag(NEW_RESEARCH).isTrue(), flag(NEW_TREASURY).isTrue()))
                        .granting(shared(Benefit.fixed(cny("3000000")))))
                .build();
    }

    private static ServicePolicy<EnterpriseFile> upgrading(String id, Bilingual title) {
        return ServicePolicy.of(SubjectType.ENTERPRISE, id)
                .titled(title)
                .inCategory(UPGRADING)
                .citing(BULLETIN)
                .inForce(DateRange.until(LocalDate.of(2030, 3, 1)));
    }

    private static Condition<EnterpriseFile> isHeadquarters() {
        return headquartersStatus()
                .isIn(
                        HeadquartersStatus.REGIONAL_HEADQUARTERS,
                        HeadquartersStatus.BUSINESS_UNIT_HEADQUARTERS,
                        HeadquartersStatus.HEADQUARTERS_TYPE);
    }

    private static Benefit<Object> shared(Benefit<Object> benefit) {
        return benefit.sharedBy(CostShare.of(Authorities.SHANGHAI, "40%"), CostShare.of(Authorities.DISTRICT, "60%"));
    }
}
