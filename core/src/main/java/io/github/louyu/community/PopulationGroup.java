package io.github.louyu.community;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** Whom a population figure counts (人口类别). */
public enum PopulationGroup implements Labelled {
    /** The people who work in the buildings (从业白领). */
    OFFICE_WORKERS("从业白领", "Office workers"),
    /** The people who live in the subdistrict (居民). */
    RESIDENTS("居民", "Residents"),
    /** By how much those who work there outnumber those who live there (白领多于居民数). */
    WORKERS_ABOVE_RESIDENTS("白领多于居民数", "Office workers above residents");

    private final String zh;
    private final String en;

    PopulationGroup(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Gives the name of the group for people to read.
     *
     * @return the label
     */
    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }
}
