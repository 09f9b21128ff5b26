package io.github.louyu.enterprise;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;

/**
 * Where the handling of an appeal stands (诉求办理状态). The constants stand in the usual order; an appeal may skip some and
 * come back to others.
 */
public enum AppealStatus implements Labelled {
    /** The office has it (已接收). */
    RECEIVED("已接收", "Received", false),
    /** The office has agreed to handle it (已受理). */
    ACCEPTED("已受理", "Accepted", false),
    /** The office has been in touch with the enterprise about it (已响应). */
    RESPONDED("已响应", "Responded", false),
    /** The office has looked into what is at issue (已核实). */
    VERIFIED("已核实", "Verified", false),
    /** Lead and supporting handlers are named (已交办). */
    ASSIGNED("已交办", "Assigned", false),
    /** More time was asked for and granted (已延期). */
    EXTENDED("已延期", "Extended", false),
    /** The handler named says it is for another (主办有争议). */
    DISPUTED("主办有争议", "Disputed", false),
    /** The enterprise was told how and by when it will be solved (已定方案). */
    PLANNED("已定方案", "Planned", false),
    /** The enterprise was told how far things are (已通报进展). */
    REPORTED("已通报进展", "Progress reported", false),
    /** The enterprise has its answer, and what there is to do is still to be done (已答复). */
    ANSWERED("已答复", "Answered", false),
    /** The handler has done what there was to do, or explained why it cannot be done (已办结). */
    SETTLED("已办结", "Settled", true),
    /** The enterprise was called back and asked whether it is satisfied (已回访). */
    FOLLOWED_UP("已回访", "Followed up", true),
    /** The enterprise was not satisfied, and handling goes on (重新办理). */
    REOPENED("重新办理", "Reopened", false),
    /** The loop is closed, and the appeal is struck off the ledger (已闭环). */
    CLOSED("已闭环", "Closed", true);

    private final String zh;
    private final String en;
    private final boolean settled;

    AppealStatus(String zh, String en, boolean settled) {
        this.zh = zh;
        this.en = en;
        this.settled = settled;
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

    /**
     * Tells whether an appeal with this status counts as settled (办结), with or without the follow-up call.
     *
     * @return true for settled, followed up and closed
     */
    public boolean isSettled() {
        return settled;
    }
}
