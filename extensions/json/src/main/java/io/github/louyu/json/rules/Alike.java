package io.github.louyu.json.rules;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.json.input.DocumentProblem;
import io.github.louyu.json.shape.Reading;
import io.github.louyu.json.tree.Node;
import io.github.louyu.json.words.Words;
import io.github.louyu.rules.DatedParameter;
import io.github.louyu.rules.Fact;
import io.github.louyu.rules.FactNode;
import io.github.louyu.text.Bilingual;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.BigMoney;

/** Tells of what a fact is compared with whether it is of the type of the fact, in words for people. */
final class Alike {

    /** Of which class the values of each type are. What codes there are is known elsewhere, and things are not compared. */
    private static final ImmutableMap<ValueType.Kind, Class<?>> VALUES =
            ImmutableMap.<ValueType.Kind, Class<?>>builder()
                    .put(ValueType.Kind.FLAG, Boolean.class)
                    .put(ValueType.Kind.COUNT, Long.class)
                    .put(ValueType.Kind.DECIMAL, BigDecimal.class)
                    .put(ValueType.Kind.MONEY, BigMoney.class)
                    .put(ValueType.Kind.DATE, LocalDate.class)
                    .put(ValueType.Kind.TEXT, String.class)
                    .put(ValueType.Kind.LEVEL, Enum.class)
                    .put(ValueType.Kind.CODES, ImmutableSet.class)
                    .buildOrThrow();

    private static final ImmutableSet<ValueType.Kind> NUMBERS =
            ImmutableSet.of(ValueType.Kind.COUNT, ValueType.Kind.DECIMAL);

    private Alike() {}

    static boolean areAlike(FactNode fact, Fact<?, ?> other, Node node, Reading in) {
        if (fact.type() == other.type()) {
            return true;
        }
        refuse(
                NUMBERS.contains(fact.type()) && NUMBERS.contains(other.type())
                        ? "refused.rule.count-and-number"
                        : "refused.rule.type",
                fact,
                ImmutableMap.of("other", other.label(), "actual", Words.of("type." + other.type())),
                node,
                in);
        return false;
    }

    static boolean areAlike(FactNode fact, DatedParameter<?> parameter, Node node, Reading in) {
        Class<?> values = VALUES.getOrDefault(fact.type(), Object.class);
        Optional<?> other = parameter.values().segments().stream()
                .flatMap(segment -> segment.value().stream())
                .filter(value -> !values.isInstance(value))
                .findFirst();
        other.ifPresent(value -> refuse(
                "refused.rule.parameter-type",
                fact,
                ImmutableMap.of(
                        "parameter", Bilingual.same(parameter.name()), "value", Bilingual.same(value.toString())),
                node,
                in));
        return other.isEmpty();
    }

    private static void refuse(
            String key, FactNode fact, ImmutableMap<String, Bilingual> besides, Node node, Reading in) {
        ImmutableMap<String, Bilingual> words = ImmutableMap.<String, Bilingual>builder()
                .putAll(besides)
                .put("fact", fact.label())
                .put("type", Words.of("type." + fact.type()))
                .buildOrThrow();
        in.add(DocumentProblem.Kind.REFUSED, node, Words.of(key, words), null);
    }
}
