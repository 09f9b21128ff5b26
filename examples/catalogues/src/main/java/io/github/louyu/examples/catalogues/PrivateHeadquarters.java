package io.github.louyu.examples.catalogues;

import static io.github.louyu.examples.catalogues.PolicyFacts.cny;
import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.Conditions.any;
import static io.github.louyu.rules.EnterpriseFacts.count;
import static io.github.louyu.rules.EnterpriseFacts.decimal;
import static io.github.louyu.rules.EnterpriseFacts.flag;
import static io.github.louyu.rules.EnterpriseFacts.money;

import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.eligibility.Benefit;
import io.github.louyu.rules.eligibility.PolicyCatalogue;
import io.github.louyu.rules.eligibility.ServicePolicy;
import io.github.louyu.rules.eligibility.SubjectType;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.Money;

/**
 * Recognition of headquarters of private enterprises in Shanghai (上海市民营企业总部认定), by a district notice of August 2023, of which
 * the first of the month is taken for the first day.
 */
public final class PrivateHeadquarters {

    /** The id of the catalogue. */
    public static final String ID = "shanghai-private-hq";

    /** Share of private capital. */
    public static final Attribute<BigDecimal> PRIVATE_CAPITAL =
            PolicyFacts.percent("private-capital", "民营资本占比", "share of private capital");

    /** Branches outside Shanghai. */
    public static final Attribute<Long> BRANCHES_OUTSIDE =
            PolicyFacts.count("branches-outside", "外省市分支机构数", "branches outside Shanghai", "branches");

    /** Whether the parent is from another province. */
    public static final Attribute<Boolean> PARENT_FROM_OUTSIDE =
            PolicyFacts.flag("parent-from-outside", "母公司为外省市企业", "parent from another province");

    /** Domestic wholesale and retail of last year. */
    public static final Attribute<Money> DOMESTIC_TRADE =
            PolicyFacts.money("domestic-trade", "国内批发零售额", "domestic wholesale and retail");

    /** International trade in goods of last year. */
    public static final Attribute<Money> GOODS_TRADE =
            PolicyFacts.money("goods-trade", "国际货物贸易额", "international trade in goods");

    /** Logistics or trade in services of last year. */
    public static final Attribute<Money> SERVICE_TRADE =
            PolicyFacts.money("service-trade", "物流或服务贸易额", "logistics or trade in services");

    /** Share of domestic wholesale and retail in revenue. */
    public static final Attribute<BigDecimal> DOMESTIC_SHARE = PolicyFacts.percent(
            "domestic-trade-share", "国内批发零售占营业收入比", "share of domestic wholesale and retail in revenue");

    /** Share of international trade in goods in revenue. */
    public static final Attribute<BigDecimal> GOODS_SHARE = PolicyFacts.percent(
            "goods-trade-share", "国际货物贸易占营业收入比", "share of international trade in goods in revenue");

    /** Share of logistics or trade in services in revenue. */
    public static final Attribute<BigDecimal> SERVICE_SHARE = PolicyFacts.percent(
            "service-trade-share", "物流或服务贸易占营业收入比", "share of logistics or trade in services in revenue");

    private PrivateHeadquarters() {}

    /**
     * Gives the catalogue.
     *
     * @return the catalogue
     */
    public static PolicyCatalogue catalogue() {
        return PolicyCatalogue.builder(ID)
                .title(Bilingual.of("上海市民营企业总部认定", "Recognition of private headquarters in Shanghai"))
                .version("2023")
                .issuer(Authorities.SHANGHAI)
                .inForce(DateRange.from(LocalDate.of(2023, 8, 1)))
                .policy(recognition("headquarters", Bilingual.of("民营企业总部", "Private headquarters"))
                        .when(all(
                                isPrivate(),
                                count(PolicyFacts.YEARS_OF_OPERATION).isAtLeast(1),
                                money(PolicyFacts.ASSETS).isAtLeast(cny("100000000")),
                                money(PolicyFacts.REVENUE).isAbove(cny("1000000000")),
                                count(BRANCHES_OUTSIDE).isAtLeast(2))))
                .policy(recognition(
                                "headquarters-type", Bilingual.of("民营企业总部型机构", "Private headquarters-type institution"))
                        .when(all(
                                isPrivate(),
                                flag(PARENT_FROM_OUTSIDE).isTrue(),
                                count(PolicyFacts.YEARS_OF_OPERATION).isAtLeast(1),
                                money(PolicyFacts.ASSETS).isAtLeast(cny("50000000")),
                                money(PolicyFacts.REVENUE).isAbove(cny("1000000000")),
                                count(BRANCHES_OUTSIDE).isAtLeast(2))))
                .policy(recognition("trade-headquarters", Bilingual.of("民营贸易总部", "Private trade headquarters"))
                        .when(all(
                                isPrivate(),
                                any(
                                        line(DOMESTIC_TRADE, "10000000000", DOMESTIC_SHARE),
                                        line(GOODS_TRADE, "6000000000", GOODS_SHARE),
                                        line(SERVICE_TRADE, "4000000000", SERVICE_SHARE)))))
                .build();
    }

    private static ServicePolicy<EnterpriseFile> recognition(String id, Bilingual title) {
        return ServicePolicy.of(SubjectType.ENTERPRISE, id)
                .titled(title)
                .citing("District notice, August 2023")
                .granting(Benefit.service(Bilingual.of("认定为" + title.zh(), "Recognition: " + title.en())));
    }

    private static Condition<EnterpriseFile> isPrivate() {
        return decimal(PRIVATE_CAPITAL).isAbove("50");
    }

    private static Condition<EnterpriseFile> line(Attribute<Money> trade, String over, Attribute<BigDecimal> share) {
        return all(money(trade).isAbove(cny(over)), decimal(share).isAtLeast("50"));
    }
}
