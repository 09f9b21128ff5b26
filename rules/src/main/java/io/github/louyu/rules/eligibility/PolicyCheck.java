package io.github.louyu.rules.eligibility;

import static io.github.louyu.rules.eligibility.Problems.SENTENCES;

import io.github.louyu.rules.Condition;
import io.github.louyu.rules.Conditions;
import io.github.louyu.text.Problem;
import io.github.louyu.time.DateRange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;

/** Finds what is missing in one policy or does not fit together. */
final class PolicyCheck {

    static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]+");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String path;
    private final DateRange inForce;
    private final List<Problem> problems;

    PolicyCheck(String path, DateRange inForce, List<Problem> problems) {
        this.path = path;
        this.inForce = inForce;
        this.problems = problems;
    }

    void check(ServicePolicy<?> policy) {
        if (!ID.matcher(policy.id()).matches()) {
            problem("id.form", Map.of("id", policy.id()));
        }
        if (policy.condition().isEmpty()) {
            problem("policy.condition", Map.of());
        }
        if (policy.benefits().isEmpty()) {
            problem("policy.benefit", Map.of());
        }
        if (policy.isAutomatic() && !policy.windows().isEmpty()) {
            problem("policy.automatic", Map.of("windows", policy.windows().size()));
        }
        for (ApplicationWindow window : policy.windows()) {
            if (window instanceof ApplicationWindow.Once once && !once.days().overlaps(inForce)) {
                problem("policy.window", Map.of("days", inForce, "window", once.days()));
            }
        }
        policy.quota().ifPresent(quota -> quota(policy, quota));
        policy.condition().ifPresent(condition -> withoutGap("", condition));
        policy.discretion().ifPresent(clause -> withoutGap(" > clause of discretion", clause));
        policy.clawBack().ifPresent(clawBack -> {
            share("claw-back", clawBack.percent());
            withoutGap(" > claw-back", clawBack.condition());
        });
        for (int i = 0; i < policy.benefits().size(); i++) {
            String part = policy.benefits().size() == 1 ? "benefit" : "benefit " + (i + 1);
            benefit(part, policy.benefits().get(i));
        }
    }

    private void quota(ServicePolicy<?> policy, Quota quota) {
        quota.places().filter(places -> places <= 0).ifPresent(places -> {
            problem("quota", "quota.places", Map.of("places", places));
        });
        quota.budget().ifPresent(budget -> {
            if (!budget.isPositive()) {
                problem("quota", "quota.budget", Map.of("budget", budget));
            }
            for (Benefit<?> benefit : policy.benefits()) {
                benefit.amount()
                        .flatMap(amount ->
                                Optional.ofNullable(amount.node().unit().currency()))
                        .filter(currency -> !currency.equals(budget.getCurrencyUnit()))
                        .ifPresent(currency -> problem(
                                "quota",
                                "quota.currency",
                                Map.of("currency", currency, "was", budget.getCurrencyUnit())));
            }
        });
    }

    /** A parameter of a condition must have a value on every day on which the policy is in force. */
    private void withoutGap(String part, Condition<?> condition) {
        for (Problem problem : Conditions.problems(condition, inForce)) {
            problems.add(problem.within(path + part));
        }
    }

    private void benefit(String part, Benefit<?> benefit) {
        benefit.amount().ifPresent(amount -> {
            AmountCheck check = new AmountCheck(path + " > " + part, inForce, problems);
            check.all(amount.node());
            Unit unit = amount.node().unit();
            if (!unit.isMoney()) {
                problem(part, "benefit.money", Map.of("unit", unit.words()));
            }
            decimals(part, benefit.terms(), Optional.ofNullable(unit.currency()));
            terms(part, benefit.terms());
        });
    }

    private void decimals(String part, BenefitTerms terms, Optional<CurrencyUnit> currency) {
        int most = currency.map(CurrencyUnit::getDecimalPlaces).orElse(Integer.MAX_VALUE);
        terms.decimals().filter(decimals -> decimals > most).ifPresent(decimals -> {
            problem(part, "benefit.decimals", Map.of("most", most, "decimals", decimals));
        });
    }

    private void terms(String part, BenefitTerms terms) {
        if (terms.instalments().stream().anyMatch(weight -> weight <= 0)) {
            problem(part, "benefit.instalments", Map.of("instalments", terms.instalments()));
        }
        if (terms.years() < 1) {
            problem(part, "benefit.years", Map.of("years", terms.years()));
        }
        if (terms.years() > 1 && !terms.instalments().isEmpty()) {
            problem(part, "benefit.years-and-instalments", Map.of());
        }
        if (!terms.shares().isEmpty()) {
            BigDecimal sum = terms.shares().stream().map(CostShare::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
            terms.shares()
                    .forEach(
                            share -> share(part + " > share of " + share.payer().code(), share.percent()));
            if (sum.compareTo(HUNDRED) != 0) {
                problem(part, "benefit.shares", Map.of("sum", sum.toPlainString()));
            }
        }
    }

    private void share(String part, BigDecimal percent) {
        if (percent.signum() <= 0 || percent.compareTo(HUNDRED) > 0) {
            problem(part, "benefit.share", Map.of("percent", percent.toPlainString()));
        }
    }

    private void problem(String key, Map<String, ?> values) {
        problems.add(SENTENCES.problem(path, key, values));
    }

    private void problem(String part, String key, Map<String, ?> values) {
        problems.add(SENTENCES.problem(path + " > " + part, key, values));
    }
}
