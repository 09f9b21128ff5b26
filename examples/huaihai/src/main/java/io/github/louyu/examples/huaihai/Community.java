package io.github.louyu.examples.huaihai;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.text.Bilingual;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * The places, people and activities of the subdistrict, by id.
 *
 * @param areas the areas
 * @param districts the commercial districts
 * @param buildings the buildings
 * @param liaisons the liaison officers
 * @param members the members of service teams
 * @param activities the activities
 */
record Community(
        ImmutableMap<String, Bilingual> areas,
        ImmutableMap<String, Bilingual> districts,
        ImmutableMap<String, Building> buildings,
        ImmutableMap<String, Liaison> liaisons,
        ImmutableMap<String, Member> members,
        ImmutableMap<String, Activity> activities) {

    record Building(
            Bilingual name,
            String area,
            String district,
            String grade,
            long floors,
            BigDecimal floorArea,
            boolean landmark) {}

    /** {@link #toString()} does not tell who it is. */
    record Liaison(Bilingual name, String area, String rank) {
        @Override
        public String toString() {
            return "Liaison[" + area + ", " + rank + "]";
        }
    }

    /** {@link #toString()} does not tell who it is. */
    record Member(Bilingual name, Department department) {
        @Override
        public String toString() {
            return "Member[" + department + "]";
        }
    }

    record Activity(Bilingual name, String kind, String building, LocalDate date, long attendances) {}

    static Community of(Tables tables) {
        return new Community(
                names(tables, Table.AREAS),
                names(tables, Table.COMMERCIAL_DISTRICTS),
                map(
                        tables,
                        Table.BUILDINGS,
                        row -> new Building(
                                name(row),
                                row.get(Columns.AREA),
                                row.get(Columns.DISTRICT),
                                row.get(Columns.GRADE),
                                row.get(Columns.FLOORS),
                                row.get(Columns.FLOOR_AREA),
                                row.get(Columns.LANDMARK))),
                map(
                        tables,
                        Table.LIAISON_OFFICERS,
                        row -> new Liaison(name(row), row.get(Columns.AREA), row.get(Columns.LIAISON_RANK))),
                map(tables, Table.TEAM_MEMBERS, row -> new Member(name(row), row.get(Columns.DEPARTMENT))),
                map(
                        tables,
                        Table.ACTIVITIES,
                        row -> new Activity(
                                name(row),
                                row.get(Columns.ACTIVITY_KIND),
                                row.get(Columns.BUILDING),
                                row.get(Columns.DATE),
                                row.get(Columns.ATTENDANCES))));
    }

    static Bilingual name(Row row) {
        return Bilingual.of(row.get(Columns.NAME_ZH), row.get(Columns.NAME_EN));
    }

    private static ImmutableMap<String, Bilingual> names(Tables tables, Table table) {
        return map(tables, table, Community::name);
    }

    private static <T> ImmutableMap<String, T> map(Tables tables, Table table, Function<Row, T> of) {
        return tables.rows(table).stream().collect(ImmutableMap.toImmutableMap(Row::id, of));
    }
}
