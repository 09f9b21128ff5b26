package io.github.louyu.rules;

import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.Conditions.any;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.Figure;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What one part of a calculation must become for the whole to do, operation by operation. */
class SolvingTest {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 2);

    private record Firm(@Nullable BigDecimal a, @Nullable BigDecimal b) {}

    private static final Facts<Firm> F = Facts.of(Firm.class, "firm");
    private static final DecimalFact<Firm> A = F.decimal("a", Bilingual.same("a"), Firm::a);
    private static final DecimalFact<Firm> B = F.decimal("b", Bilingual.same("b"), Firm::b);

    private static Firm firm(String a, @Nullable String b) {
        return new Firm(new BigDecimal(a), b == null ? null : new BigDecimal(b));
    }

    /** A condition that does not hold, the fact that stays, and what is said would do. */
    record Case(Condition<Firm> condition, Firm firm, DecimalFact<Firm> kept, String text) {
        @Override
        public String toString() {
            return condition + " of " + firm + ", " + kept + " kept";
        }
    }

    private static final String NONE = "no change would do";

    static Stream<Case> cases() {
        return Stream.of(
                new Case(A.plus(B).isAtLeast("100"), firm("30", "60"), B, "a: 30 now, 40 would do, 10 short"),
                new Case(A.plus(B).isAtLeast("100"), firm("30", "60"), A, "b: 60 now, 70 would do, 10 short"),
                new Case(A.minus(B).isAtLeast("10"), firm("30", "60"), B, "a: 30 now, 70 would do, 40 short"),
                new Case(A.minus(B).isAtLeast("10"), firm("30", "60"), A, "b: 60 now, 20 would do, 40 too much"),
                new Case(A.times(B).isAtLeast("1800"), firm("25", "60"), B, "a: 25 now, 30 would do, 5 short"),
                new Case(A.times(B).isAtLeast("1800"), firm("30", "50"), A, "b: 50 now, 60 would do, 10 short"),
                new Case(A.times(B).isAtLeast("1"), firm("30", "0"), B, NONE),
                new Case(A.dividedBy(B).isAtLeast("0.5"), firm("20", "50"), B, "a: 20 now, 25 would do, 5 short"),
                new Case(A.dividedBy(B).isAtLeast("0.5"), firm("20", "50"), A, "b: 50 now, 40 would do, 10 too much"),
                new Case(A.dividedBy(B).isAtMost("0"), firm("20", "50"), A, "b: 50 now, -1 would do, 51 too much"),
                new Case(A.dividedBy(B).isAtMost("0"), firm("20", "50"), B, "a: 20 now, 0 would do, 20 too much"),
                new Case(A.dividedBy(B).isAtLeast("3"), firm("0", "50"), A, NONE),
                new Case(A.dividedBy(B).isAtLeast("3"), firm("1", "0"), B, NONE),
                new Case(A.orLess(B).isAtLeast("50"), firm("30", "60"), B, "a: 30 now, 50 would do, 20 short"),
                new Case(A.orLess(B).isAtLeast("50"), firm("30", "40"), B, NONE),
                new Case(A.orLess(B).isAtLeast("50"), firm("30", "50"), B, "a: 30 now, 50 would do, 20 short"),
                new Case(A.orMore(B).isAtMost("50"), firm("70", "40"), B, "a: 70 now, 50 would do, 20 too much"),
                new Case(A.orMore(B).isAtMost("50"), firm("70", "60"), B, NONE),
                new Case(A.orMore(B).isAtMost("50"), firm("70", "50"), B, "a: 70 now, 50 would do, 20 too much"),
                new Case(
                        A.percentChangeFrom(B).isAtLeast("20"),
                        firm("100", "100"),
                        B,
                        "a: 100 now, 120 would do, 20 short"),
                new Case(
                        A.percentChangeFrom(B).isAtLeast("25"),
                        firm("100", "100"),
                        A,
                        "b: 100 now, 80 would do, 20 too much"),
                new Case(A.percentChangeFrom(B).isAtLeast("20"), firm("100", "0"), B, NONE),
                new Case(
                        A.percentChangeFrom(B).isAtMost("-100"),
                        firm("5", "10"),
                        B,
                        "a: 5 now, 0 would do, 5 too much"),
                new Case(A.percentChangeFrom(B).isAtMost("-100"), firm("5", "10"), A, NONE),
                new Case(A.plus(B).isAtLeast("100"), firm("30", null), B, NONE),
                new Case(A.isAbove(A), firm("1", "0"), B, NONE),
                new Case(A.times("3").isAtLeast("12"), firm("3", "0"), B, "a: 3 now, 4 would do, 1 short"),
                new Case(A.times("0").isAtLeast("12"), firm("3", "0"), B, NONE),
                new Case(
                        all(A.isAtLeast("1"), any(A.isAtLeast("1"), B.isAtLeast("1"))),
                        firm("0", "0"),
                        B,
                        "a: 0 now, 1 would do, 1 short"),
                new Case(
                        A.plus(B).times("0.5").isAtLeast("50"),
                        firm("30", "60"),
                        B,
                        "a: 30 now, 40 would do, 10 short"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theNearestValueThatWouldDoIsFound(Case each) {
        ChangesNeeded needed = each.condition()
                .explain(each.firm(), DAY)
                .changesNeeded(Truth.TRUE, ChangePolicy.anything().keeping(each.kept()));
        assertThat(needed.toText(Locale.ENGLISH)).isEqualTo(each.text());
        assertThat(needed.isComplete()).isTrue();
    }

    @Test
    void whatStandsTwiceIsNotSolvedAndTheAnswerSaysThatOthersMayDo() {
        for (Condition<Firm> condition :
                List.of(A.times(A).isAtLeast("4"), A.plus(B).plus(A).isAtLeast("4"), A.isAbove(A.times("2")))) {
            assertThat(condition
                            .explain(firm("1", "1"), DAY)
                            .changesNeeded(Truth.TRUE, ChangePolicy.anything().keeping(B))
                            .isComplete())
                    .as("%s", condition)
                    .isFalse();
        }
    }

    @Test
    void whereNoDecimalIsExactlyTheLimitANearOneIsFound() {
        assertThat(A.times("3")
                        .isAtLeast("10")
                        .explain(firm("3", "0"), DAY)
                        .changesNeeded(Truth.TRUE, ChangePolicy.anything())
                        .toText(Locale.ENGLISH))
                .matches("a: 3 now, 3\\.3{20,}\\d would do, about 0\\.3333 short");
        assertThat(A.times("3")
                        .isAtMost("10")
                        .explain(firm("5", "0"), DAY)
                        .changesNeeded(Truth.TRUE, ChangePolicy.anything())
                        .toText(Locale.ENGLISH))
                .matches("a: 5 now, 3\\.3{20,} would do, about 1\\.6667 too much");
    }

    private static final FigureSeries<MoneyFact<EnterpriseFile>> TAX = EnterpriseFacts.tax(PeriodKind.HALF_YEAR);
    private static final FigureSeries<DecimalFact<EnterpriseFile>> STAFF =
            EnterpriseFacts.countFigures(FigureKind.HEADCOUNT, PeriodKind.QUARTER);

    private static EnterpriseFile file() {
        var builder = EnterpriseFile.builder(EnterpriseId.of("E1")).recordedOn(DAY);
        List<String> taxes = List.of("40", "30", "20", "60");
        for (int i = 0; i < taxes.size(); i++) {
            builder.add(
                    "t" + i,
                    Figure.of(
                            FigureKind.TAX,
                            ReportingPeriod.halfYear(2019, 2).plus(-i),
                            Money.of(CurrencyUnit.of("CNY"), new BigDecimal(taxes.get(i))),
                            DAY));
        }
        for (int i = 0; i < 5; i++) {
            builder.add(
                    "s" + i,
                    Figure.of(
                            FigureKind.HEADCOUNT,
                            ReportingPeriod.quarter(2019, 4).plus(-i),
                            100L + i,
                            DAY));
        }
        return builder.build();
    }

    private static String onlyChanging(
            Condition<EnterpriseFile> condition,
            OrderedFact<EnterpriseFile, ?> changing,
            List<? extends Fact<EnterpriseFile, ?>> all) {
        ChangePolicy policy = ChangePolicy.anything();
        for (Fact<EnterpriseFile, ?> fact : all) {
            policy = policy.keeping(fact);
        }
        return condition
                .explain(file(), DAY)
                .changesNeeded(Truth.TRUE, policy.allowingAnyChange(changing))
                .toText(Locale.ENGLISH);
    }

    private static String ofTax(Condition<EnterpriseFile> condition, int before) {
        return onlyChanging(
                condition, TAX.before(before), List.of(TAX.before(0), TAX.before(1), TAX.before(2), TAX.before(3)));
    }

    private static String ofStaff(Condition<EnterpriseFile> condition, int before) {
        return onlyChanging(
                condition,
                STAFF.before(before),
                List.of(STAFF.before(0), STAFF.before(1), STAFF.before(2), STAFF.before(3), STAFF.before(4)));
    }

    @Test
    void sumsAndMeansOfPeriods() {
        assertThat(ofTax(TAX.sumOfLast(3).isAtLeast(Money.parse("CNY 100")), 0))
                .isEqualTo("tax of the latest half-year: CNY 40 now, CNY 50 would do, CNY 10 short");
        assertThat(ofTax(TAX.meanOfLast(3).isAtLeast(Money.parse("CNY 40")), 1))
                .isEqualTo("tax of the half-year before: CNY 30 now, CNY 60 would do, CNY 30 short");
        assertThat(ofTax(TAX.leastOfLast(3).isAtLeast(Money.parse("CNY 25")), 2))
                .isEqualTo("tax of the same half-year a year before: CNY 20 now, CNY 25 would do, CNY 5 short");
        assertThat(ofTax(TAX.leastOfLast(3).isAtLeast(Money.parse("CNY 35")), 2))
                .isEqualTo(NONE);
    }

    /** The quarters at both ends count half. */
    @Test
    void meansOfQuarterAverages() {
        assertThat(ofStaff(STAFF.meanOfQuarterAverages().isAtLeast("103"), 0))
                .isEqualTo("headcount of the latest quarter: 100 now, 108 would do, 8 short");
        assertThat(ofStaff(STAFF.meanOfQuarterAverages().isAtLeast("103"), 4))
                .isEqualTo("headcount of the same quarter a year before: 104 now, 112 would do, 8 short");
        assertThat(ofStaff(STAFF.meanOfQuarterAverages().isAtLeast("103"), 2))
                .isEqualTo("headcount of the quarter 2 before the latest: 102 now, 106 would do, 4 short");
    }

    /** 40 after 30 after 20 after 60: one decline, long ago; a figure is turned between its neighbours. */
    @Test
    void declinesInARow() {
        assertThat(ofTax(TAX.declinesInARow(3).isAtLeast(1), 0))
                .isEqualTo("tax of the latest half-year: CNY 40 now, CNY 29.99 would do, CNY 10.01 too much");
        assertThat(ofTax(TAX.declinesInARow(3).isAtLeast(1), 1))
                .isEqualTo("tax of the half-year before: CNY 30 now, CNY 40.01 would do, CNY 10.01 short");
        assertThat(ofTax(TAX.declinesInARow(3).isAtLeast(3), 1)).isEqualTo(NONE);
    }
}
