package io.github.louyu.rules.governance;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** How a finding weighs (发现事项轻重), the weightiest first. */
public enum FindingSeverity implements Labelled {
    /** Something that must be there is missing (应当落实). */
    REQUIRED("应当落实", "Required"),
    /** Something that is given "as a rule" is not kept, and nobody approved it (一般要求). */
    AS_A_RULE("一般要求", "As a rule"),
    /** Something has to be done by a day that is near (即将到期). */
    DUE("即将到期", "Coming due");

    private final String zh;
    private final String en;

    FindingSeverity(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Gives the name of the severity for people to read.
     *
     * @return the label
     */
    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }
}
