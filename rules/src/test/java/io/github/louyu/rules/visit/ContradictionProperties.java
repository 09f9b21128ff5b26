package io.github.louyu.rules.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.Conditions;
import io.github.louyu.rules.EnterpriseFacts;
import io.github.louyu.rules.LevelFact;
import io.github.louyu.rules.Truth;
import io.github.louyu.text.Bilingual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What is said never to hold holds of no file that there can be. */
class ContradictionProperties {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 24);
    private static final Attribute<Boolean> OPEN = Attribute.flag("open", Bilingual.of("开门", "open"));
    private static final LevelFact<EnterpriseFile, KeyTier> TIER = EnterpriseFacts.keyTier();

    /** One file for each way in which the two facts can be. */
    private static List<EnterpriseFile> everyFile() {
        List<EnterpriseFile> files = new ArrayList<>();
        for (KeyTier tier : KeyTier.values()) {
            for (boolean open : new boolean[] {false, true}) {
                files.add(EnterpriseFile.builder(EnterpriseId.of("E"))
                        .recordedOn(DAY)
                        .attribute(EnterpriseAttributes.KEY_TIER, tier, DAY)
                        .attribute(OPEN, open, DAY)
                        .build());
            }
        }
        return files;
    }

    @Provide
    static Arbitrary<Condition<EnterpriseFile>> conditions() {
        return conditions(3);
    }

    private static Arbitrary<Condition<EnterpriseFile>> conditions(int depth) {
        Arbitrary<KeyTier> tiers = Arbitraries.of(KeyTier.class);
        Arbitrary<Condition<EnterpriseFile>> leaves = Arbitraries.oneOf(
                tiers.map(TIER::is),
                tiers.map(TIER::isNot),
                tiers.map(TIER::isAtLeast),
                tiers.map(TIER::isAtMost),
                tiers.map(TIER::isAbove),
                tiers.map(TIER::isBelow),
                Combinators.combine(tiers, tiers).as((a, b) -> TIER.isIn(a, b)),
                Arbitraries.of(true, false)
                        .map(open -> EnterpriseFacts.flag(OPEN).is(open)));
        return depth == 0 ? leaves : Arbitraries.oneOf(leaves, joined(conditions(depth - 1)));
    }

    private static Arbitrary<Condition<EnterpriseFile>> joined(Arbitrary<Condition<EnterpriseFile>> part) {
        return Combinators.combine(Arbitraries.integers().between(0, 6), part, part, part)
                .as((how, a, b, c) -> switch (how) {
                    case 0 -> Conditions.any(a, b);
                    case 1 -> Conditions.atLeast(2, a, b, c);
                    case 2 -> Conditions.exactlyOne(a, b);
                    case 3 -> Conditions.not(a);
                    default -> Conditions.all(a, b, c);
                });
    }

    @Property(tries = 2000)
    void whatIsSaidNeverToHoldHoldsOfNoFile(@ForAll("conditions") Condition<EnterpriseFile> condition) {
        boolean found = Contradiction.isIn(condition);
        boolean holds = everyFile().stream().anyMatch(file -> condition.test(file, DAY) == Truth.TRUE);

        assertThat(found && holds).as("%s", condition).isFalse();
        Statistics.label("found, of those that never hold").collect(holds ? "may hold" : found ? "found" : "not found");
        Statistics.label("found, of those that never hold").coverage(coverage -> {
            coverage.check("found").count(count -> count > 50);
            coverage.check("may hold").count(count -> count > 50);
        });
    }
}
