package io.github.louyu.rules.governance;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** What the time of a service level runs from (时限起算点). */
public enum ServiceLevelStart implements Labelled {
    /** The receipt of the appeal, or its reopening since (收到诉求). */
    RECEIPT("收到诉求", "Receipt"),
    /** The assignment to handlers that stands: after a dispute in time, the next one (交办). */
    ASSIGNMENT("交办", "Assignment"),
    /** The settlement that stands (办结). */
    SETTLEMENT("办结", "Settlement"),
    /** The last report on progress, or the receipt if there was none (上次通报). */
    LAST_REPORT("上次通报", "Last report");

    private final String zh;
    private final String en;

    ServiceLevelStart(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Gives the name of the start for people to read.
     *
     * @return the label
     */
    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }
}
