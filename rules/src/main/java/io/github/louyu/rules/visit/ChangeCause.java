package io.github.louyu.rules.visit;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** Why what a monitor says of a mandatory visit has changed (变化原因). */
public enum ChangeCause implements Labelled {
    /** A day came; nothing was recorded on it. */
    TIME("时间推移", "time passed"),
    /** Something was recorded: an entry, a correction or a retraction. */
    ENTRY("档案登记", "an entry was recorded"),
    /** The file was put under watch, or put again with another content. */
    FILE("档案接入", "the file was taken in"),
    /** The file was taken from the watch. */
    REMOVAL("档案移出", "the file was removed"),
    /** The work calendar was published anew; the rules stayed the same. */
    CALENDAR("工作日历更新", "the work calendar was republished"),
    /** The rulebooks were changed. */
    RULES("规则集更新", "the rulebooks were changed");

    private final String zh;
    private final String en;

    ChangeCause(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }
}
