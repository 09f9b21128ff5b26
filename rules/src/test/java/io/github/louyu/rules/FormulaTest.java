package io.github.louyu.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.AttributeValue;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.Visit;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Timeline;
import io.github.louyu.time.WorkCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** A value worked out by an arithmetic of one's own is compared, explained and put on the time axis like any other fact. */
class FormulaTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final Attribute<Long> STAFF = Attribute.count("staff", Bilingual.of("人数", "staff"), "persons");
    private static final Attribute<Boolean> LISTED = Attribute.flag("listed", Bilingual.of("已上市", "listed"));
    private static final DatedParameter<BigDecimal> FACTOR = DatedParameter.of(
            "factor",
            Bilingual.of("系数", "factor"),
            Timeline.<BigDecimal>builder()
                    .from(START, new BigDecimal("2"))
                    .from(START.plusDays(20), new BigDecimal("3"))
                    .unknownFrom(START.plusDays(40))
                    .build());

    /** Twice or three times the staff by date; ten more where it is listed. */
    private record Points() implements Formula<EnterpriseFile, BigDecimal> {

        private static final CountFact<EnterpriseFile> COUNT = EnterpriseFacts.count(STAFF);
        private static final Condition<EnterpriseFile> IS_LISTED =
                EnterpriseFacts.flag(LISTED).isTrue();

        @Override
        public ImmutableSet<Fact<EnterpriseFile, ?>> facts() {
            return ImmutableSet.of(COUNT);
        }

        @Override
        public ImmutableSet<Condition<EnterpriseFile>> conditions() {
            return ImmutableSet.of(IS_LISTED);
        }

        @Override
        public ImmutableSet<DatedParameter<?>> parameters() {
            return ImmutableSet.of(FACTOR);
        }

        @Override
        public Optional<BigDecimal> on(Reading<EnterpriseFile> reading) {
            Truth listed = reading.truth(IS_LISTED);
            return listed == Truth.UNKNOWN
                    ? Optional.empty()
                    : reading.value(COUNT)
                            .flatMap(staff -> FACTOR.values()
                                    .at(reading.date())
                                    .map(factor -> factor.multiply(BigDecimal.valueOf(staff))
                                            .add(listed == Truth.TRUE ? BigDecimal.TEN : BigDecimal.ZERO)));
        }
    }

    private static final DecimalFact<EnterpriseFile> POINTS =
            DecimalFact.of("points", Bilingual.of("积分", "points"), new Points());

    private static EnterpriseFile file() {
        return EnterpriseFile.builder(EnterpriseId.of("E1"))
                .recordedOn(START.plusDays(5))
                .add("staff-1", AttributeValue.from(STAFF, 7L, START))
                .recordedOn(START.plusDays(10))
                .add("listed-1", AttributeValue.from(LISTED, true, START))
                .build();
    }

    @Test
    void itIsReadOnTheDate() {
        assertThat(POINTS.read(file(), START.plusDays(9))).isEmpty();
        assertThat(POINTS.read(file(), START.plusDays(10))).contains(new BigDecimal("24"));
        assertThat(POINTS.read(file(), START.plusDays(20))).contains(new BigDecimal("31"));
        assertThat(POINTS.read(file(), START.plusDays(40))).isEmpty();
    }

    @Test
    void itsTimelineIsWhatItIsReadToBeOnEveryDay() {
        Timeline<BigDecimal> timeline = POINTS.timeline(file());
        Condition<EnterpriseFile> enough = POINTS.isAtLeast("30");
        Timeline<Truth> truths = enough.timeline(file(), DateRange.of(START.minusDays(3), START.plusDays(60)));
        for (LocalDate day = START.minusDays(3); day.isBefore(START.plusDays(60)); day = day.plusDays(1)) {
            assertThat(timeline.at(day)).as("%s", day).isEqualTo(POINTS.read(file(), day));
            assertThat(truths.at(day)).as("%s", day).contains(enough.test(file(), day));
        }
    }

    @Test
    void theExplanationShowsWhatItIsWorkedOutOf() {
        Explanation why = POINTS.isAtLeast("30").explain(file(), START.plusDays(10));
        assertThat(why.toText(Locale.ENGLISH))
                .contains("points is at least 30", "actual: 24", "difference: -6", "staff");
        assertThat(why.evidence()).extracting(Object::toString).containsExactlyInAnyOrder("staff-1", "listed-1");
    }

    @Test
    void whatIsMissingIsWhatTheFormulaReads() {
        Explanation why = POINTS.isAtLeast("30").explain(file(), START.plusDays(7));
        assertThat(why.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(why.unknownFacts()).extracting(MissingFact::name).containsExactly("listed");
    }

    @Test
    void aGapInAParameterIsFoundWhenTheConditionIsChecked() {
        DateRange tooLong = DateRange.of(START, START.plusDays(41));
        assertThatThrownBy(() -> Conditions.checked(POINTS.isAtLeast("30"), tooLong))
                .hasMessageContaining("condition > fact points > parameter factor: must have a value on every day");
        Conditions.checked(POINTS.isAtLeast("30"), DateRange.of(START, START.plusDays(40)));
    }

    @Test
    void whatItReadsBearsOnIt() {
        Evaluator<EnterpriseFile> enough = POINTS.isAtLeast("30").using(WorkCalendar.weekendsOnly());
        assertThat(enough.reads(AttributeValue.from(STAFF, 7L, START))).isTrue();
        assertThat(enough.reads(AttributeValue.from(LISTED, true, START))).isTrue();
        assertThat(enough.reads(Visit.on(START))).isFalse();
    }

    /** Of whatever facts and conditions; it has no value. */
    private record Silent(
            ImmutableSet<Fact<EnterpriseFile, ?>> facts,
            ImmutableSet<Condition<EnterpriseFile>> conditions,
            ImmutableSet<DatedParameter<?>> parameters)
            implements Formula<EnterpriseFile, BigDecimal> {
        @Override
        public Optional<BigDecimal> on(Reading<EnterpriseFile> reading) {
            return Optional.empty();
        }

        @Override
        public boolean mayThrow() {
            return false;
        }

        boolean isHostCode() {
            return DecimalFact.of("silent", Bilingual.same("silent"), this)
                    .isAtLeast("1")
                    .using(WorkCalendar.weekendsOnly())
                    .hasHostCode();
        }
    }

    @Test
    void itIsOfTheHostsCodeIfWhatItReadsIs() {
        CountFact<EnterpriseFile> lines = Facts.of(EnterpriseFile.class, "host")
                .count("lines", Bilingual.same("lines"), file -> file.log().size());
        for (Silent formula : List.of(
                new Silent(ImmutableSet.of(lines), ImmutableSet.of(), ImmutableSet.of()),
                new Silent(ImmutableSet.of(), ImmutableSet.of(lines.isAtLeast(1)), ImmutableSet.of()))) {
            assertThat(formula.isHostCode()).as("%s", formula).isTrue();
        }
        CountFact<EnterpriseFile> staff = EnterpriseFacts.count(STAFF);
        assertThat(new Silent(ImmutableSet.of(staff), ImmutableSet.of(staff.isAtLeast(1)), ImmutableSet.of())
                        .isHostCode())
                .isFalse();
    }

    @Test
    void itsViewShowsItsConditionsAndParameters() {
        FactNode view = POINTS.view();
        assertThat(view.operation()).isEqualTo("FORMULA");
        assertThat(view.attributes()).containsOnlyKeys("condition 1", "parameter 1");
        assertThat(view.parts()).extracting(FactNode::name).containsExactly("staff", "listed");
        assertThat(POINTS.isAtLeast("30"))
                .isEqualTo(DecimalFact.of("points", Bilingual.of("积分", "points"), new Points())
                        .isAtLeast("30"));
    }

    @Test
    void whatIsWorkedOutOfSeveralFactsIsNotSolved() {
        ChangesNeeded needed = POINTS.isAtLeast("30")
                .explain(file(), START.plusDays(10))
                .changesNeeded(Truth.TRUE, ChangePolicy.anything());
        assertThat(needed.isComplete()).isFalse();
    }

    @Test
    void whatThrowsIsMissingAndReported() {
        MoneyFact<EnterpriseFile> broken =
                MoneyFact.of("broken", Bilingual.same("broken"), new ThrowingFormula<>("broken"));
        Explanation why = broken.isAtLeast(Money.parse("CNY 1")).explain(file(), START);
        assertThat(why.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(why.failures()).extracting(FactFailure::fact).containsExactly("broken");
    }

    /** What a dollar is worth, if the staff is known. */
    private record InYuan(CountFact<EnterpriseFile> staff, Condition<EnterpriseFile> condition)
            implements Formula<EnterpriseFile, BigDecimal> {

        @Override
        public ImmutableSet<Fact<EnterpriseFile, ?>> facts() {
            return ImmutableSet.of(staff);
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
            return reading.value(staff)
                    .flatMap(known -> reading.rates().on(CurrencyUnit.USD, CurrencyUnit.of("CNY"), reading.date()));
        }
    }

    @Test
    void itsTimelineChangesWhereARateDoes() {
        ExchangeRates rates = ExchangeRates.builder()
                .rate(
                        CurrencyUnit.USD,
                        CurrencyUnit.of("CNY"),
                        Timeline.<BigDecimal>builder()
                                .from(START, new BigDecimal("7"))
                                .from(START.plusDays(15), new BigDecimal("6"))
                                .build())
                .build();
        DecimalFact<EnterpriseFile> worth = DecimalFact.of(
                "worth",
                Bilingual.same("worth"),
                new InYuan(
                        EnterpriseFacts.count(STAFF),
                        EnterpriseFacts.flag(LISTED).isTrue()));
        assertThat(worth.isAtLeast("7")
                        .using(WorkCalendar.weekendsOnly(), rates)
                        .timeline(file()))
                .isEqualTo(Timeline.<Truth>builder()
                        .from(LocalDate.MIN, Truth.UNKNOWN)
                        .from(START.plusDays(5), Truth.TRUE)
                        .from(START.plusDays(15), Truth.FALSE)
                        .build());
    }

    @Test
    void whatItReadsThatThrowsIsReportedOnce() {
        CountFact<EnterpriseFile> throwing = Facts.of(EnterpriseFile.class, "host")
                .count("throwing", Bilingual.same("throwing"), file -> {
                    throw new IllegalStateException("no");
                });
        DecimalFact<EnterpriseFile> worth =
                DecimalFact.of("worth", Bilingual.same("worth"), new InYuan(throwing, throwing.isAtLeast(1)));
        assertThat(worth.isAtLeast("1").explain(file(), START.plusDays(5)).failures())
                .extracting(FactFailure::fact)
                .containsExactly("host.throwing");
        Condition<EnterpriseFile> opaque =
                Conditions.undated(EnterpriseFile.class, "opaque", Bilingual.same("opaque"), file -> {
                    throw new IllegalStateException("no");
                });
        DecimalFact<EnterpriseFile> both =
                DecimalFact.of("worth", Bilingual.same("worth"), new InYuan(throwing, opaque));
        assertThat(both.isAtLeast("1").explain(file(), START.plusDays(5)).failures())
                .extracting(FactFailure::fact)
                .containsExactly("host.throwing", "opaque");
    }
}
