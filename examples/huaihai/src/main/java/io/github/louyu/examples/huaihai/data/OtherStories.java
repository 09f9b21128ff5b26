package io.github.louyu.examples.huaihai.data;

import static io.github.louyu.examples.huaihai.data.EventKind.EXECUTIVE_CHANGE;
import static io.github.louyu.examples.huaihai.data.EventKind.HEADQUARTERS_LEADER_VISIT;
import static io.github.louyu.examples.huaihai.data.EventKind.RELOCATION_NOTICE;
import static io.github.louyu.examples.huaihai.data.EventKind.RELOCATION_WITHDRAWN;
import static io.github.louyu.examples.huaihai.data.EventKind.SPECIAL_CASE_CLOSED;
import static io.github.louyu.examples.huaihai.data.EventKind.SPECIAL_CASE_OPENED;

import java.util.List;

/** Stories of enterprises that never are key enterprises: the same causes oblige nobody. */
final class OtherStories {

    private OtherStories() {}

    static List<Story> all() {
        return List.of(
                new Story().event(EXECUTIVE_CHANGE, "02-13"),
                new Story().event(EXECUTIVE_CHANGE, "04-29"),
                new Story().event(EXECUTIVE_CHANGE, "06-24"),
                new Story().event(EXECUTIVE_CHANGE, "08-07"),
                new Story().event(EXECUTIVE_CHANGE, "09-18"),
                new Story().event(EXECUTIVE_CHANGE, "07-11").visit("ROUTINE", "07-17"),
                new Story().event(HEADQUARTERS_LEADER_VISIT, "06-19", "06-05"),
                new Story().event(HEADQUARTERS_LEADER_VISIT, "10-17", "09-11"),
                new Story().event(RELOCATION_NOTICE, "03-06"),
                new Story().event(RELOCATION_NOTICE, "08-21"),
                new Story().event(RELOCATION_NOTICE, "05-22").answered(RELOCATION_WITHDRAWN, "06-12", "06-14"),
                new Story().event(SPECIAL_CASE_OPENED, "05-13").answered(SPECIAL_CASE_CLOSED, "07-02", "07-04"),
                new Story().event(SPECIAL_CASE_OPENED, "09-04"),
                new Story().leaseEnds("2019-10-31"),
                new Story().leaseEnds("2019-12-18"),
                new Story().tax(-55),
                new Story().tax(-39),
                new Story().visit("APPEAL_FOLLOW_UP", "06-05"),
                new Story().visit("POLICY_BRIEFING", "07-23").visit("APPEAL_FOLLOW_UP", "09-19"));
    }
}
