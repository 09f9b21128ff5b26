package io.github.louyu.rules.visit;

import static io.github.louyu.rules.Conditions.all;
import static io.github.louyu.rules.Conditions.any;
import static io.github.louyu.rules.EnterpriseFacts.flag;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.enterprise.Attribute;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.Facts;
import io.github.louyu.rules.MissingFact;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.Span;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
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
