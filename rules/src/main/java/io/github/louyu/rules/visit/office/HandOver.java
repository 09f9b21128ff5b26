package io.github.louyu.rules.visit.office;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.PersonId;
import java.time.LocalDate;

/**
 * What is to be handed over when a liaison officer leaves (交接清单). Who is responsible is read from the files on the days
 * asked about, as known on the day of the list.
 *
 * @param leaving who leaves
 * @param on the day of the list, and of what is known
 * @param from the first day without that person
 * @param files the files whose chief liaison officer the person is on the day of the list or would be on the first day
 *     without, by enterprise
 * @param teams the other enterprises in whose service team the person is on the day of the list, by id
 * @param promises the open promises that the person is to keep, by the day they are due, then by enterprise
 */
public record HandOver(
        PersonId leaving,
        LocalDate on,
        LocalDate from,
        ImmutableList<HandedFile> files,
        ImmutableList<EnterpriseId> teams,
        ImmutableList<MadePromise> promises) {

    /**
     * Checks that nothing is null.
     *
     * @param leaving who leaves
     * @param on the day of the list, and of what is known
     * @param from the first day without that person
     * @param files the files whose chief liaison officer the person is on the day of the list or would be on the first
     *     day without, by enterprise
     * @param teams the other enterprises in whose service team the person is on the day of the list, by id
     * @param promises the open promises that the person is to keep, by the day they are due, then by enterprise
     */
    public HandOver {
        requireNonNull(leaving, "leaving");
        requireNonNull(on, "on");
        requireNonNull(from, "from");
        requireNonNull(files, "files");
        requireNonNull(teams, "teams");
        requireNonNull(promises, "promises");
    }

    /**
     * Counts the files that nobody takes over yet.
     *
     * @return the number of files that name no successor
     */
    public long withoutSuccessor() {
        return files.stream().filter(file -> file.successor().isEmpty()).count();
    }
}
