package io.github.louyu.rules;

import static io.github.louyu.rules.EnterpriseFacts.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.Attribute;
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
import io.github.louyu.enterprise.InvestmentOrigin;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.LogEntry;
import io.github.louyu.enterprise.Retraction;
import io.github.louyu.enterprise.Section;
import io.github.louyu.enterprise.SectionCompletion;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.rules.oracle.Truth3;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.ReportingPeriod;
import io.github.louyu.time.Span;
import io.github.louyu.time.Timeline;
import io.github.louyu.time.WorkCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Random files with attributes, figures, events and visits of every type, and random conditions with every leaf that the
 * library has on every type of fact, host facts that throw included.
 */
final class RandomWorld extends DomainContextBase {

    static final LocalDate FIRST_DAY = LocalDate.of(2018, 12, 1);
    static final DateRange RANGE = DateRange.of(FIRST_DAY.minusDays(5), FIRST_DAY.plusDays(120));

    static final Attribute<Long> SEATS = Attribute.count("seats", Bilingual.of("席位", "seats"), "persons");
    static final Attribute<BigDecimal> AREA = Attribute.decimal("area", Bilingual.of("面积", "area"), "m2");
    static final Attribute<Money> CAPITAL = Attribute.money("capital", Bilingual.of("注册资本", "capital"));
    static final Attribute<LocalDate> FOUNDED = Attribute.date("founded", Bilingual.of("成立日期", "founded"));
    static final Attribute<LocalDate> MOVED_IN = Attribute.date("moved-in", Bilingual.of("入驻日期", "moved in"));
    static final Attribute<Boolean> LISTED = Attribute.flag("listed", Bilingual.of("上市", "listed"));
    static final Attribute<String> STREET = Attribute.text("street", Bilingual.of("街道", "street"));
    static final Attribute<ImmutableSet<Certificate>> CERTIFICATES =
            Attribute.codes("certificates", Bilingual.of("资质", "certificates"), Certificate.class);

    /** Codes of which an enterprise has any number. */
    enum Certificate {
        FIRST,
        SECOND,
        THIRD
    }

    private static final ExchangeRates RATES = ExchangeRates.builder()
            .rate(
                    CurrencyUnit.USD,
                    CurrencyUnit.of("CNY"),
                    Timeline.<BigDecimal>builder()
                            .from(FIRST_DAY, new BigDecimal("1.5"))
                            .unknownFrom(FIRST_DAY.plusDays(40))
                            .from(FIRST_DAY.plusDays(60), new BigDecimal("3"))
                            .build())
            .build();

    private static final EnterpriseFile PARENT_FILE = EnterpriseFile.builder(EnterpriseId.of("P1"))
            .recordedOn(FIRST_DAY.plusDays(10))
            .attribute(EnterpriseAttributes.HEADCOUNT, 2L, FIRST_DAY)
            .attribute(FOUNDED, FIRST_DAY.plusDays(30), FIRST_DAY)
            .attribute(SEATS, 3L, FIRST_DAY.plusDays(50))
            .attribute(EnterpriseAttributes.INVESTMENT_ORIGIN, InvestmentOrigin.FOREIGN, FIRST_DAY.plusDays(25))
            .add("x1", FileEvent.of(EventKind.EXECUTIVE_CHANGE, FIRST_DAY.plusDays(20)))
            .add("l1", Lease.ofClosed(FIRST_DAY, FIRST_DAY.plusDays(45)))
            .recordedOn(FIRST_DAY.plusDays(40))
            .attribute(EnterpriseAttributes.HEADCOUNT, 4L, FIRST_DAY.plusDays(40))
            .build();

    /** Leads to the file above, from a day on that depends on how long the log is, or not at all. */
    private static final Relation<EnterpriseFile, EnterpriseFile> PARENT =
            Relation.dated(EnterpriseFile.class, "parent", Bilingual.of("母公司", "parent"), RandomWorld::parents);

    private static Timeline<EnterpriseFile> parents(EnterpriseFile file) {
        if (file.log().size() % 5 == 4) {
            throw new IllegalStateException("four");
        }
        return Timeline.<EnterpriseFile>builder()
                .from(FIRST_DAY.plusDays(10L * (file.log().size() % 4)), PARENT_FILE)
                .unknownFrom(FIRST_DAY.plusDays(100))
                .build();
    }

    private static Timeline<Truth> odds(EnterpriseFile file) {
        if (file.log().size() % 4 == 3) {
            throw new IllegalStateException("three");
        }
        return Timeline.<Truth>builder()
                .from(FIRST_DAY, Truth.of(file.log().size() % 2 == 1))
                .unknownFrom(FIRST_DAY.plusDays(70))
                .from(FIRST_DAY.plusDays(90), Truth.FALSE)
                .build();
    }

    private static boolean few(EnterpriseFile file) {
        if (file.log().isEmpty()) {
            throw new IllegalStateException("none");
        }
        return file.log().size() < 4;
    }

    /** The host's code once more, for the naive reading. */
    static NaiveRules naive(WorkCalendar calendar) {
        return new NaiveRules(
                calendar,
                (pair, day) -> RATES.on(CurrencyUnit.of(pair.substring(0, 3)), CurrencyUnit.of(pair.substring(4)), day)
                        .orElse(null),
                new NaiveRules.Host(
                        Map.of(
                                "host.lines",
                                        (file, day) -> (long)
                                                ((EnterpriseFile) file).log().size(),
                                "lease.start", (lease, day) -> ((Lease) lease).start(),
                                "lease.last-day",
                                        (lease, day) ->
                                                ((Lease) lease).lastDay().orElse(null),
                                "lease.area",
                                        (lease, day) -> ((Lease) lease)
                                                .areaSquareMetres()
                                                .orElse(null),
                                "lease.running", (lease, day) -> ((Lease) lease).isActiveOn(day),
                                "group", (origin, day) -> groupOf((InvestmentOrigin) origin),
                                "host.throwing", (file, day) -> throwing((EnterpriseFile) file),
                                "parent",
                                        (file, day) -> parents((EnterpriseFile) file)
                                                .at(day)
                                                .orElse(null)),
                        Map.of(
                                "odds",
                                        (file, day) -> naive(odds((EnterpriseFile) file)
                                                .at(day)
                                                .orElse(Truth.UNKNOWN)),
                                "few", (file, day) -> naive(Truth.of(few((EnterpriseFile) file))))));
    }

    static Truth3 naive(Truth truth) {
        return Truth3.valueOf(truth.name());
    }

    private static boolean throwing(EnterpriseFile file) {
        if (file.log().size() % 2 == 1) {
            throw new IllegalStateException("odd");
        }
        return file.log().size() % 4 == 0;
    }

    private static final Facts<EnterpriseFile> HOST = Facts.of(EnterpriseFile.class, "host");
    private static final CountFact<EnterpriseFile> LINES =
            HOST.count("lines", Bilingual.of("行数", "lines"), file -> file.log().size());
    private static final FlagFact<EnterpriseFile> THROWING =
            HOST.flag("throwing", Bilingual.of("出错", "throwing"), RandomWorld::throwing);
    private static final CodeFact<EnterpriseFile, String> GROUP = EnterpriseFacts.investmentOrigin()
            .grouped("group", Bilingual.of("来源类别", "group of origins"), RandomWorld::groupOf);
    private static final Condition<EnterpriseFile> ODDS =
            Conditions.dated(EnterpriseFile.class, "odds", Bilingual.of("单数", "odd"), RandomWorld::odds);
    private static final Condition<EnterpriseFile> FEW =
            Conditions.undated(EnterpriseFile.class, "few", Bilingual.of("不多", "few"), RandomWorld::few);

    /** Everything that random conditions speak of, by name. */
    static FactRegistry registry() {
        FactRegistry.Builder registry = FactRegistry.builder();
        attributes().forEach(known -> registry.attribute(known.attribute()));
        return registry.fact(EnterpriseFile.class, LINES)
                .fact(EnterpriseFile.class, THROWING)
                .fact(EnterpriseFile.class, GROUP)
                .condition(EnterpriseFile.class, ODDS)
                .condition(EnterpriseFile.class, FEW)
                .relation(EnterpriseFile.class, PARENT, EnterpriseFile.class)
                .build();
    }

    private static final List<EventKind> EVENTS =
            List.of(EventKind.EXECUTIVE_CHANGE, EventKind.RELOCATION_NOTICE, EventKind.RELOCATION_WITHDRAWN);
    private static final EnterpriseId ENTERPRISE = EnterpriseId.of("E1");

    /** A file and three conditions on it. */
    record World(
            EnterpriseFile file,
            Condition<EnterpriseFile> a,
            Condition<EnterpriseFile> b,
            Condition<EnterpriseFile> c,
            WorkCalendar calendar) {

        Evaluator<EnterpriseFile> bind(Condition<EnterpriseFile> condition) {
            return condition.using(calendar, RATES);
        }

        Reading<EnterpriseFile> reading(LocalDate day) {
            return Reading.of(file, day, calendar, RATES);
        }

        /** What a fact says when it is read by itself. */
        <T> Optional<T> read(Fact<EnterpriseFile, T> fact, LocalDate day) {
            return Optional.ofNullable(fact.valueIn(file, day, Context.of(calendar, RATES)));
        }

        Timeline<Truth> timeline(Condition<EnterpriseFile> condition) {
            return bind(condition).timeline(file);
        }

        @Override
        public String toString() {
            return text(file) + "\na: " + a + "\nb: " + b + "\nc: " + c;
        }
    }

    /** A world in which much is known, with a condition of which the truth depends on the day, and a day. */
    record Passing(World world, LocalDate day) {}

    /** A file, a condition without isKnown and opaque leaves, and a value for every fact on a day. */
    record Completable(
            EnterpriseFile file,
            Condition<EnterpriseFile> condition,
            WorkCalendar calendar,
            LocalDate day,
            Completion completion) {

        @Override
        public String toString() {
            return text(file) + "\n" + condition + "\non " + day + "\ncompletion: " + completion;
        }
    }

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
                            lease.content().withLastDay(lease.content().start().plusDays(60))));
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

    /** An attribute and its values. */
    private record Known<T>(Attribute<T> attribute, Arbitrary<T> values) {

        Arbitrary<AttributeValue<?>> from(Arbitrary<LocalDate> days) {
            Arbitrary<AttributeValue<?>> open =
                    Combinators.combine(values, days).as((value, from) -> AttributeValue.from(attribute, value, from));
            Arbitrary<AttributeValue<?>> closed = Combinators.combine(values, days, offset(1, 60))
                    .as((value, from, length) ->
                            AttributeValue.during(attribute, value, DateRange.of(from, from.plusDays(length))));
            Arbitrary<AttributeValue<?>> unknown =
                    days.map(from -> AttributeValue.notKnown(attribute, DateRange.from(from)));
            return Arbitraries.frequencyOf(Tuple.of(6, open), Tuple.of(3, closed), Tuple.of(1, unknown));
        }
    }

    private record Drawn(LocalDate recordedOn, FileContent content, List<FileContent> corrections, int later) {}

    @Provide
    static Arbitrary<World> worlds() {
        Arbitrary<Condition<EnterpriseFile>> conditions = conditions(leaves(true));
        return Combinators.combine(files(), conditions, conditions, conditions, calendars())
                .as(World::new)
                .withoutEdgeCases();
    }

    @Provide
    static Arbitrary<Passing> passing() {
        Arbitrary<EnterpriseFile> files = Combinators.combine(
                        said(), drawn().list().ofMaxSize(12))
                .as((first, later) ->
                        file(Stream.concat(first.stream(), later.stream()).toList()));
        Arbitrary<Condition<EnterpriseFile>> leaf = leavesOfTime();
        Arbitrary<Condition<EnterpriseFile>> conditions = Arbitraries.frequencyOf(
                Tuple.of(3, leaf),
                Tuple.of(1, leaf.map(Conditions::not)),
                Tuple.of(2, Combinators.combine(leaf, leaf).as((a, b) -> Conditions.any(a, b))),
                Tuple.of(1, composed(leaf)));
        Arbitrary<LocalDate> days = offset(0, 60).map(FIRST_DAY::plusDays);
        return Combinators.combine(files, conditions, calendars(), days)
                .as((file, condition, calendar, day) ->
                        new Passing(new World(file, condition, condition, condition, calendar), day))
                .withoutEdgeCases();
    }

    /** Leaves that turn when days pass. */
    private static Arbitrary<Condition<EnterpriseFile>> leavesOfTime() {
        Arbitrary<DateFact<EnterpriseFile>> dates =
                Arbitraries.of(EnterpriseFacts.date(FOUNDED), EnterpriseFacts.date(MOVED_IN));
        return Arbitraries.oneOf(
                Combinators.combine(dates, spans()).as(DateFact::isWithinNext),
                Combinators.combine(dates, spans()).as(DateFact::isWithinLast),
                Combinators.combine(dates, spans()).as(DateFact::isAtLeastAgo),
                Combinators.combine(dates, spans()).as(DateFact::isAtLeastAhead),
                Combinators.combine(Arbitraries.of(Comparison.class), parameters(counts()))
                        .as((comparison, limit) -> EnterpriseFacts.headcount().compared(comparison, limit)),
                eventLeaves(),
                leaseLeaves(),
                tableLeaves());
    }

    @Provide
    static Arbitrary<Completable> completables() {
        Arbitrary<LocalDate> days = offset(0, 100).map(FIRST_DAY::plusDays);
        Arbitrary<Condition<EnterpriseFile>> conditions = composed(conditions(leaves(false)));
        return days.flatMap(day -> Combinators.combine(files(), conditions, calendars(), completions(day))
                        .as((file, condition, calendar, completion) ->
                                new Completable(file, condition, calendar, day, completion)))
                .withoutEdgeCases();
    }

    /** Files of up to twelve entries, some corrected or retracted, after what was said first: some of the attributes, or none. */
    static Arbitrary<EnterpriseFile> files() {
        return Combinators.combine(
                        Arbitraries.oneOf(Arbitraries.just(List.<Drawn>of()), said()),
                        drawn().list().ofMaxSize(12))
                .as((first, later) ->
                        file(Stream.concat(first.stream(), later.stream()).toList()));
    }

    /** Attributes, each as often as not. */
    private static Arbitrary<List<Drawn>> said() {
        List<Arbitrary<List<Drawn>>> each = new ArrayList<>();
        for (Known<?> known : attributes()) {
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

    private static String text(EnterpriseFile file) {
        return file.log().stream().map(LogEntry::toString).collect(Collectors.joining("\n", "\n", ""));
    }

    private static List<Known<?>> attributes() {
        Arbitrary<LocalDate> dates = offset(-30, 100).map(FIRST_DAY::plusDays);
        return List.of(
                new Known<>(EnterpriseAttributes.KEY_TIER, Arbitraries.of(KeyTier.class)),
                new Known<>(EnterpriseAttributes.INVESTMENT_ORIGIN, Arbitraries.of(InvestmentOrigin.class)),
                new Known<>(EnterpriseAttributes.HEADCOUNT, counts()),
                new Known<>(SEATS, counts()),
                new Known<>(AREA, decimals()),
                new Known<>(CAPITAL, moneys()),
                new Known<>(FOUNDED, dates),
                new Known<>(MOVED_IN, dates),
                new Known<>(LISTED, Arbitraries.of(true, false)),
                new Known<>(STREET, streets()),
                new Known<>(CERTIFICATES, certificates()));
    }

    private static Arbitrary<Drawn> drawn() {
        List<Function<LocalDate, Arbitrary<? extends FileContent>>> kinds = new ArrayList<>();
        for (Known<?> known : attributes()) {
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
        kinds.add(RandomWorld::leases);
        kinds.add(RandomWorld::leases);
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

    private static Arbitrary<Completion> completions(LocalDate day) {
        List<Arbitrary<AttributeValue<?>>> values = new ArrayList<>();
        for (Known<?> known : attributes()) {
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

    private static <T> Arbitrary<AttributeValue<?>> completing(Known<T> known, LocalDate day) {
        return known.values().map(value -> AttributeValue.from(known.attribute(), value, day));
    }

    static Arbitrary<WorkCalendar> calendars() {
        return Arbitraries.of(WorkCalendar.china(), WorkCalendar.weekendsOnly());
    }

    private static Arbitrary<Condition<EnterpriseFile>> conditions(Arbitrary<Condition<EnterpriseFile>> leaves) {
        return Arbitraries.recursive(() -> leaves, RandomWorld::composed, 0, 2);
    }

    private static Arbitrary<Condition<EnterpriseFile>> composed(Arbitrary<Condition<EnterpriseFile>> part) {
        Arbitrary<List<Condition<EnterpriseFile>>> more = part.list().ofMaxSize(2);
        return Arbitraries.oneOf(
                Combinators.combine(part, more).as((first, others) -> Conditions.all(first, array(others))),
                Combinators.combine(part, more).as((first, others) -> Conditions.any(first, array(others))),
                part.map(Conditions::not),
                Combinators.combine(offset(0, 4), part, more)
                        .as((required, first, others) -> Conditions.atLeast(required, first, array(others))),
                Combinators.combine(part, more).as((first, others) -> Conditions.exactlyOne(first, array(others))),
                Arbitraries.of(Conditions.<EnterpriseFile>always(), Conditions.<EnterpriseFile>never()));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type is made raw
    static Condition<EnterpriseFile>[] array(List<Condition<EnterpriseFile>> conditions) {
        return conditions.toArray(new Condition[0]);
    }

    private static Arbitrary<Condition<EnterpriseFile>> leaves(boolean opaqueToo) {
        List<Arbitrary<Condition<EnterpriseFile>>> leaves = new ArrayList<>(List.of(
                ordered(EnterpriseFacts.keyTier(), Arbitraries.of(KeyTier.class)),
                ordered(EnterpriseFacts.headcount(), counts()),
                againstFact(EnterpriseFacts.headcount(), EnterpriseFacts.count(SEATS)),
                ordered(EnterpriseFacts.decimal(AREA), decimals()),
                ordered(EnterpriseFacts.decimal(AREA).times("1.5"), decimals()),
                ordered(EnterpriseFacts.money(CAPITAL), moneys().map(Money::toBigMoney)),
                ordered(EnterpriseFacts.date(FOUNDED), offset(-30, 100).map(FIRST_DAY::plusDays)),
                againstFact(EnterpriseFacts.date(FOUNDED), EnterpriseFacts.date(MOVED_IN)),
                membership(EnterpriseFacts.keyTier(), Arbitraries.of(KeyTier.class)),
                membership(EnterpriseFacts.investmentOrigin(), Arbitraries.of(InvestmentOrigin.class)),
                membership(EnterpriseFacts.text(STREET), streets()),
                membership(EnterpriseFacts.flag(LISTED), Arbitraries.of(true, false)),
                membership(EnterpriseFacts.money(CAPITAL), moneys().map(Money::toBigMoney)),
                figureLeaves(),
                Combinators.combine(Arbitraries.of(FOUNDED, MOVED_IN), spans())
                        .as((date, span) -> EnterpriseFacts.date(date).isWithinNext(span)),
                Combinators.combine(Arbitraries.of(FOUNDED, MOVED_IN), spans())
                        .as((date, span) -> EnterpriseFacts.date(date).isWithinLast(span)),
                Combinators.combine(Arbitraries.of(FOUNDED, MOVED_IN), spans())
                        .as((date, span) -> EnterpriseFacts.date(date).isAtLeastAgo(span)),
                Combinators.combine(Arbitraries.of(FOUNDED, MOVED_IN), spans())
                        .as((date, span) -> EnterpriseFacts.date(date).isAtLeastAhead(span)),
                calculatedLeaves(),
                calculatedLeaves(),
                codeSetLeaves(),
                groupLeaves(),
                tableLeaves(),
                leaseLeaves(),
                eventLeaves(),
                eventLeaves(),
                eventLeaves()));
        if (opaqueToo) {
            leaves.add(Arbitraries.of(EnterpriseFacts.keyTier(), EnterpriseFacts.date(FOUNDED), lateTax())
                    .map(Fact::isKnown));
            leaves.add(hostLeaves());
            leaves.add(relatedLeaves());
            leaves.add(relatedLeaves());
        }
        return Arbitraries.oneOf(leaves);
    }

    private static MoneyFact<EnterpriseFile> lateTax() {
        return EnterpriseFacts.tax(PeriodKind.HALF_YEAR).yearBefore();
    }

    private static Arbitrary<Condition<EnterpriseFile>> figureLeaves() {
        FigureSeries<MoneyFact<EnterpriseFile>> tax = EnterpriseFacts.tax(PeriodKind.HALF_YEAR);
        FigureSeries<DecimalFact<EnterpriseFile>> headcount =
                EnterpriseFacts.countFigures(FigureKind.HEADCOUNT, PeriodKind.QUARTER);
        return Arbitraries.oneOf(
                againstFact(tax.latest(), tax.yearBefore().times("0.80")),
                againstFact(tax.latest(), tax.periodBefore()),
                ordered(tax.latest(), moneys().map(Money::toBigMoney)),
                againstFact(headcount.latest(), headcount.periodBefore()),
                ordered(headcount.yearBefore(), counts().map(BigDecimal::valueOf)));
    }

    /** Facts that are worked out of others, every operation among them. */
    private static Arbitrary<Condition<EnterpriseFile>> calculatedLeaves() {
        FigureSeries<MoneyFact<EnterpriseFile>> tax = EnterpriseFacts.tax(PeriodKind.HALF_YEAR);
        FigureSeries<DecimalFact<EnterpriseFile>> staff =
                EnterpriseFacts.countFigures(FigureKind.HEADCOUNT, PeriodKind.QUARTER);
        CountFact<EnterpriseFile> headcount = EnterpriseFacts.headcount();
        CountFact<EnterpriseFile> seats = EnterpriseFacts.count(SEATS);
        DecimalFact<EnterpriseFile> area = EnterpriseFacts.decimal(AREA);
        MoneyFact<EnterpriseFile> capital = EnterpriseFacts.money(CAPITAL);
        Arbitrary<DecimalFact<EnterpriseFile>> numbers = Arbitraries.of(
                headcount.plus(seats),
                headcount.minus(seats),
                headcount.times(area),
                headcount.dividedBy(seats),
                area.dividedBy(headcount),
                headcount.orLess(seats).times("2"),
                headcount.orMore(seats),
                headcount.percentChangeFrom(seats),
                staff.sumOfLast(2),
                staff.meanOfLast(3),
                staff.meanOfQuarterAverages(),
                staff.endingWithYear().meanOfLast(2),
                staff.changeFromPeriodBefore(),
                staff.percentChangeFromPeriodBefore(),
                tax.latest().dividedBy(capital),
                tax.percentChangeFromYearBefore());
        Arbitrary<MoneyFact<EnterpriseFile>> amounts = Arbitraries.of(
                capital.plus(tax.latest()),
                capital.minus(tax.latest()),
                capital.dividedBy(headcount).times(seats),
                tax.latest().orLess(tax.periodBefore()),
                tax.latest().orMore(capital),
                tax.sumOfLast(2),
                tax.meanBefore(3),
                tax.leastOfLast(2),
                tax.greatestOfLast(3),
                tax.changeFromYearBefore());
        return Arbitraries.oneOf(
                numbers.flatMap(fact -> ordered(fact, decimals())),
                amounts.flatMap(fact -> ordered(fact, moneys().map(Money::toBigMoney))),
                againstFact(tax.latest(), tax.meanBefore(3).times("0.9")),
                againstFact(headcount.asDecimal(), staff.meanOfLast(3)),
                membership(headcount.dividedBy(seats), decimals()),
                Arbitraries.of(1, 2, 3).flatMap(n -> ordered(tax.declinesInARow(n), counts())),
                ordered(staff.declinesInARow(2), counts()));
    }

    private static Arbitrary<Condition<EnterpriseFile>> codeSetLeaves() {
        CodeSetFact<EnterpriseFile, Certificate> fact = EnterpriseFacts.codes(CERTIFICATES);
        Arbitrary<Certificate> one = Arbitraries.of(Certificate.class);
        return Arbitraries.oneOf(
                one.map(fact::contains),
                Combinators.combine(one, one).as((a, b) -> fact.containsAll(a, b)),
                Combinators.combine(one, one).as((a, b) -> fact.containsAny(a, b)),
                Combinators.combine(one, one).as((a, b) -> fact.isWithin(a, b)));
    }

    /** Of one origin nobody knows the group, and of one the grouping throws. */
    private static String groupOf(InvestmentOrigin origin) {
        return switch (origin) {
            case DOMESTIC -> "home";
            case FOREIGN -> "abroad";
            default -> throw new IllegalStateException("no group");
        };
    }

    private static Arbitrary<Condition<EnterpriseFile>> groupLeaves() {
        return membership(GROUP, Arbitraries.of("home", "abroad", "elsewhere"));
    }

    private static Arbitrary<Condition<EnterpriseFile>> tableLeaves() {
        return tables().flatMap(fact -> membership(fact, Arbitraries.of("a", "b", "none")));
    }

    /** Of tables with up to three rows, of which several may hold or be open. */
    private static Arbitrary<CodeFact<EnterpriseFile, String>> tables() {
        Arbitrary<Condition<EnterpriseFile>> rows = Arbitraries.oneOf(
                ordered(EnterpriseFacts.headcount(), counts()),
                spans().map(EnterpriseFacts.date(FOUNDED)::isWithinLast),
                spans().map(event(EventKind.EXECUTIVE_CHANGE)::happenedWithinLast),
                groupLeaves(),
                figureLeaves());
        Arbitrary<List<String>> outcomes = Arbitraries.of("a", "b").list().ofSize(3);
        return Combinators.combine(
                        Arbitraries.of(HitPolicy.FIRST, HitPolicy.UNIQUE),
                        rows.list().ofMinSize(1).ofMaxSize(3),
                        outcomes)
                .as((policy, conditions, given) ->
                        table(policy, conditions, given).asFact("none"));
    }

    private static DecisionTable<EnterpriseFile, String> table(
            HitPolicy policy, List<Condition<EnterpriseFile>> rows, List<String> outcomes) {
        DecisionTable.Builder<EnterpriseFile, String> table =
                DecisionTable.named("table", Bilingual.of("分类", "class"), policy);
        for (int i = 0; i < rows.size(); i++) {
            table.row("r" + i, rows.get(i), outcomes.get(i));
        }
        return table.build();
    }

    private static Arbitrary<Condition<EnterpriseFile>> leaseLeaves() {
        Items<EnterpriseFile, Lease> leases = EnterpriseFacts.leases();
        Arbitrary<LocalDate> days = offset(-30, 100).map(FIRST_DAY::plusDays);
        Arbitrary<Condition<Lease>> conditions = Arbitraries.oneOf(
                days.map(LeaseFacts.start()::isBefore),
                spans().map(LeaseFacts.lastDay()::isWithinNext),
                decimals().map(LeaseFacts.area()::isAtLeast),
                Arbitraries.of(LeaseFacts.running().isTrue()));
        return Arbitraries.oneOf(
                conditions.map(leases::any),
                conditions.map(leases::all),
                conditions.map(condition -> leases.atLeast(2, condition)),
                conditions.flatMap(condition -> ordered(leases.where(condition).count(), counts())));
    }

    /** Of the parent; the next lease to end is here too, because there may be none, and nothing to learn. */
    private static Arbitrary<Condition<EnterpriseFile>> relatedLeaves() {
        Arbitrary<Condition<EnterpriseFile>> conditions = Arbitraries.oneOf(
                ordered(EnterpriseFacts.headcount(), counts()),
                ordered(EnterpriseFacts.headcount().plus(EnterpriseFacts.count(SEATS)), decimals()),
                spans().map(EnterpriseFacts.date(FOUNDED)::isWithinLast),
                spans().map(event(EventKind.EXECUTIVE_CHANGE)::happenedWithinLast),
                spans().map(event(EventKind.EXECUTIVE_CHANGE)::happenedWithinLast),
                Arbitraries.of(EnterpriseFacts.leases().any(LeaseFacts.running().isTrue())));
        DateFact<EnterpriseFile> next = EnterpriseFacts.leases().next(LeaseFacts.lastDay());
        return Arbitraries.oneOf(
                conditions.map(condition -> condition.via(PARENT)),
                conditions.map(condition -> Conditions.not(condition).via(PARENT)),
                againstFact(
                        EnterpriseFacts.headcount(), EnterpriseFacts.headcount().via(PARENT)),
                membership(GROUP.via(PARENT), Arbitraries.of("home", "abroad", "elsewhere")),
                tables().flatMap(fact -> membership(fact.via(PARENT), Arbitraries.of("a", "b", "none"))),
                spans().map(next::isWithinNext),
                spans().map(next.via(PARENT)::isWithinNext));
    }

    private static Arbitrary<Condition<EnterpriseFile>> eventLeaves() {
        Arbitrary<EventFact> facts = Arbitraries.of(
                Stream.concat(EVENTS.stream().map(EnterpriseFacts::event), Stream.of(EnterpriseFacts.visit()))
                        .toList());
        return Arbitraries.oneOf(
                Combinators.combine(facts, spans(), offset(1, 2)).as(EventFact::happenedWithinLast),
                Combinators.combine(facts, spans()).as(EventFact::didNotHappenWithinLast),
                Combinators.combine(facts, spans()).as(EventFact::isAnnouncedWithinNext),
                Combinators.combine(facts, spans(), facts).as(EventFact::happenedWithinLastNotFollowedBy),
                Combinators.combine(facts, spans(), facts).as(EventFact::happenedWithinLastFollowedBy),
                Combinators.combine(facts, spans(), facts, spans()).as(EventFact::happenedWithinLastFollowedWithin),
                Combinators.combine(facts, spans(), facts, spans()).as(EventFact::happenedWithinLastNotFollowedWithin),
                Arbitraries.just(event(EventKind.RELOCATION_NOTICE)
                        .happenedWithinLastNotFollowedBy(Span.days(40), event(EventKind.RELOCATION_WITHDRAWN))));
    }

    /** Facts that read how long the log is, and throw or give nothing for some lengths. */
    private static Arbitrary<Condition<EnterpriseFile>> hostLeaves() {
        return Arbitraries.oneOf(
                ordered(LINES, Arbitraries.longs().between(0, 12)),
                Arbitraries.of(THROWING.isTrue(), THROWING.isFalse(), THROWING.isKnown()),
                Arbitraries.of(ODDS, FEW));
    }

    private static <T> Arbitrary<Condition<EnterpriseFile>> ordered(Fact<EnterpriseFile, T> fact, Arbitrary<T> limits) {
        Arbitrary<Comparison> comparisons = Arbitraries.of(Comparison.class);
        return Arbitraries.oneOf(
                Combinators.combine(comparisons, limits).as((comparison, limit) -> fact.compared(comparison, limit)),
                Combinators.combine(comparisons, parameters(limits))
                        .as((comparison, limit) -> fact.compared(comparison, limit)));
    }

    private static <T> Arbitrary<Condition<EnterpriseFile>> againstFact(
            Fact<EnterpriseFile, T> fact, Fact<EnterpriseFile, T> limit) {
        return Arbitraries.of(Comparison.class).map(comparison -> fact.compared(comparison, limit));
    }

    @SuppressWarnings("unchecked") // an array of a type variable is made of objects, and only read
    private static <T> Arbitrary<Condition<EnterpriseFile>> membership(
            Fact<EnterpriseFile, T> fact, Arbitrary<T> values) {
        return Arbitraries.oneOf(
                values.map(fact::is),
                values.map(fact::isNot),
                Combinators.combine(values, values.list().ofMaxSize(2))
                        .as((first, others) -> fact.isIn(first, (T[]) others.toArray())));
    }

    /** Parameters that change twice and have a gap between. */
    private static <T> Arbitrary<DatedParameter<T>> parameters(Arbitrary<T> values) {
        return Combinators.combine(values, values, offset(0, 40), offset(1, 20), offset(1, 40))
                .as((first, second, start, gap, later) -> {
                    LocalDate from = FIRST_DAY.plusDays(start);
                    return DatedParameter.of(
                            "limit",
                            Bilingual.of("限额", "limit"),
                            Timeline.<T>builder()
                                    .from(from.minusDays(60), first)
                                    .unknownFrom(from)
                                    .from(from.plusDays(gap), second)
                                    .from(from.plusDays(gap + later), first)
                                    .build());
                });
    }

    static Arbitrary<Integer> offset(int from, int to) {
        return Arbitraries.integers().between(from, to);
    }

    private static Arbitrary<LocalDate> near(LocalDate day, int before, int after) {
        return Arbitraries.oneOf(Arbitraries.just(0), offset(-before, after)).map(day::plusDays);
    }

    private static Arbitrary<Span> spans() {
        return Arbitraries.oneOf(
                offset(0, 40).map(Span::days),
                offset(0, 2).map(Span::months),
                offset(0, 15).map(Span::workdays));
    }

    private static Arbitrary<Long> counts() {
        return Arbitraries.longs().between(0, 4);
    }

    private static Arbitrary<BigDecimal> decimals() {
        return Arbitraries.of("0.5", "1", "1.5", "2").map(BigDecimal::new);
    }

    /** Mostly yuan. */
    private static Arbitrary<Money> moneys() {
        return Combinators.combine(offset(1, 4), Arbitraries.of("CNY", "CNY", "CNY", "CNY", "CNY", "USD"))
                .as((amount, currency) -> Money.ofMajor(CurrencyUnit.of(currency), amount));
    }

    private static Arbitrary<ImmutableSet<Certificate>> certificates() {
        return Arbitraries.of(Certificate.class).set().map(ImmutableSet::copyOf);
    }

    private static Arbitrary<String> streets() {
        return Arbitraries.of("a", "b", "c");
    }

    private static Arbitrary<ReportingPeriod> halfYears() {
        return offset(0, 3).map(n -> ReportingPeriod.halfYear(2017, 1).plus(n));
    }

    private static Arbitrary<ReportingPeriod> quarters() {
        return offset(0, 5).map(n -> ReportingPeriod.quarter(2017, 4).plus(n));
    }

    /** Whether a leaf of this kind stands in the condition. */
    static ImmutableList<String> leafKinds(RuleNode node) {
        if (node.children().isEmpty() || LeafKinds.ALL.contains(node.kind())) {
            return ImmutableList.of(node.kind());
        }
        return node.children().stream()
                .flatMap(child -> leafKinds(child).stream())
                .collect(ImmutableList.toImmutableList());
    }

    static String text(Condition<EnterpriseFile> condition) {
        return condition.toText(Locale.ENGLISH);
    }
}
