package io.github.louyu.rules.governance;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** How a threshold of taxes is meant (税收门槛口径): some texts say "over", some "reach". */
public enum TaxComparator implements Labelled {
    /** More than the threshold (超过). */
    OVER("超过", "Over"),
    /** The threshold or more (达到). */
    REACHING("达到", "Reaching");

    private final String zh;
    private final String en;

    TaxComparator(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Gives the name of the comparator for people to read.
     *
     * @return the label
     */
    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }
}
