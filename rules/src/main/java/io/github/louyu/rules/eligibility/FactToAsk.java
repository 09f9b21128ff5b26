package io.github.louyu.rules.eligibility;

import com.google.common.collect.ImmutableList;
import io.github.louyu.rules.MissingFact;
import org.joda.money.Money;

/**
 * A fact to ask for (待补充事实), and what knowing it could unlock.
 *
 * @param fact the fact
 * @param policies the policies for which it could decide, or whose amount needs it, in the order of their ids
 * @param couldDecide those of them for which it could decide
 * @param couldUnlock the most that those of them which have a bound could bring, in the currency of the engine
 * @param isBounded whether all of them have such a bound; services have none to have
 */
public record FactToAsk(
        MissingFact fact,
        ImmutableList<PolicyId> policies,
        ImmutableList<PolicyId> couldDecide,
        Money couldUnlock,
        boolean isBounded) {}
