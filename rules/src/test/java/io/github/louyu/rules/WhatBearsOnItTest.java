package io.github.louyu.rules;

import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.Conditions.any;
import static io.github.louyu.rules.Conditions.not;
import static io.github.louyu.rules.EnterpriseFacts.event;
import static io.github.louyu.rules.EnterpriseFacts.headcount;
import static io.github.louyu.rules.EnterpriseFacts.investmentOrigin;
import static io.github.louyu.rules.EnterpriseFacts.keyTier;
import static io.github.louyu.rules.EnterpriseFacts.leases;
import static io.github.louyu.rules.EnterpriseFacts.officers;
import static io.github.louyu.rules.EnterpriseFacts.tax;
import static io.github.louyu.rules.EnterpriseFacts.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.AttributeValue;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.Figure;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.FileEvent;
import io.github.louyu.enterprise.InvestmentOrigin;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.Section;
import io.github.louyu.enterprise.SectionCompletion;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.ReportingPeriod;
import io.github.louyu.time.Span;
import io.github.louyu.time.Timeline;
import io.github.louyu.time.WorkCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an evaluator says of a condition without reading it in full: what bears on it, and for how long it stays as it is. */
class WhatBearsOnItTest {

    private static final LocalDate DAY = LocalDate.of(2019, 3, 1);
    private static final LocalDate LATER = DAY.plusDays(30);
    private static final DateRange MONTH = DateRange.of(DAY, LATER);

    private static final FileContent TIER = AttributeValue.from(EnterpriseAttributes.KEY_TIER, KeyTier.CITY, DAY);
    private static final FileContent STAFF = AttributeValue.from(EnterpriseAttributes.HEADCOUNT, 5L, DAY);
    private static final FileContent SEATS = AttributeValue.from(RandomValues.SEATS, 5L, DAY);
    private static final FileContent ORIGIN =
            AttributeValue.from(EnterpriseAttributes.INVESTMENT_ORIGIN, InvestmentOrigin.FOREIGN, DAY);
    private static final FileContent FOUNDED = AttributeValue.from(RandomValues.FOUNDED, DAY, DAY);
    private static final FileContent NOTICE = FileEvent.of(EventKind.RELOCATION_NOTICE, DAY);
    private static final FileContent WITHDRAWN = FileEvent.of(EventKind.RELOCATION_WITHDRAWN, DAY);
    private static final FileContent VISIT = Visit.on(DAY);
    private static final FileContent LEASE = Lease.openEnded(DAY);
    private static final FileContent ALL_LEASES = new SectionCompletion(Section.LEASES, DAY);
    private static final FileContent ALL_OFFICERS = new SectionCompletion(Section.OFFICERS, DAY);
    private static final FileContent HALF_YEAR = taxed(ReportingPeriod.halfYear(2018, 2));
    private static final FileContent QUARTER = taxed(ReportingPeriod.quarter(2018, 4));
    private static final FileContent HEADS =
            Figure.of(FigureKind.HEADCOUNT, ReportingPeriod.halfYear(2018, 2), 5L, DAY);
    private static final List<FileContent> CONTENTS = List.of(
            TIER,
            STAFF,
            SEATS,
            ORIGIN,
            FOUNDED,
            NOTICE,
            WITHDRAWN,
            VISIT,
            LEASE,
            ALL_LEASES,
            ALL_OFFICERS,
            HALF_YEAR,
            QUARTER,
            HEADS);

    private static final Facts<EnterpriseFile> HOST = Facts.of(EnterpriseFile.class, "host");
    private static final FlagFact<EnterpriseFile> THROWING = HOST.flag("throwing", Bilingual.same("throwing"), file -> {
        throw new IllegalStateException("no");
    });
    private static final CountFact<EnterpriseFile> THROWING_COUNT =
            HOST.count("throwing-count", Bilingual.same("throwing"), "persons", file -> {
                throw new IllegalStateException("no");
            });
    private static final Items<EnterpriseFile, Lease> THROWING_LIST =
            HOST.items("things", Bilingual.same("things"), file -> {
                throw new IllegalStateException("no");
            });
    private static final FlagFact<Lease> THROWING_OF_LEASE = Facts.of(Lease.class, "lease")
            .flag("throwing", Bilingual.same("throwing"), lease -> {
                throw new IllegalStateException("no");
            });
    private static final DateFact<EnterpriseFile> THROWING_DAY =
            HOST.date("throwing-day", Bilingual.same("throwing"), file -> {
                throw new IllegalStateException("no");
            });
    private static final Relation<EnterpriseFile, EnterpriseFile> GONE =
            Relation.of(EnterpriseFile.class, "gone", Bilingual.same("gone"), file -> {
                throw new IllegalStateException("no");
            });
    private static final Relation<EnterpriseFile, EnterpriseFile> SELF =
            Relation.of(EnterpriseFile.class, "self", Bilingual.same("self"), file -> file);
    private static final DateFact<EnterpriseFile> FOUNDING = EnterpriseFacts.date(RandomValues.FOUNDED);
    private static final Condition<EnterpriseFile> NOT_WITHDRAWN = event(EventKind.RELOCATION_NOTICE)
            .happenedWithinLastNotFollowedBy(Span.days(10), event(EventKind.RELOCATION_WITHDRAWN));
    private static final CodeFact<EnterpriseFile, String> TABLE = DecisionTable.<EnterpriseFile, String>named(
                    "table", Bilingual.same("table"), HitPolicy.FIRST)
            .row("a", keyTier().isAtLeast(KeyTier.CITY), "a")
            .row("b", NOT_WITHDRAWN, "b")
            .build()
            .asFact("none");
    private static final CodeFact<EnterpriseFile, String> LISTED_GROUP = investmentOrigin()
            .grouped("listed-group", Bilingual.same("listed group"), Map.of(InvestmentOrigin.FOREIGN, "abroad"));
    private static final CodeFact<EnterpriseFile, String> HOST_GROUP = investmentOrigin()
            .grouped("host-group", Bilingual.same("host group"), origin -> {
                throw new IllegalStateException(origin.name());
            });

    private static final Condition<EnterpriseFile> OPAQUE =
            Conditions.undated(EnterpriseFile.class, "opaque", Bilingual.same("opaque"), file -> {
                throw new IllegalStateException("no");
            });
    private static final Condition<Lease> OPAQUE_OF_LEASE =
            Conditions.undated(Lease.class, "unclear", Bilingual.same("unclear"), lease -> {
                throw new IllegalStateException("no");
            });
    private static final DecimalFact<EnterpriseFile> BROKEN = DecimalFact.of(
            "broken", Bilingual.same("broken"), new ThrowingFormula<>(ImmutableSet.of(headcount()), "no"));

    private static FileContent taxed(ReportingPeriod period) {
        return Figure.of(FigureKind.TAX, period, Money.of(CurrencyUnit.of("CNY"), 5), DAY);
    }

    /** A condition and the contents that can bear on it. */
    record Read(Condition<EnterpriseFile> condition, List<FileContent> contents) {
        @Override
        public String toString() {
            return condition.toString();
        }
    }

    private static Evaluator<EnterpriseFile> bound(Condition<EnterpriseFile> condition) {
        return condition.using(WorkCalendar.weekendsOnly());
    }

    static Stream<Read> reads() {
        return Stream.of(
                new Read(Conditions.always(), List.of()),
                new Read(keyTier().isAtLeast(KeyTier.CITY), List.of(TIER)),
                new Read(headcount().isBelow(EnterpriseFacts.count(RandomValues.SEATS)), List.of(STAFF, SEATS)),
                new Read(
                        headcount()
                                .plus(EnterpriseFacts.count(RandomValues.SEATS))
                                .isAtLeast("3"),
                        List.of(STAFF, SEATS)),
                new Read(investmentOrigin().isIn(InvestmentOrigin.FOREIGN), List.of(ORIGIN)),
                new Read(keyTier().isKnown(), List.of(TIER)),
                new Read(FOUNDING.isWithinNext(Span.days(3)), List.of(FOUNDED)),
                new Read(visit().happenedWithinLast(Span.days(3)), List.of(VISIT)),
                new Read(NOT_WITHDRAWN, List.of(NOTICE, WITHDRAWN)),
                new Read(
                        event(EventKind.RELOCATION_NOTICE).happenedWithinLastFollowedBy(Span.days(10), visit()),
                        List.of(NOTICE, VISIT)),
                new Read(leases().any(LeaseFacts.running().isTrue()), List.of(LEASE, ALL_LEASES)),
                new Read(officers().any(OfficerFacts.inOffice().isTrue()), List.of(ALL_OFFICERS)),
                new Read(leases().next(LeaseFacts.lastDay()).isWithinNext(Span.days(3)), List.of(LEASE, ALL_LEASES)),
                new Read(
                        tax(PeriodKind.HALF_YEAR)
                                .latest()
                                .isBelow(tax(PeriodKind.HALF_YEAR).yearBefore()),
                        List.of(HALF_YEAR)),
                new Read(TABLE.is("a"), List.of(TIER, NOTICE, WITHDRAWN)),
                new Read(LISTED_GROUP.is("abroad"), List.of(ORIGIN)),
                new Read(not(all(keyTier().isKnown(), any(NOT_WITHDRAWN))), List.of(TIER, NOTICE, WITHDRAWN)),
                new Read(THROWING.isTrue(), CONTENTS),
                new Read(headcount().via(SELF).isAtLeast(3), CONTENTS),
                new Read(NOT_WITHDRAWN.via(SELF), CONTENTS),
                new Read(
                        Conditions.dated(
                                EnterpriseFile.class, "x", Bilingual.same("x"), file -> Timeline.always(Truth.TRUE)),
                        CONTENTS));
    }

    @ParameterizedTest
    @MethodSource("reads")
    void exactlyWhatItReadsBearsOnIt(Read each) {
        assertThat(CONTENTS.stream().filter(bound(each.condition())::reads)).isEqualTo(each.contents());
    }

    /** Whether host code is read, and what it throws. */
    record Hosted(Condition<EnterpriseFile> condition, List<String> failures) {}

    static Stream<Hosted> hosted() {
        String thrown = IllegalStateException.class.getName();
        return Stream.of(
                new Hosted(THROWING.isTrue(), List.of("host.throwing " + thrown)),
                new Hosted(THROWING.isKnown(), List.of("host.throwing " + thrown)),
                new Hosted(
                        not(all(investmentOrigin().isKnown(), any(THROWING.isTrue(), THROWING.isFalse()))),
                        List.of("host.throwing " + thrown, "host.throwing " + thrown)),
                new Hosted(THROWING_COUNT.plus(headcount()).isAtLeast("1"), List.of("host.throwing-count " + thrown)),
                new Hosted(headcount().isBelow(THROWING_COUNT), List.of("host.throwing-count " + thrown)),
                new Hosted(THROWING_LIST.any(Conditions.always()), List.of("host.things " + thrown)),
                new Hosted(leases().any(THROWING_OF_LEASE.isTrue()), List.of("lease.throwing " + thrown)),
                new Hosted(HOST_GROUP.is("a"), List.of("host-group " + thrown)),
                new Hosted(THROWING.via(SELF).isTrue(), List.of("self.host.throwing " + thrown)),
                new Hosted(headcount().via(SELF).isAtLeast(1), List.of()),
                new Hosted(NOT_WITHDRAWN.via(SELF).via(SELF), List.of()),
                new Hosted(NOT_WITHDRAWN.via(GONE), List.of("gone " + thrown)),
                new Hosted(THROWING_DAY.isWithinNext(Span.days(3)), List.of("host.throwing-day " + thrown)),
                new Hosted(
                        Conditions.undated(EnterpriseFile.class, "x", Bilingual.same("x"), file -> {
                            throw new IllegalStateException("no");
                        }),
                        List.of("x " + thrown)),
                new Hosted(
                        Conditions.<EnterpriseFile>dated(EnterpriseFile.class, "x", Bilingual.same("x"), file -> {
                                    throw new IllegalStateException("no");
                                })
                                .via(SELF),
                        List.of("x " + thrown)),
                new Hosted(BROKEN.isAtLeast("1"), List.of("broken " + thrown)),
                new Hosted(BROKEN.times("2").isAtLeast("1"), List.of("broken " + thrown)),
                new Hosted(BROKEN.via(SELF).isAtLeast("1"), List.of("self.broken " + thrown)),
                new Hosted(sum(OPAQUE).isAtLeast("1"), List.of("opaque " + thrown)),
                new Hosted(sum(OPAQUE).via(SELF).isAtLeast("1"), List.of("self.opaque " + thrown)),
                new Hosted(
                        table(OPAQUE, all(OPAQUE, THROWING.isTrue())).is("a"),
                        List.of("opaque " + thrown, "host.throwing " + thrown)),
                new Hosted(leases().where(OPAQUE_OF_LEASE).count().isAtLeast(1), List.of("unclear " + thrown)));
    }

    /** Working days are counted by the calendar that the condition has: there is nothing that fails. */
    @Test
    void whatCountsWorkingDaysDoesNotFail() {
        Condition<EnterpriseFile> recent = FOUNDING.isWithinLast(Span.workdays(3));
        for (Condition<EnterpriseFile> condition : List.<Condition<EnterpriseFile>>of(
                sum(recent).isAtLeast("1"),
                sum(recent).via(SELF).isAtLeast("1"),
                table(recent, recent)
                        .grouped("group", Bilingual.same("group"), String::length)
                        .is(1),
                table(recent, recent)
                        .grouped("group", Bilingual.same("group"), String::length)
                        .via(SELF)
                        .is(1))) {
            assertThat(bound(condition).failures(file(FOUNDED), DAY))
                    .as("%s", condition)
                    .isEmpty();
            assertThat(bound(condition).test(file(FOUNDED), DAY))
                    .as("%s", condition)
                    .isEqualTo(Truth.TRUE);
        }
    }

    /** One, where a condition holds. */
    private static DecimalFact<EnterpriseFile> sum(Condition<EnterpriseFile> condition) {
        return DecimalFact.of("sum", Bilingual.same("sum"), new OneIf(condition));
    }

    private record OneIf(Condition<EnterpriseFile> condition) implements Formula<EnterpriseFile, BigDecimal> {

        @Override
        public ImmutableSet<Fact<EnterpriseFile, ?>> facts() {
            return ImmutableSet.of();
        }

        @Override
        public ImmutableSet<Condition<EnterpriseFile>> conditions() {
            return ImmutableSet.of(condition);
        }

        @Override
        public ImmutableSet<DatedParameter<?>> parameters() {
            return ImmutableSet.of();
        }

        @Override
        public Optional<BigDecimal> on(Reading<EnterpriseFile> reading) {
            return switch (reading.truth(condition)) {
                case TRUE -> Optional.of(BigDecimal.ONE);
                case FALSE -> Optional.of(BigDecimal.ZERO);
                case UNKNOWN -> Optional.empty();
            };
        }
    }

    private static CodeFact<EnterpriseFile, String> table(
            Condition<EnterpriseFile> first, Condition<EnterpriseFile> second) {
        return DecisionTable.<EnterpriseFile, String>named("table", Bilingual.same("table"), HitPolicy.FIRST)
                .row("a", first, "a")
                .row("b", second, "b")
                .build()
                .asFact("none");
    }

    @ParameterizedTest
    @MethodSource("hosted")
    void whatHostCodeThrowsIsNamed(Hosted each) {
        EnterpriseFile file = file(ORIGIN, LEASE);
        assertThat(bound(each.condition()).hasHostCode()).isTrue();
        assertThat(bound(each.condition()).failures(file, DAY).stream()
                        .map(failure -> failure.fact() + " " + failure.exception()))
                .isEqualTo(each.failures());
        assertThat(each.condition().explain(file, DAY).failures())
                .isEqualTo(bound(each.condition()).failures(file, DAY));
    }

    @Test
    void whatReadsTheFileAloneHasNoHostCode() {
        for (Condition<EnterpriseFile> condition : List.<Condition<EnterpriseFile>>of(
                keyTier().isKnown(),
                NOT_WITHDRAWN,
                visit().happenedWithinLast(Span.days(3)),
                not(all(keyTier().isKnown(), headcount().isAtLeast(3))),
                FOUNDING.isWithinLast(Span.days(3)),
                tax(PeriodKind.YEAR).sumOfLast(2).isBelow(Money.parse("CNY 3")),
                leases().any(LeaseFacts.running().isTrue()),
                TABLE.is("a"),
                LISTED_GROUP.is("abroad"))) {
            assertThat(bound(condition).hasHostCode()).as("%s", condition).isFalse();
            assertThat(bound(condition).failures(file(), DAY))
                    .as("%s", condition)
                    .isEmpty();
        }
    }

    private static EnterpriseFile file(FileContent... contents) {
        var builder = EnterpriseFile.builder(EnterpriseId.of("E1")).recordedOn(DAY);
        for (int i = 0; i < contents.length; i++) {
            builder.add("e" + i, contents[i]);
        }
        return builder.build();
    }

    /** A condition, and something recorded later that speaks of the day. */
    record Revised(Condition<EnterpriseFile> condition, FileContent revision) {
        @Override
        public String toString() {
            return condition.toString();
        }
    }

    static Stream<Revised> revised() {
        FileContent tierOfTheDay = AttributeValue.from(EnterpriseAttributes.KEY_TIER, KeyTier.DISTRICT, DAY);
        FileContent staffOfTheDay = AttributeValue.from(EnterpriseAttributes.HEADCOUNT, 9L, DAY);
        return Stream.of(
                new Revised(keyTier().isAtLeast(KeyTier.CITY), tierOfTheDay),
                new Revised(keyTier().isIn(KeyTier.CITY), tierOfTheDay),
                new Revised(not(keyTier().isKnown()), tierOfTheDay),
                new Revised(headcount().isBelow(EnterpriseFacts.count(RandomValues.SEATS)), staffOfTheDay),
                new Revised(
                        headcount().isAtLeast(EnterpriseFacts.count(RandomValues.SEATS)),
                        AttributeValue.from(RandomValues.SEATS, 9L, DAY)),
                new Revised(all(keyTier().isKnown(), headcount().isAtLeast(3)), staffOfTheDay),
                new Revised(any(keyTier().isKnown(), headcount().isAtLeast(3)), staffOfTheDay));
    }

    @ParameterizedTest
    @MethodSource("revised")
    void aDayIsSettledUntilSomethingRecordedLaterSpeaksOfIt(Revised each) {
        Evaluator<EnterpriseFile> condition = bound(each.condition());
        EnterpriseFile quiet = file(TIER, STAFF, SEATS, FOUNDED);
        EnterpriseFile revised = EnterpriseFile.builder(EnterpriseId.of("E1"))
                .recordedOn(DAY)
                .add("e0", TIER)
                .add("e1", STAFF)
                .add("e2", SEATS)
                .add("e3", FOUNDED)
                .recordedOn(DAY.plusDays(5))
                .add("e5", each.revision())
                .build();
        assertThat(condition.readsKnowledge()).isTrue();
        assertThat(condition.isSettled(quiet, DAY, LATER)).isTrue();
        assertThat(condition.revisions(quiet, DAY, LATER)).isEmpty();
        assertThat(condition.isSettled(revised, DAY, LATER)).isFalse();
        assertThat(condition.isSettled(revised, DAY, DAY.plusDays(4))).isTrue();
        assertThat(condition.revisions(revised, DAY, LATER)).containsExactly(DAY.plusDays(5));
        assertThat(condition.revisions(revised, DAY, DAY.plusDays(4))).isEmpty();
        assertThat(condition.test(revised, DAY, DAY)).isEqualTo(condition.test(quiet, DAY));
        assertThat(condition.test(revised, DAY, LATER)).isEqualTo(condition.test(revised.inHindsight(), DAY));
    }

    @Test
    void eventsAndFiguresAreSettledUntilMoreOfThemIsRecorded() {
        for (Condition<EnterpriseFile> condition : List.<Condition<EnterpriseFile>>of(
                visit().happenedWithinLast(Span.days(10)),
                NOT_WITHDRAWN,
                tax(PeriodKind.HALF_YEAR).latest().isBelow(Money.parse("CNY 6")),
                tax(PeriodKind.HALF_YEAR).sumOfLast(2).isBelow(Money.parse("CNY 6")))) {
            Evaluator<EnterpriseFile> bound = bound(condition);
            assertThat(bound.isSettled(file(VISIT, NOTICE, HALF_YEAR), DAY, LATER))
                    .as("%s", condition)
                    .isTrue();
            EnterpriseFile more = EnterpriseFile.builder(EnterpriseId.of("E1"))
                    .recordedOn(DAY)
                    .add("e0", VISIT)
                    .add("e1", NOTICE)
                    .add("e2", HALF_YEAR)
                    .recordedOn(DAY.plusDays(5))
                    .add("e3", VISIT)
                    .add("e4", WITHDRAWN)
                    .add("e5", taxed(ReportingPeriod.halfYear(2018, 1)))
                    .build();
            assertThat(bound.isSettled(more, DAY, LATER)).as("%s", condition).isFalse();
            assertThat(bound.readsKnowledge()).as("%s", condition).isFalse();
        }
    }

    @Test
    void whatCannotBeReadWithOtherKnowledgeRefusesIt() {
        Evaluator<EnterpriseFile> events = bound(NOT_WITHDRAWN);
        assertThatIllegalStateException()
                .isThrownBy(() -> events.test(file(), DAY, LATER))
                .withMessage("condition: it must be tested on the subject in hindsight, but was not");
        assertThatIllegalStateException()
                .isThrownBy(() -> events.revisions(file(), DAY, LATER))
                .withMessage("condition: its revisions must be found in the log, but were asked for here");
        assertThat(bound(all(keyTier().isKnown(), NOT_WITHDRAWN)).readsKnowledge())
                .isFalse();
        assertThat(bound(not(NOT_WITHDRAWN)).readsKnowledge()).isFalse();
        assertThat(bound(headcount().isBelow(headcount().via(SELF))).readsKnowledge())
                .isFalse();
    }

    @Test
    void whatDoesNotChangeInARangeIsSteady() {
        EnterpriseFile quiet = file(TIER, STAFF, SEATS, HALF_YEAR);
        EnterpriseFile busy = EnterpriseFile.builder(EnterpriseId.of("E1"))
                .recordedOn(DAY)
                .add("e0", TIER)
                .add("e1", STAFF)
                .add("e2", SEATS)
                .add("e3", HALF_YEAR)
                .recordedOn(DAY.plusDays(5))
                .add("e4", AttributeValue.from(EnterpriseAttributes.KEY_TIER, KeyTier.NONE, DAY))
                .add("e5", AttributeValue.from(EnterpriseAttributes.HEADCOUNT, 1L, DAY))
                .add("e6", taxed(ReportingPeriod.halfYear(2019, 1)))
                .build();
        for (Condition<EnterpriseFile> condition : List.<Condition<EnterpriseFile>>of(
                keyTier().isAtLeast(KeyTier.CITY),
                keyTier().isIn(KeyTier.CITY),
                not(keyTier().isKnown()),
                headcount().isBelow(EnterpriseFacts.count(RandomValues.SEATS)),
                headcount().times("2").isBelow("11"),
                all(keyTier().isKnown(), headcount().isAtLeast(3)),
                tax(PeriodKind.HALF_YEAR).latest().isBelow(Money.parse("CNY 6")))) {
            Evaluator<EnterpriseFile> bound = bound(condition);
            assertThat(bound.isSteady(quiet, MONTH)).as("%s", condition).isTrue();
            assertThat(bound.isSteady(busy, MONTH)).as("%s", condition).isFalse();
            assertThat(bound.isSteady(busy, DateRange.of(DAY, DAY.plusDays(5))))
                    .as("%s", condition)
                    .isTrue();
        }
    }

    @Test
    void ratesAndParametersMakeItUnsteadyWhereTheyChange() {
        ExchangeRates rates = ExchangeRates.builder()
                .rate(
                        CurrencyUnit.USD,
                        CurrencyUnit.of("CNY"),
                        Timeline.<BigDecimal>builder()
                                .from(DAY, new BigDecimal("7"))
                                .from(DAY.plusDays(5), new BigDecimal("6"))
                                .build())
                .build();
        Condition<EnterpriseFile> rich = tax(PeriodKind.HALF_YEAR).latest().isAtLeast(Money.parse("USD 1"));
        assertThat(rich.using(WorkCalendar.weekendsOnly(), rates).isSteady(file(HALF_YEAR), MONTH))
                .isFalse();
        assertThat(rich.using(WorkCalendar.weekendsOnly(), rates)
                        .isSteady(file(HALF_YEAR), DateRange.of(DAY.plusDays(5), LATER)))
                .isTrue();
        Condition<EnterpriseFile> many = headcount()
                .isAtLeast(DatedParameter.of(
                        "limit",
                        Bilingual.same("limit"),
                        Timeline.<Long>builder()
                                .from(DAY, 3L)
                                .from(DAY.plusDays(5), 9L)
                                .build()));
        assertThat(bound(many).isSteady(file(STAFF), MONTH)).isFalse();
        assertThat(bound(many).isSteady(file(STAFF), DateRange.of(DAY, DAY.plusDays(5))))
                .isTrue();
    }
}
