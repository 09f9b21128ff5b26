package io.github.louyu.examples.huaihai;

import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.AttributeValue;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.PersonId;
import io.github.louyu.enterprise.ServiceTeam;
import io.github.louyu.enterprise.TeamMember;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes teams of the rows that each add a member: the file keeps the whole team from each day on which it grew. */
final class ServiceTeams {

    private static final Comparator<Row> ORDER = Comparator.comparing((Row row) -> row.get(Columns.RECORDED_ON))
            .thenComparing(row -> row.get(Columns.FROM))
            .thenComparing(Row::id);

    private ServiceTeams() {}

    static void add(Tables tables, Community community, Function<Row, Optional<FileDraft>> draft) {
        Map<String, List<Row>> byEnterprise = new LinkedHashMap<>();
        for (Row row : tables.rows(Table.SERVICE_TEAMS)) {
            byEnterprise
                    .computeIfAbsent(row.get(Columns.ENTERPRISE), id -> new ArrayList<>())
                    .add(row);
        }
        for (List<Row> rows : byEnterprise.values()) {
            rows.sort(ORDER);
            draft.apply(rows.get(0)).ifPresent(file -> add(rows, community, file));
        }
    }

    private static void add(List<Row> rows, Community community, FileDraft file) {
        List<Row> group = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            group.add(row);
            boolean last = i + 1 == rows.size() || !together(row, rows.get(i + 1));
            // a member who could not be read is reported there
            if (last && group.stream().allMatch(each -> community.members().containsKey(each.get(Columns.MEMBER)))) {
                LocalDate from = row.get(Columns.FROM);
                List<Row> known = rows.subList(0, i + 1);
                file.add(
                        row,
                        String.join("+", group.stream().map(Row::id).toList()),
                        () -> AttributeValue.from(
                                EnterpriseAttributes.SERVICE_TEAM, team(known, from, community), from));
            }
            if (last) {
                group.clear();
            }
        }
    }

    private static boolean together(Row one, Row other) {
        return one.get(Columns.RECORDED_ON).equals(other.get(Columns.RECORDED_ON))
                && one.get(Columns.FROM).equals(other.get(Columns.FROM));
    }

    private static ServiceTeam team(List<Row> known, LocalDate on, Community community) {
        return ServiceTeam.of(known.stream()
                .filter(row -> !row.get(Columns.FROM).isAfter(on))
                .flatMap(row -> member(row.get(Columns.MEMBER), community).stream())
                .collect(ImmutableSet.toImmutableSet()));
    }

    private static Optional<TeamMember> member(String id, Community community) {
        return Optional.ofNullable(community.members().get(id))
                .map(Community.Member::department)
                .map(department -> TeamMember.of(
                        PersonId.of(id), department.role(), department.label().zh()));
    }
}
