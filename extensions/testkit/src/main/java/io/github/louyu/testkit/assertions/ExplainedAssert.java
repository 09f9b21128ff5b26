package io.github.louyu.testkit.assertions;

import io.github.louyu.rules.MissingFact;
import io.github.louyu.rules.Truth;
import io.github.louyu.text.Bilingual;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** What all assertions here share: a failure is told in some languages, with the reasons. */
abstract class ExplainedAssert<SELF extends ExplainedAssert<SELF, A>, A> extends AbstractAssert<SELF, A> {

    private Telling telling = Telling.ZH_AND_EN;

    ExplainedAssert(@Nullable A actual, Class<?> self) {
        super(actual, self);
    }

    /**
     * Chooses in which languages failures are told; Chinese and English unless chosen.
     *
     * @param first a language: Chinese, or English for every other
     * @param others further languages
     * @return this
     */
    public SELF inLanguages(Locale first, Locale... others) {
        telling = Telling.in(first, others);
        return myself;
    }

    SELF telling(Telling other) {
        telling = other;
        return myself;
    }

    Telling telling() {
        return telling;
    }

    A given() {
        isNotNull();
        return actual;
    }

    AssertionError failed(String key, Map<String, Bilingual> values, Function<Locale, String> why) {
        return failure("%s", telling.failure(key, values, why));
    }

    /** The failure in which other facts are missing than those named. */
    AssertionError failedByMissing(Collection<MissingFact> found, String[] wanted, Function<Locale, String> why) {
        return failed(
                "missing",
                Map.of(
                        "wanted",
                                Telling.listed(
                                        Stream.of(wanted).map(Telling::same).toList()),
                        "found", namesOf(found)),
                why);
    }

    static Bilingual truthText(Truth truth) {
        return Telling.text("truth." + truth);
    }

    static Bilingual namesOf(Collection<MissingFact> facts) {
        return Telling.listed(facts.stream()
                .map(fact -> Bilingual.of(
                        fact.label().zh() + "（" + fact.name() + "）",
                        fact.label().en() + " (" + fact.name() + ")"))
                .toList());
    }

    /** Whether exactly these facts are missing; any may be if none is named. */
    static boolean lacks(Collection<MissingFact> missing, String... names) {
        Set<String> wanted = Stream.of(names).collect(Collectors.toSet());
        return wanted.isEmpty()
                || missing.stream()
                        .map(MissingFact::name)
                        .collect(Collectors.toSet())
                        .equals(wanted);
    }
}
