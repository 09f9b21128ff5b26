package io.github.louyu.rules.eligibility;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Asks for facts one at a time (在线自测): always the one that could unlock most next, until nothing that is not known could change
 * an answer. Immutable. A few lines put it on a page:
 *
 * <pre>{@code
 * EligibilityScreen<MyCompany> screen = engine.screen(today);
 * for (Optional<FactToAsk> ask = screen.next(company); ask.isPresent(); ask = screen.next(company)) {
 *     company = company.with(ask.get().fact().name(), answerOf(ask.get().fact().label()));
 * }
 * show(engine.assess(company, today));
 * }</pre>
 *
 * @param <S> the type of the subject
 */
public final class EligibilityScreen<S> {

    private final EligibilityEngine<S> engine;
    private final LocalDate date;
    private final ImmutableSet<String> skipped;

    EligibilityScreen(EligibilityEngine<S> engine, LocalDate date, ImmutableSet<String> skipped) {
        this.engine = engine;
        this.date = date;
        this.skipped = skipped;
    }

    /**
     * Gives the fact to ask for next.
     *
     * @param subject the subject, with what is known so far
     * @return the fact that could unlock most, of those not skipped; empty if nothing is left to ask for
     */
    public Optional<FactToAsk> next(S subject) {
        return engine.assess(subject, date).missingFacts().stream()
                .filter(ask -> !skipped.contains(ask.fact().name()))
                .findFirst();
    }

    /**
     * Asks for a fact no more, because nobody here can answer.
     *
     * @param fact the name of the fact
     * @return what asks for the others
     */
    public EligibilityScreen<S> skipping(String fact) {
        return new EligibilityScreen<>(
                engine,
                date,
                ImmutableSet.<String>builder()
                        .addAll(skipped)
                        .add(requireNonNull(fact, "fact"))
                        .build());
    }
}
