package io.github.louyu.testkit.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.Conditions;
import io.github.louyu.testkit.arbitraries.LouyuArbitraries;
import io.github.louyu.testkit.arbitraries.LouyuDomain;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** What is counted is what a plain count finds, which tests each leaf by itself and knows nothing of explanations. */
@Domain(LouyuDomain.class)
@Domain(DomainContext.Global.class)
class OutcomeCoverageProperties {

    private static final WorkCalendar CALENDAR = WorkCalendar.china();

    /** How the leaves are joined: which makes no difference to what is seen of each. */
    enum Shape {
        ALL {
            @Override
            Condition<EnterpriseFile> of(List<Condition<EnterpriseFile>> leaves) {
                return Conditions.all(leaves.get(0), leaves.get(1), leaves.get(2));
            }
        },
        ANY_OF_TWO_AND_NOT_THE_THIRD {
            @Override
            Condition<EnterpriseFile> of(List<Condition<EnterpriseFile>> leaves) {
                return Conditions.all(Conditions.any(leaves.get(0), leaves.get(1)), Conditions.not(leaves.get(2)));
            }
        },
        TWO_OF_THREE {
            @Override
            Condition<EnterpriseFile> of(List<Condition<EnterpriseFile>> leaves) {
                return Conditions.atLeast(2, leaves.get(0), leaves.get(1), leaves.get(2));
            }
        },
        EXACTLY_ONE {
            @Override
            Condition<EnterpriseFile> of(List<Condition<EnterpriseFile>> leaves) {
                return Conditions.exactlyOne(leaves.get(0), Conditions.not(leaves.get(1)), leaves.get(2));
            }
        };

        abstract Condition<EnterpriseFile> of(List<Condition<EnterpriseFile>> leaves);
    }

    /** Leaves that can be unknown, cannot fail and read no table, so that three outcomes are asked for of each and nothing besides. */
    @Provide
    Arbitrary<Condition<EnterpriseFile>> leaves() {
        return LouyuArbitraries.conditions().filter(condition -> {
            String kind = condition.view().kind();
            boolean canBeUnknown = kind.startsWith("VALUE_") || kind.startsWith("DATE_") || kind.equals("IS_IN");
            return canBeUnknown
                    && !condition.using(CALENDAR).hasHostCode()
                    && !condition.view().toString().contains("DECISION");
        });
    }

    @Provide
    Arbitrary<Shape> shapes() {
        return Arbitraries.of(Shape.class);
    }

    @Property(tries = 100)
    void aConditionIsCountedAsAPlainCountDoes(
            @ForAll("leaves") Condition<EnterpriseFile> a,
            @ForAll("leaves") Condition<EnterpriseFile> b,
            @ForAll("leaves") Condition<EnterpriseFile> c,
            @ForAll("shapes") Shape shape,
            @ForAll @Size(min = 1, max = 20) List<EnterpriseFile> files,
            @ForAll LocalDate day) {
        List<Condition<EnterpriseFile>> leaves = List.of(a, b, c);
        Condition<EnterpriseFile> whole = shape.of(leaves);
        OutcomeCoverage coverage = new OutcomeCoverage();
        CoveredCondition<EnterpriseFile> watched = coverage.watching("it", whole, CALENDAR);
        files.forEach(file -> watched.explain(file, day));

        Set<String> asked = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        for (String outcome : List.of("FIRED", "REFUSED", "UNDETERMINED")) {
            asked.add("whole " + outcome);
        }
        for (Condition<EnterpriseFile> leaf : leaves) {
            for (String truth : List.of("TRUE", "FALSE", "UNKNOWN")) {
                asked.add(leaf.toText(Locale.ENGLISH) + " " + truth);
            }
        }
        for (EnterpriseFile file : files) {
            seen.add("whole "
                    + switch (whole.using(CALENDAR).test(file, day)) {
                        case TRUE -> "FIRED";
                        case FALSE -> "REFUSED";
                        case UNKNOWN -> "UNDETERMINED";
                    });
            for (Condition<EnterpriseFile> leaf : leaves) {
                seen.add(
                        leaf.toText(Locale.ENGLISH) + " " + leaf.using(CALENDAR).test(file, day));
            }
        }

        CoverageReport report = coverage.report();
        assertThat(names(report.asked())).containsExactlyInAnyOrderElementsOf(asked);
        List<String> missing = new ArrayList<>(asked);
        missing.removeAll(seen);
        assertThat(names(report.missing())).containsExactlyInAnyOrderElementsOf(missing);
        assertThat(report.percent()).isEqualTo((asked.size() - missing.size()) * 100 / asked.size());
        Statistics.label("percent seen").collect(report.percent() / 25 * 25);
    }

    private static List<String> names(Set<Goal> goals) {
        return goals.stream()
                .map(goal -> goal.part().map(part -> part.en()).orElse("whole") + " " + goal.outcome())
                .toList();
    }
}
