package io.github.louyu.examples.huaihai.data;

import static io.github.louyu.examples.huaihai.data.CommittedTables.AS_OF;
import static io.github.louyu.examples.huaihai.data.CommittedTables.date;
import static io.github.louyu.examples.huaihai.data.CommittedTables.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables hold what the six mandatory visits turn on: each cause, met and unmet, known and unknown. */
class HuaihaiStoriesTest {

    private static final BigDecimal A_FIFTH = new BigDecimal("0.2");

    private final CommittedTables tables = new CommittedTables();
    private final Set<String> key = tables.keyTiers(AS_OF).entrySet().stream()
            .filter(tier -> !tier.getValue().isEmpty())
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(TreeSet::new));

    @Test
    void aHundredAndTwentyEnterprisesAreKeyOnTheDayOfTheArticle() {
        assertThat(key).hasSize(120);
        assertThat(tables.keyTiers(AS_OF).values()).contains("", "SUBDISTRICT", "DISTRICT", "CITY");
    }

    @Test
    void someEnterprisesWereRaisedToKeyAndSomeDroppedInTheYear() {
        Map<String, String> before = tables.keyTiers(LocalDate.of(2019, 1, 2));
        assertThat(key.stream().filter(id -> before.getOrDefault(id, "").isEmpty()))
                .hasSize(5);
        assertThat(before.entrySet().stream()
                        .filter(tier -> !tier.getValue().isEmpty() && !key.contains(tier.getKey())))
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"EXECUTIVE_CHANGE", "HEADQUARTERS_LEADER_VISIT", "RELOCATION_NOTICE", "SPECIAL_CASE_OPENED"})
    void everyKindOfEventIsVisitedAndUnvisitedAmongKeyEnterprisesAndOccursAmongOthers(String kind) {
        List<Map<String, String>> events = tables.live("events").stream()
                .filter(event ->
                        text(event, "kind").equals(kind) && date(event, "date").getYear() == 2019)
                .toList();
        assertThat(events).anyMatch(event -> key.contains(text(event, "enterprise_id")) && visitedAbout(event));
        assertThat(events).anyMatch(event -> key.contains(text(event, "enterprise_id")) && !visitedAbout(event));
        assertThat(events).anyMatch(event -> !key.contains(text(event, "enterprise_id")));
    }

    @Test
    void headquartersVisitsAreAnnouncedAndSomeAreStillAhead() {
        List<Map<String, String>> visits = tables.rows("events").stream()
                .filter(event -> text(event, "kind").equals("HEADQUARTERS_LEADER_VISIT"))
                .toList();
        assertThat(visits).allMatch(event -> date(event, "recorded_on").isBefore(date(event, "date")));
        assertThat(visits).anyMatch(event -> date(event, "date").isAfter(AS_OF));
    }

    @Test
    void leasesOfKeyEnterprisesEndWithinThreeMonthsRenewedVisitedAndNeither() {
        Set<String> ending = new TreeSet<>();
        Map<String, LocalDate> latest = new TreeMap<>();
        for (Map<String, String> lease : tables.live("leases")) {
            String id = text(lease, "enterprise_id");
            LocalDate end = date(lease, "end_inclusive");
            latest.merge(id, end, (a, b) -> a.isAfter(b) ? a : b);
            if (key.contains(id) && !end.isBefore(AS_OF) && !end.minusMonths(3).isAfter(AS_OF)) {
                ending.add(id);
            }
        }
        Set<String> visited = visitedFrom(LocalDate.of(2019, 6, 24));
        assertThat(ending).hasSizeGreaterThan(12);
        assertThat(ending).anyMatch(id -> latestEnd(latest, id).isAfter(AS_OF.plusYears(1)));
        assertThat(ending).anyMatch(visited::contains);
        assertThat(ending)
                .anyMatch(id -> !visited.contains(id) && latestEnd(latest, id).isBefore(AS_OF.plusYears(1)));
        assertThat(key.stream().filter(id -> !latest.containsKey(id))).hasSize(4);
    }

    @Test
    void taxesOfKeyEnterprisesFellByMoreThanAFifthOrByLittleAndSomeAreNotKnown() {
        Map<String, BigDecimal> before = taxes("2018-H1");
        Map<String, BigDecimal> after = taxes("2019-H1");
        Set<String> fell = new TreeSet<>();
        Set<String> slipped = new TreeSet<>();
        for (String id : key) {
            BigDecimal base = before.get(id);
            BigDecimal latest = after.get(id);
            if (base != null && latest != null && latest.compareTo(base) < 0) {
                boolean much = base.subtract(latest).compareTo(base.multiply(A_FIFTH)) > 0;
                (much ? fell : slipped).add(id);
            }
        }
        Set<String> visited = visitedFrom(LocalDate.of(2019, 7, 19));
        assertThat(fell).hasSize(12).anyMatch(visited::contains).anyMatch(id -> !visited.contains(id));
        assertThat(slipped).isNotEmpty();
        assertThat(key.stream().filter(id -> !before.containsKey(id))).hasSize(4);
        assertThat(key.stream().filter(id -> !after.containsKey(id))).hasSize(2);
    }

    @Test
    void someVisitsAreRecordedWeeksAfterTheyWereMadeAndSomeEntriesWereAmended() {
        assertThat(tables.rows("visits"))
                .anyMatch(visit -> date(visit, "date").getYear() == 2019
                        && ChronoUnit.WEEKS.between(date(visit, "date"), date(visit, "recorded_on")) >= 4);
        assertThat(tables.values("corrections", "table")).contains("events", "leases", "taxes");
        assertThat(tables.values("retractions", "table")).contains("events", "visits");
    }

    /** Whether a visit was made from two weeks before the event on. */
    private boolean visitedAbout(Map<String, String> event) {
        return visitedFrom(date(event, "date").minusDays(14)).contains(text(event, "enterprise_id"));
    }

    private Set<String> visitedFrom(LocalDate day) {
        return tables.live("visits").stream()
                .filter(visit -> !date(visit, "date").isBefore(day))
                .map(visit -> text(visit, "enterprise_id"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static LocalDate latestEnd(Map<String, LocalDate> dates, String id) {
        return dates.getOrDefault(id, LocalDate.MIN);
    }

    private Map<String, BigDecimal> taxes(String period) {
        return tables.live("taxes").stream()
                .filter(tax -> text(tax, "period").equals(period))
                .collect(Collectors.toMap(
                        tax -> text(tax, "enterprise_id"), tax -> new BigDecimal(text(tax, "amount_cny"))));
    }
}
