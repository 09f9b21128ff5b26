package io.github.louyu.rules.oracle;

import static io.github.louyu.rules.oracle.NeutralCases.day;
import static io.github.louyu.rules.oracle.NeutralCases.list;
import static io.github.louyu.rules.oracle.NeutralCases.object;
import static io.github.louyu.rules.oracle.NeutralCases.orNull;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.louyu.rules.oracle.NeutralCondition.Comparison;
import io.github.louyu.rules.oracle.NeutralCondition.Step;
import io.github.louyu.rules.oracle.NeutralTrigger.Cadence;
import io.github.louyu.rules.oracle.NeutralTrigger.Target;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Conditions and rules as JSON, both ways. */
final class NeutralRuleJson {

    private NeutralRuleJson() {}

    static NeutralCondition condition(JsonNode json) {
        if (json.has("all")) {
            return new NeutralCondition.All(list(json.get("all"), NeutralRuleJson::condition));
        } else if (json.has("any")) {
            return new NeutralCondition.Any(list(json.get("any"), NeutralRuleJson::condition));
        } else if (json.has("not")) {
            return new NeutralCondition.Not(condition(json.get("not")));
        } else if (json.has("of")) {
            return new NeutralCondition.AtLeast(
                    NeutralFileJson.whole(json.get("atLeast")), list(json.get("of"), NeutralRuleJson::condition));
        } else if (json.has("attribute")) {
            return comparison(json);
        } else if (json.has("date")) {
            String attribute = json.get("date").textValue();
            return json.has("withinNext")
                    ? new NeutralCondition.DateWithinNext(attribute, length(json.get("withinNext")))
                    : new NeutralCondition.DateWithinLast(attribute, length(json.get("withinLast")));
        } else if (json.has("event")) {
            return event(json);
        } else if (json.has("noVisitWithinLast")) {
            return new NeutralCondition.NoVisitWithinLast(length(json.get("noVisitWithinLast")));
        } else if (json.has("isKnown")) {
            return new NeutralCondition.IsKnown(json.get("isKnown").textValue());
        } else if (json.has("figureBelowPeriodBefore")) {
            return new NeutralCondition.FigureBelowPeriodBefore();
        }
        throw new IllegalArgumentException("condition: must be a form of the format, but was " + json);
    }

    private static NeutralCondition comparison(JsonNode json) {
        String attribute = json.get("attribute").textValue();
        String sign = json.get("is").textValue();
        Comparison is = Arrays.stream(Comparison.values())
                .filter(c -> c.sign().equals(sign))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("comparison: must be >=, < or ==, but was " + sign));
        return json.has("parameter")
                ? new NeutralCondition.CompareWithParameter(
                        attribute,
                        is,
                        list(
                                json.get("parameter"),
                                s -> new Step(day(s.get("from")), NeutralFileJson.whole(s.get("value")))))
                : new NeutralCondition.Compare(attribute, is, NeutralFileJson.whole(json.get("value")));
    }

    private static NeutralCondition event(JsonNode json) {
        String kind = json.get("event").textValue();
        if (json.has("withinNext")) {
            return new NeutralCondition.EventWithinNext(kind, length(json.get("withinNext")));
        }
        NeutralLength length = length(json.get("withinLast"));
        return json.has("notFollowedBy")
                ? new NeutralCondition.EventNotFollowedBy(
                        kind, length, json.get("notFollowedBy").textValue())
                : new NeutralCondition.EventsWithinLast(kind, length, NeutralFileJson.whole(json.get("atLeastTimes")));
    }

    static Map<String, @Nullable Object> json(NeutralCondition condition) {
        if (condition instanceof NeutralCondition.All c) {
            return object("all", conditions(c.of()));
        } else if (condition instanceof NeutralCondition.Any c) {
            return object("any", conditions(c.of()));
        } else if (condition instanceof NeutralCondition.Not c) {
            return object("not", json(c.of()));
        } else if (condition instanceof NeutralCondition.AtLeast c) {
            return object("atLeast", c.k(), "of", conditions(c.of()));
        } else if (condition instanceof NeutralCondition.Compare c) {
            return object("attribute", c.attribute(), "is", c.is().sign(), "value", c.value());
        } else if (condition instanceof NeutralCondition.CompareWithParameter c) {
            return object(
                    "attribute",
                    c.attribute(),
                    "is",
                    c.is().sign(),
                    "parameter",
                    c.parameter().stream()
                            .map(s -> object("from", s.from().toString(), "value", s.value()))
                            .toList());
        } else if (condition instanceof NeutralCondition.DateWithinNext c) {
            return object("date", c.attribute(), "withinNext", json(c.length()));
        } else if (condition instanceof NeutralCondition.DateWithinLast c) {
            return object("date", c.attribute(), "withinLast", json(c.length()));
        } else if (condition instanceof NeutralCondition.EventsWithinLast c) {
            return object("event", c.kind(), "withinLast", json(c.length()), "atLeastTimes", c.atLeastTimes());
        } else if (condition instanceof NeutralCondition.EventWithinNext c) {
            return object("event", c.kind(), "withinNext", json(c.length()));
        } else if (condition instanceof NeutralCondition.EventNotFollowedBy c) {
            return object("event", c.kind(), "withinLast", json(c.length()), "notFollowedBy", c.by());
        } else if (condition instanceof NeutralCondition.NoVisitWithinLast c) {
            return object("noVisitWithinLast", json(c.length()));
        } else if (condition instanceof NeutralCondition.IsKnown c) {
            return object("isKnown", c.attribute());
        }
        return object("figureBelowPeriodBefore", true);
    }

    private static List<?> conditions(List<NeutralCondition> conditions) {
        return conditions.stream().map(NeutralRuleJson::json).toList();
    }

    static NeutralRulebook rulebook(JsonNode json) {
        return new NeutralRulebook(day(json.get("from")), list(json.get("rules"), NeutralRuleJson::rule));
    }

    static Object json(NeutralRulebook rulebook) {
        return object(
                "from",
                rulebook.from().toString(),
                "rules",
                rulebook.rules().stream().map(NeutralRuleJson::json).toList());
    }

    private static NeutralRule rule(JsonNode json) {
        return new NeutralRule(
                json.get("id").textValue(),
                trigger(json.get("trigger")),
                condition(json.get("scope")),
                orNull(json, "deadline", NeutralRuleJson::length),
                orNull(json, "beforeTarget", NeutralRuleJson::length),
                json.path("rollToWorkday").asBoolean(false),
                json.path("graceDays").asInt(0),
                orNull(json, "cancelledByEvent", JsonNode::textValue),
                orNull(json, "cancelledWhen", NeutralRuleJson::condition),
                orNull(json, "lapseAfter", NeutralRuleJson::length),
                list(json.get("escalateAfterDays"), NeutralFileJson::whole),
                json.path("mergeWithinDays").asInt(0),
                orNull(json, "countsPurpose", JsonNode::textValue));
    }

    private static Object json(NeutralRule rule) {
        return object(
                "id", rule.id(),
                "trigger", json(rule.trigger()),
                "scope", json(rule.scope()),
                "deadline", json(rule.deadline()),
                "beforeTarget", json(rule.beforeTarget()),
                "rollToWorkday", rule.rollToWorkday(),
                "graceDays", rule.graceDays(),
                "cancelledByEvent", rule.cancelledByEvent(),
                "cancelledWhen", rule.cancelledWhen() == null ? null : json(rule.cancelledWhen()),
                "lapseAfter", json(rule.lapseAfter()),
                "escalateAfterDays", rule.escalateAfterDays(),
                "mergeWithinDays", rule.mergeWithinDays(),
                "countsPurpose", rule.countsPurpose());
    }

    private static NeutralTrigger trigger(JsonNode json) {
        if (json.has("on")) {
            return new NeutralTrigger.On(json.get("on").textValue());
        } else if (json.has("ahead")) {
            return new NeutralTrigger.Ahead(target(json.get("ahead")), orNull(json, "lead", NeutralRuleJson::length));
        } else if (json.has("when")) {
            return new NeutralTrigger.When(condition(json.get("when")));
        } else if (json.has("onFigures")) {
            return new NeutralTrigger.OnFiguresBelowPeriodBefore();
        } else if (json.has("every")) {
            return new NeutralTrigger.Every(cadence(json.get("every").textValue()));
        } else if (json.has("afterSilence")) {
            return new NeutralTrigger.AfterSilence(length(json.get("afterSilence")));
        }
        throw new IllegalArgumentException("trigger: must be a kind of the format, but was " + json);
    }

    private static Object json(NeutralTrigger trigger) {
        if (trigger instanceof NeutralTrigger.On t) {
            return object("on", t.kind());
        } else if (trigger instanceof NeutralTrigger.Ahead t) {
            return object("ahead", json(t.target()), "lead", json(t.lead()));
        } else if (trigger instanceof NeutralTrigger.When t) {
            return object("when", json(t.condition()));
        } else if (trigger instanceof NeutralTrigger.Every t) {
            return object("every", text(t.cadence()));
        } else if (trigger instanceof NeutralTrigger.AfterSilence t) {
            return object("afterSilence", json(t.length()));
        }
        return object("onFigures", "belowPeriodBefore");
    }

    private static Target target(JsonNode json) {
        if (json.has("event")) {
            return new Target.EventDay(json.get("event").textValue());
        }
        return switch (json.textValue()) {
            case "leaseEnd" -> new Target.LeaseEnd();
            case "leaseNotice" -> new Target.LeaseNotice();
            default -> throw new IllegalArgumentException("target: must be one of the format, but was " + json);
        };
    }

    private static Object json(Target target) {
        return target instanceof Target.EventDay e
                ? object("event", e.kind())
                : target instanceof Target.LeaseEnd ? "leaseEnd" : "leaseNotice";
    }

    private static Cadence cadence(String text) {
        return Arrays.stream(Cadence.values())
                .filter(c -> text(c).equals(text))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("cadence: must be one of the format, but was " + text));
    }

    private static String text(Cadence cadence) {
        return cadence == Cadence.HALF_YEAR ? "halfYear" : cadence.name().toLowerCase(Locale.ROOT);
    }

    private static NeutralLength length(JsonNode json) {
        String unit = json.fieldNames().next();
        return new NeutralLength(
                NeutralFileJson.whole(json.get(unit)), NeutralLength.Unit.valueOf(unit.toUpperCase(Locale.ROOT)));
    }

    private static @Nullable Object json(@Nullable NeutralLength length) {
        return length == null ? null : object(length.unit().name().toLowerCase(Locale.ROOT), length.amount());
    }
}
