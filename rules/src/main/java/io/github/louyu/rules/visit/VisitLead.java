package io.github.louyu.rules.visit;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** Who leads a mandatory visit (走访牵头人). The person is looked up in the file on the day asked. */
public enum VisitLead implements Labelled {
    /** The chief liaison officer of the enterprise (首席联络员). */
    CHIEF_LIAISON("首席联络员", "chief liaison officer"),
    /** Whoever the host says. */
    AS_ASSIGNED("另行指派", "as assigned");

    private final String zh;
    private final String en;

    VisitLead(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }
}
