package io.github.louyu.rules.eligibility;

import static io.github.louyu.rules.eligibility.Problems.SENTENCES;

import io.github.louyu.text.Problem;
import io.github.louyu.text.ProblemsException;
import io.github.louyu.time.DateRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;

/** Finds what does not fit together in a catalogue, and between catalogues. */
final class CatalogueCheck {

    private final PolicyCatalogue catalogue;
    private final String path;
    private final List<Problem> problems = new ArrayList<>();

    private CatalogueCheck(PolicyCatalogue catalogue) {
        this.catalogue = catalogue;
        this.path = path(catalogue);
    }

    static String path(PolicyCatalogue catalogue) {
        return "catalogue " + catalogue.id();
    }

    static String path(PolicyCatalogue catalogue, ServicePolicy<?> policy) {
        return path(catalogue) + " > policy " + policy.id();
    }

    static void check(PolicyCatalogue catalogue) {
        CatalogueCheck check = new CatalogueCheck(catalogue);
        check.all();
        if (!check.problems.isEmpty()) {
            throw new ProblemsException(check.path, check.problems);
        }
    }

    /** Finds what does not fit together between catalogues that are each right. */
    static void checkTogether(List<PolicyCatalogue> catalogues) {
        List<Problem> problems = new ArrayList<>();
        if (catalogues.isEmpty()) {
            problems.add(SENTENCES.problem("catalogues", "catalogues.none", Map.of()));
        }
        Map<String, List<PolicyCatalogue>> versions = catalogues.stream()
                .collect(Collectors.groupingBy(PolicyCatalogue::id, LinkedHashMap::new, Collectors.toList()));
        versions.values()
                .forEach(each -> versionsApart(
                        each.stream().map(PolicyCatalogue::inForce).toList(), path(each.get(0)), problems));
        References references = new References(catalogues, problems);
        catalogues.forEach(catalogue -> references.check(catalogue, true));
        references.checkCircles("catalogues");
        if (!problems.isEmpty()) {
            throw new ProblemsException("catalogues", problems);
        }
    }

    private static void versionsApart(List<DateRange> versions, String path, List<Problem> problems) {
        for (int i = 0; i < versions.size(); i++) {
            for (int j = i + 1; j < versions.size(); j++) {
                DateRange first = versions.get(i);
                DateRange second = versions.get(j);
                if (first.overlaps(second)) {
                    problems.add(SENTENCES.problem(path, "versions.overlap", Map.of("first", first, "second", second)));
                }
            }
        }
    }

    private void all() {
        if (!PolicyCheck.ID.matcher(catalogue.id()).matches()) {
            problems.add(SENTENCES.problem(path, "id.form", Map.of("id", catalogue.id())));
        }
        codesOnce(
                "exclusion group",
                catalogue.exclusionGroups().stream().map(ExclusionGroup::code).toList());
        codesOnce(
                "cap group", catalogue.capGroups().stream().map(CapGroup::code).toList());
        for (CapGroup group : catalogue.capGroups()) {
            if (group.cap().isNegative()) {
                problems.add(SENTENCES.problem(
                        path + " > cap group " + group.code(), "cap.negative", Map.of("cap", group.cap())));
            }
        }
        for (ServicePolicy<?> policy : catalogue.policies()) {
            policy(policy);
        }
        Map<String, List<ServicePolicy<?>>> versions = catalogue.policies().stream()
                .collect(Collectors.groupingBy(ServicePolicy::id, LinkedHashMap::new, Collectors.toList()));
        versions.values().forEach(this::versions);
        References references = new References(List.of(catalogue), problems);
        references.check(catalogue, false);
        references.checkCircles(path);
        nested();
    }

    private void codesOnce(String what, Collection<String> codes) {
        Set<String> seen = new HashSet<>();
        for (String code : codes) {
            if (code.isBlank() || !seen.add(code)) {
                problems.add(SENTENCES.problem(path + " > " + what + " " + code, "code.once", Map.of("code", code)));
            }
        }
    }

    private void policy(ServicePolicy<?> policy) {
        Optional<DateRange> inForce = policy.inForce().intersection(catalogue.inForce());
        if (inForce.isEmpty()) {
            problems.add(SENTENCES.problem(
                    path(catalogue, policy),
                    "policy.in-force",
                    Map.of("catalogue", catalogue.inForce(), "policy", policy.inForce())));
        }
        new PolicyCheck(path(catalogue, policy), inForce.orElse(policy.inForce()), problems).check(policy);
        Set<String> groups =
                catalogue.exclusionGroups().stream().map(ExclusionGroup::code).collect(Collectors.toSet());
        policy.terms().groups().stream()
                .filter(code -> !groups.contains(code))
                .forEach(code -> problems.add(
                        SENTENCES.problem(path(catalogue, policy), "group.unknown", Map.of("code", code))));
        Map<String, CapGroup> caps = new HashMap<>();
        catalogue.capGroups().forEach(group -> caps.put(group.code(), group));
        for (String code : policy.terms().caps()) {
            CapGroup group = caps.get(code);
            if (group == null) {
                problems.add(SENTENCES.problem(path(catalogue, policy), "cap.unknown", Map.of("code", code)));
            } else {
                currency(policy, group);
            }
        }
    }

    private void currency(ServicePolicy<?> policy, CapGroup group) {
        for (Benefit<?> benefit : policy.benefits()) {
            Optional<CurrencyUnit> currency = benefit.amount()
                    .flatMap(amount -> Optional.ofNullable(amount.node().unit().currency()));
            if (currency.filter(unit -> !unit.equals(group.cap().getCurrencyUnit()))
                    .isPresent()) {
                problems.add(SENTENCES.problem(
                        path(catalogue, policy),
                        "cap.currency",
                        Map.of("currency", group.cap().getCurrencyUnit(), "cap", group.code(), "was", currency.get())));
            }
        }
    }

    private void versions(List<ServicePolicy<?>> versions) {
        String where = path(catalogue, versions.get(0));
        versionsApart(versions.stream().map(ServicePolicy::inForce).toList(), where, problems);
        if (versions.stream().map(ServicePolicy::subject).distinct().count() > 1) {
            problems.add(SENTENCES.problem(where, "policy.subject", Map.of()));
        }
    }

    /** Of two caps that share a policy, one must be within the other: else what a cap leaves would depend on the other. */
    private void nested() {
        Map<String, Set<String>> members = new LinkedHashMap<>();
        catalogue.capGroups().forEach(group -> members.put(group.code(), new HashSet<>()));
        for (ServicePolicy<?> policy : catalogue.policies()) {
            for (String code : policy.terms().caps()) {
                members.computeIfAbsent(code, unknown -> new HashSet<>()).add(policy.id());
            }
        }
        List<String> codes = List.copyOf(members.keySet());
        for (int i = 0; i < codes.size(); i++) {
            for (int j = i + 1; j < codes.size(); j++) {
                Set<String> first = members.getOrDefault(codes.get(i), Set.of());
                Set<String> second = members.getOrDefault(codes.get(j), Set.of());
                Set<String> shared = new HashSet<>(first);
                shared.retainAll(second);
                if (!shared.isEmpty() && !first.containsAll(second) && !second.containsAll(first)) {
                    problems.add(SENTENCES.problem(
                            path + " > cap group " + codes.get(i),
                            "cap.nested",
                            Map.of("group", codes.get(j), "shared", new TreeSet<>(shared))));
                }
            }
        }
    }
}
