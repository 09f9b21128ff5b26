package io.github.louyu.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import io.github.louyu.enterprise.Correction;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.Entry;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.enterprise.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;

/** What breaks a law is shown as a file of a few entries, however large the file that broke it first. */
class ShrinkingTest {

    private static final List<Object> SHRUNK = new ArrayList<>();

    /** Keeps what a law that fails was shrunk to. */
    static final class Keeper implements AroundPropertyHook {

        @Override
        public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
            PropertyExecutionResult result = property.execute();
            result.falsifiedParameters().ifPresent(SHRUNK::addAll);
            return result.mapToSuccessful();
        }
    }

    private static EnterpriseFile shrunk(String law) {
        SHRUNK.clear();
        EngineTestKit.engine("jqwik")
                .selectors(selectMethod(FalseLaws.class, law, EnterpriseFile.class))
                .configurationParameter("jqwik.database", "")
                .configurationParameter("jqwik.reporting.onlyfailures", "true")
                .execute()
                .testEvents()
                .assertStatistics(statistics -> statistics.started(1).succeeded(1));
        assertThat(SHRUNK).as("what the false law %s was shrunk to", law).hasSize(1);
        return (EnterpriseFile) SHRUNK.get(0);
    }

    @Test
    void oneVisitIsEnough() {
        EnterpriseFile file = shrunk("nobodyIsVisited");

        assertThat(file.log()).hasSize(1);
        assertThat(file.creditCode()).isEmpty();
        assertThat(file.visits().get(0).content()).isEqualTo(Visit.on(LocalDate.of(2019, 1, 1)));
    }

    @Test
    void anEventOfAKeyEnterpriseNeedsTwoEntries() {
        assertThat(shrunk("noKeyEnterpriseChangesItsExecutives").log()).hasSize(2);
    }

    @Test
    void aCorrectedLeaseNeedsTheLeaseAndItsCorrection() {
        EnterpriseFile file = shrunk("noLeaseIsCorrected");

        assertThat(file.log()).hasSize(2);
        assertThat(file.log()).hasAtLeastOneElementOfType(Correction.class);
    }

    @Domain(LouyuDomain.class)
    static class FalseLaws {

        @Property(seed = "42", shrinking = ShrinkingMode.FULL)
        @AddLifecycleHook(Keeper.class)
        boolean nobodyIsVisited(@ForAll EnterpriseFile file) {
            return file.log().stream()
                    .noneMatch(line -> line instanceof Entry entry && entry.content() instanceof Visit);
        }

        @Property(seed = "42", shrinking = ShrinkingMode.FULL)
        @AddLifecycleHook(Keeper.class)
        boolean noKeyEnterpriseChangesItsExecutives(@ForAll EnterpriseFile file) {
            return file.events(EventKind.EXECUTIVE_CHANGE).isEmpty()
                    || file.timeline(EnterpriseAttributes.KEY_TIER).changes().isEmpty();
        }

        @Property(seed = "42", shrinking = ShrinkingMode.FULL)
        @AddLifecycleHook(Keeper.class)
        boolean noLeaseIsCorrected(@ForAll EnterpriseFile file) {
            return file.log().stream()
                    .noneMatch(line -> line instanceof Correction correction && correction.version() instanceof Lease);
        }
    }
}
