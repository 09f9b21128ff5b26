package io.github.louyu.enterprise;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** What came of a visit (走访结果): whether the office met the enterprise and, if not, why. */
public enum VisitOutcome implements Labelled {
    /** Somebody spoke for the enterprise (已见面). */
    MET("已见面", "Met"),
    /** The enterprise was reached and asked for another day (改期). */
    POSTPONED("改期", "Postponed"),
    /** The enterprise was reached and did not want the visit (谢绝走访). */
    DECLINED("谢绝走访", "Declined"),
    /** The enterprise is still there, and nobody who could speak for it was (无人接待). */
    NOBODY_THERE("无人接待", "Nobody there"),
    /** The premises were empty or let to others (人去楼空): the enterprise has moved, whether registered or not. */
    MOVED_AWAY("人去楼空", "Moved away"),
    /** By none of the ways the office has could the enterprise be reached (失联). */
    UNREACHABLE("失联", "Unreachable");

    private final String zh;
    private final String en;

    VisitOutcome(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Gives the name of the outcome for people to read.
     *
     * @return the label
     */
    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }
}
