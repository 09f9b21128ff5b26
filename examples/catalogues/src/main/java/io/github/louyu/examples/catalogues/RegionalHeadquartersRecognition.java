package io.github.louyu.examples.catalogues;

import static io.github.louyu.rules.Conditions.always;
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
import io.github.louyu.rules.eligibility.classification.HeadquartersFacts;
import io.github.louyu.rules.eligibility.classification.HeadquartersVersion;
import io.github.louyu.rules.eligibility.classification.RegionalHeadquarters;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.Money;

/**
 * Recognition of regional headquarters in Shanghai (跨国公司地区总部认定), in its versions since 2002: each version of {@link HeadquartersVersion} is a policy of its own
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

    private static final HeadquartersFacts<EnterpriseFile> FACTS = new HeadquartersFacts<>(
            money(PARENT_ASSETS),
            flag(PARENT_IN_SERVICES),
            money(INVESTED_IN_CHINA),
            count(FIRMS_MANAGED),
            money(CAPITAL),
            money(BRANCH_FUNDS),
            decimal(FOREIGN_SHARE),
            flag(WHOLLY_FOREIGN),
            event(PolicyFacts.SERIOUS_DISHONESTY).didNotHappenWithinLast(Span.months(36)),
            count(PolicyFacts.YEARS_OF_OPERATION),
            money(PolicyFacts.REVENUE),
            decimal(UNIT_SHARE));

    private RegionalHeadquartersRecognition() {}

    /**
     * Gives the classification over enterprise files: as what an enterprise meets the conditions on a day.
     *
     * @param rulesOf2008 the first day of the rules of 2008-09
     * @return the classification
     */
    public static RegionalHeadquarters<EnterpriseFile> classification(LocalDate rulesOf2008) {
        return RegionalHeadquarters.of(HeadquartersVersion.shanghai(rulesOf2008), FACTS);
    }

    /**
     * Gives the catalogue.
     *
     * @param rulesOf2008 the first day of the rules of 2008-09
     * @return the catalogue
     */
    public static PolicyCatalogue catalogue(LocalDate rulesOf2008) {
        RegionalHeadquarters<EnterpriseFile> rules = classification(rulesOf2008);
        PolicyCatalogue.Builder catalogue = PolicyCatalogue.builder(ID)
                .title(Bilingual.of("跨国公司地区总部认定", "Recognition of regional headquarters"))
                .issuer(Authorities.SHANGHAI);
        for (HeadquartersVersion version : rules.versions()) {
            catalogue.policy(recognition(
                    "headquarters",
                    Bilingual.of("地区总部", "Regional headquarters"),
                    version,
                    rules.headquartersBy(version)));
            rules.headquartersTypeBy(version)
                    .ifPresent(condition -> catalogue.policy(recognition(
                            "headquarters-type",
                            Bilingual.of("总部型机构", "Headquarters-type institution"),
                            version,
                            condition)));
            rules.businessUnitBy(version).ifPresent(condition -> catalogue.policy(businessUnit(version, condition)));
        }
        return catalogue.build();
    }

    private static ServicePolicy<EnterpriseFile> recognition(
            String id, Bilingual title, HeadquartersVersion version, Condition<EnterpriseFile> condition) {
        ServicePolicy<EnterpriseFile> policy = policy(id, title, version, condition);
        return version.hasDiscretion() ? policy.atDiscretionWhen(always()) : policy;
    }

    private static ServicePolicy<EnterpriseFile> businessUnit(
            HeadquartersVersion version, Condition<EnterpriseFile> condition) {
        return policy("business-unit", Bilingual.of("事业部总部", "Business-unit headquarters"), version, condition);
    }

    private static ServicePolicy<EnterpriseFile> policy(
            String id, Bilingual title, HeadquartersVersion version, Condition<EnterpriseFile> condition) {
        return ServicePolicy.of(SubjectType.ENTERPRISE, id)
                .titled(title)
                .citing(version.basis())
                .inForce(version.inForce())
                .when(condition)
                .granting(Benefit.service(Bilingual.of("认定为" + title.zh(), "Recognition: " + title.en())));
    }
}
