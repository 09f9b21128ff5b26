package io.github.louyu.json.shape;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.json.tree.Node;
import io.github.louyu.text.Problem;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of an object stand that a problem of the whole names.
 *
 * @param lists the names of the field with the list of parts, by the words before the id of a part
 * @param ids the names of the field with the id of a part
 */
record PartPlaces(ImmutableMap<String, ImmutableList<String>> lists, ImmutableList<String> ids) {

    static final PartPlaces NONE = new PartPlaces(ImmutableMap.of(), ImmutableList.of());

    private static final Splitter STEPS = Splitter.on(" > ");

    /**
     * Finds the innermost part that a problem names, such as {@code catalogue C > policy P > benefit 2}: its policy; of several parts of one
     * id, which a problem cannot tell apart, the last, with where the first stands.
     */
    Reading.Place of(Problem problem, Node.Mapping whole, String path) {
        List<String> steps = STEPS.splitToList(problem.path());
        for (int i = steps.size() - 1; i >= 0; i--) {
            Reading.Place part = named(steps.get(i), whole, path, steps.subList(i + 1, steps.size()));
            if (part != null) {
                return part;
            }
        }
        return new Reading.Place(whole, path, steps.subList(1, steps.size()), null);
    }

    private Reading.@Nullable Place named(String step, Node.Mapping whole, String path, List<String> within) {
        for (Map.Entry<String, ImmutableList<String>> each : lists.entrySet()) {
            if (!step.startsWith(each.getKey() + " ")) {
                continue;
            }
            String id = step.substring(each.getKey().length() + 1);
            for (String list : each.getValue()) {
                Node.Member member = whole.members().get(list);
                if (member != null && member.value() instanceof Node.Sequence sequence) {
                    List<Integer> found = indicesOf(id, sequence.items());
                    if (!found.isEmpty()) {
                        String field = (path.isEmpty() ? "" : path + ".") + list;
                        int last = found.get(found.size() - 1);
                        return new Reading.Place(
                                sequence.items().get(last),
                                field + "[" + last + "]",
                                within,
                                found.size() == 1 ? null : new Reading.Twin(id, field + "[" + found.get(0) + "]"));
                    }
                }
            }
        }
        return null;
    }

    private List<Integer> indicesOf(String id, List<Node> items) {
        return IntStream.range(0, items.size())
                .filter(i -> items.get(i) instanceof Node.Mapping part
                        && ids.stream()
                                .map(part.members()::get)
                                .anyMatch(member -> member != null && id.equals(Scalars.textOf(member.value()))))
                .boxed()
                .toList();
    }
}
