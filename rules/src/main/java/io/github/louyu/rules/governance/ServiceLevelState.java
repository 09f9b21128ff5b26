package io.github.louyu.rules.governance;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** Where an appeal stands with a service level (时限状态), the first that applies. */
public enum ServiceLevelState implements Labelled {
    /** A time of day is not known on which it depends (无法判定). */
    UNDETERMINED("无法判定", "Undetermined"),
    /** What it runs from has not happened (未起算). */
    NOT_STARTED("未起算", "Not started"),
    /** It was done in time (按时完成). */
    MET("按时完成", "Met"),
    /** It was done, and too late (超时完成). */
    MET_LATE("超时完成", "Met late"),
    /** It is not done, and the time is over (已超时). */
    OVERDUE("已超时", "Overdue"),
    /** It is not done, and there is time left (进行中). */
    OPEN("进行中", "Open");

    private final String zh;
    private final String en;

    ServiceLevelState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Gives the name of the state for people to read.
     *
     * @return the label
     */
    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }
}
