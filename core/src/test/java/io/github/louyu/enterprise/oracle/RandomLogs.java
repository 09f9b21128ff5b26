package io.github.louyu.enterprise.oracle;

import io.github.louyu.enterprise.Appeal;
import io.github.louyu.enterprise.AppealChannel;
import io.github.louyu.enterprise.AppealKind;
import io.github.louyu.enterprise.AppealProgress;
import io.github.louyu.enterprise.AppealStatus;
import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.AttributeValue;
import io.github.louyu.enterprise.Correction;
import io.github.louyu.enterprise.DueDateExtension;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.Entry;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.Figure;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.FileEvent;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.LogEntry;
import io.github.louyu.enterprise.ObligationId;
import io.github.louyu.enterprise.Officer;
import io.github.louyu.enterprise.OfficerRole;
import io.github.louyu.enterprise.PersonId;
import io.github.louyu.enterprise.PolicyApplication;
import io.github.louyu.enterprise.PolicyApplicationProgress;
import io.github.louyu.enterprise.PolicyApplicationStatus;
import io.github.louyu.enterprise.Retraction;
import io.github.louyu.enterprise.Section;
import io.github.louyu.enterprise.SectionCompletion;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.enterprise.VisitOutcome;
import io.github.louyu.enterprise.VisitWaiver;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Random logs that fit together, crowded into few days, attributes, values and periods, so that lines meet on one day, cover each
 * other, come late or are announced.
 */
public final class RandomLogs {

    public static final LocalDate FIRST = LocalDate.of(2019, 6, 15);

    /** A step in the handling of an appeal is never before its receipt. */
    private static final LocalDate AFTER_EVERY_RECEIPT = FIRST.plusYears(1);

    public static final int DAYS = 24;
    public static final List<Attribute<?>> ATTRIBUTES =
            List.of(EnterpriseAttributes.KEY_TIER, EnterpriseAttributes.HEADCOUNT);
    public static final List<FigureKind<Money>> KINDS = List.of(FigureKind.TAX, FigureKind.REVENUE);
    public static final List<EventKind> EVENTS = List.of(EventKind.EXECUTIVE_CHANGE, EventKind.RELOCATION_NOTICE);

    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private static final int TYPES = 20;

    private RandomLogs() {}

    /** A line in numbers, which shrink well. */
    private record Draw(int line, int type, int target, int recorded, int from, int length, int value) {}

    private static Arbitrary<Draw> draws() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, TYPES - 1),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, DAYS - 1),
                        Arbitraries.integers().between(0, DAYS - 1),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 5))
                .as(Draw::new);
    }

    /** Logs of up to 16 lines, in any order. */
    public static Arbitrary<List<LogEntry>> logs() {
        return draws().list().ofMaxSize(16).map(RandomLogs::log);
    }

    /** Contents of all types. */
    public static Arbitrary<FileContent> contents() {
        return draws().map(draw -> content(draw, draw.type(), day(DAYS)));
    }

    /** A day near those of the logs. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-2, DAYS + 14).map(RandomLogs::day);
    }

    /** Every day on which a random log can change, and some around them. */
    public static List<LocalDate> allDays() {
        List<LocalDate> days = new ArrayList<>(List.of(LocalDate.MIN));
        for (int i = -2; i <= DAYS + 14; i++) {
            days.add(day(i));
        }
        return days;
    }

    /** Every period that a figure of a random log is of, and neighbours. */
    public static List<ReportingPeriod> allPeriods() {
        List<ReportingPeriod> periods = new ArrayList<>();
        for (PeriodKind kind : PeriodKind.values()) {
            ReportingPeriod latest = ReportingPeriod.of(kind, FIRST);
            for (int i = -4; i <= 1; i++) {
                periods.add(latest.plus(i));
            }
        }
        return periods;
    }

    private static LocalDate day(int number) {
        return FIRST.plusDays(number);
    }

    private static List<LogEntry> log(List<Draw> draws) {
        List<LogEntry> lines = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        List<Integer> types = new ArrayList<>();
        for (int i = 0; i < draws.size(); i++) {
            Draw draw = draws.get(i);
            LocalDate recorded = day(draw.recorded());
            EntryId id = EntryId.of("id" + (i * 37) % 101); // so that the order of ids is not that of the lines
            if (draw.line() < 6 || entries.isEmpty()) {
                FileContent content = content(draw, draw.type(), recorded);
                Entry entry = draw.value() == 0 ? Entry.of(recorded, content) : Entry.of(id, recorded, content);
                lines.add(entry);
                entries.add(entry);
                types.add(draw.type());
                continue;
            }
            int target = draw.target() % entries.size();
            Entry entry = entries.get(target);
            LocalDate later = recorded.isBefore(entry.recordedOn()) ? entry.recordedOn() : recorded;
            lines.add(
                    draw.line() < 9
                            ? new Correction(id, later, entry.id(), content(draw, types.get(target), later))
                            : new Retraction(id, later, entry.id()));
        }
        return lines;
    }

    private static FileContent content(Draw draw, int type, LocalDate recorded) {
        LocalDate from = day(draw.from());
        EntryId about = EntryId.of("id" + draw.target());
        ObligationId obligation = ObligationId.of("o" + draw.target());
        return switch (type) {
            case 0, 1, 2 -> attribute(EnterpriseAttributes.KEY_TIER, pick(KeyTier.values(), draw.value()), draw);
            case 3, 4 -> attribute(EnterpriseAttributes.HEADCOUNT, (long) draw.value() % 3, draw);
            case 5, 6, 7, 8 -> figure(draw);
            case 9 -> FileEvent.of(EVENTS.get(draw.value() % EVENTS.size()), from);
            case 10 ->
                draw.length() == 0
                        ? Lease.openEnded(draw.value() == 1 ? LocalDate.MIN : from)
                        : Lease.of(from, from.plusDays(draw.length()));
            case 11 ->
                Visit.on(from.isAfter(recorded) ? recorded : from)
                        .withOutcome(pick(VisitOutcome.values(), draw.value()));
            case 12 -> new SectionCompletion(pick(Section.values(), draw.value()), from);
            case 13 -> Officer.of(PersonId.of("p" + draw.value()), OfficerRole.MANAGER, from);
            case 14 -> Appeal.of(from, AppealChannel.VISIT, pick(AppealKind.values(), draw.value()));
            case 15 ->
                AppealProgress.of(
                        about, AFTER_EVERY_RECEIPT.plusDays(draw.from()), pick(AppealStatus.values(), draw.value()));
            case 16 ->
                draw.value() % 2 == 0
                        ? PolicyApplication.of("policy-" + draw.value(), from)
                        : PolicyApplication.of("policy-" + draw.length(), from).withAssisted(true);
            case 17 -> new DueDateExtension(obligation, from.plusDays(draw.length()), from, "reason " + draw.value());
            case 18 -> new VisitWaiver(obligation, from, "reason " + draw.value());
            default -> PolicyApplicationProgress.of(about, from, pick(PolicyApplicationStatus.values(), draw.value()));
        };
    }

    private static <E> E pick(E[] values, int number) {
        return values[number % values.length];
    }

    private static <T> AttributeValue<T> attribute(Attribute<T> attribute, T value, Draw draw) {
        LocalDate from = day(draw.from());
        DateRange range = draw.length() < 6 ? DateRange.from(from) : DateRange.of(from, from.plusDays(draw.length()));
        return draw.value() == 5
                ? AttributeValue.notKnown(attribute, range)
                : AttributeValue.during(attribute, value, range);
    }

    private static Figure<Money> figure(Draw draw) {
        FigureKind<Money> kind = KINDS.get(draw.length() % KINDS.size());
        PeriodKind periods = pick(PeriodKind.values(), draw.length());
        ReportingPeriod period = ReportingPeriod.of(periods, FIRST).plus(-(draw.target() % 4));
        LocalDate publishedOn = day(draw.from());
        return draw.value() == 5
                ? Figure.notKnown(kind, period, publishedOn)
                : Figure.of(kind, period, Money.of(CNY, draw.value()), publishedOn);
    }
}
