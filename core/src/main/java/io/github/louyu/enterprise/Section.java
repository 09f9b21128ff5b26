package io.github.louyu.enterprise;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** The sections of a file (档案栏目) of which none on file means "not known", unless they are marked complete. */
public enum Section implements Labelled {
    /** Leases (租赁). */
    LEASES("租赁", "leases"),
    /** Officers (高管). */
    OFFICERS("高管", "officers"),
    /** Published figures (经营指标). */
    FIGURES("经营指标", "figures");

    private final String zh;
    private final String en;

    Section(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Gives the name for people.
     *
     * @return the label
     */
    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }
}
