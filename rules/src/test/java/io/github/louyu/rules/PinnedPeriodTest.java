package io.github.louyu.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseFileBuilder;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.Figure;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.ReportingPeriod;
import io.github.louyu.time.Timeline;
import io.github.louyu.time.WorkCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** A condition on the latest figures, asked of one period whether it is the latest or not. */
class PinnedPeriodTest {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 24);
    private static final LocalDate FIRST_OUT = LocalDate.of(2018, 8, 1);
    private static final LocalDate SECOND_OUT = LocalDate.of(2019, 2, 1);
    private static final ReportingPeriod FIRST = ReportingPeriod.halfYear(2018, 1);
    private static final ReportingPeriod SECOND = ReportingPeriod.halfYear(2018, 2);
    private static final FigureKind<BigDecimal> AREA =
            FigureKind.of("AREA_LET", Bilingual.of("出租面积", "area let"), ValueType.decimal("m2"));

    private static final Evaluator<EnterpriseFile> LOW = EnterpriseFacts.tax(PeriodKind.HALF_YEAR)
            .latest()
            .isBelow(Money.parse("CNY 95"))
            .using(WorkCalendar.weekendsOnly());

    private static Figure<Money> tax(ReportingPeriod period, String amount, LocalDate publishedOn) {
        return Figure.of(FigureKind.TAX, period, Money.parse(amount), publishedOn);
    }

    private static final EnterpriseFile FILE = file();

    private static EnterpriseFile file() {
        EnterpriseFileBuilder file = EnterpriseFile.builder(EnterpriseId.of("E1"));
        return file.recordedOn(FIRST_OUT)
                .add("t1", tax(FIRST, "CNY 100", FIRST_OUT))
                .add("a1", Figure.of(AREA, ReportingPeriod.year(2017), new BigDecimal("1.50"), FIRST_OUT))
                .recordedOn(SECOND_OUT)
                .add("t2", tax(SECOND, "CNY 90", SECOND_OUT))
                .add("q1", tax(ReportingPeriod.quarter(2018, 4), "CNY 10", SECOND_OUT))
                .build();
    }

    @Test
    void thePeriodIsReadThatIsAskedAbout() {
        assertThat(LOW.test(FILE, DAY)).isEqualTo(Truth.TRUE);
        assertThat(LOW.ofPeriod(FigureKind.TAX, FIRST).test(FILE, DAY)).isEqualTo(Truth.FALSE);
        assertThat(LOW.ofPeriod(FigureKind.TAX, SECOND).test(FILE, DAY)).isEqualTo(Truth.TRUE);
        assertThat(LOW.ofPeriod(FigureKind.TAX, ReportingPeriod.halfYear(2019, 1))
                        .test(FILE, DAY))
                .as("not published")
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void onEveryDayToo() {
        assertThat(LOW.timeline(FILE))
                .isEqualTo(Timeline.<Truth>builder()
                        .from(LocalDate.MIN, Truth.UNKNOWN)
                        .from(FIRST_OUT, Truth.FALSE)
                        .from(SECOND_OUT, Truth.TRUE)
                        .build());
        assertThat(LOW.ofPeriod(FigureKind.TAX, FIRST).timeline(FILE))
                .isEqualTo(Timeline.<Truth>builder()
                        .from(LocalDate.MIN, Truth.UNKNOWN)
                        .from(FIRST_OUT, Truth.FALSE)
                        .build());
    }

    @Test
    void figuresOfAnotherKindOrLengthAreReadAsEver() {
        assertThat(LOW.ofPeriod(FigureKind.REVENUE, FIRST).test(FILE, DAY)).isEqualTo(Truth.TRUE);
        assertThat(LOW.ofPeriod(FigureKind.TAX, ReportingPeriod.quarter(2018, 1))
                        .test(FILE, DAY))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void thePeriodBeforeIsThatBeforeTheOneAskedAbout() {
        FigureSeries<MoneyFact<EnterpriseFile>> tax = EnterpriseFacts.tax(PeriodKind.HALF_YEAR);
        Evaluator<EnterpriseFile> declined =
                tax.latest().isBelow(tax.periodBefore()).using(WorkCalendar.weekendsOnly());
        assertThat(declined.test(FILE, DAY)).isEqualTo(Truth.TRUE);
        assertThat(declined.ofPeriod(FigureKind.TAX, SECOND).test(FILE, DAY)).isEqualTo(Truth.TRUE);
        assertThat(declined.ofPeriod(FigureKind.TAX, FIRST).test(FILE, DAY)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void onePeriodIsSteadyWhileAnotherBecomesTheLatest() {
        DateRange around = DateRange.of(SECOND_OUT.minusDays(5), SECOND_OUT.plusDays(5));
        DateRange since = DateRange.of(SECOND_OUT, DAY);
        DateRange before = DateRange.of(FIRST_OUT.minusDays(9), FIRST_OUT);
        assertThat(LOW.isSteady(FILE, around)).isFalse();
        assertThat(LOW.isSteady(FILE, since)).isTrue();
        assertThat(LOW.isSteady(FILE, before)).as("nothing is published").isTrue();
        assertThat(LOW.ofPeriod(FigureKind.TAX, FIRST).isSteady(FILE, around)).isTrue();
        assertThat(LOW.ofPeriod(FigureKind.TAX, SECOND).isSteady(FILE, around)).isFalse();
    }

    @Test
    void withinARangeItIsNotKnownOutsideOfIt() {
        DateRange range = DateRange.of(SECOND_OUT.minusDays(5), SECOND_OUT.plusDays(5));
        assertThat(LOW.timeline(FILE, range))
                .isEqualTo(Timeline.<Truth>builder()
                        .from(range.start(), Truth.FALSE)
                        .from(SECOND_OUT, Truth.TRUE)
                        .unknownFrom(range.endExclusive())
                        .build());
        assertThat(LOW.timeline(FILE, DateRange.from(SECOND_OUT.minusDays(5))))
                .isEqualTo(Timeline.<Truth>builder()
                        .from(range.start(), Truth.FALSE)
                        .from(SECOND_OUT, Truth.TRUE)
                        .build());
        DateRange before = DateRange.of(FIRST_OUT.minusDays(5), FIRST_OUT);
        assertThat(LOW.timeline(FILE, before))
                .isEqualTo(Timeline.<Truth>builder()
                        .from(before.start(), Truth.UNKNOWN)
                        .unknownFrom(before.endExclusive())
                        .build());
    }

    @Test
    void figuresThatAreNumbersAreReadAsTheyAre() {
        FigureSeries<DecimalFact<EnterpriseFile>> area = EnterpriseFacts.decimalFigures(AREA, PeriodKind.YEAR);
        assertThat(area.latest().read(FILE, DAY).map(BigDecimal::stripTrailingZeros))
                .contains(new BigDecimal("1.5"));
        assertThat(area.latest().isAtLeast("1.5").test(FILE, DAY)).isEqualTo(Truth.TRUE);
        assertThat(area.sumOfLast(1).isAtLeast("1.6").test(FILE, DAY)).isEqualTo(Truth.FALSE);
    }

    @Test
    void aMeanIsOfOnePeriodOrMore() {
        FigureSeries<MoneyFact<EnterpriseFile>> tax = EnterpriseFacts.tax(PeriodKind.HALF_YEAR);
        assertThat(tax.meanBefore(1).isAtLeast(Money.parse("CNY 100")).test(FILE, DAY))
                .isEqualTo(Truth.TRUE);
        assertThatIllegalArgumentException().isThrownBy(() -> tax.meanBefore(0)).withMessageContaining("periods");
    }
}
