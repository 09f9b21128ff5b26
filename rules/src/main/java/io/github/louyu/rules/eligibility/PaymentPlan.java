package io.github.louyu.rules.eligibility;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.joda.money.Money;

/** Splits a sum into what each authority pays in each year. The parts add up to the sum. */
final class PaymentPlan {

    private PaymentPlan() {}

    static ImmutableList<Payment> of(Money sum, BenefitTerms terms, int firstYear, Authority issuer) {
        List<Money> parts = split(sum, weights(terms));
        List<CostShare> shares =
                terms.shares().isEmpty() ? List.of(new CostShare(issuer, BigDecimal.valueOf(100))) : terms.shares();
        List<BigDecimal> percents = shares.stream().map(CostShare::percent).toList();
        ImmutableList.Builder<Payment> payments = ImmutableList.builder();
        for (int i = 0; i < parts.size(); i++) {
            List<Money> shared = split(parts.get(i), percents);
            for (int j = 0; j < shares.size(); j++) {
                if (!shared.get(j).isZero()) {
                    payments.add(new Payment(shares.get(j).payer(), firstYear + i, shared.get(j)));
                }
            }
        }
        return payments.build();
    }

    private static List<BigDecimal> weights(BenefitTerms terms) {
        return terms.instalments().isEmpty()
                ? Collections.nCopies(terms.years(), BigDecimal.ONE)
                : terms.instalments().stream().map(BigDecimal::valueOf).toList();
    }

    /** Each part is what is due with it and those before, rounded down, less what those before got. */
    private static List<Money> split(Money sum, List<BigDecimal> weights) {
        Rational total = Rational.of(weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        Rational whole = Rational.of(sum.getAmount());
        List<Money> parts = new ArrayList<>(weights.size());
        BigDecimal due = BigDecimal.ZERO;
        Money given = Money.zero(sum.getCurrencyUnit());
        for (BigDecimal weight : weights) {
            due = due.add(weight);
            Money until = Money.of(
                    sum.getCurrencyUnit(),
                    whole.times(Rational.of(due))
                            .dividedBy(total)
                            .rounded(sum.getCurrencyUnit().getDecimalPlaces(), RoundingMode.DOWN));
            parts.add(until.minus(given));
            given = until;
        }
        return parts;
    }
}
