package io.github.louyu.examples.benchmarks;

import io.github.louyu.community.BuildingId;
import io.github.louyu.enterprise.Appeal;
import io.github.louyu.enterprise.AppealChannel;
import io.github.louyu.enterprise.AppealKind;
import io.github.louyu.enterprise.AttributeValue;
import io.github.louyu.enterprise.Correction;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseFileBuilder;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.Entry;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.Figure;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.FileEvent;
import io.github.louyu.enterprise.HeadquartersStatus;
import io.github.louyu.enterprise.InvestmentOrigin;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.LogEntry;
import io.github.louyu.enterprise.PersonId;
import io.github.louyu.enterprise.Retraction;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.enterprise.VisitOutcome;
import io.github.louyu.enterprise.VisitParticipant;
import io.github.louyu.enterprise.VisitorRank;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Files of any size and one mix: of 20 lines, 3 attributes, a lease, 7 taxes and other figures, 4 events, 3 visits, an appeal, and
 * a correction or a retraction. Most lines are recorded within days, some after months; visits of headquarters are announced.
 */
final class BenchmarkFiles {

    /** The day on which all files are assessed, and to which they reach. */
    static final LocalDate TODAY = LocalDate.of(2019, 9, 24);

    /** How many lines make one round of the mix. */
    static final int ROUND = 20;

    private static final int LONGEST_YEARS = 25;
    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private static final List<FigureKind<Money>> MONEY_KINDS =
            List.of(FigureKind.TAX, FigureKind.REVENUE, FigureKind.PROFIT);

    private final Random random;
    private final int years;
    private final List<LogEntry> lines = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();

    private BenchmarkFiles(long seed, int size) {
        this.random = new Random(seed);
        this.years = Math.min(LONGEST_YEARS, 1 + size / ROUND);
    }

    /** Gives the lines of a file. */
    static List<LogEntry> lines(long seed, int size) {
        BenchmarkFiles files = new BenchmarkFiles(seed, size);
        for (int round = 0; files.lines.size() < size; round++) {
            files.addRound(round);
        }
        return List.copyOf(files.lines);
    }

    /** Builds a file of lines. */
    static EnterpriseFile build(List<LogEntry> lines) {
        EnterpriseFileBuilder builder = EnterpriseFile.builder(EnterpriseId.of("E0001"));
        for (LogEntry line : lines) {
            builder.line(line);
        }
        return builder.build();
    }

    private void addRound(int round) {
        LocalDate day = someDay();
        for (int i = 0; i < 3; i++) {
            add(attribute(3 * round + i, round == 0 ? TODAY.minusYears(years) : someDay()));
        }
        LocalDate leaseEnd = day.plusDays(random.nextInt(365));
        Entry lease = add(Lease.ofClosed(leaseEnd.minusYears(3), leaseEnd)
                .withBuilding(BuildingId.of("b" + random.nextInt(20)))
                .withNoticeBy(leaseEnd.minusMonths(3)));
        addFigures(PeriodKind.HALF_YEAR, round, 2);
        addFigures(PeriodKind.QUARTER, round, 2);
        addFigures(PeriodKind.MONTH, round, 3);
        add(FileEvent.of(EventKind.EXECUTIVE_CHANGE, someDay()));
        LocalDate announced = someDay();
        add(FileEvent.of(EventKind.HEADQUARTERS_LEADER_VISIT, announced), announced.minusDays(5 + random.nextInt(20)));
        addCase(EventKind.RELOCATION_NOTICE, EventKind.RELOCATION_WITHDRAWN, round);
        if (round % 4 == 3) {
            add(FileEvent.of(EventKind.LEASE_RENEWED, leaseEnd.minusDays(20), lease.id()));
        } else {
            addCase(EventKind.SPECIAL_CASE_OPENED, EventKind.SPECIAL_CASE_CLOSED, round);
        }
        for (int i = 0; i < 3; i++) {
            add(Visit.on(someDay())
                    .withVisitors(VisitParticipant.of(PersonId.of("p" + i), VisitorRank.values()[i]))
                    .withOutcome(VisitOutcome.MET));
        }
        add(Appeal.of(someDay(), AppealChannel.VISIT, AppealKind.OTHER));
        amend(round);
    }

    /** Every other round opens one, the others close the one of the round before. */
    private void addCase(EventKind opens, EventKind closes, int round) {
        Entry last = lastOf(opens);
        if (round % 2 == 0 || last == null) {
            add(FileEvent.of(opens, someDay()));
        } else {
            add(FileEvent.of(closes, last.content().effective().start().plusDays(1 + random.nextInt(30)), last.id()));
        }
    }

    private @Nullable Entry lastOf(EventKind kind) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).content() instanceof FileEvent event
                    && event.kind().equals(kind)) {
                return entries.get(i);
            }
        }
        return null;
    }

    /** Two rounds have a year and the year before of one kind, then comes the next kind, then earlier years. */
    private void addFigures(PeriodKind periods, int round, int count) {
        ReportingPeriod latest = ReportingPeriod.of(periods, TODAY).next();
        for (int i = 0; i < count; i++) {
            int number = round * count + i;
            int back = 2 + number % periods.perYear() + (number % 2) * periods.perYear();
            int yearsBack = 2 * (number / (2 * periods.perYear() * MONEY_KINDS.size()) % ((years + 1) / 2));
            ReportingPeriod period = latest.plus(-back - yearsBack * periods.perYear());
            FigureKind<Money> kind = MONEY_KINDS.get(number / (2 * periods.perYear()) % MONEY_KINDS.size());
            add(Figure.of(
                    kind,
                    period,
                    Money.of(CNY, 1_000_000L + random.nextInt(1_000_000)),
                    period.lastDay().plusDays(20 + random.nextInt(20))));
        }
    }

    private void amend(int round) {
        Entry target = entries.get(Math.max(0, entries.size() - 1 - random.nextInt(ROUND)));
        LocalDate recorded = target.recordedOn().plusDays(5 + random.nextInt(60));
        EntryId id = EntryId.of("amendment-" + round);
        if (round % 3 == 1) {
            lines.add(new Retraction(id, recorded, target.id()));
        } else {
            lines.add(new Correction(id, recorded, target.id(), corrected(target.content())));
        }
    }

    private FileContent corrected(FileContent content) {
        if (content instanceof FileEvent event) {
            return FileEvent.of(event.kind(), event.on().plusDays(1));
        }
        if (content instanceof Lease lease) {
            return Lease.openEnded(lease.start()).withLastDay(lease.lastDay().map(day -> day.plusMonths(1)));
        }
        if (content instanceof Visit visit) {
            return visit.withOn(visit.on().minusDays(1));
        }
        return content;
    }

    /** The attributes take turns; the first round says the tier, the headcount and the chief liaison officer. */
    private AttributeValue<?> attribute(int number, LocalDate from) {
        return switch (number % 9) {
            case 0 -> AttributeValue.from(EnterpriseAttributes.KEY_TIER, pick(KeyTier.values()), from);
            case 1, 5 -> AttributeValue.from(EnterpriseAttributes.HEADCOUNT, 20L + random.nextInt(200), from);
            case 2, 6 ->
                AttributeValue.from(EnterpriseAttributes.CHIEF_LIAISON, PersonId.of("p" + random.nextInt(10)), from);
            case 3 -> AttributeValue.from(EnterpriseAttributes.NAME, "Enterprise " + random.nextInt(100), from);
            case 4 -> AttributeValue.from(EnterpriseAttributes.BUILDING, BuildingId.of("b" + random.nextInt(20)), from);
            case 7 ->
                AttributeValue.from(EnterpriseAttributes.INVESTMENT_ORIGIN, pick(InvestmentOrigin.values()), from);
            default ->
                AttributeValue.from(EnterpriseAttributes.HEADQUARTERS_STATUS, pick(HeadquartersStatus.values()), from);
        };
    }

    private <E> E pick(E[] values) {
        return values[random.nextInt(values.length)];
    }

    private LocalDate someDay() {
        return TODAY.minusDays(1 + random.nextInt(years * 365));
    }

    private Entry add(FileContent content) {
        int late = random.nextInt(20) == 0 ? 60 + random.nextInt(200) : random.nextInt(15);
        return add(content, content.effective().start().plusDays(late));
    }

    private Entry add(FileContent content, LocalDate recorded) {
        Entry entry = Entry.of(EntryId.of("entry-" + entries.size()), recorded, content);
        entries.add(entry);
        lines.add(entry);
        return entry;
    }
}
