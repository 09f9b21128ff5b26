package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.text.Bilingual;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A fact has a value. */
final class KnownNode<S, T> extends FactLeafNode<S, T> {

    KnownNode(Fact<S, T> fact) {
        super(fact);
    }

    @Override
    Truth judge(@Nullable T value, LocalDate date, Context context) {
        return Truth.of(value != null);
    }

    @Override
    @Nullable Bilingual limit() {
        return null;
    }

    @Override
    ImmutableList<T> values() {
        return ImmutableList.of();
    }

    @Override
    boolean needsValue() {
        return false;
    }

    @Override
    ImmutableList<Object> identity() {
        return ImmutableList.of(fact());
    }

    @Override
    LeafNode<S> on(LocalDate date) {
        return new KnownNode<>(fact().on(date));
    }

    @Override
    public <R> Node<R> via(Relation<R, S> relation) {
        return new KnownNode<>(fact().via(relation));
    }

    @Override
    public RuleNode view() {
        return RuleNode.leaf("IS_KNOWN", ImmutableMap.of("fact", new RuleAttribute.OfFact(FactNode.of(fact()))));
    }
}
