package io.github.louyu.community;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** What happens to the space of a building (招商租赁动态类别). */
public enum TenancyEventKind implements Labelled {
    /** A tenant moves in (入驻). */
    MOVE_IN("入驻", "Moving in"),
    /** A tenant moves out (迁出). */
    MOVE_OUT("迁出", "Moving out"),
    /** A tenant takes more space (扩租). */
    EXPANSION("扩租", "Expansion"),
    /** A tenant gives space back (退租部分面积). */
    REDUCTION("退租部分面积", "Reduction"),
    /** A tenant renews its lease (续租). */
    RENEWAL("续租", "Renewal");

    private final String zh;
    private final String en;

    TenancyEventKind(String zh, String en) {
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
