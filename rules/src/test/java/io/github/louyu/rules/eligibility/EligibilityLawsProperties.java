package io.github.louyu.rules.eligibility;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseFileBuilder;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.rules.Change;
import io.github.louyu.rules.ChangePolicy;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.Conditions;
import io.github.louyu.rules.EnterpriseFacts;
import io.github.louyu.rules.FactChange;
import io.github.louyu.rules.MissingFact;
import io.github.louyu.rules.Tries;
import io.github.louyu.rules.eligibility.NaiveEligibility.Demand;
import io.github.louyu.rules.eligibility.NaiveEligibility.Version;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.DateRange;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.joda.money.Money;

/** States equal their plain reading; L3, L5, L8 and L9 for eligibility. */
class EligibilityLawsProperties {

    private static final LocalDate START = LocalDate.of(2023, 10, 1);
    private static final int DAYS = 240;
    private static final List<String> FACTS = List.of("a", "b", "c");
    private static final Money FIFTY = Firm.cny("50");

    /** What becomes known when: the number of the day, the fact, its value. */
    record Said(int day, String fact, int value) {}

    /** Policies by id, and what is said of an enterprise. */
    record Case(Map<String, List<Version>> policies, List<Said> said) {

        EnterpriseFile file() {
            EnterpriseFileBuilder file = EnterpriseFile.builder(EnterpriseId.of("E1"));
            for (Said each : said) {
                LocalDate day = START.plusDays(each.day());
                file.recordedOn(day).attribute(attribute(each.fact()), (long) each.value(), day);
            }
            return file.build();
        }

        /** What is known on a day; of two said on one day, either may hold, so none is generated. */
        Map<String, Integer> known(LocalDate day) {
            Map<String, Integer> known = new TreeMap<>();
            said.stream()
                    .filter(each -> !START.plusDays(each.day()).isAfter(day))
                    .sorted((x, y) -> Integer.compare(x.day(), y.day()))
                    .forEach(each -> known.put(each.fact(), each.value()));
            return known;
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theStateIsWhatItsPlainReadingGives(@ForAll("cases") Case each, @ForAll("days") LocalDate day) {
        EligibilityReport report = engine(each, 0).assess(each.file(), day);
        each.policies().forEach((id, versions) -> {
            EligibilityState expected = NaiveEligibility.state(versions, each.known(day), day);
            Statistics.label("state").collect(expected);
            assertThat(report.get("c", id).state()).as(id).isEqualTo(expected);
        });
        if (Tries.areEnough()) {
            Statistics.label("state").coverage(coverage -> {
                coverage.check(EligibilityState.AT_DISCRETION).percentage(share -> share >= 10);
                List.of(EligibilityState.values())
                        .forEach(state -> coverage.check(state).percentage(share -> share >= 5));
            });
        }
    }

    /** L3: what is decided stays so whatever the missing facts turn out to be. */
    @Property
    void informationIsMonotone(
            @ForAll("cases") Case each,
            @ForAll("days") LocalDate day,
            @ForAll("completions") Map<String, Integer> completion) {
        EligibilityReport before = engine(each, 0).assess(each.file(), day);
        EligibilityReport after = engine(each, 0).assess(completed(each, day, completion), day);
        for (PolicyEligibility answer : before.policies()) {
            PolicyEligibility later = after.find(answer.id()).orElseThrow();
            assertThat(later.stateOnMerits()).isNotEqualTo(EligibilityState.UNDETERMINED);
            if (answer.stateOnMerits() != EligibilityState.UNDETERMINED) {
                assertThat(later.state()).isEqualTo(answer.state());
            }
            answer.amount().ifPresent(amount -> assertThat(later.amount()).contains(amount));
        }
    }

    /** L3: the facts that are asked for are those that can decide, and no others. */
    @Property(tries = 300)
    void theFactsThatCouldDecideAreExactlyThoseThatCan(@ForAll("cases") Case each, @ForAll("days") LocalDate day) {
        EligibilityReport report = engine(each, 0).assess(each.file(), day);
        Map<String, Integer> known = each.known(day);
        each.policies().forEach((id, versions) -> {
            Set<String> asked = report.get("c", id).decidingFacts().stream()
                    .map(MissingFact::name)
                    .collect(Collectors.toSet());
            Set<String> expected = FACTS.stream()
                    .filter(fact -> !known.containsKey(fact) && canDecide(fact, versions, known, day))
                    .collect(Collectors.toSet());
            if (report.get("c", id).state() != EligibilityState.WINDOW_CLOSED) {
                assertThat(asked).as(id).isEqualTo(expected);
            }
        });
    }

    private static boolean canDecide(String fact, List<Version> versions, Map<String, Integer> known, LocalDate day) {
        List<String> others = FACTS.stream()
                .filter(other -> !other.equals(fact) && !known.containsKey(other))
                .toList();
        for (int bits = 0; bits < Math.pow(12, others.size()); bits++) {
            Map<String, Integer> completion = new HashMap<>(known);
            int rest = bits;
            for (String other : others) {
                completion.put(other, rest % 12);
                rest /= 12;
            }
            EligibilityState first = null;
            for (int value = 0; value < 12; value++) {
                completion.put(fact, value);
                EligibilityState state = NaiveEligibility.state(versions, completion, day);
                if (first != null && first != state) {
                    return true;
                }
                first = state;
            }
        }
        return false;
    }

    /** L12: what would do does, and no part of it would; where something would do, something is found. */
    @Property(tries = 300)
    void whatWouldDoDoesAndNoPartOfItWould(@ForAll("cases") Case each, @ForAll("days") LocalDate day) {
        EligibilityReport report = engine(each, 0).assess(each.file().knownOn(day), day);
        ImmutableList<NearMiss> misses = report.nearMisses(ChangePolicy.anything());
        Statistics.label("near misses").collect(misses.size());
        // every demand can be met by enough of each fact
        assertThat(misses.stream().map(NearMiss::policy)).containsAll(report.in(EligibilityState.INELIGIBLE));
        for (NearMiss miss : misses) {
            List<Version> versions =
                    requireNonNull(each.policies().get(miss.policy().id().policy()));
            for (Change change : miss.changes().changes()) {
                Map<String, Integer> changed = new HashMap<>(each.known(day));
                change.facts()
                        .forEach(fact -> changed.put(
                                fact.name(), Integer.valueOf(fact.to().en())));
                assertThat(NaiveEligibility.state(versions, changed, day)).isEqualTo(EligibilityState.ELIGIBLE);
                for (FactChange without : change.facts()) {
                    Map<String, Integer> less = new HashMap<>(changed);
                    less.remove(without.name());
                    if (each.known(day).containsKey(without.name())) {
                        less.put(without.name(), each.known(day).get(without.name()));
                    }
                    assertThat(NaiveEligibility.state(versions, less, day)).isNotEqualTo(EligibilityState.ELIGIBLE);
                }
            }
        }
    }

    /** L5. */
    @Property(tries = 200)
    void theOrderOfPoliciesChangesNothing(
            @ForAll("cases") Case each, @ForAll("days") LocalDate day, @ForAll long seed) {
        EligibilityReport report = engine(each, 0).assess(each.file(), day);
        EligibilityReport shuffled = engine(each, seed | 1).assess(each.file(), day);
        assertThat(shuffled).isEqualTo(report);
        assertThat(shuffled.missingFacts()).isEqualTo(report.missingFacts());
        assertThat(shuffled.policies().toString()).isEqualTo(report.policies().toString());
    }

    /** L8: nothing differs before the next change, and something does on it. */
    @Property(tries = 300)
    void nextChangeIsTheFirstDayThatDiffers(@ForAll("cases") Case each, @ForAll("days") LocalDate day) {
        EligibilityEngine<EnterpriseFile> engine = engine(each, 0);
        EnterpriseFile known = each.file().knownOn(day);
        var now = engine.assess(known, day).signature();
        Optional<LocalDate> expected = day.plusDays(1)
                .datesUntil(day.plusDays(800))
                .filter(later -> !engine.assess(known, later).signature().equals(now))
                .findFirst();
        Statistics.label("changes").collect(expected.isPresent());
        assertThat(engine.assess(each.file(), day).nextChange()).isEqualTo(expected);
    }

    /** L9: what is said later changes nothing before. */
    @Property(tries = 200)
    void whatIsSaidLaterChangesNothing(@ForAll("cases") Case each, @ForAll("days") LocalDate day) {
        EligibilityEngine<EnterpriseFile> engine = engine(each, 0);
        EligibilityReport report = engine.assess(each.file(), day);
        EligibilityReport then = engine.assess(each.file().knownOn(day), day);
        assertThat(then).isEqualTo(report);
        assertThat(then.nextChange()).isEqualTo(report.nextChange());
    }

    private static EnterpriseFile completed(Case each, LocalDate day, Map<String, Integer> completion) {
        Map<String, Integer> known = each.known(day);
        List<Said> said = new ArrayList<>(each.said().stream()
                .filter(line -> !START.plusDays(line.day()).isAfter(day))
                .toList());
        completion.forEach((fact, value) -> {
            if (!known.containsKey(fact)) {
                said.add(new Said(0, fact, value));
            }
        });
        return new Case(each.policies(), said).file();
    }

    private static Attribute<Long> attribute(String fact) {
        return Attribute.count(fact, Bilingual.of("数" + fact, fact), "persons");
    }

    private static EligibilityEngine<EnterpriseFile> engine(Case each, long seed) {
        List<ServicePolicy<EnterpriseFile>> policies = new ArrayList<>();
        each.policies().forEach((id, versions) -> versions.forEach(version -> policies.add(policy(id, version))));
        if (seed != 0) {
            Collections.shuffle(policies, new Random(seed));
        }
        return EligibilityEngine.of(
                PolicyCatalogue.builder("c").policies(policies).build(), SubjectType.ENTERPRISE);
    }

    private static ServicePolicy<EnterpriseFile> policy(String id, Version version) {
        ServicePolicy<EnterpriseFile> policy = ServicePolicy.of(SubjectType.ENTERPRISE, id)
                .inForce(DateRange.ofClosed(version.from(), version.last()))
                .when(condition(version.demands()))
                .granting(Benefit.of(Amount.of(EnterpriseFacts.count(attribute(version.base())))
                        .times(Firm.cny("2"))
                        .cappedAt(FIFTY)));
        if (!version.discretion().isEmpty()) {
            policy = policy.atDiscretionWhen(condition(version.discretion()));
        }
        if (version.open().isEmpty()) {
            return policy;
        }
        List<ApplicationWindow> windows = version.open().stream()
                .map(month -> ApplicationWindow.yearly(
                        MonthDay.of(month, 1),
                        MonthDay.of(month, Month.of(month).maxLength())))
                .toList();
        return policy.acceptingApplications(windows.get(0), windows.toArray(ApplicationWindow[]::new));
    }

    private static Condition<EnterpriseFile> condition(List<Demand> demands) {
        Condition<EnterpriseFile> condition = Conditions.always();
        for (Demand demand : demands) {
            condition = Conditions.all(
                    condition, EnterpriseFacts.count(attribute(demand.fact())).isAtLeast(demand.least()));
        }
        return condition;
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(START::plusDays);
    }

    @Provide
    Arbitrary<Map<String, Integer>> completions() {
        return Arbitraries.integers()
                .between(0, 11)
                .list()
                .ofSize(3)
                .map(values -> Map.of("a", values.get(0), "b", values.get(1), "c", values.get(2)));
    }

    @Provide
    Arbitrary<Case> cases() {
        // much is said early, so that much is known on most days
        Arbitrary<Said> said = Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(2, Arbitraries.integers().between(0, DAYS / 6)),
                                Tuple.of(1, Arbitraries.integers().between(0, DAYS))),
                        Arbitraries.of(FACTS),
                        Arbitraries.integers().between(0, 11))
                .as(Said::new);
        return Combinators.combine(
                        versions(),
                        versions(),
                        said.list().ofMinSize(1).ofMaxSize(12).uniqueElements(Said::day))
                .as((p, q, lines) -> new Case(new TreeMap<>(Map.of("p", p, "q", q)), lines));
    }

    /** One or two versions that share no day. */
    private static Arbitrary<List<Version>> versions() {
        return Combinators.combine(
                        version(),
                        version(),
                        Arbitraries.integers().between(-100, 60),
                        Arbitraries.integers().between(120, 400),
                        Arbitraries.integers().between(120, 250),
                        Arbitraries.integers().between(0, 30))
                .as((first, second, from, length, nextLength, gap) -> {
                    LocalDate start = START.plusDays(from);
                    LocalDate last = start.plusDays(length);
                    LocalDate next = last.plusDays(1 + gap);
                    return gap > 25
                            ? List.of(during(first, start, last))
                            : List.of(during(first, start, last), during(second, next, next.plusDays(nextLength)));
                });
    }

    private static Version during(Version version, LocalDate from, LocalDate last) {
        return new Version(from, last, version.demands(), version.discretion(), version.open(), version.base());
    }

    private static Arbitrary<Version> version() {
        return Combinators.combine(
                        demands(4, 10, 2),
                        // most have a clause of discretion, which asks for little, so that it often holds where the
                        // condition fails
                        Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.just(List.<Demand>of())), Tuple.of(9, demands(1, 2, 2))),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(Set.<Integer>of())),
                                Tuple.of(
                                        1,
                                        Arbitraries.integers()
                                                .between(1, 12)
                                                .set()
                                                .ofMaxSize(2))),
                        Arbitraries.of(FACTS))
                .as((demands, discretion, open, base) -> new Version(
                        LocalDate.MIN,
                        LocalDate.MAX,
                        demands,
                        discretion,
                        open.stream().sorted().toList(),
                        base));
    }

    private static Arbitrary<List<Demand>> demands(int from, int to, int most) {
        return Combinators.combine(Arbitraries.of(FACTS), Arbitraries.integers().between(from, to))
                .as(Demand::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(most)
                .uniqueElements(Demand::fact);
    }
}
