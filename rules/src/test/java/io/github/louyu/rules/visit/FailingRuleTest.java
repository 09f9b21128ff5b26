package io.github.louyu.rules.visit;

import static io.github.louyu.rules.EnterpriseFacts.keyTier;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.EnterpriseAttributes;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.KeyTier;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.Conditions;
import io.github.louyu.rules.DecimalFact;
import io.github.louyu.rules.Explanation;
import io.github.louyu.rules.FactFailure;
import io.github.louyu.rules.Facts;
import io.github.louyu.rules.ThrowingFormula;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.Span;
import io.github.louyu.time.WorkCalendar;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What becomes of a rule while a host's fact throws (SEMANTICS 4.13), on files of a few lines. */
class FailingRuleTest {

    private static final String SECRET = "Zhang San, 13800000000";
    private static final Facts<EnterpriseFile> HOST = Facts.of(EnterpriseFile.class, "host");
    private static final LocalDate JAN_10 = LocalDate.of(2019, 1, 10);

    /** An event on 10 January, and something said on 15, 20 and 25 January. */
    private static final EnterpriseFile FILE = EnterpriseFile.builder(EnterpriseId.of("E1"))
            .recordedOn(JAN_10)
            .event("e1", EventKind.EXECUTIVE_CHANGE, JAN_10)
            .recordedOn(LocalDate.of(2019, 1, 15))
            .attribute(EnterpriseAttributes.HEADCOUNT, 15L, LocalDate.of(2019, 1, 15))
            .recordedOn(LocalDate.of(2019, 1, 20))
            .attribute(EnterpriseAttributes.HEADCOUNT, 20L, LocalDate.of(2019, 1, 20))
            .recordedOn(LocalDate.of(2019, 1, 25))
            .attribute(EnterpriseAttributes.HEADCOUNT, 25L, LocalDate.of(2019, 1, 25))
            .build();

    /** TRUE but while the file has one of these numbers of lines, when it throws. */
    private static Condition<EnterpriseFile> throwingAt(Integer... sizes) {
        return HOST.flag("throwing", Bilingual.of("出错", "throwing"), file -> {
                    if (Set.of(sizes).contains(file.log().size())) {
                        throw new IllegalStateException(SECRET);
                    }
                    return true;
                })
                .isTrue();
    }

    private static VisitEngine engine(VisitRule... rules) {
        return VisitEngine.of(VisitRulebook.of("book", LocalDate.of(2019, 1, 1), rules), WorkCalendar.weekendsOnly());
    }

    private static VisitRule onChange() {
        return VisitRule.on("bad", EventKind.EXECUTIVE_CHANGE).dueWithin(Span.days(10));
    }

    private static LocalDate january(int day) {
        return LocalDate.of(2019, 1, day);
    }

    @Test
    void anEventWaitsWhileTheScopeThrows() {
        VisitEngine engine = engine(onChange().inScope(throwingAt(1, 2)));
        for (int day : new int[] {10, 14, 15, 19}) {
            VisitAssessment assessment = engine.assess(FILE, january(day));
            assertThat(assessment.obligations()).isEmpty();
            assertThat(assessment.undetermined()).isEmpty();
            assertThat(assessment.failures()).extracting(RuleFailure::rule).containsExactly("bad");
        }
        VisitAssessment later = engine.assess(FILE, january(20));
        assertThat(later.failures()).isEmpty();
        assertThat(later.obligations()).singleElement().satisfies(obligation -> {
            assertThat(obligation.onset()).isEqualTo(january(20));
            assertThat(obligation.begins()).isEqualTo(JAN_10);
        });
    }

    @Test
    void anObligationGoesOnWhileTheScopeThrowsLater() {
        VisitEngine engine = engine(onChange().inScope(throwingAt(2)));
        VisitAssessment assessment = engine.assess(FILE, january(16));
        assertThat(assessment.failures()).hasSize(1);
        assertThat(assessment.obligations())
                .singleElement()
                .satisfies(obligation -> assertThat(obligation.state()).isEqualTo(ObligationState.OPEN));
    }

    @Test
    void aRunGoesOnWhileItsConditionThrows() {
        VisitEngine engine = engine(VisitRule.when("bad", throwingAt(0, 2)).dueWithin(Span.days(100)));
        assertThat(engine.assess(FILE, january(9)).failures()).hasSize(1);
        assertThat(engine.assess(FILE, january(16)).failures()).hasSize(1);
        assertThat(engine.assess(FILE, january(26)).failures()).isEmpty();
        assertThat(engine.assess(FILE, january(26)).obligations())
                .extracting(VisitObligation::key)
                .containsExactly("2019-01-10");
    }

    @Test
    void aCancellingConditionThatThrowsCancelsNothingAndIsReported() {
        VisitEngine engine = engine(onChange().cancelledWhen(throwingAt(1, 2)));
        VisitAssessment throwing = engine.assess(FILE, january(16));
        assertThat(throwing.failures()).extracting(RuleFailure::rule).containsExactly("bad");
        assertThat(throwing.obligations()).extracting(VisitObligation::state).containsExactly(ObligationState.OPEN);
        VisitAssessment answering = engine.assess(FILE, january(20));
        assertThat(answering.failures()).isEmpty();
        assertThat(answering.obligations())
                .extracting(VisitObligation::state)
                .containsExactly(ObligationState.CANCELLED);
    }

    @Test
    void aFactThatGivesAnotherKindOfNumberFailsToo() {
        Condition<EnterpriseFile> fractional = HOST.count("fractional", Bilingual.same("fractional"), file -> 1.5)
                .isAtLeast(1);
        assertThat(engine(onChange().inScope(fractional)).assess(FILE, JAN_10).failures())
                .containsExactly(new RuleFailure(
                        "bad",
                        ImmutableList.of(
                                new FactFailure("host.fractional", IllegalArgumentException.class.getName()))));
    }

    @Test
    void aFactThatGivesNothingIsMissingAndFailsNothing() {
        Condition<EnterpriseFile> missing = HOST.count("missing", Bilingual.of("缺", "missing"), file -> (Long) null)
                .isAtLeast(1);
        VisitAssessment assessment = engine(onChange().inScope(missing)).assess(FILE, JAN_10);
        assertThat(assessment.failures()).isEmpty();
        assertThat(assessment.undetermined()).singleElement().satisfies(undetermined -> {
            assertThat(undetermined.rule()).isEqualTo("bad");
            assertThat(undetermined.key()).contains("e1");
            assertThat(undetermined.missing())
                    .singleElement()
                    .satisfies(fact -> assertThat(fact.name()).isEqualTo("host.missing"));
        });
    }

    @Test
    void whatIsDecidedWithoutTheThrowingFactStands() {
        Condition<EnterpriseFile> decided = Conditions.any(Conditions.always(), throwingAt(1));
        VisitAssessment assessment = engine(onChange().inScope(decided)).assess(FILE, JAN_10);
        assertThat(assessment.failures()).isEmpty();
        assertThat(assessment.obligations()).hasSize(1);
    }

    @Test
    void aScopeOnAFormulaThatThrowsFails() {
        DecimalFact<EnterpriseFile> broken =
                DecimalFact.of("broken", Bilingual.of("出错", "broken"), new ThrowingFormula<>(SECRET));
        VisitAssessment assessment =
                engine(onChange().inScope(broken.isAtLeast("1"))).assess(FILE, JAN_10);
        assertThat(assessment.undetermined()).isEmpty();
        assertThat(assessment.failures())
                .containsExactly(new RuleFailure(
                        "bad", ImmutableList.of(new FactFailure("broken", IllegalStateException.class.getName()))));
    }

    @Test
    void anExplanationNamesWhatThrewAndKeepsItsMessage() {
        Explanation explanation =
                Conditions.all(throwingAt(1), keyTier().isAtLeast(KeyTier.CITY)).explain(FILE, JAN_10);
        assertThat(explanation.failures())
                .containsExactly(new FactFailure("host.throwing", IllegalStateException.class.getName()));
        for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            assertThat(explanation.toText(locale))
                    .contains(IllegalStateException.class.getName())
                    .doesNotContain(SECRET);
        }
    }

    @Test
    void theLogNamesTheRuleAndKeepsTheMessage() {
        PrintStream before = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            engine(onChange().inScope(throwingAt(1))).assess(FILE, JAN_10);
        } finally {
            System.setErr(before);
        }
        assertThat(log.toString(StandardCharsets.UTF_8))
                .contains("WARN", "rule bad failed on 2019-01-10")
                .doesNotContain(SECRET);
    }
}
