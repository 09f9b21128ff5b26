package io.github.louyu.testkit.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.rules.EnterpriseFacts;
import io.github.louyu.rules.visit.TargetDates;
import io.github.louyu.rules.visit.VisitRule;
import io.github.louyu.rules.visit.VisitRulebook;
import io.github.louyu.time.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The case file that the guide page "Testing your rules" shows is one, and passes, in both languages. */
class TestingYourRulesPageTest {

    private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    private static final VisitRule LEASE_ENDS = VisitRule.ahead("lease-ends", TargetDates.leaseEnds(), Span.days(90))
            .inScope(EnterpriseFacts.keyTier().isAtLeast(KeyTier.SUBDISTRICT))
            .dueWithin(Span.days(15));

    @TempDir
    private static Path directory;

    @TestFactory
    Stream<DynamicNode> theCasesShownPass() {
        return Stream.of("en", "zh").map(language -> DynamicContainer.dynamicContainer(language, cases(language)));
    }

    private static Stream<DynamicNode> cases(String language) {
        try {
            String page = Files.readString(Path.of("..", "..", "api-docs", "guide", language, "testing-your-rules.md"));
            List<String> shown = YAML.matcher(page)
                    .results()
                    .map((MatchResult block) -> block.group(1))
                    .toList();
            assertThat(shown).hasSize(1);
            Path file = directory.resolve(language + ".yaml");
            Files.writeString(file, shown.get(0));
            return CaseFiles.from(file).against(VisitRulebook.of("office", LocalDate.of(2019, 1, 1), LEASE_ENDS));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
