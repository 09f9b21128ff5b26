package io.github.louyu.rules.conformance;

import static io.github.louyu.rules.EnterpriseFacts.event;
import static io.github.louyu.rules.EnterpriseFacts.visit;
import static io.github.louyu.rules.conformance.NeutralAdapter.kind;
import static io.github.louyu.rules.conformance.NeutralAdapter.span;

import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.Conditions;
import io.github.louyu.rules.CountFact;
import io.github.louyu.rules.DatedParameter;
import io.github.louyu.rules.DecimalFact;
import io.github.louyu.rules.EnterpriseFacts;
import io.github.louyu.rules.FigureSeries;
import io.github.louyu.rules.oracle.NeutralCondition;
import io.github.louyu.rules.oracle.NeutralRule;
import io.github.louyu.rules.oracle.NeutralRulebook;
import io.github.louyu.rules.oracle.NeutralTrigger;
import io.github.louyu.rules.visit.TargetDates;
import io.github.louyu.rules.visit.VisitCriteria;
import io.github.louyu.rules.visit.VisitRule;
import io.github.louyu.rules.visit.VisitRulebook;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Neutral conditions and rules as the library's own. */
public final class RuleAdapter {

    private RuleAdapter() {}

    public static List<VisitRulebook> rulebooks(List<NeutralRulebook> rulebooks) {
        return IntStream.range(0, rulebooks.size())
                .mapToObj(i -> VisitRulebook.of(
                        "version-" + i,
                        rulebooks.get(i).from(),
                        rulebooks.get(i).rules().stream().map(RuleAdapter::rule).toList()))
                .toList();
    }

    private static VisitRule rule(NeutralRule rule) {
        VisitRule result = trigger(rule)
                .inScope(condition(rule.scope()))
                .withGraceDays(rule.graceDays())
                .escalatingAfterDays(rule.escalateAfterDays().stream()
                        .mapToInt(Integer::intValue)
                        .toArray());
        boolean hasTarget =
                rule.trigger() instanceof NeutralTrigger.Ahead || rule.trigger() instanceof NeutralTrigger.Every;
        if (rule.deadline() != null) {
            result = result.dueWithin(span(rule.deadline()));
        }
        if (rule.beforeTarget() != null && hasTarget) {
            result = result.dueBeforeTarget(span(rule.beforeTarget()));
        }
        if (rule.rollToWorkday() && rule.deadline() != null) {
            result = result.rollingToWorkday();
        }
        if (rule.cancelledByEvent() != null) {
            result = result.cancelledBy(kind(rule.cancelledByEvent()));
        }
        if (rule.cancelledWhen() != null) {
            result = result.cancelledWhen(condition(rule.cancelledWhen()));
        }
        if (rule.lapseAfter() != null) {
            result = result.lapsingAfter(span(rule.lapseAfter()));
        }
        if (rule.mergeWithinDays() > 0) {
            result = result.mergingWithinDays(rule.mergeWithinDays());
        }
        if (rule.countsPurpose() != null) {
            result = result.counting(VisitCriteria.any().ofPurpose(rule.countsPurpose()));
        }
        return result;
    }

    private static VisitRule trigger(NeutralRule rule) {
        String id = rule.id();
        NeutralTrigger trigger = rule.trigger();
        if (trigger instanceof NeutralTrigger.On on) {
            return VisitRule.on(id, kind(on.kind()));
        } else if (trigger instanceof NeutralTrigger.Ahead ahead) {
            TargetDates dates = target(ahead.target());
            return ahead.lead() == null
                    ? VisitRule.aheadOnceKnown(id, dates)
                    : VisitRule.ahead(id, dates, span(ahead.lead()));
        } else if (trigger instanceof NeutralTrigger.When when) {
            return VisitRule.when(id, condition(when.condition()));
        } else if (trigger instanceof NeutralTrigger.OnFiguresBelowPeriodBefore) {
            return VisitRule.onFigures(id, figures(), figureBelowPeriodBefore());
        } else if (trigger instanceof NeutralTrigger.Every every) {
            return VisitRule.every(id, PeriodKind.valueOf(every.cadence().name()));
        }
        return VisitRule.afterSilence(id, span(((NeutralTrigger.AfterSilence) trigger).length()));
    }

    private static TargetDates target(NeutralTrigger.Target target) {
        if (target instanceof NeutralTrigger.Target.EventDay event) {
            return TargetDates.announced(kind(event.kind()));
        }
        return target instanceof NeutralTrigger.Target.LeaseEnd
                ? TargetDates.leaseEnds()
                : TargetDates.leaseNoticeDeadlines();
    }

    private static FigureSeries<DecimalFact<EnterpriseFile>> figures() {
        return EnterpriseFacts.decimalFigures(NeutralAdapter.FIGURE, PeriodKind.MONTH);
    }

    private static Condition<EnterpriseFile> figureBelowPeriodBefore() {
        return figures().latest().isBelow(figures().periodBefore());
    }

    public static Condition<EnterpriseFile> condition(NeutralCondition condition) {
        if (condition instanceof NeutralCondition.All all) {
            return all.of().isEmpty() ? Conditions.always() : Conditions.all(first(all.of()), others(all.of()));
        } else if (condition instanceof NeutralCondition.Any any) {
            return any.of().isEmpty() ? Conditions.never() : Conditions.any(first(any.of()), others(any.of()));
        } else if (condition instanceof NeutralCondition.AtLeast atLeast) {
            if (atLeast.of().isEmpty()) {
                return atLeast.k() == 0 ? Conditions.always() : Conditions.never();
            }
            return Conditions.atLeast(atLeast.k(), first(atLeast.of()), others(atLeast.of()));
        } else if (condition instanceof NeutralCondition.Not not) {
            return Conditions.not(condition(not.of()));
        }
        return leaf(condition);
    }

    private static Condition<EnterpriseFile> first(List<NeutralCondition> parts) {
        return condition(parts.get(0));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type is made raw
    private static Condition<EnterpriseFile>[] others(List<NeutralCondition> parts) {
        return parts.stream().skip(1).map(RuleAdapter::condition).toArray(Condition[]::new);
    }

    private static Condition<EnterpriseFile> leaf(NeutralCondition leaf) {
        if (leaf instanceof NeutralCondition.Compare compare) {
            CountFact<EnterpriseFile> fact = count(compare.attribute());
            return switch (compare.is()) {
                case AT_LEAST -> fact.isAtLeast(compare.value());
                case BELOW -> fact.isBelow(compare.value());
                case EQUAL -> fact.is((long) compare.value());
            };
        } else if (leaf instanceof NeutralCondition.CompareWithParameter compare) {
            CountFact<EnterpriseFile> fact = count(compare.attribute());
            DatedParameter<Long> limit = parameter(compare.parameter());
            return switch (compare.is()) {
                case AT_LEAST -> fact.isAtLeast(limit);
                case BELOW -> fact.isBelow(limit);
                case EQUAL -> Conditions.all(fact.isAtLeast(limit), fact.isAtMost(limit));
            };
        } else if (leaf instanceof NeutralCondition.DateWithinNext date) {
            return EnterpriseFacts.date(NeutralAdapter.date(date.attribute())).isWithinNext(span(date.length()));
        } else if (leaf instanceof NeutralCondition.DateWithinLast date) {
            return EnterpriseFacts.date(NeutralAdapter.date(date.attribute())).isWithinLast(span(date.length()));
        } else if (leaf instanceof NeutralCondition.EventsWithinLast events) {
            return event(kind(events.kind())).happenedWithinLast(span(events.length()), events.atLeastTimes());
        } else if (leaf instanceof NeutralCondition.EventWithinNext events) {
            return event(kind(events.kind())).isAnnouncedWithinNext(span(events.length()));
        } else if (leaf instanceof NeutralCondition.EventNotFollowedBy events) {
            return event(kind(events.kind()))
                    .happenedWithinLastNotFollowedBy(span(events.length()), event(kind(events.by())));
        } else if (leaf instanceof NeutralCondition.NoVisitWithinLast visits) {
            return visit().didNotHappenWithinLast(span(visits.length()));
        } else if (leaf instanceof NeutralCondition.IsKnown known) {
            return NeutralAdapter.isDate(known.attribute())
                    ? EnterpriseFacts.date(NeutralAdapter.date(known.attribute()))
                            .isKnown()
                    : count(known.attribute()).isKnown();
        }
        return figureBelowPeriodBefore();
    }

    private static CountFact<EnterpriseFile> count(String attribute) {
        return EnterpriseFacts.count(NeutralAdapter.number(attribute));
    }

    /** Before its first step the first value holds. */
    private static DatedParameter<Long> parameter(List<NeutralCondition.Step> steps) {
        Timeline.Builder<Long> values = Timeline.builder();
        LocalDate from = LocalDate.MIN;
        for (NeutralCondition.Step step : steps) {
            values.from(from.equals(LocalDate.MIN) ? from : step.from(), (long) step.value());
            from = step.from();
        }
        return DatedParameter.of("limit", Bilingual.same("limit"), values.build());
    }
}
