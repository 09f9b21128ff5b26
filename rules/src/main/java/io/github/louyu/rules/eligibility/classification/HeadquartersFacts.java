package io.github.louyu.rules.eligibility.classification;

import static java.util.Objects.requireNonNull;

import io.github.louyu.rules.Condition;
import io.github.louyu.rules.CountFact;
import io.github.louyu.rules.DecimalFact;
import io.github.louyu.rules.FlagFact;
import io.github.louyu.rules.MoneyFact;

/**
 * What the recognition of headquarters reads (跨国公司总部认定所需事实), of any type of subject.
 *
 * @param <S> the type of the subject
 * @param parentAssets the total assets of the parent
 * @param parentInServices whether the parent is in services
 * @param investedInChina what the parent has paid in in China
 * @param firmsManaged how many firms it manages
 * @param capital the registered capital
 * @param branchFunds the funds of a branch over three years
 * @param foreignShare the share that the foreign parent holds, in per cent
 * @param whollyForeign whether it is wholly foreign-owned
 * @param noSeriousDishonesty whether it had no record of serious dishonesty in the last three years
 * @param yearsHere the full years it has been operating here
 * @param revenueLastYear the revenue of last year
 * @param businessUnitShare what that is of the revenue of the parent's business unit, in per cent
 */
public record HeadquartersFacts<S>(
        MoneyFact<S> parentAssets,
        FlagFact<S> parentInServices,
        MoneyFact<S> investedInChina,
        CountFact<S> firmsManaged,
        MoneyFact<S> capital,
        MoneyFact<S> branchFunds,
        DecimalFact<S> foreignShare,
        FlagFact<S> whollyForeign,
        Condition<S> noSeriousDishonesty,
        CountFact<S> yearsHere,
        MoneyFact<S> revenueLastYear,
        DecimalFact<S> businessUnitShare) {

    /**
     * Checks that nothing is null.
     *
     * @param parentAssets the total assets of the parent
     * @param parentInServices whether the parent is in services
     * @param investedInChina what the parent has paid in in China
     * @param firmsManaged how many firms it manages
     * @param capital the registered capital
     * @param branchFunds the funds of a branch over three years
     * @param foreignShare the share that the foreign parent holds, in per cent
     * @param whollyForeign whether it is wholly foreign-owned
     * @param noSeriousDishonesty whether it had no record of serious dishonesty in the last three years
     * @param yearsHere the full years it has been operating here
     * @param revenueLastYear the revenue of last year
     * @param businessUnitShare what that is of the revenue of the parent's business unit, in per cent
     */
    public HeadquartersFacts {
        requireNonNull(parentAssets, "parentAssets");
        requireNonNull(parentInServices, "parentInServices");
        requireNonNull(investedInChina, "investedInChina");
        requireNonNull(firmsManaged, "firmsManaged");
        requireNonNull(capital, "capital");
        requireNonNull(branchFunds, "branchFunds");
        requireNonNull(foreignShare, "foreignShare");
        requireNonNull(whollyForeign, "whollyForeign");
        requireNonNull(noSeriousDishonesty, "noSeriousDishonesty");
        requireNonNull(yearsHere, "yearsHere");
        requireNonNull(revenueLastYear, "revenueLastYear");
        requireNonNull(businessUnitShare, "businessUnitShare");
    }
}
