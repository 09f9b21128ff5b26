package io.github.louyu.service;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** Of which level of government a department is (部门层级). */
public enum DepartmentLevel implements Labelled {
    /** The subdistrict (街道). */
    SUBDISTRICT("街道", "Subdistrict"),
    /** The district (区). */
    DISTRICT("区", "District"),
    /** The city (市). */
    CITY("市", "City");

    private final String zh;
    private final String en;

    DepartmentLevel(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Gives the name of the level for people to read.
     *
     * @return the label
     */
    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }
}
