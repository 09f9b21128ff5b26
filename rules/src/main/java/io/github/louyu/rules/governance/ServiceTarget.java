package io.github.louyu.rules.governance;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.louyu.enterprise.AppealStatus;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Labelled;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a service level asks for (时限要求). Steps that go further count too: an appeal that is settled has been responded to.
 */
public enum ServiceTarget implements Labelled {
    /** That the enterprise hears from the office (响应). Any step but the receipt counts. */
    RESPOND("响应", "Respond", EnumSet.complementOf(EnumSet.of(AppealStatus.RECEIVED, AppealStatus.REOPENED))),
    /** That the matter is looked into (核实). */
    VERIFY("核实", "Verify", EnumSet.of(AppealStatus.VERIFIED, AppealStatus.PLANNED, AppealStatus.ANSWERED)),
    /** That handlers are named (交办). */
    ASSIGN("交办", "Assign", EnumSet.of(AppealStatus.ASSIGNED, AppealStatus.PLANNED, AppealStatus.ANSWERED)),
    /** That the enterprise has an answer or a plan (答复). */
    ANSWER("答复", "Answer", EnumSet.of(AppealStatus.PLANNED, AppealStatus.ANSWERED)),
    /** That the enterprise has a plan with a day (定方案). */
    PLAN("定方案", "Plan", EnumSet.of(AppealStatus.PLANNED)),
    /** That the enterprise hears how far things are (通报进展). */
    REPORT("通报进展", "Report progress", EnumSet.of(AppealStatus.REPORTED)),
    /** That it is settled, by a solution or by an explanation why there is none (办结). */
    SOLVE("办结", "Solve", EnumSet.noneOf(AppealStatus.class)),
    /** That the enterprise is called back (回访). A closed loop counts too. */
    FOLLOW_UP("回访", "Follow up", null);

    private final String zh;
    private final String en;
    private final ImmutableSet<AppealStatus> reachedBy;

    ServiceTarget(String zh, String en, @Nullable Set<AppealStatus> reachedBy) {
        this.zh = zh;
        this.en = en;
        EnumSet<AppealStatus> all = EnumSet.of(AppealStatus.FOLLOWED_UP, AppealStatus.CLOSED);
        if (reachedBy != null) {
            all.add(AppealStatus.SETTLED);
            all.addAll(reachedBy);
        }
        this.reachedBy = Sets.immutableEnumSet(all);
    }

    /**
     * Gives the name of the target for people to read.
     *
     * @return the label
     */
    @Override
    public Bilingual label() {
        return Bilingual.of(zh, en);
    }

    /**
     * Tells whether a step reaches the target.
     *
     * @param status the status that the step gives the appeal
     * @return true if it is the step asked for, or goes further
     */
    public boolean isReachedBy(AppealStatus status) {
        return reachedBy.contains(status);
    }
}
