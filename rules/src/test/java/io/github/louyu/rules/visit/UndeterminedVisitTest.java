package io.github.louyu.rules.visit;

import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.Conditions.any;
import static io.github.louyu.rules.EnterpriseFacts.flag;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.rules.CodeFact;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.DecisionTable;
import io.github.louyu.rules.Facts;
import io.github.louyu.rules.HitPolicy;
import io.github.louyu.rules.MissingFact;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.Span;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class UndeterminedVisitTest {

    private static final LocalDate DAY = LocalDate.of(2019, 3, 1);
    private static final Attribute<Boolean> A = Attribute.flag("a", Bilingual.same("a"));
    private static final Attribute<Boolean> B = Attribute.flag("b", Bilingual.same("b"));
    private static final Attribute<Boolean> C = Attribute.flag("c", Bilingual.same("c"));

    private static final EnterpriseFile B_IS_FALSE = EnterpriseFile.builder(EnterpriseId.of("E"))
            .recordedOn(DAY)
            .attribute(B, false, DAY)
            .event("e", EventKind.EXECUTIVE_CHANGE, DAY)
            .build();

    private static List<String> missing(VisitRule rule) {
        VisitEngine engine = VisitEngine.of(VisitRulebook.of("book", DAY, rule), WorkCalendar.china());
        return engine.assess(B_IS_FALSE, DAY).undetermined().stream()
                .flatMap(visit -> visit.missing().stream())
                .map(MissingFact::name)
                .toList();
    }

    @Test
    void aFactThatCannotDecideIsNotAskedFor() {
        Condition<EnterpriseFile> scope = any(all(flag(A).isTrue(), flag(B).isTrue()), flag(C).isTrue());

        assertThat(missing(VisitRule.on("r", EventKind.EXECUTIVE_CHANGE)
                        .dueWithin(Span.days(5))
                        .inScope(scope)))
                .containsExactly("c");
    }

    @Test
    void scopeAndConditionAreAskedForTogether() {
        assertThat(missing(VisitRule.when("r", flag(A).isTrue())
                        .dueWithin(Span.days(5))
                        .inScope(flag(C).isTrue())))
                .containsExactly("c", "a");
    }

    @Test
    void ofACadenceOnlyThePeriodThatMayBeIsAskedAbout() {
        Cadence cadence = Cadence.when(flag(B).isTrue(), PeriodKind.MONTH)
                .orWhen(any(flag(A).isTrue(), flag(B).isTrue()), PeriodKind.QUARTER)
                .otherwise(PeriodKind.YEAR);

        assertThat(missing(VisitRule.every("r", cadence))).containsExactly("a", "a");
    }

    @Test
    void rowsThatContradictEachOtherAreNamedWhereNothingIsMissing() {
        CodeFact<EnterpriseFile, String> size = DecisionTable.<EnterpriseFile, String>named(
                        "size", Bilingual.of("规模", "size"), HitPolicy.UNIQUE)
                .row("not-b", flag(B).isFalse(), "small")
                .row("any", any(flag(B).isTrue(), flag(B).isFalse()), "large")
                .build()
                .asFact("other");
        VisitEngine engine = VisitEngine.of(
                VisitRulebook.of(
                        "book",
                        DAY,
                        VisitRule.on("r", EventKind.EXECUTIVE_CHANGE)
                                .dueWithin(Span.days(5))
                                .inScope(size.is("large"))),
                WorkCalendar.china());

        UndeterminedVisit undetermined =
                engine.assess(B_IS_FALSE, DAY).undetermined().get(0);

        assertThat(undetermined.missing()).isEmpty();
        assertThat(undetermined.reasons())
                .containsExactly(Bilingual.of(
                        "判定表“规模”自相矛盾：not-b行（small）、any行（large）同时成立，只应有一行成立",
                        "the decision table of size contradicts itself: row not-b (small), row any (large) hold at once,"
                                + " of which only one may"));
    }

    @Test
    void inWordsItSaysWhatIsMissingAndWhatElseLeavesItOpen() {
        Bilingual title = Bilingual.of("租赁到期必访", "Lease expiry");
        ImmutableSet<MissingFact> missing = ImmutableSet.of(
                new MissingFact("a", Bilingual.of("甲", "a")), new MissingFact("b", Bilingual.of("乙", "b")));
        ImmutableSet<Bilingual> reasons =
                ImmutableSet.of(Bilingual.of("无汇率", "no rate"), Bilingual.of("两行", "two rows"));
        UndeterminedVisit both = new UndeterminedVisit("r", title, Optional.of("L1"), missing, reasons);
        UndeterminedVisit neither =
                new UndeterminedVisit("r", title, Optional.empty(), ImmutableSet.of(), ImmutableSet.of());

        assertThat(both.toText(Locale.CHINESE)).isEqualTo("租赁到期必访（L1）：待定；缺少：甲、乙；原因：无汇率；两行");
        assertThat(both.toText(Locale.ENGLISH))
                .isEqualTo("Lease expiry (L1): undetermined; missing: a, b; reason: no rate; two rows");
        assertThat(neither.toText(Locale.CHINESE)).isEqualTo("租赁到期必访：待定；所缺内容无论为何，结果都不变");
        assertThat(neither.toText(Locale.ROOT)).isEqualTo("Lease expiry: undetermined; the same whatever is missing");
    }

    @Test
    void anExplanationOfAVisitInWordsHasTheScopeAndTheConditionOfTheTrigger() {
        VisitEngine engine = VisitEngine.of(
                VisitRulebook.of(
                        "book",
                        DAY,
                        VisitRule.when("when", flag(B).isFalse())
                                .dueWithin(Span.days(5))
                                .inScope(all(flag(B).isFalse(), flag(B).isKnown())),
                        VisitRule.on("on", EventKind.EXECUTIVE_CHANGE)
                                .dueWithin(Span.days(5))
                                .inScope(flag(B).isFalse())),
                WorkCalendar.china());
        Map<String, VisitExplanation> why = engine.assess(B_IS_FALSE, DAY).obligations().stream()
                .collect(Collectors.toMap(VisitObligation::rule, each -> engine.explain(B_IS_FALSE, each)));
        VisitExplanation when = requireNonNull(why.get("when"));
        VisitExplanation on = requireNonNull(why.get("on"));

        assertThat(when.toText(Locale.CHINESE))
                .isEqualTo("适用范围：\n  "
                        + when.scope().toText(Locale.CHINESE).replace("\n", "\n  ")
                        + "\n触发条件：\n  "
                        + when.trigger().orElseThrow().toText(Locale.CHINESE));
        assertThat(when.toText(Locale.ENGLISH))
                .startsWith("scope:\n  holds: all of these\n    holds: b")
                .contains("\ncondition of the trigger:\n  holds: b");
        assertThat(on.toText(Locale.ENGLISH))
                .isEqualTo("scope:\n  " + on.scope().toText(Locale.ENGLISH));
    }

    @Test
    void whereFactsAreMissingThereIsNoOtherReason() {
        VisitEngine engine = VisitEngine.of(
                VisitRulebook.of(
                        "book", DAY, VisitRule.when("r", flag(A).isTrue()).dueWithin(Span.days(5))),
                WorkCalendar.china());

        assertThat(engine.assess(B_IS_FALSE, DAY).undetermined())
                .singleElement()
                .satisfies(visit -> assertThat(visit.reasons()).isEmpty());
    }

    /** What is missing costs a search, which a set or a map of assessments does not need. */
    @Test
    void whatIsMissingIsNotSearchedForToHashAnAssessment() {
        AtomicInteger asked = new AtomicInteger();
        Condition<EnterpriseFile> scope = Facts.of(EnterpriseFile.class, "host")
                .count("staff", Bilingual.same("staff"), file -> {
                    asked.incrementAndGet();
                    return null;
                })
                .isAtLeast(1);
        VisitEngine engine = VisitEngine.of(
                VisitRulebook.of(
                        "book",
                        DAY,
                        VisitRule.on("r", EventKind.EXECUTIVE_CHANGE)
                                .dueWithin(Span.days(5))
                                .inScope(scope)),
                WorkCalendar.china());
        VisitAssessment first = engine.assess(B_IS_FALSE, DAY);
        VisitAssessment second = engine.assess(B_IS_FALSE, DAY);
        int before = asked.get();
        assertThat(first.hashCode()).isEqualTo(second.hashCode());
        assertThat(asked.get()).isEqualTo(before);
        assertThat(first).isEqualTo(second);
        assertThat(first.undetermined()).hasSize(1);
        assertThat(asked.get()).isGreaterThan(before);
    }
}
