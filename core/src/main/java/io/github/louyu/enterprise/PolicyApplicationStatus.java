package io.github.louyu.enterprise;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** Where an application under a policy stands (政策申请状态). */
public enum PolicyApplicationStatus implements Labelled {
    /** It was handed in (已提交). */
    SUBMITTED("已提交", "Submitted"),
    /** It was accepted for examination (已受理). */
    ACCEPTED("已受理", "Accepted"),
    /** It was granted (已批准). */
    GRANTED("已批准", "Granted"),
    /** It was refused (未批准). */
    REFUSED("未批准", "Refused"),
    /** The enterprise took it back (已撤回). */
    WITHDRAWN("已撤回", "Withdrawn");

    private final String zh;
    private final String en;

    PolicyApplicationStatus(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Gives the name of the status for people to read.
     *
     * @return the label
     */
    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }
}
