package io.github.louyu.enterprise;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** What part a department has in handling an appeal (办理分工). */
public enum HandlerRole implements Labelled {
    /** It answers for the whole (主办). */
    LEAD("主办", "Lead handler"),
    /** It helps the lead handler (协办). */
    SUPPORTING("协办", "Supporting handler");

    private final String zh;
    private final String en;

    HandlerRole(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Gives the name of the part for people to read.
     *
     * @return the label
     */
    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }
}
