package io.github.louyu.examples.catalogues;

import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.Conditions.any;
import static io.github.louyu.rules.EnterpriseFacts.count;
import static io.github.louyu.rules.EnterpriseFacts.decimal;
import static io.github.louyu.rules.EnterpriseFacts.flag;
import static io.github.louyu.rules.EnterpriseFacts.money;

import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.DatedParameter;
import io.github.louyu.rules.eligibility.Amount;
import io.github.louyu.rules.eligibility.AmountCase;
import io.github.louyu.rules.eligibility.Amounts;
import io.github.louyu.rules.eligibility.Benefit;
import io.github.louyu.rules.eligibility.PolicyCatalogue;
import io.github.louyu.rules.eligibility.ServicePolicy;
import io.github.louyu.rules.eligibility.SubjectType;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Timeline;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.Money;

/**
 * The refund of unemployment insurance to those who keep their staff (失业保险稳岗返还): of what was paid last year, for a lay-off rate of
 * no more than the national target of 5.5%, or 20% where no more than 30 are insured. In 2022 large firms 50%, small ones up to
 * 90%, to 31 December (Xiaoyi government, 2022); in Shanghai for 2023 large firms 30%, small ones 60% (China News, 29 May 2024, of
 * which the day is taken for the first).
 */
public final class JobStabilityRefund {

    /** The id of the catalogue. */
    public static final String ID = "job-stability-refund";

    /** Share of the insured staff laid off, in per cent. */
    public static final Attribute<BigDecimal> LAY_OFF_RATE = PolicyFacts.percent("lay-off-rate", "裁员率", "lay-off rate");

    /** Unemployment insurance paid last year. */
    public static final Attribute<Money> PREMIUMS =
            PolicyFacts.money("unemployment-insurance", "上年度实缴失业保险费", "unemployment insurance paid last year");

    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);

    private static final DatedParameter<BigDecimal> TARGET = DatedParameter.of(
            "national-lay-off-target",
            Bilingual.of("全国城镇调查失业率控制目标", "the national target"),
            Timeline.<BigDecimal>builder()
                    .from(FIRST_DAY, new BigDecimal("5.5"))
                    .build());

    private JobStabilityRefund() {}

    /**
     * Gives the catalogue.
     *
     * @return the catalogue, with two versions of one policy
     */
    public static PolicyCatalogue catalogue() {
        return PolicyCatalogue.builder(ID)
                .title(Bilingual.of("失业保险稳岗返还", "Refund of unemployment insurance"))
                .issuer(Authorities.INSURANCE)
                .policy(refund().citing("Xiaoyi government, 2022")
                        .inForce(DateRange.ofClosed(FIRST_DAY, LocalDate.of(2022, 12, 31)))
                        .granting(
                                Benefit.of(Amounts.firstOf(AmountCase.of(large(), premiums("50%")))),
                                Benefit.of(Amounts.firstOf(AmountCase.of(small(), premiums("90%"))))
                                        .asCeiling()))
                .policy(refund().citing("China News, 29 May 2024")
                        .inForce(DateRange.from(LocalDate.of(2024, 5, 29)))
                        .granting(Benefit.of(Amounts.firstOf(
                                AmountCase.of(large(), premiums("30%")), AmountCase.of(small(), premiums("60%"))))))
                .build();
    }

    private static ServicePolicy<EnterpriseFile> refund() {
        return ServicePolicy.of(SubjectType.ENTERPRISE, "refund")
                .titled(Bilingual.of("稳岗返还", "Job-stability refund"))
                .when(any(
                        decimal(LAY_OFF_RATE).isAtMost(TARGET),
                        all(
                                decimal(LAY_OFF_RATE).isAtMost("20"),
                                count(PolicyFacts.INSURED_STAFF).isAtMost(30))));
    }

    private static Amount<EnterpriseFile> premiums(String percent) {
        return Amount.of(money(PREMIUMS)).rate(percent);
    }

    private static Condition<EnterpriseFile> large() {
        return flag(RentRelief2022.SMALL_FIRM).isFalse();
    }

    private static Condition<EnterpriseFile> small() {
        return flag(RentRelief2022.SMALL_FIRM).isTrue();
    }
}
