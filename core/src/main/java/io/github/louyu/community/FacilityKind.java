package io.github.louyu.community;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** What a facility or service for the people in the buildings is (服务设施类别). */
public enum FacilityKind implements Labelled {
    /** A fitness point for office workers (白领健身点). */
    FITNESS_POINT("白领健身点", "Fitness point"),
    /** A staff canteen (员工餐厅). */
    STAFF_CANTEEN("员工餐厅", "Staff canteen"),
    /** Sports grounds, such as those of schools opened to office workers (体育场地). */
    SPORTS_GROUND("体育场地", "Sports ground"),
    /** Day care for children in the summer holidays (爱心暑托班). */
    SUMMER_DAY_CARE("爱心暑托班", "Summer day care"),
    /** A clinic (诊室). */
    CLINIC("诊室", "Clinic"),
    /** A fast track into a hospital (就医绿色通道). */
    HOSPITAL_FAST_TRACK("就医绿色通道", "Hospital fast track"),
    /** The handling of residence permits and the like (证照办理). */
    PERMIT_HANDLING("证照办理", "Permit handling"),
    /** Any other facility or service (其他设施). */
    OTHER("其他设施", "Other facility");

    private final String zh;
    private final String en;

    FacilityKind(String zh, String en) {
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
