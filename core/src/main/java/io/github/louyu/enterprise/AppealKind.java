package io.github.louyu.enterprise;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** What an appeal is about (诉求类别). */
public enum AppealKind implements Labelled {
    /** A change of premises (场地变更). */
    PREMISES_CHANGE("场地变更", "Premises change"),
    /** Financing and loans (融资贷款). */
    FINANCING("融资贷款", "Financing"),
    /** Recruitment of staff (人员招聘). */
    RECRUITMENT("人员招聘", "Recruitment"),
    /** Introduction of talent, residence permits and registration, training (人才服务). */
    TALENT("人才服务", "Talent service"),
    /** Taxes of the enterprise or its staff (税务). */
    TAX("税务", "Tax"),
    /** Policies and how to apply for them (政策). */
    POLICY("政策", "Policy"),
    /** Anything else (其他). */
    OTHER("其他", "Other");

    private final String zh;
    private final String en;

    AppealKind(String zh, String en) {
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
