package io.github.louyu.examples.huaihai.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The appeals of 2019 with their status over time: more than 120 received, 55 settled. */
final class AppealTable {

    private static final int APPEALS = 128;
    private static final int AT_VISITS = 31;
    private static final int AT_FORUMS = 40;
    private static final int SETTLED = 55;
    private static final int REOPENED = 2;
    private static final int EXPLAINED = 5;
    private static final int FORUM_GUESTS = 10;

    /** The last but one is the article's symposium with key enterprises, of the end of July. */
    private static final List<LocalDate> FORUMS =
            List.of(Days.day("03-20"), Days.day("05-29"), Days.day("07-30"), Days.day("09-18"));

    private static final List<String> KINDS = List.of(
            "PREMISES_CHANGE",
            "PREMISES_CHANGE",
            "PREMISES_CHANGE",
            "FINANCING",
            "FINANCING",
            "RECRUITMENT",
            "RECRUITMENT",
            "RECRUITMENT",
            "OTHER",
            "OTHER");

    private static final List<String> SEVERITIES =
            List.of("URGENT", "DIFFICULT", "DIFFICULT", "WORRYING", "WORRYING", "HOPED_FOR", "HOPED_FOR");

    private record Appeal(Tenant tenant, String channel, LocalDate receivedOn) {}

    private final Draws draws = new Draws("appeals");
    private final CsvTable appeals = new CsvTable(
            "appeals", "appeal_id", "enterprise_id", "channel", "kind", "severity", "received_on", "recorded_on");
    private final CsvTable statuses =
            new CsvTable("appeal_statuses", "status_id", "appeal_id", "status", "date", "recorded_on");
    private int statusNumber;

    AppealTable(List<Tenant> tenants, List<VisitTable.Made> visits) {
        List<Appeal> received = new ArrayList<>();
        for (VisitTable.Made visit : draws.shuffled(visits).subList(0, AT_VISITS)) {
            received.add(new Appeal(visit.tenant(), "VISIT", visit.date()));
        }
        List<Tenant> key = tenants.stream().filter(Tenant::everKey).toList();
        for (LocalDate forum : FORUMS) {
            for (Tenant tenant : draws.shuffled(key).subList(0, FORUM_GUESTS)) {
                received.add(new Appeal(tenant, "FORUM", forum));
            }
        }
        List<Tenant> callers = tenants.stream().filter(Tenant::imported).toList();
        for (int i = 0; i < APPEALS - AT_VISITS - AT_FORUMS; i++) {
            LocalDate day = Days.open(draws, Days.day("01-03"), Days.day("09-20"));
            received.add(new Appeal(draws.oneOf(callers), "CALL_OR_LETTER", day));
        }
        received.sort(Comparator.comparing(Appeal::receivedOn)
                .thenComparingInt(appeal -> appeal.tenant().number())
                .thenComparing(Appeal::channel));
        write(received);
    }

    CsvTable appeals() {
        return appeals;
    }

    CsvTable statuses() {
        return statuses;
    }

    private void write(List<Appeal> received) {
        List<Integer> old = new ArrayList<>();
        for (int i = 0; i < received.size(); i++) {
            if (received.get(i).receivedOn().isBefore(Days.day("08-06"))) {
                old.add(i);
            }
        }
        List<Integer> ended = draws.shuffled(old).subList(0, SETTLED + REOPENED + EXPLAINED);
        Set<Integer> settled = new HashSet<>(ended.subList(0, SETTLED));
        Set<Integer> reopened = new HashSet<>(ended.subList(SETTLED, SETTLED + REOPENED));
        Set<Integer> explained = new HashSet<>(ended.subList(SETTLED + REOPENED, ended.size()));
        for (int i = 0; i < received.size(); i++) {
            Appeal appeal = received.get(i);
            String id = String.format(Locale.ROOT, "A%04d", i + 1);
            LocalDate recordedOn = Days.recorded(appeal.receivedOn(), draws.between(0, 2));
            appeals.add(
                    id,
                    appeal.tenant().id(),
                    appeal.channel(),
                    draws.oneOf(KINDS),
                    draws.oneOf(SEVERITIES),
                    appeal.receivedOn(),
                    recordedOn);
            LocalDate day = status(id, "ACCEPTED", recordedOn, draws.between(0, 2));
            day = status(id, "ASSIGNED", day, draws.between(1, 3));
            if (settled.contains(i) || reopened.contains(i)) {
                day = status(id, "SETTLED", day, draws.between(3, 21));
            }
            if (reopened.contains(i)) {
                status(id, "REOPENED", day, draws.between(3, 6));
            }
            if (explained.contains(i)) {
                status(id, "EXPLAINED", day, draws.between(5, 15));
            }
        }
    }

    /** Adds a status so many days after a day, unless that is after the article's day; gives the day it is of. */
    private LocalDate status(String appeal, String status, LocalDate after, int days) {
        LocalDate day = Days.open(after.plusDays(days));
        if (!day.isAfter(Days.AS_OF)) {
            statuses.add(String.format(Locale.ROOT, "S%04d", ++statusNumber), appeal, status, day, day);
        }
        return day;
    }
}
