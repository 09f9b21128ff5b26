package io.github.louyu.rules.visit;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.ObligationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom the office must visit in one enterprise on one day (走访研判): its obligations, the rules that are undetermined, and those
 * that failed. Immutable. Two are equal if their answers are.
 */
public final class VisitAssessment {

    private final VisitEngine engine;
    private final EnterpriseFile file;
    private final LocalDate date;
    private final ImmutableList<VisitObligation> obligations;
    private final List<OccurrenceFinder.UnknownKey> unknown;
    private final ImmutableList<RuleFailure> failures;

    /** Worked out when first asked for; two threads may both do it, with equal results. */
    private @Nullable ImmutableList<UndeterminedVisit> undetermined;

    VisitAssessment(
            VisitEngine engine,
            EnterpriseFile file,
            LocalDate date,
            ImmutableList<VisitObligation> obligations,
            List<OccurrenceFinder.UnknownKey> unknown,
            ImmutableList<RuleFailure> failures) {
        this.engine = engine;
        this.file = file;
        this.date = date;
        this.obligations = obligations;
        this.unknown = unknown;
        this.failures = failures;
    }

    /**
     * Gives the enterprise.
     *
     * @return its identity
     */
    public EnterpriseId enterprise() {
        return file.id();
    }

    EnterpriseFile file() {
        return file;
    }

    /**
     * Gives the day asked about.
     *
     * @return the day
     */
    public LocalDate date() {
        return date;
    }

    /**
     * Gives every obligation that has begun, whatever became of it, most urgent first: overdue by level (highest first), then open,
     * then the others; among these by due date, priority (highest first), rule and key.
     *
     * @return the obligations
     */
    public ImmutableList<VisitObligation> obligations() {
        return obligations;
    }

    /**
     * Gives the obligations whose visit is still to be made, in the same order.
     *
     * @return those open or overdue
     */
    public ImmutableList<VisitObligation> pending() {
        return obligations.stream()
                .filter(obligation -> obligation.state().isPending())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Finds an obligation.
     *
     * @param id its identity
     * @return the obligation, empty if it has not begun
     */
    public Optional<VisitObligation> find(ObligationId id) {
        return obligations.stream()
                .filter(obligation -> obligation.id().equals(id))
                .findFirst();
    }

    /**
     * Gives the rules of which it is not known whether they oblige, with the facts that are missing: what to ask the
     * enterprise.
     *
     * @return the rules, by rule and key; none if all is decided
     */
    public ImmutableList<UndeterminedVisit> undetermined() {
        ImmutableList<UndeterminedVisit> known = undetermined;
        if (known == null) {
            known = unknown.stream()
                    .map(key -> FileCase.undetermined(key, file, date))
                    .collect(ImmutableList.toImmutableList());
            undetermined = known;
        }
        return known;
    }

    /**
     * Gives the rules that could not be judged because the host's code threw.
     *
     * @return the failures, by rule; usually none
     */
    public ImmutableList<RuleFailure> failures() {
        return failures;
    }

    /**
     * Finds the first later day on which the answer is another, if nothing more is recorded: assess again on that day,
     * or when something is recorded, and no day in between. It is worked out on each call, at a cost like that of an
     * assessment or a few.
     *
     * @return the day, empty if the answer stays for ever
     */
    public Optional<LocalDate> nextChange() {
        return engine.nextChange(file, date);
    }

    /** Whether the answer is the same: obligations with their states, levels and due dates, undetermined pairs, failing rules. */
    boolean isSameAnswerAs(VisitAssessment other) {
        if (obligations.size() != other.obligations.size()
                || unknown.size() != other.unknown.size()
                || failures.size() != other.failures.size()) {
            return false;
        }
        for (int i = 0; i < unknown.size(); i++) {
            if (!unknown.get(i).isOfSameVisitAs(other.unknown.get(i))) {
                return false;
            }
        }
        for (int i = 0; i < failures.size(); i++) {
            if (!failures.get(i).rule().equals(other.failures.get(i).rule())) {
                return false;
            }
        }
        return obligations.stream()
                .allMatch(obligation -> other.find(obligation.id())
                        .filter(obligation::isSameAnswerAs)
                        .isPresent());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VisitAssessment that
                && enterprise().equals(that.enterprise())
                && date.equals(that.date)
                && obligations.equals(that.obligations)
                && failures.equals(that.failures)
                && undetermined().equals(that.undetermined());
    }

    @Override
    public int hashCode() {
        return Objects.hash(enterprise(), date, obligations, failures); // what is missing costs a search
    }

    @Override
    public String toString() {
        return "VisitAssessment[" + enterprise() + ", " + date + ", " + obligations.size() + " obligations, "
                + unknown.size() + " undetermined, " + failures.size() + " failures]";
    }
}
