package io.github.louyu.examples.huaihai;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What must hold between the cells of a row. The library refuses most of it too, but cannot say which column is to blame.
 */
final class RowChecks {

    private RowChecks() {}

    static boolean none(Row row, InputProblems problems) {
        return true;
    }

    static boolean lease(Row row, InputProblems problems) {
        LocalDate start = row.get(Columns.START);
        LocalDate end = row.get(Columns.END);
        if (end.isBefore(start)) {
            row.refuse(problems, Columns.END, "problem.before", Columns.START.name(), start.toString());
            return false;
        }
        Optional<LocalDate> notice = row.find(Columns.NOTICE_BY);
        if (notice.isPresent() && notice.get().isAfter(end)) {
            row.refuse(problems, Columns.NOTICE_BY, "problem.after", Columns.END.name(), end.toString());
            return false;
        }
        return true;
    }

    /** An event answers an event of the same enterprise. */
    static boolean event(Row row, Tables tables, InputProblems problems) {
        String enterprise = row.get(Columns.ENTERPRISE);
        boolean fits = row.find(Columns.ABOUT)
                .flatMap(id -> tables.find(Table.EVENTS, id))
                .filter(about -> !about.get(Columns.ENTERPRISE).equals(enterprise))
                .isEmpty();
        if (!fits) {
            row.refuse(problems, Columns.ABOUT, "problem.other-enterprise", enterprise);
        }
        return fits;
    }

    static boolean visit(Row row, List<Row> promises, InputProblems problems) {
        LocalDate date = row.get(Columns.DATE);
        if (row.get(Columns.RECORDED_ON).isBefore(date)) {
            row.refuse(problems, Columns.RECORDED_ON, "problem.before", Columns.DATE.name(), date.toString());
            return false;
        }
        boolean fits = true;
        for (Row promise : promises) {
            if (promise.get(Columns.DUE_ON).isBefore(date)) {
                promise.refuse(problems, Columns.DUE_ON, "problem.before", Table.VISITS.file(), date.toString());
                fits = false;
            }
            if (promise.find(Columns.KEPT_ON)
                    .filter(kept -> kept.isBefore(date))
                    .isPresent()) {
                promise.refuse(problems, Columns.KEPT_ON, "problem.before", Table.VISITS.file(), date.toString());
                fits = false;
            }
        }
        return fits;
    }
}
