package io.github.louyu.testkit.arbitraries;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is public in core and rules and holds a value can be had at random; what cannot says why. */
class EveryTypeHasAnArbitraryTest {

    private static final ImmutableMap<String, Set<String>> WITHOUT = ImmutableMap.<String, Set<String>>builder()
            .put(
                    "a holder of constants or factories, of which there are no values",
                    ImmutableSet.of(
                            "EnterpriseAttributes",
                            "EnterpriseFacts",
                            "LeaseFacts",
                            "OfficerFacts",
                            "GovernanceFacts",
                            "Conditions",
                            "PartsCheck",
                            "Amounts",
                            "MoneyText",
                            "BuildingCommunityRules"))
            .put(
                    "a kind of fact, which a host declares over its own type; Fact stands for those of files",
                    ImmutableSet.of(
                            "Facts",
                            "FlagFact",
                            "CountFact",
                            "DecimalFact",
                            "MoneyFact",
                            "DateFact",
                            "TextFact",
                            "CodeFact",
                            "CodeSetFact",
                            "LevelFact",
                            "NumberFact",
                            "OrderedFact",
                            "QuantityFact",
                            "EventFact",
                            "FigureSeries",
                            "Items",
                            "Relation"))
            .put(
                    "a reading of a condition or table that is already made, or a setting of it",
                    ImmutableSet.of(
                            "Evaluator",
                            "Reading",
                            "DecisionTableEvaluator",
                            "DecisionRow",
                            "Decision",
                            "DecisionExplanation",
                            "DecisionExplanation$Row",
                            "Tiers",
                            "ChangePolicy"))
            .put(
                    "a part of an answer, had from the answer that holds it",
                    ImmutableSet.of(
                            "Change",
                            "Change$TurnedLeaf",
                            "FactChange",
                            "FactDecision",
                            "FactFailure",
                            "FactValue",
                            "MissingFacts",
                            "FactNode",
                            "TableNode",
                            "TableNode$OfRows",
                            "TableNode$OfVersions",
                            "TableNode$Row",
                            "TableNode$Version",
                            "RuleAttribute",
                            "RuleAttribute$OfCondition",
                            "RuleAttribute$OfEntries",
                            "RuleAttribute$OfFact",
                            "RuleAttribute$OfName",
                            "RuleAttribute$OfNumber",
                            "RuleAttribute$OfParameter",
                            "RuleAttribute$OfSpan",
                            "RuleAttribute$OfValues",
                            "FactRead",
                            "RuleFailure",
                            "RuleWarning",
                            "UndeterminedVisit",
                            "VisitDecision",
                            "VisitExplanation",
                            "ForecastVisit",
                            "VisitForecast",
                            "ObligationChange",
                            "MonitorChange",
                            "BenefitAmount",
                            "CalculationStep",
                            "FactToAsk",
                            "NearMiss",
                            "Payment",
                            "PolicyBundle",
                            "PolicyBundle$Item",
                            "PolicyBundle$LeftOut",
                            "PolicyBundle$NotCompared",
                            "PolicyReach",
                            "GrantReview",
                            "GovernanceChange",
                            "GovernanceExplanation",
                            "GovernanceFailure",
                            "GovernancePlace",
                            "UndeterminedGovernance",
                            "AreaState",
                            "BuildingState",
                            "OrganisationState",
                            "SubdistrictState",
                            "BuildingTax",
                            "Indicator",
                            "IndicatorChange",
                            "IndicatorSeries",
                            "IndicatorSeries$Point",
                            "AppealAssessment",
                            "LevelStanding",
                            "Matching",
                            "NeedMatch",
                            "UnmetNeed"))
            .put(
                    "an engine or a store, which is no value",
                    ImmutableSet.of(
                            "EligibilityEngine",
                            "EligibilityScreen",
                            "GovernanceEngine",
                            "ResourceMatcher",
                            "CommunityIndicators",
                            "VisitMonitor",
                            "MonitorSnapshot",
                            "Distances"))
            .put(
                    "a part of a rule or of an amount, had from the rule or amount that holds it",
                    ImmutableSet.of(
                            "AmountView",
                            "Cadence$Line",
                            "Deadline$EndOf",
                            "Deadline$Within",
                            "Trigger$AfterSilence",
                            "Trigger$Ahead",
                            "Trigger$Every",
                            "Trigger$OfHost",
                            "Trigger$OnEvent",
                            "Trigger$OnFigures",
                            "Trigger$When"))
            .put("the words by which documents name facts and codes", ImmutableSet.of("FactRegistry", "Codes"))
            .put("for a host to write", ImmutableSet.of("HostTrigger", "Formula", "HostOccurrence", "Labelled"))
            .put("words from bundles", ImmutableSet.of("Wording"))
            .build();

    private static final Set<String> EXEMPT_PACKAGES = ImmutableSet.of(
            "io.github.louyu.style", // how value types are generated; exported to rules alone
            "io.github.louyu.rules.visit.office", // what an office asks of assessments: answers and their parts
            "io.github.louyu.rules.eligibility.classification"); // published standards, which are given

    private static final Set<JavaClass> PUBLIC_TYPES = publicTypes();

    private static Set<JavaClass> publicTypes() {
        return new ClassFileImporter()
                        .withImportOption(location -> !location.contains("/testkit"))
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(
                                "io.github.louyu.time",
                                "io.github.louyu.text",
                                "io.github.louyu.enterprise",
                                "io.github.louyu.community",
                                "io.github.louyu.committee",
                                "io.github.louyu.service",
                                "io.github.louyu.rules")
                        .stream()
                        .filter(EveryTypeHasAnArbitraryTest::isPublic)
                        .filter(type -> !EXEMPT_PACKAGES.contains(type.getPackageName()))
                        .collect(Collectors.toSet());
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass()
                        .map(EveryTypeHasAnArbitraryTest::isPublic)
                        .orElse(true);
    }

    private static boolean needsNone(JavaClass type) {
        return type.isEnum() // jqwik has those
                || type.isAssignableTo(Throwable.class)
                || type.getSimpleName().equals("Builder")
                || type.getSimpleName().equals("EnterpriseFileBuilder")
                || type.getSimpleName().equals("package-info");
    }

    private static String nameOf(JavaClass type) {
        return type.getName().substring(type.getPackageName().length() + 1);
    }

    @Test
    void everyPublicTypeHasOneOrSaysWhyNot() {
        Set<String> exempt = WITHOUT.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Set<String> without = new TreeSet<>();
        for (JavaClass type : PUBLIC_TYPES) {
            if (!needsNone(type) && LouyuArbitraries.find(type.reflect()).isEmpty() && !exempt.contains(nameOf(type))) {
                without.add(nameOf(type));
            }
        }
        assertThat(without).as("public types without an arbitrary").isEmpty();
    }

    @Test
    void whatIsExemptIsThereAndHasNone() {
        Map<String, JavaClass> byName = PUBLIC_TYPES.stream()
                .collect(Collectors.toMap(EveryTypeHasAnArbitraryTest::nameOf, type -> type, (a, b) -> a));
        WITHOUT.values().stream().flatMap(Set::stream).forEach(name -> {
            assertThat(byName).containsKey(name);
            assertThat(LouyuArbitraries.find(requireNonNull(byName.get(name)).reflect()))
                    .as("arbitrary of %s, which is listed as without", name)
                    .isEmpty();
        });
    }

    @Test
    void manyTypesAreLookedAt() {
        assertThat(PUBLIC_TYPES).hasSizeGreaterThan(250);
    }
}
