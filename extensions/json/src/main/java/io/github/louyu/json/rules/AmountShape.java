package io.github.louyu.json.rules;

import io.github.louyu.json.shape.Context;
import io.github.louyu.json.shape.ObjectShape;
import io.github.louyu.json.shape.Reading;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.shape.Schemas;
import io.github.louyu.json.shape.Shape;
import io.github.louyu.json.tree.Node;
import io.github.louyu.rules.eligibility.Amount;
import io.github.louyu.rules.eligibility.Reward;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Amounts, and what is written of them besides. */
final class AmountShape<S> extends Shape<Amount<S>> {

    /** To how many decimals, and which way. */
    record Rounding(int decimals, RoundingMode mode) {}

    static final Shape<Rounding> ROUNDING = ObjectShape.of("Rounding", fields -> {
        var decimals =
                fields.requiredInt("decimals", Scalars.INT, Rounding::decimals).alias(Names.chinese("decimals"));
        var mode = fields.required("mode", new PlainCode<>(RoundingMode.class), Rounding::mode)
                .alias(Names.chinese("mode"));
        return values -> new Rounding(values.get(decimals), values.get(mode));
    });

    static final Shape<Reward> REWARD = ObjectShape.of("Reward", fields -> {
        var threshold = fields.required("threshold", PlainForms.BIG_MONEY, Reward::threshold)
                .alias(Names.chinese("threshold"));
        var amount =
                fields.required("amount", PlainForms.BIG_MONEY, Reward::amount).alias(Names.chinese("amount"));
        return values -> new Reward(values.get(threshold), values.get(amount));
    });

    private final Class<S> subject;

    AmountShape(Class<S> subject) {
        this.subject = subject;
    }

    @Override
    public Node write(Amount<S> value, Context context) {
        return new AmountForms<>(subject, context).write(value.view());
    }

    @Override
    public @Nullable Amount<S> read(Node node, Reading in) {
        return new AmountForms<>(subject, in.context()).read(node, in);
    }

    @Override
    public Node schema(Schemas schemas) {
        return RuleSchemas.amount(schemas);
    }
}
