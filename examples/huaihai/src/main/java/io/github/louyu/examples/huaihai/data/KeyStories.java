package io.github.louyu.examples.huaihai.data;

import static io.github.louyu.examples.huaihai.data.EventKind.EXECUTIVE_CHANGE;
import static io.github.louyu.examples.huaihai.data.EventKind.HEADQUARTERS_LEADER_VISIT;
import static io.github.louyu.examples.huaihai.data.EventKind.RELOCATION_NOTICE;
import static io.github.louyu.examples.huaihai.data.EventKind.RELOCATION_WITHDRAWN;
import static io.github.louyu.examples.huaihai.data.EventKind.SPECIAL_CASE_CLOSED;
import static io.github.louyu.examples.huaihai.data.EventKind.SPECIAL_CASE_OPENED;

import java.util.ArrayList;
import java.util.List;

/**
 * The stories of the enterprises that are key enterprises at some time: each of the six causes of a mandatory visit,
 * visited in time, late, not at all, or not yet.
 */
final class KeyStories {

    /** Key at some time: 115 throughout, 5 raised and 3 dropped in 2019, so that 120 are key on the article's day. */
    static final int COUNT = 123;

    private KeyStories() {}

    static List<Story> all() {
        List<Story> stories = new ArrayList<>();
        executiveChanges(stories);
        headquartersVisits(stories);
        relocations(stories);
        specialCases(stories);
        leases(stories);
        taxes(stories);
        severalCauses(stories);
        tierChanges(stories);
        unknowns(stories);
        quiet(stories);
        while (stories.size() < COUNT) {
            stories.add(new Story());
        }
        return stories;
    }

    private static void executiveChanges(List<Story> stories) {
        stories.add(new Story().event(EXECUTIVE_CHANGE, "01-14").visit("01-18"));
        stories.add(new Story().event(EXECUTIVE_CHANGE, "03-11").visit("03-15"));
        stories.add(new Story().event(EXECUTIVE_CHANGE, "05-20").visit("05-24"));
        // Visited once the change was heard of, and before it was written down.
        stories.add(new Story()
                .event(EXECUTIVE_CHANGE, "07-01", "07-15")
                .visit("07-05")
                .visit("ROUTINE", "08-28"));
        // The visit was made in time and recorded weeks later.
        stories.add(new Story().event(EXECUTIVE_CHANGE, "06-17").visitRecorded("MANDATORY", "06-20", "08-12"));
        stories.add(new Story().event(EXECUTIVE_CHANGE, "04-15").visit("06-11"));
        stories.add(new Story().event(EXECUTIVE_CHANGE, "06-03").visit("07-30"));
        stories.add(new Story().event(EXECUTIVE_CHANGE, "07-08"));
        stories.add(new Story().event(EXECUTIVE_CHANGE, "08-05"));
        stories.add(new Story().event(EXECUTIVE_CHANGE, "05-06", "08-19"));
        stories.add(new Story().event(EXECUTIVE_CHANGE, "09-17"));
        stories.add(new Story().event(EXECUTIVE_CHANGE, "09-20", "09-23"));
        // Announced: it takes effect in October.
        stories.add(new Story().event(EXECUTIVE_CHANGE, "10-08", "09-18"));
        // The date was mistyped by a month.
        stories.add(new Story().event(EXECUTIVE_CHANGE, "08-18", "09-19").correctedTo("09-18", "09-20"));
        // Entered twice; the second entry was retracted.
        stories.add(new Story()
                .event(EXECUTIVE_CHANGE, "02-18")
                .event(EXECUTIVE_CHANGE, "02-18", "02-25")
                .retracted("02-28")
                .visit("02-26"));
    }

    private static void headquartersVisits(List<Story> stories) {
        stories.add(
                new Story().event(HEADQUARTERS_LEADER_VISIT, "03-26", "03-01").visit("03-21"));
        stories.add(
                new Story().event(HEADQUARTERS_LEADER_VISIT, "05-16", "04-18").visit("05-13"));
        stories.add(
                new Story().event(HEADQUARTERS_LEADER_VISIT, "09-06", "08-12").visit("09-03"));
        // Visited only after the leaders had left.
        stories.add(
                new Story().event(HEADQUARTERS_LEADER_VISIT, "06-12", "05-27").visit("06-18"));
        stories.add(new Story().event(HEADQUARTERS_LEADER_VISIT, "07-18", "06-24"));
        stories.add(new Story().event(HEADQUARTERS_LEADER_VISIT, "09-27", "09-05"));
        stories.add(new Story().event(HEADQUARTERS_LEADER_VISIT, "09-29", "09-16"));
        stories.add(new Story().event(HEADQUARTERS_LEADER_VISIT, "10-10", "09-19"));
        stories.add(new Story().event(HEADQUARTERS_LEADER_VISIT, "12-05", "09-10"));
        // Moved from September to October after the visit that prepared it.
        stories.add(new Story()
                .event(HEADQUARTERS_LEADER_VISIT, "09-12", "08-20")
                .correctedTo("10-15", "09-10")
                .visit("09-05"));
        stories.add(
                new Story().event(HEADQUARTERS_LEADER_VISIT, "08-22", "08-01").retracted("08-16"));
    }

    private static void relocations(List<Story> stories) {
        stories.add(new Story().event(RELOCATION_NOTICE, "02-20").visit("02-27").visit("03-28"));
        stories.add(new Story().event(RELOCATION_NOTICE, "08-08").visit("08-15"));
        stories.add(new Story().event(RELOCATION_NOTICE, "04-10").visit("06-04"));
        stories.add(new Story().event(RELOCATION_NOTICE, "06-25"));
        stories.add(new Story().event(RELOCATION_NOTICE, "08-13"));
        stories.add(new Story().event(RELOCATION_NOTICE, "03-18").answered(RELOCATION_WITHDRAWN, "03-25", "03-27"));
        // Withdrawn when long overdue.
        stories.add(new Story().event(RELOCATION_NOTICE, "05-27").answered(RELOCATION_WITHDRAWN, "08-26", "08-28"));
        stories.add(new Story()
                .event(RELOCATION_NOTICE, "07-03")
                .answered(RELOCATION_WITHDRAWN, "07-24", "07-26")
                .visit("07-10"));
        stories.add(new Story().event(RELOCATION_NOTICE, "09-19", "09-20"));
    }

    private static void specialCases(List<Story> stories) {
        stories.add(new Story()
                .event(SPECIAL_CASE_OPENED, "01-22")
                .answered(SPECIAL_CASE_CLOSED, "03-12", "03-14")
                .visit("01-25"));
        stories.add(new Story()
                .event(SPECIAL_CASE_OPENED, "07-16")
                .answered(SPECIAL_CASE_CLOSED, "08-30", "09-02")
                .visit("07-19"));
        stories.add(new Story().event(SPECIAL_CASE_OPENED, "08-06"));
        stories.add(new Story().event(SPECIAL_CASE_OPENED, "04-22").answered(SPECIAL_CASE_CLOSED, "04-26", "04-28"));
        // Closed soon after it was opened, which was learned a month later.
        stories.add(new Story().event(SPECIAL_CASE_OPENED, "06-10").answered(SPECIAL_CASE_CLOSED, "06-14", "07-15"));
        stories.add(new Story().event(SPECIAL_CASE_OPENED, "09-16"));
    }

    private static void leases(List<Story> stories) {
        stories.add(new Story().leaseRenewed("2019-04-30", "03-20").visit("02-12"));
        stories.add(new Story().leaseRenewed("2019-06-30", "05-08").visit("04-08"));
        stories.add(new Story().leaseEnds("2019-10-31").visit("08-07"));
        stories.add(new Story().leaseEnds("2019-11-30").visit("09-09"));
        stories.add(new Story().leaseRenewed("2019-05-31", "05-28").visit("05-15"));
        stories.add(new Story().leaseEnds("2019-09-30").visit("08-21"));
        stories.add(new Story().leaseRenewed("2019-08-31", "05-20"));
        stories.add(new Story().leaseRenewed("2019-09-30", "06-20"));
        // Renewed when the visit was already overdue.
        stories.add(new Story().leaseRenewed("2019-10-15", "09-04"));
        stories.add(new Story().leaseEnds("2019-09-30"));
        stories.add(new Story().leaseEnds("2019-10-15"));
        stories.add(new Story().leaseEnds("2019-10-31"));
        stories.add(new Story().leaseEnds("2019-11-15"));
        stories.add(new Story().leaseEnds("2019-12-15"));
        stories.add(new Story().leaseEnds("2019-12-17"));
        stories.add(new Story().leaseEnds("2019-12-19"));
        stories.add(new Story().leaseEnds("2019-12-22"));
        // The window of these opens within days after the article's day.
        stories.add(new Story().leaseEnds("2019-12-25"));
        stories.add(new Story().leaseEnds("2019-12-31"));
        stories.add(new Story().leaseEnds("2019-12-31"));
        // Two leases, of which one ends.
        stories.add(new Story().leaseEnds("2019-11-30").leaseEnds("2021-06-30").visit("09-11"));
        stories.add(new Story().leaseEnds("2019-10-20").leaseEnds("2020-12-31"));
        // The year of the end was mistyped.
        stories.add(new Story().leaseEndsCorrected("2019-10-31", "2020-10-31", "08-15"));
        stories.add(new Story().leaseEndsCorrected("2020-11-20", "2019-11-20", "09-18"));
        // Learned of only when it was about to end.
        stories.add(new Story().leaseEndsLearned("2019-10-12", "09-20"));
    }

    private static void taxes(List<Story> stories) {
        stories.add(new Story().tax(-31).visit("07-31"));
        stories.add(new Story().tax(-44).visit("08-01"));
        stories.add(new Story().tax(-26).visit("07-29"));
        stories.add(new Story().tax(-58).visit("09-17"));
        stories.add(new Story().tax(-35));
        stories.add(new Story().tax(-29));
        stories.add(new Story().tax(-62));
        // Published and recorded late.
        stories.add(new Story().taxPublished(-38, "09-16"));
        stories.add(new Story().taxPublished(-27, "09-18"));
        stories.add(new Story().tax(-41).taxRestated(3, "08-14"));
        stories.add(new Story().tax(2).taxRestated(-33, "09-19"));
        for (int percent : new int[] {-2, -3, -5, -4, -1, -6}) {
            stories.add(new Story().tax(percent));
        }
    }

    private static void severalCauses(List<Story> stories) {
        // One visit answers both.
        stories.add(new Story().event(EXECUTIVE_CHANGE, "07-22").tax(-34).visit("07-26"));
        stories.add(new Story()
                .event(RELOCATION_NOTICE, "08-26")
                .leaseEnds("2019-11-30")
                .visit("09-04"));
        stories.add(new Story()
                .event(EXECUTIVE_CHANGE, "08-12")
                .event(RELOCATION_NOTICE, "09-02")
                .leaseEnds("2019-10-31")
                .tax(-47));
        stories.add(
                new Story().event(HEADQUARTERS_LEADER_VISIT, "09-26", "09-02").event(SPECIAL_CASE_OPENED, "09-11"));
    }

    private static void tierChanges(List<Story> stories) {
        // Known and standing before it became a key enterprise.
        stories.add(new Story().tierAtImport("").tier("09-02", "SUBDISTRICT").leaseEnds("2019-11-10"));
        stories.add(new Story().tierAtImport("").tier("06-03", "SUBDISTRICT").event(EXECUTIVE_CHANGE, "05-20"));
        stories.add(new Story()
                .tierAtImport("")
                .tier("04-01", "SUBDISTRICT")
                .event(EXECUTIVE_CHANGE, "04-23")
                .visit("04-28"));
        stories.add(new Story().tierAtImport("").tier("03-04", "DISTRICT"));
        stories.add(new Story().tierAtImport("").tier("07-01", "SUBDISTRICT").tax(8));
        stories.add(new Story().tierAtImport("SUBDISTRICT").tier("05-06", "").event(RELOCATION_NOTICE, "04-02"));
        stories.add(new Story().tierAtImport("SUBDISTRICT").tier("07-01", "").tax(-40));
        stories.add(new Story().tierAtImport("DISTRICT").tier("08-01", "").event(EXECUTIVE_CHANGE, "09-10"));
        stories.add(new Story().tierAtImport("SUBDISTRICT").tier("02-25", "DISTRICT"));
        stories.add(new Story().tierAtImport("SUBDISTRICT").tier("06-10", "DISTRICT"));
        stories.add(new Story().tierAtImport("DISTRICT").tier("05-13", "SUBDISTRICT"));
    }

    private static void unknowns(List<Story> stories) {
        stories.add(new Story().withoutLease());
        stories.add(new Story().withoutLease());
        stories.add(new Story().withoutLease().event(EXECUTIVE_CHANGE, "09-03").visit("09-10"));
        stories.add(new Story().withoutLease().withoutTax2018H1());
        stories.add(new Story().withoutTax2018H1());
        stories.add(new Story().withoutTax2018H1());
        stories.add(new Story().withoutTax2018H1().visit("POLICY_BRIEFING", "06-26"));
        stories.add(new Story().withoutTax2019H1());
        stories.add(new Story().withoutTax2019H1());
    }

    private static void quiet(List<Story> stories) {
        stories.add(new Story().visit("ROUTINE", "01-10").visit("ROUTINE", "04-17"));
        // Written down, then found to have been another enterprise's visit.
        stories.add(new Story().event(EXECUTIVE_CHANGE, "08-20").visitRetracted("08-23", "09-12"));
        // Known before the rules came into force.
        stories.add(new Story()
                .event(EXECUTIVE_CHANGE, "2018-11-05", "01-02")
                .visitRecorded("ROUTINE", "2018-11-09", "01-02"));
        stories.add(new Story().event(EXECUTIVE_CHANGE, "2018-12-10", "01-02"));
        stories.add(new Story()
                .event(SPECIAL_CASE_OPENED, "2018-09-17", "01-02")
                .answered(SPECIAL_CASE_CLOSED, "2018-10-30", "01-02")
                .visitRecorded("ROUTINE", "2018-09-20", "01-02"));
        stories.add(new Story()
                .event(RELOCATION_NOTICE, "2018-12-03", "01-02")
                .answered(RELOCATION_WITHDRAWN, "01-24", "01-28"));
        stories.add(new Story().visitRecorded("ROUTINE", "2018-10-16", "01-02"));
    }
}
