package io.github.louyu.rules.governance;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** What a rule of governance looks at (治理对象类别). */
public enum PlaceKind implements Labelled {
    /** The subdistrict as a whole (街道). */
    SUBDISTRICT("街道", "Subdistrict"),
    /** An area (片区). */
    AREA("片区", "Area"),
    /** A building (楼宇). */
    BUILDING("楼宇", "Building"),
    /** An organisation (组织). */
    ORGANISATION("组织", "Organisation");

    private final String zh;
    private final String en;

    PlaceKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Gives the name of the kind for people to read.
     *
     * @return the label
     */
    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }
}
