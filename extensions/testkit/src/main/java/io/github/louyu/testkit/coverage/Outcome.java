package io.github.louyu.testkit.coverage;

import io.github.louyu.rules.Truth;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** What may come of a rule or of a leaf of its conditions, and of a decision table, its rows and its versions (结果). */
public enum Outcome implements Labelled {
    /** The rule obliged a visit or found something of a place, the policy was granted, or the condition held (适用). */
    FIRED("适用", "fired"),
    /** The rule was certain not to apply, or to find nothing of a place (不适用). */
    REFUSED("不适用", "refused"),
    /** A fact was missing that decides the rule or the table (待定). */
    UNDETERMINED("待定", "undetermined"),
    /** Code of the host threw (出错). */
    FAILED("出错", "failed"),
    /** The leaf held (成立). */
    TRUE("成立", "true"),
    /** The leaf did not hold (不成立). */
    FALSE("不成立", "false"),
    /** What the leaf reads was missing (不明). */
    UNKNOWN("不明", "unknown"),
    /** The row of a decision table decided, alone or with others that are collected (判定). */
    DECIDED("判定", "decided"),
    /** No row of the decision table held, and none could: it does not speak of such a subject (不适用). */
    NOT_COVERED("不适用", "not covered"),
    /** The version of a decision table was in force on a day that was asked about (施行). */
    IN_FORCE("施行", "in force");

    private final String zh;
    private final String en;

    Outcome(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    static Outcome of(Truth truth) {
        return switch (truth) {
            case TRUE -> TRUE;
            case FALSE -> FALSE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }
}
