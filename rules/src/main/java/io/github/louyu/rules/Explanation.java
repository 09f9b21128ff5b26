package io.github.louyu.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.text.Bilingual;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Why a condition holds, or not, or what is missing (判定说明): the tree of the condition with the truth of every part, and at
 * its leaves the value that was read, the limit, the margin, and the entries it rests on. Immutable.
 *
 * <p>In words it reads like this, or the same in Chinese:
 *
 * <pre>{@code
 * not known: all of these
 *   holds: key tier is at least district; actual: city; evidence: tier-1
 *   not known: empty-desk count is at least 30; missing: empty-desk count
 * }</pre>
 */
public final class Explanation {

    private final RuleNode rule;
    private final Truth truth;
    private final ImmutableList<Explanation> parts;
    private final @Nullable LeafReading reading;

    private Explanation(RuleNode rule, Truth truth, ImmutableList<Explanation> parts, @Nullable LeafReading reading) {
        this.rule = rule;
        this.truth = truth;
        this.parts = parts;
        this.reading = reading;
    }

    static Explanation ofParts(RuleNode rule, Truth truth, ImmutableList<Explanation> parts) {
        return new Explanation(rule, truth, parts, null);
    }

    static Explanation ofLeaf(RuleNode rule, Truth truth, LeafReading reading) {
        return new Explanation(rule, truth, ImmutableList.of(), reading);
    }

    /**
     * Gives the truth of the condition.
     *
     * @return the truth
     */
    public Truth truth() {
        return truth;
    }

    /**
     * Gives the explanations of the parts, in the order of the condition.
     *
     * @return the parts; none at a leaf
     */
    public ImmutableList<Explanation> parts() {
        return parts;
    }

    /**
     * Gives the condition, or the part of it, in words.
     *
     * @param locale the reader's locale: Chinese, or English for everybody else
     * @return one line of text
     */
    public String conditionText(Locale locale) {
        return RuleText.of(rule, locale);
    }

    /**
     * Gives the value that a leaf read.
     *
     * @return the value in words; empty if it is missing, and at a node with parts
     */
    public Optional<Bilingual> value() {
        return reading == null ? Optional.empty() : Optional.ofNullable(reading.value());
    }

    /**
     * Gives the limit that a leaf compared with.
     *
     * @return the limit in words; empty if there is none, and at a node with parts
     */
    public Optional<Bilingual> limit() {
        return reading == null ? Optional.empty() : Optional.ofNullable(reading.limit());
    }

    /**
     * Gives how far the value that a leaf read is above the limit, or below it with a minus; of a day, how many days it
     * lies after the limit, or of a window, after the date asked about.
     *
     * @return the margin in words, with its unit where it has one; empty where the value is missing or has no distance,
     *     such as a level or a code, and at a node with parts
     */
    public Optional<Bilingual> margin() {
        return reading == null ? Optional.empty() : Optional.ofNullable(reading.margin());
    }

    /**
     * Gives the entries that the answer rests on, of this node and all below.
     *
     * @return the entries, in the order of the condition, each once
     */
    public ImmutableSet<EntryId> evidence() {
        ImmutableSet.Builder<EntryId> all = ImmutableSet.builder();
        if (reading != null) {
            all.addAll(reading.evidence());
        }
        parts.forEach(part -> all.addAll(part.evidence()));
        return all.build();
    }

    /**
     * Gives the facts that undecided leaves lacked, of this node and all below. A decided answer may have some: it is the same
     * whatever they are.
     *
     * @return the facts, in the order of the condition, each once
     */
    public ImmutableSet<MissingFact> unknownFacts() {
        ImmutableSet.Builder<MissingFact> all = ImmutableSet.builder();
        if (reading != null) {
            all.addAll(reading.missing());
        }
        parts.forEach(part -> all.addAll(part.unknownFacts()));
        return all.build();
    }

    /**
     * Gives the facts whose host code threw, of this node and all below.
     *
     * @return the failures, in the order of the condition
     */
    public ImmutableList<FactFailure> failures() {
        ImmutableList.Builder<FactFailure> all = ImmutableList.builder();
        if (reading != null) {
            all.addAll(reading.failures());
        }
        parts.forEach(part -> all.addAll(part.failures()));
        return all.build();
    }

    /**
     * Gives the explanation in words, a line for each node, parts indented by two spaces under their whole.
     *
     * @param locale the reader's locale: Chinese, or English for everybody else
     * @return the text, without a line break at its end
     */
    public String toText(Locale locale) {
        StringBuilder text = new StringBuilder();
        append(requireNonNull(locale, "locale"), "", text);
        return text.toString();
    }

    private void append(Locale locale, String indent, StringBuilder text) {
        text.append(indent).append(line(locale));
        for (Explanation part : parts) {
            text.append('\n');
            part.append(locale, indent + "  ", text);
        }
    }

    private String line(Locale locale) {
        String condition = parts.isEmpty() || rule.kind().equals("NOT")
                ? conditionText(locale)
                : Texts.get(locale, "explain." + rule.kind(), Texts.in(rule.attributes(), locale));
        StringBuilder line = new StringBuilder(Texts.get(
                locale,
                "explain.line",
                ImmutableMap.of("truth", Texts.get(locale, "truth." + truth), "condition", condition)));
        if (reading != null) {
            value().ifPresent(value -> line.append(detail(locale, "value", value.in(locale))));
            limit().map(limit -> limit.in(locale))
                    .filter(limit -> !condition.contains(limit))
                    .ifPresent(limit -> line.append(detail(locale, "limit", limit)));
            margin().ifPresent(margin -> line.append(detail(locale, "margin", margin.in(locale))));
            if (!reading.evidence().isEmpty()) {
                line.append(detail(
                        locale,
                        "evidence",
                        reading.evidence().stream().map(EntryId::value).collect(Collectors.joining(", "))));
            }
            if (!reading.missing().isEmpty()) {
                line.append(detail(
                        locale,
                        "missing",
                        reading.missing().stream()
                                .map(fact -> fact.label().in(locale))
                                .collect(Collectors.joining(Texts.get(locale, "explain.join")))));
            }
            if (!reading.failures().isEmpty()) {
                line.append(detail(
                        locale,
                        "failed",
                        reading.failures().stream().map(FactFailure::exception).collect(Collectors.joining(", "))));
            }
        }
        return line.toString();
    }

    private static String detail(Locale locale, String key, String value) {
        return Texts.get(locale, "explain." + key, Map.of(key, value));
    }

    @Override
    public String toString() {
        return toText(Locale.ROOT);
    }
}
