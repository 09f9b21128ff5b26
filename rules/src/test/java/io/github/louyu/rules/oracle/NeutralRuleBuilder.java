package io.github.louyu.rules.oracle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words to write visit rules in for tests. Not shared between threads. */
public final class NeutralRuleBuilder {

    private final NeutralTrigger trigger;
    private NeutralCondition scope = NeutralCondition.always();
    private @Nullable NeutralLength deadline;
    private @Nullable NeutralLength beforeTarget;
    private @Nullable NeutralLength lapseAfter;
    private @Nullable String cancelledByEvent;
    private List<Integer> escalateAfterDays = List.of();
    private int mergeWithinDays;

    private NeutralRuleBuilder(NeutralTrigger trigger) {
        this.trigger = trigger;
    }

    public static NeutralRuleBuilder on(String kind) {
        return new NeutralRuleBuilder(new NeutralTrigger.On(kind));
    }

    public static NeutralRuleBuilder ahead(NeutralTrigger.Target target, NeutralLength lead) {
        return new NeutralRuleBuilder(new NeutralTrigger.Ahead(target, lead));
    }

    public static NeutralRuleBuilder when(NeutralCondition condition) {
        return new NeutralRuleBuilder(new NeutralTrigger.When(condition));
    }

    public static NeutralRuleBuilder onFiguresBelowPeriodBefore() {
        return new NeutralRuleBuilder(new NeutralTrigger.OnFiguresBelowPeriodBefore());
    }

    public static NeutralRuleBuilder every(NeutralTrigger.Cadence cadence) {
        return new NeutralRuleBuilder(new NeutralTrigger.Every(cadence));
    }

    public static NeutralRuleBuilder afterSilence(NeutralLength length) {
        return new NeutralRuleBuilder(new NeutralTrigger.AfterSilence(length));
    }

    public NeutralRuleBuilder within(NeutralLength length) {
        this.deadline = length;
        return this;
    }

    public NeutralRuleBuilder dueBeforeTarget(NeutralLength length) {
        this.beforeTarget = length;
        return this;
    }

    public NeutralRuleBuilder scope(NeutralCondition condition) {
        this.scope = condition;
        return this;
    }

    public NeutralRuleBuilder cancelledBy(String kind) {
        this.cancelledByEvent = kind;
        return this;
    }

    public NeutralRuleBuilder lapsesAfter(NeutralLength length) {
        this.lapseAfter = length;
        return this;
    }

    public NeutralRuleBuilder escalatesAfterDays(Integer... days) {
        this.escalateAfterDays = List.of(days);
        return this;
    }

    public NeutralRuleBuilder mergedWithinDays(int days) {
        this.mergeWithinDays = days;
        return this;
    }

    /** The rule: rolled to no working day, without grace, fulfilled by any visit. */
    public NeutralRule as(String id) {
        return new NeutralRule(
                id,
                trigger,
                scope,
                deadline,
                beforeTarget,
                false,
                0,
                cancelledByEvent,
                null,
                lapseAfter,
                escalateAfterDays,
                mergeWithinDays,
                null);
    }
}
