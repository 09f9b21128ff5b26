package io.github.louyu.rules.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.rules.Evaluator;
import io.github.louyu.rules.MissingFacts;
import io.github.louyu.rules.oracle.NaiveConditions;
import io.github.louyu.rules.oracle.NaiveFile;
import io.github.louyu.rules.oracle.NaiveMissingFacts;
import io.github.louyu.rules.oracle.NeutralCase;
import io.github.louyu.rules.oracle.RandomCases;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

/** L3, second half, on files: windows, dated parameters, figures and events among the leaves. */
@Domain(RandomCases.class)
class MissingFactsOfFilesProperties {

    private static final LocalDate DAY = LocalDate.of(2019, 2, 1);

    @Property(edgeCases = EdgeCasesMode.NONE)
    void exactlyTheMissingFactsThatCanDecideAreAskedFor(@ForAll NeutralCase.OfCondition c) {
        EnterpriseFile file = NeutralAdapter.file(c.file());
        Evaluator<EnterpriseFile> condition =
                RuleAdapter.condition(c.condition()).using(NeutralAdapter.calendar(c.calendar()));
        MissingFacts missing = condition.explain(file, DAY).missingFacts();
        SortedSet<String> asked = missing.facts().stream()
                .map(fact -> fact.name().startsWith("figure/") ? NaiveMissingFacts.FIGURES : fact.name())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing.isExact()).isTrue();
        assertThat(asked)
                .isEqualTo(new NaiveMissingFacts(new NaiveConditions(c.calendar()))
                        .of(c.condition(), NaiveFile.of(c.file()), DAY));
        Statistics.collect(asked.size());
    }
}
