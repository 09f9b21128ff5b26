package io.github.louyu.rules.visit;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** The state of a mandatory visit on a day (必访状态). */
public enum ObligationState implements Labelled {
    /** To be made, and the due date has not passed. */
    OPEN("待访", "open"),
    /** To be made, and the due date has passed. */
    OVERDUE("逾期", "overdue"),
    /** Made by the due date. */
    FULFILLED("已访", "fulfilled"),
    /** Made after the due date. */
    FULFILLED_LATE("逾期已访", "fulfilled late"),
    /** Need not be made any more. */
    CANCELLED("取消", "cancelled"),
    /** Not made, and no longer asked for. */
    LAPSED("失效", "lapsed");

    private final String zh;
    private final String en;

    ObligationState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }

    /**
     * Tells whether the visit is still to be made.
     *
     * @return true if open or overdue
     */
    public boolean isPending() {
        return this == OPEN || this == OVERDUE;
    }
}
