package io.github.louyu.rules.governance;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** What a rule of governance says of a place (治理判定). */
public enum GovernanceAnswer implements Labelled {
    /** There is nothing to find, or the place is not there (无). */
    NOTHING("无", "Nothing found"),
    /** Something is found (发现). */
    FINDING("发现", "Found"),
    /** Facts are missing (无法判定). */
    UNDETERMINED("无法判定", "Undetermined"),
    /** A fact of the host threw (执行失败). */
    FAILED("执行失败", "Failed");

    private final String zh;
    private final String en;

    GovernanceAnswer(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Gives the name of the answer for people to read.
     *
     * @return the label
     */
    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }
}
