package io.github.louyu.rules.eligibility;

import static io.github.louyu.rules.Conditions.always;
import static io.github.louyu.rules.eligibility.Firm.cny;
import static io.github.louyu.rules.eligibility.Firm.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Problem;
import io.github.louyu.text.ProblemsException;
import io.github.louyu.time.PeriodKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What there is not enough of for all is said with its limit, and is never a promise. */
class QuotaTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);

    private static ServicePolicy<Firm> award(String id, String amount) {
        return ServicePolicy.of(Firm.TYPE, id)
                .titled(Bilingual.of("创新奖励", "Award"))
                .when(always())
                .granting(Benefit.fixed(cny(amount)));
    }

    private static EligibilityReport assess(ServicePolicy<?>... policies) {
        return EligibilityEngine.of(PolicyCatalogue.of("c", policies), Firm.TYPE)
                .assess(Firm.of(), DAY);
    }

    @Test
    void whoQualifiesIsEligibleAndPromisedNothing() {
        EligibilityReport report = assess(award("a", "500000").limitedTo(Quota.ofPlaces(100)));
        PolicyEligibility answer = report.get("c", "a");
        assertThat(answer.state()).isEqualTo(EligibilityState.ELIGIBLE);
        assertThat(answer.quota()).contains(Quota.ofPlaces(100));
        BenefitAmount benefit = answer.benefits().get(0);
        assertThat(benefit.amount()).contains(cny("500000"));
        assertThat(benefit.isUnderQuota()).isTrue();
        assertThat(benefit.sureAmount()).isEmpty();
        PolicyBundle bundle = report.bestBundle();
        assertThat(bundle.items()).hasSize(1);
        assertThat(bundle.items().get(0).isValued()).isFalse();
        assertThat(bundle.worth()).isEqualTo(cny("0"));
        assertThat(bundle.most()).isEqualTo(cny("500000"));
        assertThat(bundle.totals()).isEmpty();
    }

    @Test
    void whatIsSureIsTakenBeforeMoreUnderAQuota() {
        PolicyBundle bundle = assess(
                        award("a", "500000").limitedTo(Quota.ofPlaces(5)).excluding("b"), award("b", "10000"))
                .bestBundle();
        assertThat(bundle.items())
                .extracting(item -> item.policy().id().policy())
                .containsExactly("b");
        assertThat(bundle.worth()).isEqualTo(cny("10000"));
    }

    @Test
    void theReportSaysTheLimitAndThatItIsNoPromise() {
        Quota quota = Quota.ofPlaces(100)
                .andBudget(cny("20000000"))
                .each(PeriodKind.YEAR)
                .firstComeFirstServed();
        PolicyEligibility answer = assess(award("a", "500000").limitedTo(quota)).get("c", "a");
        assertThat(answer.toText(Locale.CHINESE)).contains("总量有限：每年100个名额、资金2000万元，先到先得；符合条件不等于必然获得");
        assertThat(answer.toText(Locale.ENGLISH))
                .contains("limited: 100 places and CNY 20,000,000 a year, first come, first served;"
                        + " who qualifies may still not be given it");
    }

    @Test
    void eachLimitReadsByItself() {
        assertThat(Quota.ofBudget(cny("5000000")).byMerit().words())
                .isEqualTo(Bilingual.of(
                        "总量有限：总计资金500万元，择优确定；符合条件不等于必然获得",
                        "limited: CNY 5,000,000 in all, the best applications first; who qualifies may still not be given"
                                + " it"));
        assertThat(Quota.ofPlaces(3).each(PeriodKind.QUARTER).words())
                .isEqualTo(Bilingual.of(
                        "总量有限：每季度3个名额，分配方式未说明；符合条件不等于必然获得",
                        "limited: 3 places a quarter, how they are given out is not stated; who qualifies may still not be"
                                + " given it"));
    }

    @Test
    void aQuotaOfNothingOrInAnotherCurrencyIsRefused() {
        ProblemsException refused = catchThrowableOfType(
                ProblemsException.class,
                () -> assess(
                        award("a", "1").limitedTo(Quota.ofPlaces(0).andBudget(cny("0"))),
                        award("b", "1").limitedTo(Quota.ofBudget(usd("5")))));
        assertThat(refused.problems().stream().map(Problem::toString).toList())
                .isEqualTo(List.of(
                        "catalogue c > policy a > quota: must be of more than zero places, but was of 0",
                        "catalogue c > policy a > quota: must be of more than zero money, but was of CNY 0.00",
                        "catalogue c > policy b > quota: must be in CNY as what is given is, but was in USD"));
    }
}
