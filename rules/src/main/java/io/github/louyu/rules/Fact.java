package io.github.louyu.rules;

import static io.github.louyu.rules.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.louyu.enterprise.ValueType;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A named, typed reading of a subject (事实): what a condition compares. {@link EnterpriseFacts} has those of an enterprise
 * file; {@link Facts} makes those of the host's own subjects, in one line each.
 *
 * @param <S> the type of the subject
 * @param <T> the type of the value
 */
public abstract sealed class Fact<S, T>
        permits OrderedFact, DateFact, FlagFact, CodeFact, CodeSetFact, TextFact, ItemListFact, RelationFact {

    private final String name;
    private final Bilingual label;
    private final FactReader<S, T> reader;
    private final int depth;
    private final long size;

    Fact(String name, Bilingual label, FactReader<S, T> reader) {
        this.name = requireNonNull(name, "name");
        this.label = requireNonNull(label, "label");
        this.reader = requireNonNull(reader, "reader");
        if (name.isBlank()) {
            throw SENTENCES.refusal("fact.blank", Map.of("name", name));
        }
        int deepest = 0;
        long sum = 1;
        for (Fact<?, ?> part : Iterables.concat(reader.parts(), reader.others())) {
            deepest = Math.max(deepest, part.depth);
            sum += part.size;
        }
        for (Node<?> condition : reader.conditions()) {
            deepest = Math.max(deepest, condition.depth());
            sum += condition.size();
        }
        this.depth = deepest + 1;
        this.size = sum;
        if (depth > Node.MAX_DEPTH) {
            throw SENTENCES.refusal(
                    "fact.depth", Map.of("fact", reader.operation(), "most", Node.MAX_DEPTH, "depth", depth));
        }
        if (size > Node.MAX_SIZE) {
            throw SENTENCES.refusal(
                    "fact.size", Map.of("fact", reader.operation(), "most", Node.MAX_SIZE, "size", size));
        }
    }

    /** How deep it is nested in what it is worked out from; 1 if it reads the subject. */
    final int depth() {
        return depth;
    }

    /** How many facts and conditions it is made of, itself included, each counted wherever it stands. */
    final long size() {
        return size;
    }

    /**
     * Gives the stable name.
     *
     * @return the name
     */
    public final String name() {
        return name;
    }

    /**
     * Gives the name for people.
     *
     * @return the label
     */
    public final Bilingual label() {
        return label;
    }

    /**
     * Gives the type of the values.
     *
     * @return the type
     */
    public abstract ValueType.Kind type();

    /**
     * Gives the unit of the values.
     *
     * @return the unit, empty if it is not stated or the values have none
     */
    public Optional<String> unit() {
        return Optional.empty();
    }

    /**
     * Gives the fact as neutral data: its name, and if it is worked out of others, of which and how.
     *
     * @return the fact as data, from which a {@link FactRegistry} that knows what it reads gives an equal one
     */
    public final FactNode view() {
        return FactNode.of(this);
    }

    /**
     * Lifts the fact to a subject that is related to its own: a worker's employer, an enterprise's building.
     *
     * @param <R> the type of the subject it is lifted to
     * @param relation the way from that subject to this one's
     * @return the fact of that subject; missing on a day for which the relation is
     */
    public abstract <R> Fact<R, T> via(Relation<R, S> relation);

    /**
     * Reads the fact.
     *
     * @param subject the subject
     * @param date the date, as known on that date
     * @return the value, empty if it is missing
     */
    public final Optional<T> read(S subject, LocalDate date) {
        return Optional.ofNullable(
                valueIn(requireNonNull(subject, "subject"), requireNonNull(date, "date"), Context.NONE));
    }

    /**
     * Reads the fact over time.
     *
     * @param subject the subject
     * @return the value on every day, each as known that day; not known where it is missing
     */
    public final Timeline<T> timeline(S subject) {
        return reader.timeline(requireNonNull(subject, "subject"), Context.NONE);
    }

    /**
     * Holds if the value is the given one.
     *
     * @param value the value
     * @return the condition; UNKNOWN if the fact is missing
     */
    public final Condition<S> is(T value) {
        return compared(Comparison.IS, value);
    }

    /**
     * Holds if the value is another than the given one.
     *
     * @param value the value
     * @return the condition; UNKNOWN if the fact is missing
     */
    public final Condition<S> isNot(T value) {
        return compared(Comparison.IS_NOT, value);
    }

    /**
     * Holds if the value is one of those given.
     *
     * @param first a value
     * @param others more values
     * @return the condition; UNKNOWN if the fact is missing
     */
    @SafeVarargs
    public final Condition<S> isIn(T first, T... others) {
        ImmutableList.Builder<T> values = ImmutableList.builder();
        values.add(normalized(first));
        for (T other : others) {
            values.add(normalized(other));
        }
        return inOneOf(values.build());
    }

    Condition<S> inOneOf(ImmutableList<T> values) {
        return new MembershipNode<>(this, values);
    }

    /**
     * Holds if the fact has a value. It is the one leaf that learning may turn from FALSE to TRUE.
     *
     * @return the condition; never UNKNOWN
     */
    public final Condition<S> isKnown() {
        return new KnownNode<>(this);
    }

    final Condition<S> compared(Comparison comparison, T limit) {
        return new ComparisonNode<>(this, comparison, new Operand.Constant<>(normalized(limit)));
    }

    final Condition<S> compared(Comparison comparison, DatedParameter<T> limit) {
        DatedParameter<T> normal =
                new DatedParameter<>(limit.name(), limit.label(), limit.values().map(this::normalized));
        return new ComparisonNode<>(this, comparison, new Operand.Parameter<>(normal));
    }

    Condition<S> compared(Comparison comparison, Fact<S, T> limit) {
        return new ComparisonNode<>(this, comparison, new Operand.OfFact<>(limit));
    }

    /**
     * The value on the date as known on the date, null if it is missing. Whatever evaluates a condition reads facts here, so
     * that what is assumed of a fact is read in its place.
     */
    final @Nullable T valueIn(S subject, LocalDate date, Context context) {
        Assumptions assumed = context.assumed();
        if (assumed != null && assumed.speakOf(this)) {
            return assumed.of(this);
        }
        ReadValues kept = context.kept();
        return kept != null && kept.isOf(subject, date)
                ? kept.value(this, subject, date, context)
                : reader.value(subject, date, context);
    }

    /** The same for one date alone: of what goes by versions, the one that is in force on it. */
    Fact<S, T> on(LocalDate date) {
        return this;
    }

    /** The facts that it is worked out of, down to those that read the subject: itself, if it does. */
    final ImmutableSet<Fact<S, ?>> basics() {
        if (reader.isBasic()) {
            return ImmutableSet.of(this);
        }
        ImmutableSet.Builder<Fact<S, ?>> basics = ImmutableSet.builder();
        reader.parts().forEach(part -> basics.addAll(part.basics()));
        return basics.build();
    }

    /** Whether it depends on the value of a basic fact. */
    final boolean dependsOn(Fact<S, ?> basic) {
        return basics().stream().anyMatch(each -> each.source().equals(basic.source()));
    }

    /**
     * The values of one of its basic facts at which it passes a target or ceases to exist, all else being as the context has it.
     * Null if it cannot say.
     */
    @SuppressWarnings("unchecked") // what reads the same is of the same type
    final <B> @Nullable ImmutableList<B> solve(Fact<S, B> basic, T target, S subject, LocalDate date, Context context) {
        return source().equals(basic.source())
                ? ImmutableList.of((B) target)
                : reader.solve(basic, target, subject, date, context);
    }

    /** What it reads: facts of the same source are one, whatever their names. */
    final Object source() {
        return reader.identity();
    }

    /** This fact as what to ask for. */
    final MissingFact asMissing() {
        return new MissingFact(name, label);
    }

    /** The basic facts that are missing; none if it has a value. */
    final ImmutableSet<MissingFact> missing(S subject, LocalDate date, Context context) {
        if (valueIn(subject, date, context) != null) {
            return ImmutableSet.of();
        }
        ImmutableSet.Builder<MissingFact> missing = ImmutableSet.builder();
        on(date).basics().stream()
                .filter(basic -> basic.valueIn(subject, date, context) == null)
                .forEach(basic -> missing.add(basic.toAskFor(subject, date, context)));
        addMissingOfOthers(subject, date, context, missing);
        return missing.build();
    }

    /** Adds what things lack that it is worked out of, or its parts are. */
    final void addMissingOfOthers(
            S subject, LocalDate date, Context context, ImmutableSet.Builder<MissingFact> missing) {
        missing.addAll(reader.missingOfOthers(subject, date, context));
        reader.parts().forEach(part -> part.addMissingOfOthers(subject, date, context, missing));
    }

    /** Why it has no value although nothing is missing, such as rows of a table that contradict each other; none if it has one. */
    final ImmutableSet<Bilingual> whyNone(S subject, LocalDate date, Context context) {
        return valueIn(subject, date, context) == null ? reader.whyNone(subject, date, context) : ImmutableSet.of();
    }

    /** What is to be asked for where it is missing: itself, or that on which it hangs. */
    final MissingFact toAskFor(S subject, LocalDate date, Context context) {
        MissingFact instead = reader.missingInstead(subject, date, context);
        return instead == null ? asMissing() : instead;
    }

    /** Adds the host code that threw while the fact was read. */
    final void addFailures(S subject, LocalDate date, Context context, List<FactFailure> failures) {
        reader.addFailures(name, subject, date, context, failures);
    }

    /** Adds what the decision tables decide that it reads. */
    final void addDecisions(S subject, LocalDate date, Context context, ImmutableList.Builder<FactDecision> decisions) {
        reader.addDecisions(this, subject, date, context, decisions);
    }

    /** How the value compares with a limit; null where either is missing or they cannot be compared. */
    @Nullable Integer order(S subject, LocalDate date, Context context, Operand<S, T> limit) {
        T value = valueIn(subject, date, context);
        T other = value == null ? null : limit.value(subject, date, context);
        return value == null || other == null ? null : compare(value, other);
    }

    /** How the value compares with a limit on every day. */
    Timeline<Integer> orders(S subject, Context context, Operand<S, T> limit) {
        return reader.timeline(subject, context)
                .combine(
                        limit.timeline(subject, context),
                        (value, other) ->
                                value.isEmpty() || other.isEmpty() ? null : compare(value.get(), other.get()));
    }

    /** The value in words, null if it is missing. */
    @Nullable Bilingual textIn(S subject, LocalDate date, Context context) {
        T value = valueIn(subject, date, context);
        return value == null ? null : ValueText.of(value);
    }

    /** How much the value is above a limit, in words with its unit; null where that says nothing. */
    @Nullable Bilingual marginIn(S subject, LocalDate date, Context context, Operand<S, T> limit) {
        T value = valueIn(subject, date, context);
        T other = value == null ? null : limit.value(subject, date, context);
        return value == null || other == null ? null : margin(value, other);
    }

    /** What it is worked out from, with the values of the date; nothing if it reads the subject. */
    ImmutableList<FactValue> workedOutOf(S subject, LocalDate date, Context context) {
        return ImmutableList.of();
    }

    /** Why it cannot be compared with a limit although nothing is missing. */
    ImmutableList<Bilingual> reasons(S subject, LocalDate date, Context context, Operand<S, T> limit) {
        return ImmutableList.of();
    }

    /** The values of a basic fact at which this one passes a limit that does not depend on it; null if it cannot say. */
    <B> @Nullable ImmutableList<B> solveLimit(
            Fact<S, B> basic, Operand<S, T> limit, S subject, LocalDate date, Context context) {
        T target = limit.value(subject, date, context);
        return target == null ? ImmutableList.of() : solve(basic, target, subject, date, context);
    }

    final FactReader<S, T> reader() {
        return reader;
    }

    /** Compares two values; null where they cannot be compared, such as money of two currencies. */
    abstract @Nullable Integer compare(T a, T b);

    /** Compares two values by what is known on a date besides them, such as exchange rates. */
    @Nullable Integer compare(T a, T b, LocalDate date, Context context) {
        return compare(a, b);
    }

    /** Gives equal values one form, so that conditions on them are equal. */
    T normalized(T value) {
        return requireNonNull(value, "value");
    }

    /** How much the value is above the limit, as text with its unit; null where that says nothing. */
    @Nullable Bilingual margin(T value, T limit) {
        return null;
    }

    /**
     * Values of its type, so that for every way in which a value can lie to some others there is one, and in each gap between
     * those as many as there are ties; none if it does not know enough of its type.
     *
     * @param turning the values to lie to, in any order
     * @param ties how many facts are compared with each other
     * @param date a day near which values lie that can lie anywhere
     */
    abstract ImmutableList<T> candidates(Collection<T> turning, int ties, LocalDate date);

    /** Whether a value has more decimals than people pay or count in, so that nobody can be advised to bring it about exactly. */
    boolean isTooFine(T value) {
        return false;
    }

    /** These values, and beside each that is too fine the nearest on either side that are not, as many as there are ties. */
    ImmutableList<T> withCoarser(ImmutableList<T> values, int ties) {
        return values;
    }

    /** Whether values are days, which are "before" and "after" rather than "below" and "above". */
    boolean isDate() {
        return false;
    }

    /** Facts are equal if name and type are, and what they read is. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Fact<?, ?> that
                        && getClass() == that.getClass()
                        && name.equals(that.name)
                        && reader.identity().equals(that.reader.identity()));
    }

    @Override
    public final int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
