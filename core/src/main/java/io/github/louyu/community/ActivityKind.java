package io.github.louyu.community;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** What kind of activity takes place (活动类别). */
public enum ActivityKind implements Labelled {
    /** Crafts of the intangible heritage (非遗手工). */
    HERITAGE_CRAFTS("非遗手工", "Heritage crafts"),
    /** A reading club (读书会). */
    READING_CLUB("读书会", "Reading club"),
    /** A music salon (音乐沙龙). */
    MUSIC_SALON("音乐沙龙", "Music salon"),
    /** A class over lunch (午间课堂). */
    LUNCHTIME_CLASS("午间课堂", "Lunchtime class"),
    /** Sports and fitness (体育健身). */
    SPORTS("体育健身", "Sports"),
    /** A briefing on policies (政策宣讲). */
    POLICY_BRIEFING("政策宣讲", "Policy briefing"),
    /** Any other activity (其他活动). */
    OTHER("其他活动", "Other activity");

    private final String zh;
    private final String en;

    ActivityKind(String zh, String en) {
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
