package io.github.louyu.rules.visit.office;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.Appeal;
import io.github.louyu.enterprise.AppealProgress;
import io.github.louyu.enterprise.AppealStatus;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.Known;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/**
 * An appeal that is not settled (未办结诉求).
 *
 * @param entry the entry of the appeal
 * @param appeal the appeal as it was received; its summary may hold personal data and is not shown by {@link #toString()}
 * @param status where its handling stands
 * @param statusSince since when it stands there
 */
public record OpenAppeal(EntryId entry, Appeal appeal, AppealStatus status, LocalDate statusSince) {

    /**
     * Checks that nothing is null.
     *
     * @param entry the entry of the appeal
     * @param appeal the appeal as it was received; its summary may hold personal data and is not shown by {@link
     *     #toString()}
     * @param status where its handling stands
     * @param statusSince since when it stands there
     */
    public OpenAppeal {
        requireNonNull(entry, "entry");
        requireNonNull(appeal, "appeal");
        requireNonNull(status, "status");
        requireNonNull(statusSince, "statusSince");
    }

    static final Comparator<OpenAppeal> BY_RECEIPT = Comparator.comparing(
                    (OpenAppeal open) -> open.appeal().receivedOn())
            .thenComparing(OpenAppeal::entry);

    /** The appeals of a file that are not settled on a day, as known that day. */
    static ImmutableList<OpenAppeal> of(EnterpriseFile file, LocalDate date) {
        return file.known(Appeal.class, date).stream()
                .filter(appeal -> !appeal.content().receivedOn().isAfter(date))
                .map(appeal -> standing(file, appeal, date))
                .filter(open -> !open.status().isSettled())
                .sorted(BY_RECEIPT)
                .collect(ImmutableList.toImmutableList());
    }

    private static OpenAppeal standing(EnterpriseFile file, Known<Appeal> appeal, LocalDate date) {
        return file.known(AppealProgress.class, date).stream()
                .filter(step -> step.content().about().equals(appeal.entry())
                        && !step.content().on().isAfter(date))
                .max(Comparator.comparing(
                                (Known<AppealProgress> step) -> step.content().on())
                        .thenComparing(Known::saidOn)
                        .thenComparing(Known::entry))
                .map(step -> new OpenAppeal(
                        appeal.entry(),
                        appeal.content(),
                        step.content().status(),
                        step.content().on()))
                .orElseGet(() -> new OpenAppeal(
                        appeal.entry(),
                        appeal.content(),
                        AppealStatus.RECEIVED,
                        appeal.content().receivedOn()));
    }

    /**
     * Counts the days since the appeal was received.
     *
     * @param date the day asked about
     * @return the calendar days
     */
    public long daysOpen(LocalDate date) {
        return ChronoUnit.DAYS.between(appeal.receivedOn(), date);
    }
}
