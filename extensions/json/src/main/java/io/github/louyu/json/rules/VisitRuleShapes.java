package io.github.louyu.json.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EventKind;
import io.github.louyu.enterprise.VisitForm;
import io.github.louyu.enterprise.VisitOutcome;
import io.github.louyu.enterprise.VisitorRank;
import io.github.louyu.json.documents.CommonShapes;
import io.github.louyu.json.shape.ObjectShape;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.shape.Shape;
import io.github.louyu.json.words.Words;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.Conditions;
import io.github.louyu.rules.FigureSeries;
import io.github.louyu.rules.visit.Cadence;
import io.github.louyu.rules.visit.Deadline;
import io.github.louyu.rules.visit.HostTrigger;
import io.github.louyu.rules.visit.TargetDates;
import io.github.louyu.rules.visit.Trigger;
import io.github.louyu.rules.visit.VisitCriteria;
import io.github.louyu.rules.visit.VisitLead;
import io.github.louyu.rules.visit.VisitPriority;
import io.github.louyu.rules.visit.VisitRule;
import io.github.louyu.rules.visit.VisitRulebook;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.RefusedException;
import io.github.louyu.time.PeriodKind;
import io.github.louyu.time.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Visit rules and rulebooks (必访规则). */
public final class VisitRuleShapes {

    static final Shape<Condition<EnterpriseFile>> CONDITION = new ConditionShape<>(EnterpriseFile.class);
    static final Shape<PeriodKind> PERIODS = new PlainCode<>(
            PeriodKind.class,
            ImmutableMap.of(
                    PeriodKind.YEAR, ImmutableList.of("年度", "每年"),
                    PeriodKind.HALF_YEAR, ImmutableList.of("半年度", "每半年"),
                    PeriodKind.QUARTER, ImmutableList.of("季度", "每季度"),
                    PeriodKind.MONTH, ImmutableList.of("月度", "每月")));

    private static final Shape<TargetDates> TARGET_DATES = new TargetDatesShape();
    private static final Shape<Cadence> CADENCE = new CadenceShape();
    private static final Shape<Deadline.EndOf> END_OF = new EndOfShape();

    private record OnFigures(FigureSeries<?> series, Condition<EnterpriseFile> condition) {}

    private static final Shape<OnFigures> ON_FIGURES = ObjectShape.of("OnFigures", fields -> {
        var series =
                fields.required("series", new SeriesShape(), OnFigures::series).alias("指标序列");
        var condition = fields.required("when", CONDITION, OnFigures::condition).alias("当");
        return values -> new OnFigures(values.get(series), values.get(condition));
    });

    private static final Shape<VisitCriteria> CRITERIA = ObjectShape.of("VisitCriteria", fields -> {
        var purposes =
                fields.set("purposes", Scalars.TEXT, VisitCriteria::purposes).alias("走访目的");
        var forms = fields.set("forms", new PlainCode<>(VisitForm.class), VisitCriteria::forms)
                .alias("走访方式");
        var outcomes = fields.set("outcomes", new PlainCode<>(VisitOutcome.class), VisitCriteria::outcomes)
                .alias("走访结果");
        var rank = fields.<VisitorRank>optional(
                        "lowestRank",
                        new PlainCode<>(VisitorRank.class),
                        criteria -> Optional.ofNullable(criteria.lowestRank()))
                .alias("最低职级");
        var names = fields.set("fields", Scalars.TEXT, VisitCriteria::fields).alias("必填记录项");
        return values -> new VisitCriteria(
                values.get(purposes),
                values.get(forms),
                values.get(outcomes),
                values.get(rank).orElse(null),
                values.get(names));
    });

    /** A rule: exactly one trigger, and its terms. */
    static final ObjectShape<VisitRule> RULE = ObjectShape.of("VisitRule", fields -> {
        var id = fields.required("id", Scalars.TEXT, VisitRule::id).alias("编号");
        var title = fields.optional("title", CommonShapes.BILINGUAL, VisitRuleShapes::title)
                .alias("标题");
        var source = fields.optional("source", Scalars.TEXT, VisitRule::source).alias("依据");
        var onEvent = fields.optional("onEvent", EventKinds.SHAPE, VisitRuleShapes::event)
                .alias("发生事件");
        var ahead = fields.<TargetDates>optional(
                        "ahead",
                        TARGET_DATES,
                        rule -> trigger(rule, Trigger.Ahead.class).map(Trigger.Ahead::dates))
                .alias("临近日期");
        var leadTime = fields.<Span>optional(
                        "leadTime",
                        PlainForms.SPAN,
                        rule -> trigger(rule, Trigger.Ahead.class).flatMap(each -> Optional.ofNullable(each.lead())))
                .alias("提前");
        var when = fields.<Condition<EnterpriseFile>>optional(
                        "when",
                        CONDITION,
                        rule -> trigger(rule, Trigger.When.class).map(Trigger.When::condition))
                .alias("当");
        var onFigures = fields.<OnFigures>optional(
                        "onFigures",
                        ON_FIGURES,
                        rule -> trigger(rule, Trigger.OnFigures.class)
                                .map(each -> new OnFigures(each.series(), each.condition())))
                .alias("指标公布");
        var every = fields.<Cadence>optional(
                        "every",
                        CADENCE,
                        rule -> trigger(rule, Trigger.Every.class).map(Trigger.Every::cadence))
                .alias("定期");
        var silence = fields.<Span>optional(
                        "afterSilence",
                        PlainForms.SPAN,
                        rule -> trigger(rule, Trigger.AfterSilence.class).map(Trigger.AfterSilence::silence))
                .alias("久未联系");
        var host = fields.<HostTrigger>optional(
                        "trigger",
                        new HostTriggerShape(),
                        rule -> trigger(rule, Trigger.OfHost.class).map(Trigger.OfHost::trigger))
                .alias("自定义触发");
        var scope = fields.usual("scope", CONDITION, VisitRule::scope, Conditions.<EnterpriseFile>always())
                .alias("适用范围");
        var dueWithin = fields.<Span>optional(
                        "dueWithin",
                        PlainForms.SPAN,
                        rule -> deadline(rule, Deadline.Within.class).map(Deadline.Within::span))
                .alias("完成期限");
        var dueByEndOf = fields.optional("dueByEndOf", END_OF, rule -> deadline(rule, Deadline.EndOf.class))
                .alias("期末前完成");
        var rolling = fields.usual("rollingToWorkday", PlainForms.FLAG, VisitRule::isRollingToWorkday, false)
                .alias("遇休顺延");
        var before = fields.optional("dueBeforeTarget", PlainForms.SPAN, VisitRule::beforeTarget)
                .alias("目标日前完成");
        var counting = fields.usual("counting", CRITERIA, VisitRule::criteria, VisitCriteria.any())
                .alias("认定条件");
        var ownOnly = fields.usual("ownVisitsOnly", PlainForms.FLAG, VisitRule::isCountingOwnVisitsOnly, false)
                .alias("须专门走访");
        var grace =
                fields.usual("graceDays", Scalars.INT, VisitRule::graceDays, 0).alias("提前认定天数");
        var priority = fields.usual(
                        "priority", new PlainCode<>(VisitPriority.class), VisitRule::priority, VisitPriority.NORMAL)
                .alias("优先级");
        var lead = fields.usual("ledBy", new PlainCode<>(VisitLead.class), VisitRule::lead, VisitLead.CHIEF_LIAISON)
                .alias("牵头人");
        var escalation = fields.list("escalatingAfterDays", Scalars.INT, VisitRule::escalationDays)
                .alias("逾期升级天数");
        var lapse = fields.optional("lapsingAfter", PlainForms.SPAN, VisitRule::lapse)
                .alias("失效期限");
        var cancelling = fields.list("cancelledBy", EventKinds.SHAPE, VisitRule::cancellingEvents)
                .alias("取消事件");
        var cancelledWhen = fields.<Condition<EnterpriseFile>>optional(
                        "cancelledWhen", CONDITION, VisitRule::cancellingCondition)
                .alias("取消条件");
        var merge = fields.usual("mergingWithinDays", Scalars.INT, VisitRule::mergeDays, 0)
                .alias("合并天数");
        var questions = fields.list("questions", CommonShapes.BILINGUAL, VisitRule::questions)
                .alias("走访问题");
        return values -> {
            VisitRule rule = new RuleStart(
                            values.get(id),
                            values.get(onEvent),
                            values.get(ahead),
                            values.get(leadTime),
                            values.get(when),
                            values.get(every),
                            values.get(silence),
                            values.get(host))
                    .rule(values.get(onFigures)
                            .map(each -> VisitRule.onFigures(values.get(id), each.series(), each.condition())));
            rule = values.get(title).map(rule::titled).orElse(rule);
            rule = values.get(source).map(rule::citing).orElse(rule);
            rule = rule.inScope(values.get(scope)).counting(values.get(counting));
            rule = withDeadline(rule, values.get(dueWithin), values.get(dueByEndOf));
            rule = values.get(rolling) ? rule.rollingToWorkday() : rule;
            rule = values.get(before).map(rule::dueBeforeTarget).orElse(rule);
            rule = values.get(ownOnly) ? rule.countingOwnVisitsOnly() : rule;
            rule = rule.withGraceDays(values.get(grace))
                    .withPriority(values.get(priority))
                    .ledBy(values.get(lead))
                    .escalatingAfterDays(values.get(escalation).stream()
                            .mapToInt(days -> days)
                            .toArray())
                    .mergingWithinDays(values.get(merge));
            rule = values.get(lapse).map(rule::lapsingAfter).orElse(rule);
            rule = values.get(cancelledWhen).map(rule::cancelledWhen).orElse(rule);
            rule = withCancelling(rule, values.get(cancelling));
            return withQuestions(rule, values.get(questions));
        };
    });

    /** A rulebook: a version of an office's rules. */
    public static final ObjectShape<VisitRulebook> RULEBOOK = ObjectShape.<VisitRulebook>of("VisitRulebook", fields -> {
                var id = fields.required("id", Scalars.TEXT, VisitRulebook::id).alias("编号");
                var from = fields.required("from", PlainForms.DAY, VisitRulebook::from)
                        .alias("施行日期");
                var rules = fields.required("rules", new SalvagedList<>(RULE), VisitRulebook::rules)
                        .alias("规则");
                return values -> new VisitRulebook(values.get(id), values.get(from), values.get(rules));
            })
            .withPlaces(ImmutableMap.of("rule", "rules"), "id", "编号")
            .withPreamble(new TablesPreamble());

    private VisitRuleShapes() {}

    /** What makes a rule oblige, of which exactly one must be given. */
    private record RuleStart(
            String id,
            Optional<EventKind> onEvent,
            Optional<TargetDates> ahead,
            Optional<Span> leadTime,
            Optional<Condition<EnterpriseFile>> when,
            Optional<Cadence> every,
            Optional<Span> silence,
            Optional<HostTrigger> host) {

        VisitRule rule(Optional<VisitRule> onFigures) {
            ImmutableList.Builder<VisitRule> given = ImmutableList.builder();
            onEvent.ifPresent(kind -> given.add(VisitRule.on(id, kind)));
            ahead.ifPresent(dates -> given.add(leadTime.map(lead -> VisitRule.ahead(id, dates, lead))
                    .orElseGet(() -> VisitRule.aheadOnceKnown(id, dates))));
            when.ifPresent(condition -> given.add(VisitRule.when(id, condition)));
            onFigures.ifPresent(given::add);
            every.ifPresent(cadence -> given.add(VisitRule.every(id, cadence)));
            silence.ifPresent(span -> given.add(VisitRule.afterSilence(id, span)));
            host.ifPresent(trigger -> given.add(VisitRule.onHost(id, trigger)));
            List<VisitRule> rules = given.build();
            if (rules.size() != 1) {
                throw new RefusedException(Words.of(
                        "refused.triggers",
                        Map.of("rule", Bilingual.same(id), "number", Bilingual.same(Integer.toString(rules.size())))));
            }
            if (leadTime.isPresent() && ahead.isEmpty()) {
                throw new RefusedException(Words.of("refused.lead-time", "rule", id));
            }
            return rules.get(0);
        }
    }

    private static VisitRule withDeadline(VisitRule rule, Optional<Span> within, Optional<Deadline.EndOf> endOf) {
        if (within.isPresent() && endOf.isPresent()) {
            throw new RefusedException(Words.of("refused.deadlines", "rule", rule.id()));
        }
        return within.map(rule::dueWithin)
                .or(() -> endOf.map(end -> rule.dueByEndOf(end.periods(), end.later())))
                .orElse(rule);
    }

    private static VisitRule withCancelling(VisitRule rule, ImmutableList<EventKind> kinds) {
        return kinds.isEmpty()
                ? rule
                : rule.cancelledBy(kinds.get(0), kinds.subList(1, kinds.size()).toArray(new EventKind[0]));
    }

    private static VisitRule withQuestions(VisitRule rule, ImmutableList<Bilingual> questions) {
        return questions.isEmpty()
                ? rule
                : rule.asking(
                        questions.get(0), questions.subList(1, questions.size()).toArray(new Bilingual[0]));
    }

    private static Optional<Bilingual> title(VisitRule rule) {
        return Optional.of(rule.title()).filter(title -> !title.equals(Bilingual.same(rule.id())));
    }

    private static Optional<EventKind> event(VisitRule rule) {
        return trigger(rule, Trigger.OnEvent.class).map(Trigger.OnEvent::kind);
    }

    private static <T extends Trigger> Optional<T> trigger(VisitRule rule, Class<T> type) {
        return Optional.of(rule.trigger()).filter(type::isInstance).map(type::cast);
    }

    private static <D extends Deadline> Optional<D> deadline(VisitRule rule, Class<D> type) {
        return rule.deadline().filter(type::isInstance).map(type::cast);
    }
}
