package io.github.louyu.examples.catalogues;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.rules.Codes;
import io.github.louyu.rules.FactRegistry;
import io.github.louyu.rules.eligibility.classification.EnterpriseSize;

/**
 * What the example catalogues speak of, by name (政策清单事实名录), so that they can be read from the files beside their Java form,
 * {@code catalogues/NAME.yaml}.
 */
public final class CatalogueRegistry {

    private CatalogueRegistry() {}

    /**
     * Gives the registry.
     *
     * @return what this library knows, and the attributes, building facts and kinds of events of the catalogues
     */
    public static FactRegistry registry() {
        return builder().build();
    }

    /**
     * Gives the registry with what the policies for office workers ask for.
     *
     * @param pointsPerYear what a year of insurance brings, which the office states
     * @return the same, the facts of office workers, and the way to the file of the employer
     */
    public static FactRegistry withOfficeWorkers(String pointsPerYear) {
        return builder()
                .fact(OfficeWorker.class, OfficeWorker.INSURED_MONTHS)
                .fact(OfficeWorker.class, OfficeWorker.HOME_RENT)
                .fact(OfficeWorker.class, OfficeWorker.OWNS_HOME)
                .fact(OfficeWorker.class, OfficeWorker.VETO)
                .fact(OfficeWorker.class, OfficeWorker.RESIDENCE_CARD)
                .fact(OfficeWorker.class, OfficeWorker.points(pointsPerYear).pointsFact())
                .relation(OfficeWorker.class, OfficeWorker.EMPLOYER, EnterpriseFile.class)
                .fact(EnterpriseFile.class, OfficeWorkerServices.SIZE, Codes.of(EnterpriseSize.class))
                .build();
    }

    private static FactRegistry.Builder builder() {
        FactRegistry.Builder registry = FactRegistry.builder();
        Catalogues.attributes().forEach(registry::attribute);
        for (int item = 1; item <= HuaihaiMeasures.ITEMS; item++) {
            registry.attribute(HuaihaiMeasures.meets(item));
        }
        BuildingProfile.facts().forEach(fact -> registry.fact(BuildingProfile.class, fact));
        return registry.eventKind(PolicyFacts.SUBLETTING)
                .eventKind(PolicyFacts.SERIOUS_DISHONESTY)
                .eventKind(PolicyFacts.SAFETY_PENALTY);
    }
}
