package io.github.louyu.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.json.input.DocumentProblem;
import io.github.louyu.rules.eligibility.PolicyCatalogue;
import io.github.louyu.rules.visit.VisitRulebook;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Fields of rules are neither passed over nor told twice, and nothing that stands in them is thrown about. */
class RuleReadingTest {

    private static final LouyuJson JSON = LouyuJson.standard().withFacts(RuleSamples.REGISTRY);

    private static String rulebook(String condition) {
        return "louyu: visit-rulebook\nformat: 1\nid: book\nfrom: 2019-01-03\nrules:\n  - id: r\n"
                + "    onEvent: RELOCATION_NOTICE\n    dueWithin: 5 days\n    scope:\n      "
                + condition.replace("\n", "\n      ") + "\n";
    }

    private static String catalogue(String policy) {
        return "louyu: policy-catalogue\nformat: 1\nid: C\npolicies:\n  - id: p\n    when: always\n    "
                + policy.replace("\n", "\n    ") + "\n";
    }

    private static ReadResult<VisitRulebook> ofCondition(LouyuJson json, String condition) throws IOException {
        return json.tryRead(DocumentKind.VISIT_RULEBOOK, DocumentSource.yaml(rulebook(condition)));
    }

    private static List<String> problems(ReadResult<?> result) {
        return result.problems().stream()
                .map(problem -> problem.toText(Locale.ENGLISH))
                .toList();
    }

    private static PolicyCatalogue policy(String policy) throws IOException {
        return JSON.read(DocumentKind.POLICY_CATALOGUE, DocumentSource.yaml(catalogue(policy)));
    }

    @Test
    void aFilterStandsBesideARelation() throws IOException {
        String filtered =
                "items:\n  items: leases\n  via: parent\n  where:\n    fact: lease.area\n    atLeast: 500\nany: always";
        VisitRulebook read = ofCondition(JSON, filtered).orThrow();

        assertThat(JSON.writeYaml(DocumentKind.VISIT_RULEBOOK, read)).contains("where:", "atLeast: 500", "via: parent");
        assertThat(read)
                .isNotEqualTo(ofCondition(JSON, filtered.replace("500", "600")).orThrow());
        assertThat(problems(ofCondition(JSON, filtered.replace("where", "filter")))
                        .get(0))
                .contains("there is no such field: 'filter'");
    }

    @Test
    void theLastDayThatThereIsEndsARange() throws IOException {
        assertThat(policy("inForce: { lastDay: \"+999999999-12-31\" }\nbenefits: [{ service: advice }]")
                        .policies()
                        .get(0)
                        .inForce()
                        .hasEnd())
                .isFalse();
    }

    @Test
    void aParameterThatCountsIsAnAmount() throws IOException {
        PolicyCatalogue counted = policy(
                "inForce: { from: 2019-07-01 }\nbenefits:\n  - amount:\n      - parameter: registered-threshold\n"
                        + "      - times: CNY 10");

        assertThat(JSON.writeYaml(DocumentKind.POLICY_CATALOGUE, counted))
                .contains("- parameter: registered-threshold\n");
        assertThat(JSON.read(DocumentKind.POLICY_CATALOGUE, JSON.write(DocumentKind.POLICY_CATALOGUE, counted)))
                .isEqualTo(counted);
    }

    @Test
    void knownFieldsAreNotPassedOverWithTheUnknown() throws IOException {
        LouyuJson lenient = JSON.ignoringUnknownFields();

        assertThat(ofCondition(lenient, "fact: headcount\natLeast: 3\nremark: later")
                        .isRefused())
                .isFalse();
        for (String misplaced : List.of(
                "fact: headcount\natLeast: 3\nwhere: always",
                "any: [always]\nnot: never",
                "all: [always]\nvalue: 3",
                "event: RELOCATION_NOTICE\nwithinLast: 3 days\n任一: [always]")) {
            assertThat(problems(ofCondition(lenient, misplaced)))
                    .as(misplaced)
                    .singleElement()
                    .asString()
                    .contains("there is no such field");
        }
    }

    @Test
    void aProblemIsToldOnce() throws IOException {
        for (String faulty : List.of(
                "fact: headcount\natLeast: { parameter: registered-threshold, 参数: registered-threshold }",
                "fact: headcount\nabove: { fact: insured, 事实: insured }",
                "event: RELOCATION_NOTICE\nwithinLast: 3 days\nfollowedBy: visit\nsurplus: 1")) {
            assertThat(problems(ofCondition(JSON, faulty)))
                    .as(faulty)
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
        }
        for (String faulty : List.of(
                "benefits: [{ amount: { parameter: registered-threshold, 参数: registered-threshold } }]",
                "benefits: [{ amount: { fact: headcount, 事实: headcount } }]")) {
            assertThat(problems(JSON.tryRead(DocumentKind.POLICY_CATALOGUE, DocumentSource.yaml(catalogue(faulty)))))
                    .as(faulty)
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void whatFollowsAnEventIsNotPassedOver() throws IOException {
        assertThat(problems(ofCondition(JSON, "event: RELOCATION_NOTICE\nwithinLast: 3 days\nfollowedWithin: 2 days")))
                .singleElement()
                .asString()
                .contains("'followedWithin'");
    }

    @Test
    void aFieldThatThereIsIsNotSaidToBeNone() throws IOException {
        for (String incomplete : List.of(
                "via: parent",
                "which: always",
                "label: many",
                "followedBy: visit",
                "times: 3",
                "withinLast: 3 days",
                "where: always")) {
            assertThat(problems(ofCondition(JSON, incomplete)))
                    .as(incomplete)
                    .containsExactly(
                            "line 10, column 7, rules[0].scope: must be given: a field that says what the condition"
                                    + " is, such as fact, event, all, any or not");
        }
    }

    @Test
    void aParameterMayBeWrittenInChinese() throws IOException {
        assertThat(ofCondition(JSON, "事实: headcount\n至少: { 参数: x, 取值: [{ 自: \"..\", 值: 3 }] }")
                        .orThrow())
                .isEqualTo(ofCondition(
                                JSON,
                                "fact: headcount\natLeast: { parameter: x, values: [{ from: \"..\", value: 3 }] }")
                        .orThrow());
    }

    @Test
    void noEnglishStandsInWhatAChineseReaderIsToldOfRules() throws IOException {
        for (String faulty : List.of(
                "benefits: [{ amount: { sum: [] } }]",
                "benefits: [{ amount: { measure: 3, tiers: [] } }]",
                "benefits: [{ amount: { cases: [] } }]",
                "benefits: [{ amount: { firstReaching: 3, bestBefore: 2, rewards: [] } }]",
                "benefits: [{ amount: { measure: 3, tiers: [{ from: 1, over: 2, gives: 3 }] } }]",
                "benefits: [{ service: advice, amount: CNY 1 }]")) {
            assertThat(inChinese(JSON.tryRead(DocumentKind.POLICY_CATALOGUE, DocumentSource.yaml(catalogue(faulty)))))
                    .as(faulty)
                    .doesNotContain("must");
        }
        String rule = rulebook("always");
        for (String faulty : List.of(
                rule.replace("onEvent: RELOCATION_NOTICE", "every: []"),
                rule.replace("    onEvent: RELOCATION_NOTICE\n", ""),
                rule.replace("onEvent: RELOCATION_NOTICE", "onEvent: RELOCATION_NOTICE\n    leadTime: 3 days"),
                rule.replace("dueWithin: 5 days", "dueWithin: 5 days\n    dueByEndOf: MONTH"))) {
            assertThat(inChinese(JSON.tryRead(DocumentKind.VISIT_RULEBOOK, DocumentSource.yaml(faulty))))
                    .as(faulty)
                    .doesNotContain("must");
        }
    }

    private static String inChinese(ReadResult<?> result) {
        assertThat(result.problems()).hasSize(1);
        DocumentProblem problem = result.problems().get(0);
        return problem.toText(Locale.CHINESE);
    }
}
