package io.github.louyu.testkit.coverage;

import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.Conditions.always;
import static io.github.louyu.rules.EnterpriseFacts.event;
import static io.github.louyu.rules.EnterpriseFacts.headcount;
import static io.github.louyu.testkit.SampleRules.CATALOGUE;
import static io.github.louyu.testkit.SampleRules.THROWING;
import static io.github.louyu.testkit.SampleRules.changed;
import static io.github.louyu.testkit.SampleRules.file;
import static io.github.louyu.testkit.SampleRules.rulebook;
import static io.github.louyu.testkit.SampleRules.tenant;
import static io.github.louyu.testkit.SampleRules.tenantOfUnknownTier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.rules.eligibility.SubjectType;
import io.github.louyu.rules.visit.VisitEngine;
import io.github.louyu.rules.visit.VisitRule;
import io.github.louyu.rules.visit.VisitRulebook;
import io.github.louyu.time.Span;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.testkit.engine.EngineTestKit;

class OutcomeCoverageTest {

    private static final WorkCalendar CALENDAR = WorkCalendar.china();
    private static final LocalDate IN_WINDOW = LocalDate.of(2019, 2, 28);

    private static EnterpriseFile ofTier(KeyTier tier) {
        return file().attribute(EnterpriseAttributes.KEY_TIER, tier, LocalDate.of(2019, 1, 1))
                .build();
    }

    private final OutcomeCoverage coverage = new OutcomeCoverage();

    private CoveredVisits visits() {
        return coverage.watching(VisitEngine.of(rulebook(), CALENDAR));
    }

    @Test
    void whatIsAskedForFollowsFromTheRules() {
        visits();

        assertThat(coverage.report().toText(Locale.ENGLISH)).isEqualTo("""
                        0 of 9 outcomes of rules seen (0%)
                          not seen: rule lease-expiry fired
                          not seen: rule lease-expiry refused
                          not seen: rule lease-expiry undetermined
                          not seen: rule lease-expiry: "key tier is at least district" true
                          not seen: rule lease-expiry: "key tier is at least district" false
                          not seen: rule lease-expiry: "key tier is at least district" unknown
                          not seen: rule executive-change fired
                          not seen: rule executive-change refused
                          not seen: rule executive-change undetermined""");
    }

    @Test
    void casesFillIt() {
        CoveredVisits visits = visits();
        assertThat(visits.assess(tenant(), IN_WINDOW)).isEqualTo(visits.engine().assess(tenant(), IN_WINDOW));
        assertThat(coverage.report().percent()).isEqualTo(3 * 100 / 9);

        visits.assess(tenantOfUnknownTier(), IN_WINDOW);
        visits.assess(ofTier(KeyTier.NONE), IN_WINDOW);
        visits.assess(changed(), LocalDate.of(2019, 1, 10));
        coverage.cannotOccur("executive-change", Outcome.UNDETERMINED, "everybody is in its scope");

        coverage.assertAtLeast(100);
        assertThat(coverage.report().toText(Locale.CHINESE)).isEqualTo("""
                        规则结果共 8 项，已出现 8 项（100%）
                          不会出现：规则 executive-change 待定（everybody is in its scope）""");
    }

    @Test
    void tooLittleFailsWithTheReport() {
        visits().assess(tenant(), IN_WINDOW);

        assertThatCode(() -> coverage.assertAtLeast(33)).doesNotThrowAnyException();
        assertThatThrownBy(() -> coverage.assertAtLeast(34))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith(
                        "规则结果覆盖率须达到 34%，且不得出现已声明不会出现的结果\n规则结果共 9 项，已出现 3 项（33%）\n  未出现：规则 lease-expiry 不适用\n")
                .hasMessageContaining("  未出现：规则 lease-expiry 的条件“重点企业级别不低于区级”不成立\n")
                .hasMessageContaining(
                        "\nat least 34% of the outcomes of rules must be seen, and none that was declared impossible\n3 of 9 outcomes");
    }

    @Test
    void whatWasDeclaredImpossibleAndIsSeenFails() {
        CoveredVisits visits = visits();
        coverage.cannotOccur("lease-expiry", "VALUE_AT_LEAST:key-tier", Outcome.UNKNOWN, "every file has its tier");
        visits.assess(tenantOfUnknownTier(), IN_WINDOW);

        assertThatThrownBy(() -> coverage.assertAtLeast(0))
                .hasMessageContaining(
                        "declared impossible, but seen: rule lease-expiry: \"key tier is at least district\" unknown");
    }

    @Test
    void whatNoRuleIsAskedForCannotBeDeclared() {
        visits();

        assertThatThrownBy(() -> coverage.cannotOccur("lease-expry", Outcome.FIRED, "misspelt"))
                .hasMessage("outcome FIRED of rule lease-expry: must be one that is asked for, but was not");
        assertThatThrownBy(() -> coverage.cannotOccur(Outcome.FAILED, "no code of ours runs"))
                .hasMessage("outcome FAILED: must be one that is asked for, but was not");
        assertThatThrownBy(() -> coverage.cannotOccur("lease-expiry", Outcome.FIRED, " "))
                .hasMessage("outcome FIRED of rule lease-expiry: the reason must not be blank, but was ' '");
        assertThatThrownBy(() -> coverage.assertAtLeast(101))
                .hasMessage("coverage: the least share must be from 0 to 100 percent, but was 101");
    }

    @Test
    void aRuleThatRunsCodeOfTheHostIsAskedToFail() {
        CoveredVisits throwing = coverage.watching(
                VisitEngine.of(VisitRulebook.of("throwing", LocalDate.of(2019, 1, 1), THROWING), CALENDAR));
        throwing.assess(changed(), LocalDate.of(2019, 1, 10));

        assertThat(coverage.report().seen()).contains(Goal.ofRule("throwing", Outcome.FAILED));
    }

    @Test
    void eventsAreNeverUnknownAndAlwaysHasNoLeaf() {
        coverage.watching(
                "it",
                all(
                        event(EventKind.EXECUTIVE_CHANGE).happenedWithinLast(Span.days(30)),
                        headcount().isKnown(),
                        always()),
                CALENDAR);

        assertThat(coverage.report().asked()).hasSize(3 + 2 + 2);
    }

    @Test
    void conditionsOfTriggersAndOfCancellingAreWatchedToo() {
        VisitRule rule = VisitRule.when("large", headcount().isAtLeast(30))
                .cancelledWhen(headcount().isBelow(20))
                .dueWithin(Span.days(10));
        coverage.watching(VisitEngine.of(VisitRulebook.of("large", LocalDate.of(2019, 1, 1), rule), CALENDAR));

        assertThat(coverage.report().asked())
                .extracting(goal -> goal.part().map(part -> part.en()).orElse("") + " " + goal.outcome())
                .containsExactly(
                        " FIRED",
                        " REFUSED",
                        " UNDETERMINED",
                        "headcount is at least 30 TRUE",
                        "headcount is at least 30 FALSE",
                        "headcount is at least 30 UNKNOWN",
                        "headcount is less than 20 TRUE",
                        "headcount is less than 20 FALSE",
                        "headcount is less than 20 UNKNOWN");
    }

    @Test
    void policiesAreCountedToo() {
        CoveredPolicies<EnterpriseFile> policies = coverage.watching(CATALOGUE, SubjectType.ENTERPRISE, CALENDAR);
        policies.assess(tenant(), IN_WINDOW);
        policies.assess(ofTier(KeyTier.NONE), IN_WINDOW);

        assertThat(coverage.report().asked()).hasSize(9);
        assertThat(coverage.report().missing())
                .extracting(goal -> goal.part().map(part -> part.en()).orElse("") + " " + goal.outcome())
                .containsExactly(
                        " FIRED",
                        "key tier is at least district UNKNOWN",
                        "headcount is at least 30 TRUE",
                        "headcount is at least 30 FALSE");
    }

    @Test
    void testsInParallelShareIt() {
        CoveredVisits visits = visits();
        IntStream.range(0, 200)
                .parallel()
                .forEach(i -> visits.assess(i % 2 == 0 ? tenant() : tenantOfUnknownTier(), IN_WINDOW));

        assertThat(coverage.report().seen()).hasSize(5);
    }

    @Test
    void theBarFailsTheClass() {
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(TooFewCases.class))
                .execute()
                .containerEvents()
                .assertStatistics(statistics -> statistics.failed(1));
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(EnoughCases.class))
                .execute()
                .allEvents()
                .assertStatistics(statistics -> statistics.failed(0));
    }

    static class TooFewCases {

        private static final OutcomeCoverage COVERAGE = new OutcomeCoverage();

        @RegisterExtension
        static final CoverageBar BAR = CoverageBar.atLeast(100, COVERAGE);

        @Test
        void oneCase() {
            COVERAGE.watching("tier", headcount().isAtLeast(30), CALENDAR).explain(tenant(), IN_WINDOW);
        }
    }

    static class EnoughCases {

        private static final OutcomeCoverage COVERAGE = new OutcomeCoverage();

        @RegisterExtension
        static final CoverageBar BAR = CoverageBar.atLeast(30, COVERAGE);

        @Test
        void oneCase() {
            COVERAGE.watching("tier", headcount().isAtLeast(30), CALENDAR).explain(tenant(), IN_WINDOW);
        }
    }
}
