package io.github.louyu.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the whole refuses of a part is told where the part stands, whatever the names of the fields and however deep the part lies. */
class PlacesOfProblemsTest {

    private static final String CATALOGUE = """
            louyu: policy-catalogue
            format: 1
            id: C
            exclusionGroups:
              - { code: g, label: G, kind: HIGHEST_ONLY }
              - { code: g, label: G, kind: HIGHEST_ONLY }
            policies:
              - id: 7
                when: always
                benefits:
                  - service: advice
                  - amount: CNY 100
                    sharedBy:
                      - { payer: { code: city, label: City }, share: 110% }
            """;
    private static final String CHINESE_RULEBOOK = """
            louyu: visit-rulebook
            format: 1
            编号: 册
            施行日期: 2019-01-03
            规则:
              - 编号: 8
                发生事件: RELOCATION_NOTICE
            """;
    private static final String SUBDISTRICT = """
            louyu: subdistrict
            format: 1
            id: S
            name: S
            commercialDistricts:
              - { id: north road, name: N }
              - { id: north road, name: N }
            areas:
              - { id: east, name: E }
              - { id: east, name: E }
            placements:
              - { building: nowhere, area: east }
            """;

    private static List<String> problems(DocumentKind<?> kind, String yaml) throws IOException {
        return LouyuJson.standard().tryRead(kind, DocumentSource.yaml(yaml)).problems().stream()
                .map(problem -> problem.toText(Locale.ENGLISH))
                .toList();
    }

    @Test
    void aPartOfAPolicyIsNamedAtThePlaceOfThePolicy() throws IOException {
        assertThat(problems(DocumentKind.POLICY_CATALOGUE, CATALOGUE))
                .containsExactly(
                        "line 6, column 5, exclusionGroups[1]: each code must stand once and not be blank, but was 'g';"
                                + " 'g' stands at exclusionGroups[0] too",
                        "line 8, column 5, policies[0]: benefit 2 > share of city: must be more than 0% and at most 100%,"
                                + " but was 110%",
                        "line 8, column 5, policies[0]: benefit 2: shares must be 100% together, but were 110%");
    }

    @Test
    void aDocumentWithChineseFieldsHasTheSamePlaces() throws IOException {
        String chinese = CATALOGUE
                .replace("exclusionGroups:", "互斥组:")
                .replace("code:", "代码:")
                .replace("policies:", "政策:")
                .replace("- id:", "- 编号:");

        assertThat(problems(DocumentKind.POLICY_CATALOGUE, chinese))
                .containsExactly(
                        "line 6, column 5, 互斥组[1]: each code must stand once and not be blank, but was 'g'; 'g' stands"
                                + " at 互斥组[0] too",
                        "line 8, column 5, 政策[0]: benefit 2 > share of city: must be more than 0% and at most 100%,"
                                + " but was 110%",
                        "line 8, column 5, 政策[0]: benefit 2: shares must be 100% together, but were 110%");
    }

    @Test
    void aRuleOfAChineseRulebookIsFound() throws IOException {
        assertThat(problems(DocumentKind.VISIT_RULEBOOK, CHINESE_RULEBOOK))
                .contains("line 6, column 5, 规则[0]: deadline must be given with dueWithin or dueByEndOf, but was not");
    }

    @Test
    void partsOfTwoWordsAreFoundAndWhatNamesNoneKeepsItsName() throws IOException {
        assertThat(problems(DocumentKind.SUBDISTRICT, SUBDISTRICT))
                .containsExactly(
                        "line 1, column 1: placement of building nowhere: the building must be one of the subdistrict,"
                                + " but was nowhere",
                        "line 7, column 5, commercialDistricts[1]: must be given once, but was given again; 'north road'"
                                + " stands at commercialDistricts[0] too",
                        "line 10, column 5, areas[1]: must be given once, but was given again; 'east' stands at areas[0] too");
    }

    @Test
    void twoRulesOfOneIdAreToldAtTheSecondWithTheFirst() throws IOException {
        String rule = "  - id: moving\n    onEvent: RELOCATION_NOTICE\n    dueWithin: 3 days\n";
        String twice = "louyu: visit-rulebook\nformat: 1\nid: book\nfrom: 2019-01-03\nrules:\n" + rule + rule;

        assertThat(LouyuJson.standard()
                        .tryRead(DocumentKind.VISIT_RULEBOOK, DocumentSource.yaml(twice))
                        .problems())
                .extracting(problem -> problem.toText(Locale.ENGLISH), problem -> problem.toText(Locale.CHINA))
                .containsExactly(tuple(
                        "line 9, column 5, rules[1]: each id must stand once, but stands again; 'moving' stands at rules[0] too",
                        "第 9 行第 5 列，rules[1]：规则编号不得重复，实际重复；“moving”也出现在 rules[0]"));
    }

    @Test
    void twoPoliciesOfOneIdAreToldAtTheSecondWithTheFirst() throws IOException {
        String policy = "  - { id: rent, when: always, benefits: [{ service: advice }] }\n";

        assertThat(problems(
                        DocumentKind.POLICY_CATALOGUE,
                        "louyu: policy-catalogue\nformat: 1\nid: C\npolicies:\n" + policy + policy))
                .containsExactly(
                        "line 6, column 5, policies[1]: versions must not share a day, but were in force ../.. and"
                                + " ../..; 'rent' stands at policies[0] too");
    }
}
