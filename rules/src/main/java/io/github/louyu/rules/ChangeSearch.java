package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the smallest changes: for each group of facts what its leaves can be turned to together, then, for one leaf, two leaves
 * and so on, which of these give the wished answer. What holds a change that was found already is none of the smallest.
 */
final class ChangeSearch<S> {

    /** What a turn weighs, so that a part of it is still a whole number. */
    private static final int TURN = 5040;

    private final Question<S> question;
    private final Truth goal;
    private final ChangePolicy policy;
    private final Freedom<S> freedom;
    private final Work work = new Work(ChangesNeeded.MAX_STEPS);
    private final List<ImmutableList<Option>> options = new ArrayList<>();
    private final List<Found> found = new ArrayList<>();
    private final int[] occurrences;
    private boolean isComplete;

    /** Values for the facts of a group, and the leaves that they turn. */
    private record Option(ImmutableList<ChangeStep> steps, ImmutableSet<Turn> turns) {

        /** Fewer facts first, then fewer values that are too fine to be brought about, then shorter ways. */
        boolean isBetterThan(Option other) {
            if (steps.size() != other.steps.size()) {
                return steps.size() < other.steps.size();
            }
            if (tooFine() != other.tooFine()) {
                return tooFine() < other.tooFine();
            }
            for (int i = 0; i < steps.size(); i++) {
                int order = steps.get(i).distance().compareTo(other.steps.get(i).distance());
                if (order != 0) {
                    return order < 0;
                }
            }
            return false;
        }

        private long tooFine() {
            return steps.stream().filter(ChangeStep::isTooFine).count();
        }
    }

    /** A leaf and what becomes of it. */
    private record Turn(int leaf, Truth to) {}

    private record Found(ImmutableSet<Turn> turns, ImmutableList<ChangeStep> steps) {}

    ChangeSearch(Question<S> asked, Truth goal, ChangePolicy policy) {
        this.question = ThingsApart.of(asked, false);
        this.goal = goal;
        this.policy = policy;
        this.freedom = Freedom.of(question, policy::mayChange, policy::mayHappen, LeafNode::readsThings);
        this.occurrences = new int[freedom.leaves().size()];
        freedom.shape().count(occurrences);
        this.isComplete = freedom.inexact().isEmpty() && keepsThings(asked, policy);
    }

    /** Whether no list of things may become another one, which nobody can try out. */
    private static <S> boolean keepsThings(Question<S> asked, ChangePolicy policy) {
        LeafIndex<S> index = new LeafIndex<>();
        asked.node().shape(index);
        return index.leaves().stream()
                .noneMatch(leaf -> leaf instanceof ItemsNode<S, ?> items && policy.mayChange(items.list()));
    }

    ChangesNeeded find() {
        freedom.groups().forEach(group -> options.add(optionsOf(group)));
        for (int size = 1; size <= freedom.leaves().size() && !isOver(); size++) {
            search(0, size, now(), ImmutableList.of());
        }
        ImmutableList<Change> changes = found.stream().map(this::change).collect(ImmutableList.toImmutableList());
        return new ChangesNeeded(goal, false, changes, isComplete && !isOver());
    }

    private boolean isOver() {
        return work.isExhausted() || found.size() == ChangesNeeded.MAX_CHANGES;
    }

    private Change change(Found each) {
        return new Change(
                each.steps().stream().map(ChangeStep::words).collect(ImmutableList.toImmutableList()),
                each.turns().stream()
                        .map(turn -> new Change.TurnedLeaf(
                                freedom.leaves().get(turn.leaf()).view(), turn.to()))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** What the group's leaves can be turned to, the best way for each. */
    private ImmutableList<Option> optionsOf(Group<S> group) {
        Map<ImmutableSet<Turn>, Option> best = new LinkedHashMap<>();
        choose(group, group.facts(), group.entries(), Assumptions.NONE, List.of(), best);
        return ImmutableList.copyOf(best.values());
    }

    private void choose(
            Group<S> group,
            List<Fact<S, ?>> open,
            List<DatedEntries> entries,
            Assumptions assumed,
            List<ChangeStep> steps,
            Map<ImmutableSet<Turn>, Option> best) {
        if (!work.step()) {
            return;
        }
        if (!open.isEmpty()) {
            chooseValue(group, open, open.get(0), assumed, steps, best);
        } else if (!entries.isEmpty()) {
            chooseMore(group, entries, assumed, steps, best);
        } else if (!steps.isEmpty()) {
            addOption(assumed, steps, best);
        }
    }

    private <T> void chooseValue(
            Group<S> group,
            List<Fact<S, ?>> open,
            Fact<S, T> fact,
            Assumptions assumed,
            List<ChangeStep> steps,
            Map<ImmutableSet<Turn>, Option> best) {
        T from = fact.valueIn(question.subject(), question.date(), question.context());
        List<Fact<S, ?>> rest = open.subList(1, open.size());
        choose(group, rest, group.entries(), assumed, steps, best);
        ImmutableList<LeafNode<S>> leaves = freedom.leaves().stream()
                .flatMap(leaf -> leaf.atoms().stream())
                .filter(leaf -> group.facts().stream().anyMatch(leaf::dependsOn))
                .collect(ImmutableList.toImmutableList());
        int ties = group.facts().size();
        ImmutableList<T> values = new Choices<>(question, leaves, ties).of(fact, open, assumed);
        for (T to : fact.withCoarser(values, ties)) {
            if (from == null || (!to.equals(from) && policy.allows(fact, from, to))) {
                List<ChangeStep> more = new ArrayList<>(steps);
                more.add(new ChangeStep.ToValue<>(fact, from, to));
                choose(group, rest, group.entries(), assumed.with(fact, to), more, best);
            }
        }
    }

    private void chooseMore(
            Group<S> group,
            List<DatedEntries> entries,
            Assumptions assumed,
            List<ChangeStep> steps,
            Map<ImmutableSet<Turn>, Option> best) {
        DatedEntries first = entries.get(0);
        List<DatedEntries> rest = entries.subList(1, entries.size());
        choose(group, List.of(), rest, assumed, steps, best);
        int most = freedom.leavesOf(group).stream()
                .mapToInt(LeafNode::timesNeeded)
                .max()
                .orElse(0);
        for (int more = 1; more <= most; more++) {
            List<ChangeStep> all = new ArrayList<>(steps);
            all.add(new ChangeStep.Happening(first, more));
            choose(group, List.of(), rest, assumed.withMore(first, more), all, best);
        }
    }

    private void addOption(Assumptions assumed, List<ChangeStep> steps, Map<ImmutableSet<Turn>, Option> best) {
        Context context = question.context().assuming(assumed);
        ImmutableSet.Builder<Turn> turns = ImmutableSet.builder();
        for (int i = 0; i < freedom.leaves().size(); i++) {
            Truth truth = freedom.leaves().get(i).truth(question.subject(), question.date(), context);
            if (truth != freedom.now().get(i)) {
                turns.add(new Turn(i, truth));
            }
        }
        Option option = new Option(ImmutableList.copyOf(steps), turns.build());
        if (!option.turns().isEmpty()) {
            best.merge(option.turns(), option, (a, b) -> b.isBetterThan(a) ? b : a);
        }
    }

    private int[] now() {
        int[] leaves = new int[freedom.leaves().size()];
        for (int i = 0; i < leaves.length; i++) {
            leaves[i] = Shape.bit(freedom.now().get(i));
        }
        return leaves;
    }

    /** Turns so many more leaves with the groups from one on. */
    private void search(int from, int turnsLeft, int[] leaves, List<Option> chosen) {
        if (isOver() || !work.step()) {
            return;
        }
        if (turnsLeft == 0) {
            if (freedom.shape().possible(leaves) == Shape.bit(goal)) {
                add(chosen);
            }
            return;
        }
        if (from == options.size() || leastTurns(from, leaves) > turnsLeft * TURN) {
            return;
        }
        for (Option option : options.get(from)) {
            if (option.turns().size() <= turnsLeft) {
                List<Option> more = new ArrayList<>(chosen);
                more.add(option);
                search(from + 1, turnsLeft - option.turns().size(), turned(leaves, option), more);
            }
        }
        search(from + 1, turnsLeft, leaves, chosen);
    }

    private static int[] turned(int[] leaves, Option option) {
        int[] result = leaves.clone();
        option.turns().forEach(turn -> result[turn.leaf()] = Shape.bit(turn.to()));
        return result;
    }

    /** No more turns, times {@link #TURN}, than the groups from one on must make: a leaf that stands in several places counts once. */
    private int leastTurns(int from, int[] leaves) {
        int[][] costs = new int[leaves.length][];
        for (int i = 0; i < leaves.length; i++) {
            costs[i] = new int[] {Shape.NEVER, Shape.NEVER, Shape.NEVER};
            costs[i][Integer.numberOfTrailingZeros(leaves[i])] = 0;
        }
        for (int i = from; i < options.size(); i++) {
            for (Option option : options.get(i)) {
                for (Turn turn : option.turns()) {
                    costs[turn.leaf()][Shape.index(turn.to())] = TURN / occurrences[turn.leaf()];
                }
            }
        }
        return freedom.shape().leastCost(costs)[Shape.index(goal)];
    }

    private void add(List<Option> chosen) {
        ImmutableSet<Turn> turns =
                chosen.stream().flatMap(option -> option.turns().stream()).collect(ImmutableSet.toImmutableSet());
        if (found.stream().anyMatch(each -> turns.containsAll(each.turns()))) {
            return;
        }
        ImmutableList<ChangeStep> steps =
                chosen.stream().flatMap(option -> option.steps().stream()).collect(ImmutableList.toImmutableList());
        if (isTrue(turns, steps)) {
            found.add(new Found(turns, steps));
        } else {
            isComplete = false; // leaves that are not worked out exactly tie the groups in some other way
        }
    }

    /** Evaluates again: exactly these leaves turn, and the answer is the wished one. */
    private boolean isTrue(ImmutableSet<Turn> turns, ImmutableList<ChangeStep> steps) {
        Assumptions assumed = Assumptions.NONE;
        for (ChangeStep step : steps) {
            assumed = step.addTo(assumed);
        }
        Question<S> changed = question.assuming(assumed);
        int[] expected = now();
        turns.forEach(turn -> expected[turn.leaf()] = Shape.bit(turn.to()));
        for (int i = 0; i < expected.length; i++) {
            Truth truth = freedom.leaves().get(i).truth(changed.subject(), changed.date(), changed.context());
            if (expected[i] != Shape.bit(truth)) {
                return false;
            }
        }
        return changed.truth() == goal;
    }
}
