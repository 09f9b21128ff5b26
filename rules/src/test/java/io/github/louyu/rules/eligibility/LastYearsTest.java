package io.github.louyu.rules.eligibility;

import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.eligibility.Firm.cny;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseFileBuilder;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.Figure;
import io.github.louyu.enterprise.FigureKind;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.rules.EnterpriseFacts;
import io.github.louyu.rules.FigureSeries;
import io.github.louyu.rules.MissingFact;
import io.github.louyu.rules.MoneyFact;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.ReportingPeriod;
import java.time.LocalDate;
import java.time.Month;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Policies ask for figures of "last year" and of "the last three years" (上年度、近三年), in conditions and in amounts. */
class LastYearsTest {

    private static final FigureKind<Money> PREMIUMS =
            FigureKind.of("PREMIUMS", Bilingual.of("失业保险费", "unemployment insurance"), ValueType.money());
    private static final FigureSeries<MoneyFact<EnterpriseFile>> PREMIUM =
            EnterpriseFacts.moneyFigures(PREMIUMS, PeriodKind.YEAR);
    private static final FigureSeries<MoneyFact<EnterpriseFile>> REVENUE = EnterpriseFacts.revenue(PeriodKind.YEAR);

    /** Half of what was paid last year, for who had sales of 300 in the last three years and 100 in the last one. */
    private static final EligibilityEngine<EnterpriseFile> ENGINE = EligibilityEngine.of(
            PolicyCatalogue.of(
                    "c",
                    ServicePolicy.of(SubjectType.ENTERPRISE, "refund")
                            .when(all(
                                    REVENUE.sumOfLast(3).isAtLeast(cny("300")),
                                    REVENUE.latest().isAtLeast(cny("100"))))
                            .granting(Benefit.of(Amount.of(PREMIUM.latest()).rate("50%")))),
            SubjectType.ENTERPRISE);

    /** Figures of a year are published in March of the next. */
    private static LocalDate published(int year) {
        return LocalDate.of(year + 1, Month.MARCH, 1);
    }

    private static void add(EnterpriseFileBuilder file, FigureKind<Money> kind, int year, String amount) {
        file.recordedOn(published(year))
                .add(kind.code() + year, Figure.of(kind, ReportingPeriod.year(year), cny(amount), published(year)));
    }

    private static PolicyEligibility ask(EnterpriseFileBuilder file, LocalDate day) {
        return ENGINE.assess(file.build(), day).get("c", "refund");
    }

    private static EnterpriseFileBuilder file(String... sales) {
        EnterpriseFileBuilder file = EnterpriseFile.builder(EnterpriseId.of("E1"));
        for (int i = 0; i < sales.length; i++) {
            add(file, FigureKind.REVENUE, 2020 + i, sales[i]);
            add(file, PREMIUMS, 2020 + i, 10 * (i + 1) + "");
        }
        return file;
    }

    @Test
    void lastYearAndTheLastThreeYearsAtTheirLimits() {
        LocalDate day = published(2022);
        assertThat(ask(file("90", "110", "100"), day).state()).isEqualTo(EligibilityState.ELIGIBLE);
        assertThat(ask(file("89.99", "110", "100"), day).state()).isEqualTo(EligibilityState.INELIGIBLE);
        assertThat(ask(file("190", "110", "99.99"), day).state()).isEqualTo(EligibilityState.INELIGIBLE);
        assertThat(ask(file("90.01", "110", "100"), day).state()).isEqualTo(EligibilityState.ELIGIBLE);
    }

    @Test
    void lastYearIsAnotherYearOnceItsFiguresArePublished() {
        EnterpriseFileBuilder file = file("90", "110", "100", "500");
        PolicyEligibility before = ask(file, published(2023).minusDays(1));
        PolicyEligibility after = ask(file, published(2023));
        assertThat(before.amount()).contains(cny("15"));
        assertThat(after.amount()).contains(cny("20"));
        assertThat(ENGINE.assess(file.build(), published(2022)).nextChange()).isEmpty();
    }

    @Test
    void aYearThatIsMissingIsAskedFor() {
        PolicyEligibility answer = ask(file("90", "110"), published(2021));
        assertThat(answer.state()).isEqualTo(EligibilityState.UNDETERMINED);
        assertThat(answer.missingFacts()).extracting(MissingFact::name).containsExactly("REVENUE/YEAR/2-before");
    }
}
