package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.text.Bilingual;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A fact is one of some values. */
final class MembershipNode<S, T> extends FactLeafNode<S, T> {

    private final ImmutableList<T> values;

    MembershipNode(Fact<S, T> fact, ImmutableList<T> values) {
        super(fact);
        this.values = values;
    }

    @Override
    Truth judge(@Nullable T value, LocalDate date, Context context) {
        if (value == null) {
            return Truth.UNKNOWN;
        }
        Truth result = Truth.FALSE;
        for (T member : values) {
            Integer order = fact().compare(value, member, date, context);
            result = result.or(order == null ? Truth.UNKNOWN : Truth.of(order == 0));
        }
        return result;
    }

    @Override
    Bilingual limit() {
        return limits().text();
    }

    private RuleAttribute limits() {
        return new RuleAttribute.OfValues(fact().type(), ImmutableList.copyOf(values));
    }

    @Override
    ImmutableList<T> values() {
        return values;
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
    LeafNode<S> on(LocalDate date) {
        return new MembershipNode<>(fact().on(date), values);
    }

    @Override
    public <R> Node<R> via(Relation<R, S> relation) {
        return new MembershipNode<>(fact().via(relation), values);
    }

    @Override
    public RuleNode view() {
        return RuleNode.leaf(
                "IS_IN", ImmutableMap.of("fact", new RuleAttribute.OfFact(FactNode.of(fact())), "limit", limits()));
    }
}
