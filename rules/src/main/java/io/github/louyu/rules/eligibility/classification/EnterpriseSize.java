package io.github.louyu.rules.eligibility.classification;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** The size of an enterprise (企业规模), by a {@link SizeStandard}. */
public enum EnterpriseSize implements Labelled {
    /** A micro enterprise (微型企业). */
    MICRO("微型企业", "micro enterprise"),
    /** A small enterprise (小型企业). */
    SMALL("小型企业", "small enterprise"),
    /** A medium enterprise (中型企业). */
    MEDIUM("中型企业", "medium enterprise"),
    /** A large enterprise (大型企业). */
    LARGE("大型企业", "large enterprise"),
    /** Of an industry of which the standard does not speak (不适用划型标准), which is not the same as micro. */
    NOT_COVERED("不适用划型标准", "not covered by the size standard"),
    /** On a day on which no version of the standard is in force (当日无现行规定), whatever the enterprise. */
    NO_RULE_IN_FORCE("当日无现行规定", "no rule in force");

    private final String zh;
    private final String en;

    EnterpriseSize(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Gives the name of the size for people.
     *
     * @return the label
     */
    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }
}
