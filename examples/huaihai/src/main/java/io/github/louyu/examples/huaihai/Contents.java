package io.github.louyu.examples.huaihai;

import io.github.louyu.community.BuildingId;
import io.github.louyu.enterprise.Appeal;
import io.github.louyu.enterprise.AppealProgress;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.Figure;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.FileEvent;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.MetPerson;
import io.github.louyu.enterprise.PersonId;
import io.github.louyu.enterprise.PolicyApplication;
import io.github.louyu.enterprise.PromiseId;
import io.github.louyu.enterprise.PromiseKept;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.enterprise.VisitOutcome;
import io.github.louyu.enterprise.VisitParticipant;
import io.github.louyu.enterprise.VisitPromise;
import io.github.louyu.enterprise.VisitorRank;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Says what a row says in the words of the library. */
final class Contents {

    /** What the office found, in its own codes: all these visits met somebody, which is what the library asks first. */
    static final String FINDING = "finding";

    private Contents() {}

    /** Says what a row of a table that can be corrected says. */
    static FileContent of(Row row) {
        return switch (row.table()) {
            case LEASES -> lease(row);
            case TAXES -> tax(row);
            case EVENTS -> event(row);
            default ->
                throw new IllegalArgumentException("table: must be leases, taxes or events, but was " + row.table());
        };
    }

    static Lease lease(Row row) {
        return Lease.builder()
                .start(row.get(Columns.START))
                .lastDay(row.get(Columns.END))
                .noticeBy(row.find(Columns.NOTICE_BY))
                .building(BuildingId.of(row.get(Columns.BUILDING)))
                .floor(row.get(Columns.FLOOR) + "F")
                .areaSquareMetres(row.get(Columns.LEASED_AREA))
                .build();
    }

    static Figure<?> tax(Row row) {
        return Figure.of(
                FigureKind.TAX, row.get(Columns.PERIOD), row.get(Columns.AMOUNT), row.get(Columns.PUBLISHED_ON));
    }

    static FileEvent event(Row row) {
        return FileEvent.builder()
                .kind(row.get(Columns.EVENT_KIND))
                .on(row.get(Columns.DATE))
                .about(row.find(Columns.ABOUT).map(EntryId::of))
                .build();
    }

    static Visit visit(Row row, List<Row> promises, Map<String, Community.Member> members) {
        Visit.Builder visit = Visit.builder()
                .on(row.get(Columns.DATE))
                .purpose(row.get(Columns.PURPOSE))
                .addMetWith(MetPerson.of(row.get(Columns.MET)))
                .outcome(VisitOutcome.MET)
                .fields(Map.of(FINDING, row.get(Columns.OUTCOME)));
        for (String visitor : row.get(Columns.VISITORS)) {
            Community.Member member = members.get(visitor);
            visit.addVisitor(VisitParticipant.of(
                    PersonId.of(visitor),
                    member == null
                            ? VisitorRank.LIAISON_OFFICER
                            : member.department().rank()));
        }
        promises.forEach(promise -> visit.addPromise(promise(promise)));
        return visit.build();
    }

    private static VisitPromise promise(Row row) {
        return VisitPromise.of(PromiseId.of(row.id()), row.get(Columns.PROMISE_ZH), row.get(Columns.DUE_ON));
    }

    static PromiseKept promiseKept(Row row, LocalDate on) {
        return new PromiseKept(EntryId.of(row.get(Columns.VISIT)), PromiseId.of(row.id()), on);
    }

    static Appeal appeal(Row row) {
        return Appeal.builder()
                .receivedOn(row.get(Columns.RECEIVED_ON))
                .channel(row.get(Columns.CHANNEL))
                .kind(row.get(Columns.APPEAL_KIND))
                .severity(row.get(Columns.SEVERITY))
                .build();
    }

    static AppealProgress appealStatus(Row row) {
        return AppealProgress.of(EntryId.of(row.get(Columns.APPEAL)), row.get(Columns.DATE), row.get(Columns.STATUS));
    }

    static PolicyApplication application(Row row) {
        return PolicyApplication.builder()
                .policy(row.get(Columns.POLICY))
                .submittedOn(row.get(Columns.APPLIED_ON))
                .assisted(true)
                .build();
    }
}
