package io.github.louyu.rules.eligibility.classification;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** Whether an enterprise meets the conditions for recognition as a high-tech enterprise (高新技术企业认定条件), by version of the measures. */
public enum HighTechStatus implements Labelled {
    /** It meets them (符合高新技术企业认定条件); it is one once it is recognised. */
    HIGH_TECH("符合高新技术企业认定条件", "meets the conditions for a high-tech enterprise"),
    /** It does not (不符合高新技术企业认定条件). */
    NOT_HIGH_TECH("不符合高新技术企业认定条件", "does not meet the conditions for a high-tech enterprise"),
    /** No version of the measures is in force on the day (当日无现行规定), which is not the same as no. */
    NO_RULE_IN_FORCE("当日无现行规定", "no rule in force");

    private final String zh;
    private final String en;

    HighTechStatus(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Gives the name of the status for people.
     *
     * @return the label
     */
    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }
}
