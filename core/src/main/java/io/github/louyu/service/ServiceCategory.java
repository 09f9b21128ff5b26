package io.github.louyu.service;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** What a need asks for and a resource offers (服务类别). */
public enum ServiceCategory implements Labelled {
    /** Room to meet, to train or to show things (场地). */
    VENUE("场地", "Venue"),
    /** Classes and training (培训). */
    TRAINING("培训", "Training"),
    /** Health and medical care (健康医疗). */
    HEALTH("健康医疗", "Health"),
    /** Culture and the arts (文化). */
    CULTURE("文化", "Culture"),
    /** Sports and fitness (体育健身). */
    SPORTS("体育健身", "Sports"),
    /** Care for children (托育). */
    CHILD_CARE("托育", "Child care"),
    /** Advice on law (法律). */
    LEGAL("法律", "Legal advice"),
    /** Financing and advice on it (金融). */
    FINANCE("金融", "Finance"),
    /** Recruitment and services for talent (人才). */
    TALENT("人才", "Talent"),
    /** People who help (志愿服务). */
    VOLUNTEERS("志愿服务", "Volunteers"),
    /** Anything else (其他服务). */
    OTHER("其他服务", "Other service");

    private final String zh;
    private final String en;

    ServiceCategory(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Gives the name of the category for people to read.
     *
     * @return the label
     */
    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }
}
