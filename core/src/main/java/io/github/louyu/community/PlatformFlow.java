package io.github.louyu.community;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** What flows through an information platform (平台信息流向). */
public enum PlatformFlow implements Labelled {
    /** Needs come in from the buildings (需求征集). */
    NEEDS_COLLECTED("需求征集", "Needs collected"),
    /** Resources go out to the buildings (资源发布). */
    RESOURCES_PUBLISHED("资源发布", "Resources published");

    private final String zh;
    private final String en;

    PlatformFlow(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Gives the name of the flow for people to read.
     *
     * @return the label
     */
    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }
}
