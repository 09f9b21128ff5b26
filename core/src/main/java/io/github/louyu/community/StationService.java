package io.github.louyu.community;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** What a service station brings into its building (服务站功能). */
public enum StationService implements Labelled {
    /** Party affairs (党务). */
    PARTY_AFFAIRS("党务", "Party affairs"),
    /** Government affairs (政务). */
    GOVERNMENT_AFFAIRS("政务", "Government affairs"),
    /** Services of society (社会服务). */
    SOCIAL_SERVICES("社会服务", "Social services"),
    /** Room and occasion for activities (活动平台). */
    ACTIVITY_PLATFORM("活动平台", "Activity platform");

    private final String zh;
    private final String en;

    StationService(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Gives the name of the service for people to read.
     *
     * @return the label
     */
    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }
}
