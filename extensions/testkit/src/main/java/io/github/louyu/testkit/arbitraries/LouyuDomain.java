package io.github.louyu.testkit.arbitraries;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.rules.OutcomeCode;
import io.github.louyu.time.Timeline;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Gives random values (随机样本) of Louyu's types to the parameters of properties.
 *
 * <pre>{@code
 * @Domain(LouyuDomain.class)
 * @Domain(DomainContext.Global.class)
 * class MyRulesProperties {
 *     @Property
 *     void aFileIsItsOwnLog(@ForAll EnterpriseFile file) { ... }
 * }
 * }</pre>
 *
 * <p>What the values are is told at {@link LouyuArbitraries}. Of a type with parameters it gives what was asked for where it
 * can, such as {@code Condition<EnterpriseFile>}, {@code Timeline<Bilingual>} or {@code AttributeValue<?>}.
 */
public final class LouyuDomain implements DomainContext {

    /** Makes the domain; jqwik does it. */
    public LouyuDomain() {}

    @Override
    public Collection<ArbitraryProvider> getArbitraryProviders() {
        return List.of(new Provider(), new Timelines());
    }

    @Override
    public Collection<ArbitraryConfigurator> getArbitraryConfigurators() {
        return List.of();
    }

    private static final class Provider implements ArbitraryProvider {

        @Override
        public boolean canProvideFor(TypeUsage wanted) {
            return !wanted.isOfType(Timeline.class)
                    && LouyuArbitraries.find(wanted.getRawType()).isPresent()
                    && wanted.getTypeArguments().stream().allMatch(Provider::isGiven);
        }

        /** Conditions, tables, policies and amounts are about enterprise files, and tables give outcome codes. */
        private static boolean isGiven(TypeUsage argument) {
            return argument.isTypeVariableOrWildcard()
                    || argument.isOfType(EnterpriseFile.class)
                    || argument.isOfType(OutcomeCode.class);
        }

        @Override
        public Set<Arbitrary<?>> provideFor(TypeUsage wanted, SubtypeProvider subtypes) {
            return LouyuArbitraries.find(wanted.getRawType())
                    .map(Set::<Arbitrary<?>>of)
                    .orElse(Set.of());
        }
    }

    private static final class Timelines implements ArbitraryProvider {

        @Override
        public boolean canProvideFor(TypeUsage wanted) {
            return wanted.isOfType(Timeline.class);
        }

        @Override
        public Set<Arbitrary<?>> provideFor(TypeUsage wanted, SubtypeProvider subtypes) {
            TypeUsage value = wanted.getTypeArgument(0);
            if (value.isTypeVariableOrWildcard()) {
                return Set.of(LouyuArbitraries.of(Timeline.class));
            }
            return subtypes.apply(value).stream().map(Sources::timelines).collect(Collectors.toSet());
        }
    }
}
