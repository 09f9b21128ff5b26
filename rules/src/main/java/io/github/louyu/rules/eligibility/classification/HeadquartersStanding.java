package io.github.louyu.rules.eligibility.classification;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/**
 * As what an enterprise meets the conditions for recognition as a headquarters of a multinational company in Shanghai (跨国公司总部认定条件),
 * by version of the rules. Who meets several is said to be the highest.
 */
public enum HeadquartersStanding implements Labelled {
    /** As the headquarters of a business unit (事业部总部). */
    BUSINESS_UNIT_HEADQUARTERS("符合事业部总部认定条件", "meets the conditions for a business-unit headquarters"),
    /** As a regional headquarters (地区总部). */
    REGIONAL_HEADQUARTERS("符合地区总部认定条件", "meets the conditions for a regional headquarters"),
    /** As a headquarters-type institution (总部型机构). */
    HEADQUARTERS_TYPE("符合总部型机构认定条件", "meets the conditions for a headquarters-type institution"),
    /** As none, but the version in force lets the authority decide otherwise (由主管部门酌情认定). Never a yes. */
    AT_DISCRETION("由主管部门酌情认定", "at the authority's discretion"),
    /** As none (不符合认定条件). */
    NONE("不符合认定条件", "meets the conditions for none"),
    /** No version of the rules is in force on the day (当日无现行规定), which is not the same as none. */
    NO_RULE_IN_FORCE("当日无现行规定", "no rule in force");

    private final String zh;
    private final String en;

    HeadquartersStanding(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Gives the name of the standing for people.
     *
     * @return the label
     */
    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }
}
