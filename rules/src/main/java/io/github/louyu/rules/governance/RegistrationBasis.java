package io.github.louyu.rules.governance;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** By what a local registration rate counts (属地注册率口径). */
public enum RegistrationBasis implements Labelled {
    /** Each tenant counts as one (按户数). */
    COUNT("按户数", "By enterprises"),
    /** Each tenant counts by the area it leases (按面积). */
    AREA("按面积", "By leased area");

    private final String zh;
    private final String en;

    RegistrationBasis(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Gives the name of the basis for people to read.
     *
     * @return the label
     */
    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }
}
