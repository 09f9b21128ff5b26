package io.github.louyu.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A condition as neutral data (条件视图): what kind of node, its attributes, its parts. Whatever reads a condition without
 * evaluating it reads this, so a new kind of node breaks no reader. Immutable.
 *
 * <p>Parts: {@code ALL}, {@code ANY}, {@code EXACTLY_ONE}, {@code AT_LEAST} (with {@code required}), {@code NOT}. Leaves:
 * {@code VALUE_} and {@code DATE_} with the comparison, {@code IS_IN}, the {@code CONTAINS_} and {@code CONTAINED_IN} of sets of
 * codes, and the windows of dates ({@code fact}, {@code limit}); {@code IS_KNOWN} ({@code fact}); {@code HAPPENS_WITHIN_NEXT} and
 * {@code HAPPENS_WITHIN_LAST} ({@code fact}, {@code limit}, {@code times}); {@code FOLLOWED} and {@code NOT_FOLLOWED}
 * ({@code fact}, {@code limit}, {@code second}), and with {@code _WITHIN} ({@code term}); {@code ITEMS_ANY}, {@code ITEMS_ALL} and
 * {@code ITEMS_AT_LEAST} ({@code fact}, {@code required}, their condition the one child); {@code RELATED} ({@code relation},
 * {@code condition}); {@code OPAQUE} ({@code fact}). A {@link FactRegistry} builds an equal condition of it.
 *
 * @param kind what kind of node, a stable code
 * @param attributes what it says besides its parts, by name
 * @param children the parts, in order
 */
public record RuleNode(String kind, ImmutableMap<String, RuleAttribute> attributes, ImmutableList<RuleNode> children) {

    /** The kinds of nodes that there are; a later version may have more. */
    public static final ImmutableSet<String> KINDS = ImmutableSet.of(
            "ALL",
            "ANY",
            "AT_LEAST",
            "EXACTLY_ONE",
            "NOT",
            "VALUE_IS",
            "VALUE_IS_NOT",
            "VALUE_AT_LEAST",
            "VALUE_AT_MOST",
            "VALUE_ABOVE",
            "VALUE_BELOW",
            "DATE_IS",
            "DATE_IS_NOT",
            "DATE_AT_LEAST",
            "DATE_AT_MOST",
            "DATE_ABOVE",
            "DATE_BELOW",
            "DATE_WITHIN_NEXT",
            "DATE_WITHIN_LAST",
            "DATE_AT_LEAST_AHEAD",
            "DATE_AT_LEAST_AGO",
            "IS_IN",
            "IS_KNOWN",
            "CONTAINS_ANY",
            "CONTAINS_ALL",
            "CONTAINED_IN",
            "HAPPENS_WITHIN_NEXT",
            "HAPPENS_WITHIN_LAST",
            "NOT_FOLLOWED",
            "FOLLOWED",
            "FOLLOWED_WITHIN",
            "NOT_FOLLOWED_WITHIN",
            "ITEMS_ANY",
            "ITEMS_ALL",
            "ITEMS_AT_LEAST",
            "RELATED",
            "OPAQUE");

    /**
     * Checks that nothing is null.
     *
     * @param kind what kind of node, a stable code
     * @param attributes what it says besides its parts, by name
     * @param children the parts, in order
     */
    public RuleNode {
        requireNonNull(kind, "kind");
        requireNonNull(attributes, "attributes");
        requireNonNull(children, "children");
    }

    static RuleNode leaf(String kind, ImmutableMap<String, RuleAttribute> attributes) {
        return new RuleNode(kind, attributes, ImmutableList.of());
    }

    /**
     * Gives the code of the reason that this node is, such as {@code VALUE_AT_LEAST:headcount}: its kind, and the names of what
     * it reads; of a negation, with the code of its part. It is the same in every version of the library, whatever the limits are, so a host may store it.
     *
     * @return the code
     */
    public String reasonCode() {
        String read = attributes.values().stream()
                .map(RuleNode::nameOfWhatIsRead)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(":"));
        String code = read.isEmpty() ? kind : kind + ":" + read;
        return kind.equals("NOT") ? code + ":" + children.get(0).reasonCode() : code;
    }

    /** All that it says, without words for people: what differs differs here, and it is the same in every version. */
    String signature() {
        String said = Stream.concat(
                        attributes.entrySet().stream().map(each -> each.getKey() + "=" + valueOf(each.getValue())),
                        children.stream().map(RuleNode::signature))
                .collect(Collectors.joining(","));
        return said.isEmpty() ? kind : kind + "(" + said + ")";
    }

    private static String valueOf(RuleAttribute attribute) {
        if (attribute instanceof RuleAttribute.OfValues values) {
            return values.values().toString();
        } else if (attribute instanceof RuleAttribute.OfParameter parameter) {
            return parameter.parameter().name();
        } else if (attribute instanceof RuleAttribute.OfSpan span) {
            return span.span().toString();
        } else if (attribute instanceof RuleAttribute.OfNumber number) {
            return number.number().toPlainString();
        } else if (attribute instanceof RuleAttribute.OfCondition other) {
            return other.condition().signature();
        }
        return nameOfWhatIsRead(attribute);
    }

    /**
     * Gives the condition in words, as {@link Condition#toText} does.
     *
     * @param locale the reader's locale: Chinese, or English for everybody else
     * @return one line of text
     */
    public String toText(Locale locale) {
        return RuleText.of(this, locale);
    }

    /**
     * Gives the condition as a tree, a line for each node, parts indented by two spaces under their whole.
     *
     * @param locale the reader's locale: Chinese, or English for everybody else
     * @return the text, without a line break at its end
     */
    public String toTree(Locale locale) {
        return RuleText.tree(this, locale);
    }

    /**
     * Gives the condition as a Mermaid flowchart, a box for each node, parts below their whole.
     *
     * @param locale the reader's locale: Chinese, or English for everybody else
     * @return the text of the flowchart
     */
    public String toMermaid(Locale locale) {
        return Mermaid.of(this, locale);
    }

    private static String nameOfWhatIsRead(RuleAttribute attribute) {
        if (attribute instanceof RuleAttribute.OfFact fact) {
            return fact.fact().name();
        }
        if (attribute instanceof RuleAttribute.OfEntries entries) {
            return entries.name();
        }
        if (attribute instanceof RuleAttribute.OfCondition other) {
            return other.condition().reasonCode();
        }
        return attribute instanceof RuleAttribute.OfName name ? name.name() : "";
    }
}
