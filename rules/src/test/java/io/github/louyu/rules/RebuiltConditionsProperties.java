package io.github.louyu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.EnterpriseFile;
import java.util.Locale;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

/** L4 of conditions: built again of its view, a condition is equal, says the same and answers the same. */
@Domain(RandomWorld.class)
class RebuiltConditionsProperties {

    private static final FactRegistry REGISTRY = RandomHost.registry();

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void aConditionBuiltOfItsViewIsEqual(@ForAll RandomWorld.World w) {
        Condition<EnterpriseFile> again = REGISTRY.condition(EnterpriseFile.class, w.a().view());

        RandomWorld.leafKinds(w.a().view()).forEach(Statistics::collect);
        assertThat(again).isEqualTo(w.a());
        assertThat(again.view()).isEqualTo(w.a().view());
        assertThat(again.toText(Locale.CHINESE)).isEqualTo(w.a().toText(Locale.CHINESE));
        assertThat(w.timeline(again)).isEqualTo(w.timeline(w.a()));
        if (Tries.areEnough()) {
            Statistics.coverage(coverage ->
                    LeafKinds.ALL.forEach(kind -> coverage.check(kind).count(count -> count > 0)));
        }
    }
}
