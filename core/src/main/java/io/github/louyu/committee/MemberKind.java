package io.github.louyu.committee;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** As what somebody is a member of an organisation (成员类别). */
public enum MemberKind implements Labelled {
    /** A full member of the Party (正式党员), who counts for the form of the organisation. */
    FULL_MEMBER("正式党员", "Full member"),
    /** A probationary member of the Party (预备党员), who does not count. */
    PROBATIONARY_MEMBER("预备党员", "Probationary member"),
    /** A part-time member of a committee (兼职委员), from an enterprise, a property firm or the subdistrict. */
    PART_TIME("兼职委员", "Part-time member"),
    /** A member of an association or a council who represents a side (代表). */
    REPRESENTATIVE("代表", "Representative");

    private final String zh;
    private final String en;

    MemberKind(String zh, String en) {
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
