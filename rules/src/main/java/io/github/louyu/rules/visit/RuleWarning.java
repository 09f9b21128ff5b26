package io.github.louyu.rules.visit;

import static java.util.Objects.requireNonNull;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/**
 * A doubt about a rule that is well-formed (规则提示): as it is written it can oblige nobody, or not as it seems to.
 *
 * @param rule the id of the rule
 * @param reason what is doubtful
 */
public record RuleWarning(String rule, Reason reason) {

    /** What is doubtful about a rule (提示原因). */
    public enum Reason implements Labelled {
        /** The scope holds of no enterprise. */
        SCOPE_NEVER_HOLDS("适用范围对任何企业都不成立", "its scope holds of no enterprise"),
        /** The condition of the trigger never holds. */
        TRIGGER_NEVER_HOLDS("触发条件永不成立", "the condition of its trigger never holds"),
        /** The cancelling condition always holds, so every visit is cancelled on its onset. */
        CANCELLED_AT_ONCE(
                "取消条件恒成立，任务一产生即取消", "its cancelling condition always holds, so each visit is cancelled as it begins"),
        /** The event that is the cause is of a kind that cancels, so it cancels its own visit. */
        CANCELLED_BY_ITS_CAUSE("触发事件本身即取消事件", "the event that obliges is of a kind that cancels"),
        /** The visit must be made longer before the target than it is asked for, so it is due on its onset. */
        DUE_BEFORE_ITS_ONSET(
                "要求完成日早于产生日，任务当日即到期", "it would be due before its onset, so it is due on the day it begins");

        private final String zh;
        private final String en;

        Reason(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        @Override
        public Bilingual label() {
            return Bilingual.of(zh, en);
        }
    }

    /**
     * Checks that nothing is null.
     *
     * @param rule the id of the rule
     * @param reason what is doubtful
     */
    public RuleWarning {
        requireNonNull(rule, "rule");
        requireNonNull(reason, "reason");
    }

    /**
     * Gives the doubt in words, in one line.
     *
     * @return the text in both languages
     */
    public Bilingual text() {
        return Bilingual.of(
                rule + "：" + reason.label().zh(), rule + ": " + reason.label().en());
    }
}
