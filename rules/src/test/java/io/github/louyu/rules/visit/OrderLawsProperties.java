package io.github.louyu.rules.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseFileBuilder;
import io.github.louyu.enterprise.LogEntry;
import io.github.louyu.rules.conformance.NeutralAdapter;
import io.github.louyu.rules.conformance.RuleAdapter;
import io.github.louyu.rules.oracle.NeutralCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** L5: the order in which things are given changes nothing; the order of an answer is total. */
@Domain(LawCases.class)
@Domain(DomainContext.Global.class)
class OrderLawsProperties {

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void permutingEntriesPermutesNothing(@ForAll NeutralCase.OfVisits c, @ForAll Random random) {
        EnterpriseFile file = LawCases.file(c);
        List<LogEntry> lines = new ArrayList<>(file.log());
        Collections.shuffle(lines, random);
        EnterpriseFileBuilder builder = EnterpriseFile.builder(NeutralAdapter.ENTERPRISE);
        lines.forEach(builder::line);
        lines.forEach(builder::line);
        assertSameAnswers(LawCases.engine(c), builder.build(), LawCases.engine(c), file);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void permutingRulesAndRulebooksPermutesNothing(@ForAll NeutralCase.OfVisits c, @ForAll Random random) {
        List<VisitRulebook> shuffled = new ArrayList<>();
        for (VisitRulebook rulebook : RuleAdapter.rulebooks(c.rulebooks())) {
            List<VisitRule> rules = new ArrayList<>(rulebook.rules());
            Collections.shuffle(rules, random);
            shuffled.add(VisitRulebook.of(rulebook.id(), rulebook.from(), rules));
        }
        Collections.shuffle(shuffled, random);
        VisitEngine engine = VisitEngine.of(shuffled, NeutralAdapter.calendar(c.calendar()));
        assertSameAnswers(engine, LawCases.file(c), LawCases.engine(c), LawCases.file(c));
    }

    /** An engine keeps nothing of the files it has seen. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void permutingFilesPermutesNothing(@ForAll NeutralCase.OfVisits c, @ForAll NeutralCase.OfVisits other) {
        VisitEngine engine = LawCases.engine(c);
        EnterpriseFile file = LawCases.file(c);
        EnterpriseFile second = LawCases.file(other);
        LocalDate day = c.expected().nextChange().get(0).on();
        VisitAssessment first = engine.assess(file, day);
        VisitAssessment ofSecond = engine.assess(second, day);
        assertThat(engine.assess(second, day)).isEqualTo(ofSecond);
        assertThat(engine.assess(file, day)).isEqualTo(first);
        assertThat(LawCases.engine(c).assess(second, day)).isEqualTo(ofSecond);
        assertSameAnswers(engine, second, LawCases.engine(c), second);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void obligationsAreListedMostUrgentFirst(@ForAll NeutralCase.OfVisits c) {
        Comparator<VisitObligation> documented = Comparator.<VisitObligation>comparingInt(
                        obligation -> -Math.min(2, Answer.Status.of(obligation).urgency()))
                .thenComparing(VisitObligation::level, Comparator.reverseOrder())
                .thenComparing(VisitObligation::due)
                .thenComparing(VisitObligation::priority, Comparator.reverseOrder())
                .thenComparing(VisitObligation::rule)
                .thenComparing(VisitObligation::key);
        List<VisitObligation> obligations = LawCases.engine(c)
                .assess(LawCases.file(c), LawCases.RANGE.endExclusive())
                .obligations();
        for (int i = 1; i < obligations.size(); i++) {
            assertThat(documented.compare(obligations.get(i - 1), obligations.get(i)))
                    .isNegative();
        }
        Statistics.collect(obligations.size() > 1);
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share >= 8));
    }

    private static void assertSameAnswers(
            VisitEngine engine, EnterpriseFile file, VisitEngine otherEngine, EnterpriseFile otherFile) {
        for (int offset = 0; offset < 130; offset += 10) {
            LocalDate day = LawCases.RANGE.start().plusDays(offset);
            VisitAssessment assessment = engine.assess(file, day);
            VisitAssessment other = otherEngine.assess(otherFile, day);
            assertThat(assessment).isEqualTo(other);
            assertThat(assessment.obligations()).containsExactlyElementsOf(other.obligations());
        }
        assertThat(engine.agenda(file, LawCases.RANGE)).isEqualTo(otherEngine.agenda(otherFile, LawCases.RANGE));
        LocalDate middle = LawCases.RANGE.start().plusDays(60);
        assertThat(engine.nextChange(file, middle)).isEqualTo(otherEngine.nextChange(otherFile, middle));
    }
}
