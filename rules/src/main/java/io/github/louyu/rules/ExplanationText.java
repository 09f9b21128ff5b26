package io.github.louyu.rules;

import com.google.common.collect.ImmutableMap;
import io.github.louyu.enterprise.EntryId;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts an explanation into words, a line for each node. */
final class ExplanationText {

    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    private ExplanationText(Locale locale) {
        this.locale = locale;
    }

    static String of(Explanation explanation, Locale locale) {
        ExplanationText words = new ExplanationText(locale);
        words.append(explanation, "", words.outcome(explanation));
        return words.text.toString();
    }

    private void append(Explanation node, String indent, String end) {
        text.append(indent).append(line(node, locale)).append(end);
        if (node.isNeeded()) {
            for (Explanation part : node.parts()) {
                text.append('\n');
                append(part, indent + "  ", "");
            }
        }
    }

    /** What is missing may not matter, and is not asked for then. */
    private String outcome(Explanation explanation) {
        boolean isAllTheSame = explanation.truth() == Truth.UNKNOWN
                && !explanation.unknownFacts().isEmpty()
                && explanation.missingFacts().facts().isEmpty();
        return isAllTheSame ? Texts.get(locale, "explain.same") : "";
    }

    /** One node in one line. */
    static String line(Explanation node, Locale locale) {
        String condition = RuleText.heading(node.view(), locale);
        String truth = node.isNeeded() ? "truth." + node.truth() : "truth.not-needed";
        StringBuilder line = new StringBuilder(Texts.get(
                locale, "explain.line", ImmutableMap.of("truth", Texts.get(locale, truth), "condition", condition)));
        LeafReading reading = node.isNeeded() ? node.leafReading() : null;
        if (reading != null) {
            appendReading(node, reading, condition, locale, line);
        }
        return line.toString();
    }

    private static void appendReading(
            Explanation node, LeafReading reading, String condition, Locale locale, StringBuilder line) {
        LeafReading.Words words = reading.words().get();
        node.value().ifPresent(value -> line.append(detail(locale, "value", value.in(locale))));
        node.limit()
                .map(limit -> limit.in(locale))
                .filter(limit -> !condition.contains(limit))
                .ifPresent(limit -> line.append(detail(locale, "limit", limit)));
        node.margin().ifPresent(margin -> line.append(detail(locale, "margin", margin.in(locale))));
        if (!words.periods().isEmpty()) {
            line.append(detail(locale, "period", PeriodTexts.of(words.periods(), locale)));
        }
        if (!words.workedOutOf().isEmpty()) {
            line.append(detail(
                    locale,
                    "parts",
                    words.workedOutOf().stream()
                            .map(part -> partOf(part, locale))
                            .collect(Collectors.joining(Texts.get(locale, "explain.join")))));
        }
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
        if (!words.reasons().isEmpty()) {
            line.append(detail(
                    locale,
                    "reason",
                    words.reasons().stream()
                            .map(reason -> reason.in(locale))
                            .collect(Collectors.joining(Texts.get(locale, "explain.join")))));
        }
        if (!reading.failures().isEmpty()) {
            line.append(detail(
                    locale,
                    "failed",
                    reading.failures().stream().map(FactFailure::exception).collect(Collectors.joining(", "))));
        }
    }

    private static String partOf(FactValue part, Locale locale) {
        return Texts.get(
                locale,
                "explain.part",
                ImmutableMap.of(
                        "fact",
                        part.label().in(locale),
                        "value",
                        part.value()
                                .map(value -> value.in(locale))
                                .orElseGet(() -> Texts.get(locale, "truth.UNKNOWN"))));
    }

    private static String detail(Locale locale, String key, String value) {
        return Texts.get(locale, "explain." + key, Map.of(key, value));
    }
}
