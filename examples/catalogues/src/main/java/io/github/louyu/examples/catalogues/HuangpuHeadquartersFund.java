package io.github.louyu.examples.catalogues;

import static io.github.louyu.examples.catalogues.PolicyFacts.cny;
import static io.github.louyu.examples.catalogues.PolicyFacts.usd;
import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.EnterpriseFacts.count;
import static io.github.louyu.rules.EnterpriseFacts.decimal;
import static io.github.louyu.rules.EnterpriseFacts.event;
import static io.github.louyu.rules.EnterpriseFacts.flag;
import static io.github.louyu.rules.EnterpriseFacts.headquartersStatus;
import static io.github.louyu.rules.EnterpriseFacts.money;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.HeadquartersStatus;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.eligibility.Amount;
import io.github.louyu.rules.eligibility.Benefit;
import io.github.louyu.rules.eligibility.ClawBack;
import io.github.louyu.rules.eligibility.ExclusionGroup;
import io.github.louyu.rules.eligibility.PolicyCatalogue;
import io.github.louyu.rules.eligibility.PolicyCategory;
import io.github.louyu.rules.eligibility.ServicePolicy;
import io.github.louyu.rules.eligibility.SubjectType;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Span;
import java.time.LocalDate;

/**
 * Huangpu District's fund for regional headquarters of multinational companies (黄浦区支持跨国公司地区总部发展专项资金): 黄商务委规〔2024〕1号, from
 * 10 May 2024. For who rents: 30% of the rent for three years, of at most 1,000 sq m at no more than CNY 8 per sq m and day. For
 * who bought or built: the same for three years, paid once. Who is eligible under the city's rule applies there first.
 */
public final class HuangpuHeadquartersFund {

    /** The id of the catalogue. */
    public static final String ID = "huangpu-rhq";

    private static final String DOCUMENT = "黄商务委规〔2024〕1号";
    private static final PolicyCategory OFFICE = PolicyCategory.of("office", "办公用房资助", "Office space");

    private HuangpuHeadquartersFund() {}

    /**
     * Gives the catalogue.
     *
     * @return the catalogue; it refers to that of {@link ShanghaiHeadquartersFund}
     */
    public static PolicyCatalogue catalogue() {
        return PolicyCatalogue.builder(ID)
                .title(Bilingual.of("黄浦区跨国公司地区总部专项资金", "Huangpu fund for regional headquarters"))
                .version("2024")
                .issuer(Authorities.HUANGPU)
                .inForce(DateRange.from(LocalDate.of(2024, 5, 10)))
                .exclusionGroup(ExclusionGroup.mutuallyExclusive(
                        "one-matter", Bilingual.of("同一事项不重复资助", "no double funding of one matter")))
                .policy(policy("rent", Bilingual.of("租房资助", "Rent subsidy"))
                        .when(all(
                                recognised(), flag(PolicyFacts.OFFICE_IS_RENTED).isTrue()))
                        .granting(Benefit.of(standard()).eachYearFor(3)))
                .policy(policy("purchase", Bilingual.of("购建房资助", "Subsidy for bought or built offices"))
                        .when(all(
                                recognised(), flag(PolicyFacts.OFFICE_IS_RENTED).isFalse()))
                        .granting(Benefit.of(standard().times("3"))))
                .build();
    }

    private static ServicePolicy<EnterpriseFile> policy(String id, Bilingual title) {
        return ServicePolicy.of(SubjectType.ENTERPRISE, id)
                .titled(title)
                .inCategory(OFFICE)
                .citing(DOCUMENT)
                .inGroup("one-matter")
                .yieldingTo(ShanghaiHeadquartersFund.ID + ":rent")
                .clawedBack(ClawBack.ofAll(
                        event(PolicyFacts.SUBLETTING).happenedWithinLast(Span.days(0)), Span.months(36)));
    }

    private static Condition<EnterpriseFile> recognised() {
        return all(
                headquartersStatus()
                        .isIn(HeadquartersStatus.REGIONAL_HEADQUARTERS, HeadquartersStatus.BUSINESS_UNIT_HEADQUARTERS),
                money(PolicyFacts.PAID_IN_CAPITAL).isAtLeast(usd("2000000")),
                count(PolicyFacts.INSURED_STAFF).isAtLeast(10),
                count(PolicyFacts.YEARS_OF_OPERATION).isAtLeast(1),
                event(PolicyFacts.SERIOUS_DISHONESTY).didNotHappenWithinLast(Span.months(36)),
                event(PolicyFacts.SAFETY_PENALTY).didNotHappenWithinLast(Span.months(24)));
    }

    /** A year's subsidy. */
    static Amount<EnterpriseFile> standard() {
        return Amount.of(decimal(PolicyFacts.OWN_USE_AREA))
                .cappedAt("1000")
                .times(Amount.of(money(PolicyFacts.DAILY_RENT)).cappedAt(cny("8")))
                .times("365")
                .rate("30%");
    }
}
