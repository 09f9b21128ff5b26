package io.github.louyu.enterprise;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** The rank of somebody who visits for the office (走访人员层级), in ascending order. */
public enum VisitorRank implements Labelled {
    /** Staff of the subdistrict or of a service station (工作人员). */
    STAFF("工作人员", "Staff"),
    /** A liaison officer of the enterprise, the chief one included (联络员). */
    LIAISON_OFFICER("联络员", "Liaison officer"),
    /** An officer of a government department (部门负责人员). */
    DEPARTMENT_OFFICER("部门负责人员", "Department officer"),
    /** A leader of the subdistrict (街道领导). */
    SUBDISTRICT_LEADER("街道领导", "Subdistrict leader"),
    /** A leader of the district (区领导). */
    DISTRICT_LEADER("区领导", "District leader");

    private final String zh;
    private final String en;

    VisitorRank(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Gives the name of the rank for people to read.
     *
     * @return the label
     */
    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }

    /**
     * Tells whether this rank is enough where another is asked for.
     *
     * @param required the rank asked for
     * @return true if this is the same rank or a higher one
     */
    public boolean isAtLeast(VisitorRank required) {
        return compareTo(required) >= 0;
    }
}
