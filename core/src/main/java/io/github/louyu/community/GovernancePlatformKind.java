package io.github.louyu.community;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** What a platform of governance brings together (治理平台类别). */
public enum GovernancePlatformKind implements Labelled {
    /** Entrepreneurs and the subdistrict (企业家恳谈会). */
    ENTREPRENEURS_FORUM("企业家恳谈会", "Entrepreneurs forum"),
    /** Heads of human resources, for talent (人才交流平台). */
    TALENT_NETWORK("人才交流平台", "Talent network"),
    /** Enterprises, for the economy of the place (经济发展促进会). */
    ECONOMIC_ASSOCIATION("经济发展促进会", "Economic development association"),
    /** Buildings, for safety (平安促进会). */
    SAFETY_ASSOCIATION("平安促进会", "Safety association"),
    /** Anybody else (其他平台). */
    OTHER("其他平台", "Other platform");

    private final String zh;
    private final String en;

    GovernancePlatformKind(String zh, String en) {
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
