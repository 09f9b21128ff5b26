package io.github.louyu.community;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** How a stated figure is meant (数字口径). */
public enum FigureComparator implements Labelled {
    /** Exactly so many (等于). */
    EQUAL("等于", "Equal to"),
    /** So many or more (不少于). */
    AT_LEAST("不少于", "At least"),
    /** More than so many (超过). */
    MORE_THAN("超过", "More than"),
    /** A little fewer (近). */
    NEARLY("近", "Nearly"),
    /** About so many (约). */
    ABOUT("约", "About");

    private final String zh;
    private final String en;

    FigureComparator(String zh, String en) {
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
