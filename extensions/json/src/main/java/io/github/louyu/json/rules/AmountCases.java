package io.github.louyu.json.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.json.shape.Context;
import io.github.louyu.json.shape.Reading;
import io.github.louyu.json.tree.Node;
import io.github.louyu.rules.Condition;
import io.github.louyu.rules.Conditions;
import io.github.louyu.rules.RuleAttribute;
import io.github.louyu.rules.RuleNode;
import io.github.louyu.rules.eligibility.Amount;
import io.github.louyu.rules.eligibility.AmountCase;
import io.github.louyu.rules.eligibility.AmountView;
import io.github.louyu.rules.eligibility.Amounts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A choice by the first case that holds. */
final class AmountCases<S> {

    private final Class<S> subject;
    private final Context context;
    private final AmountForms<S> amounts;

    AmountCases(Class<S> subject, Context context, AmountForms<S> amounts) {
        this.subject = subject;
        this.context = context;
        this.amounts = amounts;
    }

    @Nullable Amount<S> read(Node node, ImmutableMap<String, Names.Member> members, Reading in) {
        boolean fits = Names.onlyOf(members, ImmutableSet.of("cases", "otherwise"), in);
        List<AmountCase<S>> cases = requireNonNull(members.get("cases"))
                .read(in, each -> AmountForms.some(each, in, part -> amountCase(part, in)));
        Names.Member otherwise = members.get("otherwise");
        Amount<S> last = otherwise == null ? null : otherwise.read(in, each -> amounts.read(each, in));
        if (!fits || cases == null || (otherwise != null && last == null)) {
            return null;
        }
        return in.making(node, () -> {
            List<AmountCase<S>> others = new ArrayList<>(cases.subList(1, cases.size()));
            if (last != null) {
                others.add(AmountCase.otherwise(last));
            }
            return Amounts.firstOf(cases.get(0), caseArray(others));
        });
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type is made raw
    private static <S> AmountCase<S>[] caseArray(List<AmountCase<S>> cases) {
        return cases.toArray(new AmountCase[0]);
    }

    private @Nullable AmountCase<S> amountCase(Node node, Reading in) {
        if (!(node instanceof Node.Mapping mapping)) {
            in.wrongType(node, "expected.object");
            return null;
        }
        ImmutableMap<String, Names.Member> members = Names.members(mapping, in);
        boolean fits = Names.onlyOf(members, ImmutableSet.of("when", "gives"), in);
        Names.Member when = members.get("when");
        Names.Member gives = members.get("gives");
        if (when == null || gives == null) {
            in.missing(node, Names.allOf(when == null ? "when" : "gives"));
            return null;
        }
        Condition<S> condition = when.read(in, each -> new ConditionForms(context).read(subject, each, in));
        Amount<S> amount = gives.read(in, each -> amounts.read(each, in));
        return !fits || condition == null || amount == null ? null : AmountCase.of(condition, amount);
    }

    Node write(AmountView view) {
        Map<String, Node> members = new LinkedHashMap<>();
        List<AmountView> cases = view.children();
        AmountView last = cases.get(cases.size() - 1);
        boolean otherwise = cases.size() > 1 && isOtherwise(last);
        List<AmountView> tried = otherwise ? cases.subList(0, cases.size() - 1) : cases;
        members.put("cases", Node.sequence(tried.stream().map(this::oneCase).toList()));
        if (otherwise) {
            members.put("otherwise", amounts.write(last.children().get(0)));
        }
        return Node.mapping(members);
    }

    /** A case for all that come to it. */
    private static boolean isOtherwise(AmountView each) {
        RuleNode condition = ((RuleAttribute.OfCondition) AmountFigures.attribute(each, "condition")).condition();
        return condition.equals(Conditions.always().view());
    }

    private Node oneCase(AmountView each) {
        RuleAttribute.OfCondition condition = (RuleAttribute.OfCondition) AmountFigures.attribute(each, "condition");
        return Node.mapping(ImmutableMap.of(
                "when", new ConditionWriting(context).write(subject, condition.condition()),
                "gives", amounts.write(each.children().get(0))));
    }
}
