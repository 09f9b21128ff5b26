package io.github.louyu.rules;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.ValueType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts a condition into words. */
final class RuleText {

    /** Of values and of days: what a comparison is if it is not so. */
    private static final ImmutableMap<String, String> OPPOSITES = opposites();

    /** The units that have a name for people. */
    private static final ImmutableMap<String, String> UNITS =
            ImmutableMap.of("persons", "unit.persons", "m2", "unit.square-metres", "%", "unit.percent");

    /** The types of values that have names, which may say "not" themselves. */
    private static final ImmutableSet<ValueType.Kind> NAMED =
            ImmutableSet.of(ValueType.Kind.CODE, ValueType.Kind.LEVEL);

    private RuleText() {}

    private static ImmutableMap<String, String> opposites() {
        ImmutableMap.Builder<String, String> opposites = ImmutableMap.builder();
        for (String of : List.of("VALUE_", "DATE_")) {
            opposites
                    .put(of + Comparison.AT_LEAST, of + Comparison.BELOW)
                    .put(of + Comparison.BELOW, of + Comparison.AT_LEAST)
                    .put(of + Comparison.AT_MOST, of + Comparison.ABOVE)
                    .put(of + Comparison.ABOVE, of + Comparison.AT_MOST)
                    .put(of + Comparison.IS, of + Comparison.IS_NOT)
                    .put(of + Comparison.IS_NOT, of + Comparison.IS);
        }
        return opposites.buildOrThrow();
    }

    static String of(RuleNode node, Locale locale) {
        return switch (node.kind()) {
            case "ALL", "ANY" -> joined(node, locale);
            case "AT_LEAST" ->
                Texts.get(
                        locale,
                        "node.AT_LEAST",
                        ImmutableMap.of(
                                "required", attribute(node, "required", locale),
                                "parts", parts(node, Texts.get(locale, "node.AT_LEAST.join"), locale)));
            case "NOT" -> negated(node.children().get(0), locale);
            case "EXACTLY_ONE" ->
                Texts.get(
                        locale,
                        "node.EXACTLY_ONE",
                        ImmutableMap.of("parts", parts(node, Texts.get(locale, "node.AT_LEAST.join"), locale)));
            default -> leaf(node, locale);
        };
    }

    private static String leaf(RuleNode node, Locale locale) {
        Boolean flag = flag(node);
        if (flag != null) {
            return flagged(node, flag, locale);
        }
        return Texts.get(locale, "leaf." + wordsOf(node) + variant(node), values(node, locale));
    }

    /** Things that are counted are more or fewer, where amounts are higher or lower. */
    private static String wordsOf(RuleNode node) {
        if (node.kind().equals("VALUE_IS_NOT") && NAMED.contains(type(node))) {
            return "CODE_IS_NOT";
        }
        boolean isCounted = type(node) == ValueType.Kind.COUNT && OPPOSITES.containsKey(node.kind());
        return isCounted && !node.kind().startsWith("VALUE_IS") ? node.kind().replace("VALUE_", "COUNT_") : node.kind();
    }

    private static ValueType.@Nullable Kind type(RuleNode node) {
        return node.attributes().get("fact") instanceof RuleAttribute.OfFact fact
                ? fact.fact().type()
                : null;
    }

    /** Whether it asks for a yes or for a no; null if it is no plain question of that sort. */
    private static @Nullable Boolean flag(RuleNode node) {
        if (type(node) != ValueType.Kind.FLAG
                || !node.kind().startsWith("VALUE_IS")
                || !(node.attributes().get("limit") instanceof RuleAttribute.OfValues limit)
                || !(limit.values().get(0) instanceof Boolean value)) {
            return null;
        }
        return node.kind().equals("VALUE_IS") ? value : !value;
    }

    private static String flagged(RuleNode node, boolean value, Locale locale) {
        return Texts.get(
                locale,
                "leaf.FLAG",
                ImmutableMap.of(
                        "fact",
                        attribute(node, "fact", locale),
                        "limit",
                        ValueText.of(value).in(locale)));
    }

    /** A leaf in its own words; a node with parts as what joins them. */
    static String heading(RuleNode node, Locale locale) {
        return node.children().isEmpty() || node.kind().equals("NOT")
                ? of(node, locale)
                : Texts.get(locale, "explain." + node.kind(), Texts.in(node.attributes(), locale));
    }

    static String tree(RuleNode node, Locale locale) {
        StringBuilder text = new StringBuilder();
        append(node, "", locale, text);
        return text.toString();
    }

    private static void append(RuleNode node, String indent, Locale locale, StringBuilder text) {
        text.append(indent).append(heading(node, locale));
        for (RuleNode child : node.children()) {
            text.append('\n');
            append(child, indent + "  ", locale, text);
        }
    }

    /** The attributes in words, and the condition on something else if there is one. */
    private static ImmutableMap<String, String> values(RuleNode node, Locale locale) {
        Map<String, String> attributes = new LinkedHashMap<>(Texts.in(node.attributes(), locale));
        attributes.computeIfPresent("limit", (name, limit) -> withUnit(node, limit, locale));
        if (node.attributes().get("limit") instanceof RuleAttribute.OfFact other) {
            attributes.put("limit", FactLabels.withArticle(other.fact().label()).in(locale));
        }
        if (node.children().isEmpty()) {
            return ImmutableMap.copyOf(attributes);
        }
        RuleNode part = node.children().get(0);
        String text = of(part, locale);
        return ImmutableMap.<String, String>builder()
                .putAll(attributes)
                .put(
                        "part",
                        part.children().size() > 1
                                ? Texts.get(locale, "node.nested", ImmutableMap.of("part", text))
                                : text)
                .buildOrThrow();
    }

    /** A number that is compared with, in the unit of the fact if that has a name for people. */
    private static String withUnit(RuleNode node, String limit, Locale locale) {
        String unit = node.attributes().get("fact") instanceof RuleAttribute.OfFact fact
                        && node.attributes().get("limit") instanceof RuleAttribute.OfValues values
                        && values.values().size() == 1
                ? UNITS.get(fact.fact().unit().orElse(""))
                : null;
        return unit == null ? limit : Texts.get(locale, unit, ImmutableMap.of("amount", limit));
    }

    /** What has words of its own for not being so is said in them. */
    private static String negated(RuleNode part, Locale locale) {
        Boolean flag = flag(part);
        if (flag != null) {
            return flagged(part, !flag, locale);
        }
        String opposite = OPPOSITES.get(part.kind());
        if (opposite != null) {
            return leaf(RuleNode.leaf(opposite, part.attributes()), locale);
        }
        boolean hasOwnWords = part.kind().equals("IS_KNOWN")
                || (part.kind().startsWith("HAPPENS_") && variant(part).equals(".one"));
        return hasOwnWords
                ? Texts.get(locale, "leaf." + part.kind() + ".none", Texts.in(part.attributes(), locale))
                : Texts.get(locale, "node.NOT", ImmutableMap.of("part", of(part, locale)));
    }

    private static String joined(RuleNode node, Locale locale) {
        if (node.children().isEmpty()) {
            return Texts.get(locale, "node." + node.kind() + ".none");
        }
        return parts(node, Texts.get(locale, "node." + node.kind() + ".join"), locale);
    }

    private static String parts(RuleNode node, String separator, Locale locale) {
        return node.children().stream().map(part -> nested(node, part, locale)).collect(Collectors.joining(separator));
    }

    private static String nested(RuleNode parent, RuleNode part, Locale locale) {
        boolean hasComma = part.kind().contains("FOLLOWED") || part.kind().startsWith("ITEMS_");
        boolean compound =
                (part.children().size() > 1 || hasComma) && parent.children().size() > 1;
        String text = of(part, locale);
        return compound ? Texts.get(locale, "node.nested", ImmutableMap.of("part", text)) : text;
    }

    /** One time or code reads otherwise than several, and no days otherwise than some. */
    private static String variant(RuleNode node) {
        if (node.kind().startsWith("DATE_AT_LEAST_A")
                && node.attributes().get("limit") instanceof RuleAttribute.OfSpan limit
                && limit.span().amount() == 0) {
            return ".zero";
        }
        boolean isOne = node.kind().equals("CONTAINS_ALL")
                ? node.attributes().get("limit") instanceof RuleAttribute.OfValues values
                        && values.values().size() == 1
                : node.attributes().containsKey("times")
                        && attribute(node, "times", Locale.ROOT).equals("1");
        return isOne ? ".one" : "";
    }

    private static String attribute(RuleNode node, String name, Locale locale) {
        var value = node.attributes().get(name);
        if (value == null) {
            throw new IllegalStateException("node " + node.kind() + ": must have " + name + ", but had none");
        }
        return value.text().in(locale);
    }
}
