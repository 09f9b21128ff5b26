package io.github.louyu.committee;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/** What the higher organisation approves (批准事项), so that what is given "as a rule" need not be kept. */
public enum ApprovalMatter implements Labelled {
    /** A form that the number of full members does not call for (组织形式). */
    FORM("组织形式", "Form of organisation"),
    /** A branch of more than 50 full members (支部党员人数). */
    BRANCH_SIZE("支部党员人数", "Size of a branch"),
    /** A joint branch of more than 5 units (联合支部单位数). */
    JOINT_BRANCH_UNITS("联合支部单位数", "Units of a joint branch"),
    /** A committee of more or fewer persons (委员会人数). */
    COMMITTEE_SIZE("委员会人数", "Size of a committee"),
    /** A term of another length (任期长度). */
    TERM_LENGTH("任期长度", "Length of a term"),
    /** An election before or after its time (换届时间). */
    ELECTION_DATE("换届时间", "Date of an election");

    private final String zh;
    private final String en;

    ApprovalMatter(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Gives the name of the matter for people to read.
     *
     * @return the label
     */
    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }
}
