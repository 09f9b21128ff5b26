package io.github.louyu.enterprise;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** What the enterprise says of the handling of its appeal when it is called back (满意度). */
public enum Satisfaction implements Labelled {
    /** It is satisfied (满意). */
    SATISFIED("满意", "Satisfied"),
    /** It is satisfied on the whole (基本满意). */
    BASICALLY_SATISFIED("基本满意", "Basically satisfied"),
    /** It is not satisfied, so that handling has to go on (不满意). */
    NOT_SATISFIED("不满意", "Not satisfied");

    private final String zh;
    private final String en;

    Satisfaction(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Gives the name of the answer for people to read.
     *
     * @return the label
     */
    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }
}
