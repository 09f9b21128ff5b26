package io.github.louyu.examples.huaihai;

import io.github.louyu.enterprise.Officer;
import io.github.louyu.enterprise.PersonId;
import io.github.louyu.enterprise.PersonName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Gives officers the end of their terms: the table says that an officer holds a role until the next one begins. The end is known
 * from the day on which the next one is recorded, so it is a correction of that day and no part of what was known before.
 */
final class OfficerTerms {

    private final FileDraft file;
    private final TreeMap<LocalDate, Row> known = new TreeMap<>();
    private final Map<String, LocalDate> saidEnds = new HashMap<>();

    private OfficerTerms(FileDraft file) {
        this.file = file;
    }

    static void add(Tables tables, Function<Row, Optional<FileDraft>> draft, InputProblems problems) {
        Map<String, List<Row>> byRole = new LinkedHashMap<>();
        for (Row row : tables.rows(Table.OFFICERS)) {
            byRole.computeIfAbsent(row.get(Columns.ENTERPRISE) + " " + row.get(Columns.ROLE), key -> new ArrayList<>())
                    .add(row);
        }
        for (List<Row> rows : byRole.values()) {
            rows.sort(Comparator.comparing((Row row) -> row.get(Columns.RECORDED_ON))
                    .thenComparing(Row::id));
            draft.apply(rows.get(0)).ifPresent(file -> new OfficerTerms(file).addAll(rows, problems));
        }
    }

    private void addAll(List<Row> rows, InputProblems problems) {
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Row other = known.putIfAbsent(row.get(Columns.FROM), row);
            if (other != null) {
                row.refuse(problems, Columns.FROM, "problem.role-taken", Long.toString(other.line()));
            }
            LocalDate day = row.get(Columns.RECORDED_ON);
            if (i + 1 == rows.size()
                    || !rows.get(i + 1).get(Columns.RECORDED_ON).equals(day)) {
                say(day);
            }
        }
    }

    /** Says what is new on a day: the officers recorded on it, and the ends that they bring to others. */
    private void say(LocalDate day) {
        for (Map.Entry<LocalDate, Row> entry : known.entrySet()) {
            Row row = entry.getValue();
            Optional<LocalDate> end = Optional.ofNullable(known.higherKey(entry.getKey()));
            if (row.get(Columns.RECORDED_ON).equals(day)) {
                file.add(row, row.id(), () -> officer(row, end));
            } else if (end.isPresent() && !end.get().equals(saidEnds.get(row.id()))) {
                file.correct(row, row.id() + "/until/" + day, row.id(), day, () -> officer(row, end));
            }
            end.ifPresent(date -> saidEnds.put(row.id(), date));
        }
    }

    private static Officer officer(Row row, Optional<LocalDate> until) {
        return Officer.builder()
                .person(PersonId.of(row.id()))
                .name(PersonName.of(row.get(Columns.NAME_ZH)))
                .role(row.get(Columns.ROLE))
                .from(row.get(Columns.FROM))
                .until(until)
                .build();
    }
}
