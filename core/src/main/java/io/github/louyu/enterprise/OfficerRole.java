package io.github.louyu.enterprise;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** The role of an officer of the enterprise (任职): a change of one may call for a visit (企业高管变动). */
public enum OfficerRole implements Labelled {
    /** Legal representative (法定代表人): the director or manager who acts for the company. */
    LEGAL_REPRESENTATIVE("法定代表人", "Legal representative", false),
    /** Chair of the board (董事长), or the sole director. */
    CHAIR("董事长", "Chair", false),
    /** Manager (经理), often called general manager. */
    MANAGER("经理", "Manager", true),
    /** Deputy manager (副经理). */
    DEPUTY_MANAGER("副经理", "Deputy manager", true),
    /** Chief financial officer (财务负责人). */
    CHIEF_FINANCIAL_OFFICER("财务负责人", "Chief financial officer", true),
    /** Board secretary (董事会秘书) of a listed company; of another company, say {@link #OTHER} unless its charter names the role. */
    BOARD_SECRETARY("董事会秘书", "Board secretary", true),
    /** Another role that the charter of the company names as that of a senior executive (章程规定的其他高级管理人员). */
    CHARTER_EXECUTIVE("章程规定的其他高级管理人员", "Other senior executive by charter", true),
    /** Head of human resources (人力资源负责人). */
    HR_HEAD("人力资源负责人", "Head of human resources", false),
    /** Any other role (其他). */
    OTHER("其他", "Other", false);

    private final String zh;
    private final String en;
    private final boolean seniorExecutive;

    OfficerRole(String zh, String en, boolean seniorExecutive) {
        this.zh = zh;
        this.en = en;
        this.seniorExecutive = seniorExecutive;
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

    /**
     * Tells whether who holds the role is a senior executive (高级管理人员) by it: manager, deputy manager, chief financial
     * officer, board secretary of a listed company, and others named in the charter (Company Law of the PRC, 2023, Art. 265).
     * A legal representative or a chair is one only if that person also holds such a role.
     *
     * @return true for those roles
     */
    public boolean isSeniorExecutive() {
        return seniorExecutive;
    }
}
