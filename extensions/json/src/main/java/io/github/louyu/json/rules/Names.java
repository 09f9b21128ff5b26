package io.github.louyu.json.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.json.shape.Reading;
import io.github.louyu.json.tree.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of conditions, facts and amounts: their names, each with its Chinese ones, by which it is read too. */
final class Names {

    private static final ImmutableMap<String, ImmutableList<String>> CHINESE =
            ImmutableMap.<String, ImmutableList<String>>builder()
                    .put("all", ImmutableList.of("全部", "同时满足"))
                    .put("any", ImmutableList.of("任一", "满足其一"))
                    .put("not", ImmutableList.of("非", "不满足"))
                    .put("exactlyOne", ImmutableList.of("恰有一项"))
                    .put("atLeast", ImmutableList.of("至少", "不低于", "不少于"))
                    .put("of", ImmutableList.of("其中"))
                    .put("fact", ImmutableList.of("事实", "指标"))
                    .put("is", ImmutableList.of("是", "为"))
                    .put("isNot", ImmutableList.of("不是", "不为"))
                    .put("in", ImmutableList.of("属于"))
                    .put("atMost", ImmutableList.of("至多", "不超过", "不高于"))
                    .put("above", ImmutableList.of("高于", "超过", "大于"))
                    .put("below", ImmutableList.of("低于", "少于", "小于"))
                    .put("onOrAfter", ImmutableList.of("不早于"))
                    .put("onOrBefore", ImmutableList.of("不晚于"))
                    .put("after", ImmutableList.of("晚于"))
                    .put("before", ImmutableList.of("早于"))
                    .put("withinNext", ImmutableList.of("未来"))
                    .put("withinLast", ImmutableList.of("过去", "近"))
                    .put("atLeastAgo", ImmutableList.of("至少已过"))
                    .put("atLeastAhead", ImmutableList.of("至少还有"))
                    .put("known", ImmutableList.of("已知"))
                    .put("containsAny", ImmutableList.of("含任一"))
                    .put("containsAll", ImmutableList.of("含全部"))
                    .put("onlyOf", ImmutableList.of("仅含"))
                    .put("event", ImmutableList.of("事件"))
                    .put("times", ImmutableList.of("次数", "乘以"))
                    .put("followedBy", ImmutableList.of("其后有"))
                    .put("notFollowedBy", ImmutableList.of("其后无"))
                    .put("followedWithin", ImmutableList.of("其后期限"))
                    .put("items", ImmutableList.of("多项"))
                    .put("which", ImmutableList.of("符合"))
                    .put("where", ImmutableList.of("筛选"))
                    .put("via", ImmutableList.of("经由"))
                    .put("holds", ImmutableList.of("成立"))
                    .put("condition", ImmutableList.of("判断"))
                    .put("parameter", ImmutableList.of("参数"))
                    .put("label", ImmutableList.of("名称"))
                    .put("values", ImmutableList.of("取值"))
                    .put("value", ImmutableList.of("值"))
                    .put("sum", ImmutableList.of("合计"))
                    .put("difference", ImmutableList.of("差"))
                    .put("product", ImmutableList.of("积"))
                    .put("ratio", ImmutableList.of("比"))
                    .put("lesser", ImmutableList.of("取低"))
                    .put("greater", ImmutableList.of("取高"))
                    .put("percentChange", ImmutableList.of("增幅"))
                    .put("number", ImmutableList.of("数值"))
                    .put("count", ImmutableList.of("个数"))
                    .put("next", ImmutableList.of("下一个"))
                    .put("rate", ImmutableList.of("比例"))
                    .put("cap", ImmutableList.of("封顶"))
                    .put("floor", ImmutableList.of("保底"))
                    .put("less", ImmutableList.of("减去"))
                    .put("from", ImmutableList.of("自", "起"))
                    .put("over", ImmutableList.of("超"))
                    .put("upTo", ImmutableList.of("至"))
                    .put("gives", ImmutableList.of("给予", "判定为"))
                    .put("tiers", ImmutableList.of("分档"))
                    .put("measure", ImmutableList.of("按"))
                    .put("cases", ImmutableList.of("情形"))
                    .put("when", ImmutableList.of("当"))
                    .put("otherwise", ImmutableList.of("否则"))
                    .put("least", ImmutableList.of("最低"))
                    .put("greatest", ImmutableList.of("最高"))
                    .put("dividedBy", ImmutableList.of("除以"))
                    .put("wholeSteps", ImmutableList.of("每满"))
                    .put("rounded", ImmutableList.of("取整"))
                    .put("firstReaching", ImmutableList.of("首次达到"))
                    .put("bestBefore", ImmutableList.of("以往最高"))
                    .put("rewards", ImmutableList.of("奖励"))
                    .put("amount", ImmutableList.of("金额"))
                    .put("threshold", ImmutableList.of("门槛"))
                    .put("decimals", ImmutableList.of("小数位"))
                    .put("mode", ImmutableList.of("方式"))
                    .put("table", ImmutableList.of("判定"))
                    .put("id", ImmutableList.of("编号"))
                    .buildOrThrow();

    private static final ImmutableMap<String, String> CANONICAL = canonical();

    private Names() {}

    private static ImmutableMap<String, String> canonical() {
        ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
        CHINESE.forEach((name, others) -> {
            all.put(name, name);
            others.forEach(other -> all.put(other, name));
        });
        return all.buildOrThrow();
    }

    /** A field with its Chinese names. */
    static ImmutableList<String> allOf(String name) {
        ImmutableList.Builder<String> names = ImmutableList.builder();
        return names.add(name)
                .addAll(CHINESE.getOrDefault(name, ImmutableList.of()))
                .build();
    }

    /** The Chinese names of a field. */
    static String[] chinese(String name) {
        return CHINESE.getOrDefault(name, ImmutableList.of()).toArray(new String[0]);
    }

    /** The fields of an object by the names that they are written with; what is unknown keeps its own. */
    static ImmutableMap<String, Member> members(Node.Mapping mapping, Reading in) {
        Map<String, Member> members = new LinkedHashMap<>();
        mapping.members().forEach((given, member) -> {
            String name = CANONICAL.getOrDefault(given, given);
            Member before = members.putIfAbsent(name, new Member(given, member));
            if (before != null) {
                in.fieldAgain(before.given(), before.member().at(), given, member.at());
            }
        });
        return ImmutableMap.copyOf(members);
    }

    /** Tells whether an object has a field, without telling what is wrong with it. */
    static boolean has(Node.Mapping mapping, String name) {
        return value(mapping, name) != null;
    }

    /** Gives what stands under a name, without telling what is wrong with the object. */
    static @Nullable Node value(Node.Mapping mapping, String name) {
        for (Map.Entry<String, Node.Member> member : mapping.members().entrySet()) {
            if (CANONICAL.getOrDefault(member.getKey(), member.getKey()).equals(name)) {
                return member.getValue().value();
            }
        }
        return null;
    }

    /** A field with the name by which it was given. */
    record Member(String given, Node.Member member) {

        Node value() {
            return member.value();
        }

        /** Reads the value, with its name on the path. */
        <T> @Nullable T read(Reading in, Reading.Reader<T> reader) {
            in.path().enter(given);
            try {
                return reader.read(member.value());
            } finally {
                in.path().leave();
            }
        }
    }

    /** Tells which fields do not belong to an object; one that belongs elsewhere is a mistake even where others are passed over. */
    static boolean onlyOf(ImmutableMap<String, Member> members, ImmutableSet<String> known, Reading in) {
        boolean fits = true;
        for (Map.Entry<String, Member> each : members.entrySet()) {
            boolean passedOver = in.isLenient() && !CANONICAL.containsKey(each.getKey());
            if (!known.contains(each.getKey()) && !passedOver) {
                in.unknownField(
                        each.getValue().member().at(),
                        each.getValue().given(),
                        known.stream().map(Names::allOf).toList());
                fits = false;
            }
        }
        return fits;
    }
}
