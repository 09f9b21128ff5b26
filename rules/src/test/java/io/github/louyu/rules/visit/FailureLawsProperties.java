package io.github.louyu.rules.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.Entry;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.Conditions;
import io.github.louyu.rules.Facts;
import io.github.louyu.rules.FlagFact;
import io.github.louyu.rules.conformance.NeutralAdapter;
import io.github.louyu.rules.conformance.RuleAdapter;
import io.github.louyu.rules.oracle.NeutralCase;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.Span;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import net.jqwik.api.statistics.Statistics;

/** L16: a rule that throws fails alone. */
@Domain(LawCases.class)
@Domain(DomainContext.Global.class)
class FailureLawsProperties {

    private static final String SECRET = "Zhang San, 13800000000";
    private static final String BAD = "BAD";
    private static final Facts<EnterpriseFile> HOST = Facts.of(EnterpriseFile.class, "host");

    /** Throws as long as fewer entries than so many are known. */
    private static Condition<EnterpriseFile> throwingBefore(int lines) {
        FlagFact<EnterpriseFile> fact = HOST.flag("throwing", Bilingual.of("出错", "throwing"), file -> {
            if (entries(file) < lines) {
                throw new IllegalStateException(SECRET);
            }
            return true;
        });
        return fact.isTrue();
    }

    private static boolean throwsOn(EnterpriseFile file, int lines, LocalDate day) {
        return entries(file.knownOn(day)) < lines;
    }

    /** Without corrections, which in hindsight are no lines of their own. */
    private static long entries(EnterpriseFile file) {
        return file.log().stream().filter(Entry.class::isInstance).count();
    }

    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private PrintStream standardError = System.err;

    /** The engine warns of each failure; what it says is kept off the console, and read afterwards. */
    @BeforeProperty
    void keepTheLog() {
        standardError = System.err;
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    }

    @AfterProperty
    void theLogNamesTheRuleAndKeepsTheSecret() {
        System.setErr(standardError);
        assertThat(log.toString(StandardCharsets.UTF_8))
                .contains("rule " + BAD + " failed on ")
                .doesNotContain(SECRET);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aScopeThatThrowsFailsItsRuleAlone(
            @ForAll NeutralCase.OfVisits c, @ForAll @IntRange(max = 8) int lines, @ForAll @IntRange(max = 2) int kind) {
        VisitRule rule = List.of(
                        VisitRule.on(BAD, NeutralAdapter.kind("exec")).dueWithin(Span.days(10)),
                        VisitRule.every(BAD, PeriodKind.MONTH),
                        VisitRule.afterSilence(BAD, Span.days(20)).dueWithin(Span.days(10)))
                .get(kind);
        assertFailsAlone(c, rule.inScope(throwingBefore(lines)), lines);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aTriggerThatThrowsFailsItsRuleAlone(@ForAll NeutralCase.OfVisits c, @ForAll @IntRange(max = 8) int lines) {
        assertFailsAlone(c, VisitRule.when(BAD, throwingBefore(lines)).dueWithin(Span.days(10)), lines);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aCancellingConditionThatThrowsIsNotTrueAndFailsItsRuleAlone(
            @ForAll NeutralCase.OfVisits c, @ForAll @IntRange(max = 8) int lines) {
        Condition<EnterpriseFile> cancels = Conditions.all(throwingBefore(lines), Conditions.never());
        VisitRule rule = VisitRule.on(BAD, NeutralAdapter.kind("exec")).dueWithin(Span.days(10));
        assertFailsAlone(c, rule.cancelledWhen(throwingBefore(lines)), lines);
        assertThat(sweep(engine(c, Optional.of(rule.cancelledWhen(cancels))), c, BAD))
                .isEqualTo(sweep(engine(c, Optional.of(rule)), c, BAD));
    }

    /** While it throws, what already stands goes on, and what would begin waits. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatWouldBeginWaitsUntilTheRuleAnswers(@ForAll NeutralCase.OfVisits c, @ForAll @IntRange(max = 8) int lines) {
        VisitEngine engine = engine(
                c,
                Optional.of(VisitRule.on(BAD, NeutralAdapter.kind("exec"))
                        .dueWithin(Span.days(10))
                        .inScope(throwingBefore(lines))));
        EnterpriseFile file = LawCases.file(c);
        for (VisitObligation obligation :
                engine.assess(file, LawCases.RANGE.endExclusive()).obligations()) {
            if (obligation.rule().equals(BAD)) {
                assertThat(throwsOn(file, lines, obligation.onset())).isFalse();
                Statistics.collect(obligation.begins().isBefore(obligation.onset()));
            }
        }
        Statistics.coverage(coverage -> coverage.check(true).count(n -> n >= 1));
    }

    /** L7 and L8 hold while a rule fails. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void agendaAndNextChangeKeepTheirLaws(@ForAll NeutralCase.OfVisits c, @ForAll @IntRange(max = 8) int lines) {
        VisitEngine engine = engine(
                c,
                Optional.of(VisitRule.every(BAD, PeriodKind.MONTH)
                        .inScope(throwingBefore(lines))
                        .cancelledWhen(throwingBefore(lines + 2))));
        EnterpriseFile file = LawCases.file(c);
        LocalDate day = LawCases.RANGE.start().minusDays(1);
        Answer before = Answer.of(engine.assess(file, day));
        List<Answer.Move> moves = new ArrayList<>();
        for (LocalDate next : LawCases.days()) {
            Answer now = Answer.of(engine.assess(file, next));
            moves.addAll(now.since(before, next));
            before = now;
        }
        assertThat(engine.agenda(file, LawCases.RANGE).stream()
                        .map(Answer::moveOf)
                        .toList())
                .isEqualTo(moves);
        LocalDate on = c.expected().nextChange().get(0).on();
        EnterpriseFile known = file.knownOn(on);
        Answer now = Answer.of(engine.assess(file, on));
        Optional<LocalDate> change = engine.nextChange(file, on);
        on.plusDays(1)
                .datesUntil(change.filter(on.plusDays(60)::isAfter).orElse(on.plusDays(60)))
                .forEach(quiet -> assertThat(Answer.of(engine.assess(known, quiet)))
                        .as("on %s, before the next change on %s", quiet, change)
                        .isEqualTo(now));
        change.ifPresent(
                next -> assertThat(Answer.of(engine.assess(known, next))).isNotEqualTo(now));
        Statistics.collect(change.isPresent());
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share >= 8));
    }

    private static void assertFailsAlone(NeutralCase.OfVisits c, VisitRule bad, int lines) {
        VisitEngine engine = engine(c, Optional.of(bad));
        VisitEngine without = engine(c, Optional.empty());
        EnterpriseFile file = LawCases.file(c);
        LocalDate inForce = c.rulebooks().get(0).from();
        for (int offset = 0; offset < 130; offset += 5) {
            LocalDate day = LawCases.RANGE.start().plusDays(offset);
            VisitAssessment assessment = engine.assess(file, day);
            assertThat(Answer.of(assessment, rule -> !rule.equals(BAD)))
                    .isEqualTo(Answer.of(without.assess(file, day)));
            boolean fails = !day.isBefore(inForce) && throwsOn(file, lines, day);
            assertThat(assessment.failures()).hasSize(fails ? 1 : 0);
            assertThat(assessment.undetermined())
                    .noneMatch(undetermined -> undetermined.rule().equals(BAD));
            if (fails) {
                RuleFailure failure = assessment.failures().get(0);
                assertThat(failure.rule()).isEqualTo(BAD);
                assertThat(failure.facts()).singleElement().satisfies(fact -> {
                    assertThat(fact.fact()).isEqualTo("host.throwing");
                    assertThat(fact.exception()).isEqualTo(IllegalStateException.class.getName());
                });
            }
            assertSecretIsKept(assessment);
            Statistics.collect(fails);
        }
        Statistics.coverage(coverage -> {
            coverage.check(true).percentage(share -> share >= 8);
            coverage.check(false).percentage(share -> share >= 8);
        });
    }

    private static void assertSecretIsKept(VisitAssessment assessment) {
        assertThat(assessment.toString()).doesNotContain(SECRET);
        assertThat(assessment.failures().toString()).doesNotContain(SECRET);
        assertThat(assessment.undetermined().toString()).doesNotContain(SECRET);
        assertThat(assessment.obligations().toString()).doesNotContain(SECRET);
        assertThat(assessment.obligations())
                .allSatisfy(
                        obligation -> assertThat(obligation.toText(Locale.ENGLISH) + obligation.toText(Locale.CHINESE))
                                .doesNotContain(SECRET));
    }

    private static List<Answer> sweep(VisitEngine engine, NeutralCase.OfVisits c, String rule) {
        List<Answer> answers = new ArrayList<>();
        for (int offset = 0; offset < 130; offset += 10) {
            Answer answer = Answer.of(
                    engine.assess(LawCases.file(c), LawCases.RANGE.start().plusDays(offset)), rule::equals);
            answers.add(new Answer(answer.states(), answer.undetermined(), Set.of()));
        }
        return answers;
    }

    private static VisitEngine engine(NeutralCase.OfVisits c, Optional<VisitRule> added) {
        List<VisitRulebook> rulebooks = new ArrayList<>();
        for (VisitRulebook rulebook : RuleAdapter.rulebooks(c.rulebooks())) {
            ImmutableList.Builder<VisitRule> rules = ImmutableList.builder();
            added.ifPresent(rules::add);
            rules.addAll(rulebook.rules());
            rulebooks.add(VisitRulebook.of(rulebook.id(), rulebook.from(), rules.build()));
        }
        return VisitEngine.of(rulebooks, NeutralAdapter.calendar(c.calendar()));
    }
}
