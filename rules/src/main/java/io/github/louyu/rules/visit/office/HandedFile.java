package io.github.louyu.rules.visit.office;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.PersonId;
import io.github.louyu.rules.visit.VisitObligation;
import java.util.Optional;

/**
 * A file that passes from one chief liaison officer to another (移交档案), with its visits still to be made.
 *
 * @param enterprise the enterprise
 * @param pending the visits to be made that the chief liaison officer leads, most urgent first
 * @param successor who is chief liaison officer on the first day without the one who leaves, as far as the file says so
 *     already
 * @param candidates liaison officers of the service team who could take over, the one with the fewest enterprises to
 *     visit first, then by id; none if there is a successor
 */
public record HandedFile(
        EnterpriseId enterprise,
        ImmutableList<VisitObligation> pending,
        Optional<PersonId> successor,
        ImmutableList<PersonId> candidates) {

    /**
     * Checks that nothing is null.
     *
     * @param enterprise the enterprise
     * @param pending the visits to be made that the chief liaison officer leads, most urgent first
     * @param successor who is chief liaison officer on the first day without the one who leaves, as far as the file says
     *     so already
     * @param candidates liaison officers of the service team who could take over, the one with the fewest enterprises to
     *     visit first, then by id; none if there is a successor
     */
    public HandedFile {
        requireNonNull(enterprise, "enterprise");
        requireNonNull(pending, "pending");
        requireNonNull(successor, "successor");
        requireNonNull(candidates, "candidates");
    }
}
