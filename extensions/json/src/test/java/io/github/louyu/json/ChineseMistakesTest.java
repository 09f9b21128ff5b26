package io.github.louyu.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.rules.eligibility.PolicyCatalogue;
import io.github.louyu.rules.visit.VisitRulebook;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes of somebody who writes rules in Chinese are told in the words that are written there. */
class ChineseMistakesTest {

    /** Line 7 is the event, line 8 the deadline, and the condition begins on line 10. */
    private static final String RULE = """
            louyu: visit-rulebook
            format: 1
            编号: book
            施行日期: 2019年1月3日
            规则:
              - 编号: r
                发生事件: 搬迁通知
                完成期限: 5天
                适用范围:
                  事实: 从业人数
                  至少: 300
            """;

    private static String problems(String yaml, Locale locale) throws IOException {
        return LouyuJson.standard().tryRead(DocumentKind.VISIT_RULEBOOK, DocumentSource.yaml(yaml)).problems().stream()
                .map(problem -> problem.toText(locale))
                .collect(Collectors.joining("\n"));
    }

    private static String told(String right, String wrong) throws IOException {
        assertThat(RULE).contains(right);
        return problems(RULE.replace(right, wrong), Locale.CHINA);
    }

    @Test
    void theRuleIsRight() throws IOException {
        assertThat(problems(RULE, Locale.CHINA)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "事实: 从业人数 | 事实：从业人数 | 第 10 行有全角字符：“：”应写作“: ”",
                "发生事件: 搬迁通知 | 发生事件：搬迁通知 | 第 7 行有全角字符：“：”应写作“: ”",
                "louyu: visit | louyu： visit | 第 1 行有全角字符：“：”应写作“: ”",
                "编号: r | 编号：r | 第 6 行有全角字符：“：”应写作“: ”",
                "'    发生事件: 搬迁通知' | '　　发生事件: 搬迁通知' | 第 7 行有全角字符：全角空格应写作半角空格",
                "完成期限: 5天 | 依据: “办法: 第三条” | 第 8 行有全角字符：全角引号应写作半角引号"
            })
    void aFullWidthMarkIsNamedWithWhatToWriteInstead(String right, String wrong, String told) throws IOException {
        assertThat(told(right, wrong)).contains("不是合法的 YAML；很可能是").contains(told);
    }

    @Test
    void ofSeveralLinesInARowEachIsNamed() throws IOException {
        assertThat(told("发生事件: 搬迁通知\n    完成期限: 5天", "发生事件：搬迁通知\n    完成期限：5天"))
                .contains("很可能是第 7 行、第 8 行有全角字符：“：”应写作“: ”");
        assertThat(told("事实: 从业人数\n      至少: 300", "{ 事实: 从业人数， 至少: 300 }"))
                .startsWith("第 10 行")
                .contains("第 10 行有全角字符：“，”应写作“, ”");
        assertThat(problems(RULE.replace("事实: ", "事实："), Locale.ENGLISH))
                .isEqualTo("line 11, column 9, 规则[0]: must be YAML, and what begins here is none; the likely cause"
                        + " are full-width characters on line 10: write ': ' for '：'");
    }

    @Test
    void aFullWidthMarkThatMayStandThereIsNotBlamed() throws IOException {
        for (String right : List.of(
                "完成期限: 5天\n    标题: 通知：搬迁，先行",
                "完成期限: 5天\n    标题: \"“搬迁”：通知\"",
                "完成期限: 5天 # 自通知之日起：五天，　不含当日",
                "完成期限: 5天\n    # 说明：按日计")) {
            assertThat(problems(RULE.replace("完成期限: 5天", right), Locale.CHINA)).isEmpty();
            assertThat(problems(RULE.replace("完成期限: 5天", right + "\n    \t依据: 甲"), Locale.CHINA))
                    .contains("请检查有无制表符")
                    .doesNotContain("全角");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "事实: 从业人数 | 事实: 从业人员数 | 从业人数",
                "事实: 从业人数 | 事实: 重点企业等级 | 重点企业级别",
                "搬迁通知 | 总部领导来沪 | 总部领导来沪考察",
                "搬迁通知 | 搬迁 | 搬迁通知",
                "至少: 300 | 知少: 300 | 至少",
                "完成期限: 5天 | 完成期: 5天 | 完成期限",
                "完成期限: 5天 | { '完成期限: 5天', 优先级: 特高 } | 高"
            })
    void theNearestWordIsSaidInChinese(String right, String wrong, String nearest) throws IOException {
        String rule = wrong.replace("{ '", "").replace("', ", "\n    ").replace(" }", "");
        assertThat(told(right, rule)).contains("；是否应为 " + nearest + "？");
    }

    @Test
    void yesAndNoMayBeWrittenInChineseEverywhere() throws IOException {
        String both = RULE.replace("完成期限: 5天", "完成期限: 5天\n    遇休顺延: 是\n    须专门走访: 否");
        String english = RULE.replace("完成期限: 5天", "完成期限: 5天\n    遇休顺延: true\n    须专门走访: false");

        assertThat(problems(both, Locale.CHINA)).isEmpty();
        assertThat(read(both)).isEqualTo(read(english)).isNotEqualTo(read(RULE));
        assertThat(told("完成期限: 5天", "遇休顺延: 要")).contains("遇休顺延：应为是（true）或否（false），实为 '要'");
        assertThat(problems(RULE.replace("完成期限: 5天", "遇休顺延: 要"), Locale.ENGLISH))
                .contains("遇休顺延: must be true or false, but was '要'");
        assertThat(LouyuJson.standard()
                        .tryRead(DocumentKind.POLICY_CATALOGUE, DocumentSource.yaml("""
                                        louyu: policy-catalogue
                                        format: 1
                                        编号: C
                                        政策:
                                          - 编号: p
                                            免申即享: 是
                                            扶持内容: [{ 服务: 咨询 }]
                                        """))
                        .problems())
                .noneMatch(problem -> problem.path().contains("免申即享"));
    }

    @Test
    void ofManyLinesInFullWidthAFewAreNamed() throws IOException {
        String many = "走访问题:\n" + "      - 甲：乙\n".repeat(2000) + "      \t- 丙";

        assertThat(told("完成期限: 5天", many)).contains("第 2007 行、第 2008 行有全角字符").hasSizeLessThan(200);
    }

    private static VisitRulebook read(String yaml) throws IOException {
        return LouyuJson.standard().read(DocumentKind.VISIT_RULEBOOK, DocumentSource.yaml(yaml));
    }

    @Test
    void whatIsUnlikeAllIsNotGuessed() throws IOException {
        assertThat(told("事实: 从业人数", "事实: 年龄")).doesNotContain("是否应为");
        assertThat(told("搬迁通知", "甲")).doesNotContain("是否应为");
    }

    @Test
    void aPartOfANameIsTakenForIt() throws IOException {
        assertThat(told("事实: 从业人数\n      至少: 300", "多项: leases\n      任一: { 事实: 面积, 至少: 9 }"))
                .doesNotContain("多项")
                .contains("；是否应为 租赁面积？");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "优先级: 特急 | 低（LOW）、一般（NORMAL）、高（HIGH），实为 '特急'",
                "适用范围: { 事实: 重点企业级别, 至少: 区 } | ；是否应为 区级？",
                "适用范围: { 事实: 资本来源, 是: 外资 } | ；是否应为 外商投资？"
            })
    void codesAreToldByTheirWords(String field, String told) throws IOException {
        String rule = RULE.substring(0, RULE.indexOf("    适用范围")) + "    " + field + "\n";
        assertThat(problems(rule, Locale.CHINA)).contains(told);
        assertThat(problems(rule, Locale.ENGLISH)).contains(": must be one of ").doesNotContain("（");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "至少: 300 | 有: 300 | 必须填写：一种比较方式，例如是（is）、至少（atLeast）或未来（withinNext）",
                "至少: 300 | 未来: 3天 | 比较方式：是（is）、不是（isNot）、至少（atLeast）",
                "发生事件: 搬迁通知 | 当: 恒成立, 定期: 季度 | 须从发生事件（onEvent）、临近日期（ahead）、当（when）",
                "编号: r | 标题: 甲 | 规则[0]：必须填写：编号（id）",
                "发生事件: 搬迁通知 | 指标公布: {} | 规则[0].指标公布：必须填写：指标序列（series）",
                "完成期限: 5天 | 取消事件: 续租 | 规则[0].取消事件：应为列表，写作 [续租]，实为 '续租'",
                "完成期限: 5天 | 认定条件: 上门 | 应为对象，字段有：purposes（走访目的）、",
                "format: 1 | format: 2 | format：应为版本 1 的格式，实为 2",
                "完成期限: 5天 | 合并天数: 1.5 | 规则[0].合并天数：应为整数，实为 1.5"
            })
    void aFieldIsCalledByTheWordThatIsWritten(String right, String wrong, String told) throws IOException {
        assertThat(told(right, wrong.replace(", 定期", "\n    定期"))).contains(told);
    }

    @Test
    void aFieldThatIsMissingAmongEnglishOnesIsCalledByItsEnglishName() throws IOException {
        assertThat(problems(
                        RULE.replace("编号: r", "title: 甲").replaceFirst("(?s)    发生.*", "    onEvent: 搬迁通知\n"),
                        Locale.CHINA))
                .contains("规则[0]：必须填写：id");
        assertThat(problems(RULE.replace("编号: r", "标题: 甲"), Locale.ENGLISH)).contains("must be given: 编号 (id)");
    }

    @Test
    void aFieldUnderTwoNamesIsToldByBothAtTheSecond() throws IOException {
        String twice = RULE.replace("完成期限: 5天", "完成期限: 5天\n    onEvent: RELOCATION_NOTICE");

        assertThat(problems(twice, Locale.CHINA))
                .isEqualTo("第 9 行第 5 列，规则[0]：同一字段只能填写一次，'onEvent' 与 '发生事件' 是同一字段，请删去其一");
        assertThat(told("至少: 300", "至少: 300\n      atLeast: 300"))
                .startsWith("第 12 行第 7 列，规则[0].适用范围：")
                .contains("'atLeast' 与 '至少' 是同一字段");
    }

    @Test
    void anAmountMayNameAFact() throws IOException {
        String catalogue = """
                louyu: policy-catalogue
                format: 1
                编号: C
                政策:
                  - 编号: p
                    当: 恒成立
                    扶持内容:
                      - 金额: { 按: MEASURE, 分档: [{ 低于: 10, 给予: 1万元 }, { 自: 10, 给予: 2万元 }] }
                """;
        String object = catalogue.replace("MEASURE", "{ 事实: 从业人数 }");

        assertThat(catalogue(catalogue.replace("MEASURE", "从业人数"))).isEqualTo(catalogue(object));
        assertThat(LouyuJson.standard()
                        .tryRead(DocumentKind.POLICY_CATALOGUE, DocumentSource.yaml(catalogue.replace("MEASURE", "行业")))
                        .problems())
                .isNotEmpty();
    }

    private static PolicyCatalogue catalogue(String yaml) throws IOException {
        return LouyuJson.standard().read(DocumentKind.POLICY_CATALOGUE, DocumentSource.yaml(yaml));
    }
}
