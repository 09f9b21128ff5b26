package io.github.louyu.examples.huaihai.data;

import static io.github.louyu.examples.huaihai.data.CommittedTables.AS_OF;
import static io.github.louyu.examples.huaihai.data.CommittedTables.date;
import static io.github.louyu.examples.huaihai.data.CommittedTables.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed tables are what the generator writes, and their totals are the article's. */
class HuaihaiDataTest {

    private static final BigDecimal HUNDRED_MILLION = new BigDecimal("100000000");
    private static final long THREE_MEGABYTES = 3_000_000;

    private final CommittedTables tables = new CommittedTables();

    @Test
    void theGeneratorReproducesTheCommittedFilesByteForByte(@TempDir Path directory) throws IOException {
        GenerateHuaihaiData.main(new String[] {directory.toString()});
        List<Path> committed = CommittedTables.files();
        try (Stream<Path> generated = Files.list(directory)) {
            assertThat(generated.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(committed.stream()
                            .map(file -> file.getFileName().toString())
                            .toList());
        }
        for (Path file : committed) {
            assertThat(directory.resolve(file.getFileName().toString())).hasSameBinaryContentAs(file);
        }
    }

    @Test
    void everyTableIsHeadedDemonstrationDataAndAllAreSmall() throws IOException {
        long bytes = 0;
        for (Path file : CommittedTables.files()) {
            String content = Files.readString(file, StandardCharsets.UTF_8);
            assertThat(content).as(file.toString()).startsWith("# 演示数据 / demonstration data");
            assertThat(content).as(file.toString()).doesNotContain("\r").endsWith("\n");
            bytes += Files.size(file);
        }
        assertThat(bytes).isLessThan(THREE_MEGABYTES);
    }

    @Test
    void theTotalsThatTheTablesGiveAreThoseOfTheArticle() {
        Map<String, BigDecimal> computed = computed();
        List<Map<String, String>> figures = tables.rows("article_figures");
        assertThat(figures.stream().map(row -> text(row, "figure")))
                .containsExactlyInAnyOrderElementsOf(computed.keySet());
        for (Map<String, String> figure : figures) {
            String name = text(figure, "figure");
            BigDecimal stated = new BigDecimal(text(figure, "value"));
            if (text(figure, "comparator").equals("MORE_THAN")) {
                assertThat(computed.get(name)).as(name).isGreaterThan(stated);
            } else {
                assertThat(computed.get(name)).as(name).isEqualByComparingTo(stated);
            }
        }
    }

    @Test
    void theFiguresOfTheArticleAreCopiedAsItStatesThem() {
        Map<String, String> stated = tables.rows("article_figures").stream()
                .collect(Collectors.toMap(
                        row -> text(row, "figure"), row -> text(row, "comparator") + " " + text(row, "value")));
        assertThat(stated)
                .containsEntry("ENTERPRISES", "EQUAL 3665")
                .containsEntry("BUILDINGS", "EQUAL 20")
                .containsEntry("COMMERCIAL_DISTRICTS", "EQUAL 2")
                .containsEntry("AREAS", "EQUAL 3")
                .containsEntry("TAX_BUILDINGS_2018", "EQUAL 17")
                .containsEntry("TAX_BUILDINGS_2019_H1", "EQUAL 13")
                .containsEntry("REGIONAL_HEADQUARTERS", "EQUAL 15")
                .containsEntry("FOREIGN_SHARE", "MORE_THAN 50")
                .containsEntry("OFFICE_WORKERS", "MORE_THAN 70000")
                .containsEntry("ENTERPRISES_VISITED", "EQUAL 39")
                .containsEntry("APPEALS_RECEIVED", "MORE_THAN 120")
                .containsEntry("APPEALS_SETTLED", "EQUAL 55")
                .containsEntry("POLICY_APPLICATIONS", "EQUAL 62")
                .containsEntry("ACTIVITIES", "EQUAL 47")
                .containsEntry("ATTENDANCES", "EQUAL 40648")
                .hasSize(15);
    }

    private Map<String, BigDecimal> computed() {
        List<Map<String, String>> enterprises = tables.live("enterprises");
        long foreign = enterprises.stream()
                .filter(row -> text(row, "investment_origin").equals("FOREIGN"))
                .count();
        long headquarters = enterprises.stream()
                .filter(row -> text(row, "headquarters_status").equals("REGIONAL_HEADQUARTERS"))
                .count();
        long settled =
                lastStatuses().values().stream().filter("SETTLED"::equals).count();
        Map<String, BigDecimal> computed = new TreeMap<>();
        computed.put("ENTERPRISES", BigDecimal.valueOf(enterprises.size()));
        computed.put("BUILDINGS", distinct("enterprises", "building_id"));
        computed.put("COMMERCIAL_DISTRICTS", distinct("buildings", "commercial_district_id"));
        computed.put("AREAS", distinct("buildings", "area"));
        computed.put("TAX_BUILDINGS_2018", buildingsOverHundredMillion(Set.of("2018-H1", "2018-H2")));
        computed.put("TAX_BUILDINGS_2019_H1", buildingsOverHundredMillion(Set.of("2019-H1")));
        computed.put("REGIONAL_HEADQUARTERS", BigDecimal.valueOf(headquarters));
        computed.put("FOREIGN_SHARE", BigDecimal.valueOf(100.0 * foreign / enterprises.size()));
        computed.put("OFFICE_WORKERS", sum(enterprises, "workers"));
        computed.put("ENTERPRISES_VISITED", BigDecimal.valueOf(visited().size()));
        computed.put("APPEALS_RECEIVED", distinct("appeals", "appeal_id"));
        computed.put("APPEALS_SETTLED", BigDecimal.valueOf(settled));
        computed.put("POLICY_APPLICATIONS", distinct("policy_applications", "enterprise_id"));
        computed.put("ACTIVITIES", distinct("activities", "activity_id"));
        computed.put("ATTENDANCES", sum(tables.live("activities"), "attendances"));
        return computed;
    }

    private BigDecimal distinct(String table, String column) {
        return BigDecimal.valueOf(tables.live(table).stream()
                .map(row -> text(row, column))
                .distinct()
                .count());
    }

    private static BigDecimal sum(List<Map<String, String>> rows, String column) {
        return rows.stream().map(row -> new BigDecimal(text(row, column))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal buildingsOverHundredMillion(Set<String> periods) {
        Map<String, String> buildings = new HashMap<>();
        tables.live("enterprises").forEach(row -> buildings.put(text(row, "enterprise_id"), text(row, "building_id")));
        Map<String, BigDecimal> taxes = new TreeMap<>();
        for (Map<String, String> row : tables.live("taxes")) {
            if (periods.contains(text(row, "period"))) {
                String building = buildings.get(text(row, "enterprise_id"));
                assertThat(building).isNotNull();
                taxes.merge(building, new BigDecimal(text(row, "amount_cny")), BigDecimal::add);
            }
        }
        return BigDecimal.valueOf(taxes.values().stream()
                .filter(tax -> tax.compareTo(HUNDRED_MILLION) > 0)
                .count());
    }

    private Set<String> visited() {
        return tables.live("visits").stream()
                .filter(row -> date(row, "date").getYear() == 2019
                        && !date(row, "date").isAfter(AS_OF))
                .map(row -> text(row, "enterprise_id"))
                .collect(Collectors.toSet());
    }

    /** The statuses are in the order in which they were reached. */
    private Map<String, String> lastStatuses() {
        Map<String, String> last = new TreeMap<>();
        tables.live("appeal_statuses").forEach(row -> last.put(text(row, "appeal_id"), text(row, "status")));
        return last;
    }
}
