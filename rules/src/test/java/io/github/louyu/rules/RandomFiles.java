package io.github.louyu.rules;

import static io.github.louyu.rules.RandomValues.EVENTS;
import static io.github.louyu.rules.RandomValues.FIRST_DAY;
import static io.github.louyu.rules.RandomValues.attributes;
import static io.github.louyu.rules.RandomValues.counts;
import static io.github.louyu.rules.RandomValues.halfYears;
import static io.github.louyu.rules.RandomValues.moneys;
import static io.github.louyu.rules.RandomValues.near;
import static io.github.louyu.rules.RandomValues.offset;
import static io.github.louyu.rules.RandomValues.quarters;

import io.github.louyu.enterprise.AttributeValue;
import io.github.louyu.enterprise.Correction;
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
import io.github.louyu.enterprise.LogEntry;
import io.github.louyu.enterprise.Retraction;
import io.github.louyu.enterprise.Section;
import io.github.louyu.enterprise.SectionCompletion;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.joda.money.Money;

/** Random files with attributes, figures, events, leases and visits, corrected and retracted, and what completes them. */
final class RandomFiles {

    private static final EnterpriseId ENTERPRISE = EnterpriseId.of("E1");

    private RandomFiles() {}

    /** A value for every attribute and for the figures around the latest period. */
    record Completion(
            List<AttributeValue<?>> attributes,
            ReportingPeriod taxPeriod,
            List<Money> taxes,
            ReportingPeriod headcountPeriod,
            List<Long> headcounts) {

        /** The file with every missing fact said on the day. */
        EnterpriseFile of(EnterpriseFile file, LocalDate day) {
            List<LogEntry> lines = new ArrayList<>();
            if (file.known(Lease.class, day).isEmpty() && !file.isComplete(Section.LEASES, day)) {
                lines.add(line(lines, day, new SectionCompletion(Section.LEASES, day)));
            }
            for (var lease : file.known(Lease.class, day)) {
                if (lease.content().lastDay().isEmpty()) {
                    lines.add(new Correction(
                            EntryId.of("y" + lines.size()),
                            day,
                            lease.entry(),
                            lease.content().withLastDay(lastDay(lease.content().start(), day))));
                }
            }
            for (AttributeValue<?> value : attributes) {
                if (file.timeline(value.attribute()).at(day).isEmpty()) {
                    lines.add(line(lines, day, value));
                }
            }
            addFigures(lines, file, day, FigureKind.TAX, taxPeriod, taxes);
            addFigures(lines, file, day, FigureKind.HEADCOUNT, headcountPeriod, headcounts);
            return file.append(lines.toArray(new LogEntry[0]));
        }

        /** After the day, on which a lease without an end runs if it has begun. */
        private static LocalDate lastDay(LocalDate start, LocalDate day) {
            return (start.isAfter(day) ? start : day).plusDays(60);
        }

        private static <T> void addFigures(
                List<LogEntry> lines,
                EnterpriseFile file,
                LocalDate day,
                FigureKind<T> kind,
                ReportingPeriod period,
                List<T> values) {
            PeriodKind periods = period.kind();
            ReportingPeriod latest = file.latestPeriod(kind, periods).at(day).orElse(period);
            for (int i = 0; i < values.size(); i++) {
                ReportingPeriod read = latest.plus(-i);
                if (file.timeline(kind, read).at(day).isEmpty()) {
                    lines.add(line(lines, day, Figure.of(kind, read, values.get(i), day)));
                }
            }
        }

        /** Its id is greater than those of the file, so that it speaks. */
        private static LogEntry line(List<LogEntry> lines, LocalDate day, FileContent content) {
            return Entry.of(EntryId.of("z" + lines.size()), day, content);
        }
    }

    private record Drawn(LocalDate recordedOn, FileContent content, List<FileContent> corrections, int later) {}

    /** Files of up to twelve entries, some corrected or retracted, after what was said first: some of the attributes, or none. */
    static Arbitrary<EnterpriseFile> files() {
        return after(Arbitraries.oneOf(Arbitraries.just(List.of()), said()));
    }

    /** Files of which as often as not each attribute was said first. */
    static Arbitrary<EnterpriseFile> wellKnown() {
        return after(said());
    }

    private static Arbitrary<EnterpriseFile> after(Arbitrary<List<Drawn>> said) {
        return Combinators.combine(said, drawn().list().ofMaxSize(12))
                .as((first, later) ->
                        file(Stream.concat(first.stream(), later.stream()).toList()));
    }

    /** Attributes, each as often as not. */
    private static Arbitrary<List<Drawn>> said() {
        List<Arbitrary<List<Drawn>>> each = new ArrayList<>();
        for (RandomValues.Known<?> known : attributes()) {
            each.add(Combinators.combine(offset(0, 20), known.from(Arbitraries.just(FIRST_DAY)))
                    .as((day, value) -> List.of(new Drawn(FIRST_DAY.plusDays(day), value, List.of(), 0)))
                    .optional(0.5)
                    .map(value -> value.orElse(List.of())));
        }
        return Combinators.combine(each)
                .as(all -> all.stream().flatMap(List::stream).toList());
    }

    private static EnterpriseFile file(List<Drawn> drawn) {
        EnterpriseFileBuilder builder = EnterpriseFile.builder(ENTERPRISE);
        for (int i = 0; i < drawn.size(); i++) {
            Drawn line = drawn.get(i);
            EntryId id = EntryId.of("e" + i);
            builder.line(Entry.of(id, line.recordedOn(), line.content()));
            LocalDate later = line.recordedOn().plusDays(line.later());
            for (FileContent version : line.corrections()) {
                builder.line(new Correction(EntryId.of("c" + i), later, id, version));
            }
            if (line.later() % 10 == 9) {
                builder.line(new Retraction(EntryId.of("r" + i), later, id));
            }
        }
        return builder.build();
    }

    private static Arbitrary<Drawn> drawn() {
        List<Function<LocalDate, Arbitrary<? extends FileContent>>> kinds = new ArrayList<>();
        for (RandomValues.Known<?> known : attributes()) {
            kinds.add(day -> known.from(near(day, 25, 20)));
        }
        for (EventKind kind : EVENTS) {
            kinds.add(day -> near(day, 25, 30).map(on -> FileEvent.of(kind, on)));
        }
        kinds.add(day -> near(day, 20, 0).map(Visit::on));
        for (int i = 0; i < 3; i++) {
            kinds.add(day -> figures(FigureKind.TAX, halfYears(), moneys(), near(day, 25, 10)));
            kinds.add(day -> figures(FigureKind.HEADCOUNT, quarters(), counts(), near(day, 25, 10)));
        }
        kinds.add(RandomFiles::leases);
        kinds.add(RandomFiles::leases);
        kinds.add(day -> near(day, 10, 20).map(asOf -> new SectionCompletion(Section.LEASES, asOf)));
        Arbitrary<LocalDate> days = offset(0, 80).map(FIRST_DAY::plusDays);
        return Combinators.combine(days, Arbitraries.of(kinds)).flatAs((day, kind) -> {
            Arbitrary<FileContent> contents = kind.apply(day).map(content -> content);
            return Combinators.combine(contents, contents.list().ofMaxSize(1), offset(0, 40))
                    .as((content, corrections, later) -> new Drawn(day, content, corrections, later));
        });
    }

    private static Arbitrary<Lease> leases(LocalDate day) {
        return Combinators.combine(near(day, 60, 10), offset(0, 100), offset(1, 3))
                .as((start, length, area) -> {
                    Lease lease = length < 15 ? Lease.openEnded(start) : Lease.ofClosed(start, start.plusDays(length));
                    return lease.withAreaSquareMetres(BigDecimal.valueOf(area));
                });
    }

    private static <T> Arbitrary<Figure<?>> figures(
            FigureKind<T> kind, Arbitrary<ReportingPeriod> periods, Arbitrary<T> values, Arbitrary<LocalDate> days) {
        return Combinators.combine(periods, values, days, Arbitraries.of(1, 1, 1, 1, 1, 1, 0))
                .as((period, value, day, known) ->
                        known == 1 ? Figure.of(kind, period, value, day) : Figure.notKnown(kind, period, day));
    }

    static Arbitrary<Completion> completions(LocalDate day) {
        List<Arbitrary<AttributeValue<?>>> values = new ArrayList<>();
        for (RandomValues.Known<?> known : attributes()) {
            values.add(completing(known, day));
        }
        return Combinators.combine(
                        Combinators.combine(values).as(all -> all),
                        halfYears(),
                        moneys().list().ofSize(5),
                        quarters(),
                        counts().list().ofSize(9))
                .as(Completion::new);
    }

    private static <T> Arbitrary<AttributeValue<?>> completing(RandomValues.Known<T> known, LocalDate day) {
        return known.values().map(value -> AttributeValue.from(known.attribute(), value, day));
    }
}
