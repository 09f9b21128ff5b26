package io.github.louyu.testkit.arbitraries;

import static io.github.louyu.testkit.arbitraries.Sources.flags;
import static io.github.louyu.testkit.arbitraries.Sources.maybe;
import static io.github.louyu.testkit.arbitraries.Sources.names;
import static io.github.louyu.testkit.arbitraries.Sources.numbers;
import static io.github.louyu.testkit.arbitraries.Sources.sets;

import io.github.louyu.committee.Organisation;
import io.github.louyu.committee.OrganisationRegister;
import io.github.louyu.committee.PartyOrganisationForm;
import io.github.louyu.community.BuildingRole;
import io.github.louyu.community.Subdistrict;
import io.github.louyu.enterprise.AppealKind;
import io.github.louyu.enterprise.AppealSeverity;
import io.github.louyu.rules.Conditions;
import io.github.louyu.rules.governance.BuildingCommunityRules;
import io.github.louyu.rules.governance.FindingSeverity;
import io.github.louyu.rules.governance.GovernanceFacts;
import io.github.louyu.rules.governance.GovernanceRule;
import io.github.louyu.rules.governance.GovernanceTerms;
import io.github.louyu.rules.governance.GovernedSubdistrict;
import io.github.louyu.rules.governance.ServiceLevel;
import io.github.louyu.rules.governance.ServiceLevelStart;
import io.github.louyu.rules.governance.ServiceLevels;
import io.github.louyu.rules.governance.ServiceTarget;
import io.github.louyu.time.Span;
import io.github.louyu.time.TimeLimit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Rules of governance with their terms, sub-districts to judge, and levels of service. */
final class GovernanceArbitraries {

    private GovernanceArbitraries() {}

    static void addTo(Registry registry) {
        registry.add(GovernanceTerms.class, terms());
        registry.add(GovernanceRule.class, rules());
        registry.add(GovernedSubdistrict.class, governed());
        registry.add(ServiceLevel.class, serviceLevels("level"));
        registry.add(ServiceLevels.class, allServiceLevels());
    }

    private static Arbitrary<GovernanceTerms> terms() {
        return numbers(0, 200).map(days -> GovernanceTerms.asRegulated(Span.days(days)));
    }

    /** The rules of the library, and rules of a host's own on each kind of place. */
    private static Arbitrary<GovernanceRule> rules() {
        Arbitrary<GovernanceRule> own = Arbitraries.oneOf(
                numbers(0, 2)
                        .map(n -> GovernanceRule.ofArea(
                                "own-area",
                                GovernanceFacts.areaJointCommittees().isBelow(n))),
                Arbitraries.of(BuildingRole.class)
                        .map(role -> GovernanceRule.ofBuilding(
                                "own-building", GovernanceFacts.buildingRole().is(role))),
                Combinators.combine(Arbitraries.of(PartyOrganisationForm.class), numbers(1, 60))
                        .as((form, members) -> GovernanceRule.ofOrganisation(
                                "own-organisation",
                                Conditions.all(
                                        GovernanceFacts.form().is(form),
                                        GovernanceFacts.fullMembers().isAtLeast(members)))));
        Arbitrary<GovernanceRule> worded = Combinators.combine(
                        own, names(), maybe(names()), Arbitraries.of(FindingSeverity.class))
                .as((rule, title, advice, severity) -> {
                    GovernanceRule titled = rule.titled(title).weighing(severity);
                    return advice.map(titled::advising).orElse(titled);
                });
        return Arbitraries.oneOf(terms().flatMap(given -> Arbitraries.of(BuildingCommunityRules.with(given))), worded);
    }

    /** A sub-district with those of random organisations whose place it has. */
    static Arbitrary<GovernedSubdistrict> governed() {
        return Combinators.combine(SubdistrictArbitraries.subdistricts(), CommitteeArbitraries.registers())
                .as((subdistrict, register) -> GovernedSubdistrict.of(
                        subdistrict,
                        OrganisationRegister.of(
                                subdistrict.id(),
                                CommitteeArbitraries.withKnownLeaders(register.organisations().stream()
                                        .filter(each -> isPlacedIn(each, subdistrict))
                                        .toList()))));
    }

    private static boolean isPlacedIn(Organisation organisation, Subdistrict subdistrict) {
        return organisation.area().stream()
                        .allMatch(area -> subdistrict.findArea(area).isPresent())
                && organisation.building().stream()
                        .allMatch(building -> subdistrict.findBuilding(building).isPresent());
    }

    private static Arbitrary<ServiceLevel> serviceLevels(String code) {
        Arbitrary<TimeLimit> limits = Combinators.combine(
                        numbers(1, 30),
                        Arbitraries.of(TimeLimit.Unit.DAYS, TimeLimit.Unit.WORKDAYS, TimeLimit.Unit.HOURS))
                .as(TimeLimit::new);
        return Combinators.combine(
                        Arbitraries.of(ServiceTarget.class),
                        limits,
                        Arbitraries.of(ServiceLevelStart.class),
                        sets(Arbitraries.of(AppealSeverity.class), 2),
                        sets(Arbitraries.of(AppealKind.class), 2),
                        flags())
                .as((target, limit, start, severities, kinds, rolls) -> new ServiceLevel(
                        code, target, limit, start, severities, kinds, rolls && limit.unit() == TimeLimit.Unit.DAYS));
    }

    private static Arbitrary<ServiceLevels> allServiceLevels() {
        return Combinators.combine(serviceLevels("first"), maybe(serviceLevels("second")), flags())
                .as((first, second, callsBack) -> {
                    ServiceLevels levels = second.isPresent()
                            ? ServiceLevels.of("random", first, second.get())
                            : ServiceLevels.of("random", first);
                    return callsBack ? levels.callingBackAll() : levels;
                });
    }
}
