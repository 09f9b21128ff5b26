package io.github.louyu.json.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.json.shape.Reading;
import io.github.louyu.json.shape.Scalars;
import io.github.louyu.json.tree.Node;
import io.github.louyu.json.words.Words;
import io.github.louyu.rules.DatedParameter;
import io.github.louyu.rules.FactRegistry;
import io.github.louyu.rules.RuleAttribute;
import io.github.louyu.rules.eligibility.Amount;
import io.github.louyu.text.RefusedException;
import java.math.BigDecimal;
import java.util.function.Predicate;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Parameters as amounts: of money or of numbers, stated in the document or by the name of one that the host registered. */
final class AmountParameters<S> {

    private final FactRegistry registry;

    AmountParameters(FactRegistry registry) {
        this.registry = registry;
    }

    @Nullable Amount<S> read(Node.Mapping node, Reading in) {
        Node values = Names.value(node, "values");
        boolean isMoney = values == null
                ? registry.parameter(text(requireNonNull(Names.value(node, "parameter"))))
                        .map(AmountParameters::isMoney)
                        .orElse(false)
                : areMoney(values);
        ValueForms forms = ValueForms.ofType(isMoney ? ValueType.Kind.MONEY : ValueType.Kind.DECIMAL, registry);
        DatedParameter<?> parameter = forms.readParameter(node, in);
        return parameter == null ? null : in.making(node, () -> isMoney ? money(parameter) : number(parameter));
    }

    private static String text(Node node) {
        String text = Scalars.textOf(node);
        return text == null ? "" : text;
    }

    private static boolean isMoney(DatedParameter<?> parameter) {
        return allValues(parameter, value -> value instanceof Money || value instanceof BigMoney);
    }

    private static boolean allValues(DatedParameter<?> parameter, Predicate<Object> test) {
        return parameter.values().segments().stream()
                .flatMap(segment -> segment.value().stream())
                .allMatch(test);
    }

    /** Values that are neither numbers nor shares are meant as money, also those that cannot be read. */
    private static boolean areMoney(Node values) {
        return values instanceof Node.Sequence sequence
                && sequence.items().stream()
                        .map(step -> step instanceof Node.Mapping mapping ? Names.value(mapping, "value") : null)
                        .noneMatch(value -> value instanceof Node.Numeral
                                || (value instanceof Node.Text text && PlainForms.isPercent(text.value())));
    }

    private Amount<S> money(DatedParameter<?> parameter) {
        return Amount.fixed(DatedParameter.of(
                parameter.name(), parameter.label(), parameter.values().map(AmountParameters::wholeMoney)));
    }

    private static Money wholeMoney(Object value) {
        return value instanceof BigMoney money ? Money.of(money.getCurrencyUnit(), money.getAmount()) : (Money) value;
    }

    private Amount<S> number(DatedParameter<?> parameter) {
        return Amount.number(DatedParameter.of(
                parameter.name(), parameter.label(), parameter.values().map(AmountParameters::exact)));
    }

    private static boolean isNumber(Object value) {
        return value instanceof BigDecimal || value instanceof Long;
    }

    private static BigDecimal exact(Object value) {
        if (!isNumber(value)) {
            throw new RefusedException(Words.of("refused.amount-parameter", "value", value));
        }
        return value instanceof Long whole ? BigDecimal.valueOf(whole) : (BigDecimal) value;
    }

    /** By its name alone if the registry has one of that name that gives an equal amount. */
    Node write(RuleAttribute.OfParameter parameter) {
        boolean isMoney = parameter.type() == ValueType.Kind.MONEY;
        boolean registered = registry.parameter(parameter.parameter().name())
                .filter(known -> isMoney ? isMoney(known) : allValues(known, AmountParameters::isNumber))
                .map(known -> isMoney ? money(known) : number(known))
                .filter(known -> known.view().attributes().containsValue(parameter))
                .isPresent();
        if (registered) {
            return Node.mapping(
                    ImmutableMap.of("parameter", Node.text(parameter.parameter().name())));
        }
        DatedParameter<?> written = isMoney ? bigMoney(parameter.parameter()) : parameter.parameter();
        return ValueForms.ofType(parameter.type(), FactRegistry.standard()).writeParameter(written);
    }

    private static DatedParameter<BigMoney> bigMoney(DatedParameter<?> parameter) {
        return DatedParameter.of(
                parameter.name(), parameter.label(), parameter.values().map(value -> ((Money) value).toBigMoney()));
    }
}
