package io.github.louyu.rules.visit.office;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** Where a coverage quota stands (覆盖率状态), from the best. */
public enum CoverageState implements Labelled {
    /** As many as are required were visited. */
    MET("已达标", "met"),
    /** Not yet, and no fewer than the part of the period that has passed asks for. */
    ON_COURSE("进度正常", "on course"),
    /** Fewer than the part of the period that has passed asks for. */
    BEHIND("进度滞后", "behind"),
    /** The period is over, or more are left than can be visited in it. */
    CANNOT_BE_MET("无法达标", "cannot be met");

    private final String zh;
    private final String en;

    CoverageState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }
}
