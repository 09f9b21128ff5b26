package io.github.louyu.rules.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Missing facts and smallest changes by trying every value of every fact (SEMANTICS 2.8, 2.9). */
public final class BruteForce {

    private final List<List<Integer>> domains;

    /** @param domains the values that each fact can have */
    public BruteForce(List<List<Integer>> domains) {
        this.domains = domains;
    }

    /** The truth, where null is a missing value. */
    public static Truth3 truth(SmallCondition condition, List<@Nullable Integer> values) {
        if (condition instanceof SmallCondition.Limited c) {
            Integer value = values.get(c.fact());
            return value == null ? Truth3.UNKNOWN : Truth3.of(c.sign().holds(Integer.compare(value, 4 * c.limit())));
        } else if (condition instanceof SmallCondition.Compared c) {
            Integer value = values.get(c.fact());
            Integer other = values.get(c.other());
            return value == null || other == null
                    ? Truth3.UNKNOWN
                    : Truth3.of(c.sign().holds(Integer.compare(100 * value, c.percent() * other)));
        } else if (condition instanceof SmallCondition.FirstRow c) {
            return firstRow(c, values);
        } else if (condition instanceof SmallCondition.InGroup c) {
            Integer value = values.get(c.fact());
            return value == null ? Truth3.UNKNOWN : Truth3.of(value > 4 == c.ofMore());
        } else if (condition instanceof SmallCondition.Known c) {
            return Truth3.of(values.get(c.fact()) != null);
        } else if (condition instanceof SmallCondition.Not c) {
            return truth(c.part(), values).not();
        }
        SmallCondition.AtLeast c = (SmallCondition.AtLeast) condition;
        List<Truth3> parts = c.parts().stream().map(part -> truth(part, values)).toList();
        long held = parts.stream().filter(Truth3.TRUE::equals).count();
        long failed = parts.stream().filter(Truth3.FALSE::equals).count();
        return held >= c.required()
                ? Truth3.TRUE
                : parts.size() - failed < c.required() ? Truth3.FALSE : Truth3.UNKNOWN;
    }

    /** Whether it is the row; not known while more than one row can be the first, whatever those are. */
    private static Truth3 firstRow(SmallCondition.FirstRow table, List<@Nullable Integer> values) {
        List<Truth3> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(truth(row, values)));
        rows.add(Truth3.TRUE); // if no row holds, it comes to what stands for none
        List<Integer> possible = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) != Truth3.FALSE && !rows.subList(0, i).contains(Truth3.TRUE)) {
                possible.add(i);
            }
        }
        return possible.size() > 1 ? Truth3.UNKNOWN : Truth3.of(possible.get(0) == table.row());
    }

    /** The missing facts of which two values give different answers in some completion of the others. */
    public SortedSet<Integer> missing(SmallCondition condition, List<@Nullable Integer> values) {
        SortedSet<Integer> missing = new TreeSet<>();
        for (int fact = 0; fact < values.size(); fact++) {
            if (values.get(fact) == null && matters(fact, condition, values)) {
                missing.add(fact);
            }
        }
        return missing;
    }

    private boolean matters(int fact, SmallCondition condition, List<@Nullable Integer> values) {
        boolean canStayMissing = condition.leaves().contains(new SmallCondition.Known(fact));
        boolean[] matters = {false};
        List<List<@Nullable Integer>> choices = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            choices.add(i != fact && values.get(i) == null ? new ArrayList<>(domains.get(i)) : one(values.get(i)));
        }
        each(choices, others -> {
            Set<Truth3> answers = new LinkedHashSet<>();
            for (Integer value : domains.get(fact)) {
                answers.add(truth(condition, with(others, fact, value)));
            }
            if (canStayMissing) {
                answers.add(truth(condition, others));
            }
            matters[0] |= answers.size() > 1;
        });
        return matters[0];
    }

    /** Which way a fact may go. */
    public enum Way {
        ANY,
        UP,
        NONE
    }

    /** The smallest sets of leaves that values turn so that the answer is the wished one, with what becomes of each. */
    public Set<Map<SmallCondition, Truth3>> changes(
            SmallCondition condition, List<@Nullable Integer> values, List<Way> ways, Truth3 goal) {
        List<List<@Nullable Integer>> choices = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Integer now = values.get(i);
            Way way = ways.get(i);
            List<@Nullable Integer> to = one(now);
            for (Integer value : domains.get(i)) {
                if (way != Way.NONE && (now == null || way == Way.ANY || value >= now)) {
                    to.add(value);
                }
            }
            choices.add(to);
        }
        Set<Map<SmallCondition, Truth3>> all = new LinkedHashSet<>();
        each(choices, to -> {
            if (truth(condition, to) == goal) {
                Map<SmallCondition, Truth3> turned = new LinkedHashMap<>();
                for (SmallCondition leaf : condition.leaves()) {
                    if (truth(leaf, to) != truth(leaf, values)) {
                        turned.put(leaf, truth(leaf, to));
                    }
                }
                all.add(turned);
            }
        });
        Set<Map<SmallCondition, Truth3>> smallest = new LinkedHashSet<>(all);
        smallest.removeIf(change -> all.stream()
                .anyMatch(other -> !other.equals(change) && change.entrySet().containsAll(other.entrySet())));
        return smallest;
    }

    private static void each(List<List<@Nullable Integer>> choices, Consumer<List<@Nullable Integer>> then) {
        each(choices, new ArrayList<>(), then);
    }

    private static void each(
            List<List<@Nullable Integer>> choices,
            List<@Nullable Integer> chosen,
            Consumer<List<@Nullable Integer>> then) {
        if (chosen.size() == choices.size()) {
            then.accept(chosen);
            return;
        }
        for (Integer value : choices.get(chosen.size())) {
            List<@Nullable Integer> more = new ArrayList<>(chosen);
            more.add(value);
            each(choices, more, then);
        }
    }

    private static List<@Nullable Integer> one(@Nullable Integer value) {
        List<@Nullable Integer> one = new ArrayList<>();
        one.add(value);
        return one;
    }

    private static List<@Nullable Integer> with(List<@Nullable Integer> values, int fact, Integer value) {
        List<@Nullable Integer> result = new ArrayList<>(values);
        result.set(fact, value);
        return result;
    }
}
