package io.github.louyu.examples.benchmarks.policies;

import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.Conditions.any;

import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseFileBuilder;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.CountFact;
import io.github.louyu.rules.EnterpriseFacts;
import io.github.louyu.rules.MoneyFact;
import io.github.louyu.rules.eligibility.Amount;
import io.github.louyu.rules.eligibility.Benefit;
import io.github.louyu.rules.eligibility.PolicyCatalogue;
import io.github.louyu.rules.eligibility.ServicePolicy;
import io.github.louyu.rules.eligibility.SubjectType;
import io.github.louyu.text.Bilingual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Policies and an enterprise made by chance from a seed (生成的政策): each policy asks for one to five of forty facts, half of them
 * counts and half of them money, of which the enterprise lacks a tenth. The first policies of a longer list are those of a
 * shorter one.
 */
final class GeneratedPolicies {

    static final LocalDate TODAY = LocalDate.of(2024, 6, 3);

    private static final LocalDate RECORDED = LocalDate.of(2024, 1, 2);
    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private static final int FACTS = 20;
    private static final int RANGE = 1000;
    private static final long SEED = 20240603;

    private GeneratedPolicies() {}

    private static Attribute<Long> count(int number) {
        return Attribute.count("count-" + number, Bilingual.of("计数" + number, "count " + number), "things");
    }

    private static Attribute<Money> money(int number) {
        return Attribute.money("money-" + number, Bilingual.of("金额" + number, "money " + number));
    }

    /** So many policies in one catalogue. */
    static PolicyCatalogue catalogue(int policies) {
        Random chance = new Random(SEED);
        List<ServicePolicy<EnterpriseFile>> all = new ArrayList<>();
        for (int i = 0; i < policies; i++) {
            all.add(ServicePolicy.of(SubjectType.ENTERPRISE, "p" + i)
                    .when(condition(chance))
                    .granting(Benefit.of(Amount.of(moneyFact(chance))
                            .rate(10 + chance.nextInt(50) + "%")
                            .cappedAt(Money.ofMajor(CNY, 1 + chance.nextInt(RANGE))))));
        }
        return PolicyCatalogue.builder("generated").policies(all).build();
    }

    private static Condition<EnterpriseFile> condition(Random chance) {
        Condition<EnterpriseFile> condition = comparison(chance);
        for (int more = chance.nextInt(5); more > 0; more--) {
            condition = chance.nextBoolean() ? all(condition, comparison(chance)) : any(condition, comparison(chance));
        }
        return condition;
    }

    private static Condition<EnterpriseFile> comparison(Random chance) {
        if (chance.nextBoolean()) {
            CountFact<EnterpriseFile> fact = EnterpriseFacts.count(count(chance.nextInt(FACTS)));
            long limit = chance.nextInt(RANGE);
            return chance.nextBoolean() ? fact.isAtLeast(limit) : fact.isBelow(limit);
        }
        MoneyFact<EnterpriseFile> fact = moneyFact(chance);
        Money limit = Money.ofMajor(CNY, chance.nextInt(RANGE));
        return chance.nextBoolean() ? fact.isAtLeast(limit) : fact.isBelow(limit);
    }

    private static MoneyFact<EnterpriseFile> moneyFact(Random chance) {
        return EnterpriseFacts.money(money(chance.nextInt(FACTS)));
    }

    /** A fictitious enterprise. */
    static EnterpriseFile enterprise(long seed) {
        Random chance = new Random(seed);
        EnterpriseFileBuilder file =
                EnterpriseFile.builder(EnterpriseId.of("demo-" + seed)).recordedOn(RECORDED);
        for (int i = 0; i < FACTS; i++) {
            if (chance.nextInt(10) > 0) {
                file.attribute(count(i), (long) chance.nextInt(RANGE), RECORDED);
            }
            if (chance.nextInt(10) > 0) {
                file.attribute(money(i), Money.ofMajor(CNY, chance.nextInt(RANGE)), RECORDED);
            }
        }
        return file.build();
    }
}
