package io.github.louyu.enterprise;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** What somebody is in the service team of an enterprise (服务团队角色). */
public enum TeamRole implements Labelled {
    /** The chief liaison officer of the enterprise (首席联络员). */
    CHIEF("首席联络员", "Chief liaison officer"),
    /** Another liaison officer (联络员). */
    LIAISON_OFFICER("联络员", "Liaison officer"),
    /** A service commissioner for enterprises (企业服务专员). */
    SERVICE_COMMISSIONER("企业服务专员", "Service commissioner"),
    /** An officer whom a government department sends (部门人员). */
    DEPARTMENT_OFFICER("部门人员", "Department officer"),
    /** A Party-mass worker of the building (楼宇党群工作者). */
    PARTY_MASS_WORKER("楼宇党群工作者", "Party-mass worker"),
    /** Somebody of the property management of the building (物业人员). */
    PROPERTY_MANAGER("物业人员", "Property manager"),
    /** Anybody else (其他成员). */
    OTHER("其他成员", "Other member");

    private final String zh;
    private final String en;

    TeamRole(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Gives the name of the role for people to read.
     *
     * @return the label
     */
    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }
}
