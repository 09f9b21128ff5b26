package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.text.Bilingual;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A fact that is any number of codes of a list (代码集合), such as the certificates that an enterprise holds. No code at all is a
 * value too, not a missing one.
 *
 * @param <S> the type of the subject
 * @param <T> the type of the codes
 */
public final class CodeSetFact<S, T> extends Fact<S, ImmutableSet<T>> {

    private static final int MOST_CODES_TRIED = 8;

    CodeSetFact(String name, Bilingual label, FactReader<S, ImmutableSet<T>> reader) {
        super(name, label, reader);
    }

    /**
     * Holds if the code is among them.
     *
     * @param code the code
     * @return the condition; UNKNOWN if the fact is missing
     */
    public Condition<S> contains(T code) {
        return new CodeSetNode<>(this, CodeSetNode.Form.CONTAINS_ALL, ImmutableSet.of(code));
    }

    /**
     * Holds if one of the codes given is among them.
     *
     * @param first a code
     * @param others more codes
     * @return the condition; UNKNOWN if the fact is missing
     */
    @SafeVarargs
    public final Condition<S> containsAny(T first, T... others) {
        return held(CodeSetNode.Form.CONTAINS_ANY, first, others);
    }

    /**
     * Holds if all the codes given are among them.
     *
     * @param first a code
     * @param others more codes
     * @return the condition; UNKNOWN if the fact is missing
     */
    @SafeVarargs
    public final Condition<S> containsAll(T first, T... others) {
        return held(CodeSetNode.Form.CONTAINS_ALL, first, others);
    }

    /**
     * Holds if there is none besides the codes given; so it does if there is none at all.
     *
     * @param first a code
     * @param others more codes
     * @return the condition; UNKNOWN if the fact is missing
     */
    @SafeVarargs
    public final Condition<S> isWithin(T first, T... others) {
        return held(CodeSetNode.Form.CONTAINED_IN, first, others);
    }

    @SafeVarargs
    private Condition<S> held(CodeSetNode.Form form, T first, T... others) {
        ImmutableSet.Builder<T> codes = ImmutableSet.builder();
        codes.add(first);
        for (T other : others) {
            codes.add(other);
        }
        return new CodeSetNode<>(this, form, codes.build());
    }

    @Override
    public <R> CodeSetFact<R, T> via(Relation<R, S> relation) {
        return new CodeSetFact<>(relation.nameOf(this), relation.labelOf(this), new ViaReader<>(relation, this));
    }

    @Override
    public ValueType.Kind type() {
        return ValueType.Kind.CODES;
    }

    /** All that can be made of the codes it is held against and of some other; too many are not tried. */
    @Override
    ImmutableList<ImmutableSet<T>> candidates(Collection<ImmutableSet<T>> turning, int ties, LocalDate date) {
        Set<T> codes = new LinkedHashSet<>();
        turning.forEach(codes::addAll);
        codes.addAll(Candidates.unordered(List.copyOf(codes), ties));
        return codes.size() > MOST_CODES_TRIED
                ? ImmutableList.of()
                : Sets.powerSet(ImmutableSet.copyOf(codes)).stream()
                        .map(ImmutableSet::copyOf)
                        .collect(ImmutableList.toImmutableList());
    }

    @Override
    Integer compare(ImmutableSet<T> a, ImmutableSet<T> b) {
        return a.equals(b) ? 0 : 1;
    }
}
