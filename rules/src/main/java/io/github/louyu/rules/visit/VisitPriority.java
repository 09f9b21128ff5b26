package io.github.louyu.rules.visit;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** How pressing a mandatory visit is beside others that are due on the same day (优先级), from the least. */
public enum VisitPriority implements Labelled {
    /** May wait for the others. */
    LOW("低", "low"),
    /** The usual. */
    NORMAL("一般", "normal"),
    /** Before the others. */
    HIGH("高", "high");

    private final String zh;
    private final String en;

    VisitPriority(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }
}
