package io.github.louyu.rules.governance;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** In which of its two senses a month-100-million building is meant (月亿楼口径). */
public enum MonthlySense implements Labelled {
    /** The taxes of one month (单月税收). */
    SINGLE_MONTH("单月税收", "Taxes of one month"),
    /** The taxes of a longer period, by month on average (月均税收). */
    MONTHLY_AVERAGE("月均税收", "Monthly average of taxes");

    private final String zh;
    private final String en;

    MonthlySense(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Gives the name of the sense for people to read.
     *
     * @return the label
     */
    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }
}
