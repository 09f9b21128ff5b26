package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.ValueType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What of a condition can be otherwise than it is: some of its facts and entries, in groups that leaves tie together, and the
 * leaves whose joint truths cannot be worked out exactly. Those tie nothing; whoever uses them says that the answer is not exact.
 *
 * @param leaves the leaves of the condition, equal ones once
 * @param shape what it makes of their truths
 * @param now the truth of each leaf as things are
 * @param groups the groups, in the order of the leaves
 * @param inexact the numbers of the leaves that cannot be worked out exactly
 */
record Freedom<S>(
        ImmutableList<LeafNode<S>> leaves,
        Shape shape,
        ImmutableList<Truth> now,
        ImmutableList<Group<S>> groups,
        ImmutableSet<Integer> inexact) {

    private static final Set<ValueType.Kind> DENSE = Set.of(ValueType.Kind.DECIMAL, ValueType.Kind.MONEY);

    /**
     * What can be otherwise.
     *
     * @param isFree whether a fact can
     * @param mayHappen whether there may be more of some entries
     * @param isOpen whether a leaf can turn on more than facts and entries
     */
    static <S> Freedom<S> of(
            Question<S> question,
            Predicate<Fact<S, ?>> isFree,
            Predicate<DatedEntries> mayHappen,
            Predicate<LeafNode<S>> isOpen) {
        LeafIndex<S> index = new LeafIndex<>();
        Shape shape = question.node().shape(index);
        ImmutableList<LeafNode<S>> leaves = index.leaves();
        ImmutableList<Truth> now = leaves.stream()
                .map(leaf -> leaf.truth(question.subject(), question.date(), question.context()))
                .collect(ImmutableList.toImmutableList());
        Finder<S> finder = new Finder<>(question, leaves, isFree, isOpen);
        return new Freedom<>(leaves, shape, now, finder.groups(mayHappen), ImmutableSet.copyOf(finder.inexact));
    }

    ImmutableList<LeafNode<S>> leavesOf(Group<S> group) {
        return group.leaves().stream().map(leaves::get).collect(ImmutableList.toImmutableList());
    }

    /** The leaves at which the group's facts can be told apart. */
    ImmutableList<LeafNode<S>> atomsOf(Group<S> group) {
        return atoms(leavesOf(group)).distinct().collect(ImmutableList.toImmutableList());
    }

    private static <S> Stream<LeafNode<S>> atoms(Collection<LeafNode<S>> leaves) {
        return leaves.stream().flatMap(leaf -> leaf.atoms().stream());
    }

    /** Finds the groups. */
    private static final class Finder<S> {

        private final Question<S> question;
        private final ImmutableList<LeafNode<S>> leaves;
        private final Map<Object, Fact<S, ?>> free = new LinkedHashMap<>();
        private final Set<Integer> inexact = new LinkedHashSet<>();

        Finder(
                Question<S> question,
                ImmutableList<LeafNode<S>> leaves,
                Predicate<Fact<S, ?>> isFree,
                Predicate<LeafNode<S>> isOpen) {
            this.question = question;
            this.leaves = leaves;
            Stream.concat(leaves.stream(), atoms(leaves))
                    .flatMap(Choices::basics)
                    .filter(isFree)
                    .forEach(fact -> free.putIfAbsent(fact.source(), fact));
            for (int i = 0; i < leaves.size(); i++) {
                if (isOpen.test(leaves.get(i)) || !isExact(leaves.get(i))) {
                    inexact.add(i);
                }
            }
        }

        private List<Fact<S, ?>> free(LeafNode<S> leaf) {
            return free.values().stream().filter(leaf::dependsOn).toList();
        }

        private boolean isExact(LeafNode<S> leaf) {
            return leaf.atoms().stream().allMatch(this::isExactAtom);
        }

        private boolean isExactAtom(LeafNode<S> leaf) {
            List<Fact<S, ?>> read = free(leaf);
            return switch (read.size()) {
                case 0 -> true;
                case 1 -> turns(leaf, read.get(0));
                case 2 ->
                    isOrderOfKnownKind(leaf, read)
                            || (leaf.isProportion() && read.stream().allMatch(Finder::isDense));
                default -> false;
            };
        }

        private boolean turns(LeafNode<S> leaf, Fact<S, ?> fact) {
            return leaf.turningValues(fact, question.subject(), question.date(), question.context()) != null;
        }

        /** Two levels can be told apart only if their list is known, which a fact does not say. */
        private boolean isOrderOfKnownKind(LeafNode<S> leaf, List<Fact<S, ?>> read) {
            return leaf.isOrder() && read.stream().noneMatch(fact -> fact.type() == ValueType.Kind.LEVEL);
        }

        private static boolean isDense(Fact<?, ?> fact) {
            return DENSE.contains(fact.type());
        }

        ImmutableList<Group<S>> groups(Predicate<DatedEntries> mayHappen) {
            List<Set<Object>> tied = tied();
            if (dissolveTangles(tied)) {
                tied = tied();
            }
            ImmutableList.Builder<Group<S>> groups = ImmutableList.builder();
            for (Set<Object> sources : tied) {
                List<Fact<S, ?>> facts = free.values().stream()
                        .filter(fact -> sources.contains(fact.source()))
                        .toList();
                groups.add(group(facts, List.of(), leaf -> facts.stream().anyMatch(leaf::dependsOn)));
            }
            for (Set<DatedEntries> entries : tiedEntries(mayHappen)) {
                groups.add(group(
                        List.of(), entries, leaf -> leaf.entries().stream().anyMatch(entries::contains)));
            }
            return groups.build();
        }

        private Group<S> group(
                Collection<Fact<S, ?>> facts, Collection<DatedEntries> entries, Predicate<LeafNode<S>> belongs) {
            ImmutableList.Builder<Integer> numbers = ImmutableList.builder();
            for (int i = 0; i < leaves.size(); i++) {
                if (!inexact.contains(i) && belongs.test(leaves.get(i))) {
                    numbers.add(i);
                }
            }
            return new Group<>(ImmutableList.copyOf(facts), ImmutableList.copyOf(entries), numbers.build());
        }

        private List<Set<Object>> tied() {
            List<Set<Object>> sets = new ArrayList<>();
            free.keySet().forEach(source -> sets.add(new LinkedHashSet<>(Set.of(source))));
            for (int i = 0; i < leaves.size(); i++) {
                if (!inexact.contains(i)) {
                    join(sets, free(leaves.get(i)).stream().map(Fact::source).toList());
                }
            }
            return sets;
        }

        private List<Set<DatedEntries>> tiedEntries(Predicate<DatedEntries> mayHappen) {
            List<Set<DatedEntries>> sets = new ArrayList<>();
            for (LeafNode<S> leaf : leaves) {
                for (DatedEntries entries : leaf.entries()) {
                    if (mayHappen.test(entries) && sets.stream().noneMatch(set -> set.contains(entries))) {
                        sets.add(new LinkedHashSet<>(Set.of(entries)));
                    }
                }
            }
            leaves.forEach(leaf -> join(sets, leaf.entries()));
            return sets;
        }

        private static <T> void join(List<Set<T>> sets, Collection<? extends T> members) {
            Set<T> joined = new LinkedHashSet<>();
            int at = -1;
            for (int i = 0; i < sets.size(); i++) {
                if (members.stream().anyMatch(sets.get(i)::contains)) {
                    joined.addAll(sets.get(i));
                    if (at < 0) {
                        at = i;
                    } else {
                        sets.remove(i--);
                    }
                }
            }
            if (at >= 0) {
                sets.set(at, joined);
            }
        }

        /**
         * Proportions can be followed from fact to fact where they go round no circle; between two facts any number of them can.
         * In a tangle of others none of them is.
         */
        private boolean dissolveTangles(List<Set<Object>> tied) {
            boolean dissolved = false;
            for (Set<Object> sources : tied) {
                int ties = 0;
                Set<Integer> proportions = new LinkedHashSet<>();
                for (int i = 0; i < leaves.size(); i++) {
                    for (LeafNode<S> atom : leaves.get(i).atoms()) {
                        List<Fact<S, ?>> read = free(atom);
                        if (!inexact.contains(i)
                                && read.size() == 2
                                && sources.contains(read.get(0).source())) {
                            ties++;
                            if (!atom.isOrder()) {
                                proportions.add(i);
                            }
                        }
                    }
                }
                if (sources.size() > 2 && ties >= sources.size() && !proportions.isEmpty()) {
                    inexact.addAll(proportions);
                    dissolved = true;
                }
            }
            return dissolved;
        }
    }
}
