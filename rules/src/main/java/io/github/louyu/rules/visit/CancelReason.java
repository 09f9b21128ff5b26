package io.github.louyu.rules.visit;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** Why a mandatory visit need not be made any more (取消原因). The first that applies is given. */
public enum CancelReason implements Labelled {
    /** With what is known now, its cause was never so. */
    WITHDRAWN("事由撤回", "withdrawn"),
    /** The office waived it. */
    WAIVED("免访", "waived"),
    /** The rule says so: what it names happened, such as a relocation that was withdrawn. */
    BY_RULE("按规则取消", "by rule");

    private final String zh;
    private final String en;

    CancelReason(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }
}
