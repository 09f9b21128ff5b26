package io.github.louyu.rules;

import static io.github.louyu.rules.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.louyu.text.Bilingual;
import io.github.louyu.text.Problem;
import io.github.louyu.text.ProblemsException;
import io.github.louyu.time.DateRange;
import io.github.louyu.time.Timeline;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Puts conditions together (条件组合), in strong three-valued logic after Kleene: what is missing makes an answer UNKNOWN only
 * where it could still decide.
 */
public final class Conditions {

    private Conditions() {}

    /**
     * Holds of every subject.
     *
     * @param <S> the type of the subject
     * @return the condition that is TRUE
     */
    public static <S> Condition<S> always() {
        return new AtLeastNode<>(AtLeastNode.Form.ALL, 0, ImmutableList.of());
    }

    /**
     * Holds of no subject.
     *
     * @param <S> the type of the subject
     * @return the condition that is FALSE
     */
    public static <S> Condition<S> never() {
        return new AtLeastNode<>(AtLeastNode.Form.ANY, 1, ImmutableList.of());
    }

    /**
     * Holds if every part holds; FALSE if one is, else UNKNOWN if one is.
     *
     * @param <S> the type of the subject
     * @param first a part
     * @param others more parts
     * @return the condition
     */
    @SafeVarargs
    public static <S> Condition<S> all(Condition<S> first, Condition<S>... others) {
        ImmutableList.Builder<Node<S>> parts = startingWith(first);
        for (Condition<S> other : others) {
            parts.add(Node.of(other));
        }
        return new AtLeastNode<>(AtLeastNode.Form.ALL, others.length + 1, parts.build());
    }

    /**
     * Holds if one part holds; UNKNOWN if none does and one is UNKNOWN.
     *
     * @param <S> the type of the subject
     * @param first a part
     * @param others more parts
     * @return the condition
     */
    @SafeVarargs
    public static <S> Condition<S> any(Condition<S> first, Condition<S>... others) {
        ImmutableList.Builder<Node<S>> parts = startingWith(first);
        for (Condition<S> other : others) {
            parts.add(Node.of(other));
        }
        return new AtLeastNode<>(AtLeastNode.Form.ANY, 1, parts.build());
    }

    /**
     * Holds if at least so many parts hold; FALSE if so many cannot any more; else UNKNOWN.
     *
     * @param <S> the type of the subject
     * @param required how many, from 0; more than there are parts is never reached
     * @param first a part
     * @param others more parts
     * @return the condition
     * @throws IllegalArgumentException if {@code required} is negative
     */
    @SafeVarargs
    public static <S> Condition<S> atLeast(int required, Condition<S> first, Condition<S>... others) {
        if (required < 0) {
            throw SENTENCES.refusal("at-least.required", Map.of("required", required));
        }
        ImmutableList.Builder<Node<S>> parts = startingWith(first);
        for (Condition<S> other : others) {
            parts.add(Node.of(other));
        }
        return new AtLeastNode<>(AtLeastNode.Form.AT_LEAST, required, parts.build());
    }

    /**
     * Holds if one part holds and the others do not; FALSE if two do; else UNKNOWN if one is.
     *
     * @param <S> the type of the subject
     * @param first a part
     * @param others more parts
     * @return the condition
     */
    @SafeVarargs
    public static <S> Condition<S> exactlyOne(Condition<S> first, Condition<S>... others) {
        ImmutableList.Builder<Node<S>> parts = startingWith(first);
        for (Condition<S> other : others) {
            parts.add(Node.of(other));
        }
        return new AtLeastNode<>(AtLeastNode.Form.EXACTLY_ONE, 1, parts.build());
    }

    /**
     * Holds if the host's own code says so. It is the one leaf that nothing can look into: it is tested, explained and put on the
     * time axis like others, but what would change it cannot be said. So prefer facts, which the host's code reads, and compare
     * those.
     *
     * @param <S> the type of the subject
     * @param type the type of the subject, which tells the compiler
     * @param name the stable name, not blank
     * @param label what it says, for people, as the rest of the sentence has it
     * @param predicate the host's code, pure and without a date: the same answer at every date. An enterprise file is shown to it
     *     as known on the date asked about
     * @return the condition; UNKNOWN if the code throws, which the explanation reports
     * @throws IllegalArgumentException if the name is blank
     */
    public static <S> Condition<S> undated(
            Class<S> type, String name, Bilingual label, Predicate<? super S> predicate) {
        requireNonNull(type, "type");
        requireNonNull(predicate, "predicate");
        return new OpaqueNode<>(
                name, label, new HostReader<>((S subject) -> Truth.of(predicate.test(subject))), predicate);
    }

    /**
     * Holds on the days on which the host's own code says so.
     *
     * @param <S> the type of the subject
     * @param type the type of the subject, which tells the compiler
     * @param name the stable name, not blank
     * @param label what it says, for people, as the rest of the sentence has it
     * @param truths the host's code, pure, which gives the truth by date; on a day without one it is UNKNOWN. An enterprise file
     *     is shown to it as known on the date asked about
     * @return the condition; UNKNOWN if the code throws or gives null, which the explanation reports
     * @throws IllegalArgumentException if the name is blank
     * @see #undated
     */
    public static <S> Condition<S> dated(
            Class<S> type, String name, Bilingual label, Function<? super S, ? extends Timeline<Truth>> truths) {
        requireNonNull(type, "type");
        return new OpaqueNode<>(name, label, new HostTimelineReader<>(requireNonNull(truths, "truths")), truths);
    }

    /**
     * Holds if the part does not; UNKNOWN if it is.
     *
     * @param <S> the type of the subject
     * @param part the part
     * @return the condition
     */
    public static <S> Condition<S> not(Condition<S> part) {
        return new NotNode<>(Node.of(part));
    }

    /**
     * Checks a condition for the time in which it is to be in force: a limit that changes over the years has a value on every day
     * of it. Everything else is checked when the parts are made; {@link PartsCheck} tells the mistakes of all parts together.
     *
     * @param <S> the type of the subject
     * @param condition the condition
     * @param inForce the days on which it is to be in force
     * @return the same condition
     * @throws ProblemsException if a parameter has a gap in that time; it names all gaps, each with its place in the condition
     */
    public static <S> Condition<S> checked(Condition<S> condition, DateRange inForce) {
        ImmutableList<Problem> problems = problems(condition, inForce);
        if (!problems.isEmpty()) {
            throw new ProblemsException("condition", problems);
        }
        return condition;
    }

    /**
     * Finds what {@link #checked} refuses, for those who put it together with other problems.
     *
     * @param condition the condition
     * @param inForce the days on which it is to be in force
     * @return the gaps of its parameters in that time, each with its place in the condition; usually none
     */
    public static ImmutableList<Problem> problems(Condition<?> condition, DateRange inForce) {
        return ImmutableList.copyOf(ParameterGaps.of(condition.view(), requireNonNull(inForce, "inForce")));
    }

    /**
     * Holds if all parts of a list do.
     *
     * @param <S> the type of the subject
     * @param parts the parts, in any order
     * @return the condition; of one part that very part, of none {@link #always}
     */
    public static <S> Condition<S> allOf(List<Condition<S>> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        return new AtLeastNode<>(
                AtLeastNode.Form.ALL,
                parts.size(),
                parts.stream().map(Node::of).collect(ImmutableList.toImmutableList()));
    }

    /**
     * Holds if one part of a list does.
     *
     * @param <S> the type of the subject
     * @param parts the parts, in any order
     * @return the condition; of one part that very part, of none {@link #never}
     */
    public static <S> Condition<S> anyOf(List<Condition<S>> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        return new AtLeastNode<>(
                AtLeastNode.Form.ANY, 1, parts.stream().map(Node::of).collect(ImmutableList.toImmutableList()));
    }

    private static <S> ImmutableList.Builder<Node<S>> startingWith(Condition<S> first) {
        return ImmutableList.<Node<S>>builder().add(Node.of(first));
    }
}
