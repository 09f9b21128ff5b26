package io.github.louyu.committee;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** Which side a member of an association represents (代表方面). */
public enum MemberRole implements Labelled {
    /** The heads of key enterprises (重点企业负责人). */
    KEY_ENTERPRISE_HEAD("重点企业负责人", "Head of a key enterprise"),
    /** The heads of human resources (人力资源负责人). */
    HR_HEAD("人力资源负责人", "Head of human resources"),
    /** The heads of property management (物业管理负责人). */
    PROPERTY_MANAGEMENT_HEAD("物业管理负责人", "Head of property management");

    private final String zh;
    private final String en;

    MemberRole(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Gives the name of the side for people to read.
     *
     * @return the label
     */
    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }
}
