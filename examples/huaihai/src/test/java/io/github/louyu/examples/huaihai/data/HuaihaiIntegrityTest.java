package io.github.louyu.examples.huaihai.data;

import static io.github.louyu.examples.huaihai.data.CommittedTables.AS_OF;
import static io.github.louyu.examples.huaihai.data.CommittedTables.date;
import static io.github.louyu.examples.huaihai.data.CommittedTables.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables agree with each other and with the calendar, and every code is well formed. */
class HuaihaiIntegrityTest {

    private static final String CODE_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] CODE_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private static final WorkCalendar CALENDAR = WorkCalendar.china();

    private final CommittedTables tables = new CommittedTables();

    @Test
    void everyCreditCodeIsWellFormedUniqueAndOfNoPlace() {
        Set<String> seen = new HashSet<>();
        for (Map<String, String> row : tables.rows("enterprises")) {
            String code = text(row, "uscc");
            assertThat(code).hasSize(18).startsWith("91990000");
            int sum = 0;
            for (int i = 0; i < CODE_WEIGHTS.length; i++) {
                int value = CODE_ALPHABET.indexOf(code.charAt(i));
                assertThat(value).as(code).isNotNegative();
                sum += CODE_WEIGHTS[i] * value;
            }
            assertThat(CODE_ALPHABET.indexOf(code.charAt(17))).as(code).isEqualTo((31 - sum % 31) % 31);
            int inner = 0;
            for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
                inner += ORGANISATION_WEIGHTS[i] * Integer.parseInt(code.substring(8 + i, 9 + i), 36);
            }
            int check = 11 - inner % 11;
            String expected = check == 10 ? "X" : check == 11 ? "0" : Integer.toString(check);
            assertThat(code.substring(16, 17)).as(code).isEqualTo(expected);
            assertThat(seen.add(code)).as(code).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "areas",
                "commercial_districts",
                "buildings",
                "enterprises",
                "attribute_changes",
                "liaison_officers",
                "team_members",
                "service_teams",
                "officers",
                "leases",
                "taxes",
                "events",
                "visits",
                "visit_promises",
                "appeals",
                "appeal_statuses",
                "policy_applications",
                "activities",
                "retractions"
            })
    void everyRowHasAnIdOfItsOwn(String table) {
        assertThat(tables.values(table, tables.idColumn(table))).hasSameSizeAs(tables.rows(table));
    }

    @ParameterizedTest
    @CsvSource({
        "buildings, area, areas, area",
        "buildings, commercial_district_id, commercial_districts, commercial_district_id",
        "liaison_officers, area, areas, area",
        "enterprises, building_id, buildings, building_id",
        "enterprises, chief_liaison_id, liaison_officers, liaison_id",
        "attribute_changes, enterprise_id, enterprises, enterprise_id",
        "service_teams, enterprise_id, enterprises, enterprise_id",
        "service_teams, member_id, team_members, member_id",
        "officers, enterprise_id, enterprises, enterprise_id",
        "leases, enterprise_id, enterprises, enterprise_id",
        "leases, building_id, buildings, building_id",
        "taxes, enterprise_id, enterprises, enterprise_id",
        "events, enterprise_id, enterprises, enterprise_id",
        "visits, enterprise_id, enterprises, enterprise_id",
        "visit_promises, visit_id, visits, visit_id",
        "appeals, enterprise_id, enterprises, enterprise_id",
        "appeal_statuses, appeal_id, appeals, appeal_id",
        "policy_applications, enterprise_id, enterprises, enterprise_id",
        "policy_applications, assisted_by, liaison_officers, liaison_id",
        "activities, building_id, buildings, building_id"
    })
    void everyReferenceIsMet(String table, String column, String target, String key) {
        assertThat(tables.values(target, key)).containsAll(tables.values(table, column));
    }

    @Test
    void visitorsAndLiaisonsAreKnownAndEventsAnswerEarlierOnesOfTheSameEnterprise() {
        Set<String> people = new HashSet<>(tables.values("liaison_officers", "liaison_id"));
        Set<String> liaisons = Set.copyOf(people);
        people.addAll(tables.values("team_members", "member_id"));
        for (Map<String, String> visit : tables.rows("visits")) {
            assertThat(people).containsAll(List.of(text(visit, "visitors").split(";", -1)));
        }
        for (Map<String, String> change : tables.rows("attribute_changes")) {
            if (text(change, "attribute").equals("chief_liaison_id")) {
                assertThat(liaisons).contains(text(change, "value"));
            }
        }
        Map<String, Map<String, String>> events = byId("events");
        for (Map<String, String> event : events.values()) {
            String about = text(event, "about");
            boolean answers =
                    Set.of("RELOCATION_WITHDRAWN", "SPECIAL_CASE_CLOSED").contains(text(event, "kind"));
            assertThat(about.isEmpty()).as(event.toString()).isEqualTo(!answers);
            if (answers) {
                assertThat(events).containsKey(about);
                Map<String, String> answered = events.getOrDefault(about, Map.of());
                assertThat(text(answered, "enterprise_id")).isEqualTo(text(event, "enterprise_id"));
                assertThat(date(answered, "date")).isBeforeOrEqualTo(date(event, "date"));
            }
        }
    }

    @Test
    void amendmentsNameRowsAndColumnsThatExistAndComeAfterThem() {
        for (String table : List.of("corrections", "retractions")) {
            for (Map<String, String> amendment : tables.rows(table)) {
                Map<String, Map<String, String>> targets = byId(text(amendment, "table"));
                assertThat(targets).containsKey(text(amendment, "target_id"));
                Map<String, String> target = targets.getOrDefault(text(amendment, "target_id"), Map.of());
                assertThat(date(amendment, "recorded_on")).isAfterOrEqualTo(date(target, "recorded_on"));
                if (table.equals("corrections")) {
                    assertThat(text(target, text(amendment, "field"))).isNotEqualTo(text(amendment, "value"));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "enterprises",
                "attribute_changes",
                "service_teams",
                "officers",
                "leases",
                "taxes",
                "events",
                "visits",
                "appeals",
                "appeal_statuses",
                "policy_applications",
                "corrections",
                "retractions"
            })
    void everyEntryIsRecordedOnADayOnWhichTheOfficeIsOpenUpToTheDayOfTheArticle(String table) {
        for (Map<String, String> row : tables.rows(table)) {
            LocalDate recordedOn = date(row, "recorded_on");
            assertThat(recordedOn).as(row.toString()).isBetween(LocalDate.of(2019, 1, 2), AS_OF);
            assertThat(CALENDAR.isWorkday(recordedOn)).as(row.toString()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "visits, date",
        "taxes, published_on",
        "appeals, received_on",
        "appeal_statuses, date",
        "policy_applications, applied_on",
        "attribute_changes, from",
        "service_teams, from"
    })
    void nothingIsRecordedBeforeItIsTrue(String table, String column) {
        for (Map<String, String> row : tables.live(table)) {
            assertThat(date(row, "recorded_on")).as(row.toString()).isAfterOrEqualTo(date(row, column));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attribute_changes",
                "service_teams",
                "officers",
                "leases",
                "taxes",
                "events",
                "visits",
                "appeals",
                "policy_applications"
            })
    void nothingIsRecordedOfAnEnterpriseBeforeTheEnterprise(String table) {
        Map<String, Map<String, String>> enterprises = byId("enterprises");
        for (Map<String, String> row : tables.rows(table)) {
            Map<String, String> enterprise = enterprises.getOrDefault(text(row, "enterprise_id"), Map.of());
            assertThat(date(row, "recorded_on")).as(row.toString()).isAfterOrEqualTo(date(enterprise, "recorded_on"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "buildings, grade, SUPER_A|A|B",
        "buildings, landmark, true|false",
        "enterprises, investment_origin, DOMESTIC|HONG_KONG_MACAO_TAIWAN|FOREIGN",
        "enterprises, headquarters_status, |REGIONAL_HEADQUARTERS",
        "enterprises, key_tier, |SUBDISTRICT|DISTRICT|CITY",
        "attribute_changes, attribute, key_tier|chief_liaison_id",
        "liaison_officers, rank, SECTION_HEAD|OFFICER",
        "taxes, period, 2018-H1|2018-H2|2019-H1",
        "visits, purpose, MANDATORY|ROUTINE|APPEAL_FOLLOW_UP|POLICY_BRIEFING",
        "visits, outcome, STABLE|NEEDS_RECORDED|AT_RISK",
        "appeals, channel, FORUM|VISIT|CALL_OR_LETTER",
        "appeals, kind, PREMISES_CHANGE|FINANCING|RECRUITMENT|OTHER",
        "appeals, severity, URGENT|DIFFICULT|WORRYING|HOPED_FOR",
        "appeal_statuses, status, ACCEPTED|ASSIGNED|SETTLED|REOPENED|EXPLAINED",
        "activities, kind, HERITAGE_CRAFTS|READING_CLUB|MUSIC_SALON"
    })
    void everyAllowedValueAndNoOtherOccurs(String table, String column, String allowed) {
        assertThat(tables.values(table, column)).containsExactlyInAnyOrder(allowed.split("\\|", -1));
    }

    @Test
    void datesAreInOrder() {
        for (Map<String, String> lease : tables.live("leases")) {
            LocalDate start = date(lease, "start");
            LocalDate end = date(lease, "end_inclusive");
            assertThat(start).as(lease.toString()).isBefore(end);
            if (!text(lease, "notice_by").isEmpty()) {
                assertThat(date(lease, "notice_by")).as(lease.toString()).isBetween(start, end);
            }
        }
        Map<String, Map<String, String>> visits = byId("visits");
        for (Map<String, String> promise : tables.rows("visit_promises")) {
            LocalDate made = date(visits.getOrDefault(text(promise, "visit_id"), Map.of()), "date");
            assertThat(date(promise, "due_on")).isAfter(made);
            if (!text(promise, "kept_on").isEmpty()) {
                assertThat(date(promise, "kept_on")).isAfter(made).isBeforeOrEqualTo(LocalDate.of(2019, 9, 24));
            }
        }
        Map<String, LocalDate> last = new HashMap<>();
        tables.rows("appeals").forEach(row -> last.put(text(row, "appeal_id"), date(row, "received_on")));
        for (Map<String, String> status : tables.rows("appeal_statuses")) {
            LocalDate before = last.put(text(status, "appeal_id"), date(status, "date"));
            assertThat(date(status, "date")).as(status.toString()).isAfterOrEqualTo(before);
        }
        for (Map<String, String> visit : tables.rows("visits")) {
            assertThat(date(visit, "date").isBefore(LocalDate.of(2019, 1, 1))
                            || CALENDAR.isWorkday(date(visit, "date")))
                    .as(visit.toString())
                    .isTrue();
        }
    }

    private Map<String, Map<String, String>> byId(String table) {
        String id = tables.idColumn(table);
        Map<String, Map<String, String>> rows = new HashMap<>();
        tables.rows(table).forEach(row -> rows.put(text(row, id), row));
        return rows;
    }
}
