package io.github.louyu.enterprise;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/**
 * What an enterprise is recognised as under the city's rules for headquarters of multinational companies (跨国公司总部认定).
 * The order of the constants is no rank.
 *
 * <p>{@link #NONE} says that the enterprise is known not to be recognised. Where nobody knows, there is no status at
 * all. The conditions of recognition have changed with each version of the rules, and are no part of this type.
 */
public enum HeadquartersStatus implements Labelled {
    /** Known not to be recognised as a headquarters. */
    NONE("未认定总部", "Not a recognised headquarters"),
    /** A headquarters-type institution (总部型机构), which does part of what a regional headquarters does. */
    HEADQUARTERS_TYPE("总部型机构", "Headquarters-type institution"),
    /** A regional headquarters of a multinational company (跨国公司地区总部). */
    REGIONAL_HEADQUARTERS("跨国公司地区总部", "Regional headquarters of a multinational company"),
    /** The headquarters of a business unit of a multinational company (事业部总部), recognised since the rules of 2022. */
    BUSINESS_UNIT_HEADQUARTERS("跨国公司事业部总部", "Business-unit headquarters of a multinational company");

    private final String zh;
    private final String en;

    HeadquartersStatus(String zh, String en) {
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
