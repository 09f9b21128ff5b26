package io.github.louyu.community;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** What an office building is to its community (楼宇定位). */
public enum BuildingRole implements Labelled {
    /** A landmark building (标志性楼宇), which has a joint Party committee and a service station of its own. */
    LANDMARK("标志性楼宇", "Landmark building"),
    /** Any other building (其他楼宇), which has a promotion association. */
    ORDINARY("其他楼宇", "Other building");

    private final String zh;
    private final String en;

    BuildingRole(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Gives the name of the role for people to read.
     *
     * @return the label
     */
    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }
}
