package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.Known;
import io.github.louyu.enterprise.Section;
import io.github.louyu.enterprise.SectionCompletion;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.Timeline;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How the things of one sort are read, and what is worked out of them. */
final class ItemReaders {

    private ItemReaders() {}

    /** The entries of a type that a file holds, whatever days they speak of. None is not known unless its section is complete. */
    record OfSection<C extends FileContent>(Class<C> type, Section section)
            implements FactReader<EnterpriseFile, ImmutableList<C>> {

        @Override
        public @Nullable ImmutableList<C> value(EnterpriseFile file, LocalDate date, Context context) {
            ImmutableList<C> items = file.history(type).stream()
                    .filter(version -> version.isKnownOn(date))
                    .map(Known::content)
                    .collect(ImmutableList.toImmutableList());
            return items.isEmpty() && !file.isComplete(section, date) ? null : items;
        }

        @Override
        public Timeline<ImmutableList<C>> timeline(EnterpriseFile file, Context context) {
            Breakpoints breakpoints = new Breakpoints();
            for (Known<C> version : file.history(type)) {
                breakpoints.with(version.known().start()).with(version.known().endExclusive());
            }
            for (Known<SectionCompletion> mark : file.history(SectionCompletion.class)) {
                breakpoints.with(mark.known().start()).with(mark.known().endExclusive());
                breakpoints.with(mark.content().asOf());
            }
            return breakpoints.timeline(day -> value(file, day, context));
        }

        @Override
        public ImmutableList<EntryId> evidence(EnterpriseFile file, LocalDate date, Context context) {
            return file.known(type, date).stream().map(Known::entry).sorted().collect(ImmutableList.toImmutableList());
        }

        @Override
        public boolean reads(FileContent content) {
            return type.isInstance(content) || (content instanceof SectionCompletion mark && mark.section() == section);
        }
    }

    /** One of the things of a list, by its number from 1: what it says is read as of another subject. */
    record One<S, I>(ItemListFact<S, I> list, I item, int number) implements FactReader<S, I> {

        @Override
        public I value(S subject, LocalDate date, Context context) {
            return item;
        }

        @Override
        public Timeline<I> timeline(S subject, Context context) {
            return Timeline.always(item);
        }

        @Override
        public ImmutableList<EntryId> evidence(S subject, LocalDate date, Context context) {
            return list.reader().evidence(subject, date, context);
        }

        @Override
        public boolean reads(FileContent content) {
            return list.reader().reads(content);
        }
    }

    /** What is worked out of a list alone, or of a list and what its things say on the date. */
    abstract static sealed class Derived<S, I, T> implements FactReader<S, T> permits Where, Count, Next {

        final ItemListFact<S, I> list;

        private Derived(ItemListFact<S, I> list) {
            this.list = list;
        }

        @Override
        public final ImmutableList<Fact<S, ?>> parts() {
            return ImmutableList.of(list);
        }

        @Override
        public final ImmutableList<EntryId> evidence(S subject, LocalDate date, Context context) {
            return list.reader().evidence(subject, date, context);
        }

        @Override
        public final boolean reads(FileContent content) {
            return list.reader().reads(content);
        }

        @Override
        public final Object identity() {
            return ImmutableList.of(operation(), list, detail());
        }

        /** What the things lack, each named by its number. */
        @Override
        public final ImmutableSet<MissingFact> missingOfOthers(S subject, LocalDate date, Context context) {
            ImmutableSet.Builder<MissingFact> missing = ImmutableSet.builder();
            ImmutableList<I> items = list.valueIn(subject, date, context);
            for (int i = 0; items != null && i < items.size(); i++) {
                missing.addAll(missingOf(Relation.toItem(list, items.get(i), i + 1), subject, date, context));
            }
            return missing.build();
        }

        @Override
        public final void addFailures(
                String name, S subject, LocalDate date, Context context, List<FactFailure> failures) {
            list.addFailures(subject, date, context, failures);
            ImmutableList<I> items = list.valueIn(subject, date, context);
            if (items != null) {
                items.forEach(item -> addFailuresOf(item, date, context.ofAnother(), failures));
            }
        }

        /** Adds what the host's code threw that reads one of the things. */
        void addFailuresOf(I item, LocalDate date, Context context, List<FactFailure> failures) {}

        @Override
        public final ImmutableSet<Bilingual> whyNone(S subject, LocalDate date, Context context) {
            ImmutableSet.Builder<Bilingual> reasons = ImmutableSet.builder();
            reasons.addAll(list.whyNone(subject, date, context));
            ImmutableList<I> items = list.valueIn(subject, date, context);
            if (items != null) {
                items.forEach(item -> reasons.addAll(whyNoneOf(item, date, context.ofAnother())));
            }
            return reasons.build();
        }

        /** Why what is read of one of the things has no value although nothing is missing. */
        ImmutableSet<Bilingual> whyNoneOf(I item, LocalDate date, Context context) {
            return ImmutableSet.of();
        }

        /** What one of the things lacks. */
        abstract ImmutableSet<MissingFact> missingOf(Relation<S, I> item, S subject, LocalDate date, Context context);

        /** What sets it apart from another of its kind on the same list. */
        abstract Object detail();
    }

    /** Those for which a condition is TRUE. */
    static final class Where<S, I> extends Derived<S, I, ImmutableList<I>> {

        private final Node<I> condition;

        Where(ItemListFact<S, I> list, Node<I> condition) {
            super(list);
            this.condition = condition;
        }

        Node<I> condition() {
            return condition;
        }

        @Override
        public @Nullable ImmutableList<I> value(S subject, LocalDate date, Context context) {
            return kept(
                    list.valueIn(subject, date, context),
                    date,
                    (item, day) -> condition.truth(item, day, context.ofAnother()));
        }

        @Override
        public Timeline<ImmutableList<I>> timeline(S subject, Context context) {
            Timeline<ImmutableList<I>> lists = list.reader().timeline(subject, context);
            Map<I, Timeline<Truth>> truths = perItem(lists, item -> condition.timeline(item, context.ofAnother()));
            Breakpoints breakpoints = new Breakpoints().with(lists);
            truths.values().forEach(breakpoints::with);
            return breakpoints.timeline(day -> kept(lists.atOrNull(day), day, (item, on) -> {
                Timeline<Truth> truth = truths.get(item);
                return truth == null ? Truth.UNKNOWN : truth.at(on).orElse(Truth.UNKNOWN);
            }));
        }

        private static <I> @Nullable ImmutableList<I> kept(
                @Nullable ImmutableList<I> items, LocalDate date, BiFunction<I, LocalDate, Truth> truth) {
            if (items == null) {
                return null;
            }
            ImmutableList.Builder<I> kept = ImmutableList.builder();
            for (I item : items) {
                switch (truth.apply(item, date)) {
                    case TRUE -> kept.add(item);
                    case FALSE -> {}
                    case UNKNOWN -> {
                        return null;
                    }
                }
            }
            return kept.build();
        }

        @Override
        public ImmutableList<Node<?>> conditions() {
            return ImmutableList.of(condition);
        }

        @Override
        public String operation() {
            return "WHERE";
        }

        @Override
        public ImmutableMap<String, RuleAttribute> attributes() {
            return ImmutableMap.of("condition", new RuleAttribute.OfCondition(condition.view()));
        }

        @Override
        public boolean isHostCode() {
            return list.reader().isHostCode() || condition.hasHostCode();
        }

        @Override
        void addFailuresOf(I item, LocalDate date, Context context, List<FactFailure> failures) {
            condition.addFailures(item, date, context, failures);
        }

        @Override
        ImmutableSet<Bilingual> whyNoneOf(I item, LocalDate date, Context context) {
            return condition.explain(item, date, context).reasons();
        }

        @Override
        ImmutableSet<MissingFact> missingOf(Relation<S, I> item, S subject, LocalDate date, Context context) {
            Node<S> ofItem = condition.via(item);
            return ofItem.truth(subject, date, context) == Truth.UNKNOWN
                    ? ofItem.explain(subject, date, context).unknownFacts()
                    : ImmutableSet.of();
        }

        @Override
        Object detail() {
            return condition;
        }
    }

    /** How many there are. */
    static final class Count<S, I> extends Derived<S, I, Long> {

        Count(ItemListFact<S, I> list) {
            super(list);
        }

        @Override
        public @Nullable Long value(S subject, LocalDate date, Context context) {
            ImmutableList<I> items = list.valueIn(subject, date, context);
            return items == null ? null : (long) items.size();
        }

        @Override
        public Timeline<Long> timeline(S subject, Context context) {
            return list.reader().timeline(subject, context).map(items -> (long) items.size());
        }

        @Override
        public String operation() {
            return "COUNT";
        }

        @Override
        public boolean isHostCode() {
            return list.reader().isHostCode();
        }

        @Override
        ImmutableSet<MissingFact> missingOf(Relation<S, I> item, S subject, LocalDate date, Context context) {
            return ImmutableSet.of();
        }

        @Override
        Object detail() {
            return operation();
        }
    }

    /** The earliest day on or after the date. */
    static final class Next<S, I> extends Derived<S, I, LocalDate> {

        private final DateFact<I> day;

        Next(ItemListFact<S, I> list, DateFact<I> day) {
            super(list);
            this.day = day;
        }

        @Override
        public @Nullable LocalDate value(S subject, LocalDate date, Context context) {
            return next(
                    list.valueIn(subject, date, context),
                    date,
                    (item, on) -> day.valueIn(item, on, context.ofAnother()));
        }

        @Override
        public Timeline<LocalDate> timeline(S subject, Context context) {
            Timeline<ImmutableList<I>> lists = list.reader().timeline(subject, context);
            Map<I, Timeline<LocalDate>> days =
                    perItem(lists, item -> day.reader().timeline(item, context.ofAnother()));
            Breakpoints breakpoints = new Breakpoints().with(lists);
            for (Timeline<LocalDate> ofItem : days.values()) {
                breakpoints.with(ofItem);
                for (Timeline.Segment<LocalDate> segment : ofItem.segments()) {
                    segment.value()
                            .filter(on -> on.isBefore(LocalDate.MAX))
                            .ifPresent(on -> breakpoints.with(on.plusDays(1)));
                }
            }
            return breakpoints.timeline(date -> next(lists.atOrNull(date), date, (item, on) -> {
                Timeline<LocalDate> ofItem = days.get(item);
                return ofItem == null ? null : ofItem.atOrNull(on);
            }));
        }

        private static <I> @Nullable LocalDate next(
                @Nullable ImmutableList<I> items, LocalDate date, BiFunction<I, LocalDate, @Nullable LocalDate> dayOf) {
            LocalDate next = null;
            if (items != null) {
                for (I item : items) {
                    LocalDate on = dayOf.apply(item, date);
                    if (on == null) {
                        return null;
                    }
                    if (!on.isBefore(date) && (next == null || on.isBefore(next))) {
                        next = on;
                    }
                }
            }
            return next;
        }

        @Override
        public ImmutableList<Fact<?, ?>> others() {
            return ImmutableList.of(day);
        }

        @Override
        public String operation() {
            return "NEXT";
        }

        @Override
        public ImmutableMap<String, RuleAttribute> attributes() {
            return ImmutableMap.of("day", new RuleAttribute.OfFact(FactNode.of(day)));
        }

        @Override
        public boolean isHostCode() {
            return list.reader().isHostCode() || day.reader().isHostCode();
        }

        @Override
        void addFailuresOf(I item, LocalDate date, Context context, List<FactFailure> failures) {
            day.addFailures(item, date, context, failures);
        }

        @Override
        ImmutableSet<Bilingual> whyNoneOf(I item, LocalDate date, Context context) {
            return day.whyNone(item, date, context);
        }

        @Override
        ImmutableSet<MissingFact> missingOf(Relation<S, I> item, S subject, LocalDate date, Context context) {
            return day.via(item).missing(subject, date, context);
        }

        @Override
        Object detail() {
            return day;
        }
    }

    /** What each thing that is ever on a list gives over time, worked out once. */
    static <I, T> Map<I, Timeline<T>> perItem(Timeline<ImmutableList<I>> lists, Function<I, Timeline<T>> timeline) {
        Map<I, Timeline<T>> perItem = new HashMap<>();
        for (Timeline.Segment<ImmutableList<I>> segment : lists.segments()) {
            for (I item : segment.value().orElse(ImmutableList.of())) {
                perItem.computeIfAbsent(item, timeline);
            }
        }
        return perItem;
    }
}
