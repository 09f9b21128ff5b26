package io.github.louyu.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Range;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.rules.CodeFact;
import io.github.louyu.rules.Codes;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.Conditions;
import io.github.louyu.rules.DatedParameter;
import io.github.louyu.rules.DecisionTable;
import io.github.louyu.rules.EnterpriseFacts;
import io.github.louyu.rules.FactRegistry;
import io.github.louyu.rules.HitPolicy;
import io.github.louyu.rules.LeaseFacts;
import io.github.louyu.rules.OutcomeCode;
import io.github.louyu.rules.Tiers;
import io.github.louyu.rules.visit.VisitRule;
import io.github.louyu.rules.visit.VisitRulebook;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.Span;
import io.github.louyu.time.Timeline;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Decision tables stand in the documents whose conditions name them, and by themselves. */
class DecisionTableDocumentTest {

    private static final LouyuJson JSON = LouyuJson.standard();
    private static final LocalDate DAY = LocalDate.of(2019, 1, 3);
    private static final OutcomeCode LARGE = new OutcomeCode("LARGE", Bilingual.of("大型", "large"));
    private static final OutcomeCode MEDIUM = new OutcomeCode("MEDIUM", Bilingual.of("中型", "medium"));
    private static final OutcomeCode SMALL = new OutcomeCode("SMALL", Bilingual.of("小型", "small"));
    private static final OutcomeCode NO_RULE = new OutcomeCode("NO_RULE", Bilingual.same("NO_RULE"));

    private static final String SIZE = """
            name: size
            label: { zh: 企业规模, en: enterprise size }
            outcomes:
              - { code: LARGE, label: { zh: 大型, en: large } }
              - { code: MEDIUM, label: { zh: 中型, en: medium } }
              - { code: SMALL, label: { zh: 小型, en: small } }
            hitPolicy: FIRST
            rows:
              - { id: large, when: { fact: headcount, atLeast: 300 }, gives: LARGE }
              - { id: medium, when: { fact: headcount, atLeast: 100 }, gives: MEDIUM }
            notCovered: SMALL
            """;

    private static DecisionTable<EnterpriseFile, OutcomeCode> size(String name, int large) {
        return DecisionTable.<EnterpriseFile, OutcomeCode>named(
                        name, Bilingual.of("企业规模", "enterprise size"), HitPolicy.FIRST)
                .row("large", EnterpriseFacts.headcount().isAtLeast(large), LARGE)
                .row("medium", EnterpriseFacts.headcount().isAtLeast(100), MEDIUM)
                .build();
    }

    private static VisitRulebook book(Condition<EnterpriseFile> scope) {
        return VisitRulebook.of(
                "book",
                DAY,
                VisitRule.on("r", EventKind.RELOCATION_NOTICE).inScope(scope).dueWithin(Span.days(5)));
    }

    private static VisitRulebook checkWrittenAndRead(LouyuJson json, Condition<EnterpriseFile> scope)
            throws IOException {
        VisitRulebook book = book(scope);
        String yaml = json.writeYaml(DocumentKind.VISIT_RULEBOOK, book);
        VisitRulebook again = json.read(DocumentKind.VISIT_RULEBOOK, DocumentSource.yaml(yaml));
        String text = json.write(DocumentKind.VISIT_RULEBOOK, book);

        assertThat(again.rules().get(0).scope().view()).as(yaml).isEqualTo(scope.view());
        assertThat(again).as(yaml).isEqualTo(book);
        assertThat(json.writeYaml(DocumentKind.VISIT_RULEBOOK, again)).isEqualTo(yaml);
        assertThat(json.read(DocumentKind.VISIT_RULEBOOK, text)).isEqualTo(book);
        assertThat(JsonDocuments.isValid(DocumentKind.VISIT_RULEBOOK, text))
                .as(text)
                .isTrue();
        return again;
    }

    /** A rulebook with tables and a condition, in YAML. */
    private static String yaml(String tables, String scope) {
        return "louyu: visit-rulebook\nformat: 1\nid: book\nfrom: 2019-01-03\ntables:\n  - "
                + tables.strip().replace("\n", "\n    ") + "\nrules:\n  - id: r\n"
                + "    onEvent: RELOCATION_NOTICE\n    dueWithin: 5 days\n    scope: " + scope + "\n";
    }

    private static VisitRulebook read(String yaml) throws IOException {
        return JSON.read(DocumentKind.VISIT_RULEBOOK, DocumentSource.yaml(yaml));
    }

    private static List<String> problems(String yaml) throws IOException {
        return JSON.tryRead(DocumentKind.VISIT_RULEBOOK, DocumentSource.yaml(yaml)).problems().stream()
                .map(problem -> problem.toText(Locale.ENGLISH))
                .toList();
    }

    @Test
    void aTableThatConditionsNameIsDefinedOnceAtTheHead() throws IOException {
        CodeFact<EnterpriseFile, OutcomeCode> size = size("size", 300).asFact(SMALL);
        Condition<EnterpriseFile> scope = Conditions.any(
                size.is(LARGE),
                Conditions.all(
                        size.isIn(MEDIUM, SMALL), EnterpriseFacts.keyTier().is(KeyTier.CITY)));
        checkWrittenAndRead(JSON, scope);

        assertThat(JSON.writeYaml(DocumentKind.VISIT_RULEBOOK, book(scope))).isEqualTo("""
                louyu: visit-rulebook
                format: 1
                id: book
                from: 2019-01-03
                tables:
                  - name: size
                    label:
                      zh: 企业规模
                      en: enterprise size
                    outcomes:
                      - code: LARGE
                        label:
                          zh: 大型
                          en: large
                      - code: MEDIUM
                        label:
                          zh: 中型
                          en: medium
                      - code: SMALL
                        label:
                          zh: 小型
                          en: small
                    hitPolicy: FIRST
                    rows:
                      - id: large
                        when:
                          fact: headcount
                          atLeast: 300
                        gives: LARGE
                      - id: medium
                        when:
                          fact: headcount
                          atLeast: 100
                        gives: MEDIUM
                    notCovered: SMALL
                rules:
                  - id: r
                    onEvent: RELOCATION_NOTICE
                    scope:
                      any:
                        - fact: size
                          is: LARGE
                        - all:
                            - fact: size
                              in: [MEDIUM, SMALL]
                            - fact: key-tier
                              is: CITY
                    dueWithin: 5 days
                """);
    }

    @Test
    void aTableMayNameAnother() throws IOException {
        CodeFact<EnterpriseFile, OutcomeCode> size = size("size", 300).asFact(SMALL);
        CodeFact<EnterpriseFile, OutcomeCode> care = DecisionTable.<EnterpriseFile, OutcomeCode>named(
                        "care", Bilingual.same("care"), HitPolicy.UNIQUE)
                .row("a", size.is(LARGE), LARGE)
                .build()
                .asFact(SMALL);

        checkWrittenAndRead(JSON, Conditions.all(care.is(LARGE), size.isNot(SMALL)));
        assertThat(JSON.writeYaml(DocumentKind.VISIT_RULEBOOK, book(care.is(LARGE))))
                .containsSubsequence("- name: size", "- name: care", "fact: size", "rules:", "fact: care");
    }

    @Test
    void versionsOfATableAreWrittenWithTheGapsBetweenThem() throws IOException {
        CodeFact<EnterpriseFile, OutcomeCode> size = DecisionTable.asFact(
                DatedParameter.of(
                        "size",
                        Bilingual.of("企业规模", "enterprise size"),
                        Timeline.<DecisionTable<EnterpriseFile, OutcomeCode>>builder()
                                .from(LocalDate.MIN, size("size-2003", 500))
                                .unknownFrom(DAY)
                                .from(DAY.plusYears(1), size("size", 300))
                                .from(DAY.plusYears(2), size("size", 200))
                                .unknownFrom(DAY.plusYears(3))
                                .build()),
                SMALL,
                NO_RULE);

        checkWrittenAndRead(JSON, size.is(MEDIUM));
        checkWrittenAndRead(JSON, size.is(NO_RULE).via(RuleSamples.PARENT), RuleSamples.REGISTRY);
        assertThat(JSON.writeYaml(DocumentKind.VISIT_RULEBOOK, book(size.is(MEDIUM))))
                .containsSubsequence(
                        "versions:",
                        "- from: \"..\"",
                        "name: size-2003",
                        "- from: 2019-01-03",
                        "- from: 2020-01-03",
                        "- from: 2021-01-03",
                        "- from: 2022-01-03",
                        "notCovered: SMALL",
                        "noRuleInForce: NO_RULE");
    }

    private static void checkWrittenAndRead(LouyuJson json, Condition<EnterpriseFile> scope, FactRegistry registry)
            throws IOException {
        checkWrittenAndRead(json.withFacts(registry), scope);
    }

    @Test
    void aTableThatHasNoPlaceAtTheHeadStandsWhereItIsNamed() throws IOException {
        CodeFact<EnterpriseFile, OutcomeCode> size = size("size", 300).asFact(SMALL);
        CodeFact<EnterpriseFile, OutcomeCode> namesake = size("size", 200).asFact(SMALL);
        CodeFact<EnterpriseFile, OutcomeCode> known = size("key-tier", 200).asFact(SMALL);
        CodeFact<Lease, OutcomeCode> space = DecisionTable.<Lease, OutcomeCode>named(
                        "space", Bilingual.of("面积档", "space"), HitPolicy.FIRST)
                .row("large", LeaseFacts.area().isAtLeast("1000"), LARGE)
                .build()
                .asFact(SMALL);

        checkWrittenAndRead(JSON, Conditions.all(size.is(LARGE), namesake.is(LARGE), known.is(MEDIUM)));
        checkWrittenAndRead(JSON, EnterpriseFacts.leases().any(space.is(LARGE)));
        assertThat(JSON.writeYaml(
                        DocumentKind.VISIT_RULEBOOK,
                        book(EnterpriseFacts.leases().any(space.is(LARGE)))))
                .doesNotContain("tables:")
                .contains("table:");
    }

    @Test
    void aTableIsNotTakenForOneThatIsCalledAsItIsNamed() throws IOException {
        CodeFact<EnterpriseFile, OutcomeCode> size = size("size", 300).asFact(SMALL);
        CodeFact<EnterpriseFile, OutcomeCode> called = size("企业规模", 200).asFact(SMALL);

        checkWrittenAndRead(JSON, Conditions.all(size.is(LARGE), called.is(MEDIUM)));
        checkWrittenAndRead(JSON, Conditions.all(called.is(MEDIUM), size.is(LARGE)));
    }

    @Test
    void aTableWithinATableDoesNotTakeItsName() throws IOException {
        CodeFact<EnterpriseFile, OutcomeCode> inner = size("size", 300).asFact(SMALL);
        CodeFact<EnterpriseFile, OutcomeCode> outer = DecisionTable.<EnterpriseFile, OutcomeCode>named(
                        "size", Bilingual.same("outer"), HitPolicy.UNIQUE)
                .row("a", inner.is(LARGE), LARGE)
                .build()
                .asFact(SMALL);

        checkWrittenAndRead(JSON, outer.is(LARGE));
    }

    @Test
    void aTableThatTheHostRegisteredIsNamedAlone() throws IOException {
        CodeFact<EnterpriseFile, KeyTier> care = DecisionTable.<EnterpriseFile, KeyTier>named(
                        "care", Bilingual.of("服务等级", "care"), HitPolicy.FIRST)
                .row("a", EnterpriseFacts.headcount().isAtLeast(9), KeyTier.CITY)
                .build()
                .asFact(KeyTier.NONE);
        LouyuJson json = JSON.withFacts(FactRegistry.builder()
                .fact(EnterpriseFile.class, care, Codes.of(KeyTier.class))
                .build());

        checkWrittenAndRead(json, care.is(KeyTier.CITY));
        assertThat(json.writeYaml(DocumentKind.VISIT_RULEBOOK, book(care.is(KeyTier.CITY))))
                .doesNotContain("tables:");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.writeYaml(DocumentKind.VISIT_RULEBOOK, book(care.is(KeyTier.CITY))))
                .withMessage(
                        "fact care: cannot be written, because it is not in the registry, and not each outcome of the"
                                + " table is an OutcomeCode of its own");
    }

    @Test
    void tiersAreReadAsTheRowsThatTheyStandFor() throws IOException {
        DecisionTable<EnterpriseFile, OutcomeCode> tiers = Tiers.<EnterpriseFile, Long, OutcomeCode>of(
                        "size", Bilingual.same("size"), EnterpriseFacts.headcount())
                .tier("s", Range.lessThan(100L), SMALL)
                .tier("m", Range.closedOpen(100L, 300L), MEDIUM)
                .tier("l", Range.atLeast(300L), LARGE)
                .build();
        String table = """
                name: size
                outcomes:
                  - { code: NO_RULE }
                  - { code: SMALL, label: { zh: 小型, en: small } }
                  - { code: MEDIUM, label: { zh: 中型, en: medium } }
                  - { code: LARGE, label: { zh: 大型, en: large } }
                measure: headcount
                tiers:
                  - { id: s, below: 100, gives: SMALL }
                  - { id: m, from: 100, below: 300, gives: MEDIUM }
                  - { id: l, from: 300, gives: LARGE }
                notCovered: NO_RULE
                """;

        assertThat(read(yaml(table, "{ fact: size, is: LARGE }")).rules().get(0).scope())
                .isEqualTo(tiers.asFact(NO_RULE).is(LARGE));
        assertThat(problems(yaml(table.replace("from: 300", "from: 301"), "{ fact: size, is: LARGE }")))
                .singleElement()
                .asString()
                .startsWith("line 16, column 9, tables[0].tiers[2]: ")
                .contains("must begin where tier m ends");
        assertThat(problems(yaml(table.replace("measure: headcount", "measure: industry"), "always")))
                .containsExactly(
                        "line 12, column 14, tables[0].measure: must be a fact whose values have an order: a number,"
                                + " money or a level, but was 'industry'");
        assertThat(problems(yaml(table.replace("measure: headcount", "hitPolicy: FIRST"), "always")))
                .singleElement()
                .asString()
                .contains("tiers must stand with the measure that they are of");
        assertThat(problems(yaml(table.replace("{ id: s, below: 100,", "{ id: s, upTo: 9, below: 100,"), "always")))
                .singleElement()
                .asString()
                .startsWith("line 14, column 9, tables[0].tiers[0]: must be a tier with one lower end");
    }

    @Test
    void tiersOfMoneyLevelsAndWhatIsWorkedOutAreRead() throws IOException {
        for (List<String> each : List.of(
                List.of("TAX/YEAR/latest", "CNY 5000000"),
                List.of("key-tier", "DISTRICT"),
                List.of("{ fact: headcount, times: 50% }", "12.5"))) {
            String table = "name: band\noutcomes: [{ code: A }, { code: B }, { code: C }]\nmeasure: " + each.get(0)
                    + "\ntiers:\n  - { id: a, below: " + each.get(1) + ", gives: A }\n  - { id: b, from: " + each.get(1)
                    + ", gives: B }\nnotCovered: C";
            VisitRulebook book = read(yaml(table, "{ fact: band, is: B }"));

            checkWrittenAndRead(JSON, book.rules().get(0).scope());
        }
    }

    @Test
    void aTableMayBeWrittenInChinese() throws IOException {
        VisitRulebook english = read(yaml(SIZE, "{ fact: size, is: LARGE }"));
        VisitRulebook chinese = read("""
                louyu: visit-rulebook
                format: 1
                编号: book
                施行日期: 2019年1月3日
                判定表:
                  - 编号: size
                    名称: { zh: 企业规模, en: enterprise size }
                    适用对象: 企业
                    判定结果:
                      - { 代码: LARGE, 名称: { zh: 大型, en: large } }
                      - { 代码: MEDIUM, 名称: { zh: 中型, en: medium } }
                      - { 代码: SMALL, 名称: { zh: 小型, en: small } }
                    命中策略: 首个
                    行:
                      - { 编号: large, 当: { 事实: headcount, 至少: 300 }, 判定为: 大型 }
                      - { 编号: medium, 当: { 事实: headcount, 至少: 100 }, 判定为: 中型 }
                    不适用时: 小型
                规则:
                  - 编号: r
                    发生事件: RELOCATION_NOTICE
                    完成期限: 5天
                    适用范围: { 事实: 企业规模, 为: 大型 }
                """);

        assertThat(chinese).isEqualTo(english);
    }

    @Test
    void whatIsWrongInATableIsToldAtItsPlaceAndNothingElse() throws IOException {
        String scope = "{ fact: size, is: LARGE }";
        assertThat(problems(yaml(SIZE, scope))).isEmpty();
        assertThat(problems(yaml(SIZE.replace("gives: MEDIUM", "gives: MEDIUN"), scope)))
                .containsExactly(
                        "line 15, column 71, tables[0].rows[1].gives: must be one of LARGE, MEDIUM, SMALL, but was"
                                + " 'MEDIUN'; did you mean MEDIUM?");
        assertThat(problems(yaml(SIZE.replace("headcount, atLeast: 300", "headcont, atLeast: 300"), scope)))
                .singleElement()
                .asString()
                .startsWith("line 14, column 36, tables[0].rows[0].when.fact: ")
                .endsWith("did you mean headcount?");
        assertThat(problems(yaml(SIZE.replace("code: MEDIUM", "code: LARGE"), scope)))
                .singleElement()
                .asString()
                .contains("each code must stand once among the outcomes, but LARGE stands again");
        assertThat(problems(yaml(SIZE.replace("gives: MEDIUM", "gives: LARGE"), scope)))
                .singleElement()
                .asString()
                .contains("but nothing gives MEDIUM");
        assertThat(problems(yaml(SIZE.replace("id: medium", "id: large"), scope)))
                .singleElement()
                .asString()
                .isEqualTo("line 15, column 15, tables[0].rows[1].id: each id must stand once, but 'large' stands at"
                        + " tables[0].rows[0].id too");
        assertThat(problems(yaml(SIZE.replace("name: size", "name: headcount"), "always")))
                .singleElement()
                .asString()
                .contains("must be no fact that is known already, but headcount is");
        assertThat(problems(yaml(SIZE.replace("hitPolicy: FIRST", "hitPolicy: COLLECT"), scope)))
                .singleElement()
                .asString()
                .contains("tables[0].hitPolicy: must be one of UNIQUE, FIRST, but was 'COLLECT'");
        assertThat(problems(yaml(SIZE + "versions: [{ from: 2019-01-01 }]", scope)))
                .singleElement()
                .asString()
                .contains("versions must stand with noRuleInForce");
        assertThat(problems(yaml(SIZE, "{ fact: size, is: HUGE }")))
                .singleElement()
                .asString()
                .contains("scope.is: must be one of LARGE, MEDIUM, SMALL, but was 'HUGE'");
        assertThat(problems(yaml(SIZE.replace("name: size", "nam: size"), scope)))
                .as("the rest cannot be judged")
                .allMatch(problem -> problem.contains("tables[0]"))
                .hasSize(2);
        assertThat(problems(yaml(SIZE.replace("gives: LARGE", "gives: HUGE"), "{ fact: size, is: HUGE }")))
                .as("the table and what names it, each for itself")
                .hasSize(2);
    }

    @Test
    void aTableByItselfIsADocument() throws IOException {
        for (HitPolicy policy : HitPolicy.values()) {
            DecisionTable<EnterpriseFile, OutcomeCode> care = DecisionTable.<EnterpriseFile, OutcomeCode>named(
                            "care", Bilingual.of("服务等级", "care"), policy)
                    .row("large", size("size", 300).asFact(SMALL).is(LARGE), LARGE)
                    .row("key", EnterpriseFacts.keyTier().isAtLeast(KeyTier.DISTRICT), MEDIUM)
                    .row("listed", EnterpriseFacts.keyTier().isAtLeast(KeyTier.SUBDISTRICT), LARGE)
                    .build();
            String json = JSON.write(DocumentKind.DECISION_TABLE, care);
            DecisionTable<EnterpriseFile, OutcomeCode> again = JSON.read(DocumentKind.DECISION_TABLE, json);

            assertThat(again).isEqualTo(care);
            assertThat(again.label()).isEqualTo(care.label());
            assertThat(again.toText(Locale.CHINESE)).isEqualTo(care.toText(Locale.CHINESE));
            assertThat(JsonDocuments.isValid(DocumentKind.DECISION_TABLE, json)).isTrue();
            assertThat(JSON.read(
                            DocumentKind.DECISION_TABLE,
                            DocumentSource.yaml(JSON.writeYaml(DocumentKind.DECISION_TABLE, care))))
                    .isEqualTo(care);
        }
    }
}
