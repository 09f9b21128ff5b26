package io.github.louyu.rules;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts a condition into words. */
final class RuleText {

    private RuleText() {}

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
            default -> Texts.get(locale, "leaf." + node.kind() + variant(node), values(node, locale));
        };
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
        ImmutableMap<String, String> attributes = Texts.in(node.attributes(), locale);
        if (node.children().isEmpty()) {
            return attributes;
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

    /** What has words of its own for not being so is said in them. */
    private static String negated(RuleNode part, Locale locale) {
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
        boolean compound = part.children().size() > 1 && parent.children().size() > 1;
        String text = of(part, locale);
        return compound ? Texts.get(locale, "node.nested", ImmutableMap.of("part", text)) : text;
    }

    /** One time reads otherwise than several, and no days otherwise than some. */
    private static String variant(RuleNode node) {
        if (node.kind().startsWith("DATE_AT_LEAST_A")
                && node.attributes().get("limit") instanceof RuleAttribute.OfSpan limit
                && limit.span().amount() == 0) {
            return ".zero";
        }
        return node.attributes().containsKey("times")
                        && attribute(node, "times", Locale.ROOT).equals("1")
                ? ".one"
                : "";
    }

    private static String attribute(RuleNode node, String name, Locale locale) {
        var value = node.attributes().get(name);
        if (value == null) {
            throw new IllegalStateException("node " + node.kind() + ": must have " + name + ", but had none");
        }
        return value.text().in(locale);
    }
}
