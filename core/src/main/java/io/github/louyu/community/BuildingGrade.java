package io.github.louyu.community;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/**
 * The market grade of an office building (楼宇等级), from the highest down. There is no single national table, so whoever
 * says a grade says whose it is.
 */
public enum BuildingGrade implements Labelled {
    /** The highest grade (超甲级). */
    SUPER_A("超甲级", "Super grade A"),
    /** Grade A (甲级). */
    A("甲级", "Grade A"),
    /** Grade B (乙级). */
    B("乙级", "Grade B"),
    /** Grade C (丙级). */
    C("丙级", "Grade C");

    private final String zh;
    private final String en;

    BuildingGrade(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Gives the name of the grade for people to read.
     *
     * @return the label
     */
    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }
}
