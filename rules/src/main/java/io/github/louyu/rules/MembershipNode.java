package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.text.Bilingual;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A fact is one of some values. */
final class MembershipNode<S, T> extends FactLeafNode<S, T> {

    private final ImmutableList<T> values;

    MembershipNode(Fact<S, T> fact, ImmutableList<T> values) {
        super(fact);
        this.values = values;
    }

    @Override
    Truth judge(@Nullable T value) {
        if (value == null) {
            return Truth.UNKNOWN;
        }
        Truth result = Truth.FALSE;
        for (T member : values) {
            Integer order = fact().compare(value, member);
            result = result.or(order == null ? Truth.UNKNOWN : Truth.of(order == 0));
        }
        return result;
    }

    @Override
    Bilingual limit() {
        return Bilingual.of(
                values.stream().map(value -> ValueText.of(value).zh()).collect(Collectors.joining("、")),
                values.stream().map(value -> ValueText.of(value).en()).collect(Collectors.joining(", ")));
    }

    @Override
    boolean needsValue() {
        return true;
    }

    @Override
    ImmutableList<Object> identity() {
        return ImmutableList.of(fact(), values);
    }

    @Override
    RuleNode view() {
        return RuleNode.leaf(
                "IS_IN",
                ImmutableMap.of("fact", fact().label(), "limit", limit(), "name", Bilingual.same(fact().name())));
    }
}
