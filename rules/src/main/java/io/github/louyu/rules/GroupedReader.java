package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the group of which a code is, as the host's code or a list has it. */
record GroupedReader<S, T, U>(
        Fact<S, T> part,
        Function<? super T, ? extends @Nullable U> grouping,
        @Nullable Lifted<S, ?> lifted) implements FactReader<S, U> {

    GroupedReader(Fact<S, T> part, Function<? super T, ? extends @Nullable U> grouping) {
        this(part, grouping, null);
    }

    /** The group of each code that has one. */
    record Listed<T, U>(ImmutableMap<T, U> groups) implements Function<T, @Nullable U> {
        @Override
        public @Nullable U apply(T code) {
            return groups.get(code);
        }
    }

    @Override
    public @Nullable U value(S subject, LocalDate date, Context context) {
        T code = part.valueIn(subject, date, context);
        return code == null ? null : groupOf(code);
    }

    @Override
    public Timeline<U> timeline(S subject, Context context) {
        Function<T, @Nullable U> groups = this::groupOf;
        return part.reader().timeline(subject, context).map(groups);
    }

    private @Nullable U groupOf(T code) {
        try {
            return grouping.apply(code);
        } catch (RuntimeException e) { // host code may throw anything; failure() reports it
            return null;
        }
    }

    @Override
    public ImmutableList<Fact<S, ?>> parts() {
        return ImmutableList.of(part);
    }

    @Override
    public ImmutableList<Node<S>> decidedBy() {
        return part.reader().decidedBy();
    }

    @Override
    public FactReader<S, U> on(LocalDate date) {
        return new GroupedReader<>(part.on(date), grouping, lifted);
    }

    @Override
    public <R> FactReader<R, U> via(Relation<R, S> relation, Fact<S, U> fact) {
        return new GroupedReader<>(part.via(relation), grouping, new Lifted<>(relation, fact));
    }

    /** Each code that there is, and each code with a group of its own, tells itself apart. */
    @Override
    public <B> @Nullable ImmutableList<B> solve(
            Fact<S, B> basic, U target, S subject, LocalDate date, Context context) {
        ImmutableList<T> all = codes();
        ImmutableList.Builder<B> values = ImmutableList.builder();
        for (T code : all) {
            ImmutableList<B> solutions = part.solve(basic, code, subject, date, context);
            if (solutions == null) {
                return null;
            }
            values.addAll(solutions);
        }
        return all.isEmpty() ? null : values.build();
    }

    @SuppressWarnings("unchecked") // the codes of the list are of the type that it is asked for
    private ImmutableList<T> codes() {
        return grouping instanceof Listed<?, ?> listed
                ? (ImmutableList<T>) listed.groups().keySet().asList()
                : part.reader().allValues();
    }

    @Override
    public String operation() {
        return "GROUPED";
    }

    @Override
    public ImmutableMap<String, RuleAttribute> attributes() {
        return lifted == null ? ImmutableMap.of() : lifted.attributes();
    }

    @Override
    public ImmutableList<EntryId> evidence(S subject, LocalDate date, Context context) {
        return part.reader().evidence(subject, date, context);
    }

    @Override
    public boolean reads(FileContent content) {
        return part.reader().reads(content);
    }

    @Override
    public boolean isHostCode() {
        return !(grouping instanceof Listed) || part.reader().isHostCode();
    }

    @Override
    @SuppressWarnings("ReturnValueIgnored") // whether it throws is all that is asked
    public @Nullable RuntimeException failure(S subject, LocalDate date, Context context) {
        T code = part.valueIn(subject, date, context);
        if (code != null) {
            try {
                grouping.apply(code);
            } catch (RuntimeException e) { // host code may throw anything
                return e;
            }
        }
        return null;
    }
}
