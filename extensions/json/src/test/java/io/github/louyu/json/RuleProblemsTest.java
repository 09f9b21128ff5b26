package io.github.louyu.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.json.input.DocumentProblem;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes that a clerk makes in rules, each told at its place with what was expected. */
class RuleProblemsTest {

    private static final LouyuJson JSON = LouyuJson.standard().withFacts(RuleSamples.REGISTRY);
    private static final String HEAD = "louyu: visit-rulebook\nformat: 1\nid: book\nfrom: 2019-01-03\nrules:\n";

    private static List<String> problems(String yaml) throws IOException {
        return JSON.tryRead(DocumentKind.VISIT_RULEBOOK, DocumentSource.yaml(yaml)).problems().stream()
                .map(problem -> problem.toText(Locale.ENGLISH))
                .toList();
    }

    private static List<String> chinese(String yaml) throws IOException {
        return JSON.tryRead(DocumentKind.VISIT_RULEBOOK, DocumentSource.yaml(yaml)).problems().stream()
                .map(problem -> problem.toText(Locale.CHINA))
                .toList();
    }

    /** The problems of a rule with this condition, which begins on line 9 in column 7. */
    private static List<String> ofCondition(String condition) throws IOException {
        return problems(HEAD + "  - id: r\n    onEvent: RELOCATION_NOTICE\n    scope:\n      "
                + condition.replace("\n", "\n      ") + "\n    dueWithin: 5 days\n");
    }

    @Test
    void anUnknownFactIsToldWithTheNearestName() throws IOException {
        assertThat(ofCondition("fact: key-teir\natLeast: CITY"))
                .containsExactly(
                        "line 9, column 13, rules[0].scope.fact: must be the name of a fact that the registry has,"
                                + " or how one is worked out, but was 'key-teir'; did you mean key-tier?");
    }

    @Test
    void anUnknownCodeIsToldWithThoseThatThereAre() throws IOException {
        assertThat(ofCondition("fact: key-tier\natLeast: CITTY").get(0))
                .startsWith("line 10, column 16, rules[0].scope.atLeast: must be one of ")
                .endsWith("but was 'CITTY'; did you mean CITY?");
    }

    @Test
    void aComparisonThatDoesNotSuitTheFactIsToldWithThoseThatDo() throws IOException {
        assertThat(ofCondition("fact: founded\natLeast: 2019-01-01"))
                .containsExactly(
                        "line 10, column 7, rules[0].scope.atLeast: must be what suits founding date, which is a day:"
                                + " is, isNot, onOrAfter, onOrBefore, after, before, withinNext, withinLast, atLeastAgo,"
                                + " atLeastAhead, in, known, but was 'atLeast'");
        assertThat(ofCondition("fact: listed\nabove: 3").get(0))
                .contains("must be what suits listed, which is yes or no: is, isNot, in, known");
        assertThat(ofCondition("fact: headcount\nwithinNext: 3 days").get(0)).contains("which is a count");
    }

    @Test
    void aValueOfAnotherTypeIsToldWithWhatWasExpected() throws IOException {
        assertThat(ofCondition("fact: headcount\natLeast: many"))
                .containsExactly("line 10, column 16, rules[0].scope.atLeast: must be a whole number, but was 'many'");
        assertThat(ofCondition("fact: capital\natLeast: 500万"))
                .containsExactly("line 10, column 16, rules[0].scope.atLeast: must be an amount such as CNY 5000000,"
                        + " but was '500万'");
        assertThat(ofCondition("fact: founded\nwithinLast: 3 moons").get(0))
                .contains("must be a length of time such as 90 days");
        assertThat(ofCondition("fact: area\nabove:\n  fact: share").get(0)).contains("the unit must be m2, but was %");
    }

    @Test
    void aFactOfAnotherTypeIsToldByItsNameForPeople() throws IOException {
        assertThat(ofCondition("fact: headcount\nabove:\n  fact: founded"))
                .containsExactly(
                        "line 11, column 9, rules[0].scope.above: founding date must be a count, as headcount is,"
                                + " but is a day");
        assertThat(chinese(HEAD + "  - id: r\n    onEvent: RELOCATION_NOTICE\n    dueWithin: 5 days\n    scope:\n"
                        + "      fact: headcount\n      above:\n        fact: founded\n"))
                .containsExactly("第 12 行第 9 列，rules[0].scope.above：“成立日期”应与“从业人数”同为计数，实为日期");
        assertThat(ofCondition("fact: capital\natLeast:\n  parameter: registered-threshold")
                        .get(0))
                .isEqualTo(
                        "line 11, column 9, rules[0].scope.atLeast: each value of parameter registered-threshold must be"
                                + " money, as registered capital is, but one was 100");
    }

    @Test
    void ofACountBesideANumberItIsToldHowTheyAreCompared() throws IOException {
        assertThat(ofCondition("fact: headcount\nbelow:\n  fact: headcount\n  times: 80%")
                        .get(0))
                .endsWith(
                        "rules[0].scope.below: 80% of the headcount must be a count, as headcount is, but is a number; to"
                                + " compare a count with a number, put the count under number");
        assertThat(ofCondition("number: headcount\nbelow:\n  fact: headcount\n  times: 80%"))
                .isEmpty();
    }

    @Test
    void aFactThatNothingCanBeWorkedOutOfIsToldAtItsPlace() throws IOException {
        assertThat(ofCondition("sum: [headcount, founded]\natLeast: 3").get(0))
                .endsWith("rules[0].scope.sum[1]: must be a fact that is money or a number, but was 'founded'");
        assertThat(ofCondition("number: founded\natLeast: 3").get(0))
                .endsWith("rules[0].scope.number: must be a fact that is money or a number, but was 'founded'");
        assertThat(ofCondition("fact: founded\ntimes: 50%\nonOrAfter: 2019-01-01")
                        .get(0))
                .endsWith("rules[0].scope.fact: must be a fact that is money or a number, but was 'founded'");
        assertThat(ofCondition("difference: [headcount]\natLeast: 3").get(0))
                .endsWith("rules[0].scope.difference: must be a list of two facts, but was a list");
        assertThat(ofCondition("next: lease.area\nof: leases\nwithinNext: 3 days")
                        .get(0))
                .endsWith("rules[0].scope.next: must be a fact that is a day, but was 'lease.area'");
    }

    @Test
    void aNumberThatIsTooSmallIsToldAtItsPlace() throws IOException {
        assertThat(ofCondition("atLeast: -1\nof:\n  - always").get(0))
                .endsWith("rules[0].scope.atLeast: must be a whole number, 0 or more, but was -1");
        assertThat(ofCondition("items: leases\nwhich: always\natLeast: 0").get(0))
                .endsWith("rules[0].scope.atLeast: must be a whole number, 1 or more, but was 0");
        assertThat(ofCondition("event: RELOCATION_NOTICE\nwithinLast: 5 days\ntimes: 0")
                        .get(0))
                .endsWith("rules[0].scope.times: must be a whole number, 1 or more, but was 0");
    }

    @Test
    void aMisspeltFieldIsToldWithTheNearestOne() throws IOException {
        assertThat(ofCondition("fact: headcount\natLest: 3"))
                .containsExactly(
                        "line 9, column 7, rules[0].scope: must be given: a comparison, such as is, atLeast or withinNext",
                        "line 10, column 7, rules[0].scope: there is no such field: 'atLest'; did you mean atLeast?");
        assertThat(ofCondition("al:\n  - always"))
                .containsExactly("line 9, column 7, rules[0].scope: there is no such field: 'al'; did you mean all?");
    }

    @Test
    void aFieldThatIsLikeNoOtherIsToldWithThoseThatThereAre() throws IOException {
        assertThat(ofCondition("via: parent\nholds: always\ncomment: new").get(0))
                .isEqualTo("line 11, column 7, rules[0].scope: there is no such field: 'comment'; the fields are: via,"
                        + " holds");
        assertThat(chinese(HEAD + "  - id: r\n    onEvent: RELOCATION_NOTICE\n    dueWithin: 5 days\n    scope:\n"
                        + "      via: parent\n      holds: always\n      备注: 新增\n"))
                .containsExactly("第 12 行第 7 列，rules[0].scope：没有这个字段：'备注'；可用的字段：via（经由）、holds（成立）");
    }

    @Test
    void ofManyFieldsTheFirstAreToldAndHowManyMoreThereAre() throws IOException {
        List<String> english =
                problems(HEAD + "  - id: r\n    xyz: 1\n    onEvent: RELOCATION_NOTICE\n    dueWithin: 5 days\n");

        assertThat(english).hasSize(1);
        assertThat(english.get(0))
                .startsWith("line 7, column 5, rules[0]: there is no such field: 'xyz'; the fields are: id, ")
                .matches(".*[^,] and [1-9][0-9]* more");
        assertThat(english.get(0).chars().filter(each -> each == ',').count()).isEqualTo(2 + 19);
        assertThat(chinese(HEAD + "  - id: r\n    xyz: 1\n    onEvent: RELOCATION_NOTICE\n    dueWithin: 5 days\n")
                        .get(0))
                .startsWith("第 7 行第 5 列，rules[0]：没有这个字段：'xyz'；可用的字段：id")
                .matches(".*，另有 [1-9][0-9]* 个");
    }

    @Test
    void aMisspeltChineseFieldIsToldWithTheNearestOne() throws IOException {
        assertThat(ofCondition("fact: headcount\n不底于: 3"))
                .contains("line 10, column 7, rules[0].scope: there is no such field: '不底于'; did you mean 不低于?");
    }

    @Test
    void whatIsMissingOrTooMuchInAConditionIsTold() throws IOException {
        assertThat(ofCondition("fact: headcount\natLeast: 3\natMost: 9"))
                .containsExactly(
                        "line 9, column 7, rules[0].scope: must be given: one comparison, not several; put each in a"
                                + " condition of its own under all");
        assertThat(ofCondition("event: RELOCATION_NOTICE"))
                .containsExactly(
                        "line 9, column 7, rules[0].scope: must be given: withinLast or withinNext, one of them");
        assertThat(ofCondition("sometimes"))
                .containsExactly("line 9, column 7, rules[0].scope: must be a condition: an object, always or never,"
                        + " but was 'sometimes'");
        assertThat(ofCondition("all: headcount").get(0)).contains("rules[0].scope.all: must be a list");
        assertThat(ofCondition("fact: titles\ncontainsAny: []").get(0))
                .contains("must be a value, or a list of at least one");
    }

    @Test
    void unknownNamesOfEverySortAreTold() throws IOException {
        assertThat(ofCondition("event: RELOCATION_NOTISE\nwithinLast: 3 days").get(0))
                .contains("rules[0].scope.event: ")
                .endsWith("did you mean RELOCATION_NOTICE?");
        assertThat(ofCondition("items: leasses\nany: always").get(0)).endsWith("did you mean leases?");
        assertThat(ofCondition("items: leases\nany:\n  fact: lease.aria\n  atLeast: 5")
                        .get(0))
                .contains("rules[0].scope.any.fact: ")
                .endsWith("did you mean lease.area?");
        assertThat(ofCondition("via: perant\nholds: always").get(0)).endsWith("did you mean parent?");
        assertThat(ofCondition("condition: opinions").get(0)).endsWith("did you mean opinion?");
        assertThat(ofCondition("fact: headcount\natLeast:\n  parameter: registred-threshold")
                        .get(0))
                .endsWith("did you mean registered-threshold?");
    }

    @Test
    void allMistakesOfADocumentAreToldTogetherAlsoThoseOfTheBuilder() throws IOException {
        List<String> problems = problems(HEAD
                + "  - id: one\n"
                + "    onEvent: RELOCATION_NOTICE\n"
                + "  - id: two words\n"
                + "    afterSilence: 0 days\n"
                + "    dueWithin: 3 days\n"
                + "  - id: three\n"
                + "    when:\n"
                + "      fact: nothing\n"
                + "      known: true\n"
                + "    dueWithin: soon\n");

        assertThat(problems)
                .containsExactly(
                        "line 6, column 5, rules[0]: deadline must be given with dueWithin or dueByEndOf, but was not",
                        "line 8, column 5, rules[1]: the id must be of letters, digits, dots, hyphens and underscores,"
                                + " but was 'two words'",
                        "line 8, column 5, rules[1]: afterSilence must be longer than none, but was 0 DAYS",
                        "line 13, column 13, rules[2].when.fact: must be the name of a fact that the registry has, or how one"
                                + " is worked out, but was 'nothing'",
                        "line 15, column 16, rules[2].dueWithin: must be a length of time such as 90 days, 3 months or"
                                + " 15 workdays, but was 'soon'");
    }

    @Test
    void aRuleHasOneTrigger() throws IOException {
        assertThat(problems(HEAD + "  - id: r\n    dueWithin: 3 days\n"))
                .containsExactly(
                        "line 6, column 5, rules[0]: rule r: must have one of onEvent, ahead, when, onFigures, every,"
                                + " afterSilence, trigger, but had 0");
        assertThat(problems(HEAD + "  - id: r\n    every: MONTH\n    when: always\n    leadTime: 3 days\n")
                        .get(0))
                .contains("but had 2");
        assertThat(problems(HEAD + "  - id: r\n    every: WEEK\n").get(0))
                .contains("rules[0].every: must be one of YEAR");
    }

    @Test
    void theWordsAreChineseForAChineseReader() throws IOException {
        DocumentProblem problem = JSON.tryRead(
                        DocumentKind.VISIT_RULEBOOK,
                        DocumentSource.yaml(HEAD + "  - id: r\n    ahead: lease-ends\n    dueWithin: 3 days\n"))
                .problems()
                .get(0);

        assertThat(problem.toText(Locale.CHINESE))
                .isEqualTo(
                        "第 7 行第 12 列，rules[0].ahead：应为租赁到期（lease-end）、租赁通知期限（lease-notice），或事件（event）加事件代码，实为 'lease-ends'；"
                                + "是否应为 lease-end？");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "500万元 | CNY 5000000",
                "1.2亿元 | CNY 120000000",
                "CNY 500万 | CNY 5000000",
                "3000万美元 | USD 30000000",
                "'5,000,000元' | CNY 5000000",
                "CNY 0.50 | CNY 0.5"
            })
    void moneyIsReadAsPeopleWriteItAndWrittenInOneForm(String written, String canonical) throws IOException {
        assertThat(rewritten("fact: capital\natLeast: \"" + written + "\"")).contains("atLeast: " + canonical + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "90天, 90 days",
        "3个月, 3 months",
        "15个工作日, 15 workdays",
        "2周, 14 days",
        "1年, 12 months",
        "1 day, 1 day",
        "2 weeks, 14 days"
    })
    void spansAreReadAsPeopleWriteThemAndWrittenInOneForm(String written, String canonical) throws IOException {
        assertThat(rewritten("fact: founded\nwithinNext: " + written)).contains("withinNext: " + canonical + "\n");
    }

    @Test
    void sharesAndDaysAreReadAsPeopleWriteThem() throws IOException {
        assertThat(rewritten("fact: share\natLeast: 12.50%")).contains("atLeast: 12.5%\n");
        assertThat(rewritten("fact: area\natLeast: 50%")).contains("atLeast: 0.5\n");
        assertThat(rewritten("fact: founded\nbefore: 2019年3月1日")).contains("before: 2019-03-01\n");
        assertThat(rewritten("fact: listed\nis: 是")).contains("is: true\n");
    }

    private static String rewritten(String condition) throws IOException {
        return JSON.writeYaml(
                DocumentKind.VISIT_RULEBOOK,
                JSON.read(
                        DocumentKind.VISIT_RULEBOOK,
                        DocumentSource.yaml(HEAD + "  - id: r\n    onEvent: RELOCATION_NOTICE\n    scope:\n      "
                                + condition.replace("\n", "\n      ") + "\n    dueWithin: 5 days\n")));
    }

    @Test
    void aRulebookMayBeWrittenInChinese() throws IOException {
        String chinese = """
                louyu: visit-rulebook
                format: 1
                编号: book
                施行日期: 2019年1月3日
                规则:
                  - 编号: lease
                    标题: { zh: 租赁到期必访, en: Lease expiry }
                    依据: 六必访 4
                    临近日期: 租赁到期
                    提前: 3个月
                    适用范围:
                      全部:
                        - 事实: 重点企业级别
                          至少: 市级
                        - 任一:
                            - 指标: TAX/HALF_YEAR/latest
                              低于: { 指标: TAX/HALF_YEAR/year-before, 乘以: 80% }
                            - 事件: 搬迁通知
                              过去: 30天
                              其后无: 走访
                        - 多项: leases
                          任一: { 事实: 到期日, 未来: 6个月 }
                    完成期限: 10个工作日
                    优先级: 高
                    取消事件: [续租]
                """;
        String english = """
                louyu: visit-rulebook
                format: 1
                id: book
                from: 2019-01-03
                rules:
                  - id: lease
                    title: { zh: 租赁到期必访, en: Lease expiry }
                    source: 六必访 4
                    ahead: lease-end
                    leadTime: 3 months
                    scope:
                      all:
                        - fact: key-tier
                          atLeast: CITY
                        - any:
                            - fact: TAX/HALF_YEAR/latest
                              below: { fact: TAX/HALF_YEAR/year-before, times: 80% }
                            - event: RELOCATION_NOTICE
                              withinLast: 30 days
                              notFollowedBy: visit
                        - items: leases
                          any: { fact: lease.last-day, withinNext: 6 months }
                    dueWithin: 10 workdays
                    priority: HIGH
                    cancelledBy: [LEASE_RENEWED]
                """;

        assertThat(problems(chinese)).isEmpty();
        assertThat(JSON.read(DocumentKind.VISIT_RULEBOOK, DocumentSource.yaml(chinese)))
                .isEqualTo(JSON.read(DocumentKind.VISIT_RULEBOOK, DocumentSource.yaml(english)));
    }
}
