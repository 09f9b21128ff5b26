package io.github.louyu.examples.catalogues;

import io.github.louyu.rules.FactRegistry;

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
        FactRegistry.Builder registry = FactRegistry.builder();
        Catalogues.attributes().forEach(registry::attribute);
        for (int item = 1; item <= HuaihaiMeasures.ITEMS; item++) {
            registry.attribute(HuaihaiMeasures.meets(item));
        }
        BuildingProfile.facts().forEach(fact -> registry.fact(BuildingProfile.class, fact));
        return registry.eventKind(PolicyFacts.SUBLETTING)
                .eventKind(PolicyFacts.SERIOUS_DISHONESTY)
                .eventKind(PolicyFacts.SAFETY_PENALTY)
                .build();
    }
}
