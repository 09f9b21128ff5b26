package io.github.louyu.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.text.Bilingual;
import org.jspecify.annotations.Nullable;

/** What a leaf read: for its explanation. */
record LeafReading(
        @Nullable Bilingual value,
        @Nullable Bilingual limit,
        @Nullable Bilingual margin,
        ImmutableList<FactValue> workedOutOf,
        ImmutableList<EntryId> evidence,
        ImmutableSet<MissingFact> missing,
        ImmutableList<Bilingual> reasons,
        ImmutableList<FactFailure> failures) {

    LeafReading(
            @Nullable Bilingual value,
            @Nullable Bilingual limit,
            @Nullable Bilingual margin,
            ImmutableList<EntryId> evidence,
            ImmutableSet<MissingFact> missing,
            ImmutableList<FactFailure> failures) {
        this(value, limit, margin, ImmutableList.of(), evidence, missing, ImmutableList.of(), failures);
    }
}
