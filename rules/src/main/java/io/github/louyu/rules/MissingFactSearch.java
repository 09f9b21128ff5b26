package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the missing facts that can decide. For each it looks for a completion of the others under which two of its values give
 * different answers, group by group, leaving off where the answer can no longer differ.
 */
final class MissingFactSearch<S> {

    private final Question<S> question;
    private final Freedom<S> freedom;
    private final Work work = new Work(MissingFacts.MAX_STEPS);
    /** Those of the facts, without the leaves of which no values can be tried. */
    private final List<Group<S>> groups = new ArrayList<>();
    /** The leaves that may come to anything. */
    private final Set<Integer> inexact = new LinkedHashSet<>();
    /** For each group what its leaves can come to. */
    private final List<Set<ImmutableList<Truth>>> outcomes = new ArrayList<>();

    MissingFactSearch(Question<S> asked) {
        this.question = ThingsApart.of(asked, true);
        this.freedom = Freedom.of(
                question, fact -> isMissing(fact, question), entries -> false, leaf -> lacksOfThings(leaf, question));
    }

    private static <S> boolean isMissing(Fact<S, ?> fact, Question<S> question) {
        return fact.valueIn(question.subject(), question.date(), question.context()) == null;
    }

    /** Whether it is open because of what things lack, which is not a fact of the subject. */
    private static <S> boolean lacksOfThings(LeafNode<S> leaf, Question<S> question) {
        return leaf.readsThings() && !missingOf(leaf, question).isEmpty();
    }

    private static <S> ImmutableSet<MissingFact> missingOf(LeafNode<S> leaf, Question<S> question) {
        ImmutableSet.Builder<MissingFact> missing = ImmutableSet.builder();
        leaf.facts()
                .forEach(fact ->
                        fact.addMissingOfOthers(question.subject(), question.date(), question.context(), missing));
        return missing.build();
    }

    MissingFacts find() {
        boolean canLearn = question.truth() == Truth.UNKNOWN
                || knownNodes(freedom.leaves()).findAny().isPresent();
        if (!canLearn) {
            return new MissingFacts(ImmutableSet.of(), true);
        }
        inexact.addAll(freedom.inexact());
        freedom.groups().forEach(this::tryOut);
        Set<Fact<S, ?>> found = new LinkedHashSet<>();
        for (int i = 0; i < groups.size(); i++) {
            Group<S> group = groups.get(i);
            for (Fact<S, ?> fact : group.facts()) {
                if (matters(i, fact)) {
                    found.add(fact);
                }
            }
        }
        Set<Integer> mattering =
                inexact.stream().filter(this::leafMatters).collect(Collectors.toCollection(LinkedHashSet::new));
        mattering.forEach(leaf -> groups.stream()
                .flatMap(group -> group.facts().stream())
                .filter(freedom.leaves().get(leaf)::dependsOn)
                .forEach(found::add));
        return new MissingFacts(inOrder(found, mattering), inexact.isEmpty() && !work.isExhausted());
    }

    /** What the leaves of a group can come to; what has no values that could be tried can come to anything. */
    private void tryOut(Group<S> group) {
        Set<ImmutableList<Truth>> all = new LinkedHashSet<>();
        complete(group, group.facts(), 0, Assumptions.NONE, assumed -> all.add(truths(group, assumed)));
        if (all.isEmpty()) {
            inexact.addAll(group.leaves());
            groups.add(new Group<>(group.facts(), group.entries(), ImmutableList.of()));
            outcomes.add(ImmutableSet.of(ImmutableList.of()));
        } else {
            groups.add(group);
            outcomes.add(all);
        }
    }

    private ImmutableSet<MissingFact> inOrder(Set<Fact<S, ?>> found, Set<Integer> mattering) {
        ImmutableSet.Builder<MissingFact> facts = ImmutableSet.builder();
        for (int i = 0; i < freedom.leaves().size(); i++) {
            LeafNode<S> leaf = freedom.leaves().get(i);
            Choices.basics(leaf)
                    .flatMap(fact -> found.stream().filter(each -> each.source().equals(fact.source())))
                    .map(fact -> fact.toAskFor(question.subject(), question.date(), question.context()))
                    .forEach(facts::add);
            if (mattering.contains(i) && leaf.readsThings()) {
                facts.addAll(missingOf(leaf, question));
            }
        }
        return facts.build();
    }

    private Stream<LeafNode<S>> knownNodes(Collection<LeafNode<S>> leaves) {
        return leaves.stream()
                .flatMap(leaf -> Stream.concat(Stream.of(leaf), leaf.atoms().stream()))
                .filter(KnownNode.class::isInstance);
    }

    private ImmutableList<Truth> truths(Group<S> group, Assumptions assumed) {
        Context context = question.context().assuming(assumed);
        return freedom.leavesOf(group).stream()
                .map(leaf -> leaf.truth(question.subject(), question.date(), context))
                .collect(ImmutableList.toImmutableList());
    }

    private interface Completion {
        void accept(Assumptions assumed);
    }

    /** Gives the facts values, one after the other, until so many are left open. */
    private void complete(Group<S> group, List<Fact<S, ?>> open, int leftOpen, Assumptions assumed, Completion then) {
        if (open.size() == leftOpen) {
            then.accept(assumed);
            return;
        }
        Choices<S> choices =
                new Choices<>(question, freedom.atomsOf(group), group.facts().size());
        Fact<S, ?> first = open.get(0);
        for (Object value : choices.of(first, open, assumed)) {
            if (!work.step()) {
                return;
            }
            complete(group, open.subList(1, open.size()), leftOpen, assumed.with(first, value), then);
        }
    }

    /** Whether two values of the fact can give different answers, the others of its group having any values. */
    private boolean matters(int number, Fact<S, ?> fact) {
        Group<S> group = groups.get(number);
        List<Fact<S, ?>> others =
                group.facts().stream().filter(each -> !each.equals(fact)).toList();
        boolean mayStayMissing = knownNodes(freedom.leavesOf(group)).anyMatch(leaf -> leaf.dependsOn(fact));
        Set<Set<ImmutableList<Truth>>> alternatives = new LinkedHashSet<>();
        List<Fact<S, ?>> order = new ArrayList<>(others);
        order.add(fact);
        complete(group, order, 1, Assumptions.NONE, assumed -> {
            Set<ImmutableList<Truth>> own = new LinkedHashSet<>();
            complete(group, List.of(fact), 0, assumed, all -> own.add(truths(group, all)));
            if (mayStayMissing) {
                own.add(truths(group, assumed));
            }
            alternatives.add(own);
        });
        int[] leaves = possible();
        for (Set<ImmutableList<Truth>> own : alternatives) {
            if (own.size() > 1 && canDiffer(number, 0, alternatives(leaves, group, own))) {
                return true;
            }
        }
        return work.isExhausted();
    }

    private boolean leafMatters(int leaf) {
        int[] leaves = possible();
        List<int[]> alternatives = new ArrayList<>();
        for (Truth truth : Truth.values()) {
            int[] each = leaves.clone();
            each[leaf] = Shape.bit(truth);
            alternatives.add(each);
        }
        return canDiffer(-1, 0, alternatives) || work.isExhausted();
    }

    /** What each leaf can come to, whatever the others do. */
    private int[] possible() {
        int[] leaves = new int[freedom.leaves().size()];
        for (int i = 0; i < leaves.length; i++) {
            leaves[i] =
                    inexact.contains(i) ? Shape.ALL : Shape.bit(freedom.now().get(i));
        }
        for (int i = 0; i < outcomes.size(); i++) {
            ImmutableList<Integer> numbers = groups.get(i).leaves();
            numbers.forEach(number -> leaves[number] = 0);
            for (ImmutableList<Truth> outcome : outcomes.get(i)) {
                for (int j = 0; j < outcome.size(); j++) {
                    leaves[numbers.get(j)] |= Shape.bit(outcome.get(j));
                }
            }
        }
        return leaves;
    }

    private static List<int[]> alternatives(int[] leaves, Group<?> group, Set<ImmutableList<Truth>> outcomes) {
        List<int[]> alternatives = new ArrayList<>();
        for (ImmutableList<Truth> outcome : outcomes) {
            alternatives.add(with(leaves, group, outcome));
        }
        return alternatives;
    }

    private static int[] with(int[] leaves, Group<?> group, ImmutableList<Truth> outcome) {
        int[] result = leaves.clone();
        for (int i = 0; i < outcome.size(); i++) {
            result[group.leaves().get(i)] = Shape.bit(outcome.get(i));
        }
        return result;
    }

    /** Whether the groups from one on, and the inexact leaves, can come to what makes the alternatives differ. */
    private boolean canDiffer(int without, int from, List<int[]> alternatives) {
        int all = 0;
        int common = Shape.ALL;
        for (int[] leaves : alternatives) {
            int possible = freedom.shape().possible(leaves);
            all |= possible;
            common &= possible;
        }
        if (Integer.bitCount(all) == 1) {
            return false;
        }
        if (common == 0) {
            return true;
        }
        int next = from == without ? from + 1 : from;
        if (next >= outcomes.size()) {
            return canInexactDiffer(alternatives);
        }
        for (ImmutableList<Truth> outcome : outcomes.get(next)) {
            if (!work.step()) {
                return true;
            }
            List<int[]> narrowed = new ArrayList<>();
            alternatives.forEach(leaves -> narrowed.add(with(leaves, groups.get(next), outcome)));
            if (canDiffer(without, next + 1, narrowed)) {
                return true;
            }
        }
        return false;
    }

    /** The same for the inexact leaves that are still open, each taken to come to anything. */
    private boolean canInexactDiffer(List<int[]> alternatives) {
        for (int leaf : inexact) {
            if (alternatives.get(0)[leaf] == Shape.ALL) {
                for (Truth truth : Truth.values()) {
                    if (!work.step()) {
                        return true;
                    }
                    List<int[]> narrowed = new ArrayList<>();
                    for (int[] leaves : alternatives) {
                        int[] each = leaves.clone();
                        each[leaf] = Shape.bit(truth);
                        narrowed.add(each);
                    }
                    if (canDiffer(-1, outcomes.size(), narrowed)) {
                        return true;
                    }
                }
                return false;
            }
        }
        return false;
    }
}
