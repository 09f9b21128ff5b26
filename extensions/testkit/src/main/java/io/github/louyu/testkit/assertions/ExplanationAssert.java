package io.github.louyu.testkit.assertions;

import io.github.louyu.enterprise.EntryId;
import io.github.louyu.rules.Explanation;
import io.github.louyu.rules.Truth;
import io.github.louyu.text.Bilingual;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Assertions about an explanation (理由说明). */
public final class ExplanationAssert extends ExplainedAssert<ExplanationAssert, Explanation> {

    ExplanationAssert(@Nullable Explanation actual) {
        super(actual, ExplanationAssert.class);
    }

    /**
     * Expects that the condition holds.
     *
     * @return this
     */
    public ExplanationAssert isTrue() {
        return hasTruth(Truth.TRUE);
    }

    /**
     * Expects that the condition does not hold.
     *
     * @return this
     */
    public ExplanationAssert isFalse() {
        return hasTruth(Truth.FALSE);
    }

    /**
     * Expects that it is not known whether the condition holds.
     *
     * @param missing the names of exactly the facts that would decide it; none named: whichever
     * @return this
     */
    public ExplanationAssert isUnknown(String... missing) {
        hasTruth(Truth.UNKNOWN);
        var facts = given().missingFacts().facts();
        if (!lacks(facts, missing)) {
            throw failedByMissing(facts, missing, this::why);
        }
        return this;
    }

    /**
     * Expects a truth.
     *
     * @param truth the truth
     * @return this
     */
    public ExplanationAssert hasTruth(Truth truth) {
        if (given().truth() != truth) {
            throw failed(
                    "truth",
                    Map.of(
                            "condition",
                                    Bilingual.of(
                                            given().conditionText(Locale.CHINESE),
                                            given().conditionText(Locale.ENGLISH)),
                            "wanted", truthText(truth),
                            "found", truthText(given().truth())),
                    this::why);
        }
        return this;
    }

    /**
     * Expects that the answer rests on these entries and on no others.
     *
     * @param entries the ids of the entries
     * @return this
     */
    public ExplanationAssert restsOn(String... entries) {
        Set<EntryId> wanted = Stream.of(entries).map(EntryId::of).collect(Collectors.toSet());
        if (!given().evidence().equals(wanted)) {
            throw failed(
                    "evidence",
                    Map.of(
                            "wanted",
                                    Telling.listed(Stream.of(entries)
                                            .map(Telling::same)
                                            .toList()),
                            "found",
                                    Telling.listed(given().evidence().stream()
                                            .map(EntryId::value)
                                            .map(Telling::same)
                                            .toList())),
                    this::why);
        }
        return this;
    }

    /**
     * Expects the truth of a leaf, by its reason code.
     *
     * @param reasonCode the code, as {@link Explanation#reasonCode()} gives it
     * @param truth the truth
     * @return this
     */
    public ExplanationAssert hasLeaf(String reasonCode, Truth truth) {
        Set<Truth> found = leaves(given())
                .filter(leaf -> leaf.reasonCode().equals(reasonCode))
                .map(Explanation::truth)
                .collect(Collectors.toSet());
        if (!found.contains(truth)) {
            throw failed(
                    "leaf",
                    Map.of(
                            "leaf", Telling.same(reasonCode),
                            "wanted", truthText(truth),
                            "found",
                                    Telling.listed(found.stream()
                                            .map(ExplainedAssert::truthText)
                                            .toList())),
                    this::why);
        }
        return this;
    }

    private static Stream<Explanation> leaves(Explanation explanation) {
        return explanation.parts().isEmpty()
                ? Stream.of(explanation)
                : explanation.parts().stream().flatMap(ExplanationAssert::leaves);
    }

    private String why(Locale locale) {
        return given().toText(locale);
    }
}
