package io.github.louyu.examples.huaihai;

import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.FileEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Says that a lease was renewed: the tables have no such event, but a lease of its own for the same floor that starts the day after
 * the other ends. It is news on the day on which the new lease is recorded, held against the old one as known that day.
 */
final class LeaseRenewals {

    private LeaseRenewals() {}

    static void add(Tables tables, List<Corrections.Corrected> corrections, Function<Row, Optional<FileDraft>> draft) {
        Map<String, List<Row>> byEnterprise = new LinkedHashMap<>();
        for (Row lease : tables.rows(Table.LEASES)) {
            byEnterprise
                    .computeIfAbsent(lease.get(Columns.ENTERPRISE), id -> new ArrayList<>())
                    .add(lease);
        }
        for (List<Row> leases : byEnterprise.values()) {
            for (Row lease : leases) {
                LocalDate day = lease.get(Columns.RECORDED_ON);
                leases.stream()
                        .filter(other -> !other.id().equals(lease.id()))
                        .filter(other -> !other.get(Columns.RECORDED_ON).isAfter(day))
                        .filter(other -> renews(lease, asKnown(other, corrections, day)))
                        .forEach(other -> draft.apply(lease)
                                .ifPresent(file -> file.add(
                                        lease,
                                        lease.id() + "/renews/" + other.id(),
                                        () -> FileEvent.of(EventKind.LEASE_RENEWED, day, EntryId.of(other.id())))));
            }
        }
    }

    private static boolean renews(Row lease, Row other) {
        return lease.get(Columns.BUILDING).equals(other.get(Columns.BUILDING))
                && lease.get(Columns.FLOOR).equals(other.get(Columns.FLOOR))
                && lease.get(Columns.START).equals(other.get(Columns.END).plusDays(1));
    }

    private static Row asKnown(Row lease, List<Corrections.Corrected> corrections, LocalDate day) {
        return corrections.stream()
                .filter(corrected -> corrected.version().table() == Table.LEASES
                        && corrected.version().id().equals(lease.id())
                        && !corrected.recordedOn().isAfter(day))
                .max(Comparator.comparing(Corrections.Corrected::recordedOn).thenComparing(Corrections.Corrected::id))
                .map(Corrections.Corrected::version)
                .orElse(lease);
    }
}
