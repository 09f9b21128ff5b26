package io.github.louyu.enterprise;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** The form of a visit (走访形式): how the office and the enterprise met. */
public enum VisitForm implements Labelled {
    /** At the premises of the enterprise (上门). */
    ON_SITE("上门", "On site"),
    /** By telephone (电话). */
    PHONE("电话", "By phone"),
    /** By video or another means of the net (线上). */
    ONLINE("线上", "Online");

    private final String zh;
    private final String en;

    VisitForm(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Gives the name of the form for people to read.
     *
     * @return the label
     */
    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }
}
