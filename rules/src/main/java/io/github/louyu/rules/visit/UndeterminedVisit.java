package io.github.louyu.rules.visit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.rules.MissingFact;
import io.github.louyu.text.Bilingual;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rule of which it is not known whether it obliges a visit (待定), because facts are missing, or because what is on file leaves it
 * undecided, as where rows of a decision table contradict each other.
 *
 * @param rule the id of the rule
 * @param title the title of the rule
 * @param key the key of the obligation it would be; empty for a rule on a condition, whose key is its onset
 * @param missing the facts to ask for: those missing whose value can decide whether the scope or the condition of the rule holds;
 *     none if no value of any can, because what is missing is compared in a way that is always so
 * @param reasons what else leaves it undecided, in words, as {@link io.github.louyu.rules.Explanation#reasons} gives it: the decision
 *     tables of which rows contradict each other, with those rows; a division by zero; no exchange rate
 */
public record UndeterminedVisit(
        String rule,
        Bilingual title,
        Optional<String> key,
        ImmutableSet<MissingFact> missing,
        ImmutableSet<Bilingual> reasons) {

    /**
     * Checks that nothing is null.
     *
     * @param rule the id of the rule
     * @param title the title of the rule
     * @param key the key of the obligation it would be; empty for a rule on a condition, whose key is its onset
     * @param missing the facts that are missing
     * @param reasons what else leaves it undecided
     */
    public UndeterminedVisit {
        requireNonNull(rule, "rule");
        requireNonNull(title, "title");
        requireNonNull(key, "key");
        requireNonNull(missing, "missing");
        requireNonNull(reasons, "reasons");
    }

    /**
     * Gives the rule with what leaves it undetermined, in one line, such as
     * {@code Lease expiry (L1@2019-12-15): undetermined; missing: key tier}.
     *
     * @param locale the reader's locale: Chinese, or English for everybody else
     * @return the text
     */
    public String toText(Locale locale) {
        String named = title.in(requireNonNull(locale, "locale"));
        StringBuilder text = new StringBuilder(
                key.map(of -> VisitTexts.get(locale, "undetermined.of", ImmutableMap.of("title", named, "key", of)))
                        .orElseGet(() -> VisitTexts.get(locale, "undetermined", ImmutableMap.of("title", named))));
        if (missing.isEmpty() && reasons.isEmpty()) {
            text.append(VisitTexts.get(locale, "undetermined.same", ImmutableMap.of()));
        }
        if (!missing.isEmpty()) {
            text.append(VisitTexts.get(
                    locale,
                    "undetermined.missing",
                    ImmutableMap.of(
                            "facts", listed(missing.stream().map(MissingFact::label), "undetermined.join", locale))));
        }
        if (!reasons.isEmpty()) {
            text.append(VisitTexts.get(
                    locale,
                    "undetermined.reason",
                    ImmutableMap.of("reasons", listed(reasons.stream(), "undetermined.next", locale))));
        }
        return text.toString();
    }

    private static String listed(Stream<Bilingual> texts, String join, Locale locale) {
        return texts.map(text -> text.in(locale))
                .collect(Collectors.joining(VisitTexts.get(locale, join, ImmutableMap.of())));
    }
}
