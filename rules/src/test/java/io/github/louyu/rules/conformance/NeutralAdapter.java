package io.github.louyu.rules.conformance;

import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.AttributeValue;
import io.github.louyu.enterprise.Correction;
import io.github.louyu.enterprise.DueDateExtension;
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
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.ObligationId;
import io.github.louyu.enterprise.Retraction;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.enterprise.VisitWaiver;
import io.github.louyu.rules.oracle.NeutralCalendar;
import io.github.louyu.rules.oracle.NeutralFile;
import io.github.louyu.rules.oracle.NeutralLength;
import io.github.louyu.rules.oracle.NeutralPayload;
import io.github.louyu.rules.oracle.NeutralValue;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.ReportingPeriod;
import io.github.louyu.time.Span;
import io.github.louyu.time.WorkCalendar;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Neutral files and calendars as the library's own. */
public final class NeutralAdapter {

    public static final EnterpriseId ENTERPRISE = EnterpriseId.of("E1");
    public static final FigureKind<BigDecimal> FIGURE =
            FigureKind.of("figure", Bilingual.of("数值", "figure"), ValueType.decimal("1"));

    private NeutralAdapter() {}

    /**
     * A neutral calendar may name days beyond its coverage, which it does not read, and a day as off and worked at once, which
     * is then worked; the library refuses both.
     */
    public static WorkCalendar calendar(NeutralCalendar calendar) {
        return WorkCalendar.builder("case")
                .version("1")
                .weekend(calendar.weekend().toArray(new DayOfWeek[0]))
                .daysOff(calendar.daysOff().stream()
                        .filter(day -> calendar.holds(day)
                                && !calendar.makeUpWorkdays().contains(day))
                        .toArray(LocalDate[]::new))
                .makeUpWorkdays(calendar.makeUpWorkdays().stream()
                        .filter(calendar::holds)
                        .toArray(LocalDate[]::new))
                .covering(DateRange.until(calendar.holdsUntil().plusDays(1)))
                .build();
    }

    public static EnterpriseFile file(NeutralFile file) {
        EnterpriseFileBuilder builder = EnterpriseFile.builder(ENTERPRISE);
        for (NeutralFile.Entry entry : file.entries()) {
            builder.line(
                    Entry.of(EntryId.of(entry.id()), entry.recordedOn(), content(entry.payload(), entry.recordedOn())));
        }
        for (NeutralFile.Correction correction : file.corrections()) {
            builder.line(new Correction(
                    EntryId.of(correction.id()),
                    correction.recordedOn(),
                    EntryId.of(correction.target()),
                    content(correction.version(), correction.recordedOn())));
        }
        for (NeutralFile.Retraction retraction : file.retractions()) {
            builder.line(new Retraction(
                    EntryId.of(retraction.id()), retraction.recordedOn(), EntryId.of(retraction.target())));
        }
        return builder.build();
    }

    private static FileContent content(NeutralPayload payload, LocalDate recordedOn) {
        if (payload instanceof NeutralPayload.Attribute attribute) {
            return attribute(attribute);
        } else if (payload instanceof NeutralPayload.Event event) {
            return FileEvent.builder()
                    .kind(kind(event.kind()))
                    .on(event.on())
                    .about(Optional.ofNullable(event.about()).map(EntryId::of))
                    .build();
        } else if (payload instanceof NeutralPayload.Visit visit) {
            return Visit.builder().on(visit.on()).purpose(visit.purpose()).build();
        } else if (payload instanceof NeutralPayload.Lease lease) {
            return Lease.builder()
                    .start(start(lease))
                    .lastDay(Optional.ofNullable(lease.end()))
                    .noticeBy(Optional.ofNullable(lease.noticeBy()))
                    .build();
        } else if (payload instanceof NeutralPayload.Figure figure) {
            return new Figure<>(
                    FIGURE,
                    period(figure.period()),
                    figure.publishedOn(),
                    Optional.ofNullable(figure.value()).map(BigDecimal::valueOf));
        } else if (payload instanceof NeutralPayload.Extension extension) {
            return new DueDateExtension(obligation(extension.obligation()), extension.until(), recordedOn, "a reason");
        }
        return new VisitWaiver(obligation(((NeutralPayload.Waiver) payload).obligation()), recordedOn, "a reason");
    }

    /** The cases have leases that end before they start, which the library refuses; no answer rests on the start. */
    private static LocalDate start(NeutralPayload.Lease lease) {
        return Stream.of(lease.from(), lease.end(), lease.noticeBy())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(lease.from());
    }

    private static FileContent attribute(NeutralPayload.Attribute attribute) {
        DateRange range = attribute.to() == null
                ? DateRange.from(attribute.from())
                : DateRange.of(attribute.from(), attribute.to());
        if (isDate(attribute.name())) {
            return new AttributeValue<>(date(attribute.name()), range, day(attribute.value()));
        }
        return new AttributeValue<>(number(attribute.name()), range, number(attribute.value()));
    }

    private static Optional<LocalDate> day(@Nullable NeutralValue value) {
        return Optional.ofNullable(value).map(day -> ((NeutralValue.Day) day).day());
    }

    private static Optional<Long> number(@Nullable NeutralValue value) {
        return Optional.ofNullable(value).map(number -> (long) ((NeutralValue.NumberValue) number).number());
    }

    /** Obligations are named by rule and key; the engine puts the enterprise before them. */
    public static ObligationId obligation(String ruleAndKey) {
        return ObligationId.of(ENTERPRISE + "/" + ruleAndKey);
    }

    public static boolean isDate(String attribute) {
        return attribute.equals("on");
    }

    public static Attribute<Long> number(String name) {
        return Attribute.count(name, Bilingual.same(name), "1");
    }

    public static Attribute<LocalDate> date(String name) {
        return Attribute.date(name, Bilingual.same(name));
    }

    public static EventKind kind(String code) {
        return EventKind.of(code, Bilingual.same(code));
    }

    public static ReportingPeriod period(YearMonth month) {
        return ReportingPeriod.month(month.getYear(), month.getMonthValue());
    }

    public static Span span(NeutralLength length) {
        return switch (length.unit()) {
            case DAYS -> Span.days(length.amount());
            case MONTHS -> Span.months(length.amount());
            case WORKDAYS -> Span.workdays(length.amount());
        };
    }
}
