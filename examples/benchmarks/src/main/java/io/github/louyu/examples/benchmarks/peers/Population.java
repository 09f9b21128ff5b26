package io.github.louyu.examples.benchmarks.peers;

import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseFileBuilder;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.Figure;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.FileEvent;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.PersonId;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Files of enterprises, the same for every run: a tier, a chief liaison officer, a lease, three half-year taxes, from none to 12
 * events over two years, and from none to 4 visits. All of it is recorded within a few days. Nothing is corrected or retracted and
 * the tier does not change, so that a loop can be written by hand that is short and yet right.
 */
final class Population {

    /** The day on which all files are assessed. */
    static final LocalDate TODAY = LocalDate.of(2019, 9, 24);

    /** The first day on which the rules are in force. */
    static final LocalDate RULES_FROM = LocalDate.of(2018, 1, 1);

    private static final int MOST_EVENTS = 12;
    private static final int MOST_VISITS = 4;
    private static final int DAYS = 730;
    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");

    private final Random random;

    private Population(long seed) {
        this.random = new Random(seed);
    }

    /** Gives the files of so many enterprises. */
    static List<EnterpriseFile> files(int count) {
        Population population = new Population(20190924);
        List<EnterpriseFile> files = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            files.add(population.file(i));
        }
        return files;
    }

    private EnterpriseFile file(int number) {
        LocalDate opened = TODAY.minusDays(DAYS);
        EnterpriseFileBuilder file = EnterpriseFile.builder(EnterpriseId.of("E" + number))
                .recordedOn(opened)
                .attribute(
                        EnterpriseAttributes.KEY_TIER,
                        KeyTier.values()[random.nextInt(KeyTier.values().length)],
                        opened)
                .attribute(EnterpriseAttributes.CHIEF_LIAISON, PersonId.of("p" + random.nextInt(100)), opened);
        LocalDate leaseEnd = TODAY.plusDays(random.nextInt(3 * DAYS) - DAYS / 2);
        file.add("lease", Lease.ofClosed(leaseEnd.minusYears(3), leaseEnd));
        ReportingPeriod latest = ReportingPeriod.halfYear(2019, 1);
        for (int back = 2; back >= 0; back--) {
            ReportingPeriod period = latest.plus(-back);
            LocalDate published = period.lastDay().plusDays(20 + random.nextInt(20));
            file.recordedOn(published.plusDays(random.nextInt(5)))
                    .figure(Figure.of(
                            FigureKind.TAX, period, Money.of(CNY, 1_000_000L + random.nextInt(500_000)), published));
        }
        int events = random.nextInt(MOST_EVENTS + 1);
        for (int i = 0; i < events; i++) {
            addEvent(file, i);
        }
        int visits = random.nextInt(MOST_VISITS + 1);
        for (int i = 0; i < visits; i++) {
            LocalDate made = someDay();
            file.recordedOn(notAfterToday(made.plusDays(random.nextInt(5)))).add("visit-" + i, Visit.on(made));
        }
        return file.build();
    }

    private void addEvent(EnterpriseFileBuilder file, int number) {
        LocalDate day = someDay();
        String id = "event-" + number;
        file.recordedOn(notAfterToday(day.plusDays(random.nextInt(10))));
        switch (random.nextInt(8)) {
            case 0, 1 -> file.event(id, EventKind.EXECUTIVE_CHANGE, day);
            case 2 ->
                file.recordedOn(day)
                        .event(id, EventKind.HEADQUARTERS_LEADER_VISIT, day.plusDays(5 + random.nextInt(30)));
            case 3 -> file.event(id, EventKind.RELOCATION_NOTICE, day);
            case 4 -> file.event(id, EventKind.SPECIAL_CASE_OPENED, day);
            case 5 -> file.add(id, FileEvent.of(EventKind.RELOCATION_WITHDRAWN, day, cause(number)));
            case 6 -> file.add(id, FileEvent.of(EventKind.SPECIAL_CASE_CLOSED, day, cause(number)));
            default -> file.add(id, FileEvent.of(EventKind.LEASE_RENEWED, day, EntryId.of("lease")));
        }
    }

    /** Some event before this one, of whatever kind. */
    private EntryId cause(int number) {
        return EntryId.of("event-" + random.nextInt(number + 1));
    }

    private LocalDate someDay() {
        return TODAY.minusDays(1 + random.nextInt(DAYS));
    }

    private static LocalDate notAfterToday(LocalDate day) {
        return day.isAfter(TODAY) ? TODAY : day;
    }
}
