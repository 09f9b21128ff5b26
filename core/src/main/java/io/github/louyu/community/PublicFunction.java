package io.github.louyu.community;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** What of the work of government is extended into the buildings (公共职能). */
public enum PublicFunction implements Labelled {
    /** Public service (公共服务). */
    PUBLIC_SERVICE("公共服务", "Public service"),
    /** Public management (公共管理). */
    PUBLIC_MANAGEMENT("公共管理", "Public management"),
    /** Public safety (公共安全). */
    PUBLIC_SAFETY("公共安全", "Public safety");

    private final String zh;
    private final String en;

    PublicFunction(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Gives the name of the function for people to read.
     *
     * @return the label
     */
    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }
}
