package io.github.louyu.examples.catalogues;

import static io.github.louyu.examples.catalogues.PolicyFacts.cny;
import static io.github.louyu.examples.catalogues.PolicyFacts.usd;
import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.Conditions.always;
import static io.github.louyu.rules.Conditions.any;
import static io.github.louyu.rules.EnterpriseFacts.count;
import static io.github.louyu.rules.EnterpriseFacts.decimal;
import static io.github.louyu.rules.EnterpriseFacts.event;
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
import io.github.louyu.time.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.Money;

/**
 * Recognition of regional headquarters in Shanghai (跨国公司地区总部认定), in its versions since 2002: each version is a policy of its own
 * days. The rules of 2022 have a clause of discretion. Our sources do not give the first day of the rules of 2008-09.
 */
public final class RegionalHeadquartersRecognition {

    /** The id of the catalogue. */
    public static final String ID = "shanghai-rhq-recognition";

    /** Total assets of the parent. */
    public static final Attribute<Money> PARENT_ASSETS =
            PolicyFacts.money("parent-assets", "母公司总资产", "total assets of the parent");

    /** Whether the parent is in services. */
    public static final Attribute<Boolean> PARENT_IN_SERVICES =
            PolicyFacts.flag("parent-in-services", "母公司为服务业企业", "parent in services");

    /** What the parent has invested in China. */
    public static final Attribute<Money> INVESTED_IN_CHINA =
            PolicyFacts.money("invested-in-china", "在华累计实缴投资", "invested in China");

    /** How many firms it manages. */
    public static final Attribute<Long> FIRMS_MANAGED =
            PolicyFacts.count("firms-managed", "管理企业数", "firms managed", "firms");

    /** Whether it is wholly foreign-owned. */
    public static final Attribute<Boolean> WHOLLY_FOREIGN =
            PolicyFacts.flag("wholly-foreign-owned", "外商独资", "wholly foreign-owned");

    /** Registered capital. */
    public static final Attribute<Money> CAPITAL =
            PolicyFacts.money("registered-capital", "注册资本", "registered capital");

    /** Share that the foreign parent holds. */
    public static final Attribute<BigDecimal> FOREIGN_SHARE =
            PolicyFacts.percent("foreign-parent-share", "境外母公司持股比例", "share of the foreign parent");

    /** Funds of a branch over three years. */
    public static final Attribute<Money> BRANCH_FUNDS =
            PolicyFacts.money("branch-funds", "分支机构三年营运资金", "funds of a branch over three years");

    /** Revenue of last year as a share of that of the parent's business unit. */
    public static final Attribute<BigDecimal> UNIT_SHARE =
            PolicyFacts.percent("business-unit-share", "占母公司事业部收入比", "share in the parent's business unit");

    private static final LocalDate FIRST = LocalDate.of(2002, 7, 20);
    private static final LocalDate OF_2017 = LocalDate.of(2017, 2, 1);
    private static final LocalDate OF_2019 = LocalDate.of(2019, 9, 1);
    private static final LocalDate OF_2022 = LocalDate.of(2022, 11, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 10, 31);

    private RegionalHeadquartersRecognition() {}

    /**
     * Gives the catalogue.
     *
     * @param rulesOf2008 the first day of the rules of 2008-09
     * @return the catalogue
     */
    public static PolicyCatalogue catalogue(LocalDate rulesOf2008) {
        return PolicyCatalogue.builder(ID)
                .title(Bilingual.of("跨国公司地区总部认定", "Recognition of regional headquarters"))
                .issuer(Authorities.SHANGHAI)
                .policy(headquarters(DateRange.of(FIRST, rulesOf2008), "LehmanBrown 2009")
                        .when(all(
                                parentAssets("400000000"),
                                money(INVESTED_IN_CHINA).isAtLeast(usd("30000000")),
                                count(FIRMS_MANAGED).isAtLeast(3))))
                .policy(headquarters(DateRange.of(rulesOf2008, OF_2017), "LehmanBrown 2009")
                        .when(all(parentAssets("400000000"), managesFirms(), capital("2000000"))))
                .policy(headquarters(DateRange.of(OF_2017, OF_2019), "Leetsai 2017")
                        .when(all(
                                any(
                                        parentAssets("400000000"),
                                        all(flag(PARENT_IN_SERVICES).isTrue(), parentAssets("300000000"))),
                                flag(WHOLLY_FOREIGN).isTrue(),
                                managesFirms(),
                                capital("2000000"))))
                .policy(headquarters(DateRange.of(OF_2019, OF_2022), "Law-bridge 2019")
                        .when(parentAssets("200000000")))
                .policy(headquarters(DateRange.ofClosed(OF_2022, LAST), "CMS 2022")
                        .when(ofHeadquarters())
                        .atDiscretionWhen(always()))
                .policy(headquartersType(DateRange.of(OF_2019, OF_2022), "Law-bridge 2019")
                        .when(parentAssets("100000000")))
                .policy(headquartersType(DateRange.ofClosed(OF_2022, LAST), "CMS 2022")
                        .when(all(
                                parentAssets("100000000"),
                                decimal(FOREIGN_SHARE).isAtLeast("50"),
                                any(capital("1000000"), money(BRANCH_FUNDS).isAtLeast(usd("1000000"))),
                                honest()))
                        .atDiscretionWhen(always()))
                .policy(recognition("business-unit", Bilingual.of("事业部总部", "Business-unit headquarters"))
                        .citing("Shanghai English, December 2023")
                        .inForce(DateRange.ofClosed(OF_2022, LAST))
                        .when(all(
                                ofHeadquarters(),
                                count(PolicyFacts.YEARS_OF_OPERATION).isAtLeast(1),
                                money(PolicyFacts.REVENUE).isAtLeast(cny("1000000000")),
                                decimal(UNIT_SHARE).isAtLeast("10"))))
                .build();
    }

    private static ServicePolicy<EnterpriseFile> headquarters(DateRange days, String source) {
        return recognition("headquarters", Bilingual.of("地区总部", "Regional headquarters"))
                .citing(source)
                .inForce(days);
    }

    private static ServicePolicy<EnterpriseFile> headquartersType(DateRange days, String source) {
        return recognition("headquarters-type", Bilingual.of("总部型机构", "Headquarters-type institution"))
                .citing(source)
                .inForce(days);
    }

    private static ServicePolicy<EnterpriseFile> recognition(String id, Bilingual title) {
        return ServicePolicy.of(SubjectType.ENTERPRISE, id)
                .titled(title)
                .granting(Benefit.service(Bilingual.of("认定为" + title.zh(), "Recognition: " + title.en())));
    }

    private static Condition<EnterpriseFile> ofHeadquarters() {
        return all(parentAssets("200000000"), decimal(FOREIGN_SHARE).isAtLeast("50"), capital("2000000"), honest());
    }

    private static Condition<EnterpriseFile> parentAssets(String limit) {
        return money(PARENT_ASSETS).isAtLeast(usd(limit));
    }

    private static Condition<EnterpriseFile> capital(String limit) {
        return money(CAPITAL).isAtLeast(usd(limit));
    }

    private static Condition<EnterpriseFile> managesFirms() {
        return any(
                all(
                        money(INVESTED_IN_CHINA).isAtLeast(usd("10000000")),
                        count(FIRMS_MANAGED).isAtLeast(3)),
                count(FIRMS_MANAGED).isAtLeast(6));
    }

    private static Condition<EnterpriseFile> honest() {
        return event(PolicyFacts.SERIOUS_DISHONESTY).didNotHappenWithinLast(Span.months(36));
    }
}
