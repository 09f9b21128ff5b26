package io.github.louyu.testkit.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.Truth;
import io.github.louyu.testkit.arbitraries.LouyuDomain;
import io.github.louyu.testkit.arbitraries.Vocabulary;
import io.github.louyu.time.WorkCalendar;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/** What the definition expects is what the engine answers, of every boundary case of every condition, and the YAML says the same. */
@Domain(LouyuDomain.class)
@Domain(DomainContext.Global.class)
class BoundaryCasesProperties {

    private static final WorkCalendar CALENDAR = WorkCalendar.china();

    static BoundaryCases known(BoundaryCases cases) {
        return cases.knowing(Vocabulary.AREA)
                .knowing(Vocabulary.CAPITAL)
                .knowing(Vocabulary.FOUNDED)
                .knowing(Vocabulary.INSPECTION);
    }

    @Property(tries = 400)
    void theDefinitionAgreesWithTheEngine(@ForAll Condition<EnterpriseFile> condition, @ForAll LocalDate day) {
        List<BoundaryCase> cases = known(BoundaryCases.of("it", condition, day)).cases();

        for (BoundaryCase each : cases) {
            assertThat(condition.using(CALENDAR).test(each.file(), day))
                    .as("%s on %s of %s", condition, day, each.values())
                    .isEqualTo(each.expected());
        }
        Statistics.label("has cases").collect(!cases.isEmpty()).coverage(coverage -> {
            coverage.check(true).percentage(share -> share >= 25);
        });
        Statistics.label("both true and false")
                .collect(cases.stream()
                        .map(BoundaryCase::expected)
                        .collect(Collectors.toSet())
                        .containsAll(List.of(Truth.TRUE, Truth.FALSE)))
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 10));
    }

    @Property(tries = 60)
    void theYamlSaysTheSame(@ForAll Condition<EnterpriseFile> condition, @ForAll LocalDate day) throws Throwable {
        BoundaryCases cases = known(BoundaryCases.of("it", condition, day));
        Path file = Files.createTempFile("boundary", ".yaml");
        try {
            Files.writeString(file, cases.toYaml());
            if (cases.cases().isEmpty()) {
                return;
            }
            CaseFiles read = CaseFiles.from(file)
                    .knowing(Vocabulary.AREA)
                    .knowing(Vocabulary.CAPITAL)
                    .knowing(Vocabulary.FOUNDED)
                    .knowing(Vocabulary.INSPECTION);
            List<DynamicTest> tests = new ArrayList<>();
            for (DynamicNode node : read.against("it", condition).toList()) {
                if (node instanceof DynamicContainer container) {
                    container.getChildren().forEach(child -> tests.add((DynamicTest) child));
                } else {
                    tests.add((DynamicTest) node);
                }
            }
            assertThat(tests).hasSameSizeAs(cases.cases());
            for (DynamicTest test : tests) {
                test.getExecutable().execute();
            }
        } finally {
            Files.delete(file);
        }
    }
}
