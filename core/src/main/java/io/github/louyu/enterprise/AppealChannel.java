package io.github.louyu.enterprise;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** The channel by which an appeal reached the office (诉求渠道). */
public enum AppealChannel implements Labelled {
    /** A forum or symposium with enterprises (座谈会). */
    FORUM("座谈会", "Forum"),
    /** A visit or survey by the office (调研走访). */
    VISIT("调研走访", "Visit"),
    /** A call or a letter, electronic ones included (来电来信). */
    CALL_OR_LETTER("来电来信", "Call or letter"),
    /** Any other channel (其他渠道). */
    OTHER("其他渠道", "Other channel");

    private final String zh;
    private final String en;

    AppealChannel(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Gives the name of the channel for people to read.
     *
     * @return the label
     */
    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }
}
