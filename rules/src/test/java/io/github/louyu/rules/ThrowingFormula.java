package io.github.louyu.rules;

import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.EnterpriseFile;
import java.util.Optional;

/**
 * A formula of which nothing ever comes.
 *
 * @param facts what it says that it reads
 * @param message what it throws with
 * @param <T> what it would give
 */
public record ThrowingFormula<T>(ImmutableSet<Fact<EnterpriseFile, ?>> facts, String message)
        implements Formula<EnterpriseFile, T> {

    /** A formula that reads nothing before it throws. */
    public ThrowingFormula(String message) {
        this(ImmutableSet.of(), message);
    }

    @Override
    public ImmutableSet<Condition<EnterpriseFile>> conditions() {
        return ImmutableSet.of();
    }

    @Override
    public ImmutableSet<DatedParameter<?>> parameters() {
        return ImmutableSet.of();
    }

    @Override
    public Optional<T> on(Reading<EnterpriseFile> reading) {
        throw new IllegalStateException(message);
    }
}
