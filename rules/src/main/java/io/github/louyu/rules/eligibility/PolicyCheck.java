package io.github.louyu.rules.eligibility;

import io.github.louyu.rules.Condition;
import io.github.louyu.rules.Conditions;
import io.github.louyu.text.Problem;
import io.github.louyu.time.DateRange;
import java.math.BigDecimal;
import java.util.List;
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
            problem("the id must be of letters, digits, dots, hyphens and underscores, but was '" + policy.id() + "'");
        }
        if (policy.condition().isEmpty()) {
            problem("the condition must be given with when, but was not");
        }
        if (policy.benefits().isEmpty()) {
            problem("a benefit must be given with granting, but was not");
        }
        if (policy.isAutomatic() && !policy.windows().isEmpty()) {
            problem("what is given without an application must have no application window, but had "
                    + policy.windows().size());
        }
        for (ApplicationWindow window : policy.windows()) {
            if (window instanceof ApplicationWindow.Once once && !once.days().overlaps(inForce)) {
                problem("an application window must have a day on which the policy is in force, " + inForce
                        + ", but was " + once.days());
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
            problem("quota", "must be of more than zero places, but was of " + places);
        });
        quota.budget().ifPresent(budget -> {
            if (!budget.isPositive()) {
                problem("quota", "must be of more than zero money, but was of " + budget);
            }
            for (Benefit<?> benefit : policy.benefits()) {
                benefit.amount()
                        .flatMap(amount ->
                                Optional.ofNullable(amount.node().unit().currency()))
                        .filter(currency -> !currency.equals(budget.getCurrencyUnit()))
                        .ifPresent(currency -> problem(
                                "quota",
                                "must be in " + currency + " as what is given is, but was in "
                                        + budget.getCurrencyUnit()));
            }
        });
    }

    /** A parameter of a condition must have a value on every day on which the policy is in force. */
    private void withoutGap(String part, Condition<?> condition) {
        for (Problem problem : Conditions.problems(condition, inForce)) {
            problems.add(new Problem(path + part + " > " + problem.path(), problem.message()));
        }
    }

    private void benefit(String part, Benefit<?> benefit) {
        benefit.amount().ifPresent(amount -> {
            AmountCheck check = new AmountCheck(path + " > " + part, inForce, problems);
            check.all(amount.node());
            Unit unit = amount.node().unit();
            if (!unit.isMoney()) {
                problem(part, "must be money, but was " + unit);
            }
            decimals(part, benefit.terms(), Optional.ofNullable(unit.currency()));
            terms(part, benefit.terms());
        });
    }

    private void decimals(String part, BenefitTerms terms, Optional<CurrencyUnit> currency) {
        int most = currency.map(CurrencyUnit::getDecimalPlaces).orElse(Integer.MAX_VALUE);
        terms.decimals().filter(decimals -> decimals > most).ifPresent(decimals -> {
            problem(part, "must be rounded to at most " + most + " decimals, but was to " + decimals);
        });
    }

    private void terms(String part, BenefitTerms terms) {
        if (terms.instalments().stream().anyMatch(weight -> weight <= 0)) {
            problem(part, "instalments must each be more than zero, but were " + terms.instalments());
        }
        if (terms.years() < 1) {
            problem(part, "years must be 1 or more, but was " + terms.years());
        }
        if (terms.years() > 1 && !terms.instalments().isEmpty()) {
            problem(part, "must be given each year or in instalments, but was both");
        }
        if (!terms.shares().isEmpty()) {
            BigDecimal sum = terms.shares().stream().map(CostShare::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
            terms.shares()
                    .forEach(
                            share -> share(part + " > share of " + share.payer().code(), share.percent()));
            if (sum.compareTo(HUNDRED) != 0) {
                problem(part, "shares must be 100% together, but were " + sum.toPlainString() + "%");
            }
        }
    }

    private void share(String part, BigDecimal percent) {
        if (percent.signum() <= 0 || percent.compareTo(HUNDRED) > 0) {
            problem(part, "must be more than 0% and at most 100%, but was " + percent.toPlainString() + "%");
        }
    }

    private void problem(String message) {
        problems.add(new Problem(path, message));
    }

    private void problem(String part, String message) {
        problems.add(new Problem(path + " > " + part, message));
    }
}
