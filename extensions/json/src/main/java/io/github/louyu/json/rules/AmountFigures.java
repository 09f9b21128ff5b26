package io.github.louyu.json.rules;

import static java.util.Objects.requireNonNull;

import io.github.louyu.json.shape.Context;
import io.github.louyu.json.shape.Reading;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.tree.Node;
import io.github.louyu.rules.RuleAttribute;
import io.github.louyu.rules.eligibility.AmountView;
import java.math.BigDecimal;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/** Figures that stand in amounts: exact money, or a number. */
final class AmountFigures {

    private AmountFigures() {}

    static @Nullable Object read(Node node, Reading in) {
        return node instanceof Node.Numeral ? Scalars.DECIMAL.read(node, in) : PlainForms.BIG_MONEY.read(node, in);
    }

    static Node write(AmountView view, String name) {
        return write(attribute(view, name));
    }

    static Node write(RuleAttribute attribute) {
        Object value = ((RuleAttribute.OfValues) attribute).values().get(0);
        return value instanceof BigMoney money
                ? PlainForms.BIG_MONEY.write(money, Context.EMPTY)
                : Node.numeral(PlainForms.plain((BigDecimal) value));
    }

    static BigDecimal number(AmountView view, String name) {
        return ((RuleAttribute.OfNumber) attribute(view, name)).number();
    }

    static RuleAttribute attribute(AmountView view, String name) {
        return requireNonNull(view.attributes().get(name), name);
    }
}
