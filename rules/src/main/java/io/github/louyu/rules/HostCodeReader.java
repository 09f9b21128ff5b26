package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.FileContent;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a fact with the host's code. An enterprise file is shown to it as known on the date, so that host code gains no hindsight.
 * Nobody can look into that code: any entry may bear on what it gives, and what it throws is a value that is missing.
 */
interface HostCodeReader<S, T> extends FactReader<S, T> {

    /** The host's code. */
    Function<? super S, ? extends @Nullable Object> accessor();

    @Override
    default ImmutableList<EntryId> evidence(S subject, LocalDate date, Context context) {
        return ImmutableList.of();
    }

    @Override
    default boolean isHostCode() {
        return true;
    }

    @Override
    default boolean reads(FileContent content) {
        return true;
    }

    @Override
    @SuppressWarnings("ReturnValueIgnored") // whether it throws is all that is asked
    default @Nullable RuntimeException failure(S subject, LocalDate date, Context context) {
        try {
            accessor().apply(knownOn(subject, date));
            return null;
        } catch (RuntimeException e) { // host code may throw anything
            return e;
        }
    }

    /** A subject as known on a date; of other subjects than enterprise files there is no knowledge over time. */
    @SuppressWarnings("unchecked") // what an enterprise file is known as is an enterprise file
    static <S> S knownOn(S subject, LocalDate date) {
        return subject instanceof EnterpriseFile file ? (S) file.knownOn(date) : subject;
    }
}
