package io.github.louyu.testkit.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.louyu.rules.visit.ObligationState;
import io.github.louyu.rules.visit.Trigger;
import io.github.louyu.rules.visit.VisitAssessment;
import io.github.louyu.rules.visit.VisitEngine;
import io.github.louyu.rules.visit.VisitObligation;
import io.github.louyu.rules.visit.VisitRule;
import io.github.louyu.rules.visit.VisitRulebook;
import io.github.louyu.testkit.arbitraries.LouyuDomain;
import io.github.louyu.testkit.arbitraries.Vocabulary;
import io.github.louyu.time.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** What the terms of a rule say of its days is what the engine answers. */
@Domain(LouyuDomain.class)
@Domain(DomainContext.Global.class)
class BoundaryDaysProperties {

    private static final int IN_FORCE_LONG_BEFORE = 60;

    @Property(tries = 600)
    void theTermsAgreeWithTheEngine(@ForAll VisitRule rule, @ForAll LocalDate from) {
        ImmutableList<BoundaryDay> days = BoundaryDays.of(rule, from)
                .knowing(Vocabulary.AREA)
                .knowing(Vocabulary.CAPITAL)
                .knowing(Vocabulary.FOUNDED)
                .knowing(Vocabulary.INSPECTION)
                .cases();
        VisitEngine engine = VisitEngine.of(
                VisitRulebook.of("office", from.minusYears(IN_FORCE_LONG_BEFORE), rule), WorkCalendar.china());

        for (BoundaryDay day : days) {
            VisitAssessment assessment = engine.assess(day.file(), day.date());
            List<VisitObligation> found = assessment.obligations();
            if (day.state().isEmpty()) {
                assertThat(found).as("%s of %s", day, rule).isEmpty();
            } else {
                assertThat(found)
                        .as("%s of %s", day, rule)
                        .anyMatch(each -> each.state() == day.state().get()
                                && Optional.of(each.due()).equals(day.due())
                                && each.level() == day.level());
            }
        }
        Statistics.label("has days")
                .collect(!days.isEmpty())
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 5));
        if (days.isEmpty()) {
            return;
        }
        Statistics.label("trigger")
                .collect(rule.trigger().getClass().getSimpleName())
                .coverage(coverage -> {
                    for (Class<?> kind : List.of(
                            Trigger.OnEvent.class,
                            Trigger.Ahead.class,
                            Trigger.AfterSilence.class,
                            Trigger.Every.class)) {
                        coverage.check(kind.getSimpleName()).count(count -> count > 0);
                    }
                });
        Statistics.label("states")
                .collect(days.stream().anyMatch(day -> day.state().equals(Optional.of(ObligationState.LAPSED))))
                .coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }
}
