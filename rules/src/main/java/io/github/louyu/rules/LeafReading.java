package io.github.louyu.rules;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.text.Bilingual;
import io.github.louyu.time.ReportingPeriod;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a leaf read: for its explanation. Its words are put together when they are first asked for. */
record LeafReading(
        Supplier<Words> words,
        ImmutableList<EntryId> evidence,
        ImmutableSet<MissingFact> missing,
        ImmutableList<FactFailure> failures) {

    LeafReading {
        words = Suppliers.memoize(words::get);
    }

    /** What a leaf read, in words. */
    record Words(
            @Nullable Bilingual value,
            @Nullable Bilingual limit,
            @Nullable Bilingual margin,
            ImmutableList<FactValue> workedOutOf,
            ImmutableSet<ReportingPeriod> periods,
            ImmutableList<Bilingual> reasons) {

        static final Words NONE = of(null, null, null);

        static Words of(@Nullable Bilingual value, @Nullable Bilingual limit, @Nullable Bilingual margin) {
            return new Words(value, limit, margin, ImmutableList.of(), ImmutableSet.of(), ImmutableList.of());
        }
    }
}
