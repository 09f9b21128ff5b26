package io.github.louyu.committee;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** What a joint Party committee is of (联合党委层级). */
public enum JointCommitteeLevel implements Labelled {
    /** An area of the subdistrict (片区). */
    AREA("片区", "Area"),
    /** A landmark building (标志性楼宇). */
    BUILDING("楼宇", "Building");

    private final String zh;
    private final String en;

    JointCommitteeLevel(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Gives the name of the level for people to read.
     *
     * @return the label
     */
    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }
}
