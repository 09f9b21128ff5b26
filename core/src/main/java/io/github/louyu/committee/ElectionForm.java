package io.github.louyu.committee;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** By whom an election is made (选举形式). */
public enum ElectionForm implements Labelled {
    /** By the assembly of the members (党员大会). */
    ASSEMBLY("党员大会", "Assembly"),
    /** By a congress of delegates, possible over 500 members (党员代表大会). */
    CONGRESS("党员代表大会", "Congress");

    private final String zh;
    private final String en;

    ElectionForm(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Gives the name of the form for people to read.
     *
     * @return the label
     */
    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }
}
