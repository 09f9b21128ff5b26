package io.github.louyu.examples.huaihai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake is reported where it stands, and only there. */
class BadInputTest {

    private static final Messages EN = Messages.english();

    @TempDir
    private Path directory;

    private DataDirectory data;

    @BeforeEach
    void copy() {
        data = DataDirectory.copyTo(directory);
    }

    static Stream<Arguments> oneCell() {
        return Stream.of(
                Arguments.of(
                        "leases.csv",
                        3,
                        "2017-08-01",
                        "2017-8-1",
                        "leases.csv:3: start: must be a date such as 2019-09-24, but was '2017-8-1'"),
                Arguments.of(
                        "leases.csv",
                        3,
                        "2017-08-01",
                        "2017-02-29",
                        "leases.csv:3: start: must be a date such as 2019-09-24, but was '2017-02-29'"),
                Arguments.of(
                        "leases.csv",
                        3,
                        "2017-08-01",
                        "2019-08-01",
                        "leases.csv:3: end_inclusive: must not be before start 2019-08-01, but was '2019-07-31'"),
                Arguments.of(
                        "leases.csv",
                        3,
                        "2019-01-31",
                        "2019-08-01",
                        "leases.csv:3: notice_by: must not be after end_inclusive 2019-07-31, but was '2019-08-01'"),
                Arguments.of(
                        "leases.csv",
                        3,
                        ",299,",
                        ",-299,",
                        "leases.csv:3: area_sqm: must be an area in square metres, more than 0, with at most two decimals,"
                                + " but was '-299'"),
                Arguments.of(
                        "leases.csv",
                        3,
                        "B09",
                        "B99",
                        "leases.csv:3: building_id: must be an id of buildings.csv, but was 'B99'"),
                Arguments.of(
                        "leases.csv",
                        3,
                        "2019-01-02",
                        "",
                        "leases.csv:3: recorded_on: must be a date such as 2019-09-24, but was ''"),
                Arguments.of("leases.csv", 3, "L00001,", "", "leases.csv:3: the row must have 9 fields, but had 8"),
                Arguments.of(
                        "taxes.csv",
                        3,
                        "331225.16",
                        "331225.1",
                        "taxes.csv:3: amount_cny: must be an amount with two decimals, but was '331225.1'"),
                Arguments.of(
                        "taxes.csv",
                        3,
                        ",2018-H1,",
                        ",2018-Q1,",
                        "taxes.csv:3: period: must be a half-year such as 2019-H1, but was '2018-Q1'"),
                Arguments.of(
                        "enterprises.csv",
                        4,
                        ",FOREIGN,",
                        ",FOREIN,",
                        "enterprises.csv:4: investment_origin: must be one of DOMESTIC, HONG_KONG_MACAO_TAIWAN, FOREIGN,"
                                + " but was 'FOREIN'"),
                Arguments.of(
                        "enterprises.csv",
                        4,
                        ",R,88,",
                        ",F,88,",
                        "enterprises.csv:4: industry_division: must be a division of GB/T 4754 in section F, but was '88'"),
                Arguments.of(
                        "enterprises.csv",
                        4,
                        ",7,LO02,",
                        ",7.5,LO02,",
                        "enterprises.csv:4: workers: must be a whole number of at most nine digits, but was '7.5'"),
                Arguments.of(
                        "visits.csv",
                        3,
                        "E1746",
                        "E9999",
                        "visits.csv:3: enterprise_id: must be an id of enterprises.csv, but was 'E9999'"),
                Arguments.of(
                        "visits.csv",
                        3,
                        "2018-09-20",
                        "2019-01-03",
                        "visits.csv:3: recorded_on: must not be before date 2019-01-03, but was '2019-01-02'"),
                Arguments.of(
                        "visits.csv",
                        3,
                        "LO12;TM05",
                        "LO12;LO12",
                        "visits.csv:3: the row is refused: visitors of visit of 2018-09-20: each person must be named once,"
                                + " but was 2 entries for 1 persons"),
                Arguments.of(
                        "visits.csv",
                        3,
                        "LO12;TM05",
                        "LO99",
                        "visits.csv:3: visitors: must be an id of liaison_officers.csv, team_members.csv, but was 'LO99'"),
                Arguments.of(
                        "visit_promises.csv",
                        4,
                        "2018-10-24",
                        "2018-09-19",
                        "visit_promises.csv:4: due_on: must not be before visits.csv 2018-09-20, but was '2018-09-19'"),
                Arguments.of(
                        "visit_promises.csv",
                        5,
                        "2018-11-15",
                        "2018-10-15",
                        "visit_promises.csv:5: kept_on: must not be before visits.csv 2018-10-16, but was '2018-10-15'"),
                Arguments.of(
                        "events.csv",
                        5,
                        "EV0002",
                        "EV0001",
                        "events.csv:5: about: must be an event of the same enterprise E1746, but was 'EV0001'"),
                Arguments.of(
                        "attribute_changes.csv",
                        3,
                        ",DISTRICT,",
                        ",DISTRIC,",
                        "attribute_changes.csv:3: value: must be one of SUBDISTRICT, DISTRICT, CITY, but was 'DISTRIC'"),
                Arguments.of(
                        "attribute_changes.csv",
                        5,
                        "LO09",
                        "LO99",
                        "attribute_changes.csv:5: value: must be an id of liaison_officers.csv, but was 'LO99'"),
                Arguments.of(
                        "corrections.csv",
                        3,
                        "4129062.19",
                        "many",
                        "corrections.csv:3: value: must be an amount with two decimals, but was 'many'"),
                Arguments.of(
                        "corrections.csv",
                        4,
                        "2020-10-31",
                        "2016-10-31",
                        "corrections.csv:4: value: must not be before start 2016-11-01, but was '2016-10-31'"),
                Arguments.of(
                        "corrections.csv",
                        4,
                        "end_inclusive,2020-10-31",
                        "start,2019-11-01",
                        "corrections.csv:5: end_inclusive: must not be before start 2019-11-01, but was '2019-10-31'"),
                Arguments.of(
                        "corrections.csv",
                        4,
                        "end_inclusive",
                        "enterprise_id",
                        "corrections.csv:4: field: must be a column of leases.csv that may be corrected, but was"
                                + " 'enterprise_id'"),
                Arguments.of(
                        "corrections.csv",
                        3,
                        "E2686-2019-H1",
                        "E2686-2019-H2",
                        "corrections.csv:3: target_id: must be an id of taxes.csv, but was 'E2686-2019-H2'"),
                Arguments.of(
                        "corrections.csv",
                        5,
                        "2019-08-15",
                        "2019-08-16",
                        "corrections.csv:5: recorded_on: must be the same in all rows of a correction, as in line 4,"
                                + " but was '2019-08-16'"),
                Arguments.of(
                        "corrections.csv",
                        3,
                        "2019-08-14",
                        "2019-07-14",
                        "corrections.csv:3: the row is refused: must not be recorded before its target E2686-2019-H1"
                                + " (2019-07-24), but was 2019-07-14"),
                Arguments.of(
                        "retractions.csv",
                        3,
                        "EV0012",
                        "V0012",
                        "retractions.csv:3: target_id: must be an id of events.csv, but was 'V0012'"),
                Arguments.of(
                        "article_figures.csv",
                        4,
                        ",20,",
                        ",twenty,",
                        "article_figures.csv:4: value: must be a whole number of at most nine digits, but was 'twenty'"));
    }

    @ParameterizedTest
    @MethodSource("oneCell")
    void aBadCellIsReportedOnceWithItsPlaceAndValue(String file, int line, String from, String to, String expected) {
        data.change(file, line, from, to);
        assertThat(problems()).containsExactly(expected);
    }

    @Test
    void anEnterpriseThatIsThereTwiceIsReported() {
        data.append("enterprises.csv", data.lines("enterprises.csv").get(2));
        assertThat(problems())
                .containsExactly(
                        "enterprises.csv:3668: enterprise_id: the id must be unique in this table and is that of"
                                + " line 3, but was 'E0001'");
    }

    @Test
    void unknownAndMissingColumnsAreNamed() {
        data.change("leases.csv", 2, "floor", "flor");
        assertThat(problems())
                .containsExactly(
                        "leases.csv:2: column 4 must be one that this table has, but was 'flor'",
                        "leases.csv:2: column 'floor' must be there, but was not");
    }

    @Test
    void aTableThatCannotBeReadIsTheOnlyComplaint() throws IOException {
        Files.delete(directory.resolve("visits.csv"));
        data.write("events.csv", "# nothing\n");
        data.write("areas.csv", "# open quotes\narea,name_zh,name_en\nEAST,\"东,East\n");
        Files.write(directory.resolve("buildings.csv"), new byte[] {'#', '\n', (byte) 0xff});
        assertThat(problems())
                .containsExactly(
                        "areas.csv:3: the row must have 3 fields, but had 2",
                        "buildings.csv: the file must be UTF-8, but was not",
                        "events.csv: the file must name its columns, but held no such line",
                        "visits.csv: the file must be there, but was not");
    }

    @Test
    void aBadRowIsNotBlamedAgainOnThoseThatReferToIt() {
        data.change("enterprises.csv", data.lineOf("enterprises.csv", "E0044,"), "2019-01-02", "yesterday");
        data.change("liaison_officers.csv", 3, ",EAST,", ",NORTH,");
        assertThat(problems())
                .hasSize(2)
                .anyMatch(text -> text.startsWith("liaison_officers.csv:3: area: must be one of EAST, CENTRAL, WEST"))
                .anyMatch(text -> text.startsWith("enterprises.csv:") && text.endsWith("but was 'yesterday'"));
    }

    @Test
    void allMistakesAreReportedTogetherByFileAndLine() {
        data.change("visits.csv", 3, "E1746", "E9999");
        data.change("leases.csv", 5, "2019-01-02", "2019/01/02");
        data.change("leases.csv", 3, "2017-08-01", "x").change("leases.csv", 3, "2019-07-31", "y");
        assertThat(problems())
                .containsExactly(
                        "leases.csv:3: start: must be a date such as 2019-09-24, but was 'x'",
                        "leases.csv:3: end_inclusive: must be a date such as 2019-09-24, but was 'y'",
                        "leases.csv:5: recorded_on: must be a date such as 2019-09-24, but was '2019/01/02'",
                        "visits.csv:3: enterprise_id: must be an id of enterprises.csv, but was 'E9999'");
    }

    @Test
    void theSameIdInTwoTablesIsRefusedAtTheRowThatRepeatsIt() {
        data.change("appeals.csv", data.lineOf("appeals.csv", "A0001,"), "E3425", "E1746")
                .change("events.csv", 4, "EV0002", "V0001")
                .change("events.csv", 5, "EV0002", "V0001");
        assertThat(problems())
                .singleElement()
                .satisfies(text ->
                        assertThat(text).startsWith("visits.csv:3: the row is refused: one id must have one content"));
    }

    @Test
    void noPersonIsNamed() {
        data.change("officers.csv", 3, "2014-12-07", "张三")
                .change("officers.csv", 4, "GENERAL_MANAGER", "Zhang San")
                .change("visits.csv", 3, "LO12", "张三")
                .change("enterprises.csv", 3, "LO08", "ZHANG")
                .change("attribute_changes.csv", 5, "LO09", "张三")
                .change("team_members.csv", 3, "MARKET_SUPERVISION", "李四")
                .change("visit_promises.csv", 4, "2018-10-24", "请李四");
        assertThat(problems())
                .hasSize(7)
                .allSatisfy(text -> assertThat(text).contains("but was ***").doesNotContainIgnoringCase("zhang"))
                .noneMatch(text -> text.contains("张") || text.contains("李") || text.contains("演示高管"));
    }

    @Test
    void aDoubtfulCreditCodeIsKeptAndWarnedOf() throws BadInputException {
        data.change("enterprises.csv", 3, "91990000MAGDEFPF7D", "91990000MAGDEFPF7A");
        HuaihaiData loaded = DataDirectory.load(directory);
        assertThat(loaded.warnings())
                .extracting(problem -> problem.in(EN))
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .startsWith("enterprises.csv:3: uscc: the credit code is kept as suspect")
                        .doesNotContain("91990000MAGDEFPF7A"));
        assertThat(Objects.requireNonNull(loaded.enterprises().get("E0001"))
                        .file()
                        .creditCode()
                        .orElseThrow()
                        .text())
                .isEqualTo("91990000MAGDEFPF7A");
    }

    @Test
    void theSameIsSaidInChinese() {
        data.change("leases.csv", 3, "2017-08-01", "2019-08-01");
        assertThatThrownBy(() -> DataDirectory.load(directory))
                .isInstanceOfSatisfying(
                        BadInputException.class,
                        e -> assertThat(e.problems())
                                .extracting(problem -> problem.in(Messages.chinese()))
                                .containsExactly("leases.csv:3: end_inclusive: 不得早于 start 2019-08-01，实为 '2019-07-31'"));
    }

    private List<String> problems() {
        try {
            DataDirectory.load(directory);
        } catch (BadInputException e) {
            return e.problems().stream().map(problem -> problem.in(EN)).toList();
        }
        return List.of();
    }
}
