package io.github.louyu.rules.visit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.ObligationId;
import io.github.louyu.text.Bilingual;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was decided of one obligation, and on which grounds (走访判定依据). It names no person.
 *
 * @param id the identity of the obligation
 * @param rule the rule
 * @param rulebook the rulebook version that governs
 * @param source where the rule is written, empty if the rule names nothing
 * @param reason why the visit is to be made, in words
 * @param onset the first day on which it was obliged
 * @param due the day by which it is due
 * @param isDueProvisional whether the due date was counted over days that the calendar does not hold
 * @param state its state
 * @param level its level of escalation
 * @param cancelReason why it is cancelled, empty unless it is
 * @param countedVisit the visit that counts, empty if none does
 * @param evidence the entries that are the cause
 * @param factsRead what the conditions of the rule read on the onset, as known that day
 */
public record VisitDecision(
        ObligationId id,
        String rule,
        String rulebook,
        Optional<String> source,
        Bilingual reason,
        LocalDate onset,
        LocalDate due,
        boolean isDueProvisional,
        ObligationState state,
        int level,
        Optional<CancelReason> cancelReason,
        Optional<EntryId> countedVisit,
        ImmutableSet<EntryId> evidence,
        ImmutableList<FactRead> factsRead) {

    /**
     * Checks that nothing is null.
     *
     * @param id the identity of the obligation
     * @param rule the rule
     * @param rulebook the rulebook version that governs
     * @param source where the rule is written, empty if the rule names nothing
     * @param reason why the visit is to be made, in words
     * @param onset the first day on which it was obliged
     * @param due the day by which it is due
     * @param isDueProvisional whether the due date was counted over days that the calendar does not hold
     * @param state its state
     * @param level its level of escalation
     * @param cancelReason why it is cancelled, empty unless it is
     * @param countedVisit the visit that counts, empty if none does
     * @param evidence the entries that are the cause
     * @param factsRead what the conditions of the rule read on the onset, as known that day
     */
    public VisitDecision {
        requireNonNull(id, "id");
        requireNonNull(rule, "rule");
        requireNonNull(rulebook, "rulebook");
        requireNonNull(source, "source");
        requireNonNull(reason, "reason");
        requireNonNull(onset, "onset");
        requireNonNull(due, "due");
        requireNonNull(state, "state");
        requireNonNull(cancelReason, "cancelReason");
        requireNonNull(countedVisit, "countedVisit");
        requireNonNull(evidence, "evidence");
        requireNonNull(factsRead, "factsRead");
    }

    static VisitDecision of(VisitObligation obligation, VisitExplanation explanation) {
        ImmutableList.Builder<FactRead> factsRead = ImmutableList.builder();
        FactRead.addLeaves(explanation.scope(), factsRead);
        explanation.trigger().ifPresent(trigger -> FactRead.addLeaves(trigger, factsRead));
        return new VisitDecision(
                obligation.id(),
                obligation.rule(),
                obligation.rulebook(),
                obligation.source(),
                obligation.reason(),
                obligation.onset(),
                obligation.due(),
                obligation.isDueProvisional(),
                obligation.state(),
                obligation.level(),
                obligation.cancelReason(),
                obligation.countedVisit(),
                obligation.evidence(),
                factsRead.build());
    }
}
