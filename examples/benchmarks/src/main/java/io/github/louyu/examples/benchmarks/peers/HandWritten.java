package io.github.louyu.examples.benchmarks.peers;

import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.Figure;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.FileEvent;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.enterprise.Known;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.rules.visit.SixMandatoryVisits;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.ReportingPeriod;
import io.github.louyu.time.WorkCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The six visits as somebody would write them who knows Java and these files, and needs nothing else: no explanation, no unknown,
 * no history, no correction of the past.
 */
final class HandWritten implements Means {

    private static final int HEADQUARTERS_LEAD_DAYS = 14;
    private static final int HEADQUARTERS_LAPSE_DAYS = 7;
    private static final int LEASE_LEAD_MONTHS = 3;
    private static final BigDecimal DECLINE = new BigDecimal("0.80");

    private final List<EnterpriseFile> files;
    private final WorkCalendar calendar;
    private final LocalDate today;
    private final LocalDate rulesFrom;

    HandWritten(List<EnterpriseFile> files, WorkCalendar calendar, LocalDate today, LocalDate rulesFrom) {
        this.files = files;
        this.calendar = calendar;
        this.today = today;
        this.rulesFrom = rulesFrom;
    }

    @Override
    public List<DueVisit> visitsOf(int enterprise) {
        EnterpriseFile file = files.get(enterprise);
        List<DueVisit> visits = new ArrayList<>();
        if (isKeyEnterprise(file)) {
            addExecutiveChanges(file, visits);
            addHeadquartersVisits(file, visits);
            addRelocations(file, visits);
            addLeases(file, visits);
            addDeclines(file, visits);
            addCases(file, visits);
        }
        return visits;
    }

    boolean isKeyEnterprise(EnterpriseFile file) {
        KeyTier tier = file.timeline(EnterpriseAttributes.KEY_TIER).atOrNull(today);
        return tier != null && tier.compareTo(KeyTier.SUBDISTRICT) >= 0;
    }

    void addExecutiveChanges(EnterpriseFile file, List<DueVisit> visits) {
        addEvents(file, EventKind.EXECUTIVE_CHANGE, null, SixMandatoryVisits.EXECUTIVE_CHANGE, 10, visits);
    }

    void addRelocations(EnterpriseFile file, List<DueVisit> visits) {
        addEvents(
                file,
                EventKind.RELOCATION_NOTICE,
                EventKind.RELOCATION_WITHDRAWN,
                SixMandatoryVisits.RELOCATION,
                5,
                visits);
    }

    void addCases(EnterpriseFile file, List<DueVisit> visits) {
        addEvents(
                file,
                EventKind.SPECIAL_CASE_OPENED,
                EventKind.SPECIAL_CASE_CLOSED,
                SixMandatoryVisits.SIGNIFICANT_CASE,
                5,
                visits);
    }

    private void addEvents(
            EnterpriseFile file,
            EventKind kind,
            @Nullable EventKind cancelling,
            String rule,
            int workdays,
            List<DueVisit> visits) {
        for (Known<FileEvent> event : file.events(kind)) {
            LocalDate onset = event.recordedOn();
            if (event.isKnownOn(today) && !onset.isBefore(rulesFrom)) {
                LocalDate day = event.content().on();
                LocalDate begins = day.isBefore(onset) ? day : onset;
                if (!isCancelled(file, event.entry(), cancelling) && !isVisited(file, begins, today)) {
                    visits.add(new DueVisit(
                            rule,
                            event.entry().value(),
                            calendar.plusWorkdays(onset, workdays).date()));
                }
            }
        }
    }

    void addHeadquartersVisits(EnterpriseFile file, List<DueVisit> visits) {
        for (Known<FileEvent> event : file.events(EventKind.HEADQUARTERS_LEADER_VISIT)) {
            LocalDate arrival = event.content().on();
            LocalDate opens = arrival.minusDays(HEADQUARTERS_LEAD_DAYS);
            LocalDate onset = latest(opens, event.recordedOn(), rulesFrom);
            if (!event.isKnownOn(today) || onset.isAfter(arrival) || onset.isAfter(today)) {
                continue;
            }
            LocalDate due = onset.plusDays(HEADQUARTERS_LEAD_DAYS);
            if (arrival.minusDays(1).isBefore(due)) {
                due = arrival.minusDays(1);
            }
            if (due.isBefore(onset)) {
                due = onset;
            }
            LocalDate lapse = due.plusDays(HEADQUARTERS_LAPSE_DAYS);
            if (!today.isAfter(lapse) && !isVisited(file, opens, today)) {
                visits.add(
                        new DueVisit(SixMandatoryVisits.HEADQUARTERS_LEADER_VISIT, event.entry() + "@" + arrival, due));
            }
        }
    }

    void addLeases(EnterpriseFile file, List<DueVisit> visits) {
        for (Known<Lease> lease : file.history(Lease.class)) {
            LocalDate end = lease.content().lastDay().orElse(null);
            if (end == null || !lease.isKnownOn(today)) {
                continue;
            }
            LocalDate opens = end.minusMonths(LEASE_LEAD_MONTHS);
            LocalDate onset = latest(opens, lease.recordedOn(), rulesFrom);
            if (onset.isAfter(end) || onset.isAfter(today)) {
                continue;
            }
            if (!isCancelled(file, lease.entry(), EventKind.LEASE_RENEWED) && !isVisited(file, opens, today)) {
                LocalDate due = calendar.plusWorkdays(onset, 10).date();
                visits.add(new DueVisit(
                        SixMandatoryVisits.LEASE_EXPIRY, lease.entry() + "@" + end, due.isAfter(end) ? end : due));
            }
        }
    }

    void addDeclines(EnterpriseFile file, List<DueVisit> visits) {
        for (Known<Figure<Money>> figure : file.figures(FigureKind.TAX)) {
            ReportingPeriod period = figure.content().period();
            LocalDate onset =
                    latest(figure.recordedOn(), figure.content().effective().start(), rulesFrom);
            if (period.kind() != PeriodKind.HALF_YEAR || onset.isAfter(today)) {
                continue;
            }
            Money tax = figure.content().value().orElse(null);
            Money yearBefore =
                    file.timeline(FigureKind.TAX, period.yearBefore()).atOrNull(onset);
            if (tax != null
                    && yearBefore != null
                    && tax.toBigMoney().isLessThan(yearBefore.toBigMoney().multipliedBy(DECLINE))
                    && !isVisited(file, onset, today)) {
                visits.add(new DueVisit(
                        SixMandatoryVisits.UNEXPECTED_DECLINE,
                        period.toString(),
                        calendar.plusWorkdays(onset, 20).date()));
            }
        }
    }

    private boolean isCancelled(EnterpriseFile file, EntryId cause, @Nullable EventKind cancelling) {
        if (cancelling == null) {
            return false;
        }
        for (Known<FileEvent> event : file.events(cancelling)) {
            if (event.isKnownOn(today)
                    && !event.content().on().isAfter(today)
                    && event.content().about().filter(cause::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVisited(EnterpriseFile file, LocalDate from, LocalDate to) {
        for (Known<Visit> visit : file.history(Visit.class)) {
            LocalDate day = visit.content().on();
            if (visit.isKnownOn(to) && !day.isBefore(from) && !day.isAfter(to)) {
                return true;
            }
        }
        return false;
    }

    private static LocalDate latest(LocalDate a, LocalDate b, LocalDate c) {
        LocalDate later = a.isAfter(b) ? a : b;
        return later.isAfter(c) ? later : c;
    }
}
