package io.github.louyu.committee;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** Why an election is held (选举类别). */
public enum ElectionKind implements Labelled {
    /** At the end of the term (按期换届). */
    REGULAR("按期换届", "Regular election"),
    /** Before the term ends, which the higher organisation approves (提前换届). */
    EARLY("提前换届", "Early election"),
    /** After the term has ended, which the higher organisation approves (延期换届). */
    LATE("延期换届", "Late election"),
    /** To fill a seat for the rest of the term (补选). */
    BY_ELECTION("补选", "By-election");

    private final String zh;
    private final String en;

    ElectionKind(String zh, String en) {
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
