package io.github.louyu.rules.governance;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** In what an indicator is counted (指标单位). */
public enum IndicatorUnit implements Labelled {
    /** Commercial districts (个商圈). */
    DISTRICTS("个商圈", "Commercial districts"),
    /** Buildings (栋). */
    BUILDINGS("栋", "Buildings"),
    /** Enterprises (户). */
    ENTERPRISES("户", "Enterprises"),
    /** Appeals (件). */
    APPEALS("件", "Appeals"),
    /** Activities (场). */
    ACTIVITIES("场", "Activities"),
    /** Attendances, not persons (人次). */
    ATTENDANCES("人次", "Attendances"),
    /** Percent (百分比). */
    PERCENT("百分比", "Percent"),
    /** An amount of money, whose currency the basis names (金额). */
    MONEY("金额", "Money");

    private final String zh;
    private final String en;

    IndicatorUnit(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Gives the name of the unit for people to read.
     *
     * @return the label
     */
    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }
}
