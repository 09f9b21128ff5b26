package io.github.louyu.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mistake in a table is told where it stands, and not once more wherever the table is used. */
class RefusedTableTest {

    private static final String BOOK = """
            louyu: visit-rulebook
            format: 1
            编号: book
            施行日期: 2019年1月3日
            判定表:
              - 编号: space
                名称: 用房规模
                判定结果:
                  - { 代码: BIG, 名称: 用房大户 }
                  - { 代码: MID, 名称: 用房中户 }
                  - { 代码: NONE, 名称: 不适用 }
                命中策略: 首个
                行:
                  - { 编号: big, 当: { 事实: 从业人数, 至少: 300 }, 判定为: 用房大户 }
                  - { 编号: mid, 当: { 事实: 从业人数, 至少: 100 }, 判定为: 用房中户 }
                不适用时: 不适用
            规则:
              - 编号: r
                发生事件: RELOCATION_NOTICE
                完成期限: 5天
                适用范围:
                  全部:
                    - { 事实: 用房规模, 是: 用房大户 }
                    - { 事实: space, 不是: BIG }
            """;

    private static List<String> problems(String yaml) throws IOException {
        return LouyuJson.standard().tryRead(DocumentKind.VISIT_RULEBOOK, DocumentSource.yaml(yaml)).problems().stream()
                .map(problem -> problem.toText(Locale.CHINA))
                .toList();
    }

    @Test
    void theTableIsUsedByItsNameAndByItsNameForPeople() throws IOException {
        assertThat(problems(BOOK)).isEmpty();
        assertThat(problems(BOOK.replace("名称: 用房规模", "名称: { zh: 用房规模, en: space taken }")
                        .replace("事实: space", "事实: space taken")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "判定为: 用房中户 | 判定为: 用房小户 | 判定表[0].行[1].判定为：",
                "至少: 300 | 至少: 很多 | 判定表[0].行[0].当.至少：",
                "命中策略: 首个 | 命中策略: 第一个 | 判定表[0].命中策略：",
                "编号: mid | 编号: big | 第 15 行第 15 列，判定表[0].行[1].编号：编号不得重复，但 'big' 已用于 判定表[0].行[0].编号",
                "代码: NONE | 代码: MID | 第 11 行第 9 列，判定表[0].判定结果[2]：每个代码在判定结果中只应列出一次，但 MID 重复列出",
                "    不适用时: 不适用 | '' | 判定表[0]：",
                "{ 代码: NONE, 名称: 不适用 } | { 代码: NONE, 名字: 不适用 } | 判定表[0].判定结果[2]：",
                "名称: 用房规模 | 名字: 用房规模 | 判定表[0]：没有这个字段：",
                "编号: space | 编号: headcount | 判定表[0]"
            })
    void aMistakeInTheTableIsToldOnce(String right, String wrong, String place) throws IOException {
        assertThat(BOOK).contains(right);
        for (String label : List.of("名称: 用房规模", "名称: { zh: 用房规模, en: space taken }")) {
            String book = BOOK.replace(right, wrong).replace("名称: 用房规模", label);
            if (wrong.startsWith("编号: head")) {
                book = book.replace("事实: space", "事实: headcount");
            }
            assertThat(problems(book)).isNotEmpty().allMatch(each -> each.contains(place));
        }
    }

    @Test
    void whereTheOutcomesCannotBeToldNothingIsSaidOfWhatNamesThem() throws IOException {
        assertThat(problems(BOOK.replace("判定结果:", "结果:"))).hasSize(2).allMatch(each -> each.contains("判定表[0]"));
        assertThat(problems(BOOK.replace("判定结果:", "结果:").replace("完成期限: 5天", "完成期限: 一周")))
                .as("the rest is judged")
                .hasSize(3);
        assertThat(problems(BOOK.replace("判定结果:", "结果:").replace("事实: space", "事实: spate")))
                .as("another name is told")
                .hasSize(3);
    }

    @Test
    void whereTheTableHasNoNameNoUnknownNameIsToldAndTheRestIs() throws IOException {
        String nameless = BOOK.replace("编号: space", "号: space").replace("名称: 用房规模", "名: 用房规模");

        assertThat(problems(nameless)).allMatch(each -> each.contains("判定表[0]"));
        assertThat(problems(nameless.replace("完成期限: 5天", "完成期限: 一周"))).anyMatch(each -> each.contains("规则[0].完成期限"));
    }

    @Test
    void aTableForSubjectsThatThereAreNotIsToldOnce() throws IOException {
        assertThat(problems(BOOK.replace("    名称: 用房规模", "    名称: 用房规模\n    适用对象: 公司")))
                .hasSize(1)
                .allMatch(each -> each.contains("判定表[0].适用对象"));
    }

    @Test
    void versionsTakeTheDaysThatTheRulebookTakes() throws IOException {
        String table = """
                    版本:
                      - 施行日期: 2019年1月1日
                        行: [{ 编号: big, 当: { 事实: 从业人数, 至少: 300 }, 判定为: BIG }, { 编号: mid, 当: { 事实: 从业人数, 至少: 100 }, 判定为: MID }]
                      - 施行日期: 2020-01-01
                    无现行规定时: NO_RULE
                """.indent(0);
        String book = BOOK.replaceFirst("(?s)    命中策略.*?    不适用时", "VERSIONS    不适用时")
                .replace("VERSIONS", table)
                .replace("      - { 代码: NONE", "      - { 代码: NO_RULE }\n      - { 代码: NONE");

        assertThat(problems(book)).isEmpty();
        assertThat(problems(book.replace("2019年1月1日", "2021年1月1日")))
                .singleElement()
                .asString()
                .contains("判定表[0]：")
                .doesNotContain("规则");
        assertThat(problems(book.replace("2019年1月1日", "年初")).get(0)).contains("2019年3月1日");
    }

    @Test
    void aTableOfAPolicyOrRuleHasNoPolicyThatGathers() throws IOException {
        assertThat(problems(BOOK.replace("命中策略: 首个", "命中策略: 汇集")))
                .singleElement()
                .asString()
                .contains("判定表[0].命中策略：应为以下之一：唯一（UNIQUE）、首个（FIRST），实为 '汇集'");
        assertThat(problems(BOOK.replace("命中策略: 首个", "命中策略: 第一个")).get(0))
                .contains("应为以下之一：唯一（UNIQUE）、首个（FIRST），实为 '第一个'");
    }
}
