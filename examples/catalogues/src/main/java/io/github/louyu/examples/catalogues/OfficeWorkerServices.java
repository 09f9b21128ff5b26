package io.github.louyu.examples.catalogues;

import static io.github.louyu.examples.catalogues.PolicyFacts.cny;
import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.EnterpriseFacts.headcount;
import static io.github.louyu.rules.EnterpriseFacts.industry;
import static io.github.louyu.rules.EnterpriseFacts.keyTier;
import static io.github.louyu.rules.EnterpriseFacts.money;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.rules.CodeFact;
import io.github.louyu.rules.eligibility.Benefit;
import io.github.louyu.rules.eligibility.PolicyCatalogue;
import io.github.louyu.rules.eligibility.PolicyCategory;
import io.github.louyu.rules.eligibility.Quota;
import io.github.louyu.rules.eligibility.RequiredDocument;
import io.github.louyu.rules.eligibility.ServicePolicy;
import io.github.louyu.rules.eligibility.classification.EnterpriseSize;
import io.github.louyu.rules.eligibility.classification.ResidencePoints;
import io.github.louyu.rules.eligibility.classification.SizeStandard;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.PeriodKind;

/**
 * Policies for those who work in a building (白领服务政策): the points of Shanghai's residence card, by the measures of 2017, and a
 * rent subsidy that is a demonstration and nobody's policy. The latter asks for facts of the employer: a small or micro enterprise
 * that the subdistrict counts among its key enterprises.
 */
public final class OfficeWorkerServices {

    /** The id of the catalogue. */
    public static final String ID = "office-worker-demo";

    /** The size of an enterprise, by the standard of 2011. */
    static final CodeFact<EnterpriseFile, EnterpriseSize> SIZE = SizeStandard.miit2011()
            .fact(industry(), headcount(), money(PolicyFacts.REVENUE), money(PolicyFacts.ASSETS));

    private static final PolicyCategory TALENT = PolicyCategory.of("talent", "人才服务", "Talent service");

    private OfficeWorkerServices() {}

    /**
     * Gives the catalogue.
     *
     * @param pointsPerYear what a year of insurance brings, which the office states
     * @return the catalogue, for office workers
     */
    public static PolicyCatalogue catalogue(String pointsPerYear) {
        return PolicyCatalogue.builder(ID)
                .title(Bilingual.of("白领服务政策（演示）", "Services for office workers (demonstration)"))
                .issuer(Authorities.DISTRICT)
                .policy(ServicePolicy.of(OfficeWorker.TYPE, "residence-points")
                        .titled(Bilingual.of("居住证积分", "Residence-card points"))
                        .inCategory(TALENT)
                        .citing(ResidencePoints.basis())
                        .when(OfficeWorker.points(pointsPerYear).passes())
                        .granting(Benefit.service(Bilingual.of("达到标准分值", "points that pass"))))
                .policy(ServicePolicy.of(OfficeWorker.TYPE, "home-rent")
                        .titled(Bilingual.of("租房补贴（演示）", "Rent subsidy (demonstration)"))
                        .inCategory(TALENT)
                        .citing("demonstration")
                        .when(all(
                                OfficeWorker.INSURED_MONTHS.isAtLeast(6),
                                OfficeWorker.OWNS_HOME.isFalse(),
                                SIZE.via(OfficeWorker.EMPLOYER).isIn(EnterpriseSize.SMALL, EnterpriseSize.MICRO),
                                keyTier().via(OfficeWorker.EMPLOYER).isAtLeast(KeyTier.SUBDISTRICT)))
                        .granting(Benefit.rateOf(OfficeWorker.HOME_RENT, "30%").cappedAt(cny("20000")))
                        .requiring(RequiredDocument.of("lease", "租赁合同", "lease"))
                        .limitedTo(Quota.ofPlaces(100).each(PeriodKind.YEAR).firstComeFirstServed()))
                .build();
    }
}
