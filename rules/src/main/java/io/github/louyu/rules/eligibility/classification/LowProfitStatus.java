package io.github.louyu.rules.eligibility.classification;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** Whether an enterprise is a small low-profit enterprise (小型微利企业), by the rules of a tax year. */
public enum LowProfitStatus implements Labelled {
    /** It is one (小型微利企业). */
    SMALL_LOW_PROFIT("小型微利企业", "small low-profit enterprise"),
    /** It is above a limit, or of a sector that is left out (不属于小型微利企业). */
    NOT_SMALL_LOW_PROFIT("不属于小型微利企业", "not a small low-profit enterprise"),
    /** The day is of no tax year of which rules are given (当日无现行规定), which is not the same as no. */
    NO_RULE_IN_FORCE("当日无现行规定", "no rule in force");

    private final String zh;
    private final String en;

    LowProfitStatus(String zh, String en) {
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
