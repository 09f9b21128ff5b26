package io.github.louyu.rules.visit;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.Conditions;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.Span;
import java.util.Optional;
import org.immutables.value.Value;

/** On what terms a rule obliges. */
@Value.Immutable
abstract class VisitTerms implements WithVisitTerms {

    static VisitTerms defaults() {
        return ImmutableVisitTerms.builder().build();
    }

    abstract Optional<Bilingual> title();

    abstract Optional<String> source();

    abstract ImmutableList<Bilingual> questions();

    @Value.Default
    Condition<EnterpriseFile> scope() {
        return Conditions.always();
    }

    abstract Optional<Deadline> deadline();

    @Value.Default
    boolean rollsToWorkday() {
        return false;
    }

    abstract Optional<Span> beforeTarget();

    @Value.Default
    VisitCriteria counting() {
        return VisitCriteria.any();
    }

    @Value.Default
    boolean ownVisitsOnly() {
        return false;
    }

    @Value.Default
    int graceDays() {
        return 0;
    }

    @Value.Default
    VisitPriority priority() {
        return VisitPriority.NORMAL;
    }

    @Value.Default
    VisitLead lead() {
        return VisitLead.CHIEF_LIAISON;
    }

    /** Ascending. */
    abstract ImmutableList<Integer> escalationDays();

    abstract Optional<Span> lapse();

    abstract ImmutableList<EventKind> cancellingEvents();

    abstract Optional<Condition<EnterpriseFile>> cancellingCondition();

    @Value.Default
    int mergeDays() {
        return 0;
    }
}
