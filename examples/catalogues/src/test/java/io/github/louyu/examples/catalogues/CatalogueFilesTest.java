package io.github.louyu.examples.catalogues;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.json.DocumentKind;
import io.github.louyu.json.DocumentSource;
import io.github.louyu.json.LouyuJson;
import io.github.louyu.rules.eligibility.PolicyCatalogue;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each catalogue lies beside its Java form in YAML, and reads equal. */
class CatalogueFilesTest {

    private static final String POINTS_PER_YEAR = "3";

    private static final LouyuJson JSON = LouyuJson.standard()
            .withFacts(CatalogueRegistry.withOfficeWorkers(POINTS_PER_YEAR))
            .withSubject(BuildingProfile.TYPE)
            .withSubject(OfficeWorker.TYPE);

    static List<PolicyCatalogue> catalogues() {
        List<PolicyCatalogue> all = new ArrayList<>(Catalogues.all());
        all.add(HuaihaiMeasures.catalogue());
        all.add(OfficeWorkerServices.catalogue(POINTS_PER_YEAR));
        return all;
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void theFileReadsEqualAndIsWrittenAlike(PolicyCatalogue catalogue) throws IOException {
        try (InputStream file =
                CatalogueFilesTest.class.getResourceAsStream("/catalogues/" + catalogue.id() + ".yaml")) {
            assertThat(file).as("the file of " + catalogue.id()).isNotNull();
            PolicyCatalogue read = JSON.read(DocumentKind.POLICY_CATALOGUE, DocumentSource.yaml(file));

            assertThat(read).isEqualTo(catalogue);
            assertThat(JSON.writeYaml(DocumentKind.POLICY_CATALOGUE, read))
                    .isEqualTo(JSON.writeYaml(DocumentKind.POLICY_CATALOGUE, catalogue));
        }
    }

    /** The other catalogues ask nothing of office workers. */
    @Test
    void thePublishedCataloguesNeedNoMoreThanTheirOwnRegistry() {
        LouyuJson published =
                LouyuJson.standard().withFacts(CatalogueRegistry.registry()).withSubject(BuildingProfile.TYPE);
        for (PolicyCatalogue catalogue : Catalogues.all()) {
            assertThat(published.read(
                            DocumentKind.POLICY_CATALOGUE, JSON.write(DocumentKind.POLICY_CATALOGUE, catalogue)))
                    .isEqualTo(catalogue);
        }
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void whatIsWrittenAsJsonReadsEqual(PolicyCatalogue catalogue) {
        assertThat(JSON.read(DocumentKind.POLICY_CATALOGUE, JSON.write(DocumentKind.POLICY_CATALOGUE, catalogue)))
                .isEqualTo(catalogue);
    }
}
