package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.text.Bilingual;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A set of codes held against some codes. */
final class CodeSetNode<S, T> extends FactLeafNode<S, ImmutableSet<T>> {

    /** How they are held against each other. */
    enum Form {
        CONTAINS_ANY,
        CONTAINS_ALL,
        CONTAINED_IN
    }

    private final Form form;
    private final ImmutableSet<T> codes;

    CodeSetNode(Fact<S, ImmutableSet<T>> fact, Form form, ImmutableSet<T> codes) {
        super(fact);
        this.form = form;
        this.codes = codes;
    }

    @Override
    Truth judge(@Nullable ImmutableSet<T> value, LocalDate date, Context context) {
        if (value == null) {
            return Truth.UNKNOWN;
        }
        return Truth.of(
                switch (form) {
                    case CONTAINS_ANY -> codes.stream().anyMatch(value::contains);
                    case CONTAINS_ALL -> value.containsAll(codes);
                    case CONTAINED_IN -> codes.containsAll(value);
                });
    }

    @Override
    Bilingual limit() {
        return limits().text();
    }

    private RuleAttribute limits() {
        return new RuleAttribute.OfValues(ValueType.Kind.CODE, ImmutableList.copyOf(codes));
    }

    /** With all of the codes or none of them each form has the truth that it can have. */
    @Override
    ImmutableList<ImmutableSet<T>> values() {
        return ImmutableList.of(codes, ImmutableSet.of());
    }

    @Override
    boolean needsValue() {
        return true;
    }

    @Override
    ImmutableList<Object> identity() {
        return ImmutableList.of(fact(), form, codes);
    }

    @Override
    public <R> Node<R> via(Relation<R, S> relation) {
        return new CodeSetNode<>(fact().via(relation), form, codes);
    }

    @Override
    public RuleNode view() {
        return RuleNode.leaf(
                form.name(), ImmutableMap.of("fact", new RuleAttribute.OfFact(FactNode.of(fact())), "limit", limits()));
    }
}
